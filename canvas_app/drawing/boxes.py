"""Rectangles as plain numbers, and an index that finds those near a place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

Point = tuple[float, float]
Key = TypeVar("Key")

_CELL = 256.0
_MOST_CELLS = 64
"""What lies in more cells than that is kept in one list: a huge card must not fill the index."""


class Box(NamedTuple):
    """A rectangle on the canvas; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> Point:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def grown(self, by: float) -> Box:
        """The box with a margin around it."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def united(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def touches(self, other: Box) -> bool:
        """Whether they share a point; an edge is enough."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    def holds(self, other: Box) -> bool:
        """Whether the other lies in it entirely."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )


def around(points: Iterable[Point]) -> Box:
    """The smallest box around some points."""
    xs, ys = zip(*points, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def crosses(a: Point, b: Point, box: Box) -> bool:
    """Whether the line from a to b touches a box."""
    (ax, ay), (bx, by) = a, b
    left, top, right, bottom = box
    if (
        (ax < left and bx < left)
        or (ax > right and bx > right)
        or (ay < top and by < top)
        or (ay > bottom and by > bottom)
    ):
        return False
    enter, leave = 0.0, 1.0
    for start, way, low, high in ((ax, bx - ax, left, right), (ay, by - ay, top, bottom)):
        if way == 0.0:
            continue  # it lies between low and high, or it would have been turned away above
        first, last = (low - start) / way, (high - start) / way
        if first > last:
            first, last = last, first
        enter, leave = max(enter, first), min(leave, last)
        if enter > leave:
            return False
    return True


class Places(Generic[Key]):
    """Finds what lies near a place without looking at everything: a grid of cells."""

    def __init__(self) -> None:
        self._boxes: dict[Key, Box] = {}
        self._cells: dict[tuple[int, int], set[Key]] = {}
        self._huge: set[Key] = set()

    def __len__(self) -> int:
        return len(self._boxes)

    def __contains__(self, key: Key) -> bool:
        return key in self._boxes

    def __getitem__(self, key: Key) -> Box:
        return self._boxes[key]

    def get(self, key: Key) -> Box | None:
        """Where something lies."""
        return self._boxes.get(key)

    def put(self, key: Key, box: Box) -> None:
        """Let something lie here, and no longer where it was."""
        old = self._boxes.get(key)
        if old == box:
            return
        if old is not None:
            self.drop(key)
        self._boxes[key] = box
        if _count(box) > _MOST_CELLS:
            self._huge.add(key)
            return
        for cell in _cells(box):
            self._cells.setdefault(cell, set()).add(key)

    def drop(self, key: Key) -> None:
        """Forget something; nothing happens if it was not there."""
        box = self._boxes.pop(key, None)
        if box is None:
            return
        if key in self._huge:
            self._huge.discard(key)
            return
        for cell in _cells(box):
            there = self._cells[cell]
            there.discard(key)
            if not there:
                del self._cells[cell]

    def near(self, area: Box) -> list[Key]:
        """What touches an area, in no order that means anything."""
        boxes = self._boxes
        found: Iterable[Key]
        if _count(area) > max(len(boxes), _MOST_CELLS):
            found = boxes
        else:
            met = set(self._huge)
            for cell in _cells(area):
                if there := self._cells.get(cell):
                    met |= there
            found = met
        left, top, right, bottom = area
        return [
            key
            for key in found
            if (box := boxes[key])[0] <= right
            and left <= box[2]
            and box[1] <= bottom
            and top <= box[3]
        ]


def _span(box: Box) -> tuple[int, int, int, int]:
    return (
        int(box.left // _CELL),
        int(box.top // _CELL),
        int(box.right // _CELL),
        int(box.bottom // _CELL),
    )


def _count(box: Box) -> int:
    left, top, right, bottom = _span(box)
    return (right - left + 1) * (bottom - top + 1)


def _cells(box: Box) -> list[tuple[int, int]]:
    left, top, right, bottom = _span(box)
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]
