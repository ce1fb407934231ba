"""Tidying up: cards of a pane, or chosen ones, in neat rows in the order in which they are read.

First in their own sizes, then in columns of one width, then with the pane grown at its lower edge.
Nothing changes its pane or lane, so no figure changes. Locked cards stay where they are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from math import ceil
from typing import NamedTuple

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.panes import LANES, Lane, Pane, Rect
from canvas_app.editing.packing import (
    Box,
    around,
    bottom_of,
    column_width,
    columns_for,
    overlap,
    shelves,
)
from canvas_app.editing.placement import area
from canvas_app.editing.regions import (
    ShownHeight,
    as_it_is,
    lane_of,
    lowest,
    read,
    resized,
    shown,
    stretched,
    with_frames,
)


class Section(NamedTuple):
    """Cards that are tidied up by themselves: those of a pane, of a lane, or in the margin."""

    pane: Pane | None
    lane: Lane | None
    cards: tuple[Card, ...]


class Plan(NamedTuple):
    """Where cards are to go, and how much higher the room must be for it."""

    places: dict[str, Rect]
    short: float


def tidy_pane(canvas: Canvas, pane: Pane, height: ShownHeight = as_it_is) -> Canvas:
    """Arrange the cards of a pane, lane by lane; the pane grows where they need more room."""
    parts = sections(canvas, [card for card in canvas.cards if card.pane == pane])
    plans = [_plan(canvas, part, height) for part in parts]
    short = max((plan.short for plan in plans), default=0.0)
    if short > 0:
        canvas = stretched(canvas, pane, ceil(short) * (len(LANES) if pane == "market" else 1.0))
        plans = [_plan(canvas, _on(canvas, part), height) for part in parts]
    places = {id: rect for plan in plans for id, rect in plan.places.items()}
    return with_frames(canvas, canvas.panes, places, height)


def tidy_cards(canvas: Canvas, ids: Collection[str], height: ShownHeight = as_it_is) -> Canvas:
    """Arrange some cards where they are, around those that are not among them.

    Where they don't fit into their pane, all of it is tidied up.
    """
    full: list[Pane] = []
    for part in sections(canvas, [card for card in canvas.cards if card.id in ids]):
        places = _where_they_are(canvas, part, height)
        if places is not None:
            canvas = with_frames(canvas, canvas.panes, places, height)
        elif part.pane is not None and part.pane not in full:
            full.append(part.pane)
    for pane in full:
        canvas = tidy_pane(canvas, pane, height)
    return canvas


def _where_they_are(canvas: Canvas, part: Section, height: ShownHeight) -> dict[str, Rect] | None:
    movable = [card for card in part.cards if not card.locked]
    if len(movable) < 2:
        return {}
    inside = {card.id for card in movable}
    here = around([shown(card, height) for card in movable])
    obstacles = [
        shown(card, height)
        for card in canvas.cards
        if card.id not in inside and (card.pane, lane_of(canvas, card)) == (part.pane, part.lane)
    ]
    room = here
    if part.pane is None:
        obstacles += [frame.rect for frame in canvas.panes]
    else:
        whole = area(canvas, part.pane, part.lane)
        left, top = max(here.x, whole.x), max(here.y, whole.y)
        right = min(here.right, whole.right)
        room = Rect(left, top, right - left, whole.bottom - top)
    cards = read(movable, height)
    boxes = [Box(card.id, card.width, height(card, card.width)) for card in cards]
    places = _packed(cards, boxes, room, obstacles, height)
    if places is None or (part.pane is not None and bottom_of(places) > room.bottom + 0.5):
        return None
    return places


def sections(canvas: Canvas, cards: Iterable[Card]) -> list[Section]:
    """Cards by the pane and lane that they lie in."""
    found: dict[tuple[Pane | None, Lane | None], list[Card]] = {}
    for card in cards:
        found.setdefault((card.pane, lane_of(canvas, card)), []).append(card)
    return [Section(pane, lane, tuple(each)) for (pane, lane), each in found.items()]


def _on(canvas: Canvas, part: Section) -> Section:
    """The same section with its cards as they are on another canvas."""
    return part._replace(cards=tuple(canvas.by_id[card.id] for card in part.cards))


def _plan(canvas: Canvas, part: Section, height: ShownHeight) -> Plan:
    assert part.pane is not None
    obstacles = [shown(card, height) for card in part.cards if card.locked]
    movable = [card for card in part.cards if not card.locked]
    return pack(movable, area(canvas, part.pane, part.lane), height, obstacles)


def pack(
    cards: Sequence[Card], room: Rect, height: ShownHeight, obstacles: Sequence[Rect] = ()
) -> Plan:
    """Where cards go in a room: the first way in which they fit, or else the one that suits them
    best with more room below."""
    cards = read(cards, height)
    inside = [each for each in obstacles if overlap(each, room)]
    best = Plan({}, 0.0)
    for boxes in _ways(cards, room, height):
        places = _packed(cards, boxes, room, inside, height)
        if places is None:
            continue
        short = bottom_of(places) - room.bottom
        if short <= 0.5:
            return Plan(places, 0.0)
        if not best.places:
            best = Plan(places, short)
    return best


def _ways(cards: Sequence[Card], room: Rect, height: ShownHeight) -> Iterable[list[Box]]:
    """The cards in their own sizes, in columns of one width, in columns as low as words allow."""
    if not cards:
        return
    yield [Box(card.id, card.width, height(card, card.width)) for card in cards]
    for low in (False, True):
        for count in columns_for(room, [card.width for card in cards]):
            width = column_width(room, count)
            yield [
                Box(card.id, width, lowest(card, width, height) if low else height(card, width))
                for card in cards
            ]


def _packed(
    cards: Sequence[Card],
    boxes: Sequence[Box],
    room: Rect,
    obstacles: Sequence[Rect],
    height: ShownHeight,
) -> dict[str, Rect] | None:
    """Rows of boxes, with stacks beside tall ones where they don't change the reading order."""
    order = [card.id for card in cards]
    for stacks in (True, False):
        places = shelves(boxes, room, obstacles, stacks=stacks)
        if places is None:
            return None
        moved = [resized(card, places[card.id], height) for card in cards]
        if [card.id for card in read(moved, height)] == order:
            break
    return places
