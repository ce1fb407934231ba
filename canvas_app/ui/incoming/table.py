"""The table of changes: a tick, the card, what it was, what it becomes, and what to mind."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.imports.comparison import Change, Comparison
from canvas_app.imports.report import (
    before_and_after,
    note_of,
    quantity_and_case,
    subject_of,
)
from canvas_app.numbers.quantities import Choice
from canvas_app.numbers.shown import Shown
from canvas_app.ui.combo import Combo
from canvas_app.ui.incoming.ticks import TickPainter
from canvas_app.ui.inspector.number_field import NumberField
from canvas_app.ui.plain import tip

CARD, QUANTITY, BEFORE, AFTER, NOTE = range(5)
_SHARES = (0.21, 0.20, 0.12, 0.16, 0.31)
_FITTED = 300
"""So many rows get the height that their texts need; more than that would be slow."""
_ROW = 40


class ChangesTable(QTableWidget):
    """Rows can be ticked by mouse and by Space; a question has a field in its row."""

    chosen_changed = Signal()
    complained = Signal(object)
    """Why what is typed in a field can't be read, as a Text, or None."""

    def __init__(self, found: Comparison, shown: Shown, theme: Theme, parent: QWidget) -> None:
        super().__init__(len(found.changes), len(_SHARES), parent)
        self._found, self._shown, self._theme = found, shown, theme
        self._answers: dict[int, float | str | None] = {}
        self._filling = True
        self.setAccessibleName(tr("Changes in the workbook"))
        self.setHorizontalHeaderLabels(
            [tr("Card"), tr("Quantity"), tr("Before"), tr("After"), tr("Remark")]
        )
        self._look()
        for row, change in enumerate(found.changes):
            self._fill(row, change)
        self._filling = False
        self.itemChanged.connect(self._on_item)
        if found.changes:
            self.setCurrentCell(0, CARD)

    def _look(self) -> None:
        theme = self._theme
        self.setObjectName("changes")
        self.setStyleSheet(
            f"#changes {{ background: {theme.surface}; border: 1px solid {theme.line};"
            f" border-radius: 8px; gridline-color: transparent; outline: none; }}"
            f"#changes::item {{ padding: 2px 8px; border-bottom: 1px solid {theme.line}; }}"
            f"#changes::item:selected {{ background: {theme.selection_tint}; }}"
            f"QHeaderView {{ background: {theme.surface}; }}"
            f"QHeaderView::section {{ background: {theme.surface}; color: {theme.muted};"
            f" border: none; border-bottom: 1px solid {theme.edge}; padding: 6px 11px;"
            " font-size: 12px; }"
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = self.palette()  # each cell keeps its colour where its row is selected
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.ink))
        self.setPalette(palette)
        self.setItemDelegateForColumn(CARD, TickPainter(theme, self))
        for column in (CARD, QUANTITY, NOTE):
            self._head(column).setTextAlignment(_LEFT)
        for column in (BEFORE, AFTER):
            self._head(column).setTextAlignment(_RIGHT)

    def _head(self, column: int) -> QTableWidgetItem:
        item = self.horizontalHeaderItem(column)
        assert item is not None
        return item

    # --- what is chosen ------------------------------------------------------------------------

    def chosen(self) -> tuple[Change, ...]:
        """The ticked changes, with what was typed as answers."""
        return tuple(
            change.answered(self._answers[row]) if change.asks else change
            for row, change in enumerate(self._found.changes)
            if self.ticked(row)
        )

    def ticked(self, row: int) -> bool:
        return self._at(row, CARD).checkState() == Qt.CheckState.Checked

    def tick(self, row: int, on: bool) -> None:
        """Tick a row, or not; one without an answer can't be ticked."""
        if on and not self.tickable(row):
            return
        self._at(row, CARD).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def tickable(self, row: int) -> bool:
        """Whether there is something to take over."""
        change = self._found.changes[row]
        return not change.asks or self._answers.get(row) is not None

    def tick_all(self, on: bool) -> None:
        """Tick every row that needs no second look, or none."""
        self._filling = True
        for row, change in enumerate(self._found.changes):
            self.tick(row, on and (change.ready or self.ticked(row)))
        self._filling = False
        self.chosen_changed.emit()

    # --- rows ----------------------------------------------------------------------------------

    def _fill(self, row: int, change: Change) -> None:
        shown = self._shown
        before, after = before_and_after(change, shown)
        removed = change.after is None and not change.asks
        if removed:
            after = tr("removed")
        texts = [
            subject_of(change, shown),
            quantity_and_case(self._found, change, shown),
            before,
            after,
            note_of(change, shown) if not removed or change.note else "",
        ]
        for column, text in enumerate(texts):
            item = QTableWidgetItem("" if change.asks and column == AFTER else text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setTextAlignment(_RIGHT if column in (BEFORE, AFTER) else _LEFT)
            item.setToolTip(tip(text) if len(text) > 24 else "")
            self.setItem(row, column, item)
        self._tint(row, BEFORE, self._theme.muted)
        self._tint(row, NOTE, self._theme.warning if not change.ready else self._theme.muted)
        if removed:
            self._tint(row, AFTER, self._theme.danger)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self._at(row, AFTER).setFont(bold)
        if change.asks:
            said = tr("in the workbook: {words}", words=after.removesuffix(" ?"))
            self._at(row, NOTE).setText(tr("{note} ({more})", note=texts[NOTE], more=said))
            self._answers[row] = change.after
            self._ask(row, change)
        self._allow_tick(row)
        first = self._at(row, CARD)
        first.setCheckState(Qt.CheckState.Checked if change.ready else Qt.CheckState.Unchecked)
        spoken = tr(
            "{card}, {quantity}: from {before} to {after}. {note}",
            card=texts[CARD], quantity=texts[QUANTITY], before=before, after=after,
            note=self._at(row, NOTE).text(),
        )  # fmt: skip
        first.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _at(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        assert item is not None
        return item

    def _tint(self, row: int, column: int, colour: str) -> None:
        self._at(row, column).setForeground(QColor(colour))

    def _allow_tick(self, row: int) -> None:
        item = self._at(row, CARD)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.tickable(row):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)

    def _ask(self, row: int, change: Change) -> None:
        """A field for the answer, with the suggestion in it if there is one."""
        field: QWidget
        name = tr(
            "{card}, {quantity}: what is meant",
            card=subject_of(change, self._shown),
            quantity=quantity_and_case(self._found, change, self._shown),
        )
        if isinstance(change.quantity, Choice):
            field = combo = Combo(self._theme)
            combo.addItem("–", None)
            for word in change.quantity.choices:
                combo.addItem(tr(change.titles.get(word, word)), word)
            combo.setCurrentIndex(max(0, combo.findData(change.after)))
            combo.activated.connect(partial(self._on_word, row, combo))
        else:
            measure = change.quantity.measure
            unit = {"share": "%", "money": self._shown.currency}.get(measure, "")
            sign = QLocale().decimalPoint()
            field = number = NumberField(
                decimal=sign if sign in (".", ",") else ".", percent=measure == "share", suffix=unit
            )
            number.setPlaceholderText(tr("Number"))
            if isinstance(change.after, float):
                number.show_number(change.after)
            number.committed.connect(partial(self._on_number, row))
            number.judged.connect(self.complained)
        field.setAccessibleName(name)
        holder = QWidget()
        box = QHBoxLayout(holder)
        box.setContentsMargins(6, 2, 2, 4)
        box.addWidget(field)
        holder.setFocusProxy(field)
        self.setCellWidget(row, AFTER, holder)

    def _on_number(self, row: int, number: float | None, _: bool) -> None:
        self._answer(row, number)

    def _on_word(self, row: int, combo: Combo) -> None:
        self._answer(row, combo.currentData())

    def _answer(self, row: int, value: float | str | None) -> None:
        """What somebody typed counts at once; an emptied field leaves the row out."""
        self._filling = True
        if value is None:
            self.tick(row, False)
        self._answers[row] = value
        self._allow_tick(row)
        self.tick(row, value is not None)
        self._filling = False
        self.chosen_changed.emit()

    def _on_item(self, item: QTableWidgetItem) -> None:
        if not self._filling and item.column() == CARD:
            self.chosen_changed.emit()

    # --- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self.tick(row, not self.ticked(row))
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            holder = self.cellWidget(row, AFTER) if row >= 0 else None
            if holder is None:
                event.ignore()
            else:
                holder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        for column, share in enumerate(_SHARES[:-1]):
            self.setColumnWidth(column, int(width * share))
        self.setColumnWidth(NOTE, width - sum(int(width * share) for share in _SHARES[:-1]))
        if self.rowCount() <= _FITTED:
            self.resizeRowsToContents()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
