"""Asks what a block of cells is to become: a card a row, each column a field of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.cards import CARD_KINDS
from canvas_app.document.errors import DocumentError
from canvas_app.drawing.theme import Theme
from canvas_app.editing.regions import ShownHeight
from canvas_app.i18n import LANGUAGES, tr, translator
from canvas_app.imports.table.fields import KINDS, TEXT, target_of
from canvas_app.imports.table.making import Plan, made_of, plan_of
from canvas_app.imports.table.matching import Matching, matched
from canvas_app.imports.table.placing import Place
from canvas_app.imports.table.reading import Table
from canvas_app.numbers.shown import Shown
from canvas_app.ui.combo import Combo
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.numbers.grid import decimal_sign
from canvas_app.ui.pasting.preview import MOST_SHOWN, Preview
from canvas_app.ui.pasting.remarks import remarks_on
from canvas_app.ui.plain import label
from canvas_app.ui.session import Session
from canvas_app.ui.tick_box import TickBox

_SMALLEST, _LARGEST = (640, 380), (1180, 660)


class CellsDialog(QDialog):
    """Shows a table as the cards that it would become. `made` gives the canvas with them."""

    made = Signal(object, object)
    """The canvas with the cards, and their ids."""

    def __init__(
        self,
        table: Table,
        session: Session,
        theme: Theme,
        at: Place | None,
        height: ShownHeight,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Cards from cells"))
        self._table, self._session, self._theme, self._at = table, session, theme, at
        self._height = height
        canvas = session.canvas
        self._shown = Shown(canvas.currency, canvas.language, tr)
        self._decimal = decimal_sign()
        self._languages = [tr, *(translator(language) for language in LANGUAGES)]
        self._kind_chosen = False
        self.matching = self._proposed()
        self.plan: Plan
        self._add_parts()
        self._show_matching()
        self._fit_into_window()
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the parts -----------------------------------------------------------------------------

    def _add_parts(self) -> None:
        table, theme = self._table, self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        title = tr("Cards from “{name}”", name=table.name) if table.name else self.windowTitle()
        column.addWidget(label(title, "title", wrap=True))
        column.addLayout(self._choices())
        self.preview = Preview(table, theme, self)
        self.heads = self.preview.heads
        self.heads.chosen.connect(self._choose_column)
        for combo in self.heads.combos:
            combo.installEventFilter(self)
        column.addWidget(self.preview, 1)
        self.count = label("", wrap=True)
        column.addWidget(self.count)
        self.remarks = label("", "muted", wrap=True)
        sign = QLabel()
        sign.setPixmap(icon("info", theme.muted).pixmap(16, 16))
        self._remark_line = QWidget()
        line = QHBoxLayout(self._remark_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.remarks, 1)
        column.addWidget(self._remark_line)
        column.addLayout(self._buttons())

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.kind = Combo(self._theme)
        self.kind.setMinimumWidth(180)
        self.kind.setMaxVisibleItems(len(KINDS))
        for kind in KINDS:
            self.kind.addItem(tr(CARD_KINDS[kind].LABEL), kind)
        self.kind.activated.connect(self._choose_kind)
        name = label(tr("Each row becomes a"))
        name.setBuddy(self.kind)
        self.kind.setAccessibleName(name.text())
        self.headings = TickBox(tr("The first row holds the headings"), self._theme)
        self.headings.clicked.connect(self._choose_headings)
        last = next((cell for cell in self._table.rows[-1] if cell.strip()), "")
        self.total = TickBox(tr("Leave out the last row, “{name}”", name=last[:30]), self._theme)
        self.total.setVisible(self._table.last_is_total)
        self.total.clicked.connect(self._choose_total)
        row.addWidget(name)
        row.addWidget(self.kind)
        row.addSpacing(12)
        row.addWidget(self.headings)
        row.addSpacing(12)
        row.addWidget(self.total)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.make = QPushButton()
        set_role(self.make, "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self._make)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.make)
        return row

    def _fit_into_window(self) -> None:
        window = self.parentWidget()
        width = min(max(self.preview.wanted_width + 60, _SMALLEST[0]), _LARGEST[0])
        rows = min(len(self._table.rows), MOST_SHOWN)
        height = min(max(300 + 32 * rows, _SMALLEST[1]), _LARGEST[1])
        if window is not None:
            width, height = min(width, window.width() - 60), min(height, window.height() - 40)
        self.resize(width, height)

    # --- choosing ------------------------------------------------------------------------------

    def _proposed(self, kind: str | None = None, headings: bool | None = None) -> Matching:
        return matched(
            self._table, self._languages, decimal=self._decimal, kind=kind, has_headings=headings
        )

    def _choose_kind(self, at: int) -> None:
        self._kind_chosen = True
        kept = self.matching
        found = self._proposed(self.kind.itemData(at), kept.has_headings)
        self.matching = replace(found, without_total=kept.without_total)
        self._show_matching()

    def _choose_headings(self, on: bool) -> None:
        kept = self.matching
        found = self._proposed(kept.kind if self._kind_chosen else None, on)
        self.matching = replace(found, without_total=kept.without_total)
        self._show_matching()

    def _choose_total(self, on: bool) -> None:
        self.matching = replace(self.matching, without_total=on)
        self._show_plan()

    def _choose_column(self, column: int, key: str) -> None:
        """One column gets a field; another that had it goes into the text."""
        columns = list(self.matching.columns)
        if not target_of(self.matching.kind, key).many:
            columns = [TEXT if each == key else each for each in columns]
        columns[column] = key
        self._kind_chosen = True  # a person has looked at it: nothing is guessed anew
        self.matching = replace(self.matching, columns=tuple(columns))
        self.heads.mark(columns)
        self._show_plan()

    # --- showing -------------------------------------------------------------------------------

    def _show_matching(self) -> None:
        matching = self.matching
        self.kind.setCurrentIndex(self.kind.findData(matching.kind))
        self.headings.setChecked(matching.has_headings)
        self.total.setChecked(matching.without_total)
        heads = [matching.heading(self._table, n) for n in range(self._table.width)]
        self.heads.show_choices(matching.kind, matching.columns, heads)
        self._show_plan()

    def _show_plan(self) -> None:
        matching = self.matching
        self.plan = plan_of(self._table, matching, decimal=self._decimal, translate=tr)
        self.preview.show_plan(matching, self.plan, self._shown)
        n = len(self.plan.drafts)
        parts = [tr("1 card") if n == 1 else tr("{n} cards", n=n)]
        for target, filled in self.plan.filled(matching.columns):
            parts.append(tr("{field}: {n}", field=tr(target.title), n=filled))
        if n > MOST_SHOWN:
            parts.append(tr("the first {n} are shown", n=MOST_SHOWN))
        self.count.setText(" · ".join(parts))
        said = remarks_on(self._table, matching, self.plan, self._session.canvas)
        self.remarks.setText("\n".join(tr(text) for text in said))
        self._remark_line.setVisible(bool(said))
        self.make.setText(tr("Make 1 card") if n == 1 else tr("Make {n} cards", n=n))
        self.make.setEnabled(n > 0)

    def _make(self) -> None:
        try:
            after, ids = made_of(self._session.canvas, self.plan, self._at, self._height)
        except DocumentError as error:
            self.remarks.setText(tr(error.text))
            self._remark_line.setVisible(True)
            return
        self.accept()
        self.made.emit(after, ids)

    # --- Qt ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The drop-down that Tab comes to is scrolled into view."""
        if event.type() == QEvent.Type.FocusIn and watched in self.heads.combos:
            self.heads.bring_into_view(self.heads.combos.index(watched))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.heads.place()
