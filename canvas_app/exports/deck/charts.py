"""The charts of a slide as native ones, each in the kind that says the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QRectF

from canvas_app.drawing.charts.bars import Bar, MethodGroup, MethodsChart, RatioChart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.funnel import Funnel, FunnelChart
from canvas_app.drawing.charts.nested import NestedChart
from canvas_app.drawing.charts.prices import AcceptanceChart, DemandChart
from canvas_app.drawing.charts.swings import TornadoChart
from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.charts.years import CapacityChart, ProjectionChart, YearPanel
from canvas_app.drawing.slides.parts import ChartPart
from canvas_app.exports.deck.circles import add_circles
from canvas_app.exports.deck.page import Page
from canvas_app.exports.deck.plots import Plot, Series, spread
from canvas_app.exports.deck.room import WORDS, Room
from canvas_app.exports.deck.words import Paragraph, Run
from canvas_app.numbers.shown import NOTHING

_TITLE, _NOTE = 14, 12
"""Sizes in a chart's own units, as they are painted."""
_HEADING: Final = 24.0
_ROW: Final = 40.0
_COUNT: Final = "#,##0"
_SHARE: Final = "0%"
_RATIO: Final = "0.0"


def add_chart(page: Page, part: ChartPart) -> None:
    """A chart with its title and what it says in one sentence."""
    chart, scale, rect = part.chart, part.scale, QRectF(part.rect)
    wide = rect.width() / scale
    if part.titled:
        header = chart.height_for(wide) - chart.height_for(wide, titled=False)
        theme = page.deck.theme
        tone = {"quiet": theme.muted, "good": theme.good, "bad": theme.danger}[chart.tone]
        title = Run(text=chart.title, size=_TITLE * scale, colour=theme.ink, bold=True)
        lines = [Paragraph(runs=(title,))]
        if chart.note:
            note = Run(text=chart.note, size=_NOTE * scale, colour=tone)
            lines.append(Paragraph(runs=(note,), before=3 * scale))
        place = QRectF(rect.left(), rect.top(), rect.width(), header * scale)
        page.write(page.text_box(place, chart.title), lines)
        rect.setTop(rect.top() + header * scale)
    room = Room(page, rect, scale)
    draw = _DRAWN.get(type(chart))
    if chart.empty is not None or draw is None:
        room.write(rect, chart.empty or chart.text(), WORDS, colour=page.palette.muted)
    else:
        draw(room, chart)


# --- over the years ------------------------------------------------------------------------------


def _projection(room: Room, chart: ProjectionChart) -> None:
    count = len(chart.panels)
    side_by_side = room.wide >= 300 * count or count == 1
    for n, panel in enumerate(chart.panels):
        if side_by_side:
            place = room.columns(n, count)
        else:
            each = room.rect.height() / count
            place = QRectF(room.rect.left(), room.rect.top() + n * each, room.rect.width(), each)
        head = _HEADING * room.scale
        room.write(QRectF(place.left(), place.top(), place.width(), head), panel.name, 13,
                   bold=True)  # fmt: skip
        below = place.adjusted(0, head, 0, 0)
        if spread(panel.now.values) == 0 and all(v is None for v in panel.now.values):
            room.write(below, panel.reason, colour=room.page.palette.muted)
        else:
            room.plot(below, _panel(room, chart, panel))


def _panel(room: Room, chart: ProjectionChart, panel: YearPanel) -> Plot:
    palette = room.page.palette
    last = max((n for n, v in enumerate(panel.now.values) if v is not None), default=0)
    said = {last, *([chart.marked] if chart.marked is not None else [])}
    if (
        room.rect.width() < 700 * len(chart.panels)
        and chart.marked is not None
        and (abs(last - chart.marked) < 2)
    ):  # no room for both
        said = {last}
    rows = [Series(name=panel.now.name, values=panel.now.values, colour=palette.first, width=2.75,
                   marker=6, labels=tuple(sorted(said)))]  # fmt: skip
    if panel.other is not None:
        rows.append(Series(name=panel.other.name, values=panel.other.values, dashed=True,
                           colour=palette.second, labels=()))  # fmt: skip
    for line in (panel.high, panel.low):
        if line is not None:
            rows.append(Series(name=line.name, values=line.values, colour=palette.first,
                               alpha=0.55, width=1.25, dashed=True, labels=()))  # fmt: skip
    return Plot(
        kind="lines", name=f"{chart.title}: {panel.name}", told=chart.text(), series=tuple(rows),
        categories=chart.years, form=room.money,
        axis=room.axis_money(*(row.values for row in rows)), size=room.size,
    )  # fmt: skip


