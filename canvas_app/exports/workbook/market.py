"""The Market sheet: TAM, SAM and SOM by three methods, and whether they agree."""

from __future__ import annotations

from canvas_app.document.cards.market import LEVELS
from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import Call, Content, Grid, Home
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.table import Table, lay
from canvas_app.numbers.sizing import Segment

NO_SEGMENT = N_("There is no segment in the Market pane.")


def market_sheet(job: Job) -> Grid:
    """Every calculation of the market's size."""
    grid = job.grid("market", "market", 16)
    grid.widths[2] = 30.0
    row = 4
    for table in _tables(job):
        row = lay(job, grid, row, table)
    return grid


def _tables(job: Job) -> list[Table]:
    sizing = job.model.sizing
    tables = [_bottom_up(job)]
    if any(segment.steps for segment in sizing.segments):
        tables.append(_narrowing(job))
    tables.append(_value_theory(job))
    if any(segment.drivers for segment in sizing.segments):
        tables.append(_drivers(job))
    tables.append(_top_down(job))
    if any(total.steps for total in sizing.market_totals):
        tables.append(_chain(job))
    tables.append(_methods(job))
    return tables


def _bottom_up(job: Job) -> Table:
    sizing = job.model.sizing
    heads = (
        N_("Segment"),
        N_("Lane"),
        N_("Customers in the segment"),
        N_("Customers after narrowing"),
        N_("Revenue per customer, typed"),
        N_("Revenue per customer, from tiers"),
        N_("Revenue per customer"),
        N_("Serviceable share"),
        N_("Obtainable share"),
        N_("TAM"),
        N_("SAM"),
        N_("SOM"),
        N_("Customers to win"),
    )

    def row(segment: Segment) -> tuple[Content, ...]:
        return (
            segment.card.name,
            Call(segment.lane),
            Call(segment.typed_customers),
            Home(segment.customers),
            Call(segment.typed_revenue),
            Call(segment.blend.revenue) if segment.blend else None,
            Home(segment.revenue),
            Call(segment.serviceable),
            Call(segment.obtainable),
            Home(segment.tam),
            Home(segment.sam),
            Home(segment.som),
            Home(segment.won),
        )

    sums = (Home(sizing.bottom_up.tam), Home(sizing.bottom_up.sam), Home(sizing.bottom_up.som))
    return Table(
        job.t(N_("Bottom-up: customers × revenue per customer")),
        tuple(job.t(head) for head in heads),
        [row(segment) for segment in sizing.segments],
        (job.t(N_("Total")), *(None,) * 8, *sums, Home(sizing.won)),
        job.t(NO_SEGMENT),
        needed=(9, 10, 11, 12),
        hows={
            3: job.t(N_("Customers × every share they are narrowed by")),
            6: job.t(N_("As typed, or else from the linked tiers")),
        },
    )


def _narrowing(job: Job) -> Table:
    rows: list[tuple[Content, ...]] = [
        (segment.card.name, step.label, Call(step.share), Home(step.after))
        for segment in job.model.sizing.segments
        for step in segment.steps
    ]
    heads = (N_("Segment"), N_("Narrowed by"), N_("Share"), N_("Customers left"))
    return Table(
        job.t(N_("Narrowing: who of them could buy")),
        tuple(job.t(h) for h in heads),
        rows,
        hows={3: job.t(N_("What was left before × share"))},
    )


def _value_theory(job: Job) -> Table:
    sizing = job.model.sizing
    heads = (
        N_("Segment"),
        N_("Value per customer, typed"),
        N_("Value created per customer"),
        N_("Captured fraction"),
        N_("Value captured per customer"),
        N_("TAM, value theory"),
        N_("SAM, value theory"),
        N_("SOM, value theory"),
    )

    def row(segment: Segment) -> tuple[Content, ...]:
        return (
            segment.card.name,
            Call(segment.typed_value),
            Home(segment.value),
            Call(segment.captured),
            Home(segment.paid),
            Home(segment.value_tam),
            Home(segment.value_sam),
            Home(segment.value_som),
        )

    value = sizing.value_theory
    return Table(
        job.t(N_("Value theory: what the product is worth, and the part that you charge")),
        tuple(job.t(head) for head in heads),
        [row(segment) for segment in sizing.segments],
        (job.t(N_("Total")), *(None,) * 4, Home(value.tam), Home(value.sam), Home(value.som)),
        job.t(NO_SEGMENT),
        hows={2: job.t(N_("As typed, or else the sum of its drivers"))},
    )


def _drivers(job: Job) -> Table:
    rows: list[tuple[Content, ...]] = [
        (
            segment.card.name,
            driver.label,
            Call(driver.amount),
            Call(driver.times),
            Home(driver.value),
        )
        for segment in job.model.sizing.segments
        for driver in segment.drivers
    ]
    heads = (
        N_("Segment"),
        N_("Value driver"),
        N_("Worth, each time"),
        N_("Times a year"),
        N_("Value a year"),
    )
    return Table(
        job.t(N_("Value drivers")),
        tuple(job.t(h) for h in heads),
        rows,
        hows={4: job.t(N_("Worth × times a year"))},
    )


def _top_down(job: Job) -> Table:
    totals = job.model.sizing.market_totals
    heads = (N_("Market total"), N_("Market size"), N_("TAM"), N_("SAM"), N_("SOM"))
    top_down = job.model.sizing.top_down
    return Table(
        job.t(N_("Top-down: a published market, filtered")),
        tuple(job.t(head) for head in heads),
        [
            (
                total.card.name,
                Call(total.size),
                Home(total.tam),
                Home(total.sam),
                Home(total.som),
            )
            for total in totals
        ],
        (
            job.t(N_("Total")),
            None,
            Home(top_down.tam),
            Home(top_down.sam),
            Home(top_down.som),
        ),
        job.t(N_("There is no market total in the Market pane.")),
        hows={i: job.t(N_("What is left after the filter that leads to it")) for i in (2, 3, 4)},
    )


def _chain(job: Job) -> Table:
    rows: list[tuple[Content, ...]] = [
        (
            total.card.name,
            step.label,
            Call(step.share),
            Home(step.after),
            job.t(LEVELS[step.level]) if step.level else None,
        )
        for total in job.model.sizing.market_totals
        for step in total.steps
    ]
    heads = (N_("Market total"), N_("Filter"), N_("Share"), N_("Left"), N_("Leads to"))
    return Table(
        job.t(N_("Filters of the top-down chain")),
        tuple(job.t(h) for h in heads),
        rows,
        hows={3: job.t(N_("What was left before × share"))},
    )


def _methods(job: Job) -> Table:
    sizing = job.model.sizing
    heads = (N_("Method"), N_("TAM"), N_("SAM"), N_("SOM"))
    rows: list[tuple[Content, ...]] = [
        (job.say(method.title), Call(method.tam), Call(method.sam), Call(method.som))
        for method in sizing.methods
    ]
    return Table(
        job.t(N_("The methods side by side")),
        tuple(job.t(head) for head in heads),
        rows,
        (
            job.t(N_("Apart by, in %: largest ÷ smallest − 1")),
            *(Home(sizing.agreement[level]) for level in LEVELS),
        ),
    )
