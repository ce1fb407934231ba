"""Charts of the market's size: nested levels, and the methods side by side."""

from __future__ import annotations

from collections.abc import Sequence

from canvas_app.document.cards.market import LEVELS
from canvas_app.document.cards.market import Level as LevelName
from canvas_app.document.text import N_, Text
from canvas_app.drawing.charts.bars import Bar, MethodGroup, MethodsChart
from canvas_app.drawing.charts.build.said import heading, in_full, listed, number, reason
from canvas_app.drawing.charts.ink import Tone
from canvas_app.drawing.charts.nested import Level, NestedChart
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure
from canvas_app.numbers.shown import Shown

NOTHING_SIZED = N_(
    "Give a segment its customers and its revenue per customer: "
    "TAM, SAM and SOM appear here, and follow while you drag."
)


def nested_chart(model: Model, case: Case, shown: Shown) -> NestedChart:
    """TAM, SAM and SOM, bottom-up."""
    size = model.sizing.bottom_up
    title = shown.line(Text("Market size"))
    if isinstance(size.tam.evaluate(case), Absent):
        return NestedChart(title=title, empty=shown.line(Text(NOTHING_SIZED)))
    figures = (size.tam, size.sam, size.som)
    levels: list[Level] = []
    for n, figure in enumerate(figures):
        around = figures[n - 1] if n else None
        levels.append(_level(figure, around, case, shown))
    words = listed(shown, (_statement(level, shown) for level in levels))
    note = heading(model, case, shown, size.tam.unit)
    return NestedChart(title=title, note=note, words=words, levels=tuple(levels))


def _level(figure: Figure, around: Figure | None, case: Case, shown: Shown) -> Level:
    value = figure.evaluate(case)
    part, hover = "", in_full(shown, figure, case)
    outer = number(around.evaluate(case)) if around else None
    if around and outer is not None and outer > 0 and not isinstance(value, Absent):
        part = shown.line(
            Text("{share} of {level}", share=_rounded(value / outer, shown), level=around.label)
        )
        hover = shown.joined((hover, part))
    return Level(
        shown.line(figure.label),
        number(value),
        shown.value(figure, value),
        hover,
        part,
        reason(shown, value),
    )


def _rounded(share: float, shown: Shown) -> str:
    """Two digits are enough to compare by: 40%, 4.2%."""
    return shown.plain_share(float(f"{share:.2g}"))


def _statement(level: Level, shown: Shown) -> str:
    aside = level.part or level.reason
    if not aside:
        return shown.line(Text("{name}: {value}", name=level.name, value=level.shown))
    return shown.line(
        Text("{name}: {value} ({reason})", name=level.name, value=level.shown, reason=aside)
    )


def methods_chart(
    model: Model, case: Case, shown: Shown, levels: Sequence[LevelName] = ("tam", "sam", "som")
) -> MethodsChart:
    """Each method's TAM, SAM and SOM, and whether they agree within the canvas's tolerance."""
    title = shown.line(Text("Do the methods agree?"))
    groups = tuple(_group(model, level, case, shown) for level in levels)
    if not any(bar.value is not None for group in groups for bar in group.bars):
        teach = Text(
            "Size the market in two ways to see whether they agree: bottom-up with segments, "
            "top-down with a market total and its filters, or by the value that customers gain."
        )
        return MethodsChart(title=title, empty=shown.line(teach))
    allowed = Text("methods may differ by {share}", share=shown.plain_share(model.canvas.tolerance))
    words = [said for group in groups for said in _said(group, shown)]
    return MethodsChart(
        title=title,
        note=heading(model, case, shown, allowed),
        words=listed(shown, words),
        groups=groups,
    )


def busiest_level(model: Model, case: Case) -> LevelName:
    """The level at which most methods have a number; SAM where several have as many."""

    def known(level: LevelName) -> int:
        figures = (getattr(method, level) for method in model.sizing.methods)
        return sum(not isinstance(figure.evaluate(case), Absent) for figure in figures)

    names: tuple[LevelName, ...] = ("sam", "tam", "som")
    return max(names, key=known)


def _group(model: Model, level: LevelName, case: Case, shown: Shown) -> MethodGroup:
    name = shown.line(Text(LEVELS[level]))
    bars: list[Bar] = []
    for method in model.sizing.methods:
        figure: Figure = getattr(method, level)
        value = figure.evaluate(case)
        label = Text("{level}, {method}", level=Text(LEVELS[level]), method=method.title)
        bars.append(
            Bar(
                shown.line(method.title),
                number(value),
                shown.value(figure, value),
                in_full(shown, figure, case, label),
                reason(shown, value),
            )
        )
    agreement = model.sizing.agreement[level]
    apart = agreement.evaluate(case)
    if isinstance(apart, Absent):
        verdict = Text("Only one method has a number") if any(
            bar.value is not None for bar in bars
        ) else Text("No method has a number")  # fmt: skip
        return MethodGroup(name, tuple(bars), shown.line(verdict))
    far = apart > model.canvas.tolerance
    share = shown.value(agreement, apart)
    verdict = (
        Text("{level} differs by {share}", level=name, share=share)
        if far
        else Text("{level} agrees within {share}", level=name, share=share)
    )
    tone: Tone = "bad" if far else "good"
    return MethodGroup(name, tuple(bars), shown.line(verdict), tone)


def _said(group: MethodGroup, shown: Shown) -> list[str]:
    """Each method's number, where it has one, and the verdict."""
    known = [bar for bar in group.bars if bar.value is not None]
    methods = [
        shown.line(
            Text(
                "{name}: {value}",
                name=Text("{level}, {method}", level=group.name, method=bar.name),
                value=bar.shown,
            )
        )
        for bar in known
    ]
    return [*methods, *([group.verdict] if known else [])]
