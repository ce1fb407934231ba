"""Price research: who would buy at which price, and between which prices people hesitate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from canvas_app.document.cards.base import Colour
from canvas_app.drawing.charts.axes import UNIT, Axis, plot_area, write_ticks
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.ink import Ink, faded
from canvas_app.drawing.charts.key import Entry, draw_key, key_height
from canvas_app.drawing.charts.words import ink_of, width_of
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import colour_of

_PLOT = 220.0
_CURVES: tuple[tuple[Colour, Literal["line", "dashes"]], ...] = (
    ("market", "line"),
    ("market", "dashes"),
    ("distribution", "dashes"),
    ("distribution", "line"),
)


@dataclass(frozen=True)
class PricePoint:
    """One price that was asked: the share that would buy and the revenue index, both 0 to 1."""

    price: float
    share: float
    revenue: float
    hover: str


@dataclass(frozen=True, kw_only=True)
class DemandChart(Chart):
    """Gabor–Granger: the share that would buy, and revenue as a share of the best price's."""

    points: tuple[PricePoint, ...] = ()
    prices: Axis = UNIT
    shares: Axis = UNIT
    share_name: str = ""
    revenue_name: str = ""
    best: float | None = None
    best_text: str = ""

    def body_height(self, width: float) -> float:
        return key_height(self._key(), width) + 24 + _PLOT

    def draw(self, ink: Ink, body: QRectF) -> None:
        buy, money = ink.theme.accent("customer"), ink.theme.accent("price")
        draw_key(ink, body, self._key(), [buy, money])
        top = key_height(self._key(), body.width()) + 24
        area = plot_area(ink, body.adjusted(0, top, -6, 0), self.shares)
        write_ticks(ink, area, self.prices)
        if self.best is not None:
            x = area.left() + self.prices.at(self.best) * area.width()
            ink.line(QPointF(x, area.top() - 8), QPointF(x, area.bottom()), money, dashed=True)
            _write_above(ink, body, x, area.top() - 13, self.best_text, faded(money, 1.0))
        rows: tuple[tuple[list[float], QColor], ...] = (
            ([p.revenue for p in self.points], money),
            ([p.share for p in self.points], buy),
        )
        for values, colour in rows:
            points = [
                _point(area, self.prices, self.shares, p.price, value)
                for p, value in zip(self.points, values, strict=True)
            ]
            ink.curve(points, colour)
            for p, at in zip(self.points, points, strict=True):
                ink.dot(at, colour, 5 if p.price == self.best else 3.5, ring=True)
        _hover_columns(ink, area, self.prices, [(p.price, p.hover) for p in self.points])

    def _key(self) -> list[Entry]:
        return [Entry(self.share_name, "line"), Entry(self.revenue_name, "line")]


@dataclass(frozen=True)
class PriceCurve:
    """One of the four cumulative answers: price and share of people."""

    name: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Crossing:
    """Where two of the curves cross, and what that price is called."""

    name: str
    price: float
    share: float
    shown: str
    hover: str


