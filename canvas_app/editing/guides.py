"""Where a card that is being moved or stretched lines up with others, or stands at equal gaps.

Everything is worked out once, when a gesture begins, and each step looks it up: in sorted edges,
and in bands across the board. Units are those of the canvas.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import floor
from typing import Literal, NamedTuple

from canvas_app.document.panes import Rect

Side = Literal["left", "right", "top", "bottom"]

SAME = 0.51
"""Places so near count as the same: cards stand at whole units, but words make odd heights."""
_BAND = 128.0
_MOST_GAPS = 4
"""So many equal gaps in a row are shown on each side of what moves."""
WIDEST_GAP = 200.0


class Line(NamedTuple):
    """A line along which edges or middles lie."""

    upright: bool
    at: float
    start: float
    end: float


class Gap(NamedTuple):
    """One of several equal gaps; `level` if it lies between cards beside each other."""

    level: bool
    start: float
    end: float
    at: float
    """Its height on the canvas if level, its x otherwise."""
    size: float
    """What all gaps of its row or column measure."""


@dataclass(frozen=True)
class Hints:
    """What there is to see."""

    lines: tuple[Line, ...] = ()
    gaps: tuple[Gap, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.lines or self.gaps)


class Span(NamedTuple):
    """A rectangle seen along one axis: its two ends, and where it lies across."""

    low: float
    high: float
    near: float
    far: float

    @property
    def middle(self) -> float:
        return (self.low + self.high) / 2

    def meets(self, other: Span) -> bool:
        """Whether the two lie beside each other, so that a gap between them can be seen."""
        return self.near < other.far and other.near < self.far


class Guides:
    """Everything that the cards of a gesture can line up with."""

    def __init__(self, cards: Sequence[Rect], rooms: Sequence[Rect] = ()) -> None:
        """`cards` don't move; `rooms` are the insides of panes and lanes."""
        self._level = _Axis(map(_level, cards), map(_level, rooms))
        self._upright = _Axis(map(_upright, cards), map(_upright, rooms))

    def moved(
        self, rect: Rect, reach: float, *, level: bool = True, upright: bool = True
    ) -> tuple[float, float]:
        """How far to shift a rectangle so that it lines up, along each axis that is free."""
        dx = self._level.pull(_level(rect), reach) if level else 0.0
        dy = self._upright.pull(_upright(rect), reach) if upright else 0.0
        return dx, dy

    def stretched(self, rect: Rect, reach: float, sides: Collection[Side]) -> tuple[float, float]:
        """How far to shift the sides of a rectangle that are being dragged."""
        dx = dy = 0.0
        for side in sides:
            if side in ("left", "right"):
                dx = self._level.pull_end(_level(rect), side == "right", reach)
            else:
                dy = self._upright.pull_end(_upright(rect), side == "bottom", reach)
        return dx, dy

    def hints(self, rect: Rect, sides: Collection[Side] | None = None) -> Hints:
        """What a rectangle lines up with where it is; of some of its sides only, without gaps."""
        lines: list[Line] = []
        gaps: list[Gap] = []
        for upright, axis, span, low, high in (
            (True, self._level, _level(rect), "left", "right"),
            (False, self._upright, _upright(rect), "top", "bottom"),
        ):
            found = axis.lines(span, low=sides is None or low in sides,
                               high=sides is None or high in sides,
                               middle=sides is None)  # fmt: skip
            lines += [Line(upright, *where) for where in found]
            if sides is None:
                gaps += [Gap(upright, *where) for where in axis.gaps(span)]
        return Hints(tuple(lines), tuple(gaps))


def _level(rect: Rect) -> Span:
    return Span(rect.x, rect.x + rect.width, rect.y, rect.y + rect.height)


def _upright(rect: Rect) -> Span:
    return Span(rect.y, rect.y + rect.height, rect.x, rect.x + rect.width)


_Place = tuple[float, float, float]
"""Where an edge or middle is, and from where to where its card reaches across."""


