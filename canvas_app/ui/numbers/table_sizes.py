"""How wide the columns of a table are, and how high the table is: as high as all of its rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from canvas_app.ui.numbers.cell_painter import ROW, widths_of

if TYPE_CHECKING:
    from canvas_app.ui.numbers.table_view import NumbersTable

_STRIPE = 200
"""A strip of so little beside the last column looks left over: the column takes it."""
_PAUSE = 250
"""Milliseconds without a change until rows that changed only indirectly are measured too."""


class TableSizes(QObject):
    """Measures what is shown. Measuring every cell is dear, so it waits for a pause."""

    def __init__(self, table: NumbersTable) -> None:
        super().__init__(table)
        self._table = table
        self._widths: list[int] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._widen_all)
        table.head.sectionResized.connect(self._resized)

    def fit(self) -> None:
        """Measure all columns afresh."""
        table = self._table
        self._widths = widths_of(table.grid, range(len(table.grid.rows)))
        table.head.setStretchLastSection(False)
        for n, width in enumerate(self._widths):
            table.setColumnWidth(n, width)
        self.fit_height()

    def follow(self, renewed: Iterable[int]) -> None:
        """Give the changed rows the width that they need; the others after a pause."""
        self._widen(renewed)
        self._later.start()

    def fit_height(self) -> None:
        """As high as all rows, with room for a scroll bar where the columns need one."""
        table = self._table
        natural = sum(self._widths)
        left = table.viewport().width() - natural
        table.head.setStretchLastSection(0 < left <= _STRIPE)
        bar = table.horizontalScrollBar().sizeHint().height() + 2 if natural > table.width() else 0
        high = table.head.sizeHint().height() + ROW * len(table.grid.rows) + bar + 1
        if high != table.height() or high != table.minimumHeight():
            table.setFixedHeight(high)
        table.updateGeometries()
        table.first_column.place()

    def _widen(self, rows: Iterable[int]) -> None:
        """More room where a number needs it; nothing gets narrower under somebody's hands."""
        for n, width in enumerate(widths_of(self._table.grid, rows)):
            if width > self._widths[n]:
                self._widths[n] = width
                self._table.setColumnWidth(n, width)
        self.fit_height()

    def _widen_all(self) -> None:
        self._widen(range(len(self._table.grid.rows)))

    def _resized(self, section: int, old: int, new: int) -> None:
        """Somebody drags the edge of a column."""
        if self._table.head.underMouse() and section < len(self._widths):
            self._widths[section] = new
            self.fit_height()
