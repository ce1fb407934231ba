"""How links look: their line, arrowhead and label."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from canvas_app.document.canvas import Link
from canvas_app.drawing.boxes import Box, Point, around
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.fonts import font
from canvas_app.drawing.routes import Routes
from canvas_app.drawing.routing import OUT, Route, flat
from canvas_app.drawing.theme import Theme, colour_of

ARROW = 8.0
_ARROW_HALF = 3.8
_WIDTH = 1.4
_CORNER = 12.0
LABEL_WIDTH = 180.0
"""The widest a label gets; a longer one ends in an ellipsis."""
LABEL_PIXELS = 11
_ALONG = (0.0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32, 0.4, -0.4)
"""Where on its way a label is tried, from where it is wanted."""


@dataclass(frozen=True)
class Drawn:
    """A route, ready to be painted."""

    route: Route
    path: QPainterPath
    head: QPolygonF
    line: Sequence[Point]
    """The way as straight stretches."""
    bounds: Box
    """All that is painted, but for the label."""

    @property
    def tip(self) -> QPointF:
        return QPointF(*self.route.end.at)

    def pieces(self) -> list[Box]:
        """The same in several smaller boxes: what lies inside a wide bend is left out."""
        line, last = self.line, len(self.line) - 1
        step = 1 if self.route.bends else max(3, last // 4)
        return [around(line[n : n + step + 1]).grown(7) for n in range(0, last, step)]


def box_of(rect: QRectF) -> Box:
    """Qt's rectangle as plain numbers."""
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())


def rect_of(box: Box) -> QRectF:
    """Plain numbers as Qt's rectangle."""
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)


def drawn(route: Route) -> Drawn:
    """What is painted of a route."""
    points = route.points
    (x, y), (ox, oy) = route.end.at, OUT[route.end.side]
    neck = (x + ox * (ARROW - 2), y + oy * (ARROW - 2))
    path = QPainterPath(QPointF(*points[0]))
    if route.bends:
        _bend(path, (*points[:-1], neck))
        line: list[Point] = list(points)
    else:
        _, b, c, _ = points
        path.cubicTo(*b, *c, *neck)
        line = flat(route)
    back_x, back_y = x + ox * ARROW, y + oy * ARROW
    head = QPolygonF(
        [
            QPointF(x, y),
            QPointF(back_x - oy * _ARROW_HALF, back_y + ox * _ARROW_HALF),
            QPointF(back_x + oy * _ARROW_HALF, back_y - ox * _ARROW_HALF),
        ]
    )
    return Drawn(route, path, head, line, around(points).grown(6))


def _bend(path: QPainterPath, points: Sequence[Point]) -> None:
    """Straight stretches with rounded corners."""
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(_CORNER, math.dist(before, at) / 2, math.dist(at, after) / 2)
        for to, curved in ((before, False), (after, True)):
            far = math.dist(at, to) or 1.0
            x = at[0] + (to[0] - at[0]) * radius / far
            y = at[1] + (to[1] - at[1]) * radius / far
            if curved:
                path.quadTo(*at, x, y)
            else:
                path.lineTo(x, y)
    path.lineTo(*points[-1])


def distance(line: Sequence[Point], at: Point) -> float:
    """How far a point is from a line of straight stretches."""
    x, y = at
    least = math.inf
    for (ax, ay), (bx, by) in pairwise(line):
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        t = 0.0 if length == 0 else min(max(((x - ax) * dx + (y - ay) * dy) / length, 0.0), 1.0)
        least = min(least, math.hypot(x - ax - t * dx, y - ay - t * dy))
    return least


def point_at(line: Sequence[Point], part: float) -> Point:
    """The point after a part of the whole length."""
    lengths = [math.dist(a, b) for a, b in pairwise(line)]
    left = sum(lengths) * part
    for (a, b), length in zip(pairwise(line), lengths, strict=True):
        if left <= length and length > 0:
            return a[0] + (b[0] - a[0]) * left / length, a[1] + (b[1] - a[1]) * left / length
        left -= length
    return line[-1]


@dataclass(frozen=True)
class DrawnLink:
    """A link of a picture: its line and its label, and where that stands if there is one."""

    shown: Drawn
    label: str
    place: Box | None

    @property
    def rect(self) -> QRectF:
        """All of it."""
        bounds = self.shown.bounds
        return rect_of(bounds if self.place is None else bounds.united(self.place))


def _uncounted() -> None:
    """Nobody counts them."""


