"""The Projection sheet: a row for every yearly figure, the years across."""

from __future__ import annotations

from collections.abc import Iterable

from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import FIRST, Grid, Home
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.table import NARROWEST, widest
from canvas_app.exports.workbook.text import shortened
from canvas_app.numbers.quantities import Series

LABEL, UNIT = FIRST, FIRST + 1
_WIDTHS = {LABEL: 34.0, UNIT: 18.0}
LONGEST_HOW = 200


def first_year(job: Job) -> int:
    """The column of the base year."""
    return UNIT + 1


def projection_sheet(job: Job) -> Grid:
    """The market and what the channels deliver of it, year by year."""
    last = job.model.projection.years.last
    how = first_year(job) + last + 1
    grid = job.grid("projection", N_("Projection"), "market", how)
    grid.widths.update({**_WIDTHS, how: 60.0})
    row = _section(job, grid, 4, job.t(N_("Years")), _years(job), head=False)
    grid.freeze, grid.head_rows = row, (1, row - 1)
    row += 1
    row = _section(job, grid, row, job.t(N_("Market")), job.model.projection.totals)
    row = _section(job, grid, row, job.t(N_("Can the channels deliver?")), _delivery(job))
    for segment in job.model.projection.segments:
        row = _section(job, grid, row, segment.segment.card.name, segment.rows)
    for way in job.model.delivery.channels:
        row = _section(job, grid, row, way.channel.card.name, (way.from_leads, way.new))
    return grid


def _years(job: Job) -> tuple[Series, ...]:
    years = job.model.projection.years
    return (years.calendar, years.number, years.ramp)


def _delivery(job: Job) -> tuple[Series, ...]:
    found = job.model.delivery
    return (
        found.new,
        found.customers,
        found.deliverable,
        found.per_customer,
        found.deliverable_som,
    )


def _section(
    job: Job, grid: Grid, row: int, title: str, rows: Iterable[Series], *, head: bool = True
) -> int:
    table = grid.new_table()
    if head:
        grid.put(row, LABEL, title, f"section:{grid.accent}")
        grid.heights[row] = 26.0
        row += 1
    for series in rows:
        _row(job, grid, row, series, table)
        row += 1
    return row + 1 if head else row


def _row(job: Job, grid: Grid, row: int, series: Series, table: int) -> None:
    """One yearly figure: the same formula in every year but, where it starts from, the first."""
    figures = series.figures
    label = job.say(series.label)
    grid.put(row, LABEL, label, "label")
    grid.put(row, UNIT, job.say(figures[0].unit), "unit")
    start = first_year(job)
    for figure in figures:
        assert figure.year is not None
        column = start + figure.year
        grid.put(row, column, Home(figure), "calculation", table=table)
        width = max(NARROWEST, widest(job, figure) + 3.0)
        grid.widths[column] = max(grid.widths.get(column, 0.0), width)
    for year in range(series.first):
        grid.put(row, start + year, None, "calculation")
    how = shortened(figures[-1].own_words(job.shown.translate), LONGEST_HOW)
    grid.put(row, start + job.model.projection.years.last + 1, how, "how")
    grid.heights[row] = 20.0
    grid.fit(row, [(label, _WIDTHS[LABEL]), (how, 66.0)])
