"""Rows of bars: a name, a bar, its number. Two charts are made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont

from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.ink import Ink, Tone, faded
from canvas_app.drawing.charts.words import NORMAL, width_of
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import colour_of

ROW = 28.0
_THICK = 11.0
_STACKED_BELOW = 240.0
"""Narrower than this, a name stands above its bar."""
_SIDE_BY_SIDE = 230.0
_BETWEEN = 32.0
_ABOVE = 18.0


@dataclass(frozen=True)
class Bar:
    """One number as a bar. Without a value `reason` stands in its place."""

    name: str
    value: float | None
    shown: str
    hover: str
    reason: str = ""
    strong: bool = False


def name_room(bars: Sequence[Bar], width: float) -> float:
    """How wide the column of names is: what they need, at most two fifths."""
    widest = max((width_of(bar.name, 12, _weight(bar)) for bar in bars), default=0.0)
    return min(widest + 12, width * 0.4)


def bars_height(bars: Sequence[Bar], width: float) -> float:
    """How high rows of bars are together."""
    return len(bars) * (ROW + (14 if width < _STACKED_BELOW else 0))


def draw_bars(
    ink: Ink,
    box: QRectF,
    bars: Sequence[Bar],
    colours: Sequence[QColor],
    *,
    mark: float | None = None,
) -> tuple[float, float, float]:
    """Draw rows from the top of a box: the left end, the right end and the largest value of the
    bars. `mark` is a value that must lie on the same scale, as a threshold does."""
    stacked = box.width() < _STACKED_BELOW
    names = 0.0 if stacked else name_room(bars, box.width())
    row_height = ROW + (14 if stacked else 0)
    known = [abs(bar.value) for bar in bars if bar.value is not None]
    largest = max([*known, mark or 0.0], default=0.0)
    numbers = max(
        (width_of(b.shown, 12, _weight(b)) for b in bars if b.value is not None), default=0
    )
    left = box.left() + names
    room = max(box.right() - left - numbers - 8, 10.0)
    for n, (bar, colour) in enumerate(zip(bars, colours, strict=True)):
        row = QRectF(box.left(), box.top() + n * row_height, box.width(), row_height)
        middle = row.bottom() - ROW / 2
        at = QPointF(row.left(), middle - (14 if stacked else -4))
        ink.text(at, bar.name, weight=_weight(bar), room=(row.width() if stacked else names) - 12)
        ink.hover(row, bar.hover)
        if bar.value is None:
            missing = ink.text(QPointF(left, middle + 4), bar.shown, colour=ink.muted)
            start = missing.right() + 7
            at = QPointF(start, middle + 4)
            ink.text(at, bar.reason, colour=ink.muted, room=row.right() - start)
            continue
        share = abs(bar.value) / largest if largest else 0.0
        rect = QRectF(left, middle - _THICK / 2, max(room * share, 2.0), _THICK)
        ink.bar(rect, colour if bar.value >= 0 else ink.tint(colour_of(ink.theme.danger), 0.6))
        if mark is not None and largest:  # only beside bars, never through a name or a reason
            x = left + room * mark / largest
            ends = QPointF(x, row.bottom() - ROW), QPointF(x, row.bottom())
            ink.line(*ends, faded(ink.ink, 0.6), dashed=True)
        at = QPointF(rect.right() + 8, middle + 4)
        ink.text(at, bar.shown, weight=_weight(bar), covering=mark is not None)
    return left, left + room, largest


@dataclass(frozen=True)
class MethodGroup:
    """One level as each method sizes it, and whether they agree."""

    name: str
    bars: tuple[Bar, ...]
    verdict: str
    tone: Tone = "quiet"


@dataclass(frozen=True, kw_only=True)
class MethodsChart(Chart):
    """Methods side by side, a group for each level, each on a scale of its own."""

    groups: tuple[MethodGroup, ...] = ()

    def body_height(self, width: float) -> float:
        columns, each = self._columns(width)
        rows = -(-len(self.groups) // columns)
        return rows * self._group_height(each) + (rows - 1) * 18

    def draw(self, ink: Ink, body: QRectF) -> None:
        columns, each = self._columns(body.width())
        high = self._group_height(each)
        for n, group in enumerate(self.groups):
            x = body.left() + (n % columns) * (each + _BETWEEN)
            y = body.top() + (n // columns) * (high + 18)
            draw_group(ink, QRectF(x, y, each, high), group)

    def _columns(self, width: float) -> tuple[int, float]:
        groups = max(len(self.groups), 1)
        fits = int((width + _BETWEEN) // (_SIDE_BY_SIDE + _BETWEEN))
        columns = groups if fits >= groups else 1
        return columns, (width - (columns - 1) * _BETWEEN) / columns

    def _group_height(self, width: float) -> float:
        most = max((bars_height(group.bars, width) for group in self.groups), default=0.0)
        return 22 + most + 22


def draw_group(ink: Ink, box: QRectF, group: MethodGroup) -> None:
    """A group of methods: its name, a bar each, the verdict."""
    ink.heading(box.topLeft() + QPointF(0, 12), group.name, box.width())
    below = box.adjusted(0, 22, 0, 0)
    accent = ink.theme.accent("market")
    colours = [ink.tint(accent, (1.0, 0.62, 0.36)[n % 3]) for n in range(len(group.bars))]
    draw_bars(ink, below, group.bars, colours)
    at = QPointF(box.left(), below.top() + bars_height(group.bars, box.width()) + 14)
    weight = SEMIBOLD if group.tone != "quiet" else NORMAL
    ink.text(at, group.verdict, weight=weight, colour=ink.tone(group.tone), room=box.width())


@dataclass(frozen=True, kw_only=True)
class RatioChart(Chart):
    """A ratio per channel against the threshold that is called healthy."""

    bars: tuple[Bar, ...] = ()
    threshold: float = 3.0
    threshold_text: str = ""

    def body_height(self, width: float) -> float:
        return bars_height(self.bars, width) + _ABOVE

    def draw(self, ink: Ink, body: QRectF) -> None:
        rows = bars_height(self.bars, body.width())
        good, bad = colour_of(ink.theme.good), colour_of(ink.theme.danger)
        colours = [
            good if bar.value is not None and bar.value >= self.threshold else bad
            for bar in self.bars
        ]
        box = QRectF(body.left(), body.top() + _ABOVE, body.width(), rows)
        left, right, largest = draw_bars(ink, box, self.bars, colours, mark=self.threshold)
        x = left + (right - left) * (self.threshold / largest if largest else 0)
        width = width_of(self.threshold_text, 11)
        start = max(min(x - width / 2, body.right() - width), body.left())
        at = QPointF(start, body.top() + 11)
        ink.text(at, self.threshold_text, size=11, colour=ink.muted, room=body.width())


def _weight(bar: Bar) -> QFont.Weight:
    return SEMIBOLD if bar.strong else NORMAL