@dataclass(frozen=True, kw_only=True)
class AcceptanceChart(Chart):
    """Van Westendorp: too cheap, cheap, expensive, too expensive, and where they cross."""

    curves: tuple[PriceCurve, ...] = ()
    crossings: tuple[Crossing, ...] = ()
    prices: Axis = UNIT
    shares: Axis = UNIT
    hovers: tuple[tuple[float, str], ...] = ()

    def body_height(self, width: float) -> float:
        listed = -(-len(self.crossings) // self._columns(width)) * 22
        return key_height(self._key(), width) + 10 + _PLOT + listed + 8

    def draw(self, ink: Ink, body: QRectF) -> None:
        colours = [ink.theme.accent(_CURVES[n % 4][0]) for n in range(len(self.curves))]
        draw_key(ink, body, self._key(), colours)
        columns = self._columns(body.width())
        listed = -(-len(self.crossings) // columns) * 22 + 8
        top = key_height(self._key(), body.width()) + 10
        area = plot_area(ink, body.adjusted(0, top, -6, -listed), self.shares)
        write_ticks(ink, area, self.prices)
        for n, curve in enumerate(self.curves):
            points = [_point(area, self.prices, self.shares, x, y) for x, y in curve.points]
            if points:
                ink.curve(points, colours[n], dashed=_CURVES[n % 4][1] == "dashes")
        _hover_columns(ink, area, self.prices, self.hovers)
        self._draw_crossings(ink, area)
        each = min((body.width() - (columns - 1) * 24) / columns, 330.0)
        for n, crossing in enumerate(self.crossings):
            x = body.left() + (n % columns) * (each + 24)
            y = body.bottom() - listed + 8 + (n // columns) * 22
            _list_crossing(ink, QRectF(x, y, each, 22), n, crossing)

    def _columns(self, width: float) -> int:
        return 1 if width < 520 else 2

    def _key(self) -> list[Entry]:
        return [Entry(curve.name, _CURVES[n % 4][1]) for n, curve in enumerate(self.curves)]

    def _draw_crossings(self, ink: Ink, area: QRectF) -> None:
        taken: list[QPointF] = []
        for n, crossing in enumerate(self.crossings):
            at = _point(area, self.prices, self.shares, crossing.price, crossing.share)
            ink.dot(at, ink.ink, 3.5, ring=True)
            where = _free_place(at, area, taken)
            taken.append(where)
            ink.line(at, where, ink.muted)
            _number(ink, where, n)
            ink.hover(QRectF(at.x() - 7, at.y() - 7, 14, 14), crossing.hover)
            ink.hover(QRectF(where.x() - 9, where.y() - 9, 18, 18), crossing.hover)


def _free_place(at: QPointF, area: QRectF, taken: Sequence[QPointF]) -> QPointF:
    """A place near a crossing for its number, away from the others'."""
    offsets = ((0, -22), (0, 22), (22, 0), (-22, 0), (24, -24), (-24, -24), (24, 24), (-24, 24))
    inner = area.adjusted(9, 9, -9, -9)
    for far in (1, 1.8, 2.6):
        for x, y in offsets:
            place = at + QPointF(x, y) * far
            apart = all((place - t).manhattanLength() > 26 for t in taken)
            if apart and inner.contains(place):
                return place
    return at


def _number(ink: Ink, at: QPointF, n: int) -> None:
    ink.dot(at, ink.ink, 8.5, ring=True)
    surface = colour_of(ink.theme.surface)
    below = at + QPointF(0, 3.8)
    ink.text(below, str(n + 1), size=11, weight=SEMIBOLD, colour=surface, align="centre")


def _list_crossing(ink: Ink, row: QRectF, n: int, crossing: Crossing) -> None:
    _number(ink, QPointF(row.left() + 9, row.top() + 11), n)
    price = ink.text(
        QPointF(row.right(), row.top() + 15), crossing.shown, weight=SEMIBOLD, align="right"
    )
    left = row.left() + 26
    at = QPointF(left, row.top() + 15)
    ink.text(at, crossing.name, colour=ink.muted, room=price.left() - left - 8)
    ink.hover(row, crossing.hover)


def _point(area: QRectF, x: Axis, y: Axis, across: float, up: float) -> QPointF:
    return QPointF(
        area.left() + x.at(across) * area.width(), area.bottom() - y.at(up) * area.height()
    )


def _write_above(ink: Ink, body: QRectF, x: float, base: float, text: str, colour: QColor) -> None:
    width = width_of(text, 12, SEMIBOLD)
    at = QPointF(max(min(x - width / 2, body.right() - width), body.left()), base)
    if ink.free(ink_of(at, min(width, body.width()), 12), 0):
        ink.text(at, text, weight=SEMIBOLD, colour=colour, room=body.width())


def _hover_columns(ink: Ink, area: QRectF, axis: Axis, hovers: Sequence[tuple[float, str]]) -> None:
    """A column of hover around each price, up to half way to its neighbours."""
    places = sorted((area.left() + axis.at(price) * area.width(), text) for price, text in hovers)
    xs = [x for x, _ in places]
    for n, (x, text) in enumerate(places):
        left = (xs[n - 1] + x) / 2 if n else area.left()
        right = (xs[n + 1] + x) / 2 if n + 1 < len(xs) else area.right()
        ink.hover(QRectF(left, area.top(), right - left, area.height()), text)
