"""The slides of a talk as pictures of the window's size, painted once and kept while they last."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from canvas_app.drawing.slides.deck import Deck
from canvas_app.drawing.slides.paint import paint_slide
from canvas_app.drawing.slides.parts import HIGH, Slide
from canvas_app.drawing.theme import colour_of

_MOST: Final = 4
"""Shown, next, the one before and the overview: at 4K each needs 33 MB."""


class Place:
    """Where slides stand in a window: as large as fits, in its middle."""

    def __init__(self, width: float, size: QSize) -> None:
        self.scale = min(size.width() / width, size.height() / HIGH) or 1.0
        spare = QPointF(size.width() - width * self.scale, size.height() - HIGH * self.scale)
        self.corner = spare / 2

    def to_slide(self, at: QPointF) -> QPointF:
        """A place in the window in units of the slide."""
        return (at - self.corner) / self.scale

    def from_slide(self, rect: QRectF) -> QRectF:
        """A rectangle of the slide in the window."""
        return QRectF(rect.topLeft() * self.scale + self.corner, rect.size() * self.scale)


class Pictures:
    """Paints slides, and keeps the latest pictures."""

    def __init__(self) -> None:
        self.size = QSize()
        self.ratio = 1.0
        """Device pixels in a pixel of the window."""
        self._kept: list[tuple[Slide, frozenset[str], QPixmap]] = []

    def fit(self, size: QSize, ratio: float) -> None:
        """Pictures are of this size from now on."""
        if (size, ratio) != (self.size, self.ratio):
            self.size, self.ratio = QSize(size), ratio
            self.forget()

    def forget(self) -> None:
        """Every slide looks different now."""
        self._kept.clear()

    def of(self, slide: Slide, deck: Deck, without: Collection[str] = ()) -> QPixmap:
        """The whole window with a slide; `without` are cards that are not on it just now."""
        held = frozenset(without)
        for n, (known, left_out, picture) in enumerate(self._kept):
            if known is slide and left_out == held:
                self._kept.append(self._kept.pop(n))
                return picture
        picture = self._paint(slide, deck, held)
        self._kept = [*self._kept[-_MOST + 1 :], (slide, held, picture)]
        return picture

    def _paint(self, slide: Slide, deck: Deck, without: Collection[str]) -> QPixmap:
        picture = QPixmap((self.size.toSizeF() * self.ratio).toSize())
        picture.setDevicePixelRatio(self.ratio)
        picture.fill(colour_of(deck.theme.paper))
        place = Place(slide.width, self.size)
        painter = QPainter(picture)
        painter.translate(place.corner)
        painter.scale(place.scale, place.scale)
        ratio = place.scale * self.ratio
        paint_slide(painter, slide, deck, device_ratio=ratio, without=without)
        painter.end()
        return picture
