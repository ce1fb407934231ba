"""Moving cards without a pointer: to the next lane, to the next pane, by their size."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, SegmentCard
from canvas_app.document.panes import LANES, PANES, Lane, Pane, Rect
from canvas_app.editing.change import assembled
from canvas_app.editing.edits import SMALLEST, change_cards, raise_cards, resized
from canvas_app.editing.placement import (
    GAP,
    FreePlaces,
    area,
    free_place,
    pane_at,
    placed,
)
from canvas_app.editing.reading import in_rows

PLACES: tuple[Pane | None, ...] = (*PANES, None)
"""From the first pane to the margin, as Alt+Right goes."""


def to_next_lane(canvas: Canvas, ids: Collection[str], step: int) -> Canvas:
    """Move segments to free places of the next lane, inwards by 1 or outwards by -1.

    Whatever is no segment of the Market pane, is locked or is in the last lane stays.
    """
    wanted: dict[str, tuple[Pane | None, Lane | None]] = {}
    for card in _movable(canvas, ids):
        if isinstance(card, SegmentCard) and card.pane == "market":
            at = LANES.index(card.lane) + step
            if 0 <= at < len(LANES):
                wanted[card.id] = "market", LANES[at]
    return _moved(canvas, wanted)


def to_next_pane(canvas: Canvas, ids: Collection[str], step: int) -> Canvas:
    """Move cards to free places of the next pane (1) or the one before (-1); behind the last is
    the margin. A segment that comes to the Market pane goes to the lane that it was in."""
    wanted: dict[str, tuple[Pane | None, Lane | None]] = {}
    for card in _movable(canvas, ids):
        at = PLACES.index(card.pane) + step
        if 0 <= at < len(PLACES):
            pane = PLACES[at]
            lane = card.lane if isinstance(card, SegmentCard) and pane == "market" else None
            wanted[card.id] = pane, lane
    return _moved(canvas, wanted)


def grown(canvas: Canvas, ids: Collection[str], dx: float, dy: float) -> Canvas:
    """Make cards wider and higher, or smaller by negative numbers, never below what can be
    grasped; their upper left corners stay."""

    def change(card: Card) -> Card:
        width, height = max(card.width + dx, SMALLEST[0]), max(card.height + dy, SMALLEST[1])
        if card.locked or (width, height) == (card.width, card.height):
            return card
        return resized(canvas, card, card.x, card.y, width, height)

    return change_cards(canvas, ids, change)


def place_after(
    canvas: Canvas, card: Card, size: tuple[float, float], bottom: float
) -> tuple[float, float]:
    """Where a new card is read just after another: right of it, else below it, else at the next
    free place of its pane and lane. `bottom` is where the card's words end."""
    (width, height), lane = size, None
    if isinstance(card, SegmentCard) and card.pane == "market":
        lane = card.lane
    room = area(canvas, card.pane, lane) if card.pane else None
    taken = [each.rect for each in canvas.cards]
    for x, y in ((card.rect.right + GAP, card.y), (card.x, max(bottom, card.rect.bottom) + GAP)):
        spot = Rect(x, y, width, height)
        fits = room is None or (spot.right <= room.right + 0.5 and spot.bottom <= room.bottom + 0.5)
        there = pane_at(canvas, x + width / 2, y + height / 2) == card.pane
        if fits and there and not any(_overlap(spot, other) for other in taken):
            return x, y
    return free_place(canvas, width, height, card.pane, lane)


def _movable(canvas: Canvas, ids: Collection[str]) -> Iterable[Card]:
    return in_rows(card for card in canvas.cards if card.id in ids and not card.locked)


def _moved(canvas: Canvas, wanted: dict[str, tuple[Pane | None, Lane | None]]) -> Canvas:
    if not wanted:
        return canvas
    others = [card for card in canvas.cards if card.id not in wanted]
    places = FreePlaces(assembled(canvas, cards=tuple(others)), others)
    at = {
        id: places.take(canvas.by_id[id].width, canvas.by_id[id].height, pane, lane)
        for id, (pane, lane) in wanted.items()
    }
    after = change_cards(canvas, wanted.keys(), lambda card: placed(canvas, card, *at[card.id]))
    return raise_cards(after, wanted.keys())  # in a full pane they lie over others, not under


def _overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom
