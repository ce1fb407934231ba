"""Price research on the Price sheet: what was asked, the curves, what follows, and a chart of each.

Rows that lack a number are left out here as everywhere else, so that the tables have no gaps and
a curve goes on from one price to the next that counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from canvas_app.document.cards.price import BILLINGS
from canvas_app.document.text import N_
from canvas_app.exports.workbook import looks
from canvas_app.exports.workbook.grid import (
    FIRST,
    Axis,
    Call,
    Chart,
    Content,
    Grid,
    Home,
    Series,
)
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.table import Table, lay
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.quantities import Figure, Quantity
from canvas_app.numbers.research import ANSWERS, POINTS, Answer, Demand, Meter, PointName, Research

CHART_ROWS = 16
_CHART_COLUMNS = 6
_COLUMN = 17.0
"""Wide enough for "expensiveness" in a head."""
_HEAD, _BEFORE_ROWS = 1, 4
"""Of a table: its title, its heads, a row of units and one of words come before its first row."""

_COLOURS: dict[Answer, str] = {
    "too_cheap": looks.ACCENTS["red"],
    "cheap": looks.ACCENTS["market"],
    "expensive": looks.ACCENTS["distribution"],
    "too_expensive": looks.ACCENTS["customer"],
}
_TURNED_HEADS: dict[Answer, str] = {"cheap": N_("Not a bargain"), "expensive": N_("Not expensive")}
_APART_HEADS: dict[PointName, str] = {
    "pmc": N_("Too cheap − not a bargain"),
    "opp": N_("Too cheap − too expensive"),
    "ipp": N_("Bargain − getting expensive"),
    "pme": N_("Not expensive − too expensive"),
}
_CROSSING_HEADS: dict[PointName, str] = {
    "pmc": N_("PMC before the next price"),
    "opp": N_("OPP before the next price"),
    "ipp": N_("IPP before the next price"),
    "pme": N_("PME before the next price"),
}


_CONVENTION = (
    N_(
        "As Van Westendorp drew it: “not a bargain” and “not expensive” are the curves turned "
        "over, and the acceptable range goes from PMC to PME."
    ),
    N_(
        "Others cross “too cheap” with “getting expensive” and “bargain” with “too expensive”, "
        "which gives a narrower range."
    ),
)


def lay_research(job: Job, grid: Grid, row: int) -> None:
    """Every survey below what is there already, each part on a page of its own."""
    starts = [1]
    if job.model.research:
        for column in range(FIRST + 2, FIRST + 11):
            grid.widths[column] = max(grid.widths.get(column, 0.0), _COLUMN)
    for survey in job.model.research:
        name = survey.card.name
        if survey.demand:
            starts.append(row)
            row = _lay_demand(job, grid, row, survey, survey.demand, name)
        if survey.meter:
            starts.append(row)
            row = _lay_meter(job, grid, row, survey, survey.meter, name)
            if survey.meter.rows:
                starts.append(row)
                row = _lay_crossings(job, grid, row, survey.meter, name)
    ends = [start - 1 for start in starts[1:]]
    grid.print_rows = list(zip(starts, [*ends, grid.last_row], strict=True))


def _lay_demand(job: Job, grid: Grid, row: int, survey: Research, demand: Demand, name: str) -> int:
    heads = (
        N_("Survey"),
        N_("People asked"),
        N_("Paid per"),
        N_("Best price"),
        N_("Would buy at the best price"),
        N_("Revenue per 100 asked, at the best price"),
    )
    result: tuple[Content, ...] = (
        name,
        _people(survey),
        job.t(BILLINGS[survey.card.billing]),
        Home(demand.price),
        Home(demand.share),
        Home(demand.revenue),
    )
    title = job.t(N_("“{survey}”: the best of the prices offered (Gabor–Granger)"), survey=name)
    row = lay(job, grid, row, Table(title, _heads(job, heads), [result]))
    row = _reasons(job, grid, row, (demand.price,))
    count = len(demand.rows)
    if count > 1:
        prices = [each.price for each in demand.rows]
        revenues = [each.revenue for each in demand.rows]
        head = row + CHART_ROWS + 1 + _HEAD
        first = head - _HEAD + _BEFORE_ROWS
        drawn = Series((head, FIRST + 3), _down(first, FIRST + 3, count), looks.ACCENTS["price"])
        chart = _chart(
            row,
            job.t(N_("“{survey}”: revenue per 100 asked, by price"), survey=name),
            _down(first, FIRST + 1, count),
            (drawn,),
            Axis(job.t(N_("Price")), _form(job, prices)),
            Axis(job.t(N_("Revenue per 100 asked")), _form(job, revenues)),
        )
        grid.charts.append(chart)
        row += CHART_ROWS + 1
    offered = (N_("Price offered"), N_("Price"), N_("Would buy"), N_("Revenue per 100 asked"))
    rows: list[tuple[Content, ...]] = [
        (_number(job, each.row), Call(each.price), Call(each.share), Home(each.revenue))
        for each in demand.rows
    ]
    title = job.t(N_("“{survey}”: every price that was offered"), survey=name)
    empty = job.t(N_("No row has both a price and the share who would buy."))
    hows = {3: job.t(N_("Price × would buy × 100"))}
    return lay(job, grid, row, Table(title, _heads(job, offered), rows, empty=empty, hows=hows))


def _lay_meter(job: Job, grid: Grid, row: int, survey: Research, meter: Meter, name: str) -> int:
    title = job.t(N_("“{survey}”: the prices that people accept (Van Westendorp)"), survey=name)
    heads = (
        N_("Survey"),
        N_("People asked"),
        N_("Paid per"),
        *(kind.title for kind in POINTS.values()),
        N_("Width of the acceptable range"),
        N_("Smallest step between prices"),
    )
    result: tuple[Content, ...] = (
        name,
        _people(survey),
        job.t(BILLINGS[survey.card.billing]),
        *(Home(point) for point in meter.points.values()),
        Home(meter.width),
        Home(meter.smallest),
    )
    hows = {i: job.t(kind.where) for i, kind in enumerate(POINTS.values(), start=3)}
    hows |= {7: job.t(N_("PME − PMC")), 8: job.t(N_("Above 0 where the prices rise"))}
    row = lay(job, grid, row, Table(title, _heads(job, heads), [result], hows=hows))
    row = _reasons(job, grid, row, tuple(meter.points.values()))
    for note in _CONVENTION:
        grid.put(row - 1, FIRST, job.t(note), "line")
        row += 1
    if len(meter.rows) > 1:
        head = row + CHART_ROWS + 1 + _HEAD
        chart = _chart(
            row,
            job.t(N_("“{survey}”: how prices are judged"), survey=name),
            _down(head - _HEAD + _BEFORE_ROWS, FIRST + 1, len(meter.rows)),
            _curves(meter, head),
            Axis(job.t(N_("Price")), _form(job, [each.price for each in meter.rows])),
            Axis(job.t(N_("Share of those asked")), "0%", 0.0, 1.0),
        )
        grid.charts.append(chart)
        row += CHART_ROWS + 1
    return _lay_curves(job, grid, row, meter, name)


def _lay_curves(job: Job, grid: Grid, row: int, meter: Meter, name: str) -> int:
    asked = _asked(meter)
    turned = _turned(meter)
    heads = (
        N_("Price judged"),
        N_("Price"),
        *(ANSWERS[answer] for answer in asked),
        *(_TURNED_HEADS[answer] for answer in turned),
    )
    rows: list[tuple[Content, ...]] = [
        (
            _number(job, each.row),
            Call(each.price),
            *(Call(each.answers[answer]) for answer in asked),
            *(Home(each.turned[answer]) for answer in turned),
        )
        for each in meter.rows
    ]
    start = 2 + len(asked)
    hows = {
        start + i: job.t(N_("1 − {answer}"), answer=job.t(ANSWERS[answer]).lower())
        for i, answer in enumerate(turned)
    }
    title = job.t(N_("“{survey}”: the curves, cumulative"), survey=name)
    empty = job.t(N_("No row has a price and all of its answers."))
    return lay(job, grid, row, Table(title, _heads(job, heads), rows, empty=empty, hows=hows))


def _lay_crossings(job: Job, grid: Grid, row: int, meter: Meter, name: str) -> int:
    """How far the curves are apart at each price, and where they cross before the next."""
    points = tuple(meter.rows[0].apart)
    heads = (
        N_("Price judged"),
        N_("Price"),
        N_("Step to the next"),
        *(_APART_HEADS[point] for point in points),
        *(_CROSSING_HEADS[point] for point in points),
    )
    rows: list[tuple[Content, ...]] = []
    for i, each in enumerate(meter.rows):
        step = meter.steps[i] if i < len(meter.steps) else None
        rows.append(
            (
                _number(job, each.row),
                Call(each.price),
                Home(step.size) if step else None,
                *(Home(each.apart[point]) for point in points),
                *(Home(step.crossings[point]) if step else None for point in points),
            )
        )
    between = job.t(N_("On straight lines from this price to the next, where the sign changes"))
    hows = {2: job.t(N_("The next price − this one"))}
    for i, point in enumerate(points):
        hows[3 + i] = job.t(_APART_HEADS[point])
        hows[3 + len(points) + i] = between
    title = job.t(N_("“{survey}”: where the curves cross"), survey=name)
    return lay(job, grid, row, Table(title, _heads(job, heads), rows, hows=hows))


def _curves(meter: Meter, head: int) -> tuple[Series, ...]:
    """The typed curves as lines, and dashed those that were turned over."""
    asked, turned, count = _asked(meter), _turned(meter), len(meter.rows)
    first = head - _HEAD + _BEFORE_ROWS
    drawn = [(answer, False) for answer in asked] + [(answer, True) for answer in turned]
    return tuple(
        Series(
            (head, FIRST + 2 + i),
            _down(first, FIRST + 2 + i, count),
            _COLOURS[answer],
            dashed=dashed,
        )
        for i, (answer, dashed) in enumerate(drawn)
    )


def _asked(meter: Meter) -> tuple[Answer, ...]:
    return tuple(meter.rows[0].answers) if meter.rows else ()


def _turned(meter: Meter) -> tuple[Answer, ...]:
    return tuple(meter.rows[0].turned) if meter.rows else ()


def _chart(
    row: int,
    title: str,
    names: tuple[tuple[int, int], ...],
    series: tuple[Series, ...],
    across: Axis,
    up: Axis,
) -> Chart:
    return Chart(
        title=title,
        sheet="price",
        names=names,
        series=series,
        rows=(row, row + CHART_ROWS),
        start=(FIRST, 0.0),
        end=(FIRST + _CHART_COLUMNS, 0.0),
        shape="scatter",
        across=across,
        up=up,
    )


def _reasons(job: Job, grid: Grid, row: int, figures: tuple[Figure, ...]) -> int:
    """Why figures are absent, each reason once, in the free row below their table."""
    why = dict.fromkeys(
        job.t(N_("Missing at export: {reason}."), reason=job.say(value.reason))
        for figure in figures
        if isinstance(value := figure.evaluate(job.case), Absent)
    )
    for text in why:
        grid.put(row - 1, FIRST, text, "line")
        row += 1
    return row


def _form(job: Job, quantities: Sequence[Quantity]) -> str:
    """The number format that suits them all, in whichever case."""
    values = [quantity.evaluate(case) for quantity in quantities for case in job.cases]
    known = [value for value in values if not isinstance(value, Absent)]
    return looks.number_format(quantities[0].measure, job.currency, known)


def _people(survey: Research) -> Content:
    return Call(survey.respondents) if survey.respondents else None


def _number(job: Job, row: int) -> str:
    return job.t(N_("Price {row}"), row=row)


def _heads(job: Job, heads: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(job.t(head) for head in heads)


def _down(row: int, column: int, count: int) -> tuple[tuple[int, int], ...]:
    return tuple((row + i, column) for i in range(count))
