"""TAM, SAM and SOM one inside the other, their areas in proportion.

A level that is too small to be seen is shown enlarged in a lens, with how many times beside it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.ink import Ink, faded
from canvas_app.drawing.charts.words import width_of
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import colour_of

_STRENGTHS = (0.14, 0.34, 1.0)
_WIDEST, _HIGHEST = 260.0, 260.0
_ASIDE = 30.0
"""Between the circles and their names."""
_TINY, _IN_LENS = 13.0, 22.0
"""A smaller circle gets a lens; how large it is in there."""
_MOST_ENLARGED = 400.0


@dataclass(frozen=True)
class Level:
    """One of the nested markets. `part` says its share of the one around it, `hover` all of it.

    Without a value `reason` says why.
    """

    name: str
    value: float | None
    shown: str
    hover: str
    part: str = ""
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class NestedChart(Chart):
    """Levels from the largest to the smallest."""

    levels: tuple[Level, ...] = ()

    def body_height(self, width: float) -> float:
        return max(min(_HIGHEST, width * 0.48), 150.0)

    def draw(self, ink: Ink, body: QRectF) -> None:
        across = min(body.height(), body.width() * 0.5, _WIDEST)
        circles = self._circles(QPointF(body.left() + across / 2, body.bottom()), across)
        order = sorted(circles, key=lambda n: -circles[n].width())
        for n in order:
            _fill(ink, circles[n], _strength(n))
            path = QPainterPath()
            path.addEllipse(circles[n])
            ink.hover(path, self.levels[n].hover)
        whole = QRectF(body.left(), body.bottom() - across, across, across)
        lens = self._lens(ink, circles, whole)
        left = body.left() + across + _ASIDE
        high = across / len(self.levels) if self.levels else 0.0
        for n, level in enumerate(self.levels):
            row = QRectF(left, whole.top() + n * high, body.right() - left, high)
            if n in circles:
                seen = lens if n == order[-1] and lens else circles[n]
                _lead(ink, seen, QPointF(left, row.center().y()))
            _write(ink, row, level)

    def _circles(self, bottom: QPointF, across: float) -> dict[int, QRectF]:
        """The circles of the levels that have a value, all standing on one point."""
        values = {n: v for n, level in enumerate(self.levels) if (v := level.value or 0) > 0}
        largest = max(values.values(), default=1.0)
        return {
            n: _standing(bottom, across * math.sqrt(value / largest)) for n, value in values.items()
        }

    def _lens(self, ink: Ink, circles: dict[int, QRectF], whole: QRectF) -> QRectF | None:
        """Enlarge the smallest circle where it can hardly be seen; where the lens is."""
        smallest = min(circles, key=lambda n: circles[n].width(), default=None)
        if smallest is None or not 0 < circles[smallest].width() < _TINY:
            return None
        small = circles[smallest]
        times = _IN_LENS / small.width()
        if times > _MOST_ENLARGED:
            return None
        radius = max(whole.width() * 0.15, 20.0)
        centre = QPointF(whole.center().x(), whole.bottom() - whole.width() * 0.42)
        rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter, accent = ink.painter, ink.theme.accent("market")
        edge = faded(accent, 0.55)
        for side in (-1, 1):  # from the little circle to the lens, as a magnifying glass is drawn
            ink.line(
                QPointF(small.center().x() + side * small.width() / 2, small.center().y()),
                QPointF(centre.x() + side * radius * 0.83, centre.y() + radius * 0.56),
                edge,
            )
        path = QPainterPath()
        path.addEllipse(rect)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(ink.theme.surface))
        painter.drawPath(path)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        foot = QPointF(centre.x(), centre.y() + _IN_LENS / 2)
        for n in sorted(circles, key=lambda n: -circles[n].width()):
            large = circles[n].width() * times
            if large > 40 * radius:  # so large that its edge is a straight line here
                ground = QRectF(rect.left(), rect.top(), rect.width(), foot.y() - rect.top())
                painter.fillRect(ground, faded(accent, _strength(n)))
            else:
                _fill(ink, _standing(foot, large), _strength(n))
        painter.restore()
        painter.setPen(QPen(edge, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        factor = f"×{times:.0f}" if times >= 9.5 else f"×{times:.1f}"
        top = QPointF(centre.x(), rect.top() - 5)
        ink.text(top, factor, size=11, colour=ink.muted, align="centre")
        ink.hover(path, self.levels[smallest].hover)
        return rect


def _strength(n: int) -> float:
    return _STRENGTHS[min(n, len(_STRENGTHS) - 1)]


def _standing(bottom: QPointF, across: float) -> QRectF:
    return QRectF(bottom.x() - across / 2, bottom.y() - across, across, across)


def _fill(ink: Ink, circle: QRectF, strength: float) -> None:
    ink.painter.setPen(Qt.PenStyle.NoPen)
    ink.painter.setBrush(faded(ink.theme.accent("market"), strength))
    ink.painter.drawEllipse(circle)


def _lead(ink: Ink, circle: QRectF, to: QPointF) -> None:
    """A line with an elbow from the edge of a circle to where its name stands."""
    elbow = to - QPointF(_ASIDE - 8, 0)
    centre, radius = circle.center(), circle.width() / 2
    away = elbow - centre
    length = math.hypot(away.x(), away.y()) or 1.0
    start = centre + away * (radius / length)
    colour = ink.faint
    ink.line(start, elbow, colour)
    ink.line(elbow, to - QPointF(8, 0), colour)
    ink.dot(start, colour, 2)


def _write(ink: Ink, row: QRectF, level: Level) -> None:
    middle, room = row.center().y(), row.width()
    low = row.height() < 52
    ink.text(
        QPointF(row.left(), middle - (8 if low else 12)), level.name, colour=ink.muted, room=room
    )
    sizes = (s for s in (20, 17, 14) if width_of(level.shown, s, SEMIBOLD) <= room)
    size = next(sizes, 12)
    absent = level.value is None
    at = QPointF(row.left(), middle + (9 if low else 8))
    written = ink.text(
        at,
        level.shown,
        size=size,
        weight=SEMIBOLD,
        colour=ink.faint if absent else ink.ink,
        room=room,
    )
    aside = level.reason if absent else level.part
    beside = written.right() + 8
    if low or absent or beside + width_of(aside) <= row.right():
        ink.text(QPointF(beside, at.y()), aside, colour=ink.muted, room=row.right() - beside)
    else:
        ink.text(at + QPointF(0, 18), aside, colour=ink.muted, room=room)
    ink.hover(row, level.hover)
