"""What charts draw with: a painter that remembers where it wrote and what shows words on hover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from canvas_app.drawing.charts.words import LEAD, NORMAL, broken, elided, ink_of, width_of
from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.drawing.theme import Theme, colour_of

Align = Literal["left", "centre", "right"]
Tone = Literal["quiet", "good", "bad"]


@dataclass(frozen=True)
class Spot:
    """A place that shows a text on hover."""

    shape: QPainterPath | QRectF
    text: str

    def contains(self, point: QPointF) -> bool:
        """Whether a point lies in the place."""
        return self.shape.contains(point)

    @property
    def bounds(self) -> QRectF:
        """The rectangle around the place."""
        return self.shape if isinstance(self.shape, QRectF) else self.shape.boundingRect()


@dataclass(frozen=True)
class Label:
    """Where words were written, so that a test can see that no two are in each other's way."""

    rect: QRectF
    text: str


class Ink:
    """A painter with a theme, and the labels and spots that came of painting."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        self.labels: list[Label] = []
        self.spots: list[Spot] = []

    # --- colours -------------------------------------------------------------------------------

    @property
    def ink(self) -> QColor:
        return colour_of(self.theme.ink)

    @property
    def muted(self) -> QColor:
        return colour_of(self.theme.muted)

    @property
    def faint(self) -> QColor:
        return colour_of(self.theme.faint)

    def tint(self, colour: QColor, strength: float) -> QColor:
        """A colour mixed with the ground, so that no line shows through it."""
        ground = colour_of(self.theme.surface)
        pairs = zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index,unused-ignore]
        return QColor(*(round(a * strength + b * (1 - strength)) for a, b in pairs))

    def tone(self, tone: Tone) -> QColor:
        """The colour of a verdict."""
        token = {"quiet": self.theme.muted, "good": self.theme.good, "bad": self.theme.danger}
        return colour_of(token[tone])

    # --- words ---------------------------------------------------------------------------------

    def text(
        self,
        at: QPointF,
        text: str,
        *,
        size: int = 12,
        weight: QFont.Weight = NORMAL,
        colour: QColor | None = None,
        align: Align = "left",
        room: float | None = None,
        covering: bool = False,
    ) -> QRectF:
        """Write one line; `at` is the left end, the middle or the right end of its baseline.

        A line that does not fit its room ends with … and shows all of itself on hover. With
        `covering`, lines below it don't show through.
        """
        shown = text if room is None else elided(text, room, size, weight)
        if not shown:
            return QRectF(at.x(), at.y(), 0, 0)
        width = width_of(shown, size, weight)
        left = at.x() - {"left": 0.0, "centre": width / 2, "right": width}[align]
        start = QPointF(left, at.y())
        rect = ink_of(start, width, size)
        if covering:
            self.painter.fillRect(rect.adjusted(-2, -1, 2, 1), colour_of(self.theme.surface))
        self.painter.setFont(font(size, weight))
        self.painter.setPen(colour or self.ink)
        self.painter.drawText(start, shown)
        self.labels.append(Label(rect, shown))
        if shown != text:
            self.hover(rect, text)
        return rect

    def paragraph(
        self,
        rect: QRectF,
        text: str,
        *,
        size: int = 12,
        weight: QFont.Weight = NORMAL,
        colour: QColor | None = None,
        align: Align = "left",
        most: int = 99,
    ) -> float:
        """Write a text in lines from the top of a rectangle; how high they are together."""
        x = {"left": rect.left(), "centre": rect.center().x(), "right": rect.right()}[align]
        lines = broken(text, rect.width(), size, weight, most)
        for n, line in enumerate(lines):
            at = QPointF(x, rect.top() + size + n * size * LEAD)
            self.text(at, line, size=size, weight=weight, colour=colour, align=align)
        return len(lines) * size * LEAD

    def free(self, rect: QRectF, gap: float = 2) -> bool:
        """Whether nothing is written in a rectangle or too near to its sides."""
        wide = rect.adjusted(-gap, 0, gap, 0)
        return not any(wide.intersects(label.rect) for label in self.labels)

    # --- shapes --------------------------------------------------------------------------------

    def bar(self, rect: QRectF, colour: QColor, radius: float = 3) -> None:
        """A filled rectangle with round corners, also where it is very small."""
        radius = min(radius, abs(rect.width()) / 2, abs(rect.height()) / 2)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(rect, radius, radius)

    def line(
        self,
        start: QPointF,
        end: QPointF,
        colour: QColor,
        width: float = 1,
        *,
        dashed: bool = False,
    ) -> None:
        """A straight line."""
        self.painter.setPen(_pen(colour, width, dashed))
        self.painter.drawLine(start, end)

    def curve(
        self, points: Sequence[QPointF], colour: QColor, width: float = 2, *, dashed: bool = False
    ) -> None:
        """Straight lines from point to point; a lone point is a dot."""
        if len(points) == 1:
            self.dot(points[0], colour, width + 1)
            return
        pen = _pen(colour, width, dashed)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF(list(points)))

    def area(self, points: Sequence[QPointF], colour: QColor) -> None:
        """A filled polygon."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawPolygon(QPolygonF(list(points)))

    def dot(self, at: QPointF, colour: QColor, radius: float = 3, *, ring: bool = False) -> None:
        """A dot; with `ring` it stands out from the lines that it lies on."""
        self.painter.setPen(QPen(colour_of(self.theme.surface), 1.5) if ring else Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawEllipse(at, radius, radius)

    def hover(self, shape: QPainterPath | QRectF, text: str) -> None:
        """Show a text where the pointer is over a shape; later shapes lie above earlier ones."""
        if text:
            self.spots.append(Spot(shape, text))

    def heading(self, at: QPointF, text: str, room: float) -> QRectF:
        """The name of one part of a chart."""
        return self.text(at, text, size=13, weight=SEMIBOLD, room=room)


def faded(colour: QColor, strength: float) -> QColor:
    """A colour that lets some of its ground through."""
    made = QColor(colour)
    made.setAlphaF(strength)
    return made


def spot_at(spots: Sequence[Spot], point: QPointF, reach: float = 5) -> Spot | None:
    """The uppermost spot at a point; where there is none, one that is within reach of it."""
    for spot in reversed(spots):
        if spot.contains(point):
            return spot
    for spot in reversed(spots):
        if spot.bounds.adjusted(-reach, -reach, reach, reach).contains(point):
            return spot
    return None


def _pen(colour: QColor, width: float, dashed: bool) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
    if dashed:
        pen.setDashPattern([2.5, 2])
    return pen
