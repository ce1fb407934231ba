"""The lines on which a link may run between cards, and which stretches of them are free."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from canvas_app.drawing.boxes import Box, Point, around

CLEAR = 3.0
"""The least distance between a link and a card that it passes."""
Stretch = tuple[Point, Point]
_NARROW, _BLOCKED = 1, 2
_APART = 8.0
"""The distance between two links that run beside each other."""


class Lattice:
    """Vertical lines at `xs`, horizontal ones at `ys`; stretches are free (0), narrow or blocked.

    `across[row][column]` is the stretch from that crossing to the right, `along[column][row]` the
    one downwards.
    """

    def __init__(
        self,
        cards: Sequence[Box],
        points: Sequence[Point],
        room: Box,
        margin: float,
        beside: Sequence[Stretch] = (),
    ) -> None:
        upright = [(b.left, b.right, b.top, b.bottom) for b in cards]
        lying = [(b.top, b.bottom, b.left, b.right) for b in cards]
        more_x = [a[0] + d for a, b in beside if a[0] == b[0] for d in (-_APART, _APART)]
        more_y = [a[1] + d for a, b in beside if a[1] == b[1] for d in (-_APART, _APART)]
        self.xs = _lines(upright, [x for x, _ in points], more_x, (room.left, room.right), margin)
        self.ys = _lines(lying, [y for _, y in points], more_y, (room.top, room.bottom), margin)
        self.across = [bytearray(len(self.xs)) for _ in self.ys]
        self.along = [bytearray(len(self.ys)) for _ in self.xs]
        for a, b in beside:
            box = around((a, b)).grown(_APART - 1)
            if a[1] == b[1]:
                _mark(self.across, self.xs, self.ys, box, _NARROW)
            else:
                left, top, right, bottom = box
                _mark(self.along, self.ys, self.xs, Box(top, left, bottom, right), _NARROW)
        for kind, by in ((_NARROW, margin - 0.5), (_BLOCKED, CLEAR - 0.1)):
            for box in cards:
                _mark(self.across, self.xs, self.ys, box.grown(by), kind)
                left, top, right, bottom = box.grown(by)
                _mark(self.along, self.ys, self.xs, Box(top, left, bottom, right), kind)

    def place(self, point: Point) -> int | None:
        """The number of the crossing at a point."""
        column, row = bisect_left(self.xs, point[0]), bisect_left(self.ys, point[1])
        if column == len(self.xs) or self.xs[column] != point[0]:
            return None
        if row == len(self.ys) or self.ys[row] != point[1]:
            return None
        return row * len(self.xs) + column

    @staticmethod
    def distances(wanted: Sequence[int], lines: Sequence[float]) -> list[float]:
        """How far each line at least is from those that are wanted."""
        low, high = lines[min(wanted)], lines[max(wanted)]
        return [max(low - at, at - high, 0.0) for at in lines]


def _lines(
    spans: Sequence[tuple[float, float, float, float]],
    needed: Sequence[float],
    more: Sequence[float],
    limits: tuple[float, float],
    margin: float,
) -> list[float]:
    """Beside each card, in the middle of each narrow gap, and where links leave."""
    low, high = limits
    found = {at for first, last, _, _ in spans for at in (first - margin, last + margin)}
    for _, last, above, below in spans:
        for first, _, top, bottom in spans:
            gap = first - last
            if 2 * CLEAR <= gap < 2 * margin and top < below and above < bottom:
                found.add(last + gap / 2)
    found.update(more)
    if needed:
        found.add((min(needed) + max(needed)) / 2)
    kept = set(needed)
    made: list[float] = []
    for at in sorted(found | kept):
        if not low <= at <= high and at not in kept:
            continue
        if made and at - made[-1] < 1.0 and at not in kept:
            continue
        made.append(at)
    return made


def _mark(
    stretches: list[bytearray],
    xs: Sequence[float],
    ys: Sequence[float],
    box: Box,
    kind: int,
) -> None:
    top, bottom = bisect_right(ys, box.top), bisect_left(ys, box.bottom)
    left = max(bisect_right(xs, box.left) - 1, 0)
    right = bisect_left(xs, box.right)
    if bottom <= top or right <= left:
        return
    marks = bytes([kind]) * (right - left)
    for row in range(top, bottom):
        stretches[row][left:right] = marks
