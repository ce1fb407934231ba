"""The Economics sheet: what a customer is worth, costs, and how soon that pays back."""

from __future__ import annotations

from collections.abc import Sequence

from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import FIRST, Call, Grid, Home
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.table import style_of, widest
from canvas_app.exports.workbook.text import shortened
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.quantities import Figure, Quantity

LABEL, VALUE, UNIT, HOW, MISSING = range(FIRST, FIRST + 5)
_WIDTHS = {LABEL: 36.0, VALUE: 18.0, UNIT: 20.0, HOW: 64.0, MISSING: 44.0}


def economics_sheet(job: Job) -> Grid:
    """The figures of one customer, one below the other, and what they are made of.

    Figures that no other sheet has placed stand here too, so that none is ever left out.
    """
    grid = job.grid("economics", "customer", MISSING)
    grid.widths.update(_WIDTHS)
    unit = job.model.economics
    own = unit.figures
    homeless = [f for f in job.model.quantities if job.places.home(f) is None and f not in own]
    called = _called(own)
    row = _list(job, grid, 4, job.t(N_("From the other sheets")), called)
    row = _list(job, grid, row, job.t(N_("Unit economics")), own)
    if homeless:
        _list(job, grid, row, job.t(N_("Further figures")), homeless)
    return grid


def _called(figures: Sequence[Figure]) -> list[Quantity]:
    """What the figures need that is calculated or typed elsewhere, each once."""
    own = set(figures)
    found = {q: None for figure in figures for q in figure.expression.operands() if q not in own}
    return list(found)


def _list(job: Job, grid: Grid, row: int, title: str, quantities: Sequence[Quantity]) -> int:
    table = grid.new_table()
    grid.parts.append(row)
    grid.put(row, LABEL, title, f"section:{grid.accent}")
    grid.heights[row] = 26.0
    heads = (N_("Figure"), N_("Value"), N_("Unit"), N_("How"), N_("Missing at export"))
    for i, head in enumerate(heads):
        style = ("head", "number head", "unit head", "unit head", "unit head")[i]
        grid.put(row + 1, FIRST + i, job.t(head), f"{style}:{grid.accent}")
    grid.heights[row + 1] = 20.0
    row += 2
    for quantity in quantities:
        _row(job, grid, row, quantity, table)
        row += 1
    return row + 1


def _row(job: Job, grid: Grid, row: int, quantity: Quantity, table: int) -> None:
    home = isinstance(quantity, Figure) and job.places.home(quantity) is None
    content = Home(quantity) if home and isinstance(quantity, Figure) else Call(quantity)
    how = job.t(N_("called up"))
    if isinstance(quantity, Figure) and home:
        how = shortened(quantity.own_words(job.shown.translate), 400)
    value = quantity.evaluate(job.case)
    why = job.say(value.reason) if isinstance(value, Absent) else ""
    label = job.say(quantity.label)
    if quantity.subject and not (home and quantity in job.model.economics.figures):
        label = job.t(N_("{figure} ({card})"), figure=label, card=quantity.subject)
    grid.put(row, LABEL, label, "label")
    grid.put(row, VALUE, content, style_of(content), table=table)
    grid.put(row, UNIT, job.say(quantity.unit), "unit")
    grid.put(row, HOW, how, "how")
    grid.put(row, MISSING, why or None, "how")
    grid.widths[VALUE] = max(grid.widths[VALUE], widest(job, quantity) + 3.0)
    grid.heights[row] = 20.0
    grid.fit(
        row,
        [(label, _WIDTHS[LABEL]), (how, _WIDTHS[HOW] * 1.1), (why, _WIDTHS[MISSING] * 1.1)],
    )
