"""The list of a talk's stops with the form of the chosen one, bound to the open document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.canvas import Canvas
from canvas_app.document.stops import Stop, is_standard
from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme
from canvas_app.editing import stops
from canvas_app.i18n import tr
from canvas_app.ui.inspector.pieces import plain_label
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import set_tip
from canvas_app.ui.session import Session
from canvas_app.ui.talk.add_menu import AddMenu
from canvas_app.ui.talk.stop_form import StopForm
from canvas_app.ui.talk.stop_list import StopList

LIST = 330


class StopsPage(QWidget):
    """Every edit is a step of the document's undo, and what is undone elsewhere is seen here.

    `in_view` gives the part of the canvas that can be seen now.
    """

    def __init__(
        self, session: Session, theme: Theme, in_view: Callable[[], QRectF], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._in_view = session, theme, in_view
        self.list = StopList(theme)
        self.form = StopForm(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sides(), 1)
        self.tools = QWidget()
        """What can be done to the list; the dialog gives it a place below."""
        self.tools.setLayout(self._buttons())
        self._connect()
        self._follow()
        self._follow_read_only()

    # --- parts ---------------------------------------------------------------------------------

    def _sides(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 5, 1, 5)
        row.setSpacing(0)
        self.list.setFixedWidth(LIST)
        row.addWidget(self.list)
        line = QFrame()
        set_role(line, "line")
        line.setFixedWidth(1)
        row.addWidget(line)
        row.addWidget(self.form, 1)
        return frame

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.add = QPushButton(tr("Add stop"))
        self.add.setIcon(icon("plus", self._theme.muted))
        self.menu = AddMenu(self._session, self._theme, self._in_view, self)
        self.menu.added.connect(self._on_added)
        self.add.setMenu(self.menu)
        row.addWidget(self.add)
        self.up = self._tool("chevron-up", tr("Earlier (Alt+Up)"))
        self.down = self._tool("chevron-down", tr("Later (Alt+Down)"))
        self.away = self._tool("trash-2", tr("Remove this stop (Delete)"))
        for tool in (self.up, self.down, self.away):
            row.addWidget(tool)
        self.hint = plain_label("", "small")
        row.addSpacing(8)
        row.addWidget(self.hint, 1)
        self.standard = QPushButton(tr("Standard again"))
        set_tip(self.standard, tr("The usual stops in the usual order, without headlines and "
                                  "notes. Undo brings yours back."))  # fmt: skip
        row.addWidget(self.standard)
        return row

    def _tool(self, name: str, words: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(name, self._theme.muted))
        made.setIconSize(QSize(18, 18))
        made.setAccessibleName(words)
        set_tip(made, words)
        return made

    def _connect(self) -> None:
        session, listed, form = self._session, self.list, self.form
        listed.picked.connect(self._show_chosen)
        listed.moved.connect(self._move)
        listed.hiding.connect(self._hide)
        listed.leaving.connect(self._remove)
        listed.words_wanted.connect(self._write)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.away.clicked.connect(self._remove_chosen)
        self.standard.clicked.connect(self._start_over)
        form.typed.connect(self._type)
        form.left.connect(session.history.end_merging)
        form.again_wanted.connect(self._take_again)
        form.chart_chosen.connect(self._choose_chart)
        session.changed.connect(self._on_changed)
        session.numbers_settled.connect(self._show_slide)
        session.selection_changed.connect(self._show_offer)
        session.read_only_changed.connect(self._follow_read_only)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def chosen(self) -> Stop | None:
        """The stop whose form is shown."""
        id = self.list.chosen
        return next((stop for stop in self._session.canvas.talk if stop.id == id), None)

    def choose(self, id: str | None) -> None:
        """Show the form of another stop."""
        self._follow(id)

    def _on_changed(self, before: Canvas, after: Canvas) -> None:
        if before.talk is not after.talk or before.cards is not after.cards:
            self._follow()
        else:
            self._show_slide()

    def _follow(self, choose: str | None = None) -> None:
        self.list.show_stops(self._session.canvas, choose or self.list.chosen)

    def _show_chosen(self) -> None:
        stop, row, changes = self.chosen, self.list.currentRow(), self._may_change
        self.menu.after = self.list.chosen
        self.form.show_stop(stop, self._session.canvas)
        self._show_slide()
        self._show_offer()
        self.up.setEnabled(changes and row > 0)
        self.down.setEnabled(changes and 0 <= row < self.list.count() - 1)
        self.away.setEnabled(changes and stop is not None and not is_standard(stop))
        self.standard.setEnabled(changes and bool(self._session.canvas.stops))
        shown = sum(not stop.hidden for stop in self._session.canvas.talk)
        hint = tr("{n} stops are presented.", n=shown)
        if shown == 1:
            hint = tr("1 stop is presented.")
        if shown == 0:
            hint = tr("Every stop is hidden: show at least one.")
        self.hint.setText(hint)

    def _show_slide(self) -> None:
        stop, session = self.chosen, self._session
        if stop is not None:
            self.form.slide.show_slide(session.canvas, session.model, session.case, stop)

    def _show_offer(self) -> None:
        stop = self.chosen
        if stop is None:
            return
        if stop.shows == "cards":
            count = len(self._session.selection)
            words = tr("Show the selected cards instead")
            self.form.offer_again(words, possible=self._may_change and count > 0)
        elif stop.shows == "area":
            words = tr("Show what is in view instead")
            self.form.offer_again(words, possible=self._may_change)

    @property
    def _may_change(self) -> bool:
        return self._session.read_only is None

    def _follow_read_only(self) -> None:
        self.list.may_change = self._may_change
        self.form.allow(self._may_change)
        self.add.setEnabled(self._may_change)
        self._show_chosen()

    # --- changes -------------------------------------------------------------------------------

    def _on_added(self, id: str) -> None:
        self._follow(id)
        self._write()

    def _take_again(self) -> None:
        stop = self.chosen
        if stop is None:
            return
        if stop.shows == "cards":
            self._change(stop.id, Text("Choose the cards of a stop"), cards=self.menu.selected())
        else:
            self._change(stop.id, Text("Choose the view of a stop"), area=self.menu.seen())

    def _change(
        self, id: str, label: Text, merge_key: str | None = None, /, **changes: Any
    ) -> None:
        self._session.apply(
            label, lambda canvas: stops.set_stop(canvas, id, **changes), merge_key=merge_key
        )

    def _type(self, name: str, text: str) -> None:
        id = self.list.chosen
        if id is not None:
            title = Text(Stop.model_fields[name].title or "")
            label = Text("Edit “{field}”", field=title)
            self._change(id, label, f"stop.{id}.{name}", **{name: text})

    def _choose_chart(self, chart: str) -> None:
        id = self.list.chosen
        if id is not None:
            self._change(id, Text("Choose another chart"), chart=chart)

    def _move(self, id: str, to: int) -> None:
        self._session.apply(Text("Move stop"), lambda canvas: stops.move_stop(canvas, id, to))

    def _move_up(self) -> None:
        self.list.move_by(-1)

    def _move_down(self) -> None:
        self.list.move_by(1)

    def _hide(self, id: str, hidden: bool) -> None:
        self._change(id, Text("Hide stop") if hidden else Text("Show stop"), hidden=hidden)

    def _remove(self, id: str) -> None:
        if self._may_change:
            self._session.apply(Text("Remove stop"), lambda canvas: stops.remove_stop(canvas, id))

    def _remove_chosen(self) -> None:
        if self.list.chosen is not None:
            self._remove(self.list.chosen)
        self.list.setFocus()

    def _start_over(self) -> None:
        self._session.apply(Text("Standard presentation"), stops.standard_stops)
        self.list.setFocus()

    def _write(self) -> None:
        self.form.headline.setFocus()
        self.form.headline.selectAll()
