"""The slides of figures: the charts that say something, two beside each other; or one alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final, cast

from PySide6.QtCore import QRectF

from canvas_app.document.stops import ChartName
from canvas_app.drawing.charts.build.channels import funnel_chart, ltv_cac_chart
from canvas_app.drawing.charts.build.market import methods_chart, nested_chart
from canvas_app.drawing.charts.build.research import acceptance_chart, demand_chart
from canvas_app.drawing.charts.build.sensitivity import tornado_chart
from canvas_app.drawing.charts.build.years import capacity_chart, projection_chart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.slides.deck import SLIDER_HIGH, Deck
from canvas_app.drawing.slides.parts import ChartPart, Part
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.research import Research
from canvas_app.numbers.sensitivity import swings
from canvas_app.numbers.shown import Shown

_BESIDE: Final = 72.0
_BELOW: Final = 44.0
_SPLIT: Final[dict[str, str]] = {
    "FunnelChart": "funnels",
    "ProjectionChart": "panels",
    "MethodsChart": "groups",
    "TornadoChart": "rows",
    "RatioChart": "bars",
}
"""Charts that go on to a second slide where one is too low for all of their rows."""


_ELASTIC: Final = (
    "NestedChart", "ProjectionChart", "CapacityChart", "DemandChart", "AcceptanceChart",
)  # fmt: skip
_SIZES: Final = (3.0, 2.8, 2.6, 2.4, 2.2, 2.0, 1.8, 1.6, 1.4, 1.2, 1.0)
_LARGER: Final = 0.8
"""On a wall, what has more room is drawn larger; at hand, there is nothing gained by it."""
_AT_HAND: Final = 2.0
SQUEEZED: Final = 1.5
"""Charts that can be drawn lower than they want to be, and how much."""
_BELOW_SLIDERS: Final = 1.2
"""How much lower they are drawn there, rather than on other slides than without sliders."""


def chart_named(deck: Deck, name: ChartName) -> Chart:
    """A chart of the numbers that are presented; one without numbers says what is missing."""
    return _CHARTS[name](deck)


def has_figures(deck: Deck) -> bool:
    """Whether any chart has something to say."""
    return any(chart_named(deck, name).empty is None for name in _CHARTS)


def figures_pages(deck: Deck) -> tuple[list[list[Part]], QRectF | None]:
    """Every chart that has something to say, two on a slide where both can be read; and the room
    above them that is left for sliders, beside each other."""
    content, sliders, scale = QRectF(deck.content), None, deck.chart_scale
    if deck.sliders:
        sliders = QRectF(content.left(), content.top(), content.width(), SLIDER_HIGH)
        content.setTop(sliders.bottom() + 20)
    charts = [chart for name in _CHARTS if (chart := chart_named(deck, name)).empty is None]
    if not charts:
        chart = chart_named(deck, "sizes")
        return [[_placed(chart, content, scale)]], sliders
    pages: list[list[Part]] = []
    half = (content.width() - _BESIDE) / 2
    give = _BELOW_SLIDERS if sliders is not None else 1.0
    waiting: Chart | None = None
    for chart in charts:
        if _high(chart, half, scale, give) > content.height():
            pages += chart_pages(chart, content, scale, give)
        elif waiting is None:
            waiting = chart
        else:
            pages.append(_pair(content, half, waiting, chart, scale))
            waiting = None
    if waiting is not None:
        pages += chart_pages(waiting, content, scale, give)
    return (_stacked(pages, content) if scale < _AT_HAND else pages), sliders


def _stacked(pages: list[list[Part]], content: QRectF) -> list[list[Part]]:
    """Charts below those of the page before, where both have room."""
    made: list[list[Part]] = []
    bottom = content.bottom()
    for page in pages:
        high = max(part.rect.bottom() for part in page) - content.top()
        if made and bottom + _BELOW + high <= content.bottom():
            down = bottom + _BELOW - content.top()
            made[-1] += [replace(part, rect=part.rect.translated(0, down)) for part in page]
            bottom += _BELOW + high
        else:
            made.append(list(page))
            bottom = content.top() + high
    return made


def chart_pages(chart: Chart, content: QRectF, scale: float, give: float = 1.0) -> list[list[Part]]:
    """One chart across a slide, or on several where it has more rows than fit."""
    return [[_placed(piece, content, scale)] for piece in _pieces(chart, content, scale, give)]


def fitting(chart: Chart, room: QRectF, scale: float) -> tuple[Chart, bool, int]:
    """As much of a chart's rows, from the first on, as a low room holds, and then of its head:
    what is drawn, whether with its title, and how many rows are left out."""
    field = _SPLIT.get(type(chart).__name__, "")
    if type(chart).__name__ not in _ELASTIC:
        wide = room.width() / scale
        for made in (chart, replace(chart, note="")):
            if made.height_for(wide) * scale <= room.height():
                return made, True, 0
    drawn = _pieces(chart, room, scale, titled=False)[0]
    return drawn, False, len(getattr(chart, field, ())) - len(getattr(drawn, field, ()))


def _pair(content: QRectF, half: float, left: Chart, right: Chart, scale: float) -> list[Part]:
    first = QRectF(content.left(), content.top(), half, content.height())
    return [_placed(left, first, scale), _placed(right, first.translated(half + _BESIDE, 0), scale)]


def _placed(chart: Chart, room: QRectF, usual: float) -> ChartPart:
    """A chart at the top of a room, smaller only where it is too high and can't be split."""
    most = usual + (_LARGER if usual > _AT_HAND else 0.1)
    for scale in (size for size in _SIZES if size <= most):
        high = chart.height_for(room.width() / scale) * scale
        squeezed = high <= room.height() * SQUEEZED and type(chart).__name__ in _ELASTIC
        if high <= room.height() or (squeezed and scale <= usual):
            break
    rect = QRectF(room.left(), room.top(), room.width(), min(high, room.height()))
    return ChartPart(rect=rect, chart=chart, scale=scale)


