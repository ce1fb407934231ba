"""The Projection sheet: a row for every yearly figure, the years across.

The whole market comes first, then what the channels deliver, then the same by segment and channel:
one block for each quantity, so that sums are over rows that stand one below the other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from canvas_app.document.text import N_
from canvas_app.exports.workbook import looks
from canvas_app.exports.workbook.grid import FIRST, Axis, Call, Chart, Formula, Grid, Home
from canvas_app.exports.workbook.grid import Series as Drawn
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.place import literal
from canvas_app.exports.workbook.table import NARROWEST, widest
from canvas_app.exports.workbook.text import shortened
from canvas_app.numbers.delivery import Binding
from canvas_app.numbers.expressions import Absent, Address
from canvas_app.numbers.quantities import Figure, Quantity, Series

LABEL, UNIT, START = FIRST, FIRST + 1, FIRST + 2
CALENDAR_ROW, NUMBER_ROW, REACHED_ROW, TARGET_ROW = 4, 5, 6, 7
NAME_OF_BINDING = "out_binding"
DELIVERED = N_("SOM, and what the channels can deliver of it")
CHART_ROWS = 16
LONGEST_HOW = 200
PAGE = 240.0
"""Columns of text that are still readable on a landscape page."""
_WIDTHS = {LABEL: 36.0, UNIT: 18.0}
_HOW = 56.0
BINDING: dict[Binding, str] = {"channels": N_("Channels"), "demand": N_("Demand")}


def projection_sheet(job: Job) -> Grid:
    """The market and what the channels deliver of it, year by year."""
    grid = job.grid("projection", "market", how_column(job))
    grid.along = True
    grid.widths.update({**_WIDTHS, how_column(job): _HOW})
    _heads(job, grid)
    row = TARGET_ROW + 1
    grid.freeze, grid.head_rows = row, (1, row - 1)
    grid.freeze_column = START
    row = _block(job, grid, row + 1, job.t(N_("Market")), job.model.projection.totals)
    row = _growth(job, grid, row)
    row = _block(job, grid, row, job.t(N_("Can the channels deliver?")), _delivery(job))
    row = _in_target_year(job, grid, row)
    row = _charts(job, grid, row)
    for title, rows in _by_card(job):
        row = _block(job, grid, row, title, rows, by_card=True)
    _same_width(job, grid)
    grid.print_columns = _pages_across(job, grid)
    grid.head_columns = UNIT
    return grid


def how_column(job: Job) -> int:
    """The column of words, after the last year."""
    return START + job.model.projection.years.last + 1


def years_across(job: Job) -> tuple[tuple[int, int], ...]:
    """The cells of the calendar years."""
    return _across(job, CALENDAR_ROW)


def market_lines(job: Job) -> tuple[Drawn, ...]:
    """TAM, SAM and SOM, year by year."""
    rows = job.model.projection.totals[:3]
    return tuple(_line(job, row, shade) for row, shade in zip(rows, looks.SHADES, strict=True))


def delivery_lines(job: Job) -> tuple[Drawn, ...]:
    """SOM, and what the channels can deliver of it."""
    som, deliverable = job.model.projection.som, job.model.delivery.deliverable_som
    return (
        _line(job, som, looks.ACCENTS["market"]),
        _line(job, deliverable, looks.ACCENTS["distribution"], dashed=True),
    )


def _line(job: Job, series: Series, colour: str, *, dashed: bool = False) -> Drawn:
    place = job.places.home(series(series.last))
    assert place is not None
    return Drawn((place.row, LABEL), _across(job, place.row), colour, dashed=dashed)


def _across(job: Job, row: int) -> tuple[tuple[int, int], ...]:
    return tuple((row, START + year) for year in range(job.model.projection.years.last + 1))


def _heads(job: Job, grid: Grid) -> None:
    """Calendar years, and below them how far the share is reached; the target year has a mark."""
    years = job.model.projection.years
    rows = ((CALENDAR_ROW, years.calendar), (NUMBER_ROW, years.number), (REACHED_ROW, years.ramp))
    table = grid.new_table()
    for row, series in rows:
        _row(job, grid, row, series, table, job.say(series.label))
    accent = grid.accent
    for column in range(LABEL, how_column(job)):
        cell = grid.cells[CALENDAR_ROW, column]
        style = f"{'head' if column == LABEL else 'number head'}:{accent}"
        grid.cells[CALENDAR_ROW, column] = replace(cell, style=style)
    grid.put(CALENDAR_ROW, how_column(job), job.t(N_("How")), f"unit head:{accent}")
    grid.put(CALENDAR_ROW, UNIT, job.t(N_("Unit")), f"unit head:{accent}")
    grid.put(TARGET_ROW, LABEL, job.t(N_("Target year")), "label")
    grid.put(TARGET_ROW, UNIT, job.t(N_("mark")), "unit")
    mark = job.t(N_("▲ target"))
    for year in range(years.last + 1):
        here = years.number(year).evaluate(job.case) == years.target_year.evaluate(job.case)
        content = Formula(_mark(years.number(year), years.target_year, mark), mark if here else "")
        grid.put(TARGET_ROW, START + year, content, "mark")
    how = job.t(N_("Where the years after the base year are the target year of Inputs"))
    grid.put(TARGET_ROW, how_column(job), how, "how")
    grid.heights[CALENDAR_ROW] = 22.0
    grid.heights[TARGET_ROW] = 20.0


def _mark(number: Figure, target: Quantity, words: str) -> Callable[[Address], str]:
    return lambda at: f'IF({at(number)}={at(target)},{literal(words)},"")'


def _delivery(job: Job) -> tuple[Series, ...]:
    found = job.model.delivery
    return (
        found.new,
        found.customers,
        found.deliverable,
        found.per_customer,
        found.deliverable_som,
    )


def _by_card(job: Job) -> list[tuple[str, Sequence[Series]]]:
    """A block for each quantity of segments and channels, with a row for each of them."""
    segments = [segment.rows for segment in job.model.projection.segments]
    ways = [(way.from_leads, way.new) for way in job.model.delivery.channels]
    blocks: list[tuple[str, Sequence[Series]]] = []
    for title, groups in ((N_("By segment: {what}"), segments), (N_("By channel: {what}"), ways)):
        for rows in zip(*groups, strict=True):
            blocks.append((job.t(title, what=job.say(rows[0].label)), rows))
    return blocks


def _block(
    job: Job, grid: Grid, row: int, title: str, rows: Sequence[Series], *, by_card: bool = False
) -> int:
    table = grid.new_table()
    grid.parts.append(row)
    grid.put(row, LABEL, title, f"section:{grid.accent}")
    grid.heights[row] = 26.0
    for series in rows:
        row += 1
        label = series.figures[-1].subject if by_card else job.say(series.label)
        _row(job, grid, row, series, table, label)
    return row + 2


def _row(job: Job, grid: Grid, row: int, series: Series, table: int, label: str) -> None:
    """One yearly figure: the same formula in every year but, where it starts from, the first."""
    figures = series.figures
    grid.put(row, LABEL, label, "label")
    grid.put(row, UNIT, job.say(figures[0].unit), "unit")
    form = _form(job, figures)
    for year in range(series.first):
        grid.put(row, START + year, None, "calculation")
    for figure in figures:
        assert figure.year is not None
        grid.put(row, START + figure.year, Home(figure), "calculation", table=table, form=form)
        width = max(NARROWEST, widest(job, figure) + 3.0)
        grid.widths[START] = max(grid.widths.get(START, 0.0), width)
    how = shortened(figures[-1].own_words(job.shown.translate), LONGEST_HOW)
    grid.put(row, how_column(job), how, "how")
    grid.heights[row] = 20.0
    grid.fit(row, [(label, _WIDTHS[LABEL]), (how, _HOW * 1.1)])


def _form(job: Job, figures: Sequence[Figure]) -> str:
    """One number format along a row."""
    values = [figure.evaluate(case) for figure in figures for case in job.cases]
    known = [value for value in values if not isinstance(value, Absent)]
    return looks.number_format(figures[0].measure, job.currency, known)


def _growth(job: Job, grid: Grid, row: int) -> int:
    title = job.t(N_("Growth a year, on average"))
    return _list(job, grid, row, title, [Home(figure) for figure in job.model.projection.cagrs])


def _in_target_year(job: Job, grid: Grid, row: int) -> int:
    """Need and capacity side by side, what is missing, and which of the two is the limit."""
    found = job.model.delivery
    target = found.years.target
    contents: list[Home | Call] = [
        Call(found.needed(target)),
        Call(found.customers(target)),
        Call(found.deliverable(target)),
        Home(found.som),
        Home(found.gap_customers),
        Home(found.gap_money),
    ]
    row = _list(job, grid, row, job.t(N_("In the target year")), contents) - 1
    gap = found.gap_customers
    limit = found.binding(job.case)
    words = {key: job.t(text) for key, text in BINDING.items()}

    def verdict(at: Address) -> str:
        channels, demand = literal(words["channels"]), literal(words["demand"])
        return f'IF(ISNUMBER({at(gap)}),IF({at(gap)}>0,{channels},{demand}),"")'

    grid.put(row, LABEL, job.t(N_("What limits it")), "total label")
    grid.put(row, UNIT, job.t(N_("Channels or Demand")), "unit")
    grid.put(row, START, Formula(verdict, words[limit] if limit else ""), "verdict")
    how = N_("Channels where they fall short of the customers needed, otherwise demand")
    grid.put(row, START + 1, job.t(how), "line")
    grid.heights[row] = 20.0
    job.names[NAME_OF_BINDING] = (grid.key, row, START)
    return row + 2


def _list(job: Job, grid: Grid, row: int, title: str, contents: Sequence[Home | Call]) -> int:
    """Single figures, one below the other; their words are written beyond the first year."""
    table = grid.new_table()
    grid.parts.append(row)
    grid.put(row, LABEL, title, f"section:{grid.accent}")
    grid.heights[row] = 26.0
    for content in contents:
        row += 1
        figure = content.figure if isinstance(content, Home) else content.quantity
        label = job.say(figure.label)
        grid.put(row, LABEL, label, "label")
        grid.put(row, UNIT, job.say(figure.unit), "unit")
        style = "calculation" if isinstance(content, Home) else "repeated"
        grid.put(row, START, content, style, table=table)
        value = figure.evaluate(job.case)
        how = job.t(N_("repeated from above"))
        if isinstance(value, Absent):
            how = job.t(N_("Missing at export: {reason}."), reason=job.say(value.reason))
        elif isinstance(content, Home):
            how = content.figure.own_words(job.shown.translate)
        grid.put(row, START + 1, shortened(how, 130), "line")
        width = widest(job, figure) + 3.0
        grid.widths[START] = max(grid.widths.get(START, 0.0), width)
        grid.heights[row] = 20.0
        grid.fit(row, [(label, _WIDTHS[LABEL])])
    return row + 2


def _charts(job: Job, grid: Grid, row: int) -> int:
    """TAM, SAM and SOM over the years; SOM beside what can be delivered of it."""
    model = job.model
    if all(isinstance(job.value(f), str) for f in model.projection.tam.figures):
        return row
    years = years_across(job)
    form = looks.short_money_format(job.currency, job.canvas.language)
    _same_width(job, grid)
    # What stands above labels and units would be printed again on every page across.
    pages = _pages_across(job, grid)
    first = START if pages else LABEL
    last = pages[0][1] if pages else START + model.projection.years.last

    def chart(title: str, series: tuple[Drawn, ...], start: float, end: float) -> Chart:
        return Chart(
            title=title,
            sheet=grid.key,
            names=years,
            series=series,
            rows=(row, row + CHART_ROWS),
            start=grid.part_way(first, last, start),
            end=grid.part_way(first, last, end),
            shape="lines",
            across=Axis(),
            up=Axis("", form),
        )

    grid.parts.append(row)
    market, delivered = market_lines(job), delivery_lines(job)
    grid.charts.append(chart(job.t(N_("Market: TAM, SAM, SOM")), market, 0.0, 0.49))
    grid.charts.append(chart(job.t(DELIVERED), delivered, 0.51, 1.0))
    return row + CHART_ROWS + 1


def _same_width(job: Job, grid: Grid) -> None:
    """Every year as wide as the widest number of all."""
    for year in range(job.model.projection.years.last + 1):
        grid.widths[START + year] = grid.widths[START]


def _pages_across(job: Job, grid: Grid) -> list[tuple[int, int]]:
    """So many years on a page as are readable; the words go on the last, or on one of their own.

    Labels and units are repeated by the print titles.
    """
    room = PAGE - sum(_WIDTHS.values())
    years = job.model.projection.years.last + 1
    most = max(2, int(room // grid.widths[START]))
    how = how_column(job)
    if years * grid.widths[START] + _HOW <= room:
        return []
    pages = [(START + i, min(START + i + most, how) - 1) for i in range(0, years, most)]
    pages[0] = (1, pages[0][1])
    left, right = pages[-1]
    if (right - left + 1) * grid.widths[START] + _HOW <= room:
        pages[-1] = (left, how)
    else:
        pages.append((how, how))
    return pages
