"""From lead to customer: one funnel a channel, side by side where there is room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.ink import Ink
from canvas_app.drawing.charts.words import width_of
from canvas_app.drawing.fonts import SEMIBOLD

_NARROWEST, _BETWEEN = 236.0, 36.0
_ROW, _HEADING, _BELOW = 44.0, 26.0, 22.0
_THICK = 12.0


@dataclass(frozen=True)
class Stage:
    """How many are left after a stage, and the share that went on to it."""

    name: str
    value: float | None
    shown: str
    share: str
    hover: str
    reason: str = ""


@dataclass(frozen=True)
class Funnel:
    """One channel: its leads first, then stage by stage."""

    name: str
    stages: tuple[Stage, ...]


@dataclass(frozen=True, kw_only=True)
class FunnelChart(Chart):
    """Funnels as small multiples, each on the scale of its own leads."""

    funnels: tuple[Funnel, ...] = ()

    def body_height(self, width: float) -> float:
        columns, _ = self._columns(width)
        rows = [self.funnels[n : n + columns] for n in range(0, len(self.funnels), columns)]
        high = sum(max(_height(funnel) for funnel in row) for row in rows)
        return high + _BELOW * max(len(rows) - 1, 0)

    def draw(self, ink: Ink, body: QRectF) -> None:
        columns, each = self._columns(body.width())
        y = body.top()
        for first in range(0, len(self.funnels), columns):
            row = self.funnels[first : first + columns]
            for n, funnel in enumerate(row):
                x = body.left() + n * (each + _BETWEEN)
                _draw_funnel(ink, QRectF(x, y, each, _height(funnel)), funnel)
            y += max(_height(funnel) for funnel in row) + _BELOW

    def _columns(self, width: float) -> tuple[int, float]:
        fits = max(int((width + _BETWEEN) // (_NARROWEST + _BETWEEN)), 1)
        columns = max(min(fits, len(self.funnels), 4), 1)
        each = (width - (columns - 1) * _BETWEEN) / columns
        return columns, min(each, 460.0)


def _height(funnel: Funnel) -> float:
    return _HEADING + len(funnel.stages) * _ROW - 8


def _draw_funnel(ink: Ink, box: QRectF, funnel: Funnel) -> None:
    ink.heading(box.topLeft() + QPointF(0, 13), funnel.name, box.width())
    known = [stage.value for stage in funnel.stages if stage.value is not None]
    largest = max([0.0, *known])
    accent = ink.theme.accent("distribution")
    above: QRectF | None = None
    for n, stage in enumerate(funnel.stages):
        row = QRectF(box.left(), box.top() + _HEADING + n * _ROW, box.width(), _ROW - 8)
        bar = QRectF(row.left(), row.top() + 18, 0, _THICK)
        if stage.value is not None and largest > 0:
            bar.setWidth(max(box.width() * max(stage.value, 0) / largest, 2))
            if above is not None:  # what is lost from stage to stage shows as a slope
                corners = (above.bottomLeft(), above.bottomRight(), bar.topRight(), bar.topLeft())
                ink.area(corners, ink.tint(accent, 0.08))
            last = n == len(funnel.stages) - 1
            ink.bar(bar, accent if last else ink.tint(accent, 0.42), 2)
            above = bar
        else:
            above = None
        _write_stage(ink, row, stage)
        ink.hover(row, stage.hover)


def _write_stage(ink: Ink, row: QRectF, stage: Stage) -> None:
    base = row.top() + 12
    absent = stage.value is None
    number = ink.text(
        QPointF(row.right(), base),
        stage.shown,
        weight=SEMIBOLD,
        colour=ink.muted if absent else ink.ink,
        align="right",
        room=row.width() * 0.5,
    )
    right = number.left() - 10
    share = width_of(stage.share)
    name_needs = min(width_of(stage.name), row.width() * 0.4)
    if stage.share and right - share - 10 - name_needs >= row.left():
        ink.text(QPointF(right, base), stage.share, colour=ink.muted, align="right")
        right -= share + 10
    ink.text(QPointF(row.left(), base), stage.name, colour=ink.ink, room=right - row.left())
    if absent:
        at = QPointF(row.left(), base + 17)
        ink.text(at, stage.reason, colour=ink.muted, room=row.width())
