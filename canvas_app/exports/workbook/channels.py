"""The Channels sheet: new customers a year, and what each costs to win."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import Call, Content, Grid, Home
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.table import Table, lay
from canvas_app.numbers.channels import Channel
from canvas_app.numbers.quantities import Figure

CAC_COLUMN = 12
CHANNELS_FIRST = 8
"""The row of the first channel: after the head of the sheet, the table's title, head and words."""


def channels_sheet(job: Job) -> Grid:
    """A row per channel, the total, and the stages of each funnel."""
    grid = job.grid("channels", "distribution", 15)
    grid.widths[2] = 28.0
    row = lay(job, grid, 4, _funnels(job))
    if any(channel.conversions for channel in job.model.channels.each):
        lay(job, grid, row, _stages(job))
    return grid


def _funnels(job: Job) -> Table:
    every = job.model.channels
    heads = (
        N_("Channel"),
        N_("Leads"),
        N_("Overall conversion"),
        N_("Sales people"),
        N_("Deals per person"),
        N_("Effective share while ramping up"),
        N_("Customers from leads"),
        N_("Customers that the people can win"),
        N_("New customers"),
        N_("Spend"),
        N_("CAC"),
        N_("LTV : CAC"),
        N_("Spend, where customers are won"),
        N_("New customers, where spend is known"),
    )

    def row(channel: Channel, ratio: Figure) -> tuple[Content, ...]:
        return (
            channel.card.name,
            Call(channel.leads),
            Call(channel.conversion) if channel.conversion else None,
            Call(channel.reps),
            Call(channel.deals),
            Call(channel.ramp),
            Home(channel.funnel),
            Home(channel.capacity),
            Home(channel.new),
            Call(channel.spend),
            Home(channel.cac),
            Home(ratio),
            Home(channel.counted_spend),
            Home(channel.counted_new),
        )

    return Table(
        job.t(N_("What each channel brings in a year")),
        tuple(job.t(head) for head in heads),
        [row(*both) for both in zip(every.each, job.model.economics.by_channel, strict=True)],
        (
            job.t(N_("Total")),
            *(None,) * 7,
            Home(every.new),
            Home(every.spend),
            Home(every.cac),
            Call(job.model.economics.ltv_cac),
            Home(every.counted_spend),
            Home(every.counted_new),
        ),
        job.t(N_("There is no channel in the Distribution pane.")),
        needed=(8, 10, 11),
    )


def _stages(job: Job) -> Table:
    rows: list[tuple[Content, ...]] = [
        (channel.card.name, stage.label, Call(stage.share), Home(stage.reached))
        for channel in job.model.channels.each
        for stage in channel.conversions
    ]
    heads = (N_("Channel"), N_("Stage"), N_("Share that goes on"), N_("Share of leads left"))
    return Table(
        job.t(N_("Conversion, stage by stage")),
        tuple(job.t(h) for h in heads),
        rows,
        hows={3: job.t(N_("Share of leads left before × share that goes on"))},
    )
