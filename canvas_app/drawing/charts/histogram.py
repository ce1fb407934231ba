"""How often a figure comes out where, with its percentiles."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from canvas_app.drawing.charts.axes import BELOW, UNIT, Axis, write_ticks
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.ink import Ink
from canvas_app.drawing.charts.words import width_of
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import colour_of

_PLOT, _LABEL, _SIDE = 150.0, 17.0, 8.0


@dataclass(frozen=True)
class Bin:
    """How many runs fell between two values."""

    start: float
    end: float
    count: float
    hover: str


@dataclass(frozen=True)
class Percentile:
    """A value that a share of the runs stays below; `strong` for the middle one."""

    name: str
    value: float
    shown: str
    hover: str
    strong: bool = False


@dataclass(frozen=True, kw_only=True)
class HistogramChart(Chart):
    """Bins side by side; those between the outer percentiles are stronger."""

    bins: tuple[Bin, ...] = ()
    axis: Axis = UNIT
    percentiles: tuple[Percentile, ...] = ()

    def body_height(self, width: float) -> float:
        return self._above(width) + _PLOT + BELOW

    def draw(self, ink: Ink, body: QRectF) -> None:
        above = self._above(body.width())
        area = body.adjusted(_SIDE, above, -_SIDE, -BELOW)
        accent = ink.theme.accent("market")
        most = max((b.count for b in self.bins), default=0.0)
        values = [p.value for p in self.percentiles]
        inner = (min(values), max(values)) if values else (self.axis.low, self.axis.high)
        for one in self.bins:
            left, right = self._x(area, one.start), self._x(area, one.end)
            high = area.height() * one.count / most if most > 0 else 0.0
            gap = 1.0 if right - left > 4 else 0.0
            bar = QRectF(left, area.bottom() - high, max(right - left - gap, 1.0), high)
            inside = inner[0] <= (one.start / 2 + one.end / 2) <= inner[1]
            ink.bar(bar, ink.tint(accent, 0.62 if inside else 0.26), 1.5)
            ink.hover(QRectF(left, area.top(), max(right - left, 1), area.height()), one.hover)
        ink.line(area.bottomLeft(), area.bottomRight(), colour_of(ink.theme.edge))
        write_ticks(ink, area, self.axis)
        places = self._places(body.width())
        for percentile, (left, line) in zip(self.percentiles, places, strict=True):
            at = QPointF(body.left() + left, area.top() - 8 - line * _LABEL)
            self._mark(ink, at, body, area, percentile)

    def _x(self, area: QRectF, value: float) -> float:
        return area.left() + self.axis.at(value) * area.width()

    def _above(self, width: float) -> float:
        return 10 + (1 + max((line for _, line in self._places(width)), default=0)) * _LABEL

    def _places(self, width: float) -> list[tuple[float, int]]:
        """Where the words of each percentile begin, and on which line above the bins."""
        ends: list[float] = []  # how far each line is taken
        places: list[tuple[float, int]] = []
        for percentile in self.percentiles:
            needs = _width(percentile)
            x = _SIDE + self.axis.at(percentile.value) * (width - 2 * _SIDE)
            left = max(min(x - needs / 2, width - needs), 0.0)
            line = next((n for n, end in enumerate(ends) if left >= end + 10), len(ends))
            ends[line : line + 1] = [left + needs]
            places.append((left, line))
        return places

    def _mark(
        self, ink: Ink, at: QPointF, body: QRectF, area: QRectF, percentile: Percentile
    ) -> None:
        """A line through the bins with its words above."""
        x = self._x(area, percentile.value)
        strong = percentile.strong
        ends = QPointF(x, at.y() + 4), QPointF(x, area.bottom())
        ink.line(*ends, ink.ink if strong else ink.muted, 1.6 if strong else 1.2, dashed=not strong)
        name = ink.text(at, percentile.name, size=11, colour=ink.muted, room=body.width())
        start = QPointF(name.right() + 5, at.y())
        ink.text(start, percentile.shown, weight=SEMIBOLD, room=body.right() - start.x())
        ink.hover(QRectF(x - 3, at.y(), 6, area.bottom() - at.y()), percentile.hover)


def _width(percentile: Percentile) -> float:
    return width_of(percentile.name, 11) + 5 + width_of(percentile.shown, 12, SEMIBOLD)