def drawn_links(
    links: Collection[Link],
    frames: Mapping[str, QRectF],
    step: Callable[[], None] = _uncounted,
) -> list[DrawnLink]:
    """Links between cards, drawn as they are on the board. `step` is called after each."""
    routes = Routes()
    for id, frame in fairly(frames.items() if links else ()):
        routes.place(id, box_of(frame))
    for link in links:
        routes.connect(link.id, link.start, link.end)
    made = []
    for link in fairly(links):
        shown = drawn(routes.route(link.id))
        place = label_of(link.id, link.label, shown.line, routes) if link.label else None
        made.append(DrawnLink(shown, link.label, place))
        step()
    return made


# --- painting --------------------------------------------------------------------------------


def link_colour(theme: Theme) -> QColor:
    """What links are painted with."""
    return colour_of("#7D8698" if theme.name == "light" else "#7C879B")


def link_pen(colour: QColor, scale: float, wider: float = 1.0) -> QPen:
    """The pen of a line; where it comes out about as wide as a pixel, the one that is painted
    several times faster."""
    width = _WIDTH * wider
    if width * scale <= 1.45:
        pen = QPen(colour, 1)
        pen.setCosmetic(True)
        return pen
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def paint_line(painter: QPainter, shown: Drawn, pen: QPen, *, head: bool = True) -> None:
    """Paint one link's line and arrowhead."""
    paint_lines(painter, (shown,), pen, heads=head)


def paint_lines(
    painter: QPainter, links: Collection[Drawn], pen: QPen, *, heads: bool = True
) -> None:
    """Paint the lines of many links, then their arrowheads: changing pens costs more than lines."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for link in links:
        painter.drawPath(link.path)
    if heads:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        for link in links:
            painter.drawPolygon(link.head)


def paint_marked(
    painter: QPainter, shown: Drawn, theme: Theme, scale: float, *, chosen: bool
) -> None:
    """Paint a link that is selected, or that is under the pointer, as thick at any zoom."""
    halo = colour_of(theme.selection)
    glow = QColor(halo)
    glow.setAlpha(46 if chosen else 30)
    wide = 1 / max(min(scale, 1.0), 0.2)
    paint_line(painter, shown, link_pen(glow, 9.0, 6 * wide), head=False)
    paint_line(painter, shown, link_pen(halo if chosen else link_colour(theme), 9.0, 1.5 * wide))


def label_size(label: str) -> tuple[float, float]:
    """The width and height of a label's box."""
    metrics = QFontMetricsF(font(LABEL_PIXELS))
    return min(metrics.horizontalAdvance(label) + 14, LABEL_WIDTH), metrics.height() + 4


def label_place(
    line: Sequence[Point],
    size: tuple[float, float],
    cards: Collection[Box],
    wanted: float = 0.5,
) -> Box:
    """Where a label stands: as near as possible to the part of the way where it is wanted, on no
    card if there is such a place, and otherwise where it hides the least."""
    width, height = size
    best: tuple[float, Box] | None = None
    for step in _ALONG:
        x, y = point_at(line, min(max(wanted + step, 0.04), 0.96))
        box = Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        hidden = sum(_shared(box.grown(2), card) for card in cards)
        if hidden == 0:
            return box
        if best is None or hidden < best[0] - 1:
            best = hidden, box
    assert best is not None
    return best[1]


def label_of(link: str, label: str, line: Sequence[Point], routes: Routes) -> Box:
    """Where a link's label stands on its line. Two links between the same cards share the way."""
    size = label_size(label)
    cards = routes.near(around(line).grown(max(size) / 2 + 2))
    return label_place(line, size, cards, routes.share(link))


def paint_label(painter: QPainter, box: Box, label: str, theme: Theme, *, edge: str = "") -> None:
    """Paint a label in its box."""
    painter.setFont(font(LABEL_PIXELS))
    metrics = QFontMetricsF(painter.font())
    rect = rect_of(box)
    said = metrics.elidedText(label, Qt.TextElideMode.ElideRight, rect.width() - 12)
    painter.setPen(QPen(colour_of(edge or theme.line), 1))
    painter.setBrush(colour_of(theme.surface))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(colour_of(theme.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, said)


def _shared(a: Box, b: Box) -> float:
    width = min(a.right, b.right) - max(a.left, b.left)
    height = min(a.bottom, b.bottom) - max(a.top, b.top)
    return width * height if width > 0 and height > 0 else 0.0
