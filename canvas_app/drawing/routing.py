"""The way of a link from one card to another: straight there, or around the cards between them.

Where a gentle curve crosses no other card, that is the way. Otherwise a way of horizontal and
vertical stretches is looked for, on the few lines that matter: beside each card, and in the middle
of each gap. Short ways with few bends win, and gaps through which a link just fits cost more. The
search ends after so many steps; a link that has found no way by then is the plain curve.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise
from typing import Final

from canvas_app.drawing.boxes import Box, Point, around, crosses
from canvas_app.drawing.lattice import CLEAR, Lattice, Stretch

Side = int
RIGHT, BOTTOM, LEFT, TOP = 0, 1, 2, 3
SIDES: Final = (RIGHT, BOTTOM, LEFT, TOP)
OUT: Final[tuple[Point, ...]] = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))
"""The direction in which each side is left."""

MARGIN = 10.0
"""How far from cards links run where there is room."""
_STUB = 16.0
"""How far a link runs straight before its first turn and after its last: the arrowhead's room."""
MOST_STEPS = 2500
"""After so many steps no way is looked for any further."""
_MOST_CARDS = 90
"""With more cards between two, no way around them would be legible."""
LONGEST = 2200.0
"""A link between cards that are further apart than a screen is wide and high is a plain curve:
around all that lies between, nobody could follow it."""
_ROOMS = (70.0, 320.0)
"""How far around the two cards a way is looked for, first and then."""
_BEND = 60.0
"""The length that one bend less is worth."""
_ODD_SIDE = 24.0
"""The length that leaving by the side which faces the other card is worth."""
_LEAST_AHEAD = 14.0


@dataclass(frozen=True)
class Port:
    """Where a link leaves or reaches a card."""

    side: Side
    at: Point
    offset: float = 0.0
    """How far from the middle of the side."""


@dataclass(frozen=True)
class Route:
    """The way of a link, from one card's edge to the other's."""

    start: Port
    end: Port
    bends: tuple[Point, ...] = ()
    """Its corners; without any it is a curve."""

    @property
    def points(self) -> tuple[Point, ...]:
        """The corners of a way around, or the points that shape a curve."""
        if self.bends:
            return (self.start.at, *self.bends, self.end.at)
        return curve(self.start, self.end)


def middle_of(box: Box, side: Side) -> Point:
    """The middle of a side."""
    x, y = box.middle
    return ((box.right, y), (x, box.bottom), (box.left, y), (x, box.top))[side]


def facing(box: Box, other: Box) -> Side:
    """The side of a box that faces another one."""
    (x, y), (to_x, to_y) = box.middle, other.middle
    dx, dy = to_x - x, to_y - y
    beside = not box.left <= to_x <= box.right
    width, height = box.right - box.left, box.bottom - box.top
    if beside and abs(dx) * height >= abs(dy) * width * 0.5:
        return RIGHT if dx > 0 else LEFT
    return BOTTOM if dy > 0 else TOP


def curve(start: Port, end: Port) -> tuple[Point, Point, Point, Point]:
    """The four points of a gentle curve that leaves and arrives at right angles."""
    (ax, ay), (bx, by) = start.at, end.at
    (ox, oy), (ix, iy) = OUT[start.side], OUT[end.side]
    far = math.hypot(bx - ax, by - ay)
    reach = max(24.0, min(120.0, far * 0.45))
    ahead = (bx - ax) * ox + (by - ay) * oy
    back = (ax - bx) * ix + (ay - by) * iy
    # never beyond the other card's edge: the curve would run on behind it
    out = min(reach, ahead * 0.9) if ahead > _LEAST_AHEAD else min(reach, 24.0 + far * 0.2)
    into = min(reach, back * 0.9) if back > _LEAST_AHEAD else min(reach, 24.0 + far * 0.2)
    return start.at, (ax + ox * out, ay + oy * out), (bx + ix * into, by + iy * into), end.at


def flat(route: Route) -> list[Point]:
    """The route as a line of straight stretches."""
    if route.bends:
        return list(route.points)
    a, b, c, d = curve(route.start, route.end)
    count = int(min(max((abs(d[0] - a[0]) + abs(d[1] - a[1])) / 28, 8), 40))
    made = []
    for n in range(count + 1):
        t = n / count
        u = 1 - t
        p, q, r, s = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        made.append(
            (
                p * a[0] + q * b[0] + r * c[0] + s * d[0],
                p * a[1] + q * b[1] + r * c[1] + s * d[1],
            )
        )
    return made


