"""The short flight from one stop to the next across the overview, so that nobody gets lost.

A stop grows out of its place on the overview and shrinks back into it. The row of figures at the
foot of each slide stays where it is. What has no place on the overview, or where the overview is
kept from the audience, fades.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from canvas_app.drawing.slides.parts import HIGH, Slide
from canvas_app.drawing.theme import colour_of
from canvas_app.ui.present.pictures import Pictures, Place
from canvas_app.ui.present.talk import Talk

FADE: Final = 200
ZOOM: Final = 280
ACROSS: Final = 320
"""Milliseconds: of one slide over the other, from or to the overview, and across it."""
FOOT: Final = 170.0
"""Of the slide, at its bottom: the figures, which are always in view."""

_CORNER: Final = 16.0


@dataclass(frozen=True)
class View:
    """A slide as it is seen, and where it lies on the overview, in pixels of the window."""

    picture: QPixmap
    origin: QRectF | None = None


@dataclass(frozen=True)
class Flight:
    """From one slide to another. `body` is the window without the row of figures."""

    start: View
    end: View
    body: QRectF
    paper: QColor
    overview: QPixmap | None = None
    """Across what it goes; None where the two only fade."""

    @property
    def milliseconds(self) -> int:
        if not self._flies:
            return FADE
        return ACROSS if self.start.origin and self.end.origin else ZOOM

    @property
    def _flies(self) -> bool:
        return self.overview is not None and bool(self.start.origin or self.end.origin)

    def paint(self, painter: QPainter, part: float) -> None:
        """What is seen when a part of the way, from 0 to 1, is done."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.overview is None or not self._flies:
            painter.drawPixmap(0, 0, self.start.picture)
            self._fade_in(painter, part)
            return
        foot = QRectF(self.body)
        foot.moveTop(self.body.bottom())
        self._look(painter, self.end.picture, foot, foot)
        painter.save()
        painter.setClipRect(self.body)
        camera, both = self._camera(part), self.start.origin and self.end.origin
        leaving = 1 - _between(part, 0.15, 0.6)
        coming = _between(part, 0.4 if both else 0.1, 0.85 if both else 0.6)
        for view, seen in ((self.start, leaving), (self.end, coming)):
            if view.origin is not None and seen == 1.0:  # what it hides needn't be painted
                hidden = self._seen(self._place(view), camera).toRect().adjusted(2, 2, -2, -2)
                painter.setClipRegion(QRegion(self.body.toAlignedRect()).subtracted(hidden))
        self._look(painter, self.overview, self.body, camera)
        painter.setClipRect(self.body)
        if self.start.origin is not None and leaving:
            painter.setOpacity(leaving)
            self._put(painter, self.start, camera)
        elif self.start.picture is not self.overview:
            painter.setOpacity(1 - _between(part, 0.2, 0.5))
            painter.fillRect(self.body, self.paper)
            painter.setOpacity(1 - _between(part, 0.0, 0.35))
            painter.drawPixmap(0, 0, self.start.picture)
        if self.end.origin is not None and coming:
            painter.setOpacity(coming)
            self._put(painter, self.end, camera)
        elif self.end.origin is None and self.end.picture is not self.overview:
            # through an empty slide: words over words can't be read
            painter.setOpacity(_between(part, 0.4, 0.7))
            painter.fillRect(self.body, self.paper)
            self._fade_in(painter, _between(part, 0.6, 1.0))
        painter.restore()

    def _fade_in(self, painter: QPainter, part: float) -> None:
        painter.setOpacity(part)
        painter.drawPixmap(0, 0, self.end.picture)
        painter.setOpacity(1.0)

    def _camera(self, part: float) -> QRectF:
        """The part of the overview that fills the window's body."""
        start, end = self._place(self.start), self._place(self.end)
        whole = self.body
        wide = _even(start.width(), end.width(), part)
        if self.start.origin is not None and self.end.origin is not None:
            out = math.log(whole.width() / math.sqrt(start.width() * end.width()))
            wide *= math.exp(max(out, 0.0) * 0.9 * math.sin(math.pi * part))
            along = _between(part, 0.0, 1.0)
        elif start.width() != end.width():
            # as a camera moves that keeps what it goes to in its sight
            along = (wide - start.width()) / (end.width() - start.width())
        else:
            along = part
        wide = min(wide, whole.width())
        size = QSizeF(wide, wide * whole.height() / whole.width())
        camera = QRectF(QPointF(), size)
        camera.moveCenter(start.center() + (end.center() - start.center()) * along)
        camera.moveLeft(min(max(camera.left(), whole.left()), whole.right() - size.width()))
        camera.moveTop(min(max(camera.top(), whole.top()), whole.bottom() - size.height()))
        return camera

    def _place(self, view: View) -> QRectF:
        """A slide's place on the overview, in the proportions of the body."""
        if view.origin is None:
            return self.body
        size = self.body.size()
        scale = min(view.origin.width() / size.width(), view.origin.height() / size.height())
        place = QRectF(QPointF(), size * scale)
        place.moveCenter(view.origin.center())
        return place

    def _put(self, painter: QPainter, view: View, camera: QRectF) -> None:
        """A slide in its place on the overview, as the camera sees it, on a sheet of paper that
        hides what stands there."""
        assert view.origin is not None
        sheet = self._seen(view.origin.adjusted(1, 1, -1, -1), camera)
        radius = _CORNER * self.body.width() / camera.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.paper)
        painter.drawRoundedRect(sheet, radius, radius)
        self._look(painter, view.picture, self._seen(self._place(view), camera), self.body)

    def _seen(self, rect: QRectF, camera: QRectF) -> QRectF:
        """A rectangle of the overview in the window."""
        scale = self.body.width() / camera.width()
        corner = self.body.topLeft() + (rect.topLeft() - camera.topLeft()) * scale
        return QRectF(corner, rect.size() * scale)

    @staticmethod
    def _look(painter: QPainter, picture: QPixmap, to: QRectF, part: QRectF) -> None:
        """Paint a part of a picture, in pixels of the window."""
        ratio = picture.devicePixelRatio()
        painter.drawPixmap(to, picture, QRectF(part.topLeft() * ratio, part.size() * ratio))


