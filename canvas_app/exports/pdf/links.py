"""Where the pages of a PDF lead: from the overview to panes and cards, from sources to the web."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.slides.addresses import address_of
from canvas_app.drawing.slides.deck import Deck
from canvas_app.drawing.slides.paint import area_of, on_slide
from canvas_app.drawing.slides.parts import BoardPart, Slide, TablePart, Writing


@dataclass(frozen=True)
class Place:
    """Somewhere in the document: a page, counted from 0, and how far down it."""

    page: int
    top: float = 0.0


@dataclass(frozen=True)
class Link:
    """A part of a page that leads to another place, or to a web address."""

    page: int
    rect: QRectF
    to: Place | str


def places_of(slides: Sequence[Slide]) -> dict[str, Place]:
    """Where each card is shown by itself: the first page that it is on."""
    found: dict[str, Place] = {}
    for page, slide in enumerate(slides):
        for part in slide.cards:
            found.setdefault(part.card.id, Place(page, part.rect.top()))
    return found


def links_of(deck: Deck, slides: Sequence[Slide], cards: dict[str, Place]) -> Iterator[Link]:
    """Every link, those that lie below others first."""
    stops: dict[str, Place] = {}
    for page, slide in enumerate(slides):
        stops.setdefault(slide.stop.id, Place(page))
    for page, slide in enumerate(slides):
        for id, rect in slide.origins.items():
            if id in stops and not rect.isEmpty():
                yield Link(page, rect, stops[id])
        for part in slide.parts:
            if isinstance(part, BoardPart):
                yield from _to_cards(deck, page, part, cards)
            elif isinstance(part, TablePart):
                yield from _sources(page, part)
            elif isinstance(part, Writing) and (url := address_of(part.link)):
                yield Link(page, part.rect, url)


def _to_cards(deck: Deck, page: int, part: BoardPart, cards: dict[str, Place]) -> Iterator[Link]:
    area = area_of(part, deck)
    for id, frame in deck.board.frames.items():
        if id in cards and cards[id].page != page:
            rect = on_slide(part, area, frame).intersected(part.rect)
            if not rect.isEmpty():
                yield Link(page, rect, cards[id])


def _sources(page: int, table: TablePart) -> Iterator[Link]:
    tops, y = [], table.rect.top()
    for high in table.heights:
        tops.append(y)
        y += high
    lefts, x = [], table.rect.left()
    for column in table.columns:
        lefts.append(x)
        x += column.share * table.rect.width()
    for (row, at), url in table.links.items():
        safe = address_of(url)
        lines = len(table.rows[row][at])
        wide = table.columns[at].share * table.rect.width() - 16
        if safe and lines:
            high = lines * table.size * LEAD + table.size * 0.4
            yield Link(page, QRectF(lefts[at], tops[row + 1], wide, high), safe)
