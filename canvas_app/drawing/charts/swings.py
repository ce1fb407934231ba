"""Rows of floating bars: the tornado of a figure, and the bridge from one figure to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from canvas_app.drawing.charts.axes import BELOW, UNIT, Axis, write_ticks
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.ink import Align, Ink
from canvas_app.drawing.charts.key import Entry, draw_key, key_height
from canvas_app.drawing.charts.words import elided, ink_of, width_of
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import colour_of

_STACKED_BELOW = 560.0
_ROW, _STACKED = 42.0, 48.0
_THICK = 16.0
_CLARITY = 5


def _layout(width: float) -> tuple[float, float]:
    """Room for names at the left (0: they stand above the bars), and the height of a row."""
    return (0.0, _STACKED) if width < _STACKED_BELOW else (min(width * 0.4, 320.0), _ROW)


@dataclass(frozen=True)
class SwingRow:
    """One input: what was typed for the low and the high case, and what the figure becomes.

    `low` and `high` are the figure's values, None where it has none there. `clarity` is 1 to 5.
    """

    name: str
    low: float | None
    high: float | None
    typed_low: str
    typed_high: str
    hover: str
    clarity: int | None = None
    riskiest: bool = False


@dataclass(frozen=True, kw_only=True)
class TornadoChart(Chart):
    """Inputs by the swing they cause, the largest first, around the figure's present value."""

    rows: tuple[SwingRow, ...] = ()
    axis: Axis = UNIT
    now: float = 0.0
    now_text: str = ""
    low_name: str = ""
    high_name: str = ""
    riskiest_text: str = ""

    def body_height(self, width: float) -> float:
        _, row = _layout(width)
        return key_height(self._key(), width) + 24 + len(self.rows) * row + BELOW

    def draw(self, ink: Ink, body: QRectF) -> None:
        low, high = self._colours(ink)
        draw_key(ink, body, self._key(), [low, high])
        names, row_height = _layout(body.width())
        top = body.top() + key_height(self._key(), body.width()) + 24
        ends = self._typed_room(body.width() - names)
        area = QRectF(
            body.left() + names + ends,
            top,
            body.width() - names - 2 * ends,
            len(self.rows) * row_height,
        )
        middle = area.left() + self.axis.at(self.now) * area.width()
        write_ticks(ink, area, self.axis, lines=names > 0, over=ends)
        self._write_now(ink, body, names, middle, top)
        for n, row in enumerate(self.rows):
            box = QRectF(body.left(), top + n * row_height, body.width(), row_height)
            self._draw_row(ink, box, row, names, area, middle)
            below = box.top() + (19 if not names else 0)  # never through a name
            start = QPointF(middle, below - (4 if names and not n else 0))
            ink.line(start, QPointF(middle, box.bottom()), ink.ink, 1.2)

    def _key(self) -> list[Entry]:
        return [Entry(self.low_name, "area"), Entry(self.high_name, "area")]

    def _colours(self, ink: Ink) -> tuple[QColor, QColor]:
        market = ink.theme.accent("market")
        return ink.tint(market, 0.4), ink.tint(market, 0.92)

    def _typed_room(self, width: float) -> float:
        """Room at each side of the bars for what was typed."""
        typed = [text for row in self.rows for text in (row.typed_low, row.typed_high)]
        return min(max((width_of(text, 11) for text in typed), default=0.0) + 8, width * 0.24)

    def _write_now(self, ink: Ink, body: QRectF, names: float, middle: float, top: float) -> None:
        width = width_of(self.now_text, 12, SEMIBOLD)
        left = max(min(middle - width / 2, body.right() - width), body.left() + names)
        at = QPointF(left, top - 9)
        ink.text(at, self.now_text, weight=SEMIBOLD, room=body.width() - names)

    def _draw_row(
        self, ink: Ink, box: QRectF, row: SwingRow, names: float, area: QRectF, middle: float
    ) -> None:
        self._write_name(ink, row, box, names)
        centre = box.bottom() - (_THICK / 2 + 6 if not names else box.height() / 2)
        low, high = self._colours(ink)
        ends: dict[int, tuple[float, str]] = {}
        sides = ((row.low, row.typed_low, low), (row.high, row.typed_high, high))
        reach = {n: abs(self.axis.at(s[0]) - self.axis.at(self.now)) for n, s in enumerate(sides)
                 if s[0] is not None}  # fmt: skip
        for n in sorted(reach, key=lambda n: -reach[n]):  # the longer one below the shorter one
            value, typed, colour = sides[n]
            x = area.left() + self.axis.at(value or 0.0) * area.width()
            left, right = min(x, middle), max(x, middle)
            bar = QRectF(left, centre - _THICK / 2, max(right - left, 1.5), _THICK)
            ink.bar(bar, colour, 2)
            ends[n] = (x, typed)
        room = box.adjusted(names, 0, 0, 0)
        _write_ends(ink, [ends[n] for n in sorted(ends)], middle, centre + 4, room)
        ink.hover(box, row.hover)

    def _write_name(self, ink: Ink, row: SwingRow, box: QRectF, names: float) -> None:
        """The input, how clear it is as dots, and whether it is among the riskiest.

        The marks stand below the name where that is beside the bar, else at its right.
        """
        risky = bool(row.riskiest and self.riskiest_text)
        marks = (_CLARITY * 7 + 8 if row.clarity is not None else 0.0) + (
            width_of(self.riskiest_text, 11, SEMIBOLD) + 14 if risky else 0.0
        )
        if names:
            base = box.top() + (17 if marks else box.height() / 2 + 4)
            at, room = QPointF(box.left(), box.top() + 33), names - 16
        else:
            base = box.top() + 14
            at, room = QPointF(box.right() - marks, base), box.width() - marks - 6
        ink.text(QPointF(box.left(), base), row.name, room=room)
        if row.clarity is not None:
            for n in range(_CLARITY):
                colour = ink.muted if n < row.clarity else colour_of(ink.theme.edge)
                ink.dot(at + QPointF(n * 7 + 2.5, -4), colour, 2.2)
            at += QPointF(_CLARITY * 7 + 8, 0)
        if risky:
            warning = colour_of(ink.theme.warning)
            width = width_of(self.riskiest_text, 11, SEMIBOLD) + 14
            ink.bar(QRectF(at.x(), at.y() - 12, width, 16), ink.tint(warning, 0.13), 8)
            start = at + QPointF(7, 0)
            ink.text(start, self.riskiest_text, size=11, weight=SEMIBOLD, colour=warning)