def _even(start: float, end: float, part: float) -> float:
    """Between two sizes, growing by the same factor in each moment."""
    return start * math.exp(math.log(end / start) * part)


def _between(part: float, start: float, end: float) -> float:
    """0 before `start`, 1 after `end`, and a soft way between."""
    x = min(max((part - start) / (end - start), 0.0), 1.0)
    return x * x * (3 - 2 * x)


def overview_of(talk: Talk) -> Slide | None:
    """What slides grow out of; None where the audience isn't to see it."""
    stop = next((stop for stop in talk.stops if stop.shows == "overview"), None)
    return talk.slides(stop)[0] if stop is not None else None


def flight_of(talk: Talk, pictures: Pictures, place: Place, before: Slide) -> Flight:
    """From the slide `before` to the one that a talk shows now."""
    after, deck = talk.slide, talk.deck
    whole = overview_of(talk)
    if before.stop.id == after.stop.id:
        whole = None  # another page of the same

    def view(slide: Slide) -> View:
        origin = None
        if whole is not None and slide.stop.id != whole.stop.id:
            origin = whole.origins.get(slide.stop.shows)
        return View(pictures.of(slide, deck), place.from_slide(origin) if origin else None)

    size = pictures.size.toSizeF()
    bottom = place.corner.y() + (HIGH - FOOT) * place.scale
    body, paper = QRectF(0, 0, size.width(), bottom), colour_of(deck.theme.paper)
    picture = pictures.of(whole, deck) if whole is not None else None
    return Flight(view(before), view(after), body, paper, picture)
