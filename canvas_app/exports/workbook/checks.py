"""The Checks sheet: each check with its formula and tolerance, and one that counts failures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import FIRST, Formula, Grid
from canvas_app.exports.workbook.inputs import LOW, UNIT, columns, first_and_last
from canvas_app.exports.workbook.job import NAME_OF_CASE_NUMBER, NAME_OF_FAILED, Job
from canvas_app.exports.workbook.place import letters, literal, quoted
from canvas_app.numbers.expressions import Address
from canvas_app.numbers.pricing import Blend
from canvas_app.numbers.quantities import Figure, Input, Measure, Quantity, Series
from canvas_app.numbers.ranges import joined_range

LABEL, OFF_BY, UNIT_OF, TOLERANCE, FAILED, RESULT, MEANING = range(FIRST, FIRST + 7)
MASTER_ROW = 4
HEAD = 7
_WIDTHS = {
    LABEL: 46.0,
    OFF_BY: 14.0,
    UNIT_OF: 14.0,
    TOLERANCE: 14.0,
    FAILED: 10.0,
    RESULT: 14.0,
    MEANING: 70.0,
}
MAY_BE_TEXT_MEANING = N_("Every typed number is a number, so that nothing is left out unnoticed.")


@dataclass(frozen=True)
class Check:
    """Something that must hold: how far it is off, and how far it may be."""

    label: str
    meaning: str
    write: Callable[[Address], str]
    value: float | str
    tolerance: Input
    measure: Measure | None = "share"


def checks_sheet(job: Job) -> Grid:
    """Every check, and how many of them fail."""
    grid = job.grid("checks", "grey", MEANING)
    grid.widths.update(_WIDTHS)
    heads = (
        (LABEL, N_("Check"), "head"),
        (OFF_BY, N_("Off by"), "number head"),
        (UNIT_OF, N_("Unit"), "unit head"),
        (TOLERANCE, N_("May be"), "number head"),
        (FAILED, N_("Failed"), "number head"),
        (RESULT, N_("Result"), "unit head"),
        (MEANING, N_("What it means"), "unit head"),
    )
    for column, title, style in heads:
        grid.put(HEAD, column, job.t(title), f"{style}:{grid.accent}")
    grid.heights[HEAD] = 20.0
    row = HEAD + 1
    failed = 0.0
    for check in _checks(job):
        failed += _lay(job, grid, row, check)
        row += 1
    cells = f"{letters(FAILED)}{HEAD + 1}:{letters(FAILED)}{row - 1}"
    grid.put(MASTER_ROW, LABEL, job.t(N_("Checks that fail")), "headline label")
    count = Formula(lambda at: f"SUM({cells})", failed)
    grid.put(MASTER_ROW, OFF_BY, count, "headline")
    grid.put(MASTER_ROW, UNIT_OF, job.t(N_("checks")), "unit")
    grid.heights[MASTER_ROW] = 24.0
    job.names[NAME_OF_FAILED] = (grid.key, MASTER_ROW, OFF_BY)
    grid.alarms.append((OFF_BY, MASTER_ROW, MASTER_ROW))
    grid.alarms.append((FAILED, HEAD + 1, row - 1))
    grid.freeze, grid.head_rows = HEAD + 1, (1, HEAD)
    return grid


def failures(job: Job) -> float:
    """How many checks fail in the exported case."""
    return float(sum(_fails(job, check) for check in _checks(job)))


def _fails(job: Job, check: Check) -> bool:
    allowed = job.value(check.tolerance)
    known = isinstance(check.value, float) and isinstance(allowed, float)
    return known and check.value > allowed  # type: ignore[operator]


def _lay(job: Job, grid: Grid, row: int, check: Check) -> float:
    failed = float(_fails(job, check))
    off, allowed = f"{letters(OFF_BY)}{row}", f"{letters(TOLERANCE)}{row}"
    bad, fine = job.t(N_("look at this")), job.t(N_("passed"))
    grid.put(row, LABEL, check.label, "label")
    grid.put(row, OFF_BY, Formula(check.write, check.value, check.measure), "calculation")
    unit = "%" if check.measure == "share" else job.t(N_("count"))
    grid.put(row, UNIT_OF, unit, "unit")
    # The typed base and not the live cell, which is empty while no valid case is chosen.
    tolerance = Formula(
        lambda at: job.name_of(check.tolerance),
        job.value(check.tolerance),
        check.tolerance.measure,
    )
    grid.put(row, TOLERANCE, tolerance, "called")
    counted = Formula(lambda at: f"IF(ISNUMBER({off}),IF({off}>{allowed},1,0),0)", failed)
    grid.put(row, FAILED, counted, "calculation")
    verdict = Formula(
        lambda at: f"IF({letters(FAILED)}{row}>0,{literal(bad)},{literal(fine)})",
        bad if failed else fine,
    )
    grid.put(row, RESULT, verdict, "centred")
    grid.put(row, MEANING, check.meaning, "how")
    grid.heights[row] = 20.0
    grid.fit(row, [(check.label, _WIDTHS[LABEL]), (check.meaning, _WIDTHS[MEANING] * 1.15)])
    return failed


def _checks(job: Job) -> Iterator[Check]:
    yield Check(
        job.t(N_("The scenario is one of the list")),
        job.t(N_("Otherwise every figure is empty: choose one of the list on the Summary.")),
        lambda at: f"IF(ISNUMBER({NAME_OF_CASE_NUMBER}),0,1)",
        0.0,
        job.rounding,
        None,
    )
    yield _numbers_typed(job)
    yield from _nesting(job)
    yield from _agreement(job)
    yield from _mixes(job)
    yield from _sums(job)
    yield from _two_ways(job)
    yield from _years(job)
    for figure in headlines(job):
        yield _no_error(job, figure)


def headlines(job: Job) -> tuple[Figure, ...]:
    """The figures at the top of the Summary."""
    size, unit, channels = job.model.sizing, job.model.economics, job.model.channels
    return (
        size.bottom_up.tam,
        size.bottom_up.sam,
        size.bottom_up.som,
        job.model.delivery.som,
        size.won,
        unit.arpa,
        channels.cac,
        unit.ltv,
        unit.ltv_cac,
        unit.payback,
        channels.new,
    )


def _numbers_typed(job: Job) -> Check:
    first, last = first_and_last(job)
    sheet = quoted(job.places.titles["inputs"])
    end = letters(columns(job).last_case)
    typed = f"{sheet}!{letters(LOW)}{first}:{end}{last}"
    units = f"{sheet}!{letters(UNIT)}{first}:{letters(UNIT)}{last}"
    choice = literal(job.t(N_("choice")))
    return Check(
        job.t(N_("Every typed value is a number")),
        job.t(MAY_BE_TEXT_MEANING),
        lambda at: f"SUMPRODUCT(ISTEXT({typed})*({units}<>{choice}))",
        0.0,
        job.rounding,
        None,
    )


def _nesting(job: Job) -> Iterator[Check]:
    for method in job.model.sizing.methods:
        for part, whole, names in (
            (method.sam, method.tam, ("SAM", "TAM")),
            (method.som, method.sam, ("SOM", "SAM")),
        ):
            yield Check(
                job.t(
                    N_("{part} is at most {whole}: {method}"),
                    part=job.t(names[0]),
                    whole=job.t(names[1]),
                    method=job.say(method.title),
                ),
                job.t(N_("A part can't be larger than the whole that contains it.")),
                _beyond(part, whole),
                _value(lambda p, w: max(0.0, p / w - 1), job, part, whole),
                job.rounding,
            )


def _beyond(part: Quantity, whole: Quantity) -> Callable[[Address], str]:
    return lambda at: f'IFERROR(MAX(0,{at(part)}/{at(whole)}-1),"")'


def _agreement(job: Job) -> Iterator[Check]:
    for figure in job.model.sizing.agreement.values():
        yield Check(
            job.say(figure.label),
            job.t(N_("The methods may differ by the tolerance in Inputs; nothing is averaged.")),
            _shown(figure),
            job.value(figure),
            job.tolerance,
        )


def _shown(figure: Figure) -> Callable[[Address], str]:
    return lambda at: at(figure)


def _mixes(job: Job) -> Iterator[Check]:
    blends: list[tuple[str, Blend]] = []
    if job.model.blend:
        blends.append((job.t(N_("all tiers")), job.model.blend))
    for segment in job.model.sizing.segments:
        if segment.blend:
            blends.append((segment.card.name, segment.blend))
    for name, blend in blends:
        yield Check(
            job.t(N_("The mix of tiers is 100 %: {name}"), name=name),
            job.t(N_("Every customer chooses exactly one tier.")),
            _away_from_one(blend.mix),
            _value(lambda mix: abs(mix - 1), job, blend.mix),
            job.rounding,
        )


def _away_from_one(figure: Figure) -> Callable[[Address], str]:
    return lambda at: f'IFERROR(ABS({at(figure)}-1),"")'


def _sums(job: Job) -> Iterator[Check]:
    """Totals calculated a second time, in another way."""
    sizing, channels = job.model.sizing, job.model.channels
    if sizing.segments:
        customers = _column(job, "market", [s.customers for s in sizing.segments])
        revenue = _column(job, "market", [s.revenue for s in sizing.segments])
        yield Check(
            job.t(N_("TAM is Σ customers × revenue per customer")),
            job.t(N_("The total, calculated a second time from the whole columns.")),
            lambda at: (
                f'IFERROR(ABS(SUMPRODUCT({customers},{revenue})/{at(sizing.bottom_up.tam)}-1),"")'
            ),
            _again(job, sizing.bottom_up.tam),
            job.rounding,
        )
        lanes = _column(job, "market", [s.lane for s in sizing.segments])
        parts = _column(job, "market", [s.som for s in sizing.segments])
        yield Check(
            job.t(N_("SOM holds exactly the segments in Target now")),
            job.t(N_("The total, calculated a second time by lane.")),
            lambda at: (
                f'IFERROR(ABS(SUMIF({lanes},"target",{parts})/{at(sizing.bottom_up.som)}-1),"")'
            ),
            _again(job, sizing.bottom_up.som),
            job.rounding,
        )
    yield Check(
        job.t(N_("CAC × new customers is the spend")),
        job.t(N_("Over the channels of which both are known.")),
        lambda at: (
            f"IFERROR(ABS({at(channels.cac)}*{at(channels.counted_new)}"
            f'/{at(channels.counted_spend)}-1),"")'
        ),
        _value(
            lambda cac, new, spend: abs(cac * new / spend - 1),
            job,
            channels.cac,
            channels.counted_new,
            channels.counted_spend,
        ),
        job.rounding,
    )


def _years(job: Job) -> Iterator[Check]:
    """The projection against today's market, against itself, and against other ways to it."""
    model = job.model
    yearly, size, delivered = model.projection, model.sizing.bottom_up, model.delivery
    for now, then in ((size.tam, yearly.tam(0)), (size.sam, yearly.sam(0))):
        yield Check(
            job.t(N_("The projection starts from today: {figure}"), figure=job.say(now.label)),
            job.t(N_("The base year is the market of the sheet Market.")),
            _apart(then, now),
            _value(lambda a, b: abs(a / b - 1), job, then, now),
            job.rounding,
        )
    for part, whole in (
        (yearly.sam, yearly.tam),
        (yearly.som, yearly.sam),
        (delivered.deliverable, yearly.needed),
        (delivered.deliverable, delivered.customers),
    ):
        yield Check(
            job.t(
                N_("Years in which {part} is above {whole}"),
                part=job.say(part.label),
                whole=job.say(whole.label),
            ),
            job.t(N_("A part can't be larger than the whole that contains it, in any year.")),
            _years_above(job, part, whole),
            float(sum(_is_above(job, part(t), whole(t)) for t in part.years)),
            job.rounding,
            None,
        )
    yield from _last_year(job)
    yield Check(
        job.t(N_("The target year is the one of the export")),
        job.t(N_("Rows named after the target year stay with the year it was at export.")),
        _difference(delivered.years.number(delivered.years.target), delivered.years.target_year),
        _value(
            lambda a, b: abs(a - b),
            job,
            delivered.years.number(delivered.years.target),
            delivered.years.target_year,
        ),
        job.rounding,
        None,
    )


