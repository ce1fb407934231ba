"""The frame of a card that is being resized: by a side or a corner, in proportion, both ways."""

from __future__ import annotations

from collections.abc import Collection

from canvas_app.document.panes import Rect
from canvas_app.editing.guides import Side


def stretched(
    frame: Rect,
    sides: Collection[Side],
    dx: float,
    dy: float,
    *,
    least: tuple[float, float],
    proportions: bool = False,
    both_ways: bool = False,
) -> Rect:
    """The frame after its sides were dragged by some way.

    `proportions` keeps width to height as it is; `both_ways` lets the opposite sides go the
    other way, so that the middle stays. Neither side gets shorter than `least`.
    """
    across, down = _direction(sides, "left", "right"), _direction(sides, "top", "bottom")
    times = 2 if both_ways else 1
    width = max(frame.width + times * across * dx, least[0]) if across else frame.width
    height = max(frame.height + times * down * dy, least[1]) if down else frame.height
    if proportions:
        by_width, by_height = width / frame.width, height / frame.height
        wide = bool(across) and (not down or abs(by_width - 1) >= abs(by_height - 1))
        scale = by_width if wide else by_height
        scale = max(scale, least[0] / frame.width, least[1] / frame.height)
        width, height = frame.width * scale, frame.height * scale
    return anchored(frame, sides, width, height, both_ways=both_ways)


def anchored(
    frame: Rect, sides: Collection[Side], width: float, height: float, *, both_ways: bool = False
) -> Rect:
    """The frame in another size: sides that are not dragged stay, or else the middle does."""
    across, down = _direction(sides, "left", "right"), _direction(sides, "top", "bottom")
    if both_ways:
        across = down = 0
    return Rect(
        _start(frame.x, frame.width, width, across),
        _start(frame.y, frame.height, height, down),
        width,
        height,
    )


def wider(frame: Rect, after: Rect) -> bool:
    """Whether the width is what changed most, in proportion."""
    return abs(after.width / frame.width - 1) >= abs(after.height / frame.height - 1)


def _direction(sides: Collection[Side], low: Side, high: Side) -> int:
    return -1 if low in sides else int(high in sides)


def _start(start: float, before: float, after: float, direction: int) -> float:
    if direction > 0 or before == after:
        return start
    return start + (before - after) * (1.0 if direction < 0 else 0.5)