def _capacity(room: Room, chart: CapacityChart) -> None:
    palette = room.page.palette
    known = [v for v in (*chart.need, *chart.brought) if v is not None]
    size = round(room.size)
    widest = max((room.page.deck.wide(f"{v:,.0f}", size, "bold") for v in known), default=0.0)
    fits = widest < room.rect.width() * 0.85 / max(len(chart.years), 1) / 2
    marked = (chart.marked,) if chart.marked is not None and fits else ()
    theme = room.page.deck.theme
    rows = (
        Series(name=chart.need_name, values=chart.need, colour=palette.first, labels=marked),
        Series(name=chart.brought_name, values=chart.brought, colour=theme.accents["distribution"],
               alpha=0.75, labels=marked),
    )  # fmt: skip
    room.plot(room.rect, Plot(
        kind="columns", name=chart.title, told=chart.text(), series=rows, categories=chart.years,
        form=_COUNT, axis=_COUNT, size=room.size, gap=50, overlap=-8,
    ))  # fmt: skip


# --- bars ----------------------------------------------------------------------------------------


def _named(bar: Bar) -> str:
    return bar.name if bar.value is not None else f"{bar.name} ({bar.shown or NOTHING})"


def _rows_rect(room: Room, rect: QRectF, rows: int, row: float = _ROW) -> QRectF:
    """As high as so many bars need, where there is more room."""
    made = QRectF(rect)
    made.setHeight(min(rect.height(), (rows * row + 8) * room.scale))
    return made


def _ratio(room: Room, chart: RatioChart) -> None:
    theme = room.page.deck.theme
    colours = {
        n: theme.good if bar.value >= chart.threshold else theme.danger
        for n, bar in enumerate(chart.bars)
        if bar.value is not None
    }
    head = 12 * LEAD * room.scale
    room.write(QRectF(room.rect.left(), room.rect.top(), room.rect.width(), head),
               chart.threshold_text, colour=theme.muted)  # fmt: skip
    rect = _rows_rect(room, room.rect.adjusted(0, head, 0, 0), len(chart.bars))
    series = Series(name=chart.title, values=tuple(bar.value for bar in chart.bars),
                    colour=theme.good, colours=colours)  # fmt: skip
    room.plot(rect, Plot(
        kind="bars", name=chart.title, told=chart.text(), series=(series,), form=_RATIO,
        categories=tuple(_named(bar) for bar in chart.bars), size=room.size, gap=70,
    ))  # fmt: skip


def _methods(room: Room, chart: MethodsChart) -> None:
    count = len(chart.groups)
    side_by_side = room.wide >= 230 * count
    for n, group in enumerate(chart.groups):
        if side_by_side:
            place = room.columns(n, count)
        else:
            each = room.rect.height() / count
            place = QRectF(room.rect.left(), room.rect.top() + n * each, room.rect.width(), each)
        _method_group(room, chart, group, place)


def _method_group(room: Room, chart: MethodsChart, group: MethodGroup, place: QRectF) -> None:
    palette, theme, scale = room.page.palette, room.page.deck.theme, room.scale
    head, foot = _HEADING * scale, 12 * LEAD * scale
    wide = place.width()
    room.write(QRectF(place.left(), place.top(), wide, head), group.name, 13, bold=True)
    below = _rows_rect(room, place.adjusted(0, head, 0, -foot), len(group.bars))
    series = Series(name=group.name, values=tuple(bar.value for bar in group.bars),
                    colour=palette.first)  # fmt: skip
    room.plot(below, Plot(
        kind="bars", name=f"{chart.title} {group.name}", told=chart.text(), series=(series,),
        categories=tuple(_named(bar) for bar in group.bars), form=room.money, size=room.size,
        gap=60,
    ))  # fmt: skip
    tone = {"quiet": theme.muted, "good": theme.good, "bad": theme.danger}[group.tone]
    at = QRectF(place.left(), below.bottom(), wide, foot)
    room.write(at, group.verdict, bold=group.tone != "quiet", colour=tone)


