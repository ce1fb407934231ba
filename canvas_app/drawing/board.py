"""A canvas painted without a window: on a picture, a page, a slide, anything with a QPainter.

    board = Board(canvas, model, Shown(canvas.currency, canvas.language, translate, case), theme)
    painter.translate(-board.bounds().topLeft())   # units of the canvas, one pixel at 100 %
    board.paint(painter, vector=True)

`board.part(ids)` is a board of some cards and the links among them, on nothing. `vector` is for
PDF, SVG and whatever else keeps shapes and text; `within` is the part that is to be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Final, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from canvas_app.document.canvas import Canvas, Image
from canvas_app.document.cards import Card, ImageCard
from canvas_app.drawing.boxes import Places
from canvas_app.drawing.card import SHADOW, Words, frame_of, paint_card
from canvas_app.drawing.decoding import Album
from canvas_app.drawing.embedded import paint_picture
from canvas_app.drawing.face import face_of, results_of
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.links import (
    DrawnLink,
    box_of,
    drawn_links,
    link_colour,
    link_pen,
    paint_label,
    paint_line,
)
from canvas_app.drawing.market_panel import paint_panel, panel_rect
from canvas_app.drawing.notes import notes_of
from canvas_app.drawing.panes import paint_pane, qrect
from canvas_app.drawing.theme import LIGHT, Theme
from canvas_app.editing.change import assembled
from canvas_app.editing.reading import reading_order
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown

T = TypeVar("T")
Step = Callable[[], None]
_VECTOR: Final = 4.0
"""Pixels for each unit that a printed page or a zoomed drawing may be seen with."""
_MOST_READ: Final = 2000
"""Beyond so many cards, they are painted in the order in which they lie on each other."""


def no_step() -> None:
    """Nobody counts the pieces."""


def words_of(
    cards: Collection[Card], model: Model, shown: Shown, step: Step = no_step
) -> dict[str, Words]:
    """The laid-out words of some cards, but for how many comments they have: a picture is for
    others than those who comment."""
    results = results_of(model, shown, shown.case)
    faces = {
        card.id: replace(face_of(card, shown, results.get(card.id, ())), comments=0)
        for card in fairly(cards)
    }
    return {card.id: Words(faces[card.id], card.width) for card in stepping(cards, step)}


def stepping(items: Iterable[T], step: Step) -> Iterator[T]:
    """The same items; after each one is a step done, and in a worker others get their turn."""
    for item in fairly(items):
        yield item
        step()


@dataclass(frozen=True, slots=True)
class Piece:
    """What is painted in one go: a pane, the panel below them, all links, a card, all labels."""

    name: str
    paint: Callable[[QPainter], None]
    """Sets what it needs: it may be painted with a painter of its own."""
    card: Card | None = None


class Board:
    """A canvas in a theme, laid out once and painted as often as wanted.

    `step` is called `steps` times while it is laid out and painted; what it raises ends the work,
    so end your painter in a `finally`: one that outlives what it paints on crashes the process.
    """

    def __init__(
        self,
        canvas: Canvas,
        model: Model,
        shown: Shown,
        theme: Theme = LIGHT,
        *,
        step: Step = no_step,
        words: Mapping[str, Words] | None = None,
        bare: bool = False,
    ) -> None:
        self.canvas, self.model, self.shown, self.theme = canvas, model, shown, theme
        self.bare, self.step = bare, step
        """Bare is without panes and panel: a part of a canvas on nothing."""
        self._words = words
        self._album = Album()

    def part(self, ids: Collection[str]) -> Board:
        """Only these cards and the links among them, without panes; in the same words."""
        canvas = assembled(
            self.canvas,
            cards=tuple(card for card in self.canvas.cards if card.id in ids),
            links=tuple(x for x in self.canvas.links if x.start in ids and x.end in ids),
        )
        made = Board(
            canvas, self.model, self.shown, self.theme,
            step=self.step, words=self._words, bare=True,
        )  # fmt: skip
        made._album = self._album
        return made

    @property
    def steps(self) -> int:
        """How many of them laying out and painting everything once take."""
        ground = 0 if self.bare else len(self.canvas.panes) + 1
        return 2 * (len(self.canvas.cards) + len(self.canvas.links)) + ground

    # --- laid out ------------------------------------------------------------------------------

    @cached_property
    def words(self) -> Mapping[str, Words]:
        """The words of every card."""
        if self._words is None:
            self._words = words_of(self.canvas.cards, self.model, self.shown, self.step)
        return self._words

    @cached_property
    def frames(self) -> dict[str, QRectF]:
        """The frames in which cards are painted: as high as their words need, never cut off."""
        return {card.id: frame_of(card, self.words[card.id]) for card in fairly(self.canvas.cards)}

    @cached_property
    def links(self) -> list[DrawnLink]:
        """The links, on their ways around the cards."""
        return drawn_links(self.canvas.links, self.frames, self.step)

    def bounds(self) -> QRectF:
        """All that is painted, without a margin; a null rectangle where that is nothing."""
        rects = [*self.frames.values(), *(link.rect for link in self.links)]
        if not self.bare:
            rects += [panel_rect(self.canvas), *(qrect(pane.rect) for pane in self.canvas.panes)]
        found = QRectF()
        for rect in fairly(rects):
            found = found.united(rect)
        return found

    # --- painting ------------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        *,
        within: QRectF | None = None,
        scale: float = 1.0,
        vector: bool = False,
    ) -> None:
        """Paint everything, in the canvas's coordinates.

        `scale` is how many pixels a unit has; it means nothing to a vector drawing. There, cards
        that don't lie on each other are painted in reading order, because whoever takes the text
        out of it gets it in the order in which it was painted.
        """
        painter.save()
        try:
            if within is not None:
                painter.setClipRect(within, Qt.ClipOperation.IntersectClip)
            for piece in self.pieces(within=within, scale=scale, vector=vector):
                piece.paint(painter)
        finally:
            painter.restore()

    def pieces(
        self, *, within: QRectF | None = None, scale: float = 1.0, vector: bool = False
    ) -> Iterator[Piece]:
        """The same piece by piece, from the lowest to the uppermost."""
        if not self.bare:
            yield from self._ground(within)
        links = [link for link in self.links if _seen(link.rect, within)]
        if links:
            pen = link_pen(link_colour(self.theme), 9.0 if vector else scale)
            yield Piece("links", partial(self._paint_lines, links=links, pen=pen))
        order = self._read() if vector else sorted(self.canvas.cards, key=_order)
        for card in stepping(order, self.step):
            if _seen(self._inked(card), within):
                paint = partial(self._paint_card, card=card, scale=scale, vector=vector)
                yield Piece("card", paint, card)
        labels = [link for link in links if link.place is not None]
        if labels:
            yield Piece("labels", partial(self._paint_labels, links=labels))

    def _ground(self, within: QRectF | None) -> Iterator[Piece]:
        """The panes, and the market's panel below them."""
        shown, theme = self.shown, self.theme
        notes = notes_of(self.model, shown, shown.case)
        notes = replace(notes, hints={})  # nobody can drag onto a picture
        for pane in stepping(self.canvas.panes, self.step):
            if _seen(qrect(pane.rect).adjusted(-1, -1, 1, 1), within):
                yield Piece(
                    pane.pane,
                    partial(
                        paint_pane, frame=pane, notes=notes, theme=theme,
                        translate=shown.translate, plus=False,
                    ),
                )  # fmt: skip
        rect = panel_rect(self.canvas)
        if _seen(rect, within):
            yield Piece(
                "panel",
                partial(
                    paint_panel, rect=rect, model=self.model, case=shown.case, shown=shown,
                    theme=theme,
                ),
            )  # fmt: skip
        self.step()

    def _paint_lines(self, painter: QPainter, links: list[DrawnLink], pen: QPen) -> None:
        for link in stepping(links, self.step):
            paint_line(painter, link.shown, pen)

    def _paint_labels(self, painter: QPainter, links: list[DrawnLink]) -> None:
        for link in fairly(links):
            if link.place is not None:
                paint_label(painter, link.place, link.label, self.theme)

    def _paint_card(self, painter: QPainter, card: Card, scale: float, vector: bool) -> None:
        frame, words = self.frames[card.id], self.words[card.id]
        paint_card(painter, frame, words, self.theme, device_ratio=scale, vector=vector)
        if isinstance(card, ImageCard) and card.image:
            image = self._images.get(card.image)
            picture = self._album.of(image) if image else None
            sharpness = _VECTOR if vector else scale
            paint_picture(painter, frame, words, picture, self.theme, sharpness=sharpness)

    @cached_property
    def _images(self) -> Mapping[str, Image]:
        return {image.sha256: image for image in self.canvas.images}

    def _inked(self, card: Card) -> QRectF:
        """A card with its shadow."""
        return self.frames[card.id].adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW)

    def _read(self) -> list[Card]:
        """The cards in reading order, but each after those that lie below it."""
        cards = self.canvas.by_id
        if len(cards) > _MOST_READ:
            return sorted(self.canvas.cards, key=_order)
        ranks = {card.id: n for n, card in enumerate(sorted(self.canvas.cards, key=_order))}
        places = Places[str]()
        for id, frame in self.frames.items():
            places.put(id, box_of(frame))
        done: dict[str, None] = {}
        for first in fairly(reading_order(self.canvas)):
            waiting = [first]
            while waiting:
                id = waiting[-1]
                below = [
                    other
                    for other in places.near(box_of(self.frames[id]))
                    if ranks[other] < ranks[id] and other not in done
                ]
                if below:
                    waiting.append(min(below, key=ranks.__getitem__))
                else:
                    done.setdefault(waiting.pop())
        return [cards[id] for id in done]


def _order(card: Card) -> int:
    """Which of two cards lies on the other."""
    return card.order


def _seen(rect: QRectF, within: QRectF | None) -> bool:
    return within is None or within.intersects(rect)
