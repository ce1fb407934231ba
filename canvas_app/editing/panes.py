"""Moving and resizing panes. Their cards go with them and stay in them, so no figure changes.

A pane never lies on another: one that is moved snaps to where it has room, and one that grows
pushes its neighbours on.
"""

from __future__ import annotations

from math import ceil
from typing import Literal, NamedTuple

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.panes import LANES, Pane, Rect
from canvas_app.editing.change import assembled
from canvas_app.editing.packing import overlap
from canvas_app.editing.placement import area
from canvas_app.editing.regions import (
    Frames,
    ShownHeight,
    as_it_is,
    followed,
    framed,
    shift_of,
    shown,
    with_frame,
    with_frames,
)
from canvas_app.editing.tidying import pack, sections

Side = Literal["left", "right", "top", "bottom"]

SPACE = 20.0
"""Between two panes."""
LEAST: dict[Pane, tuple[float, float]] = {
    "market": (220.0, 340.0),
    "customer": (180.0, 130.0),
    "distribution": (180.0, 130.0),
    "positioning": (180.0, 130.0),
    "price": (180.0, 130.0),
}
"""Panes are not made smaller."""


class Arranged(NamedTuple):
    """Panes elsewhere, and the places that some cards then have."""

    frames: Frames
    places: dict[str, Rect]


def move_pane(
    canvas: Canvas, pane: Pane, dx: float, dy: float, height: ShownHeight = as_it_is
) -> Canvas:
    """Move a pane with its cards, to the nearest place where it lies on no other."""
    made = moved(canvas, pane, dx, dy, height)
    return with_frames(canvas, made.frames, made.places, height)


def moved(
    canvas: Canvas, pane: Pane, dx: float, dy: float, height: ShownHeight = as_it_is
) -> Arranged:
    """Where panes and cards are after `move_pane`."""
    rect = canvas.frame(pane).rect
    to = landing(canvas, pane, rect._replace(x=rect.x + dx, y=rect.y + dy))
    frames = with_frame(canvas, framed(canvas.frame(pane), to))
    return Arranged(frames, followed(canvas, frames, height))


def landing(canvas: Canvas, pane: Pane, rect: Rect) -> Rect:
    """The nearest place for a pane that is free of others."""
    others = _others(canvas, pane)
    xs, ys = [rect.x], [rect.y]
    for other in others:
        xs += [other.x - SPACE - rect.width, other.right + SPACE]
        ys += [other.y - SPACE - rect.height, other.bottom + SPACE]
    free = [
        to
        for x in xs
        for y in ys
        if not any(overlap(to := rect._replace(x=x, y=y), other) for other in others)
    ]
    return min(free, key=lambda to: (to.x - rect.x) ** 2 + (to.y - rect.y) ** 2)


def snapped(canvas: Canvas, pane: Pane, rect: Rect, reach: float) -> Rect:
    """A pane's place, brought into line with another pane, or beside it, where that is near."""
    xs: list[float] = []
    ys: list[float] = []
    for other in _others(canvas, pane):
        xs += [other.x, other.right - rect.width]
        xs += [other.right + SPACE, other.x - SPACE - rect.width]
        ys += [other.y, other.bottom - rect.height]
        ys += [other.bottom + SPACE, other.y - SPACE - rect.height]
    return rect._replace(x=_near(rect.x, xs, reach), y=_near(rect.y, ys, reach))


def snapped_side(canvas: Canvas, pane: Pane, side: Side, at: float, reach: float) -> float:
    """Where an edge that is dragged comes to lie: in line with others, or beside them."""
    found: list[float] = []
    for other in _others(canvas, pane):
        if side in ("left", "right"):
            found += [other.x, other.right]
            found.append(other.x - SPACE if side == "right" else other.right + SPACE)
        else:
            found += [other.y, other.bottom]
            found.append(other.y - SPACE if side == "bottom" else other.bottom + SPACE)
    return _near(at, found, reach)


def _near(at: float, wanted: list[float], reach: float) -> float:
    best = min(wanted, key=lambda each: abs(each - at), default=at)
    return best if abs(best - at) <= reach else at


def with_sides(canvas: Canvas, pane: Pane, sides: dict[Side, float]) -> Rect:
    """A pane's rectangle with some of its edges elsewhere, not smaller than it may be."""
    rect, (width, height) = canvas.frame(pane).rect, LEAST[pane]
    left, right, top, bottom = rect.x, rect.right, rect.y, rect.bottom
    if "left" in sides:
        left = min(sides["left"], right - width)
    if "right" in sides:
        right = max(sides["right"], left + width)
    if "top" in sides:
        top = min(sides["top"], bottom - height)
    if "bottom" in sides:
        bottom = max(sides["bottom"], top + height)
    return Rect(round(left), round(top), round(right - left), round(bottom - top))


def resize_pane(canvas: Canvas, pane: Pane, rect: Rect, height: ShownHeight = as_it_is) -> Canvas:
    """Give a pane another rectangle; its cards stay where they are, or come inside."""
    made = resized_to(canvas, pane, rect, height)
    return with_frames(canvas, made.frames, made.places, height)


def resized_to(canvas: Canvas, pane: Pane, rect: Rect, height: ShownHeight = as_it_is) -> Arranged:
    """Where panes and cards are after `resize_pane`. Where its cards need more room, the pane
    stays higher."""
    old = canvas.frame(pane).rect
    for _ in range(3):
        rects = _pushed(canvas, pane, rect)
        frames = tuple(framed(frame, rects[frame.pane]) for frame in canvas.panes)
        own, short = inside(canvas, pane, frames, height)
        if short <= 0:
            break
        more = ceil(short) * (len(LANES) if pane == "market" else 1.0)
        from_top = rect.y != old.y and rect.bottom == old.bottom
        rect = rect._replace(y=rect.y - more * from_top, height=rect.height + more)
    return Arranged(frames, {**followed(canvas, frames, height, known=(pane,)), **own})


