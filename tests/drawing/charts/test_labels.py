"""Whatever the numbers, the words and the width: no words lie on others, and none are cut off."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.charts.axes import axis_of
from canvas_app.drawing.charts.bars import Bar, MethodGroup, MethodsChart, RatioChart
from canvas_app.drawing.charts.build.channels import funnel_chart, ltv_cac_chart
from canvas_app.drawing.charts.build.market import methods_chart, nested_chart
from canvas_app.drawing.charts.build.research import acceptance_chart, demand_chart
from canvas_app.drawing.charts.build.sensitivity import (
    bridge_chart,
    histogram_chart,
    tornado_chart,
)
from canvas_app.drawing.charts.build.years import capacity_chart, projection_chart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.funnel import Funnel, FunnelChart, Stage
from canvas_app.drawing.charts.histogram import Bin, HistogramChart, Percentile
from canvas_app.drawing.charts.nested import Level, NestedChart
from canvas_app.drawing.charts.prices import (
    AcceptanceChart,
    Crossing,
    DemandChart,
    PriceCurve,
    PricePoint,
)
from canvas_app.drawing.charts.swings import BridgeChart, BridgeRow, SwingRow, TornadoChart
from canvas_app.drawing.charts.years import CapacityChart, Line, ProjectionChart, YearPanel
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.numbers.comparison import bridge
from canvas_app.numbers.model import model_of
from canvas_app.numbers.sensitivity import swings
from canvas_app.numbers.shown import Shown
from canvas_app.numbers.simulation import simulate
from tests.canvases import canvases
from tests.drawing.charts.gallery import MARGIN, charts, painted

SHOWN = Shown("USD")
CHINESE = Shown("CNY", "zh_CN")

numbers = st.one_of(
    st.floats(0, 1e9),
    st.floats(-1e15, 1e15),
    st.sampled_from([0.0, 1.0, 1e15, -1e15, 1e-9, 1.7e308, -1.7e308]),
)
maybe = st.none() | numbers
shares = st.floats(0, 1)
words = st.one_of(
    st.text("abc defg-", max_size=40),
    st.text("市场规模客户数渠道", max_size=24),
    st.sampled_from(
        ["", "SOM", "Customers in the segment · Remote-first SMB, 50–500", "可获得份额"]
    ),
)
widths = st.floats(320, 1400)


def shows(draw: st.DrawFn) -> Shown:
    return draw(st.sampled_from([SHOWN, CHINESE]))


def money(shown: Shown, value: float | None) -> str:
    return "–" if value is None else shown.value("money", value)


@st.composite
def plain_charts(draw: st.DrawFn) -> Chart:
    """A chart of any kind with any data."""
    kind = draw(st.sampled_from(sorted(MAKERS)))
    chart = MAKERS[kind](draw, shows(draw))
    return chart


def head(draw: st.DrawFn) -> dict[str, Any]:
    return {"title": draw(words), "note": draw(words)}


def nested(draw: st.DrawFn, shown: Shown) -> Chart:
    levels = tuple(
        Level(name, v, money(shown, v), name, draw(words), "" if v is not None else draw(words))
        for name in ("TAM", "SAM", "SOM")
        for v in [draw(maybe)]
    )
    return NestedChart(**head(draw), levels=levels)


def bars(draw: st.DrawFn, shown: Shown, most: int = 8) -> tuple[Bar, ...]:
    return tuple(
        Bar(draw(words), v, money(shown, v), "hover", draw(words), draw(st.booleans()))
        for v in draw(st.lists(maybe, min_size=1, max_size=most))
    )


def methods(draw: st.DrawFn, shown: Shown) -> Chart:
    groups = tuple(
        MethodGroup(name, bars(draw, shown, 3), draw(words)) for name in ("TAM", "SAM", "SOM")
    )
    return MethodsChart(**head(draw), groups=groups)


def ratios(draw: st.DrawFn, shown: Shown) -> Chart:
    return RatioChart(**head(draw), bars=bars(draw, shown), threshold_text=draw(words))


def funnels(draw: st.DrawFn, shown: Shown) -> Chart:
    def stage() -> Stage:
        value = draw(maybe)
        text = "–" if value is None else shown.value("count", value)
        return Stage(draw(words), value, text, shown.plain_share(draw(shares)), "", draw(words))

    count = st.integers(1, 5)
    made = tuple(
        Funnel(draw(words), tuple(stage() for _ in range(draw(count)))) for _ in range(draw(count))
    )
    return FunnelChart(**head(draw), funnels=made)


def row(draw: st.DrawFn, years: int, name: str, shown: Shown) -> Line:
    values = tuple(draw(st.lists(maybe, min_size=years, max_size=years)))
    last = next((v for v in reversed(values) if v is not None), None)
    return Line(name, values, "" if last is None else money(shown, last))


def projection(draw: st.DrawFn, shown: Shown) -> Chart:
    years = draw(st.integers(1, 31))
    panels = []
    for _ in range(draw(st.integers(1, 4))):
        lines = [row(draw, years, draw(words), shown) for _ in range(4)]
        known = [v for line in lines for v in line.values if v is not None]
        axis = axis_of(known, lambda v: money(shown, v))
        other = lines[3] if draw(st.booleans()) else None
        low, high = (lines[1], lines[2]) if draw(st.booleans()) else (None, None)
        hovers = tuple("year" for _ in range(years))
        panels.append(YearPanel(draw(words), axis, lines[0], low, high, other, hovers, "why"))
    names = tuple(str(2026 + n) for n in range(years))
    marked = draw(st.none() | st.integers(0, 30))
    return ProjectionChart(
        **head(draw), years=names, panels=tuple(panels), band=draw(words), marked=marked
    )


def capacity(draw: st.DrawFn, shown: Shown) -> Chart:
    years = draw(st.integers(1, 31))
    need, brought = (row(draw, years, "", shown).values for _ in range(2))
    known = [v for v in (*need, *brought) if v is not None]
    return CapacityChart(
        **head(draw),
        years=tuple(str(2026 + n) for n in range(years)),
        axis=axis_of(known, lambda v: shown.value("count", v), whole=True),
        need=need,
        brought=brought,
        need_name=draw(words),
        brought_name=draw(words),
        marked=draw(st.none() | st.integers(0, 30)),
        gap=draw(words),
        short=draw(st.booleans()),
    )


def tornado(draw: st.DrawFn, shown: Shown) -> Chart:
    now = draw(numbers)
    rows = tuple(
        SwingRow(
            draw(words),
            draw(maybe),
            draw(maybe),
            money(shown, draw(numbers)),
            money(shown, draw(numbers)),
            "hover",
            draw(st.none() | st.integers(1, 5)),
            draw(st.booleans()),
        )
        for _ in range(draw(st.integers(1, 12)))
    )
    known = [v for r in rows for v in (r.low, r.high) if v is not None]
    return TornadoChart(
        **head(draw),
        rows=rows,
        axis=axis_of([now, *known], lambda v: money(shown, v), zero=False),
        now=now,
        now_text=money(shown, now),
        low_name=draw(words),
        high_name=draw(words),
        riskiest_text="risky",
    )


def waterfall(draw: st.DrawFn, shown: Shown) -> Chart:
    rows = tuple(
        BridgeRow(
            draw(st.sampled_from(["total", "step"])),
            draw(words),
            start,
            end,
            money(shown, end),
            "",
            draw(words),
        )
        for start, end in draw(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=14))
    )
    ends = [v for r in rows for v in (r.start, r.end)]
    axis = axis_of(ends, lambda v: money(shown, v), zero=draw(st.booleans()))
    return BridgeChart(**head(draw), rows=rows, axis=axis)


def histogram(draw: st.DrawFn, shown: Shown) -> Chart:
    edges = sorted(draw(st.lists(numbers, min_size=2, max_size=30)))
    bins = tuple(Bin(a, b, draw(st.integers(0, 500)), "") for a, b in pairwise(edges))
    marks = tuple(
        Percentile(name, v, money(shown, v), name, name == "p50")
        for name, v in zip(
            ("p10", "p50", "p90"),
            sorted(draw(st.lists(st.sampled_from(edges), min_size=3, max_size=3))),
            strict=True,
        )
    )
    axis = axis_of(edges, lambda v: money(shown, v), zero=False)
    return HistogramChart(**head(draw), bins=bins, axis=axis, percentiles=marks)


def demand(draw: st.DrawFn, shown: Shown) -> Chart:
    rows = draw(st.lists(st.tuples(numbers, shares, shares), min_size=1, max_size=20))
    points = tuple(PricePoint(p, s, r, "") for p, s, r in sorted(rows))
    return DemandChart(
        **head(draw),
        points=points,
        prices=axis_of([p.price for p in points], lambda v: money(shown, v), zero=False),
        shares=axis_of([0, 1], shown.plain_share),
        share_name=draw(words),
        revenue_name=draw(words),
        best=draw(st.none() | st.sampled_from([p.price for p in points])),
        best_text=draw(words),
    )


def acceptance(draw: st.DrawFn, shown: Shown) -> Chart:
    prices = sorted(draw(st.lists(numbers, min_size=2, max_size=12)))
    curves = tuple(
        PriceCurve(draw(words), tuple((p, draw(shares)) for p in prices)) for _ in range(4)
    )
    crossings = tuple(
        Crossing(draw(words), p, draw(shares), money(shown, p), "")
        for p in draw(st.lists(st.sampled_from(prices), max_size=4))
    )
    return AcceptanceChart(
        **head(draw),
        curves=curves,
        crossings=crossings,
        prices=axis_of(prices, lambda v: money(shown, v), zero=False),
        shares=axis_of([0, 1], shown.plain_share),
    )


MAKERS = {
    "nested": nested,
    "methods": methods,
    "ratios": ratios,
    "funnels": funnels,
    "projection": projection,
    "capacity": capacity,
    "tornado": tornado,
    "waterfall": waterfall,
    "histogram": histogram,
    "demand": demand,
    "acceptance": acceptance,
}


def of_model(canvas: Canvas, shown: Shown) -> Iterator[Chart]:
    """Every chart of a canvas."""
    model = model_of(canvas)
    som = model.sizing.bottom_up.som
    for case in ("base", "low"):
        for make in (
            nested_chart,
            methods_chart,
            funnel_chart,
            ltv_cac_chart,
            projection_chart,
            capacity_chart,
        ):
            yield make(model, case, shown)
        survey = next(iter(model.research), None)
        yield demand_chart(model, survey, case, shown)
        yield acceptance_chart(model, survey, case, shown)
        yield tornado_chart(model, som, swings(model, som, case), case, shown)
        yield histogram_chart(model, som, simulate(model, som, case, draws=30), case, shown)
    yield bridge_chart(model, bridge(model, som, "low", "high"), shown)


def check(chart: Chart, width: float) -> None:
    """Nothing lies on anything else, and nothing reaches out of the chart."""
    _, ink = painted(chart, width, DARK if width > 800 else LIGHT)
    room = QRectF(MARGIN, MARGIN, width, chart.height_for(width)).adjusted(-1, -1, 1, 1)
    for label in ink.labels:
        assert room.contains(label.rect), (label, room)
    small = [(label.rect.adjusted(0.5, 0.5, -0.5, -0.5), label.text) for label in ink.labels]
    for (a, one), (b, other) in combinations(small, 2):
        assert not a.intersects(b), (one, other, a, b)
    for spot in ink.spots:
        assert room.adjusted(-2, -2, 2, 2).contains(spot.bounds), spot
        assert spot.text


@given(chart=plain_charts(), width=widths)
@settings(max_examples=300)
def test_no_words_lie_on_others(chart: Chart, width: float) -> None:
    check(chart, width)


@given(canvas=canvases(sensible=True), width=widths, chinese=st.booleans())
@settings(max_examples=40)
def test_any_canvas_has_charts_that_can_be_read(
    canvas: Canvas, width: float, chinese: bool
) -> None:
    for chart in of_model(canvas, CHINESE if chinese else SHOWN):
        assert chart.text().strip()
        check(chart, width)


@pytest.mark.parametrize("width", [320, 480, 640, 900, 1400])
@pytest.mark.parametrize("name", sorted(charts(SHOWN)))
def test_the_gallery_can_be_read_at_every_width(name: str, width: int) -> None:
    check(charts(SHOWN)[name], width)
