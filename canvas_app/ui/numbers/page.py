"""The Numbers view of a canvas: sections one below the other, with a list of them at the left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.numbers.cases import case_words
from canvas_app.numbers.explanation import explain
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.quantities import Quantity
from canvas_app.ui.explanation_view import ExplanationView
from canvas_app.ui.look import set_role
from canvas_app.ui.notice import Notice
from canvas_app.ui.numbers.parts import Ground, Part, parts_in
from canvas_app.ui.numbers.sections import SECTIONS, Section
from canvas_app.ui.numbers.table_view import NumbersTable
from canvas_app.ui.plain import label
from canvas_app.ui.session import Session

_LIST = 156
_STATUS = 30


class NumbersPage(QWidget):
    """Follows the session while it is to be seen; hidden, it waits."""

    jump = Signal(str)
    """The id of a card to show on the canvas."""

    def __init__(self, session: Session, theme: Theme, sections: tuple[Section, ...] = SECTIONS):
        super().__init__()
        self.session, self.theme = session, theme
        self._ground = Ground(session, theme)
        self._stale = False
        self.popover: ExplanationView | None = None
        self._last_table: NumbersTable | None = None
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Numbers"))
        self._headings: dict[str, QWidget] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._parts: list[Part] = []
        self._waiting = list(sections)
        self._behind: list[Part] = []
        """Parts out of sight that have yet to hear of the last change."""
        self._page = QWidget()
        page = QVBoxLayout(self._page)
        page.setContentsMargins(24, 18, 24, 40)
        page.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        page.addLayout(self._column)
        page.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._page)
        self.status = label("", "small")
        self.notice = Notice(self.area, theme)
        self._going_to: str | None = None
        """A section that is to be in sight, until somebody scrolls."""
        self._scrolled_to: int | None = None
        """Where to scroll to while the page is not as high as it was, and nobody scrolls."""
        self._lay_out(sections)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._mark_section)
        bar.rangeChanged.connect(self._mark_section)
        bar.rangeChanged.connect(self._scroll_again)
        bar.actionTriggered.connect(self._scroll_by_hand)
        session.numbers_changed.connect(self._changed)
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._go_on)
        self._go_on()
        self._turn.start(0)

    def _lay_out(self, sections: tuple[Section, ...]) -> None:
        side = self.list = QWidget()
        set_role(side, "panel")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_LIST)
        side.setAccessibleName(tr("Sections"))
        listed = QVBoxLayout(side)
        listed.setContentsMargins(10, 16, 10, 10)
        listed.setSpacing(2)
        group = QButtonGroup(self)
        for section in sections:
            button = QPushButton(tr(section.title))
            button.setCheckable(True)
            set_role(button, "nav")
            button.clicked.connect(partial(self.go_to_section, section.id))
            group.addButton(button)
            listed.addWidget(button)
            self._buttons[section.id] = button
        listed.addStretch(1)
        foot = QWidget()
        set_role(foot, "panel")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setFixedHeight(_STATUS)
        told = QHBoxLayout(foot)
        told.setContentsMargins(16, 0, 16, 0)
        self.status.setMinimumWidth(40)
        told.addWidget(self.status, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.area, 1)
        right.addWidget(_line())
        right.addWidget(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        line = _line()
        line.setFixedWidth(1)
        line.setMaximumHeight(16_777_215)
        row.addWidget(line)
        row.addLayout(right, 1)

    @property
    def parts(self) -> Sequence[Part]:
        """The parts of all sections."""
        self.complete()
        return self._parts

    def complete(self) -> None:
        """Build what is not there yet, and bring everything up to date."""
        while self._waiting or self._behind:
            self._go_on()

    def _go_on(self) -> None:
        """Build a section, or show a part the numbers; the others wait, so that nobody has to."""
        if self._waiting:
            self._add(self._waiting.pop(0))
            self._mark_section()
        elif self._behind:
            self._behind.pop(0).follow(self._ground.now())
        else:
            self._turn.stop()

    def _add(self, section: Section) -> None:
        heading = label(tr(section.title), "title")
        self._headings[section.id] = heading
        if len(self._headings) > 1:
            self._column.addSpacing(16)
        self._column.addWidget(heading)
        now = self._ground.now()
        for widget in section.build(self._ground):
            self._column.addWidget(widget)
            for part in [widget] if isinstance(widget, Part) else parts_in(widget):
                self._parts.append(part)
                part.follow(now)
                for table in part.tables():
                    self._know(table)

    def _know(self, table: NumbersTable) -> None:
        table.explain_wanted.connect(self._explain)
        table.current_told.connect(self._tell)
        table.said.connect(self.notice.show)
        table.reached.connect(partial(self._reach, table))
        table.installEventFilter(self)
        if table.commands is not None:
            table.commands.jump.connect(self.jump)
            table.commands.said.connect(self.notice.show)

    # --- following ---------------------------------------------------------------------------

    def _changed(self) -> None:
        if self.isVisible():
            self.follow()
        else:
            self._stale = True

    def follow(self, *, everywhere: bool = False) -> None:
        """Show the numbers as they are now: at once where somebody looks, then elsewhere."""
        self._stale = False
        now = self._ground.now()
        self._behind = []
        for part in self._parts:
            if not everywhere and part.visibleRegion().isEmpty():
                self._behind.append(part)
            else:
                part.follow(now)
        if self._behind:
            self._turn.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self.follow(everywhere=True)  # nothing is in sight yet
        super().showEvent(event)

    # --- sections ----------------------------------------------------------------------------

    def go_to_section(self, id: str) -> None:
        """Scroll to a section."""
        self._scrolled_to = None
        self._going_to = id  # what is built now is laid out step by step: it moves meanwhile
        self.complete()
        self._go_again()

    def _go_again(self) -> None:
        if self._going_to is not None:
            self.area.verticalScrollBar().setValue(self._headings[self._going_to].y() - 14)
            self._buttons[self._going_to].setChecked(True)

    def go_to_list(self) -> None:
        """Take the keyboard to the list of sections."""
        self._buttons[self.section].setFocus(Qt.FocusReason.TabFocusReason)

    def scroll_to(self, value: int) -> None:
        """Scroll as far as it was scrolled once: again and again while what is there grows."""
        if value:
            self.complete()
        self._scrolled_to, self._going_to = value, None
        self.area.verticalScrollBar().setValue(value)

    def _scroll_again(self, least: int, most: int) -> None:
        if self._going_to is not None:
            QTimer.singleShot(0, self, self._go_again)  # headings have their places only then
        if self._scrolled_to is not None:
            self.area.verticalScrollBar().setValue(self._scrolled_to)

    def _scroll_by_hand(self, *action: int) -> None:
        self._scrolled_to = self._going_to = None

    @property
    def section(self) -> str:
        """The section that the list at the left marks."""
        return next((id for id, button in self._buttons.items() if button.isChecked()), "")

    def _mark_section(self, *changed: int) -> None:
        bar = self.area.verticalScrollBar()
        ids = list(self._headings)
        if not bar.value():
            self._buttons[ids[0]].setChecked(True)
            return
        passed = [id for id in ids if self._headings[id].y() <= bar.value() + 90]
        here = passed[-1] if passed else ids[0]
        if bar.value() >= bar.maximum() > 0 and self.section in ids[ids.index(here) :]:
            here = self.section  # the last ones don't reach the top: the one that was clicked
        self._buttons[here].setChecked(True)

    # --- cells -------------------------------------------------------------------------------

    @property
    def tables(self) -> list[NumbersTable]:
        """The tables that are built already."""
        return [table for part in self._parts for table in part.tables()]

    @property
    def table(self) -> NumbersTable | None:
        """The table that was used last."""
        return self._last_table

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, NumbersTable):
            if self._last_table not in (None, watched):
                self._last_table.leave()
            self._last_table = watched
        return False

    def start(self) -> None:
        """Take the keyboard: the table that was used last, or the first."""
        tables = self.tables
        table = self._last_table or (tables[0] if tables else None)
        if table is not None:
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Take over what is being typed, if it can be read."""
        for table in self.tables:
            table.commit()

    def _reach(self, table: NumbersTable, cell: QRect) -> None:
        if table.hasFocus() or table.editor is not None:
            self._scrolled_to = self._going_to = None
            at = table.mapTo(self._page, cell.topLeft() + QPoint(0, table.head.height()))
            middle = at.y() + cell.height() // 2
            x = self.area.horizontalScrollBar().value()
            self.area.ensureVisible(x, middle, 0, cell.height() + 24)

    def _tell(self, text: str) -> None:
        right = Qt.TextElideMode.ElideRight
        room = max(self.status.width(), 200)
        self.status.setText(self.status.fontMetrics().elidedText(text, right, room))
        self.status.setAccessibleName(text)

    def _explain(self, quantity: Quantity, case: Case, anchor: QWidget) -> None:
        session, shown = self.session, self._ground.now().shown
        told = explain(quantity, case, shown, session.shown)
        words = tr(case_words(session.shown, case))
        view = ExplanationView(told, told.label, words, self.theme, self)
        view.jump.connect(self.jump)
        view.closed.connect(self._closed)
        self.popover = view
        view.open_above(anchor)

    def _closed(self) -> None:
        self.popover = None

    # --- what the Edit menu does here ----------------------------------------------------------

    def do(self, command: str) -> None:
        """Cut, copy, paste, clear or select all in the table that was used last."""
        table = self._last_table
        if table is not None and table.commands is not None:
            getattr(table.commands, command)()


def _line() -> QFrame:
    line = QFrame()
    set_role(line, "line")
    line.setFixedHeight(1)
    return line
