"""Charts of every kind with telling data, and a way to look at them.

    PYTHONPATH=. python tests/drawing/charts/gallery.py FOLDER

writes each chart in both themes, in English and Chinese, narrow and wide.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from canvas_app import paths
from canvas_app.document.codec import decode
from canvas_app.drawing import fonts
from canvas_app.drawing.charts.axes import axis_of
from canvas_app.drawing.charts.build.channels import funnel_chart, ltv_cac_chart
from canvas_app.drawing.charts.build.market import methods_chart, nested_chart
from canvas_app.drawing.charts.build.sensitivity import (
    bridge_chart,
    histogram_chart,
    tornado_chart,
)
from canvas_app.drawing.charts.build.years import capacity_chart, projection_chart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.histogram import Bin, HistogramChart, Percentile
from canvas_app.drawing.charts.ink import Ink
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
from canvas_app.drawing.theme import DARK, LIGHT, Theme, colour_of
from canvas_app.i18n import translator
from canvas_app.numbers.comparison import bridge as bridge_of
from canvas_app.numbers.model import model_of
from canvas_app.numbers.sensitivity import swings
from canvas_app.numbers.shown import Shown
from canvas_app.numbers.simulation import simulate

MARGIN = 20.0


def painted(
    chart: Chart, width: float, theme: Theme = LIGHT, *, ratio: float = 1.0
) -> tuple[QImage, Ink]:
    """A chart on its own, as high as it wants to be, on a pane's ground with a margin."""
    height = chart.height_for(width)
    size = (width + 2 * MARGIN) * ratio, (height + 2 * MARGIN) * ratio
    image = QImage(round(size[0]), round(size[1]), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(colour_of(theme.surface))
    painter = QPainter(image)
    ink = chart.drawn(painter, QRectF(MARGIN, MARGIN, width, height), theme)
    painter.end()
    return image, ink


def nested(tam: float, sam: float, som: float, shown: Shown) -> NestedChart:
    """Three levels of any size."""
    names = ("TAM", "SAM", "SOM")
    levels = []
    for n, value in enumerate((tam, sam, som)):
        around = (tam, tam, sam)[n]
        part = f"{shown.plain_share(value / around)} of {names[n - 1]}" if n else ""
        text = shown.value("money", value)
        levels.append(Level(names[n], value, text, f"{names[n]}: {text}", part))
    return NestedChart(title="Market size", note="Base · USD / year", levels=tuple(levels))


def projection(shown: Shown, years: int = 6) -> ProjectionChart:
    """TAM, SAM and SOM over the years with band and scenario."""
    panels = []
    for name, first, growth in (("TAM", 2.3e9, 1.09), ("SAM", 9.2e8, 1.09), ("SOM", 3.8e7, 1.5)):
        rows = [
            tuple(first * k * (growth * g) ** t for t in range(years))
            for k, g in ((1.0, 1.0), (0.7, 0.97), (1.3, 1.03), (1.1, 1.04))
        ]
        axis = axis_of([v for row in rows for v in row], lambda x: shown.value("money", x))
        lines = [
            Line(title, row, shown.value("money", row[-1]))
            for title, row in zip(
                ("Base", "Low", "High", "Price war in the second year"), rows, strict=True
            )
        ]
        hovers = tuple(f"{2026 + t}: {shown.full('money', rows[0][t])}" for t in range(years))
        panels.append(YearPanel(name, axis, lines[0], lines[1], lines[2], lines[3], hovers))
    return ProjectionChart(
        title="The market over the years",
        note="Base · USD / year",
        years=tuple(str(2026 + t) for t in range(years)),
        panels=tuple(panels),
        band="Low to high case",
        marked=min(3, years - 1),
    )


def capacity(shown: Shown, years: int = 6) -> CapacityChart:
    """Channels that bring too few."""
    need = tuple(2360.0 * min(t, 3) for t in range(years))
    brought = tuple(551.0 * t * 0.95 for t in range(years))
    at = min(3, years - 1)
    return CapacityChart(
        title="Can the channels deliver the SOM?",
        note="In 2029 the SOM needs 7,080 customers; the channels have brought 1,570.",
        tone="bad",
        years=tuple(str(2026 + t) for t in range(years)),
        axis=axis_of([*need, *brought], lambda x: shown.value("count", x), whole=True),
        need=need,
        brought=brought,
        need_name="Customers that the SOM needs",
        brought_name="Customers that the channels bring",
        hovers=tuple(f"{2026 + t}" for t in range(years)),
        marked=at,
        gap=f"short by {shown.value('count', need[at] - brought[at])}",
        short=True,
    )


def tornado(shown: Shown) -> TornadoChart:
    """Seven inputs, two of them risky, one with both ends on one side."""
    rows = (
        ("Customers, Remote-first SMB, 50–500", 24e6, 56e6, "90k", "140k", 4, False),
        ("Obtainable share, Remote-first SMB, 50–500", 25e6, 51e6, "4%", "8%", 2, True),
        ("Revenue per customer", 32e6, 43e6, "$4,500", "$6,000", 3, False),
        ("Serviceable", 34e6, 38.2e6, "90%", "100%", 1, True),
        ("Price of Team", 39.6e6, 41e6, "$22", "$28", None, False),
        ("Mix of Starter", 38.2e6, 39e6, "50%", "40%", 5, False),
        ("Growth", 38.2e6, 38.2e6, "8%", "10%", 5, False),
    )
    made = tuple(
        SwingRow(name, low, high, a, b, f"{name}: {a} to {b}", clarity, risky)
        for name, low, high, a, b, clarity, risky in rows
    )
    values = [v for row in rows for v in (row[1], row[2])]
    return TornadoChart(
        title="What moves the SOM most?",
        note="Base · one input at a time at its low and high case",
        rows=made,
        axis=axis_of(values, lambda x: shown.value("money", x), zero=False),
        now=38.2e6,
        now_text=f"SOM {shown.value('money', 38.2e6)}",
        low_name="Input at its low case",
        high_name="Input at its high case",
        riskiest_text="riskiest",
    )


def bridge(shown: Shown) -> BridgeChart:
    """From one SOM to another in four steps."""
    steps = (("Customers", "118k → 140k", 7.1e6), ("Obtainable share", "6% → 5%", -7.6e6),
             ("Revenue per customer", "$5,400 → $6,000", 4.2e6),
             ("Serviceable share, Remote-first SMB, 50–500", "100% → 98%", -0.4e6))  # fmt: skip
    at = 38.2e6
    rows = [BridgeRow("total", "SOM, Base", 0, at, shown.value("money", at), "SOM, Base")]
    for name, detail, change in steps:
        text = ("+" if change > 0 else "") + shown.value("money", change)
        rows.append(BridgeRow("step", name, at, at + change, text, name, detail))
        at += change
    rows.append(BridgeRow("total", "SOM, Price war", 0, at, shown.value("money", at), "SOM"))
    values = [v for row in rows for v in (row.start, row.end)]
    axis = axis_of(values, lambda x: shown.value("money", x))
    title = "From Base to Price war"
    return BridgeChart(title=title, note="SOM, input by input", rows=tuple(rows), axis=axis)


def histogram(shown: Shown) -> HistogramChart:
    """A skewed heap with its percentiles."""
    counts = [2, 6, 19, 48, 90, 130, 150, 141, 120, 96, 70, 51, 34, 21, 12, 6, 3, 1]
    edges = [12e6 + n * 4e6 for n in range(len(counts) + 1)]
    bins = tuple(Bin(edges[n], edges[n + 1], c, f"{c} runs") for n, c in enumerate(counts))
    marks = (("p10", 26e6), ("p50", 41e6), ("p90", 61e6))
    return HistogramChart(
        title="How sure is the SOM?",
        note="In 8 of 10 runs the SOM lies between $26.0M and $61.0M.",
        bins=bins,
        axis=axis_of(edges, lambda x: shown.value("money", x), zero=False),
        percentiles=tuple(
            Percentile(name, v, shown.value("money", v), name, name == "p50") for name, v in marks
        ),
    )


def demand(shown: Shown) -> DemandChart:
    """Six prices, the best in the middle."""
    shares = {9: 0.82, 15: 0.71, 19: 0.6, 25: 0.52, 29: 0.31, 39: 0.12}
    best = max(p * s for p, s in shares.items())
    return DemandChart(
        title="Which price brings the most revenue?",
        note="Base · Panel of 212",
        points=tuple(PricePoint(p, s, p * s / best, f"${p}") for p, s in shares.items()),
        prices=axis_of(list(shares), lambda x: shown.value("money", x), zero=False),
        shares=axis_of([0, 1], shown.plain_share),
        share_name="Would buy",
        revenue_name="Revenue index, best price = 100%",
        best=25,
        best_text="best price $25",
    )


def acceptance(shown: Shown) -> AcceptanceChart:
    """Four curves with four crossings."""
    prices = (5, 10, 15, 20, 25, 30, 40, 50)
    rows = {
        "Too cheap": (0.9, 0.7, 0.4, 0.2, 0.1, 0.04, 0.01, 0),
        "Not a bargain": (0.02, 0.1, 0.28, 0.5, 0.7, 0.85, 0.96, 1),
        "Not expensive": (1, 0.97, 0.88, 0.7, 0.5, 0.3, 0.1, 0.02),
        "Too expensive": (0, 0.02, 0.06, 0.15, 0.3, 0.5, 0.8, 0.95),
    }
    found = (
        ("Point of marginal cheapness (PMC)", 16.8, 0.34),
        ("Optimal price point (OPP)", 21, 0.17),
        ("Indifference price point (IPP)", 22.5, 0.6),
        ("Point of marginal expensiveness (PME)", 27.8, 0.41),
    )
    return AcceptanceChart(
        title="Which prices do people accept?",
        note="Base · Panel of 212",
        curves=tuple(
            PriceCurve(name, tuple(zip(map(float, prices), row, strict=True)))
            for name, row in rows.items()
        ),
        crossings=tuple(Crossing(n, p, s, shown.value("money", p), n) for n, p, s in found),
        prices=axis_of(prices, lambda x: shown.value("money", x), zero=False),
        shares=axis_of([0, 1], shown.plain_share),
        hovers=tuple((float(p), f"${p}") for p in prices),
    )


def charts(shown: Shown) -> dict[str, Chart]:
    """Every kind by name, with made-up numbers."""
    makers: dict[str, Callable[[Shown], Chart]] = {
        "projection": projection,
        "capacity": capacity,
        "tornado": tornado,
        "bridge": bridge,
        "histogram": histogram,
        "demand": demand,
        "acceptance": acceptance,
    }
    made: dict[str, Chart] = {name: make(shown) for name, make in makers.items()}
    made["nested"] = nested(2.3e9, 9.22e8, 3.82e7, shown)
    made["nested-small"] = nested(2.3e9, 2.3e8, 2.3e7, shown)
    made["nested-tiny"] = nested(2.3e9, 4e8, 2.3e5, shown)
    return made


def sample_charts(name: str) -> dict[str, Chart]:
    """The charts of a sample canvas, in its language."""
    canvas = decode((paths.sample_canvases() / f"{name}.gtm.json").read_bytes())
    shown = Shown(canvas.currency, canvas.language, translator(canvas.language))
    model = model_of(canvas)
    som = model.sizing.bottom_up.som
    return {
        f"{name}-nested": nested_chart(model, "base", shown),
        f"{name}-methods": methods_chart(model, "base", shown),
        f"{name}-funnels": funnel_chart(model, "base", shown),
        f"{name}-ltv-cac": ltv_cac_chart(model, "base", shown),
        f"{name}-projection": projection_chart(model, "base", shown),
        f"{name}-capacity": capacity_chart(model, "base", shown),
        f"{name}-tornado": tornado_chart(model, som, swings(model, som), "base", shown),
        f"{name}-histogram": histogram_chart(model, som, simulate(model, som), "base", shown),
        f"{name}-bridge": bridge_chart(model, bridge_of(model, som, "base", "high"), shown),
    }


def main(folder: Path) -> None:
    app = QGuiApplication(sys.argv)
    fonts.load()
    folder.mkdir(parents=True, exist_ok=True)
    every = charts(Shown("USD")) | sample_charts("cloud-telephony") | sample_charts("supply-chain")
    for name, chart in every.items():
        for theme in (LIGHT, DARK):
            for width in (320, 640, 1100):
                painted(chart, width, theme)[0].save(
                    str(folder / f"{name}-{theme.name}-{width}.png")
                )
        print(name, "—", chart.text())
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
