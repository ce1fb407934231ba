"""A table of calculated figures as a grid: a figure a row, with cases or years across."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from canvas_app.document.canvas import Canvas
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.quantities import Quantity
from canvas_app.numbers.shown import Shown
from canvas_app.ui.numbers.columns import Column
from canvas_app.ui.numbers.grid import BLANK, Cell, Grid, Tone, figure_cell


@dataclass(frozen=True)
class FigureRow:
    """One row: its name with its unit, and a figure for each column, or None."""

    id: str
    title: str
    unit: str
    figures: tuple[Quantity | None, ...]
    total: bool = False


class FiguresGrid(Grid):
    """Figures that nobody types. `heads` are titles of columns, each with a case or "".

    The column after the names shows units, or what its title `second` says.
    """

    read_only = True

    def __init__(
        self,
        rows: Sequence[FigureRow],
        heads: Sequence[tuple[str, Case]],
        canvas: Canvas,
        case: Case,
        shown: Shown,
        second: str = "",
    ) -> None:
        super().__init__(canvas, case, shown)
        self._rows, self._cases = tuple(rows), tuple(case for _, case in heads)
        self.rows = tuple(row.id for row in rows)
        self.columns = (
            Column("title", tr("Figure"), wide=True),
            Column("unit", second or tr("Unit")),
            *(Column(f"{n}", title, measure="number") for n, (title, _) in enumerate(heads)),
        )
        self.total_row = next((n for n, row in enumerate(rows) if row.total), None)

    def case_of(self, column: int) -> Case:
        return (self._cases[column - 2] if column > 1 else "") or self.case

    def name_of(self, row: int) -> str:
        return self._rows[row].title

    def made(self, row: int, column: int) -> Cell:
        told = self._rows[row]
        if column == 0:
            return Cell(told.title, told.title, Tone.FIGURE)
        if column == 1:
            return Cell(told.unit, told.unit, Tone.QUIET)
        figure = told.figures[column - 2]
        if figure is None:
            return BLANK
        return figure_cell(figure, self.case_of(column), self.shown)
