"""The Explained sheet: every headline figure, down to the inputs that it rests on.

Rows rather than comments: the values are live and follow the scenario, they can be printed, and
each row leads to the cell where the number is at home.
"""

from __future__ import annotations

from collections.abc import Iterator

from canvas_app.document.text import N_
from canvas_app.exports.workbook.checks import headlines
from canvas_app.exports.workbook.grid import FIRST, Call, Grid
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.place import absolute, quoted
from canvas_app.exports.workbook.table import widest
from canvas_app.exports.workbook.text import shortened
from canvas_app.numbers.explanation import Explanation, explain
from canvas_app.numbers.quantities import Figure, Quantity

LABEL, VALUE, UNIT, HOW, WHERE, SOURCE, CLARITY, WHY = range(FIRST, FIRST + 8)
HEAD = 4
MOST = 40
"""Rows of one figure; beyond, the other sheets tell more than a list would."""
DEEPEST = 6
LONGEST_HOW = 200
_WIDTHS = {
    LABEL: 46.0, VALUE: 16.0, UNIT: 18.0, HOW: 56.0, WHERE: 32.0, SOURCE: 38.0, CLARITY: 9.0,
    WHY: 30.0,
}  # fmt: skip


def explained_sheet(job: Job) -> Grid:
    """A block for each headline figure: its formula in words, and below it what it is made of."""
    grid = job.grid("explained", "grey", WHY)
    grid.widths.update(_WIDTHS)
    heads = (
        (LABEL, N_("Figure, and what it is made of"), "head"),
        (VALUE, N_("Value"), "number head"),
        (UNIT, N_("Unit"), "unit head"),
        (HOW, N_("How"), "unit head"),
        (WHERE, N_("Where it stands"), "unit head"),
        (SOURCE, N_("Source"), "unit head"),
        (CLARITY, N_("Clarity"), "unit head"),
        (WHY, N_("Missing at export"), "unit head"),
    )
    for column, title, style in heads:
        grid.put(HEAD, column, job.t(title), f"{style}:{grid.accent}")
    grid.heights[HEAD] = 20.0
    grid.freeze, grid.head_rows = HEAD + 1, (1, HEAD)
    row = HEAD + 1
    told: set[Quantity] = set(headlines(job))
    for figure in headlines(job):
        job.explained[figure.key] = row
        grid.parts.append(row)
        row = _block(job, grid, row, figure, told) + 1
    return grid


def words_of(job: Job, figure: Figure) -> tuple[str, str]:
    """How a headline figure comes about, and why it is empty where it is."""
    how = shortened(figure.own_words(job.shown.translate), LONGEST_HOW)
    return how, job.reason(figure)


def _block(job: Job, grid: Grid, row: int, figure: Figure, told: set[Quantity]) -> int:
    table = grid.new_table()
    top = explain(figure, job.case, job.shown, job.canvas)
    how, why = words_of(job, figure)
    _row(job, grid, row, 0, top, how, why, table)
    row += 1
    for count, (depth, below, again) in enumerate(_chain(top, told)):
        if count == MOST:
            text = job.t(N_("… and more: follow the cells named here."))
            grid.put(row, LABEL, text, "note")
            return row + 1
        how = shortened(below.words, LONGEST_HOW)
        how = job.t(N_("explained in a block of its own, or above")) if again else how
        _row(job, grid, row, depth, below, how, below.reason, table)
        row += 1
    return row


def _chain(top: Explanation, told: set[Quantity]) -> Iterator[tuple[int, Explanation, bool]]:
    """What is below, depth first; what is explained elsewhere on the sheet is only named."""
    waiting = [(1, below) for below in reversed(top.operands)]
    while waiting:
        depth, here = waiting.pop()
        again = not here.is_input and here.quantity in told
        yield depth, here, again
        told.add(here.quantity)
        if not again and depth < DEEPEST:
            waiting.extend((depth + 1, below) for below in reversed(here.operands))


def _row(
    job: Job,
    grid: Grid,
    row: int,
    depth: int,
    told: Explanation,
    how: str,
    why: str,
    table: int,
) -> None:
    quantity = told.quantity
    label = told.label
    if told.subject and depth:
        label = job.t(N_("{figure} ({card})"), figure=label, card=told.subject)
    if told.is_input:
        how = job.t(N_("assumed unless typed")) if told.assumed else job.t(N_("typed in Inputs"))
    grid.put(row, LABEL, label, f"level {depth}")
    grid.put(row, VALUE, Call(quantity), "called" if depth else "explained", table=table)
    grid.widths[VALUE] = max(grid.widths[VALUE], widest(job, quantity) * (1 + (not depth) / 8) + 3)
    grid.put(row, UNIT, told.unit, "unit")
    grid.put(row, HOW, how or None, "how")
    where, location = _where(job, quantity)
    grid.put(row, WHERE, where, "link")
    grid.links[row, WHERE] = location
    source = shortened(told.source, 160)
    grid.put(row, SOURCE, source or None, "how")
    grid.put(row, CLARITY, f"{told.clarity} / 5" if told.clarity else None, "unit")
    grid.put(row, WHY, why or None, "how")
    grid.heights[row] = 20.0 if depth else 24.0
    room = _WIDTHS[LABEL] - 2 - 2 * depth
    grid.fit(
        row,
        [
            (label, room),
            (how, _WIDTHS[HOW] * 1.1),
            (where, _WIDTHS[WHERE] * 1.1),
            (source, _WIDTHS[SOURCE] * 1.1),
            (why, _WIDTHS[WHY] * 1.1),
        ],
    )


def _where(job: Job, quantity: Quantity) -> tuple[str, str]:
    """The name by which a formula can call it, or the cell; and where a click leads."""
    place = job.places.home(quantity)
    assert place is not None
    title = job.places.titles[place.sheet]
    location = absolute(title, place.row, place.column)
    name = job.model.names.get(quantity.key, "")
    return name or job.places.written(place).replace("$", ""), location


def cell(job: Job, column: str, figure: Figure) -> str:
    """A headline figure's cell on this sheet, as a formula elsewhere names it."""
    return f"{quoted(job.places.titles['explained'])}!{column}{job.explained[figure.key]}"
