"""The names of the rows, painted over a table that was scrolled sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from canvas_app.drawing.theme import colour_of

if TYPE_CHECKING:
    from canvas_app.ui.numbers.table_view import NumbersTable


class FirstColumn(QWidget):
    """Paints what the table's own first column would; a click on it goes there."""

    def __init__(self, table: NumbersTable) -> None:
        super().__init__(table)
        self._table = table
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        self.hide()

    def place(self) -> None:
        """Be there while the column itself is out of sight."""
        table = self._table
        away = table.horizontalScrollBar().value() > 0
        if away:
            high = table.viewport().height() + table.head.height()
            self.setGeometry(0, 0, table.columnWidth(0), high)
            self.raise_()
        self.setVisible(away)

    def paintEvent(self, event: QPaintEvent) -> None:
        table, grid = self._table, self._table.grid
        painter, theme = QPainter(self), table.painter_.theme
        if not grid.columns:
            return
        top = table.head.height()
        table.head.paint_head(painter, QRect(0, 0, self.width(), top), grid.columns[0])
        chosen, current = table.selectionModel(), table.currentIndex()
        for row in range(len(grid.rows)):
            room = QRect(
                0, top + table.rowViewportPosition(row), self.width(), table.rowHeight(row)
            )
            if not room.intersects(event.rect()):
                continue
            index = table.model_.index(row, 0)
            table.painter_.paint(
                painter,
                room,
                grid.cell(row, 0),
                calculated=False,
                total=row == grid.total_row,
                selected=table.in_use and chosen.isSelected(index),
                current=table.in_use and current == index,
            )
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colour_of(theme.edge))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._table.rowAt(int(event.position().y()) - self._table.head.height())
        if row >= 0:
            self._table.setFocus(Qt.FocusReason.MouseFocusReason)
            self._table.go_to(row, 0)
