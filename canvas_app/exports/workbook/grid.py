"""A sheet before it is written: what stands in which cell, and how it is to look.

The sheets' modules fill grids and know nothing of files; `write` turns grids into a workbook.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from canvas_app.exports.workbook.place import Place, Places
from canvas_app.exports.workbook.text import lines, shortened
from canvas_app.numbers.expressions import Address
from canvas_app.numbers.quantities import Figure, Measure, Quantity

LINE = 15.0
"""Height of a line of text, in points."""
HIGHEST = 405.0
"""A little below the greatest height that a row can have."""
PAGE_WIDTH, PAGE_HEIGHT = 784.0, 505.0
"""What fits on a landscape page between its margins, in points, with a little to spare."""
GUTTER = 2.0
FIRST = 2
"""The first column with content; the one before it is a margin."""


@dataclass(frozen=True, slots=True)
class Home:
    """A figure's own cell, with its formula."""

    figure: Figure


@dataclass(frozen=True, slots=True)
class Call:
    """A cell that calls up a quantity from where it is at home."""

    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Typed:
    """A number or a word that may be changed by hand; None leaves room for one."""

    value: float | str | None
    measure: Measure = "number"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that is no figure of the model, with the value that it has now."""

    write: Callable[[Address], str]
    value: float | str
    measure: Measure | None = None


Content = str | Home | Call | Typed | Formula | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and the name of its style."""

    content: Content
    style: str
    table: int = 0
    form: str = ""
    """Its number format, where it is not the one that suits what it shows."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Cells in which one of some words, or any number, may be typed."""

    cells: tuple[tuple[int, int], ...]
    words: tuple[str, ...] = ()
    share: bool = False
    named: str = ""
    """A defined name: the words stand in its cells, however many and however long they are."""


@dataclass(frozen=True, slots=True)
class Series:
    """One row of bars or one line: a title, and cells side by side or one below the other."""

    title: str | tuple[int, int]
    values: tuple[tuple[int, int], ...]
    colour: str
    dashed: bool = False
    """Of a line."""


@dataclass(frozen=True, slots=True)
class Axis:
    """What stands along an axis, and the number format of its labels."""

    title: str = ""
    form: str = "General"
    least: float | None = None
    most: float | None = None
    """Where it begins and ends, in place of what suits the numbers."""


