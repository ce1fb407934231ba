"""Filling a room with cards in columns of one width, as somebody would by hand.

Cards stand in a grid, or, where some are much higher than others, in columns of their own: a tall
one beside two short ones. Either is stretched a little, so that it ends where the room does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, floor, log
from typing import NamedTuple

from canvas_app.document.cards import Card
from canvas_app.document.panes import Rect
from canvas_app.editing.packing import GAP, overlap
from canvas_app.editing.regions import ShownHeight, lowest, read, resized, shown

CARD = 168.0
"""How wide a card would like to be."""
NARROWEST = 0.75 * CARD
LOWEST_CARD = 60.0
MOST_STRETCH = 1.5
"""Cards are made higher by so much, to fill their pane."""
MANY = 30
"""More cards than these stand in a grid of about their own width; nothing else is tried."""
_WORTH = 0.9
"""Columns of their own must be lower than a grid by this factor."""
_UNEVEN = 0.6
"""They end at about one height: the shortest is at least so high as the highest."""


class Filling(NamedTuple):
    """Cards in columns: the number of columns, their width, and the heights in each."""

    width: float
    columns: tuple[tuple[tuple[str, float], ...], ...]
    grid: bool

    @property
    def height(self) -> float:
        return max(_high(column) for column in self.columns)

    def places(self, left: float, top: float, high: float) -> dict[str, Rect]:
        """Where the cards go, stretched towards a height."""
        own = sum(height for _, height in max(self.columns, key=len))
        wanted = min(high, self.height + own * (MOST_STRETCH - 1))
        made: dict[str, Rect] = {}
        for n, column in enumerate(self.columns):
            x, y = left + n * (self.width + GAP), top
            base = self.height if self.grid else _high(column)
            rows = len(self.columns[0]) if self.grid else len(column)
            more = floor((wanted - base) / rows)
            for id, height in column:
                made[id] = Rect(x, y, self.width, height + more)
                y += height + more + GAP
        return made


def needed(cards: Sequence[Card], width: float, height: ShownHeight) -> float:
    """How high a room must be for cards in a width."""
    return min(each.height for each in _fillings(cards, width, height))


def filled(cards: Sequence[Card], room: Rect, height: ShownHeight) -> dict[str, Rect] | None:
    """Cards in their order that fill a room as well as they can; None if none do."""
    left, top = float(ceil(room.x)), float(ceil(room.y))
    high = room.bottom + 0.5 - top
    fitting = [each for each in _fillings(cards, room.right - left, height) if each.height <= high]
    if not fitting:
        return None
    best = min(fitting, key=lambda each: _odd(each, len(cards), high))
    places = best.places(left, top, high)
    return places if _in_order(cards, places, height) else best.places(left, top, best.height)


def _fillings(cards: Sequence[Card], width: float, height: ShownHeight) -> Iterable[Filling]:
    """Every sensible number of columns, and for each a grid or columns of their own."""
    most = max(1, int((width + GAP) // (NARROWEST + GAP)))
    counts = range(1, min(most, len(cards)) + 1)
    if len(cards) > MANY:
        suits = max(1, round((width + GAP) / (CARD + GAP)))
        counts = range(min(suits, most), min(suits, most) + 1)
    for count in counts:
        each = float(floor((width - GAP * (count - 1)) / count))
        highs = [float(ceil(max(lowest(card, each, height), LOWEST_CARD))) for card in cards]
        grid = _grid(cards, highs, count, each)
        yield grid
        if len(cards) > MANY:
            continue
        loose = _loose(cards, highs, count, each)
        ends = [_high(column) for column in loose.columns]
        if (
            loose.height < grid.height * _WORTH
            and min(ends) >= max(ends) * _UNEVEN
            and _in_order(cards, loose.places(0.0, 0.0, loose.height), height)
        ):
            yield loose


def _grid(cards: Sequence[Card], highs: list[float], count: int, width: float) -> Filling:
    columns: list[list[tuple[str, float]]] = [[] for _ in range(count)]
    for n, card in enumerate(cards):
        row = n - n % count
        columns[n % count].append((card.id, max(highs[row : row + count])))
    return Filling(width, tuple(tuple(column) for column in columns), True)


def _loose(cards: Sequence[Card], highs: list[float], count: int, width: float) -> Filling:
    columns: list[list[tuple[str, float]]] = [[] for _ in range(count)]
    for card, high in zip(cards, highs, strict=True):
        min(columns, key=_high).append((card.id, high))
    return Filling(width, tuple(tuple(column) for column in columns), False)


def _high(column: Sequence[tuple[str, float]]) -> float:
    return sum(height for _, height in column) + GAP * max(len(column) - 1, 0)


def _in_order(cards: Sequence[Card], places: dict[str, Rect], height: ShownHeight) -> bool:
    """Whether cards would be read in the order in which they are given."""
    moved = [resized(card, places[card.id], height) for card in cards]
    return [card.id for card in read(moved, height)] == [card.id for card in cards]


def _odd(filling: Filling, cards: int, high: float) -> float:
    """How far a filling is from one that somebody would make by hand."""
    own = sum(height for _, height in max(filling.columns, key=len))
    reached = min(high, filling.height + own * (MOST_STRETCH - 1))
    places = len(filling.columns) * max(len(column) for column in filling.columns)
    empty = (places - cards) / len(filling.columns) if filling.grid else 0.0
    return (
        abs(log(filling.width / CARD))
        + 0.8 * (1 - reached / high)
        + 0.5 * (reached / filling.height - 1)
        + 0.2 * empty
    )


def neat(cards: Sequence[Card], height: ShownHeight) -> bool:
    """Whether cards stand in columns already, and not on each other; none of them locked."""
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