def _others(canvas: Canvas, pane: Pane) -> list[Rect]:
    return [frame.rect for frame in canvas.panes if frame.pane != pane]


# --- pushing neighbours ------------------------------------------------------------------------


def _pushed(canvas: Canvas, pane: Pane, rect: Rect) -> dict[Pane, Rect]:
    """All panes after one has grown: those in its way are pushed on, one after the other."""
    rects = {frame.pane: frame.rect for frame in canvas.panes}
    to = rects[pane]
    to = to._replace(width=rect.right - to.x)
    rects = _push(rects, pane, to, "x", 1)
    to = Rect(rect.x, to.y, rect.width, to.height)
    rects = _push(rects, pane, to, "x", -1)
    to = to._replace(height=rect.bottom - to.y)
    rects = _push(rects, pane, to, "y", 1)
    rects = _push(rects, pane, rect, "y", -1)
    return rects


def _push(rects: dict[Pane, Rect], pane: Pane, to: Rect, along: str, way: int) -> dict[Pane, Rect]:
    before = {each: _Line.of(rect, along, way) for each, rect in rects.items()}
    after = dict(before)
    after[pane] = _Line.of(to, along, way)
    queue = [pane]
    while queue:
        pusher = queue.pop(0)
        a = after[pusher]
        for each, b in after.items():
            was = before[each].low - before[pusher].high
            if each == pusher or was < 0 or not (a.start < b.end and b.start < a.end):
                continue
            need = a.high + min(SPACE, was) - b.low
            if need > 0:
                after[each] = b._replace(low=b.low + need, high=b.high + need)
                queue.append(each)
    return {each: line.rect(along, way) for each, line in after.items()}


class _Line(NamedTuple):
    """A rectangle as seen along a direction: from low to high, and from start to end across."""

    low: float
    high: float
    start: float
    end: float

    @staticmethod
    def of(rect: Rect, along: str, way: int) -> _Line:
        x, y = (rect.x, rect.right), (rect.y, rect.bottom)
        (a, b), across = (x, y) if along == "x" else (y, x)
        return _Line(a, b, *across) if way > 0 else _Line(-b, -a, *across)

    def rect(self, along: str, way: int) -> Rect:
        a, b = (self.low, self.high) if way > 0 else (-self.high, -self.low)
        width, across = b - a, self.end - self.start
        if along == "x":
            return Rect(a, self.start, width, across)
        return Rect(self.start, a, across, width)


# --- cards of a pane that has another size -----------------------------------------------------


def inside(
    canvas: Canvas, pane: Pane, frames: Frames, height: ShownHeight
) -> tuple[dict[str, Rect], float]:
    """Where a resized pane's cards go: nowhere, or as far as they must to lie inside.

    Where they would then lie on each other, they are packed in their order. Also tells how much
    higher the pane, or each of its lanes, must be for that.
    """
    after = assembled(canvas, panes=frames)
    old, new = canvas.frame(pane), after.frame(pane)
    places: dict[str, Rect] = {}
    missing = 0.0
    for part in sections(canvas, [card for card in canvas.cards if card.pane == pane]):
        before, room = area(canvas, pane, part.lane), area(after, pane, part.lane)
        dx, dy = shift_of(old, new)
        if part.lane is not None:
            dy = float(ceil(room.y) - ceil(before.y))
        seen = {card.id: shown(card, height) for card in part.cards}
        shifted = {
            card.id: _clamped(card, seen[card.id], dx, dy, before, room) for card in part.cards
        }
        driven = [
            id for id, to in shifted.items() if (to.x, to.y) != (seen[id].x + dx, seen[id].y + dy)
        ]
        if any(_collides(id, shifted, seen) for id in driven):
            plan = pack(
                [card for card in part.cards if not card.locked],
                room,
                height,
                [shifted[card.id] for card in part.cards if card.locked],
            )
            shifted.update(plan.places)
            missing = max(missing, plan.short)
        for card in part.cards:
            to = shifted[card.id]
            if to.height == seen[card.id].height:  # higher only by its words: that is not its own
                to = to._replace(height=card.height)
            if to != card.rect:
                places[card.id] = to
    return places, missing


def _clamped(card: Card, seen: Rect, dx: float, dy: float, before: Rect, room: Rect) -> Rect:
    """A card inside of a room; it may stick out of it as far as it did before."""
    width = min(seen.width, max(room.width, 80.0))
    x = _between(seen.x + dx, width, (room.x, room.right), (before.x + dx, before.right + dx))
    y = _between(
        seen.y + dy, seen.height, (room.y, room.bottom), (before.y + dy, before.bottom + dy)
    )
    own = min(card.height, seen.height)
    return Rect(x, min(y, max(room.bottom - own, room.y)), width, seen.height)


def _between(
    at: float, size: float, room: tuple[float, float], before: tuple[float, float]
) -> float:
    low, high = room[0] - max(0.0, before[0] - at), room[1] + max(0.0, at + size - before[1])
    to = max(min(at, high - size), low)
    if not room[0] <= to + size / 2 < room[1]:
        to = max(min(at, room[1] - size), room[0])
    return float(round(to))


def _collides(id: str, places: dict[str, Rect], seen: dict[str, Rect]) -> bool:
    """Whether a card lies on another one now that it did not lie on before."""
    return any(
        each != id and overlap(to, places[id]) and not overlap(seen[each], seen[id])
        for each, to in places.items()
    )
