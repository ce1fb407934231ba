"""How often a figure comes out where, with its percentiles."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from canvas_app.drawing.charts.axes import BELOW, UNIT, Axis, write_ticks
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.ink import Ink, faded
from canvas_app.drawing.charts.words import ink_of, width_of
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import colour_of

_PLOT, _LABEL = 150.0, 17.0


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
        return len(self.percentiles) * _LABEL + 8 + _PLOT + BELOW

    def draw(self, ink: Ink, body: QRectF) -> None:
        above = len(self.percentiles) * _LABEL + 8
        area = body.adjusted(8, above, -8, -BELOW)
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
            ink.bar(bar, faded(accent, 0.62 if inside else 0.26), 1.5)
            ink.hover(QRectF(left, area.top(), max(right - left, 1), area.height()), one.hover)
        ink.line(area.bottomLeft(), area.bottomRight(), colour_of(ink.theme.edge))
        write_ticks(ink, area, self.axis)
        for n, percentile in enumerate(self.percentiles):
            self._mark(ink, body, area, percentile, body.top() + n * _LABEL)

    def _x(self, area: QRectF, value: float) -> float:
        return area.left() + self.axis.at(value) * area.width()

    def _mark(
        self, ink: Ink, body: QRectF, area: QRectF, percentile: Percentile, spare: float
    ) -> None:
        """A line through the bins with its words above, on the lowest free line."""
        x = self._x(area, percentile.value)
        name = width_of(percentile.name, 11) + 5
        width = name + width_of(percentile.shown, 12, SEMIBOLD)
        left = max(min(x - width / 2, body.right() - width), body.left())
        base = area.top() - 8
        while base - _LABEL > body.top() and not ink.free(
            ink_of(QPointF(left, base), width, 12), 4
        ):
            base -= _LABEL
        if not ink.free(ink_of(QPointF(left, base), width, 12), 1):
            base = spare + 12
        colour = ink.ink if percentile.strong else ink.muted
        line = QPointF(x, base + 4), QPointF(x, area.bottom())
        ink.line(*line, colour, 1.6 if percentile.strong else 1.2, dashed=not percentile.strong)
        ink.text(QPointF(left, base), percentile.name, size=11, colour=ink.muted, room=body.width())
        room = body.right() - left - name
        ink.text(QPointF(left + name, base), percentile.shown, weight=SEMIBOLD, room=room)
        ink.hover(QRectF(x - 3, base, 6, area.bottom() - base), percentile.hover)
