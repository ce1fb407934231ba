"""The Price sheet: what a customer pays a year, per tier and over the mix; price research."""

from __future__ import annotations

from canvas_app.document.cards.price import BILLINGS
from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import Call, Content, Grid, Home
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.research import lay_research
from canvas_app.exports.workbook.table import Table, lay
from canvas_app.numbers.pricing import Blend, Tier


def price_sheet(job: Job) -> Grid:
    """Tiers, the mix of all, that of each segment linked with some, and the surveys."""
    grid = job.grid("price", "price", 10)
    grid.widths[2] = 28.0
    row = lay(job, grid, 4, _tiers(job))
    if job.model.blend:
        row = lay(job, grid, row, _mix(job, job.t(N_("All tiers")), job.model.blend))
    for segment in job.model.sizing.segments:
        if segment.blend:
            title = job.t(N_("Tiers of “{segment}”"), segment=segment.card.name)
            row = lay(job, grid, row, _mix(job, title, segment.blend))
    lay_research(job, grid, row)
    return grid


def _tiers(job: Job) -> Table:
    heads = (
        N_("Tier"),
        N_("Counted in"),
        N_("Paid per"),
        N_("Price"),
        N_("Units per customer"),
        N_("Payments a year"),
        N_("Years between purchases"),
        N_("Revenue per customer"),
    )

    def row(tier: Tier) -> tuple[Content, ...]:
        once = tier.card.billing == "one_off"
        return (
            tier.card.name,
            tier.card.unit_name or None,
            job.t(BILLINGS[tier.card.billing]),
            Call(tier.price),
            Call(tier.units),
            None if once else Call(tier.periods),
            Call(tier.periods) if once else None,
            Home(tier.revenue),
        )

    return Table(
        job.t(N_("Price tiers")),
        tuple(job.t(head) for head in heads),
        [row(tier) for tier in job.model.tiers],
        None,
        job.t(N_("There is no price tier in the Price pane.")),
        needed=(7,),
    )


def _mix(job: Job, title: str, blend: Blend) -> Table:
    heads = (
        N_("Tier"),
        N_("Share of customers, typed"),
        N_("Share of customers"),
        N_("Revenue per customer"),
        N_("Part of the revenue"),
    )
    rows: list[tuple[Content, ...]] = [
        (
            part.tier.card.name,
            Call(part.tier.mix),
            Home(part.mix),
            Call(part.tier.revenue),
            Home(part.revenue),
        )
        for part in blend.parts
    ]
    total = (job.t(N_("Total")), None, Home(blend.mix), None, Home(blend.revenue))
    hows = {
        2: job.t(N_("As typed; a single tier has all")),
        4: job.t(N_("Share of customers × revenue per customer")),
    }
    return Table(title, tuple(job.t(head) for head in heads), rows, total, hows=hows)
