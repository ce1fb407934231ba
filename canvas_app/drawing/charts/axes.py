"""Axes with round numbers, and the frame of a plot: grid lines, and what stands beside them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from canvas_app.drawing.charts.ink import Ink
from canvas_app.drawing.charts.words import NORMAL, ink_of, width_of
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import colour_of

SMALL = 11
"""Size of the words along an axis."""
BELOW = 22.0
"""Room below a plot for them."""
_Place = tuple[float, str]
_FARTHEST = 1e300  # so that an axis may reach beyond any value
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True)
class Axis:
    """A range of numbers and the round ones among them, as people read them."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...] = ()

    def at(self, value: float) -> float:
        """Where a value lies, from 0 at `low` to 1 at `high`; what is beyond lies at the end."""
        size = max(abs(self.low), abs(self.high)) or 1.0
        span = self.high / size - self.low / size  # two huge numbers must not overflow
        if span <= 0:
            return 0.5
        return min(max((value / size - self.low / size) / span, 0.0), 1.0)


UNIT = Axis(0.0, 1.0)


def axis_of(
    values: Iterable[float],
    show: Callable[[float], str],
    *,
    most: int = 5,
    zero: bool = True,
    whole: bool = False,
) -> Axis:
    """An axis over values, its ends round. `zero` keeps 0 on it, `whole` allows no fractions.

    `most` is about how many steps it has. Ticks that would read alike are left out.
    """
    known = [min(max(value, -_FARTHEST), _FARTHEST) for value in values if math.isfinite(value)]
    low, high = min(known, default=0.0), max(known, default=1.0)
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high <= low or high - low < max(abs(low), abs(high)) * 1e-12:
        reach = abs(high) * 0.1 or 1.0
        low, high = (0.0, reach) if zero and high == 0 else (low - reach, high + reach)
    step = _step(high / most - low / most, whole)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    ticks: list[tuple[float, str]] = []
    for n in range(first, last + 1):
        value = float(f"{n * step:.12g}")
        if math.isfinite(value):
            text = show(value)
            if not ticks or text != ticks[-1][1]:
                ticks.append((value, text))
    if len(ticks) < 2:
        return Axis(low, high, tuple(ticks))
    return Axis(ticks[0][0], max(ticks[-1][0], high), tuple(ticks))


def _step(rough: float, whole: bool) -> float:
    if rough <= 0 or not math.isfinite(rough):
        return 1.0
    power = 10.0 ** math.floor(math.log10(rough)) or rough
    step = next(s for s in _STEPS if s * power >= rough * 0.999) * power
    if whole:
        step = max(float(round(step)), 1.0) if step < 10 else step
    return step


def plot_area(ink: Ink, rect: QRectF, y: Axis, *, right: float = 0) -> QRectF:
    """Draw the lines and numbers of an upright axis; the area that is left for what they measure.

    `right` keeps room for words at the right end of the lines.
    """
    gutter = max((width_of(text, SMALL) for _, text in y.ticks), default=0.0) + 8
    if gutter > rect.width() * 0.4:
        gutter = 0.0
    area = rect.adjusted(gutter, 8, -right, -BELOW)
    spare = 0.0
    for value, text in y.ticks:
        at = area.bottom() - y.at(value) * area.height()
        zero = value == 0
        colour = colour_of(ink.theme.edge if zero else ink.theme.line)
        ink.line(QPointF(area.left(), at), QPointF(area.right(), at), colour)
        if gutter and (not spare or spare - at >= SMALL + 4):
            ink.text(
                QPointF(area.left() - 8, at + SMALL * 0.34),
                text,
                size=SMALL,
                colour=ink.muted,
                align="right",
            )
            spare = at
    return area


def write_ticks(
    ink: Ink,
    area: QRectF,
    x: Axis,
    *,
    lines: bool = False,
    before: float = 8,
    over: float = 0,
) -> None:
    """The numbers of a level axis below an area, as many as there is room for.

    They may begin `before` its left end and reach `over` its right end.
    """
    places = [(area.left() + x.at(value) * area.width(), text) for value, text in x.ticks]
    if lines:
        for (at, _), (value, _) in zip(places, x.ticks, strict=True):
            colour = colour_of(ink.theme.edge if value == 0 else ink.theme.line)
            ink.line(QPointF(at, area.top()), QPointF(at, area.bottom()), colour)
    for at, text in _spread(places, area.left() - before, area.right() + over):
        _write_below(ink, area, at, text, before=before, over=over)


def _spread(places: Sequence[tuple[float, str]], left: float, right: float) -> list[_Place]:
    """All, every second, every third … of the numbers: as many as stand apart."""
    for each in range(1, len(places) + 1):
        some = list(places[::each])
        end = left - 9.0
        for at, text in some:
            width = width_of(text, SMALL)
            start = max(min(at - width / 2, right - width), left)
            if start < end + 9:
                break
            end = start + width
        else:
            return some
    return []


def write_names(ink: Ink, area: QRectF, names: Sequence[str], marked: int | None = None) -> None:
    """A name below each of as many columns, or below every second, third … where room is short.

    The marked one is always among them.
    """
    if not names:
        return
    wide = area.width() / len(names)
    widest = max(width_of(name, SMALL, SEMIBOLD) for name in names) + 10
    each = math.ceil(widest / wide) if wide > 0 else len(names)
    first = (marked or 0) % max(each, 1)
    for n in range(first, len(names), max(each, 1)):
        at = area.left() + (n + 0.5) * wide
        _write_below(ink, area, at, names[n], bold=n == marked)


def _write_below(
    ink: Ink,
    area: QRectF,
    at: float,
    text: str,
    *,
    bold: bool = False,
    before: float = 8,
    over: float = 0,
) -> None:
    """Centred, moved inwards at the ends; not at all where it would touch another."""
    weight = SEMIBOLD if bold else NORMAL
    width = width_of(text, SMALL, weight)
    left = max(min(at - width / 2, area.right() + over - width), area.left() - before)
    start = QPointF(left, area.bottom() + 16)
    if ink.free(ink_of(start, width, SMALL), 4) and width <= area.width() + before + over:
        ink.text(start, text, size=SMALL, weight=weight, colour=ink.ink if bold else ink.muted)