def is_free(route: Route, others: Sequence[Box]) -> bool:
    """Whether a route crosses none of these cards."""
    area = around(route.points)
    met = [box.grown(2) for box in others if box.grown(2).touches(area)]
    if not met:
        return True
    line = flat(route)
    return not any(crosses(a, b, box) for a, b in pairwise(line) for box in met)


def gentle(start: Box, end: Box, others: Sequence[Box]) -> Route | None:
    """The first of the sensible curves between two cards that crosses no other card."""
    for leave, arrive in _pairs(start, end):
        route = Route(port_on(start, leave), port_on(end, arrive))
        if is_free(route, others):
            return route
    return None


def port_on(box: Box, side: Side, offset: float = 0.0) -> Port:
    """The place on a side that is so far from its middle."""
    x, y = middle_of(box, side)
    return Port(side, (x, y + offset) if side % 2 == 0 else (x + offset, y), offset)


def plain(start: Box, end: Box) -> Route:
    """The curve between the sides that face each other, whatever it crosses."""
    return Route(port_on(start, facing(start, end)), port_on(end, facing(end, start)))


def _pairs(start: Box, end: Box) -> Iterator[tuple[Side, Side]]:
    """Pairs of sides for a curve, the most natural first."""
    first = facing(start, end), facing(end, start)
    yield first
    (ax, ay), (bx, by) = start.middle, end.middle
    across = (RIGHT, LEFT) if bx > ax else (LEFT, RIGHT)
    down = (BOTTOM, TOP) if by > ay else (TOP, BOTTOM)
    for leave, arrive in (
        across,
        down,
        (across[0], down[1]),
        (down[0], across[1]),
    ):
        if (leave, arrive) == first:
            continue
        a, b = middle_of(start, leave), middle_of(end, arrive)
        (ox, oy), (ix, iy) = OUT[leave], OUT[arrive]
        if (b[0] - a[0]) * ox + (b[1] - a[1]) * oy < 2 * _LEAST_AHEAD:
            continue
        if (a[0] - b[0]) * ix + (a[1] - b[1]) * iy < 2 * _LEAST_AHEAD:
            continue
        yield leave, arrive


def loop(box: Box) -> Route:
    """The way of a link from a card to itself: around its upper right corner."""
    start, end = port_on(box, RIGHT), port_on(box, TOP)
    out = 2.4 * MARGIN
    (_, y), (x, _) = start.at, end.at
    corners = ((box.right + out, y), (box.right + out, box.top - out), (x, box.top - out))
    return Route(start, end, corners)


def rooms(start: Box, end: Box) -> tuple[Box, ...]:
    """The areas in which a way around is looked for, the smaller one first."""
    both = start.united(end)
    return tuple(both.grown(room) for room in _ROOMS)