class _Axis:
    """One direction. Level and upright are the same, with the coordinates exchanged."""

    def __init__(self, cards: Iterable[Span], rooms: Iterable[Span]) -> None:
        spans, rooms = list(cards), list(rooms)
        self._starts: list[_Place] = sorted((s.low, s.near, s.far) for s in spans)
        self._ends: list[_Place] = sorted((s.high, s.near, s.far) for s in spans)
        self._middles = sorted((span.middle, span.near, span.far) for span in spans)
        self._lows = sorted((room.low, room.near, room.far) for room in rooms)
        self._highs = sorted((room.high, room.near, room.far) for room in rooms)
        self._bands: dict[int, list[Span]] = {}
        for span in spans:
            for band in _bands(span):
                self._bands.setdefault(band, []).append(span)

    # --- being pulled ------------------------------------------------------------------------

    def pull(self, span: Span, reach: float) -> float:
        """The smallest shift to something that lines up; 0 where nothing is in reach."""
        like = [
            _nearest(self._starts, span.low, reach),
            _nearest(self._ends, span.high, reach),
            _nearest(self._middles, span.middle, reach),
            _nearest(self._lows, span.low, reach, span),
            _nearest(self._highs, span.high, reach, span),
            *(low - span.low for low in self._evenly(span, reach)),
        ]
        # the end of one at the start of another is an edge that they share: only if nothing else
        unlike = [_nearest(self._ends, span.low, reach), _nearest(self._starts, span.high, reach)]
        return _first(reach, like, unlike)

    def pull_end(self, span: Span, high: bool, reach: float) -> float:
        """The same for one end alone."""
        if high:
            end, like, unlike, rooms = span.high, self._ends, self._starts, self._highs
        else:
            end, like, unlike, rooms = span.low, self._starts, self._ends, self._lows
        first = [_nearest(like, end, reach), _nearest(rooms, end, reach, span)]
        return _first(reach, first, [_nearest(unlike, end, reach)])

    def _evenly(self, span: Span, reach: float) -> Iterator[float]:
        """Where the span would have to begin for equal gaps."""
        row = self._row(span)
        before = _before(span, row, reach)
        after = _after(span, row, reach)
        size = span.high - span.low
        if before and after and _fair(gap := (after.low - before.high - size) / 2):
            yield before.high + gap
        if before and (first := _before(before, row)) and _fair(gap := before.low - first.high):
            yield before.high + gap
        if after and (last := _after(after, row)) and _fair(gap := last.low - after.high):
            yield after.low - gap - size

    # --- what is seen ------------------------------------------------------------------------

    def lines(
        self, span: Span, *, low: bool, high: bool, middle: bool
    ) -> Iterator[tuple[float, float, float]]:
        """Lines through ends and the middle: where, and from where to where."""
        ends = []
        for end, wanted, rooms in ((span.low, low, self._lows), (span.high, high, self._highs)):
            if wanted:
                met = [
                    *_same(self._starts, end),
                    *_same(self._ends, end),
                    *(place for place in _same(rooms, end) if _met(place, span)),
                ]
                ends.append(met)
                if met:
                    yield _through(met, span)
        # where both ends line up with others, the middle says nothing new
        if middle and not all(ends) and (met := list(_same(self._middles, span.middle))):
            yield _through(met, span)

    def gaps(self, span: Span) -> Iterator[tuple[float, float, float, float]]:
        """Equal gaps: from where to where, where across, and what all of them measure."""
        row = self._row(span)
        back, on = list(_run(span, row, -1)), list(_run(span, row, 1))
        if back and on and abs(_size(back[0]) - _size(on[0])) <= 2 * SAME:
            runs = [back + on]  # between two: what moves stands at whole units, so half a one off
        else:
            runs = [run for run in (back, on) if len(run) > 1]
        for run in runs:
            size = sum(map(_size, run)) / len(run)
            for a, b in run:
                across = (max(a.near, b.near) + min(a.far, b.far)) / 2
                yield a.high, b.low, across, size

    def _row(self, span: Span) -> list[Span]:
        """The cards beside a span."""
        found: dict[Span, None] = {}
        for band in _bands(span):
            for other in self._bands.get(band, ()):
                if other.near < span.far and span.near < other.far:
                    found[other] = None
        return list(found)


def _bands(span: Span) -> range:
    return range(floor(span.near / _BAND), floor(span.far / _BAND) + 1)


def _nearest(
    places: list[_Place], value: float, reach: float, beside: Span | None = None
) -> float | None:
    """The way to the nearest place within reach; with `beside`, of those that it meets."""
    at = bisect_left(places, (value,))
    best: float | None = None
    for n in range(at, len(places)):
        if places[n][0] - value > reach:
            break
        if beside is None or _met(places[n], beside):
            best = places[n][0] - value
            break
    for n in range(at - 1, -1, -1):
        if value - places[n][0] > reach:
            break
        if beside is None or _met(places[n], beside):
            if best is None or value - places[n][0] < best:
                best = places[n][0] - value
            break
    return best


def _first(reach: float, *choices: Iterable[float | None]) -> float:
    """The shortest way of the first choice that has one within reach; 0 where none has."""
    for ways in choices:
        within = [way for way in ways if way is not None and abs(way) <= reach]
        if within:
            return min(within, key=abs)
    return 0.0


def _same(places: list[_Place], value: float) -> Iterator[_Place]:
    for n in range(bisect_left(places, (value - SAME,)), len(places)):
        if places[n][0] > value + SAME:
            break
        yield places[n]


def _met(place: _Place, span: Span) -> bool:
    return place[1] < span.far and span.near < place[2]


def _through(met: list[_Place], span: Span) -> tuple[float, float, float]:
    """A line over the span and the nearest places on both sides: more would only be noise."""
    before = max((p for p in met if p[1] < span.near), key=lambda p: p[2], default=None)
    after = min((p for p in met if p[2] > span.far), key=lambda p: p[1], default=None)
    return (
        met[0][0],
        before[1] if before else span.near,
        after[2] if after else span.far,
    )


def _before(span: Span, row: Iterable[Span], reach: float = SAME) -> Span | None:
    """The next one in a row on the side where it begins; None where one reaches into it."""
    sooner = [other for other in row if other.low < span.low and other.meets(span)]
    last = max(sooner, key=lambda other: other.high, default=None)
    return last if last and last.high <= span.low + reach else None


def _after(span: Span, row: Iterable[Span], reach: float = SAME) -> Span | None:
    later = [other for other in row if other.high > span.high and other.meets(span)]
    first = min(later, key=lambda other: other.low, default=None)
    return first if first and first.low >= span.high - reach else None


def _run(span: Span, row: list[Span], step: int) -> Iterator[tuple[Span, Span]]:
    """Pairs of neighbours outwards, as long as the gaps stay equal; each from low to high."""
    size: float | None = None
    here = span
    for _ in range(_MOST_GAPS):
        other = _before(here, row) if step < 0 else _after(here, row)
        if other is None:
            return
        pair = (other, here) if step < 0 else (here, other)
        gap = _size(pair)
        if not _fair(gap) or (size is not None and abs(gap - size) > SAME):
            return
        yield pair
        size, here = gap if size is None else size, other


def _size(pair: tuple[Span, Span]) -> float:
    return pair[1].low - pair[0].high


def _fair(gap: float) -> bool:
    """Whether two cards with such a gap are thought of as beside each other."""
    return 1 - SAME <= gap <= WIDEST_GAP
