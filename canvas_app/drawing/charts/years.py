"""Figures over the years: the projection with its band, and capacity against need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from canvas_app.drawing.charts.axes import SMALL, UNIT, Axis, plot_area, write_names
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.ink import Ink, faded
from canvas_app.drawing.charts.key import Entry, draw_key, key_height
from canvas_app.drawing.charts.words import ink_of, width_of
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import colour_of

Row = tuple[float | None, ...]
_NARROWEST, _BETWEEN = 300.0, 32.0
_HEADING, _PLOT, _BELOW = 22.0, 176.0, 16.0


@dataclass(frozen=True)
class Line:
    """One row of yearly values, and its last one as words."""

    name: str
    values: Row
    last: str


@dataclass(frozen=True)
class YearPanel:
    """One figure over the years. `hovers` says all values of a year."""

    name: str
    axis: Axis
    now: Line
    low: Line | None = None
    high: Line | None = None
    other: Line | None = None
    hovers: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class ProjectionChart(Chart):
    """Figures over the years, a panel each, with the band between the low and the high case.

    `band` is what the band is called. `marked` is the position of the target year.
    """

    years: tuple[str, ...] = ()
    panels: tuple[YearPanel, ...] = ()
    band: str = ""
    marked: int | None = None

    def body_height(self, width: float) -> float:
        columns, each = self._columns(width)
        rows = -(-len(self.panels) // columns)
        return key_height(self._key(), width) + 6 + rows * self._high(each) + (rows - 1) * _BELOW

    def draw(self, ink: Ink, body: QRectF) -> None:
        key = self._key()
        colours = [self._colour(ink, entry) for entry in key]
        draw_key(ink, body, key, colours)
        columns, each = self._columns(body.width())
        top = body.top() + key_height(key, body.width()) + 6
        rows = max(-(-len(self.panels) // columns), 1)
        high = max((body.bottom() - top - (rows - 1) * _BELOW) / rows, 90.0)
        for n, panel in enumerate(self.panels):
            x = body.left() + (n % columns) * (each + _BETWEEN)
            y = top + (n // columns) * (high + _BELOW)
            self._draw_panel(ink, QRectF(x, y, each, high), panel)

    def _high(self, width: float) -> float:
        return _HEADING + _PLOT + max(0.0, min((width - 300) * 0.12, 60.0))

    def _columns(self, width: float) -> tuple[int, float]:
        fits = max(int((width + _BETWEEN) // (_NARROWEST + _BETWEEN)), 1)
        columns = max(min(fits, len(self.panels), 3), 1)
        return columns, (width - (columns - 1) * _BETWEEN) / columns

    def _key(self) -> list[Entry]:
        """One entry a kind of line, for all panels; none for a lone line."""
        made: dict[str, Entry] = {}
        for panel in self.panels:
            made.setdefault("now", Entry(panel.now.name, "line"))
            if panel.other:
                made.setdefault("other", Entry(panel.other.name, "dashes"))
            if panel.low and panel.high:
                made.setdefault("band", Entry(self.band, "area"))
        return list(made.values()) if len(made) > 1 else []

    def _colour(self, ink: Ink, entry: Entry) -> QColor:
        market = ink.theme.accent("market")
        if entry.sample == "area":
            return faded(market, 0.22)
        return ink.theme.accent("customer") if entry.sample == "dashes" else market

    def _draw_panel(self, ink: Ink, box: QRectF, panel: YearPanel) -> None:
        ink.heading(box.topLeft() + QPointF(0, 13), panel.name, box.width())
        if all(value is None for value in panel.now.values):
            below = box.adjusted(0, _HEADING, 0, 0)
            ink.paragraph(below, panel.reason, colour=ink.muted, most=4)
            return
        market, customer = ink.theme.accent("market"), ink.theme.accent("customer")
        ends = [(panel.now, market, True)]
        if panel.other:
            ends.append((panel.other, customer, True))
        if panel.low and panel.high:
            ends += [(panel.high, ink.muted, False), (panel.low, ink.muted, False)]
        right = max(width_of(line.last, 12, SEMIBOLD) for line, _, _ in ends) + 10
        right = min(right, box.width() * 0.34)
        area = plot_area(ink, box.adjusted(0, _HEADING, 0, 0), panel.axis, right=right)
        place = _places(area, panel.axis, len(self.years))
        if self.marked is not None and self.marked < len(self.years):
            x = place(self.marked, panel.axis.low).x()
            top, bottom = QPointF(x, area.top()), QPointF(x, area.bottom())
            ink.line(top, bottom, faded(ink.faint, 0.7), dashed=True)
        if panel.low and panel.high:
            _draw_band(ink, panel.low.values, panel.high.values, place, faded(market, 0.15))
        if panel.other:
            for points in _runs(panel.other.values, place):
                ink.curve(points, customer, 1.8, dashed=True)
        for points in _runs(panel.now.values, place):
            ink.curve(points, market, 2.2)
            ink.dot(points[-1], market, 3.5, ring=True)
        write_names(ink, area, self.years, self.marked)
        _write_ends(ink, area, right, ends, place)
        wide = area.width() / max(len(self.years), 1)
        for n, text in enumerate(panel.hovers):
            x = area.left() + n * wide
            ink.hover(QRectF(x, area.top(), wide, area.height()), text)


class _places:
    """Where the value of a year lies in an area."""

    def __init__(self, area: QRectF, axis: Axis, years: int) -> None:
        self.area, self.axis, self.years = area, axis, max(years, 1)

    def __call__(self, year: int, value: float) -> QPointF:
        area = self.area
        x = area.left() + (year + 0.5) * area.width() / self.years
        return QPointF(x, area.bottom() - self.axis.at(value) * area.height())


def _runs(values: Row, place: _places) -> list[list[QPointF]]:
    """The points of a row, broken where a value is absent."""
    runs: list[list[QPointF]] = []
    for there, group in groupby(enumerate(values), key=lambda item: item[1] is not None):
        if there:
            runs.append([place(n, value) for n, value in group if value is not None])
    return runs


def _draw_band(ink: Ink, low: Row, high: Row, place: _places, colour: QColor) -> None:
    both = tuple(
        None if a is None or b is None else (a, b) for a, b in zip(low, high, strict=False)
    )
    for there, group in groupby(enumerate(both), key=lambda item: item[1] is not None):
        if there:
            ends = [(n, pair) for n, pair in group if pair is not None]
            there_and_back = [place(n, pair[1]) for n, pair in ends]
            there_and_back += [place(n, pair[0]) for n, pair in reversed(ends)]
            ink.area(there_and_back, colour)


def _write_ends(
    ink: Ink,
    area: QRectF,
    room: float,
    ends: Sequence[tuple[Line, QColor, bool]],
    place: _places,
) -> None:
    """The last value of each line at its end; what would be in another's way moves or goes."""
    for line, colour, strong in ends:
        last = next((v for v in reversed(line.values) if v is not None), None)
        if last is None:
            continue
        at = QPointF(area.right() + 8, place(0, last).y() + 4)
        weight = SEMIBOLD if strong else SEMIBOLD.Normal
        width = min(width_of(line.last, 12, weight), room - 8)
        for move in (0, -7, 7, -14, 14, -21, 21) if strong else (0, -5, 5):
            moved = at + QPointF(0, move)
            if ink.free(ink_of(moved, width, 12).adjusted(0, -1.5, 0, 1.5), 1):
                ink.text(moved, line.last, weight=weight, colour=colour, room=room - 8)
                break