def _last_year(job: Job) -> Iterator[Check]:
    segments, total = job.model.projection.segments, job.model.projection.tam
    if not segments:
        return
    last = total.last
    customers = _column(job, "projection", [each.customers(last) for each in segments])
    revenue = _column(job, "projection", [each.revenue(last) for each in segments])
    yield Check(
        job.t(N_("TAM of the last year is customers × revenue")),
        job.t(N_("The total, calculated a second time across the segments.")),
        lambda at: f'IFERROR(ABS(SUMPRODUCT({customers},{revenue})/{at(total(last))}-1),"")',
        _again(job, total(last)),
        job.rounding,
    )


def _apart(one: Quantity, other: Quantity) -> Callable[[Address], str]:
    return lambda at: f'IFERROR(ABS({at(one)}/{at(other)}-1),"")'


def _difference(one: Quantity, other: Quantity) -> Callable[[Address], str]:
    return lambda at: f'IFERROR(ABS({at(one)}-{at(other)}),"")'


def _years_above(job: Job, part: Series, whole: Series) -> Callable[[Address], str]:
    a, b = (_column(job, "projection", row.figures) for row in (part, whole))
    return lambda at: f"SUMPRODUCT(ISNUMBER({a})*ISNUMBER({b})*({a}>{b}))"


