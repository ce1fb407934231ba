"""The rows of a block as they would be read: numbers as numbers, and what could not be read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.imports.table.fields import OUT, TITLE, Target, target_of
from canvas_app.imports.table.making import Plan, Value
from canvas_app.imports.table.matching import Matching
from canvas_app.imports.table.reading import Table
from canvas_app.numbers.shown import Shown
from canvas_app.ui.numbers.grid import number_text
from canvas_app.ui.pasting.columns import ColumnHeads
from canvas_app.ui.plain import tip

MOST_SHOWN = 50
"""Rows; they show how the others will be read."""
_ROW = 32
_NARROW, _WIDE = 112, 230


class Preview(QTableWidget):
    """The first rows of a table, below the heads of its columns."""

    def __init__(self, table: Table, theme: Theme, parent: QWidget) -> None:
        super().__init__(0, table.width, parent)
        self._table, self._theme = table, theme
        self.setObjectName("pasting")
        self.heads = ColumnHeads([""] * table.width, theme, self)
        self.setHorizontalHeader(self.heads)
        self.setAccessibleName(tr("Cells as they will be read"))
        self._look()

    def _look(self) -> None:
        theme = self._theme
        self.setStyleSheet(
            f"#pasting {{ background: {theme.surface}; border: 1px solid {theme.line};"
            " border-radius: 8px; gridline-color: transparent; outline: none; }"
            f"#pasting::item {{ padding: 2px 8px; border-bottom: 1px solid {theme.line}; }}"
            f"#pasting::item:selected {{ background: {theme.selection_tint}; }}"
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        palette = self.palette()  # each cell keeps its colour where its row is selected
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.ink))
        self.setPalette(palette)

    def show_plan(self, matching: Matching, plan: Plan, shown: Shown) -> None:
        """Show the first rows as a plan reads them."""
        targets = [target_of(plan.kind, key) for key in matching.columns]
        rows = matching.rows(self._table)[:MOST_SHOWN]
        self.setRowCount(len(rows))
        for r, row in enumerate(rows):
            cells = plan.drafts[r].cells
            for c, (target, cell) in enumerate(zip(targets, cells, strict=True)):
                self.setItem(r, c, self._item(target, cell, row[c], shown))
        self._fit_columns()

    def _fit_columns(self) -> None:
        widths = [self._width_of(c) for c in range(self.columnCount())]
        spare = self.viewport().width() - sum(widths)
        if spare > 0:  # the last one takes what is left
            widths[-1] += spare
        for c, width in enumerate(widths):
            self.setColumnWidth(c, width)
        self.heads.place()

    def _width_of(self, column: int) -> int:
        """Room for the chosen field, and for what the first rows say, as far as is sensible."""
        letters = self.fontMetrics()
        rows = self._table.rows[: MOST_SHOWN + 1]
        cells = max(letters.horizontalAdvance(row[column][:60].split("\n")[0]) for row in rows)
        field = letters.horizontalAdvance(self.heads.combos[column].currentText())
        return max(_NARROW, field + 54, min(round(cells * 1.06) + 28, _WIDE))

    @property
    def wanted_width(self) -> int:
        """The width at which no column has to be scrolled to."""
        return sum(self._width_of(c) for c in range(self.columnCount())) + 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.rowCount():
            self._fit_columns()

    def _item(self, target: Target, cell: Value, text: str, shown: Shown) -> QTableWidgetItem:
        theme = self._theme
        unsure = cell.unread or cell.partly
        as_it_is = unsure or target.key == OUT or cell.value is None
        words = text if as_it_is else _words(target, cell, shown)
        item = QTableWidgetItem(" ".join(words.split()))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        colour = theme.ink
        if unsure:
            colour = theme.warning
            item.setToolTip(
                tip(tr("What can't be read as “{field}” stays in the card's text.",
                       field=tr(target.title)))
            )  # fmt: skip
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr("stays in the text"))
        elif cell.value is None:
            colour = theme.muted
            if target.key == OUT:
                face = QFont(item.font())
                face.setStrikeOut(True)
                item.setFont(face)
        elif target.measure:
            item.setToolTip(tip(text))
        item.setForeground(QColor(colour))
        if target.key == TITLE:
            face = QFont(item.font())
            face.setWeight(QFont.Weight.DemiBold)
            item.setFont(face)
        side = Qt.AlignmentFlag.AlignRight if target.measure else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        return item


def _words(target: Target, cell: Value, shown: Shown) -> str:
    """What the card will hold, as people read it."""
    value: Any = cell.value
    if value is None:
        return ""
    if target.measure:
        measure: Any = target.measure
        return number_text(measure, float(value), shown)
    if target.shape == "choice":
        return tr(target.choices[value])
    if target.shape == "choices":
        return shown.words(target.choices[word] for word in value)
    if target.shape == "lines":
        return " · ".join(value)
    return str(value)