def _funnels(room: Room, chart: FunnelChart) -> None:
    fits = max(int((room.wide + 36) // 272), 1)
    columns = max(min(fits, len(chart.funnels), 4), 1)
    rows = -(-len(chart.funnels) // columns)
    each = room.rect.height() / rows
    for n, funnel in enumerate(chart.funnels):
        place = room.columns(n % columns, columns, 36)
        place.setTop(room.rect.top() + n // columns * each)
        place.setHeight(each - 8 * room.scale)
        _funnel(room, chart, funnel, place)


def _funnel(room: Room, chart: FunnelChart, funnel: Funnel, place: QRectF) -> None:
    theme = room.page.deck.theme
    head = _HEADING * room.scale
    room.write(QRectF(place.left(), place.top(), place.width(), head), funnel.name, 13, bold=True)
    names = tuple(
        f"{stage.name} · {stage.share}" if stage.share and stage.value is not None
        else stage.name if stage.value is not None
        else f"{stage.name} ({stage.shown or NOTHING})"
        for stage in funnel.stages
    )  # fmt: skip
    accent = theme.accents["distribution"]
    values = tuple(stage.value for stage in funnel.stages)
    series = Series(name=funnel.name, values=values, colour=accent, alpha=0.45,
                    colours={len(values) - 1: accent} if values else {})  # fmt: skip
    rect = _rows_rect(room, place.adjusted(0, head, 0, 0), len(values))
    room.plot(rect, Plot(
        kind="bars", name=f"{chart.title}: {funnel.name}", told=chart.text(), series=(series,),
        categories=names, form=_COUNT, size=room.size, gap=35,
    ))  # fmt: skip


def _tornado(room: Room, chart: TornadoChart) -> None:
    palette, scale = room.page.palette, room.scale
    head = 12 * LEAD * scale
    room.write(QRectF(room.rect.left(), room.rect.top(), room.rect.width(), head), chart.now_text,
               bold=True)  # fmt: skip
    names = tuple(f"{row.name} ({row.typed_low} – {row.typed_high})" for row in chart.rows)
    rows = (
        Series(name=chart.low_name, values=tuple(row.low for row in chart.rows),
               colour=palette.first, alpha=0.45, labels=()),
        Series(name=chart.high_name, values=tuple(row.high for row in chart.rows),
               colour=palette.first, labels=()),
    )  # fmt: skip
    rect = room.rect.adjusted(0, head, 0, 0)
    room.plot(rect, Plot(
        kind="bars", name=chart.title, told=chart.text(), series=rows, categories=names,
        form=room.money, axis=room.axis_money(rows[0].values, rows[1].values), size=room.size,
        gap=70, overlap=100, crosses=chart.now,
    ))  # fmt: skip


# --- prices --------------------------------------------------------------------------------------


def _demand(room: Room, chart: DemandChart) -> None:
    theme = room.page.deck.theme
    buy, money = theme.accents["customer"], theme.accents["price"]
    rows = [
        Series(name=chart.share_name, points=tuple((p.price, p.share) for p in chart.points),
               colour=buy, marker=7, labels=()),
        Series(name=chart.revenue_name, points=tuple((p.price, p.revenue) for p in chart.points),
               colour=money, marker=7, labels=()),
    ]  # fmt: skip
    if chart.best is not None:
        line = ((chart.best, 0.0), (chart.best, 1.0))
        rows.append(Series(name=chart.best_text, points=line, colour=money, dashed=True,
                           width=1.25, labels=()))  # fmt: skip
    _prices(room, chart, rows, chart.prices.low, chart.prices.high)


def _acceptance(room: Room, chart: AcceptanceChart) -> None:
    palette, theme = room.page.palette, room.page.deck.theme
    other = theme.accents["distribution"]
    styles = ((palette.first, False), (palette.first, True), (other, True), (other, False))
    rows = [
        Series(name=curve.name, points=curve.points, colour=styles[n % 4][0],
               dashed=styles[n % 4][1], labels=())
        for n, curve in enumerate(chart.curves)
        if curve.points
    ]  # fmt: skip
    marks = [theme.accents[name] for name in ("customer", "positioning", "note", "grey")]
    rows += [
        Series(name=f"{crossing.name} {crossing.shown}", colour=marks[n % 4], width=0, marker=11,
               points=((crossing.price, crossing.share),), labels=())
        for n, crossing in enumerate(chart.crossings)
    ]  # fmt: skip
    _prices(room, chart, rows, chart.prices.low, chart.prices.high)


def _prices(room: Room, chart: Chart, rows: Sequence[Series], low: float, high: float) -> None:
    across = room.axis_money([price for row in rows for price, _ in row.points])
    room.plot(room.rect, Plot(
        kind="points", name=chart.title, told=chart.text(), series=tuple(rows), form=_SHARE,
        axis=_SHARE, across=across, size=room.size, ends=(0.0, 1.0), reach=(low, high),
    ))  # fmt: skip


_DRAWN: Final[dict[type[Chart], Callable[[Room, Any], None]]] = {
    ProjectionChart: _projection,
    CapacityChart: _capacity,
    RatioChart: _ratio,
    MethodsChart: _methods,
    FunnelChart: _funnels,
    TornadoChart: _tornado,
    DemandChart: _demand,
    AcceptanceChart: _acceptance,
    NestedChart: add_circles,
}