def way_around(
    start: Box,
    end: Box,
    leaves: Sequence[Port],
    arrives: Sequence[Port],
    others: Sequence[Box],
    room: Box,
    most_steps: int = MOST_STEPS,
    beside: Sequence[Stretch] = (),
) -> Route | None:
    """The shortest way with few bends, from one of some ports to one of some others.

    The first port of each is the one that faces the other card. It runs beside these stretches of
    other links rather than upon them. None where there is no way inside the room, or none was
    found within so many steps.
    """
    if len(others) > _MOST_CARDS:
        return None
    cards = [*others, start, end]
    begins = [(port, stub) for port in leaves if (stub := _stub(port, cards)) is not None]
    ends = [(port, stub) for port in arrives if (stub := _stub(port, cards)) is not None]
    if not begins or not ends:
        return None
    lattice = Lattice(cards, [stub for _, stub in (*begins, *ends)], room, MARGIN, beside)
    found = _search(lattice, begins, ends, leaves[0], arrives[0], most_steps)
    if found is None:
        return None
    begin, finish, line = found
    bends = _corners([begin.at, *line, finish.at])
    if not bends:  # straight ahead
        bends = (line[len(line) // 2],)
    return Route(begin, finish, bends)


def _stub(port: Port, cards: Sequence[Box]) -> Point | None:
    """Where a link may first turn after it left a card; None where another card is in the way."""
    (x, y), (ox, oy) = port.at, OUT[port.side]
    far = 2 * _STUB
    tip = x + ox * far, y + oy * far
    near = (x + ox * 0.5, y + oy * 0.5)
    for box in cards:
        if not crosses(near, tip, box):
            continue
        edge = (box.left - x, box.top - y, x - box.right, y - box.bottom)[port.side]
        if edge < 2 * CLEAR:
            return None
        far = min(far, edge)
    return x + ox * far / 2, y + oy * far / 2


def _search(
    lattice: Lattice,
    begins: Sequence[tuple[Port, Point]],
    ends: Sequence[tuple[Port, Point]],
    natural_begin: Port,
    natural_end: Port,
    most_steps: int,
) -> tuple[Port, Port, list[Point]] | None:
    """A* over the lattice. A state is a crossing of two lines and the axis on which it is met."""
    xs, ys, width = lattice.xs, lattice.ys, len(lattice.xs)
    goals: dict[int, tuple[int, float, Port]] = {}
    for port, stub in ends:
        place = lattice.place(stub)
        if place is not None:
            more = 0.0 if port is natural_end else _ODD_SIDE
            goals[place] = (port.side % 2, more, port)
    if not goals:
        return None
    left = lattice.distances([p % width for p in goals], xs)
    down = lattice.distances([p // width for p in goals], ys)
    axes = {axis for axis, _, _ in goals.values()}
    down_lying, left_upright = _with_bends(down, 0, axes), _with_bends(left, 1, axes)
    best: dict[int, float] = {}
    came: dict[int, int] = {}
    from_port: dict[int, Port] = {}
    heap: list[tuple[float, float, int]] = []
    for port, stub in begins:
        place = lattice.place(stub)
        if place is None:
            continue
        state = place * 2 + port.side % 2
        cost = 0.0 if port is natural_begin else _ODD_SIDE
        if cost < best.get(state, math.inf):
            best[state], from_port[state] = cost, port
            row, column = divmod(place, width)
            guess = (
                left_upright[column] + down[row] if state & 1 else left[column] + down_lying[row]
            )
            heappush(heap, (cost + guess, cost, state))
    steps, last = 0, -1
    across, along = lattice.across, lattice.along
    while heap:
        _, cost, state = heappop(heap)
        if state < 0:
            last = -state - 1
            break
        if cost > best[state]:
            continue
        steps += 1
        if steps > most_steps:
            return None
        place, axis = state >> 1, state & 1
        row, column = divmod(place, width)
        if place in goals:
            wanted, more, _ = goals[place]
            total = cost + more + (_BEND if wanted != axis else 0.0)
            heappush(heap, (total, total, -state - 1))
        turn = _BEND if axis else 0.0
        edges = across[row]
        for to in (column - 1, column + 1):
            if not 0 <= to < width:
                continue
            kind = edges[min(to, column)]
            if kind == 2:
                continue
            far = abs(xs[to] - xs[column])
            now = cost + turn + (far * 1.6 if kind else far)
            other = (row * width + to) * 2
            if now < best.get(other, math.inf):
                best[other], came[other] = now, state
                heappush(heap, (now + left[to] + down_lying[row], now, other))
        turn = 0.0 if axis else _BEND
        edges = along[column]
        for to in (row - 1, row + 1):
            if not 0 <= to < len(ys):
                continue
            kind = edges[min(to, row)]
            if kind == 2:
                continue
            far = abs(ys[to] - ys[row])
            now = cost + turn + (far * 1.6 if kind else far)
            other = (to * width + column) * 2 + 1
            if now < best.get(other, math.inf):
                best[other], came[other] = now, state
                heappush(heap, (now + left_upright[column] + down[to], now, other))
    if last < 0:
        return None
    line: list[Point] = []
    state = last
    while True:
        row, column = divmod(state >> 1, width)
        line.append((xs[column], ys[row]))
        if state in from_port and state not in came:
            break
        state = came[state]
    line.reverse()
    return from_port[state], goals[last >> 1][2], line


def _with_bends(distances: Sequence[float], axis: int, axes: Collection[int]) -> list[float]:
    """Distances across an axis on which a way runs, with the bends that it takes at least."""
    if axis not in axes:
        return [far + _BEND for far in distances]
    bends = 2 * _BEND if len(axes) == 1 else _BEND
    return [far + bends if far > 0 else 0.0 for far in distances]


def _corners(line: Sequence[Point]) -> tuple[Point, ...]:
    """The points at which a line turns."""
    made: list[Point] = []
    kept = [line[0]]
    for point in line[1:]:
        if point != kept[-1]:
            kept.append(point)
    for before, at, after in zip(kept, kept[1:], kept[2:], strict=False):
        straight = (before[0] == at[0] == after[0]) or (before[1] == at[1] == after[1])
        if not straight:
            made.append(at)
    return tuple(made)
