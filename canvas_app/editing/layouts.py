"""Ways to lay out the five panes, each as large as its cards need. No figure changes.

Cards that stood in neat columns stand in neat columns again, as wide and high as the pane then
is; others keep their places in their pane as far as there is room.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from math import floor, log
from typing import Literal

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.panes import (
    DEFAULT_FRAMES,
    HEADER,
    LANE_GAP,
    LANE_HEADER,
    LANES,
    PADDING,
    PANES,
    Lane,
    Pane,
    Rect,
)
from canvas_app.editing import filling
from canvas_app.editing.change import assembled
from canvas_app.editing.filling import CARD
from canvas_app.editing.packing import GAP, around
from canvas_app.editing.panes import SPACE, inside
from canvas_app.editing.placement import area
from canvas_app.editing.regions import (
    Frames,
    ShownHeight,
    as_it_is,
    followed,
    framed,
    grown_frames,
    read,
    with_frames,
)
from canvas_app.editing.tidying import sections

Layout = Literal["columns", "three_two", "centre", "beginning"]

LOWEST_PANE = 220.0
LOWEST_LANE = 96.0
PANEL = 252.0
"""What the figures below the panes take."""
WIDE = 1.65
"""Width by height that suits screens."""


def laid_out(canvas: Canvas, layout: Layout, height: ShownHeight = as_it_is) -> Canvas:
    """The canvas with its panes in one of the layouts, at the place where they are."""
    rects = _rects(_Needs(canvas, height), layout)
    here = around([frame.rect for frame in canvas.panes])
    frames = tuple(
        framed(frame, rects[frame.pane]._replace(
            x=rects[frame.pane].x + here.x, y=rects[frame.pane].y + here.y
        ))
        for frame in canvas.panes
    )  # fmt: skip
    return with_panes(canvas, frames, height)


def swapped(canvas: Canvas, one: Pane, other: Pane, height: ShownHeight = as_it_is) -> Canvas:
    """The canvas with each of two panes where the other was, as large as its cards need."""
    a, b = canvas.frame(one), canvas.frame(other)
    exchanged = {one: b.rect, other: a.rect}
    frames = tuple(framed(f, exchanged.get(f.pane, f.rect)) for f in canvas.panes)
    return with_panes(canvas, _high_enough(_Needs(canvas, height), frames), height)


def with_panes(canvas: Canvas, frames: Frames, height: ShownHeight) -> Canvas:
    """The canvas with its panes elsewhere and in other sizes, their cards arranged anew."""
    after = assembled(canvas, panes=frames)
    places: dict[str, Rect] = {}
    resized = [
        frame.pane for frame in frames
        if frame.rect[2:] != canvas.frame(frame.pane).rect[2:]
    ]  # fmt: skip
    for pane in resized:
        places.update(inside(canvas, pane, frames, height)[0])
        for part in sections(canvas, [card for card in canvas.cards if card.pane == pane]):
            if filling.neat(part.cards, height):
                room = area(after, pane, part.lane)
                places.update(filling.filled(read(part.cards, height), room, height) or {})
    places = {**followed(canvas, frames, height, known=resized), **places}
    return with_frames(canvas, frames, places, height)


# --- the layouts -------------------------------------------------------------------------------


def _rects(needs: _Needs, layout: Layout) -> dict[Pane, Rect]:
    match layout:
        case "columns":
            tried = [_columns(needs, float(round(520 * 1.04**n))) for n in range(110)]
        case "three_two":
            tried = _three_two(needs)
        case "centre":
            tried = [_centre(needs, side) for side in (_wide(2), 420.0, 480.0, _wide(3))]
        case "beginning":
            frames = _high_enough(needs, DEFAULT_FRAMES)
            return {frame.pane: frame.rect for frame in frames}
    return min((each for each in tried if each), key=lambda r: _unwieldy(r) + _waste(needs, r))


def _unwieldy(rects: dict[Pane, Rect]) -> float:
    """How far a layout is from the shape of a screen."""
    whole = around(list(rects.values()))
    return abs(log(whole.width / (whole.height + PANEL) / WIDE))


def _columns(needs: _Needs, high: float) -> dict[Pane, Rect]:
    """Five beside each other, each with as many columns of cards as it needs at that height."""
    rects: dict[Pane, Rect] = {}
    x = 0.0
    for pane in PANES:
        for count in range(1, 25):
            wide = _wide(count)
            if needs.of(pane, wide) <= high:
                break
        else:
            return {}
        rects[pane] = Rect(x, 0.0, wide, high)
        x += wide + SPACE
    return rects


def _three_two(needs: _Needs) -> list[dict[Pane, Rect]]:
    """Three above, two below, each row as wide as the other."""
    above: tuple[Pane, ...] = ("market", "customer", "positioning")
    below: tuple[Pane, ...] = ("distribution", "price")
    rows = []
    for counts in product((2, 3, 4), (1, 2, 3, 4), (1, 2, 3, 4)):
        widths = [_wide(count) for count in counts]
        whole = sum(widths) + SPACE * (len(widths) - 1)
        if 1080 <= whole <= 1900:
            rows.append((_row(needs, above, widths, 0.0), whole))
    made = []
    for upper, whole in sorted(rows, key=lambda row: _waste(needs, row[0]))[:4]:
        top = upper["market"].bottom + SPACE
        for share in (0.35, 0.42, 0.5, 0.58, 0.65):
            left = float(round((whole - SPACE) * share))
            widths = [left, whole - SPACE - left]
            made.append({**upper, **_row(needs, below, widths, top)})
    return made


def _row(
    needs: _Needs, panes: Sequence[Pane], widths: Sequence[float], y: float
) -> dict[Pane, Rect]:
    high = max(needs.of(pane, wide) for pane, wide in zip(panes, widths, strict=True))
    rects: dict[Pane, Rect] = {}
    x = 0.0
    for pane, wide in zip(panes, widths, strict=True):
        rects[pane] = Rect(x, y, wide, high)
        x += wide + SPACE
    return rects


def _wide(count: int) -> float:
    """How wide a pane is with so many cards beside each other."""
    return max(250.0, 2 * PADDING + count * (CARD + GAP) - GAP)


def _waste(needs: _Needs, rects: dict[Pane, Rect]) -> float:
    """How much of panes stays empty."""
    empty = sum(r.width * (r.height - needs.of(pane, r.width)) for pane, r in rects.items())
    return empty / sum(r.width * r.height for r in rects.values())


def _centre(needs: _Needs, side: float) -> dict[Pane, Rect]:
    """The Market pane in the middle, two at its left, two at its right."""
    middle = max(360.0, side)
    upper = max(needs.of("customer", side), needs.of("distribution", side))
    lower = max(needs.of("positioning", side), needs.of("price", side))
    high = max(upper + SPACE + lower, needs.of("market", middle))
    spare = high - upper - SPACE - lower
    upper += floor(spare * upper / (upper + lower))
    lower = high - SPACE - upper
    right = side + SPACE + middle + SPACE
    return {
        "customer": Rect(0.0, 0.0, side, upper),
        "positioning": Rect(0.0, upper + SPACE, side, lower),
        "market": Rect(side + SPACE, 0.0, middle, high),
        "distribution": Rect(right, 0.0, side, upper),
        "price": Rect(right, upper + SPACE, side, lower),
    }


def _high_enough(needs: _Needs, frames: Frames) -> Frames:
    """Panes grown at their lower edges until their cards fit."""
    for pane in PANES:
        rect = next(frame.rect for frame in frames if frame.pane == pane)
        more = needs.of(pane, rect.width) - rect.height
        if more > 0:
            frames = grown_frames(frames, pane, more)
    return frames


# --- how much room cards need ---------------------------------------------------------------------


class _Needs:
    """How high panes must be in a width."""

    def __init__(self, canvas: Canvas, height: ShownHeight) -> None:
        self._height = height
        self._parts: dict[Pane, dict[Lane | None, list[Card]]] = {pane: {} for pane in PANES}
        for part in sections(canvas, canvas.cards):
            if part.pane is not None:
                self._parts[part.pane][part.lane] = read(part.cards, height)
        self._known: dict[tuple[Pane, float], float] = {}

    def of(self, pane: Pane, width: float) -> float:
        """The least height of a pane in a width."""
        if (pane, width) not in self._known:
            self._known[pane, width] = self._of(pane, width)
        return self._known[pane, width]

    def _of(self, pane: Pane, width: float) -> float:
        parts = self._parts[pane].values()
        if pane != "market":
            room = width - 2 * PADDING
            inner = max((self._content(cards, room) for cards in parts), default=0.0)
            return max(LOWEST_PANE, HEADER + inner + PADDING)
        room = width - 4 * PADDING
        inner = max((self._content(cards, room) for cards in parts), default=0.0)
        lane = max(LOWEST_LANE, LANE_HEADER + inner + PADDING)
        return HEADER + len(LANES) * lane + (len(LANES) - 1) * LANE_GAP + PADDING

    def _content(self, cards: Sequence[Card], width: float) -> float:
        return filling.needed(cards, width, self._height) if cards else 0.0
