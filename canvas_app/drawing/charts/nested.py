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
_LABEL = 66.0
"""Height that the name, the number and the share of a level need."""
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
        return max(min(_HIGHEST, width * 0.48), 3 * _LABEL)

    def draw(self, ink: Ink, body: QRectF) -> None:
        across = min(body.height(), body.width() * 0.5, _WIDEST)
        circles = self._circles(QPointF(body.left() + across / 2, body.bottom()), across)
        order = sorted(circles, key=lambda n: -circles[n].width())
        for n in order:
            _fill(ink, circles[n], _strength(n))
            if circles[n].width() > 1:
                path = QPainterPath()
                path.addEllipse(circles[n])
                ink.hover(path, self.levels[n].hover)
        whole = QRectF(body.left(), body.bottom() - across, across, across)
        self._draw_lens(ink, circles, whole)
        left = body.left() + across + _ASIDE
        high = body.height() / len(self.levels) if self.levels else 0.0
        for n, level in enumerate(self.levels):
            row = QRectF(left, body.top() + n * high, body.right() - left, high)
            if n in circles:
                _lead(ink, circles[n], QPointF(left, row.center().y()))
            _write(ink, row, level)

    def _circles(self, bottom: QPointF, across: float) -> dict[int, QRectF]:
        """The circles of the levels that have a value, all standing on one point."""
        values = {n: v for n, level in enumerate(self.levels) if (v := level.value or 0) > 0}
        largest = max(values.values(), default=1.0)
        return {
            n: _standing(bottom, across * math.sqrt(value / largest)) for n, value in values.items()
        }

    def _draw_lens(self, ink: Ink, circles: dict[int, QRectF], whole: QRectF) -> None:
        """Show the smallest circle enlarged where it can hardly be seen."""
        smallest = min(circles, key=lambda n: circles[n].width(), default=None)
        if smallest is None or not 0 < circles[smallest].width() < _TINY:
            return
        small = circles[smallest]
        times = _IN_LENS / small.width()
        if times > _MOST_ENLARGED:
            return
        radius = max(whole.width() * 0.15, 20.0)
        centre = QPointF(whole.center().x(), whole.bottom() - whole.width() * 0.42)
        rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter, accent = ink.painter, ink.theme.accent("market")
        edge = faded(accent, 0.55)
        for side in (-1, 1):  # from the little circle to the lens, as a magnifying glass is drawn
            ink.line(
                QPointF(small.center().x() + side * small.width() / 2, small.center().y()),
                QPointF(centre.x() + side * radius * 0.9, centre.y() + radius * 0.42),
                edge,
            )
        path = QPainterPath()
        path.addEllipse(rect)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(ink.theme.surface))
        painter.drawPath(path)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        foot = QPointF(centre.x(), rect.bottom())  # as in the whole: all stand on one point
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
    """The name, the number, and beside or below it the share or the reason."""
    room, left = row.width(), row.left()
    absent = level.value is None
    sizes = (s for s in (20, 17, 14) if width_of(level.shown, s, SEMIBOLD) <= room)
    size = next(sizes, 12)
    aside = level.reason if absent else level.part
    beside = width_of(level.shown, size, SEMIBOLD) + 9
    below = bool(aside) and beside + width_of(aside) > room
    if below:  # as much as there is room for says more than the beginning beside the number
        below = (room > beside and width_of(aside) * 0.6 < room) or beside > room * 0.5
    middle = row.center().y() - (9 if below else 0)
    ink.text(QPointF(left, middle - 8), level.name, colour=ink.muted, room=room)
    at = QPointF(left, middle + 14)
    colour = ink.muted if absent else ink.ink
    ink.text(at, level.shown, size=size, weight=SEMIBOLD, colour=colour, room=room)
    start = at + (QPointF(0, 17) if below else QPointF(beside, 0))
    ink.text(start, aside, colour=ink.muted, room=row.right() - start.x())
    ink.hover(row, level.hover)
