"""The slides of a pane: its cards in reading order, the market's in their lanes; and a chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF

from canvas_app.document.cards import Card, SegmentCard
from canvas_app.document.panes import LANE_TITLES, LANES, Lane, Pane
from canvas_app.document.text import Text
from canvas_app.drawing.charts.build.channels import ltv_cac_chart
from canvas_app.drawing.charts.build.years import capacity_chart, projection_chart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.notes import notes_of
from canvas_app.drawing.panes import mixed
from canvas_app.drawing.slides.charts import SQUEEZED, fitting
from canvas_app.drawing.slides.deck import BODY, SLIDER_HIGH, SMALLEST, Deck
from canvas_app.drawing.slides.flow import Section, pages_of
from canvas_app.drawing.slides.parts import ChartPart, Part
from canvas_app.drawing.theme import colour_of
from canvas_app.editing.placement import lane_at, middle_of
from canvas_app.editing.reading import cards_of

_ASIDE: Final = 0.33
"""The part of the width that sliders and a chart have."""
_LEAST_CHART: Final = 300.0
_TITLED: Final = 480.0
"""In a lower room, a chart goes without its title where it can't have both it and all its rows."""
_MORE: Final = 36.0
"""The line that says how many rows are not there."""
_DEPTHS: Final = {"total": 0.03, "serviceable": 0.07, "target": 0.14}


def pane_parts(deck: Deck, pane: Pane) -> tuple[list[list[Part]], QRectF | None]:
    """The content of each of a pane's slides, and the room that is left for sliders."""
    content = deck.content
    chart = _chart(deck, pane)
    aside = chart is not None or deck.sliders > 0
    area, beside = QRectF(content), QRectF(content)
    if aside:
        beside.setLeft(content.right() - content.width() * _ASIDE)
        area.setRight(beside.left() - 56)
    pages = pages_of(deck, area, _sections(deck, pane))
    sliders = None
    if deck.sliders:
        sliders = QRectF(beside.left(), beside.top(), beside.width(), deck.sliders * SLIDER_HIGH)
        beside.setTop(sliders.bottom() + 20)
    if chart is not None and beside.height() >= _LEAST_CHART:
        parts = _chart_parts(deck, chart, beside)
        for page in pages:
            page.extend(parts)
    if not any(pages):
        pages = [[*(pages[0] if pages else ()), deck.write(
            area, deck.say(Text("Nothing is here yet.")), size=BODY, colour=deck.theme.muted
        )]]  # fmt: skip
    return pages, sliders


def _chart_parts(deck: Deck, chart: Chart, beside: QRectF) -> list[Part]:
    """A chart at the top of a room, and how many of its rows found no place in it."""
    titled, left_out, scale = True, 0, deck.chart_scale
    whole = chart
    natural = whole.height_for(beside.width() / scale) * scale
    if beside.height() < _TITLED or natural > beside.height() * SQUEEZED:
        chart, titled, left_out = fitting(whole, beside, scale)
        if left_out:
            chart, titled, left_out = fitting(whole, beside.adjusted(0, 0, 0, -_MORE), scale)
    natural = chart.height_for(beside.width() / scale, titled=titled) * scale
    rect = QRectF(beside)
    rect.setHeight(min(beside.height(), natural))
    parts: list[Part] = [ChartPart(rect=rect, chart=chart, scale=scale, titled=titled)]
    if left_out:
        below = QRectF(rect.left(), rect.bottom(), rect.width(), _MORE)
        more = deck.say(Text("and {n} more", n=left_out))
        parts.append(deck.write(below, more, size=SMALLEST, colour=deck.theme.muted, most=1))
    return parts


def _sections(deck: Deck, pane: Pane) -> Sequence[Section]:
    cards = cards_of(deck.canvas, pane)
    if pane != "market":
        return (Section(cards),) if cards else ()
    notes = notes_of(deck.model, deck.shown, deck.case).lanes
    accent = deck.theme.accents["market"]
    surface = colour_of(deck.theme.surface)
    sections: list[Section] = []
    for lane in LANES:
        inside = tuple(card for card in cards if lane_of(deck, card) == lane)
        fill = mixed(surface, colour_of(accent), _DEPTHS[lane]).name()
        sections.append(
            Section(
                inside,
                deck.say(Text(LANE_TITLES[lane])),
                notes.get(lane, ""),
                lane,
                fill,
                mixed(surface, colour_of(accent), 0.55).name(),
                accent,
            )
        )
    others = tuple(card for card in cards if lane_of(deck, card) is None)
    if others:
        sections.append(Section(others))
    return sections


def lane_of(deck: Deck, card: Card) -> Lane | None:
    """The lane in which a card of the Market pane lies."""
    if isinstance(card, SegmentCard) and card.lane is not None:
        return card.lane
    return lane_at(deck.canvas, middle_of(card)[1])


_CHARTS: Final[dict[str, Callable[[Deck], Chart]]] = {
    "market": lambda deck: _som(deck),
    "distribution": lambda deck: capacity_chart(deck.model, deck.case, deck.shown),
    "price": lambda deck: ltv_cac_chart(deck.model, deck.case, deck.shown),
}
"""What a pane's numbers lead to."""


def _som(deck: Deck) -> Chart:
    """SOM over the years. Its name says why it is not the figure below, which is of today's
    customers and prices."""
    made = projection_chart(deck.model, deck.case, deck.shown, rows=(deck.model.projection.som,))
    name = deck.say(Text("SOM over time, with growth"))
    return replace(made, panels=tuple(replace(panel, name=name) for panel in made.panels))


def _chart(deck: Deck, pane: Pane) -> Chart | None:
    make = _CHARTS.get(pane)
    chart = make(deck) if make is not None else None
    return None if chart is None or chart.empty is not None else chart