def _is_above(job: Job, part: Figure, whole: Figure) -> bool:
    a, b = job.value(part), job.value(whole)
    return isinstance(a, float) and isinstance(b, float) and a > b


def _two_ways(job: Job) -> Iterator[Check]:
    """Where an input's low or high is in use, the figure made again is the figure itself."""
    sheet = quoted(job.places.titles["sensitivity"])
    for label, cells, off in job.agreements:
        yield Check(
            job.t(N_("Sensitivity ends where the figure stands: {figure}"), figure=label),
            job.t(N_("Calculated a second time with the low or high that is in use.")),
            _largest(f"{sheet}!{cells}"),
            off,
            job.rounding,
        )


def _largest(cells: str) -> Callable[[Address], str]:
    return lambda at: f'IF(COUNT({cells})>0,MAX({cells}),"")'


def _column(job: Job, sheet: str, quantities: Sequence[Quantity]) -> str:
    return joined_range([job.places.on(sheet, quantity) for quantity in quantities])


def _again(job: Job, total: Figure) -> float | str:
    """What a second calculation differs by: nothing, where there is something to compare."""
    return 0.0 if job.value(total) else ""


def _no_error(job: Job, figure: Figure) -> Check:
    return Check(
        job.t(N_("A number or empty: {figure}"), figure=job.say(figure.label)),
        job.t(N_("No error value reaches the Summary.")),
        lambda at: f"IF(ISERROR({at(figure)}),1,0)",
        0.0,
        job.rounding,
        None,
    )


def _value(combine: Callable[..., float], job: Job, *quantities: Quantity) -> float | str:
    values = [job.value(quantity) for quantity in quantities]
    if any(isinstance(value, str) for value in values):
        return ""
    try:
        return combine(*values)
    except (ZeroDivisionError, OverflowError):
        return ""
