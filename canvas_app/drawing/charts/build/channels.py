"""Charts of the channels: a funnel each, and what a customer is worth for what winning costs."""

from __future__ import annotations

from canvas_app.document.text import Text
from canvas_app.drawing.charts.bars import Bar, RatioChart
from canvas_app.drawing.charts.build.said import heading, listed, number, reason, said
from canvas_app.drawing.charts.funnel import Funnel, FunnelChart, Stage
from canvas_app.numbers.channels import Channel
from canvas_app.numbers.checks.customers import LEAST_LTV_CAC
from canvas_app.numbers.expressions import Absent, Case, Value
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown


def funnel_chart(model: Model, case: Case, shown: Shown) -> FunnelChart:
    """What is left of each channel's leads, stage by stage."""
    title = shown.line(Text("From lead to customer"))
    channels = model.channels.each
    if not channels:
        teach = Text(
            "Add a channel to the Distribution pane with its leads and the share that goes on "
            "at each stage: its funnel appears here."
        )
        return FunnelChart(title=title, empty=shown.line(teach))
    words = [
        said(
            shown,
            channel.card.name,
            shown.joined(
                (
                    Text(
                        "{number} leads",
                        number=shown.value("count", channel.leads.evaluate(case)),
                    ),
                    Text(
                        "{number} new customers a year",
                        number=shown.value("count", channel.new.evaluate(case)),
                    ),
                )
            ),
            channel.new.evaluate(case),
        )
        for channel in channels
    ]
    return FunnelChart(
        title=title,
        note=heading(model, case, shown, Text("a year")),
        words=listed(shown, words),
        funnels=tuple(_funnel(channel, case, shown) for channel in channels),
    )


def _funnel(channel: Channel, case: Case, shown: Shown) -> Funnel:
    leads = channel.leads.evaluate(case)
    stages = [_stage(Text("Leads"), leads, "", shown)]
    for conversion in channel.conversions:
        left = (channel.leads * conversion.reached).result(case)
        share = shown.value(conversion.share, conversion.share.evaluate(case))
        stages.append(_stage(conversion.label, left, share, shown))
    if not channel.conversions:
        stages.append(_stage(Text("New customers"), channel.funnel.evaluate(case), "", shown))
    new, won = channel.new.evaluate(case), channel.funnel.evaluate(case)
    limited = not isinstance(new, Absent) and (isinstance(won, Absent) or new < won)
    if limited:
        share = ""
        if not isinstance(new, Absent) and not isinstance(won, Absent):
            share = shown.plain_share(new / won)
        stages.append(_stage(Text("Sales people can win"), new, share, shown))
    return Funnel(channel.card.name, tuple(stages))


def _stage(name: str | Text, value: Value, share: str, shown: Shown) -> Stage:
    full = said(shown, name, shown.full("count", value), value)
    return Stage(
        shown.line(name),
        number(value),
        shown.value("count", value),
        share,
        shown.joined((full, share)) if share and not isinstance(value, Absent) else full,
        reason(shown, value),
    )


def ltv_cac_chart(model: Model, case: Case, shown: Shown) -> RatioChart:
    """LTV : CAC of every channel, and of all together, against 3."""
    title = shown.line(Text("LTV : CAC by channel"))
    channels = model.channels.each
    if not channels:
        teach = Text(
            "Add a channel with its leads, conversion and spend, and an offer with gross margin "
            "and churn: what a customer is worth stands here beside what winning one costs."
        )
        return RatioChart(title=title, empty=shown.line(teach))
    together = model.economics.ltv_cac
    bars = [
        _bar(ratio.subject, ratio.evaluate(case), shown, strong=False)
        for ratio in model.economics.by_channel
    ]
    bars.sort(key=lambda bar: (bar.value is None, -(bar.value or 0.0)))
    below = sum(bar.value is not None and bar.value < LEAST_LTV_CAC for bar in bars)
    if len(bars) > 1:
        name = shown.line(Text("All channels"))
        bars.insert(0, _bar(name, together.evaluate(case), shown, strong=True))
    return RatioChart(
        title=title,
        note=heading(model, case, shown, Text("all channels count with the same LTV")),
        words=listed(shown, (bar.hover for bar in bars)),
        bars=tuple(bars),
        threshold=float(LEAST_LTV_CAC),
        threshold_text=_threshold(below, shown),
    )


def _threshold(below: int, shown: Shown) -> str:
    if not below:
        return shown.line(Text("healthy from {least}", least=LEAST_LTV_CAC))
    return shown.line(
        Text("healthy from {least}, {count} below it", least=LEAST_LTV_CAC, count=below)
    )


def _bar(name: str, value: Value, shown: Shown, *, strong: bool) -> Bar:
    text = shown.value("ratio", value)
    return Bar(
        name,
        number(value),
        text,
        said(shown, name, text, value),
        reason(shown, value),
        strong,
    )
