"""Which pages a PDF has, in their order: those of the talk, and what nobody presents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF

from canvas_app.document.panes import PANES
from canvas_app.document.stops import Stop, title_of
from canvas_app.document.text import Text
from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.slides.charts import has_figures
from canvas_app.drawing.slides.cover import cover_slide
from canvas_app.drawing.slides.deck import Deck
from canvas_app.drawing.slides.extra import beside_slides
from canvas_app.drawing.slides.make import slides_of
from canvas_app.drawing.slides.paint import area_of, fitted
from canvas_app.drawing.slides.parts import HIGH, BoardPart, Part, Slide
from canvas_app.drawing.slides.tables import assumptions_slides, findings_slides

_READABLE: Final = 0.3
"""How large the canvas must be on its page: its text, of 12, is then two points high."""
_FOOT, _SMALL = HIGH - 46, 16


@dataclass(frozen=True)
class Chapter:
    """Pages that follow each other under one name in the bookmarks."""

    title: str
    slides: tuple[Slide, ...]


def chapters(deck: Deck) -> Iterator[Chapter]:
    """The cover, what is presented, what lies beside the panes, the assumptions, the findings."""
    cover = cover_slide(deck)
    yield Chapter(cover.title, (cover,))
    stops = [stop for stop in deck.stops if not _says_nothing(deck, stop)]
    last = max((n for n, stop in enumerate(stops) if stop.shows in PANES), default=len(stops) - 1)
    for n, stop in enumerate(stops):
        yield Chapter(_name(deck, stop), _slides(deck, stop))
        if n == last and any(each.shows == "overview" for each in stops):
            beside = beside_slides(deck)
            if beside:
                yield Chapter(beside[0].title, beside)
    for title, slides in (
        (Text("Assumptions"), assumptions_slides(deck)),
        (Text("Findings"), findings_slides(deck) if deck.canvas.cards else ()),
    ):
        if slides:
            yield Chapter(deck.say(title), slides)


def footed(deck: Deck, slide: Slide, page: int, of: int) -> Slide:
    """A page with what stands at its foot: whose it is, and which page."""
    room = QRectF(deck.margin, _FOOT, (deck.width - 2 * deck.margin) * 0.8, _SMALL * LEAD)
    right = QRectF(deck.width - deck.margin - 200, _FOOT, 200, _SMALL * LEAD)
    muted = deck.theme.muted
    foot: tuple[Part, ...] = (
        deck.write(room, deck.canvas.title.strip(), size=_SMALL, colour=muted, most=1),
        deck.write(
            right, deck.say(Text("{n} of {all}", n=page, all=of)), size=_SMALL, colour=muted,
            align="right", most=1,
        ),
    )  # fmt: skip
    return replace(slide, parts=(*slide.parts, *foot))


def _says_nothing(deck: Deck, stop: Stop) -> bool:
    """Whether a page would be empty: nothing lies in the pane, no figure is known, or nobody wrote
    what comes next, and the page of findings says what is open."""
    if stop.shows == "next":
        return not stop.text.strip()
    if stop.shows == "figures":
        return not has_figures(deck)
    return stop.shows in PANES and not any(card.pane == stop.shows for card in deck.canvas.cards)


def _slides(deck: Deck, stop: Stop) -> tuple[Slide, ...]:
    """A stop's slides. Where the canvas is so large that nobody could read it on one page, a page
    with its cards' titles comes before it."""
    slides = slides_of(deck, stop)
    if stop.shows != "overview":
        return slides
    whole = next((part for part in slides[0].parts if isinstance(part, BoardPart)), None)
    if whole is None or fitted(whole.rect, area_of(whole, deck)) >= _READABLE:
        return slides
    return (*slides_of(replace(deck, native=True), stop), *slides)


def _name(deck: Deck, stop: Stop) -> str:
    """A stop in the bookmarks: what it shows, or its own headline where that says more."""
    if stop.shows in ("cards", "area", "chart") and stop.headline.strip():
        return stop.headline.strip()
    return deck.say(Text(title_of(stop)))
