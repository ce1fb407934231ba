"""The order in which somebody reads a canvas, and which card lies next to another.

One order for Tab, for screen readers and for whatever lists the cards: pane by pane, the Market
pane lane by lane, each from the top left to the bottom right in rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.panes import LANES, PANES, Pane
from canvas_app.editing.placement import lane_at, middle_of

Direction = Literal["left", "right", "up", "down"]

_SAME_ROW = 0.5
"""How much of the lower of two cards must lie beside the other to be in one row with it."""
_ASIDE = 2.5
"""A card that lies aside seems so many times farther than one straight ahead."""


def reading_order(canvas: Canvas) -> tuple[str, ...]:
    """The ids of all cards as somebody reads them; those beside the panes come last."""
    return tuple(card.id for pane in (*PANES, None) for card in cards_of(canvas, pane))


def cards_of(canvas: Canvas, pane: Pane | None) -> tuple[Card, ...]:
    """The cards of one pane, or those beside all panes, in reading order."""
    cards = [card for card in canvas.cards if card.pane == pane]
    if pane != "market":
        return tuple(in_rows(cards))
    lanes = {card.id: lane_at(canvas, middle_of(card)[1]) for card in cards}
    parts = ([card for card in cards if lanes[card.id] == lane] for lane in LANES)
    return tuple(card for part in parts for card in in_rows(part))


def in_rows(cards: Iterable[Card]) -> Iterator[Card]:
    """Cards from the top left to the bottom right, in rows of those that lie beside each other.

    A row ends where its lowest card would be read beside a card of the row below: what is beside
    only a part of a tall card follows it.
    """
    row: list[Card] = []
    top = bottom = 0.0
    for card in sorted(cards, key=lambda card: (card.y, card.x, card.id)):
        shared = min(bottom, card.rect.bottom) - max(top, card.y)
        lower = min(bottom - top, card.height)
        if row and shared >= lower * _SAME_ROW and shared >= 0:
            row.append(card)
            top, bottom = max(top, card.y), min(bottom, card.rect.bottom)
        else:
            yield from _across(row)
            row, top, bottom = [card], card.y, card.rect.bottom
    yield from _across(row)


def _across(row: list[Card]) -> list[Card]:
    return sorted(row, key=lambda card: (card.x, card.y, card.id))


def nearest(canvas: Canvas, id: str, direction: Direction) -> str | None:
    """The card that somebody looking from a card in a direction sees first; None for no card."""
    start = canvas.by_id.get(id)
    if start is None:
        return None
    found = ((_way(start, card, direction), card.id) for card in canvas.cards if card.id != id)
    best = min(((way, name) for way, name in found if way is not None), default=None)
    return best[1] if best else None


def _way(start: Card, end: Card, direction: Direction) -> float | None:
    """How far a card seems in a direction, from middle to middle; None where it is not there."""
    dx = end.x + end.width / 2 - start.x - start.width / 2
    dy = end.y + end.height / 2 - start.y - start.height / 2
    ahead = {"left": -dx, "right": dx, "up": -dy, "down": dy}[direction]
    aside = abs(dy if direction in ("left", "right") else dx)
    half = (start.width if direction in ("left", "right") else start.height) / 2
    if ahead <= 0 or (ahead < half and aside > ahead):  # beside it rather than ahead
        return None
    if aside > 2 * ahead and not _faces(start, end, direction):
        return None
    return ahead + _ASIDE * aside


def _faces(start: Card, end: Card, direction: Direction) -> bool:
    """Whether a line straight ahead from the card meets the other."""
    a, b = start.rect, end.rect
    if direction in ("left", "right"):
        return a.y < b.bottom and b.y < a.bottom
    return a.x < b.right and b.x < a.right
