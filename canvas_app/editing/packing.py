"""Rows of rectangles: where cards go when somebody tidies up. Only geometry.

What is packed in the order in which it is read, and read again, gives the same rows: tidying up
twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor
from typing import NamedTuple

from canvas_app.document.panes import Rect

GAP = 10.0
ALIKE = 24.0
"""Cards in a row whose heights differ by less are made equally high."""
NARROWEST = 112.0
"""Cards are not made narrower than this to fit."""


class Box(NamedTuple):
    """Something to be packed, at least so high."""

    id: str
    width: float
    height: float


def overlap(a: Rect, b: Rect) -> bool:
    """Whether two rectangles share more than an edge."""
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def around(rects: Sequence[Rect]) -> Rect:
    """The rectangle around some others."""
    left, top = min(r.x for r in rects), min(r.y for r in rects)
    return Rect(left, top, max(r.right for r in rects) - left, max(r.bottom for r in rects) - top)


def shelves(
    boxes: Sequence[Box], room: Rect, obstacles: Sequence[Rect] = (), *, stacks: bool = True
) -> dict[str, Rect] | None:
    """Rows from the top of a room, as far down as they need; None where one is too wide.

    `obstacles` are left out. With `stacks`, short ones of the same width stand below each other
    beside a tall one.
    """
    left, y = float(ceil(room.x)), float(ceil(room.y))
    right = room.right + 0.5
    if any(left + box.width > right for box in boxes):
        return None
    made: dict[str, Rect] = {}
    n = 0
    while n < len(boxes):
        row = _Row(y, left, right, obstacles)
        while n < len(boxes) and row.take(boxes[n], stacks):
            n += 1
        if row.cells:
            made.update(row.levelled())
            y = row.bottom + GAP
        else:  # something is in the way of all of it
            y = float(ceil(min(o.bottom for o in obstacles if o.bottom + GAP > y) + GAP))
    return made


class _Row:
    """One row while it is filled."""

    def __init__(self, y: float, left: float, right: float, obstacles: Sequence[Rect]) -> None:
        self.y, self.x, self.right = y, left, right
        self.bottom = y
        self.cells: list[list[tuple[str, Rect]]] = []
        self._obstacles = obstacles

    def take(self, box: Box, stacks: bool) -> bool:
        """Put a box beside the last one, or below another; whether there was room."""
        height = float(ceil(box.height))
        while self.x + box.width <= self.right:
            place = Rect(self.x, self.y, box.width, height)
            hit = self._hit(place)
            if hit is None:
                self.cells.append([(box.id, place)])
                self.x = place.right + GAP
                self.bottom = max(self.bottom, place.bottom)
                return True
            self.x = float(ceil(hit.right + GAP))
        return stacks and self._stack(box, height)

    def _stack(self, box: Box, height: float) -> bool:
        """Put a box below the highest one of its width that has room below."""
        below = [
            (last.bottom + GAP, n)
            for n, last in enumerate(cell[-1][1] for cell in self.cells)
            if last.width == box.width
        ]
        for y, n in sorted(below):
            place = Rect(self.cells[n][-1][1].x, y, box.width, height)
            if place.bottom <= self.bottom and self._hit(place) is None:
                self.cells[n].append((box.id, place))
                return True
        return False

    def levelled(self) -> dict[str, Rect]:
        """Where everything is, with what is about as high as the row made as high."""
        made: dict[str, Rect] = {}
        for cell in self.cells:
            for id, rect in cell:
                level = rect._replace(height=self.bottom - self.y)
                alike = len(cell) == 1 and level.height - rect.height <= ALIKE
                made[id] = level if alike and self._hit(level) is None else rect
        return made

    def _hit(self, place: Rect) -> Rect | None:
        near = Rect(
            place.x - GAP + 0.5,
            place.y - GAP + 0.5,
            place.width + 2 * GAP - 1,
            place.height + 2 * GAP - 1,
        )
        return next((o for o in self._obstacles if overlap(near, o)), None)


def column_width(room: Rect, columns: int) -> float:
    """How wide each of some columns is."""
    return float(floor((room.right - ceil(room.x) - GAP * (columns - 1)) / columns))


def columns_for(room: Rect, widths: Sequence[float]) -> list[int]:
    """Numbers of columns to try: first what suits the cards' own widths, then more and more."""
    own = sorted(widths)[len(widths) // 2]
    most = max(1, int((room.width + GAP) // (NARROWEST + GAP)))
    suits = min(most, max(1, round((room.width + GAP) / (own + GAP))))
    return list(range(suits, most + 1))


def bottom_of(rects: Mapping[str, Rect]) -> float:
    """How far down some rectangles reach."""
    return max((rect.bottom for rect in rects.values()), default=float("-inf"))
