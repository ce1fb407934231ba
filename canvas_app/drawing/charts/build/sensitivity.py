"""Charts of how sure a figure is: the tornado, the simulation, the bridge between two cases."""

from __future__ import annotations

from collections.abc import Sequence

from canvas_app.document.text import Text
from canvas_app.drawing.charts.axes import axis_of
from canvas_app.drawing.charts.build.said import (
    axis_for,
    heading,
    listed,
    number,
    said,
    sentences,
    show_as,
    value_of,
)
from canvas_app.drawing.charts.histogram import Bin, HistogramChart, Percentile
from canvas_app.drawing.charts.swings import BridgeChart, BridgeRow, SwingRow, TornadoChart
from canvas_app.numbers.cases import case_title
from canvas_app.numbers.checks.inputs import CLEAR_ENOUGH
from canvas_app.numbers.comparison import Bridge, BridgeStep
from canvas_app.numbers.expressions import CASES, Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure, Input
from canvas_app.numbers.sensitivity import Swing, riskiest
from canvas_app.numbers.shown import Shown
from canvas_app.numbers.simulation import Simulation

MOST_ROWS = 12
_RISKIEST = 3
_BINS = 28
_PERCENTILES = (10, 50, 90)
_NEVER_CUT = 0.75
"""A bridge's axis begins at zero unless all of its bars end beyond this part of it."""


def tornado_chart(
    model: Model, target: Figure, found: Sequence[Swing], case: Case, shown: Shown
) -> TornadoChart:
    """What each input does to a figure: `found` is what `swings` gives for the same case."""
    title = shown.line(Text("What moves {figure} most?", figure=target.label))
    now = value_of(target, case)
    if now is None or not found:
        teach = Text(
            "Give inputs a low and a high value: each one's effect on {figure} appears here, "
            "the largest first.",
            figure=target.label,
        )
        return TornadoChart(title=title, empty=shown.line(teach))
    unclear = (s for s in riskiest(tuple(found), case) if (s.clarity or 0) <= CLEAR_ENOUGH)
    risky = {id(swing) for swing in list(unclear)[:_RISKIEST]}
    rows = tuple(
        _swing_row(swing, case, shown, riskiest=id(swing) in risky) for swing in found[:MOST_ROWS]
    )
    values = [now, *(v for row in rows for v in (row.low, row.high))]
    more: list[str | Text] = [Text("one input at a time, all others as they are")]
    if len(found) > MOST_ROWS:
        more.append(Text("{count} smaller ones not shown", count=len(found) - MOST_ROWS))
    text = shown.value(target, now)
    return TornadoChart(
        title=title,
        note=heading(model, case, shown, *more),
        words=listed(shown, (said(shown, target.label, text), *(row.hover for row in rows))),
        rows=rows,
        axis=axis_for(shown, target.measure, values, zero=False),
        now=now,
        now_text=shown.line(Text("{name} {value}", name=target.label, value=text)),
        low_name=shown.line(Text("Input at its low case")),
        high_name=shown.line(Text("Input at its high case")),
        riskiest_text=shown.line(Text("risky")),
    )


def _swing_row(swing: Swing, case: Case, shown: Shown, *, riskiest: bool) -> SwingRow:
    low, high = swing.at_low.evaluate(case), swing.at_high.evaluate(case)
    typed_low, typed_high = (
        shown.value(swing.input, end.evaluate(case)) for end in (swing.low, swing.high)
    )
    name = input_name(swing.input, shown)
    parts: list[str | Text] = [
        said(shown, name, shown.amount(swing.input, swing.input.evaluate(case), full=True)),
        _leads_to(swing.target, typed_low, low, shown),
        _leads_to(swing.target, typed_high, high, shown),
    ]
    if swing.clarity is not None:
        parts.append(Text("clarity {clarity}", clarity=swing.clarity))
    elif riskiest:
        parts.append(Text("nobody said how clear it is"))
    return SwingRow(
        name,
        number(low),
        number(high),
        typed_low,
        typed_high,
        shown.joined(parts),
        swing.clarity,
        riskiest,
    )


def _leads_to(target: Figure, typed: str, value: float | Absent, shown: Shown) -> str:
    """ "90k → SOM $24.0M", or why there is no SOM then."""
    then = said(shown, target.label, shown.full(target, value), value)
    return shown.line(Text("{number} → {figure}", number=typed, figure=then))


def input_name(quantity: Input, shown: Shown) -> str:
    """What an input is called in a list over all cards: "Customers · Remote-first SMB"."""
    return shown.joined(filter(None, (shown.line(quantity.label), quantity.subject)))


