"""Ways to lay out the five panes, each as large as its cards need. No figure changes.

Cards that stood in neat columns stand in neat columns again, as wide and high as the pane then
is; others keep their places in their pane as far as there is room.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, inf, log
from typing import Literal, NamedTuple

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
from canvas_app.editing.change import assembled
from canvas_app.editing.packing import GAP, around, overlap
from canvas_app.editing.panes import SPACE, inside
from canvas_app.editing.placement import area
from canvas_app.editing.regions import (
    Frames,
    ShownHeight,
    as_it_is,
    followed,
    framed,
    grown_frames,
    lowest,
    read,
    shown,
    with_frames,
)
from canvas_app.editing.tidying import sections

Layout = Literal["columns", "three_two", "centre", "beginning"]

CARD = 168.0
"""How wide a card would like to be."""
LOWEST_CARD = 60.0
MOST_STRETCH = 1.5
"""Cards are made higher by so much, to fill their pane."""
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
        places.update(inside(canvas, pane, frames, height))
        for part in sections(canvas, [card for card in canvas.cards if card.pane == pane]):
            if _neat(part.cards, height):
                room = area(after, pane, part.lane)
                places.update(_filled(read(part.cards, height), room, height) or {})
    places = {**followed(canvas, frames, height, known=resized), **places}
    return with_frames(canvas, frames, places, height)


# --- the layouts -------------------------------------------------------------------------------


def _rects(needs: _Needs, layout: Layout) -> dict[Pane, Rect]:
    match layout:
        case "columns":
            tried = [_columns(needs, float(high)) for high in range(520, 2000, 20)]
        case "three_two":
            tried = [_three_two(needs, float(wide)) for wide in range(1120, 2000, 40)]
        case "centre":
            tried = [_centre(needs, float(side)) for side in range(320, 600, 20)]
        case "beginning":
            frames = _high_enough(needs, DEFAULT_FRAMES)
            return {frame.pane: frame.rect for frame in frames}
    return min((each for each in tried if each), key=_unwieldy)


def _unwieldy(rects: dict[Pane, Rect]) -> float:
    """How far a layout is from the shape of a screen."""
    whole = around(list(rects.values()))
    return abs(log(whole.width / (whole.height + PANEL) / WIDE))


def _columns(needs: _Needs, high: float) -> dict[Pane, Rect]:
    """Five beside each other, each with as many columns of cards as it needs at that height."""
    rects: dict[Pane, Rect] = {}
    x = 0.0
    for pane in PANES:
        for count in range(1, 9):
            wide = max(250.0, 2 * PADDING + count * (CARD + GAP) - GAP)
            if needs.of(pane, wide) <= high:
                break
        else:
            return {}
        rects[pane] = Rect(x, 0.0, wide, high)
        x += wide + SPACE
    return rects


def _three_two(needs: _Needs, wide: float) -> dict[Pane, Rect]:
    """Three above, two below, each row as wide as the other."""
    rects: dict[Pane, Rect] = {}
    y = 0.0
    rows: tuple[tuple[Pane, ...], ...] = (
        ("market", "customer", "positioning"), ("distribution", "price"),
    )  # fmt: skip
    for row in rows:
        each = (wide - SPACE * (len(row) - 1)) / len(row)
        high = max(needs.of(pane, floor(each)) for pane in row)
        for n, pane in enumerate(row):
            left, right = round(n * (each + SPACE)), round(n * (each + SPACE) + each)
            rects[pane] = Rect(left, y, right - left, high)
        y += high + SPACE
    return rects


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


# --- how much room cards need, and how they fill it ----------------------------------------------


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
        if not cards:
            return 0.0
        grids = (_grid(cards, width, n, self._height) for n in _counts(width, len(cards)))
        return min(grid.height for grid in grids if grid.width >= 0.8 * min(CARD, width))


class _Grid(NamedTuple):
    """Cards in columns of one width: how wide they are, and how high each row."""

    columns: int
    width: float
    rows: tuple[float, ...]

    @property
    def height(self) -> float:
        return sum(self.rows) + GAP * (len(self.rows) - 1)


def _counts(width: float, cards: int) -> range:
    most = max(1, int((width + GAP) // (0.8 * CARD + GAP)))
    return range(1, min(most, max(cards, 1)) + 1)


def _grid(cards: Sequence[Card], width: float, columns: int, height: ShownHeight) -> _Grid:
    each = float(floor((width - GAP * (columns - 1)) / columns))
    highs = [float(-(-max(lowest(c, each, height), LOWEST_CARD) // 1)) for c in cards]
    rows = tuple(max(highs[n : n + columns]) for n in range(0, len(highs), columns))
    return _Grid(columns, each, rows)


def _filled(cards: Sequence[Card], room: Rect, height: ShownHeight) -> dict[str, Rect] | None:
    """Cards in columns of one width that fill a room as well as they can; None if none do."""
    left, top = float(-(-room.x // 1)), float(-(-room.y // 1))
    width, high = room.right - left, room.bottom + 0.5 - top
    best, cost = None, inf
    for columns in _counts(width, len(cards)):
        grid = _grid(cards, width, columns, height)
        if grid.height <= high:
            odd = _odd(grid, len(cards), high)
            if odd < cost:
                best, cost = grid, odd
    if best is None:
        return None
    spare = high - best.height
    more = floor(min(spare / len(best.rows), max(best.rows) * (MOST_STRETCH - 1)))
    places: dict[str, Rect] = {}
    y = top
    for n, row in enumerate(best.rows):
        for m, card in enumerate(cards[n * best.columns : (n + 1) * best.columns]):
            places[card.id] = Rect(left + m * (best.width + GAP), y, best.width, row + more)
        y += row + more + GAP
    return places


def _odd(grid: _Grid, cards: int, high: float) -> float:
    """How far a grid is from one that somebody would make by hand."""
    reached = min(high, grid.height + sum(grid.rows) * (MOST_STRETCH - 1))
    empty = (grid.columns * len(grid.rows) - cards) / grid.columns
    return abs(log(grid.width / CARD)) + 0.8 * (1 - reached / high) + 0.2 * empty


def _neat(cards: Sequence[Card], height: ShownHeight) -> bool:
    """Whether cards stand in columns already, and not on each other."""
    if any(card.locked for card in cards):
        return False
    rects = [shown(card, height) for card in cards]
    lefts: list[float] = []
    for rect in sorted(rects):
        if not lefts or rect.x - lefts[-1] > 4:
            lefts.append(rect.x)
    if len(lefts) > 1 + len(cards) / 2 and len(cards) > 3:
        return False
    return not any(overlap(a, b) for n, a in enumerate(rects) for b in rects[:n])