@dataclass(frozen=True, kw_only=True)
class CapacityChart(Chart):
    """Customers that are needed, year by year, against those that the channels bring.

    `gap` says the difference in the marked year; `short` whether the channels bring too few.
    """

    years: tuple[str, ...] = ()
    axis: Axis = UNIT
    need: Row = ()
    brought: Row = ()
    need_name: str = ""
    brought_name: str = ""
    hovers: tuple[str, ...] = ()
    marked: int | None = None
    gap: str = ""
    short: bool = False

    def body_height(self, width: float) -> float:
        return key_height(self._key(), width) + 6 + 200 + max(0.0, min((width - 400) * 0.1, 50.0))

    def draw(self, ink: Ink, body: QRectF) -> None:
        market, channel = ink.theme.accent("market"), ink.theme.accent("distribution")
        draw_key(ink, body, self._key(), [market, ink.tint(channel, 0.75)])
        top = key_height(self._key(), body.width()) + 6
        area = plot_area(ink, body.adjusted(0, top, 0, 0), self.axis)
        place = _places(area, self.axis, len(self.years))
        wide = area.width() / max(len(self.years), 1)
        thick = min(wide * 0.56, 46.0)
        floor = place(0, 0.0).y()
        for n in range(len(self.years)):
            strength = 0.75 if self.marked in (None, n) else 0.4
            if (brought := self.brought[n]) is not None:
                at = place(n, brought)
                bar = QRectF(at.x() - thick / 2, min(at.y(), floor), thick, abs(floor - at.y()))
                ink.bar(bar, ink.tint(channel, strength), 3)
            if (need := self.need[n]) is not None:
                at = place(n, need)
                reach = QPointF(min(thick / 2 + 6, wide / 2 - 1), 0)
                ink.line(at - reach, at + reach, market, 3 if n == self.marked else 2)
        write_names(ink, area, self.years, self.marked)
        self._draw_gap(ink, area, place, thick)
        for n, text in enumerate(self.hovers):
            column = QRectF(area.left() + n * wide, area.top(), wide, area.height())
            ink.hover(column, text)

    def _draw_gap(self, ink: Ink, area: QRectF, place: _places, thick: float) -> None:
        n = self.marked
        if n is None or n >= len(self.years) or not self.gap:
            return
        need, brought = self.need[n], self.brought[n]
        if need is None or brought is None:
            return
        a, b = place(n, need), place(n, brought)
        colour = colour_of(ink.theme.danger if self.short else ink.theme.good)
        if self.short and abs(a.y() - b.y()) > 3:
            upper, lower = min(a.y(), b.y()), max(a.y(), b.y())
            missing = QRectF(a.x() - thick / 2, upper, thick, lower - upper)
            ink.bar(missing, faded(colour, 0.16), 0)
            ink.line(QPointF(a.x(), upper + 2), QPointF(a.x(), lower - 1), colour, 1.4)
        width = width_of(self.gap, 12, SEMIBOLD)
        x = max(min(a.x() - width / 2, area.right() - width), area.left())
        at = QPointF(x, max(min(a.y(), b.y()) - 8, area.top() + SMALL))
        ground = ink_of(at, min(width, area.width()), 12).adjusted(-4, -2, 4, 2)
        ink.bar(ground, faded(colour_of(ink.theme.surface), 0.86))
        ink.text(at, self.gap, weight=SEMIBOLD, colour=colour, room=area.width())

    def _key(self) -> list[Entry]:
        return [Entry(self.need_name, "line"), Entry(self.brought_name, "area")]
