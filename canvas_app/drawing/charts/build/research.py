"""Charts of price research: who would buy at which price, and which prices people accept."""

from __future__ import annotations

from itertools import pairwise

from canvas_app.document.text import N_, Text
from canvas_app.drawing.charts.axes import Axis
from canvas_app.drawing.charts.build.said import axis_for, heading, listed, said, value_of
from canvas_app.drawing.charts.prices import (
    AcceptanceChart,
    Crossing,
    DemandChart,
    PriceCurve,
    PricePoint,
)
from canvas_app.numbers.expressions import Case, Expression
from canvas_app.numbers.model import Model
from canvas_app.numbers.research import POINTS, Judged, Meter, PointName, Research
from canvas_app.numbers.shown import Shown

Curve = tuple[tuple[float, float], ...]
_CURVES: dict[str, str] = {
    "too_cheap": N_("Too cheap"),
    "not_cheap": N_("Not a bargain"),
    "not_expensive": N_("Not expensive"),
    "too_expensive": N_("Too expensive"),
}
"""As the four points are read from them: the middle two are turned over."""
_ON: dict[PointName, str] = {
    "pmc": "too_cheap",
    "opp": "too_cheap",
    "ipp": "not_cheap",
    "pme": "too_expensive",
}


def demand_chart(model: Model, survey: Research | None, case: Case, shown: Shown) -> DemandChart:
    """Gabor–Granger: the share that would buy and the revenue index of each price offered."""
    title = shown.line(Text("Which price brings the most revenue?"))
    teach = Text(
        "Add price research to the Price pane with two prices or more and the share of people "
        "who would buy at each: the best of them is marked here."
    )
    if survey is None or survey.demand is None:
        return DemandChart(title=title, empty=shown.line(teach))
    demand = survey.demand
    largest, best = value_of(demand.revenue, case), value_of(demand.price, case)
    rows: list[tuple[float, float, float]] = []
    for row in demand.rows:
        price, share = value_of(row.price, case), value_of(row.share, case)
        revenue = value_of(row.revenue, case)
        if price is not None and share is not None and revenue is not None:
            rows.append((price, share, revenue / largest if largest else 0.0))
    if len(rows) < 2:
        return DemandChart(title=title, empty=shown.line(teach))
    rows.sort()
    points = tuple(
        PricePoint(
            price,
            share,
            index,
            shown.joined(
                (
                    shown.full("money", price),
                    Text("{share} would buy", share=shown.plain_share(share)),
                    Text("revenue index {share}", share=shown.plain_share(index)),
                )
            ),
        )
        for price, share, index in rows
    )
    best_text = ""
    if best is not None:
        best_text = shown.line(Text("Best price {money}", money=shown.value(demand.price, best)))
    return DemandChart(
        title=title,
        note=heading(model, case, shown, survey.card.name),
        words=listed(shown, [*filter(None, [best_text]), *(point.hover for point in points)]),
        points=points,
        prices=axis_for(shown, "money", (price for price, _, _ in rows), zero=False),
        shares=_shares(shown),
        share_name=shown.line(Text("Would buy")),
        revenue_name=shown.line(Text("Revenue index, best price = 100%")),
        best=best,
        best_text=best_text,
    )


def acceptance_chart(
    model: Model, survey: Research | None, case: Case, shown: Shown
) -> AcceptanceChart:
    """Van Westendorp's four curves and where they cross."""
    title = shown.line(Text("Which prices do people accept?"))
    meter = survey.meter if survey else None
    curves = _curves(meter, case) if meter else {}
    if survey is None or meter is None or not any(len(c) > 1 for c in curves.values()):
        teach = Text(
            "Add price research with the share of people who find each price too cheap, a "
            "bargain, expensive or too expensive: the range that they accept appears here."
        )
        return AcceptanceChart(title=title, empty=shown.line(teach))
    crossings = tuple(_crossings(meter, curves, case, shown))
    prices = [price for curve in curves.values() for price, _ in curve]
    said_points = [
        said(shown, figure.label, shown.value(figure, value), value)
        for figure in meter.points.values()
        for value in [figure.result(case)]
    ]
    return AcceptanceChart(
        title=title,
        note=heading(model, case, shown, survey.card.name),
        words=listed(shown, said_points),
        curves=tuple(
            PriceCurve(shown.line(Text(_CURVES[name])), curve) for name, curve in curves.items()
        ),
        crossings=crossings,
        prices=axis_for(shown, "money", prices, zero=False),
        shares=_shares(shown),
        hovers=_hovers(meter, curves, case, shown),
    )


def _shares(shown: Shown) -> Axis:
    return axis_for(shown, "share", (0.0, 1.0))


def _curves(meter: Meter, case: Case) -> dict[str, Curve]:
    """The points of each of the four curves, by price; those nobody was asked about are empty."""
    made: dict[str, Curve] = {}
    for name in _CURVES:
        points: list[tuple[float, float]] = []
        for row in meter.rows:
            expression = _of(row, name)
            price = value_of(row.price, case)
            share = value_of(expression, case) if expression else None
            if price is not None and share is not None:
                points.append((price, share))
        made[name] = tuple(sorted(points))
    return made


def _of(row: Judged, name: str) -> Expression | None:
    if name == "not_cheap":
        return row.turned.get("cheap")
    if name == "not_expensive":
        return row.turned.get("expensive")
    return row.answers.get("too_cheap" if name == "too_cheap" else "too_expensive")


def _crossings(meter: Meter, curves: dict[str, Curve], case: Case, shown: Shown) -> list[Crossing]:
    made: list[Crossing] = []
    for name in POINTS:
        figure = meter.points[name]
        price = value_of(figure, case)
        share = _height(curves[_ON[name]], price) if price is not None else None
        if price is None or share is None:
            continue
        label = shown.line(figure.label)
        text = shown.value(figure, price)
        hover = said(shown, label, shown.amount(figure, price, full=True))
        made.append(Crossing(label, price, share, text, hover))
    return sorted(made, key=lambda crossing: crossing.price)


def _height(curve: Curve, price: float) -> float | None:
    """How high a curve lies at a price, straight from point to point."""
    for (left, low), (right, high) in pairwise(curve):
        if left <= price <= right:
            return low + (high - low) * (price - left) / (right - left) if right > left else low
    return None


def _hovers(
    meter: Meter, curves: dict[str, Curve], case: Case, shown: Shown
) -> tuple[tuple[float, str], ...]:
    """All answers at each price."""
    by_price: dict[float, list[str]] = {}
    for name, curve in curves.items():
        for price, share in curve:
            text = said(shown, Text(_CURVES[name]), shown.plain_share(share))
            by_price.setdefault(price, [shown.full("money", price)]).append(text)
    return tuple((price, shown.joined(texts)) for price, texts in sorted(by_price.items()))