Shape = Literal["bars", "lines", "scatter"]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars beside each other, lines, or points joined by lines. Cells are (row, column) on `sheet`.

    `names` are the words below bars and lines; the points of a scatter have numbers there, and lie
    as far apart as those are.
    """

    title: str
    sheet: str
    names: tuple[tuple[int, int], ...]
    series: tuple[Series, ...]
    rows: tuple[int, int]
    start: tuple[int, float]
    end: tuple[int, float]
    """The column, and how far into it: charts keep to the columns, however wide a font is."""
    sideways: bool = False
    """Of bars: they lie."""
    colours: tuple[str, ...] = ()
    """Of bars of a single series, one by one."""
    shape: Shape = "bars"
    stacked: bool = False
    """Of bars: one series upon the other."""
    around: bool = False
    """Of bars: to both sides of 0, one upon the other, with their names at the edge."""
    across: Axis | None = None
    """What is said along `names`."""
    up: Axis | None = None
    """What is said along the values; where it is None, each bar has its value as a label."""


@dataclass
class Grid:
    """One sheet."""

    key: str
    title: str
    accent: str
    places: Places
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=lambda: {1: GUTTER})
    heights: dict[int, float] = field(default_factory=dict)
    freeze: int = 4
    """The first row that scrolls."""
    freeze_column: int = 1
    """The first column that scrolls."""
    head_rows: tuple[int, int] = (1, 2)
    """Rows that every printed page repeats."""
    print_rows: list[tuple[int, int]] = field(default_factory=list)
    """Parts that start on a page of their own; everything where it is empty."""
    head_columns: int = 0
    """Up to which column every printed page repeats them, where there are several across."""
    print_columns: list[tuple[int, int]] = field(default_factory=list)
    """Columns that are printed on a page of their own; all on one where it is empty."""
    along: bool = False
    """Whether formulas are copied along rows: then all but the years' cells are held with $."""
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    """Cells that lead to a defined name, or to a cell, of this workbook."""
    parts: list[int] = field(default_factory=list)
    """First rows of what had better not be cut in two when it is printed."""
    pages: int = 0
    """How many printed pages there may be at most; 0 for as many as are needed."""
    last_column: int = 0
    filter: tuple[int, int, int, int] | None = None
    choices: list[Choices] = field(default_factory=list)
    charts: list[Chart] = field(default_factory=list)
    alarms: list[tuple[int, int, int]] = field(default_factory=list)
    """Column and first and last row of numbers that are bad news above 0."""
    picture_at: int = 0
    tables: int = 0

    def put(
        self,
        row: int,
        column: int,
        content: Content,
        style: str = "text",
        *,
        table: int = 0,
        home_of: Quantity | None = None,
        form: str = "",
    ) -> None:
        """Fill a cell. `home_of` names the quantity whose home a formula is."""
        self.cells[row, column] = Cell(content, style, table, form)
        quantity = home_of
        if isinstance(content, Home):
            quantity = content.figure
        elif isinstance(content, Call):
            quantity = content.quantity
        if quantity is not None:
            home = not isinstance(content, Call)
            self.places.add(quantity, Place(self.key, table, row, column, home))

    def new_table(self) -> int:
        """A number by which the cells of one table are known."""
        self.tables += 1
        return self.tables

    def fit(self, row: int, texts: Sequence[tuple[str, float]], line: float = LINE) -> None:
        """Make a row as high as its wrapped texts need, each in a column of the given width."""
        most = max((lines(text, width) for text, width in texts if text), default=1)
        needed = min(HIGHEST, most * line + 4)
        self.heights[row] = max(self.heights.get(row, 0.0), needed)

    def close(self) -> None:
        """Let the band of the head and the printed page end where the content does."""
        self.last_column = max(
            column for (row, column), cell in self.cells.items() if row > 1 or cell.content
        )
        style = self.cells[1, 1].style
        for column in [c for row, c in self.cells if row == 1 and c > self.last_column]:
            del self.cells[1, column]
        for column in range(1, self.last_column + 1):
            self.cells.setdefault((1, column), Cell(None, style))
        title, case = (self.cells.get((2, column)) for column in (FIRST, FIRST + 1))
        if title and case and case.content and isinstance(title.content, str):
            fitting = shortened(title.content, int(self.widths.get(FIRST, 8.43)) - 1)
            self.cells[2, FIRST] = Cell(fitting, title.style)
        if self.parts and not self.print_rows:
            self._turn_pages()

    def _turn_pages(self) -> None:
        """Put as many whole parts on a printed page as it has room for."""
        columns = self.print_columns or [(1, self.last_column)]
        first = sum(map(self._points, range(1, self.head_columns + 1)))
        wide = max(
            first * (left > 1) + sum(map(self._points, range(left, right + 1)))
            for left, right in columns
        )
        head = self._height(*self.head_rows)
        room = PAGE_HEIGHT * max(1.0, wide / PAGE_WIDTH)
        # What stands right below the head stays with it, however long it is.
        starts = [1, *(row for row in self.parts if row > self.head_rows[1] + 1)]
        ends = [row - 1 for row in starts[1:]] + [self.last_row]
        top, used = 1, 0.0
        for start, end in zip(starts, ends, strict=True):
            high = self._height(start, end)
            if start > top and used + high > room:
                self.print_rows.append((top, start - 1))
                top, used = start, head
            used += high
        self.print_rows.append((top, self.last_row))

    def _height(self, first: int, last: int) -> float:
        return sum(self.heights.get(row, LINE) for row in range(first, last + 1))

    def _points(self, column: int) -> float:
        return self.widths.get(column, 8.43) * 5.25 + 3.75

    def part_way(self, first: int, last: int, share: float) -> tuple[int, float]:
        """The column, and how far into it, that lies so far along some columns."""
        left = share * sum(self.widths.get(column, 8.43) for column in range(first, last + 1))
        for column in range(first, last + 1):
            wide = self.widths.get(column, 8.43)
            if left <= wide:
                return column, left / wide
            left -= wide
        return last, 1.0

    @property
    def last_row(self) -> int:
        return max(row for row, _ in self.cells)