def histogram_chart(
    model: Model, target: Figure, simulation: Simulation | None, case: Case, shown: Shown
) -> HistogramChart:
    """How a figure spreads when all uncertain inputs are drawn at once."""
    title = shown.line(Text("How sure is {figure}?", figure=target.label))
    if simulation is None:
        teach = Text(
            "Give inputs a low and a high value: thousands of draws between them show how far "
            "{figure} spreads.",
            figure=target.label,
        )
        return HistogramChart(title=title, empty=shown.line(teach))
    first, middle, last = ((percent, simulation.percentile(percent)) for percent in _PERCENTILES)
    verdict = Text(
        "In 8 of 10 draws {figure} lies between {low} and {high}.",
        figure=target.label,
        low=shown.value(target, first[1]),
        high=shown.value(target, last[1]),
    )
    marks = tuple(
        Percentile(
            f"p{percent}",
            value,
            shown.value(target, value),
            shown.line(
                Text(
                    "{percent}% of all draws stay below {value}",
                    percent=percent,
                    value=shown.full(target, value),
                )
            ),
            strong=percent == middle[0],
        )
        for percent, value in (first, middle, last)
    )
    draws = len(simulation.values)
    bins = tuple(
        Bin(start, end, count, _bin_words(target, start, end, count, draws, shown))
        for start, end, count in simulation.bins(_BINS)
    )
    edges = (simulation.values[0], simulation.values[-1])
    note = sentences(shown, (verdict, _without(simulation, target, shown)))
    if case not in CASES:  # low and high are what is drawn between; a scenario supposes its own
        note = shown.joined((case_title(model.canvas, case), note))
    return HistogramChart(
        title=title,
        note=note,
        words=sentences(shown, (verdict, listed(shown, (mark.hover for mark in marks)))),
        bins=bins,
        axis=axis_of(edges, show_as(shown, target.measure), zero=False),
        percentiles=marks,
    )


def _without(simulation: Simulation, target: Figure, shown: Shown) -> Text | str:
    """How many draws gave no figure; "" where all did."""
    if not simulation.absent:
        return ""
    count = shown.full("count", float(simulation.absent))
    return Text("{count} draws gave no {figure}.", count=count, figure=target.label)


def _bin_words(
    target: Figure, start: float, end: float, count: int, draws: int, shown: Shown
) -> str:
    return shown.line(
        Text(
            "{low} to {high}: {count} of {all} draws",
            low=shown.value(target, start),
            high=shown.value(target, end),
            count=shown.full("count", float(count)),
            all=shown.full("count", float(draws)),
        )
    )


def bridge_chart(model: Model, found: Bridge, shown: Shown) -> BridgeChart:
    """From a figure in one case to the same figure in another, input by input."""
    target = found.target
    before, after = (shown.line(case_title(model.canvas, case)) for case in found.cases)
    title = shown.line(Text("From {before} to {after}", before=before, after=after))
    start, end = found.start, found.end
    absent = next((v for v in (start, end) if isinstance(v, Absent)), None)
    if absent is not None or isinstance(start, Absent) or isinstance(end, Absent):
        assert absent is not None
        text = said(shown, target.label, shown.value(target, absent), absent)
        return BridgeChart(title=title, empty=text)
    if not found.steps:
        same = Text(
            "{figure} is the same in both. Give an input another value in one of them: what it "
            "changes appears here.",
            figure=target.label,
        )
        broken = Text("On the way from one to the other there is no {figure}.", figure=target.label)
        return BridgeChart(title=title, empty=shown.line(same if start == end else broken))
    rows = [_total(target, before, start, shown)]
    at = start
    for step in _largest(found.steps):
        rows.append(_step(target, step, at, shown))
        at += step.change
    others = found.steps if len(found.steps) > MOST_ROWS else ()
    rest = end - at
    if others:
        count = len(found.steps) - MOST_ROWS + 1
        name = shown.line(Text("{count} other inputs", count=count))
        rows.append(BridgeRow("step", name, at, end, _signed(target, rest, shown),
                              said(shown, name, _signed(target, rest, shown))))  # fmt: skip
    rows.append(_total(target, after, end, shown))
    ends = [v for row in rows for v in (row.start, row.end) if row.kind == "step"]
    ends += [start, end]
    low, high = min(ends), max(ends)
    zero = not (low > high * _NEVER_CUT > 0)
    return BridgeChart(
        title=title,
        note=shown.joined((target.label, Text("input by input"))),
        words=listed(shown, (row.hover for row in rows)),
        rows=tuple(rows),
        axis=axis_for(shown, target.measure, ends, zero=zero),
    )


def _largest(steps: Sequence[BridgeStep]) -> list[BridgeStep]:
    """All steps, or so many of the largest that there is room for one more, in their order."""
    if len(steps) <= MOST_ROWS:
        return list(steps)
    ordered = sorted(steps, key=lambda step: -abs(step.change))[: MOST_ROWS - 1]
    return [step for step in steps if any(step is one for one in ordered)]


def _total(target: Figure, case: str, value: float, shown: Shown) -> BridgeRow:
    name = shown.joined((target.label, case))
    hover = said(shown, name, shown.amount(target, value, full=True))
    return BridgeRow("total", name, 0.0, value, shown.value(target, value), hover)


def _step(target: Figure, step: BridgeStep, at: float, shown: Shown) -> BridgeRow:
    name = input_name(step.input, shown)
    detail = f"{shown.value(step.input, step.before)} → {shown.value(step.input, step.after)}"
    text = _signed(target, step.change, shown)
    hover = shown.joined((said(shown, name, detail), text))
    return BridgeRow("step", name, at, at + step.change, text, hover, detail)


def _signed(target: Figure, change: float, shown: Shown) -> str:
    return ("+" if change > 0 else "") + shown.value(target, change)
