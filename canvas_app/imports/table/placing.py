"""Where cards made of rows lie: at home, where they count, or where somebody let them go."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import CARD_KINDS, Card, SegmentCard
from canvas_app.document.panes import Lane, Pane
from canvas_app.editing.change import assembled, revised
from canvas_app.editing.clipboard import put
from canvas_app.editing.packing import overlap
from canvas_app.editing.placement import GAP, FreePlaces, lane_at, pane_at
from canvas_app.editing.regions import ShownHeight, shown
from canvas_app.editing.tidying import tidy_cards, tidy_pane

_MANY = 200
_APART = 1_000.0


class Place(NamedTuple):
    """Where the pointer was on the canvas when cells came in."""

    x: float
    y: float
    dropped: bool = True
    """Whether somebody let them go there; pasted, they go home, as the pointer only rests."""


def placed_cards(
    canvas: Canvas,
    kind: str,
    cards: Sequence[Card],
    own_lane: Sequence[bool],
    at: Place | None,
    height: ShownHeight,
) -> tuple[Canvas, tuple[str, ...]]:
    """The canvas with new cards of a kind; segments without a lane of their own take one."""
    home = CARD_KINDS[kind].HOME
    over = pane_at(canvas, at.x, at.y) if at is not None else None
    if at is not None and (home is None or (over != home and at.dropped)):
        return put(canvas, cards, _in_rows(cards, at))
    lane = lane_at(canvas, at.y) if at is not None and over == home == "market" else "total"
    settled = [
        revised(card, lane=lane) if isinstance(card, SegmentCard) and not own else card
        for card, own in zip(cards, own_lane, strict=True)
    ]
    places = FreePlaces(canvas, canvas.cards)
    found = [places.take(card.width, card.height, home, _lane_of(card)) for card in settled]
    after, ids = put(canvas, settled, found)
    if home is not None and _crowded(after, ids, height):
        after = _with_room(after, ids, home, height)
    return after, ids


def _lane_of(card: Card) -> Lane | None:
    return card.lane if isinstance(card, SegmentCard) else None


def _crowded(canvas: Canvas, ids: Collection[str], height: ShownHeight) -> bool:
    """Whether any of the new cards, as high as it is shown, lies on another one."""
    if len(ids) > _MANY:
        return True
    new = set(ids)
    rects = [(card.id in new, shown(card, height)) for card in canvas.cards]
    return any(
        overlap(one, other)
        for n, (mine, one) in enumerate(rects)
        for m, (its, other) in enumerate(rects)
        if mine and n != m and (not its or m > n)
    )


def _with_room(canvas: Canvas, ids: Collection[str], home: Pane, height: ShownHeight) -> Canvas:
    """New cards beside each other: where they are, or else behind the others of a tidied pane."""
    gentle = tidy_cards(canvas, ids, height)
    if gentle.panes == canvas.panes and all(
        gentle.by_id[card.id] is card for card in canvas.cards if card.id not in ids
    ):
        return gentle
    bottom = canvas.frame(home).rect.bottom
    behind = {id: bottom + n * _APART for n, id in enumerate(ids)}  # read in the order of the rows
    queued = tuple(
        revised(card, y=behind[card.id]) if card.id in behind else card for card in canvas.cards
    )
    return tidy_pane(assembled(canvas, cards=queued), home, height)


def _in_rows(cards: Sequence[Card], at: Place) -> list[tuple[float, float]]:
    """Places for cards of one size, in rows from a point; about twice as broad as high."""
    width, height = cards[0].width + GAP, cards[0].height + 3 * GAP
    across = max(1, round((2 * len(cards) * height / width) ** 0.5))
    left, top = at.x - cards[0].width / 2, at.y - cards[0].height / 2
    return [(left + n % across * width, top + n // across * height) for n in range(len(cards))]