def _write_ends(
    ink: Ink, ends: Sequence[tuple[float, str]], middle: float, base: float, box: QRectF
) -> None:
    """What was typed, beyond the ends of the bars; both in one place where both lie on one side."""
    left = [end for end in ends if end[0] < middle]
    right = [end for end in ends if end[0] >= middle]
    places = list(ends)
    if len(left) > 1 or len(right) > 1:
        far = (min if left else max)(x for x, _ in ends)
        places = [(far, " / ".join(text for _, text in ends if text))]
    for x, text in places:
        before = x < middle
        at = QPointF(x - 6 if before else x + 6, base)
        room = at.x() - box.left() if before else box.right() - at.x()
        align: Align = "right" if before else "left"
        ink.text(at, text, size=11, colour=ink.muted, align=align, room=room, covering=True)


@dataclass(frozen=True)
class BridgeRow:
    """A total, or a step from `start` to `end` that one input makes."""

    kind: Literal["total", "step"]
    name: str
    start: float
    end: float
    shown: str
    hover: str
    detail: str = ""


@dataclass(frozen=True, kw_only=True)
class BridgeChart(Chart):
    """From one scenario's figure to another's, input by input, from top to bottom."""

    rows: tuple[BridgeRow, ...] = ()
    axis: Axis = UNIT

    def body_height(self, width: float) -> float:
        return len(self.rows) * _layout(width)[1] + BELOW

    def draw(self, ink: Ink, body: QRectF) -> None:
        names, high = _layout(body.width())
        numbers = max((width_of(row.shown, 12, SEMIBOLD) for row in self.rows), default=0.0) + 10
        numbers = min(numbers, (body.width() - names) * 0.4)
        area = QRectF(
            body.left() + names,
            body.top(),
            body.width() - names - numbers,
            len(self.rows) * high,
        )
        start = 8.0 if names else 0.0
        write_ticks(ink, area, self.axis, lines=names > 0, before=start, over=numbers)
        cut = self.axis.low > 0 or self.axis.high < 0
        before: float | None = None
        for n, row in enumerate(self.rows):
            box = QRectF(body.left(), body.top() + n * high, body.width(), high)
            middle = box.bottom() - (_THICK / 2 + 6 if not names else high / 2)
            a, b = (area.left() + self.axis.at(v) * area.width() for v in (row.start, row.end))
            bar = QRectF(min(a, b), middle - _THICK / 2, max(abs(b - a), 2.0), _THICK)
            if before is not None and names:  # from the end of one bar to the beginning of the next
                joint = QPointF(a if row.kind == "step" else b, middle - _THICK / 2)
                ink.line(QPointF(joint.x(), before), joint, ink.faint)
            strength = 1.0 if row.kind == "total" else 0.75
            ink.bar(bar, ink.tint(self._colour(ink, row), strength), 2)
            if cut and row.kind == "total":
                _cut(ink, bar)
            before = middle + _THICK / 2
            self._write(ink, box, row, bar, middle, names)
            ink.hover(box, row.hover)

    def _colour(self, ink: Ink, row: BridgeRow) -> QColor:
        if row.kind == "total":
            return ink.theme.accent("market")
        up = row.end >= row.start
        return colour_of(ink.theme.good if up else ink.theme.danger)

    def _write(
        self, ink: Ink, box: QRectF, row: BridgeRow, bar: QRectF, middle: float, names: float
    ) -> None:
        base = middle + 4 if names else box.top() + 14
        room = names - 16 if names else box.width()
        weight = SEMIBOLD if row.kind == "total" else SEMIBOLD.Normal
        name = ink.text(QPointF(box.left(), base), row.name, weight=weight, room=room)
        left = name.right() + 8
        if row.detail and elided(row.detail, box.left() + room - left, 11) == row.detail:
            ink.text(QPointF(left, base), row.detail, size=11, colour=ink.muted)
        colour = ink.ink if row.kind == "total" else self._colour(ink, row)
        width = width_of(row.shown, 12, SEMIBOLD)
        right = QPointF(bar.right() + 7, middle + 4)
        if right.x() + width > box.right() and bar.left() - 7 - width >= box.left() + names:
            right = QPointF(bar.left() - 7 - width, middle + 4)
        if ink.free(ink_of(right, min(width, box.right() - right.x()), 12), 0):
            room = box.right() - right.x()
            ink.text(right, row.shown, weight=SEMIBOLD, colour=colour, room=room, covering=True)


def _cut(ink: Ink, bar: QRectF) -> None:
    """Two strokes through a bar that does not begin at zero."""
    surface = colour_of(ink.theme.surface)
    for x in (bar.left() + 9, bar.left() + 14):
        ink.line(QPointF(x - 2, bar.bottom() + 1), QPointF(x + 2, bar.top() - 1), surface, 2)
