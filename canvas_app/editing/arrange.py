"""Aligning, distributing and ordering cards: each card goes where it should, locked ones stay.

Cards are shown at least as high as their words, which only who paints them knows. So `frames`
tells where cards seem to be; without it, they are where the document says.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Literal, NamedTuple

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.panes import Rect
from canvas_app.editing.change import revised
from canvas_app.editing.edits import change_cards
from canvas_app.editing.packing import around, overlap
from canvas_app.editing.placement import placed

Frames = Mapping[str, Rect]
Edge = Literal["left", "centre", "right", "top", "middle", "bottom"]
Axis = Literal["horizontal", "vertical"]
Layer = Literal["front", "forward", "backward", "back"]


def align(canvas: Canvas, ids: Collection[str], edge: Edge, frames: Frames | None = None) -> Canvas:
    """Bring an edge or the middle of cards into one line; to the locked one, if there is one.

    A whole group among others moves as one.
    """
    units = _units(canvas, ids, frames)
    if len(units) < 2:
        return canvas
    whole = around([u.rect for u in units if u.locked] or [u.rect for u in units])
    return _put(canvas, [(unit, _aligned(unit.rect, whole, edge)) for unit in units])


def _aligned(rect: Rect, whole: Rect, edge: Edge) -> Rect:
    match edge:
        case "left":
            return rect._replace(x=whole.x)
        case "centre":
            return rect._replace(x=whole.x + (whole.width - rect.width) / 2)
        case "right":
            return rect._replace(x=whole.right - rect.width)
        case "top":
            return rect._replace(y=whole.y)
        case "middle":
            return rect._replace(y=whole.y + (whole.height - rect.height) / 2)
        case "bottom":
            return rect._replace(y=whole.bottom - rect.height)


def distribute(
    canvas: Canvas, ids: Collection[str], axis: Axis, frames: Frames | None = None
) -> Canvas:
    """Leave the outermost cards where they are, and equal gaps between all of them.

    A whole group among others moves as one.
    """
    units = _units(canvas, ids, frames)
    if len(units) < 3:
        return canvas
    flat = axis == "horizontal"

    def low(unit: _Unit) -> float:
        return unit.rect.x if flat else unit.rect.y

    def size(unit: _Unit) -> float:
        return unit.rect.width if flat else unit.rect.height

    units.sort(key=lambda unit: (low(unit) + size(unit) / 2, low(unit)))
    start = min(low(unit) for unit in units)
    end = max(low(unit) + size(unit) for unit in units)
    gap = (end - start - sum(size(unit) for unit in units)) / (len(units) - 1)
    places: list[tuple[_Unit, Rect]] = []
    for unit in units:
        to = unit.rect._replace(x=start) if flat else unit.rect._replace(y=start)
        places.append((unit, to))
        start += size(unit) + gap
    return _put(canvas, places)


class _Unit(NamedTuple):
    """What moves as one: a card, or a whole group."""

    ids: tuple[str, ...]
    rect: Rect
    locked: bool


def _units(canvas: Canvas, ids: Collection[str], frames: Frames | None) -> list[_Unit]:
    chosen = [card for card in canvas.cards if card.id in ids]
    found: dict[str, list[Card]] = {}
    for card in chosen:
        found.setdefault(f"group {card.group}" if card.group else card.id, []).append(card)
    each = list(found.values())
    if len(each) == 1:  # one group alone: its cards are meant
        each = [[card] for card in chosen]
    return [
        _Unit(
            tuple(card.id for card in cards),
            around([frame_of(card, frames) for card in cards]),
            any(card.locked for card in cards),
        )
        for cards in each
    ]


def _put(canvas: Canvas, places: Sequence[tuple[_Unit, Rect]]) -> Canvas:
    """Move cards; a whole pixel is near enough, and who is there already stays the same."""
    ways = {
        id: (round(to.x - unit.rect.x), round(to.y - unit.rect.y))
        for unit, to in places
        for id in unit.ids
        if not unit.locked
    }

    def move(card: Card) -> Card:
        dx, dy = ways[card.id]
        if not dx and not dy:
            return card
        return placed(canvas, card, float(round(card.x + dx)), float(round(card.y + dy)))

    return change_cards(canvas, ways.keys(), move)


def order_cards(
    canvas: Canvas, ids: Collection[str], layer: Layer, frames: Frames | None = None
) -> Canvas:
    """Bring cards to the front or back, or past the next card that overlaps one of them.

    Where none overlaps, past the next card there is.
    """
    stack = sorted(canvas.cards, key=lambda card: card.order)
    taken = [card for card in stack if card.id in ids]
    others = [card for card in stack if card.id not in ids]
    if not taken or not others:
        return canvas
    match layer:
        case "front":
            wanted = [*others, *taken]
        case "back":
            wanted = [*taken, *others]
        case "forward":
            wanted = _past_next(stack, ids, frames)
        case "backward":
            wanted = _past_next(stack[::-1], ids, frames)[::-1]
    return _in_order(canvas, stack, wanted, ids)


def _past_next(stack: list[Card], ids: Collection[str], frames: Frames | None) -> list[Card]:
    """The stack with the chosen cards directly above the next one that covers any of them."""
    first = next(n for n, card in enumerate(stack) if card.id in ids)
    above = [n for n in range(first + 1, len(stack)) if stack[n].id not in ids]
    if not above:
        return stack
    covering = (n for n in above if _covers(stack, n, ids, frames))
    target = next(covering, above[0])
    passing = [card for card in stack[:target] if card.id in ids]
    under = [card for card in stack[:target] if card.id not in ids]
    return [*under, stack[target], *passing, *stack[target + 1 :]]


def _covers(stack: list[Card], n: int, ids: Collection[str], frames: Frames | None) -> bool:
    rect = frame_of(stack[n], frames)
    return any(overlap(rect, frame_of(card, frames)) for card in stack[:n] if card.id in ids)


def _in_order(
    canvas: Canvas, stack: Sequence[Card], wanted: Sequence[Card], ids: Collection[str]
) -> Canvas:
    """Number cards as they are wanted, from the back; whoever can keep a number keeps it."""
    if [card.id for card in stack] == [card.id for card in wanted]:
        return canvas
    orders: dict[str, int] = {}
    highest: int | None = None
    low = 0 if stack[0].id in ids else wanted.index(stack[0])
    for n, card in enumerate(wanted[:low]):  # below what was lowest
        orders[card.id] = highest = stack[0].order - low + n
    for card in wanted[low:]:
        highest = card.order if highest is None or card.order > highest else highest + 1
        orders[card.id] = highest
    return change_cards(
        canvas,
        orders.keys(),
        lambda c: c if c.order == orders[c.id] else revised(c, order=orders[c.id]),
    )


def set_locked(canvas: Canvas, ids: Collection[str], locked: bool) -> Canvas:
    """Lock cards where they are, or let them go."""
    return change_cards(
        canvas, ids, lambda c: c if c.locked == locked else revised(c, locked=locked)
    )


def frame_of(card: Card, frames: Frames | None) -> Rect:
    """Where a card seems to be."""
    return card.rect if frames is None else frames.get(card.id, card.rect)
