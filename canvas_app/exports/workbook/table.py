"""Lays tables of quantities into a grid: a head with units and explanations, rows, totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from canvas_app.document.text import N_
from canvas_app.exports.workbook import looks
from canvas_app.exports.workbook.grid import FIRST, Call, Content, Formula, Grid, Home
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.text import shortened
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.quantities import Choice, Quantity

NARROWEST, WIDEST = 12.0, 26.0
LONGEST_HOW = 90


@dataclass
class Table:
    """Columns under their heads. The first column holds the rows' labels."""

    title: str
    heads: tuple[str, ...]
    rows: list[tuple[Content, ...]] = field(default_factory=list)
    total: tuple[Content, ...] | None = None
    empty: str = ""
    needed: tuple[int, ...] = ()
    """Columns of figures; a further column says what they lack, as of the export."""
    hows: dict[int, str] = field(default_factory=dict)
    """What a column does, where its formulas' own words name single rows."""


def lay(job: Job, grid: Grid, row: int, table: Table) -> int:
    """Put a table into the grid, starting at a row; gives the first row after it."""
    number = grid.new_table()
    grid.parts.append(row)
    count = len(table.heads)
    grid.put(row, FIRST, table.title, f"section:{grid.accent}")
    grid.heights[row] = 26.0
    row += 1
    columns = [_column(table, i) for i in range(count)]
    for i, head in enumerate(table.heads):
        style = "number head" if _is_numeric(columns[i]) else "unit head" if i else "head"
        grid.put(row, FIRST + i, head, f"{style}:{grid.accent}")
        _widen(job, grid, FIRST + i, columns[i])
    if table.needed:
        grid.put(row, FIRST + count, job.t(N_("Missing at export")), f"unit head:{grid.accent}")
        grid.widths[FIRST + count] = max(grid.widths.get(FIRST + count, 0.0), 34.0)
    _fit_heads(grid, row, table.heads)
    row = _explain(job, grid, row + 1, columns, table)
    for cells in table.rows:
        _lay_row(job, grid, row, cells, number, table.needed)
        row += 1
    if not table.rows and table.empty:
        grid.put(row, FIRST, table.empty, "note")
        row += 1
    if table.total:
        for i, content in enumerate(table.total):
            style = "total label" if isinstance(content, str) else "total"
            grid.put(row, FIRST + i, content, style, table=number)
        grid.heights[row] = 20.0
        label = table.total[0]
        grid.fit(row, [(label if isinstance(label, str) else "", grid.widths[FIRST])])
        row += 1
    return row + 1


def _lay_row(
    job: Job,
    grid: Grid,
    row: int,
    cells: Sequence[Content],
    table: int,
    needed: Sequence[int],
) -> None:
    texts: list[tuple[str, float]] = []
    for i, content in enumerate(cells):
        style = style_of(content)
        if i and style == "label":
            style = "inner"
        grid.put(row, FIRST + i, content, style, table=table)
        if isinstance(content, str):
            texts.append((content, grid.widths.get(FIRST + i, NARROWEST)))
    if needed:
        why = " ".join(dict.fromkeys(_reasons(job, [cells[i] for i in needed])))
        grid.put(row, FIRST + len(cells), why or None, "how")
        texts.append((why, grid.widths[FIRST + len(cells)] * 1.1))
    grid.heights[row] = 20.0
    grid.fit(row, texts)


def _reasons(job: Job, cells: Sequence[Content]) -> list[str]:
    found = []
    for content in cells:
        if isinstance(content, Home):
            value = content.figure.evaluate(job.case)
            if isinstance(value, Absent) and not value.outside:
                found.append(f"{job.say(value.reason)}.")
    return found


def style_of(content: Content) -> str:
    """The style that a table's cell has by its content."""
    if isinstance(content, Call):
        return "centred" if isinstance(content.quantity, Choice) else "called"
    return "label" if isinstance(content, str) or content is None else "calculation"


def quantity_in(content: Content) -> Quantity | None:
    """The quantity that a cell shows."""
    if isinstance(content, Home):
        return content.figure
    return content.quantity if isinstance(content, Call) else None


def _column(table: Table, i: int) -> list[Content]:
    return [row[i] for row in _all_rows(table) if row[i] is not None]


def _all_rows(table: Table) -> list[tuple[Content, ...]]:
    return [*table.rows, *([table.total] if table.total else [])]


def _is_numeric(column: Sequence[Content]) -> bool:
    found = [c for c in column if not isinstance(c, str)]
    return bool(found) and not isinstance(quantity_in(found[0]), Choice)


def _widen(job: Job, grid: Grid, column: int, contents: Sequence[Content]) -> None:
    """Wide enough for every number in every case, with a little air."""
    needed = NARROWEST
    for content in contents:
        quantity = quantity_in(content)
        if quantity is not None:
            needed = max(needed, widest(job, quantity) + 3)
        elif isinstance(content, Formula) and isinstance(content.value, float):
            shown = looks.shown_width(content.value, content.measure, job.currency)
            needed = max(needed, shown + 3)
    grid.widths[column] = max(grid.widths.get(column, 0.0), needed)


def widest(job: Job, quantity: Quantity) -> int:
    """The columns that a quantity takes in the case in which it takes most."""
    values = [quantity.evaluate(case) for case in job.cases]
    known = [v for v in values if not isinstance(v, Absent)]
    return max((looks.shown_width(v, quantity.measure, job.currency) for v in known), default=0)


def _fit_heads(grid: Grid, row: int, heads: Sequence[str]) -> None:
    grid.heights[row] = 20.0
    grid.fit(row, [(head, grid.widths.get(FIRST + i, 12.0) - 1) for i, head in enumerate(heads)])


def _explain(
    job: Job, grid: Grid, row: int, columns: Sequence[Sequence[Content]], table: Table
) -> int:
    """A row of units and one of words under the heads."""
    grid.put(row, FIRST, job.t(N_("Unit")), "unit")
    grid.put(row + 1, FIRST, job.t(N_("How")), "how")
    units: list[tuple[str, float]] = []
    hows: list[tuple[str, float]] = []
    for i, column in enumerate(columns):
        width = grid.widths.get(FIRST + i, NARROWEST)
        if i == 0:
            continue
        shown = [cells[i] for cells in table.rows if cells[i] is not None] or column
        unit = _unit(job, shown)
        how = table.hows.get(i) or _how(job, shown)
        grid.put(row, FIRST + i, unit or None, "unit right")
        units.append((unit, width * 1.15))
        grid.put(row + 1, FIRST + i, how or None, "unit right")
        hows.append((how, width * 1.1))
    grid.fit(row, units, 12.5)
    grid.fit(row + 1, hows, 12.5)
    return row + 2


def _unit(job: Job, column: Sequence[Content]) -> str:
    found = [job.say(q.unit) for c in column if (q := quantity_in(c)) is not None]
    if not found:
        return ""
    return found[0] if len(set(found)) == 1 else job.t(N_("as in Inputs"))


def _how(job: Job, column: Sequence[Content]) -> str:
    """The column's formula in words: the one that most of its rows have."""
    words = [c.figure.own_words(job.shown.translate) for c in column if isinstance(c, Home)]
    return shortened(Counter(words).most_common(1)[0][0], LONGEST_HOW) if words else ""