def _pieces(
    chart: Chart, room: QRectF, scale: float, give: float = 1.0, *, titled: bool = True
) -> list[Chart]:
    def fits(part: Chart, give: float = 1.0) -> bool:
        return _high(part, room.width(), scale, give, titled=titled) <= room.height()

    field = _SPLIT.get(type(chart).__name__, "")
    items = getattr(chart, field, ())
    if fits(chart, give) or len(items) < 2:
        return [chart]
    for count in range(len(items) - 1, 0, -1):
        parts = [
            replace(chart, **cast(Any, {field: items[n : n + count]}))
            for n in range(0, len(items), count)
        ]
        if count == 1 or all(fits(part) for part in parts):
            return parts
    return [chart]


def _high(
    chart: Chart, wide: float, scale: float, give: float = 1.0, *, titled: bool = True
) -> float:
    high = chart.height_for(wide / scale, titled=titled) * scale
    return high / give if type(chart).__name__ in _ELASTIC else high


def _projection(deck: Deck) -> Chart:
    """SAM and SOM side by side; with TAM, they would be too low to be read."""
    row = deck.model.projection
    return projection_chart(deck.model, deck.case, deck.shown, rows=(row.sam, row.som))


def _tornado(deck: Deck) -> Chart:
    som = deck.model.sizing.bottom_up.som
    found = swings(deck.model, som, deck.case)
    return tornado_chart(deck.model, som, found, deck.case, deck.shown)


def _survey(make: Callable[[Model, Research | None, Case, Shown], Chart], deck: Deck) -> Chart:
    """A chart of the first research that it can be made from."""
    model, case, shown = deck.model, deck.case, deck.shown
    made = (make(model, survey, case, shown) for survey in model.research)
    found = next((chart for chart in made if chart.empty is None), None)
    return found or make(model, None, case, shown)


_CHARTS: Final[dict[ChartName, Callable[[Deck], Chart]]] = {
    "sizes": lambda deck: nested_chart(deck.model, deck.case, deck.shown),
    "capacity": lambda deck: capacity_chart(deck.model, deck.case, deck.shown),
    "projection": _projection,
    "ltv_cac": lambda deck: ltv_cac_chart(deck.model, deck.case, deck.shown),
    "methods": lambda deck: methods_chart(deck.model, deck.case, deck.shown),
    "funnel": lambda deck: funnel_chart(deck.model, deck.case, deck.shown),
    "tornado": _tornado,
    "demand": partial(_survey, demand_chart),
    "acceptance": partial(_survey, acceptance_chart),
}
"""In the order in which they are presented."""
