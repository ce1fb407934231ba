"""The slides of a stop, whatever it shows; the one place that knows all kinds."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from canvas_app.document.panes import PANES
from canvas_app.document.stops import Stop
from canvas_app.document.text import Text
from canvas_app.drawing.slides.charts import chart_named, chart_pages, figures_pages
from canvas_app.drawing.slides.deck import BODY, SMALLEST, Deck
from canvas_app.drawing.slides.flow import Section, pages_of
from canvas_app.drawing.slides.frame import figures_below, frame_parts
from canvas_app.drawing.slides.next_steps import next_pages
from canvas_app.drawing.slides.overview import overview_parts
from canvas_app.drawing.slides.panes import pane_parts
from canvas_app.drawing.slides.parts import BoardPart, Part, Slide
from canvas_app.drawing.words import TEXT_PIXELS
from canvas_app.editing.reading import reading_order


def slides_of(deck: Deck, stop: Stop) -> tuple[Slide, ...]:
    """A stop's slides, at least one; more where it holds more than can be read on one."""
    origins: dict[str, QRectF] = {}
    sliders: QRectF | None = None
    if stop.shows == "overview":
        content, origins = overview_parts(deck)
        pages = [content]
    elif stop.shows in PANES:
        pages, sliders = pane_parts(deck, stop.shows)
    elif stop.shows == "figures":
        pages, sliders = figures_pages(deck)
    elif stop.shows == "next":
        pages = next_pages(deck, stop)
    elif stop.shows == "chart":
        pages = chart_pages(
            chart_named(deck, stop.chart or "sizes"), deck.content, deck.chart_scale
        )
    elif stop.shows == "area" and stop.area is not None:
        pages = _area(deck, QRectF(*stop.area.rect))
    else:
        pages = _chosen(deck, stop)
    figures = figures_below(deck, stop)
    return tuple(
        Slide(
            stop=stop,
            title=deck.headline_of(stop),
            width=deck.width,
            parts=(*frame_parts(deck, stop, n, len(pages)), *figures, *parts),
            page=n,
            pages=len(pages),
            origins=origins,
            sliders=sliders,
        )
        for n, parts in enumerate(pages)
    )


def _area(deck: Deck, area: QRectF) -> list[list[Part]]:
    """A part of the canvas as it is; where that is too small to be read on a screen, its cards
    follow in words that can be."""
    pages: list[list[Part]] = [[BoardPart(rect=deck.content, area=area)]]
    scale = min(deck.content.width() / max(area.width(), 1.0),
                deck.content.height() / max(area.height(), 1.0))  # fmt: skip
    if deck.on_paper or scale * TEXT_PIXELS >= SMALLEST:
        return pages
    by_id = deck.canvas.by_id
    read = (by_id[id] for id in reading_order(deck.canvas))
    cards = tuple(card for card in read if area.contains(QRectF(*card.rect).center()))
    return pages + (pages_of(deck, deck.content, (Section(cards),)) if cards else [])


def _chosen(deck: Deck, stop: Stop) -> list[list[Part]]:
    """Some cards, in the order in which they were chosen."""
    by_id = deck.canvas.by_id
    cards = tuple(by_id[id] for id in stop.cards if id in by_id)
    if not cards:
        text = deck.say(Text("The cards of this stop are no longer on the canvas."))
        return [[deck.write(deck.content, text, size=BODY, colour=deck.theme.muted)]]
    return pages_of(deck, deck.content, (Section(cards),))
