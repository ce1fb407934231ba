"""Where a card lies: the pane and lane under it, and free places for new cards."""

from __future__ import annotations

from collections.abc import Iterable

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, SegmentCard
from canvas_app.document.panes import (
    HEADER,
    LANE_HEADER,
    PADDING,
    Lane,
    Pane,
    Rect,
    lane_rects,
)
from canvas_app.editing.change import revised

COLLAPSED = 36.0
"""About how high a card is of which only the title is shown."""
GAP = 10.0
MARGIN_BELOW = 24.0


def pane_at(canvas: Canvas, x: float, y: float) -> Pane | None:
    """The pane under a point; None in the margin."""
    for frame in canvas.panes:
        if frame.rect.contains(x, y):
            return frame.pane
    return None


def lane_at(canvas: Canvas, y: float) -> Lane:
    """The lane at a height of the Market pane; between two lanes, the nearer one."""
    rects = lane_rects(canvas.frame("market"))
    return min(rects, key=lambda lane: _distance(rects[lane], y))


def _distance(rect: Rect, y: float) -> float:
    return max(rect.y - y, 0.0, y - rect.bottom)


def placed(canvas: Canvas, card: Card, x: float, y: float) -> Card:
    """The card at another place; its centre decides in which pane and lane it lies."""
    pane, lane = place_at(canvas, card, x, y)
    if lane is not None:
        return revised(card, x=x, y=y, pane=pane, lane=lane)
    return revised(card, x=x, y=y, pane=pane)


def middle_of(card: Card, x: float | None = None, y: float | None = None) -> tuple[float, float]:
    """The middle of a card, or of the card at another place; of a collapsed one, of its title."""
    high = min(card.height, COLLAPSED) if card.collapsed else card.height
    left, top = card.x if x is None else x, card.y if y is None else y
    return left + card.width / 2, top + high / 2


def place_at(canvas: Canvas, card: Card, x: float, y: float) -> tuple[Pane | None, Lane | None]:
    """The pane of a card at another place, and the lane of a segment."""
    centre_x, centre_y = middle_of(card, x, y)
    pane = pane_at(canvas, centre_x, centre_y)
    if isinstance(card, SegmentCard) and pane == "market":
        return pane, lane_at(canvas, centre_y)
    return pane, None


def places(cards: Iterable[Card]) -> dict[str, tuple[Pane | None, Lane | None]]:
    """Pane and lane of cards by id: what decides whether a move changes any number."""
    return {
        card.id: (card.pane, card.lane if isinstance(card, SegmentCard) else None) for card in cards
    }


def area(canvas: Canvas, pane: Pane, lane: Lane | None = None) -> Rect:
    """The part of a pane or lane in which cards lie."""
    frame = canvas.frame(pane)
    if pane == "market" and lane is not None:
        rect = lane_rects(frame)[lane]
        top = LANE_HEADER
    else:
        rect, top = frame.rect, HEADER
    return Rect(
        rect.x + PADDING, rect.y + top, rect.width - 2 * PADDING, rect.height - top - PADDING
    )


def within_pane(
    canvas: Canvas, kind: type[Card], middle_x: float, middle_y: float
) -> tuple[float, float]:
    """Where a new card of a kind lies whose middle is wanted at a point: wholly in the pane or
    lane under the point, if there is room for it, and not over another pane beside."""
    width, height = kind.SIZE
    x, y = middle_x - width / 2, middle_y - height / 2
    pane = pane_at(canvas, middle_x, middle_y)
    if pane is None:
        return x, y
    laned = pane == "market" and issubclass(kind, SegmentCard)
    room = area(canvas, pane, lane_at(canvas, middle_y) if laned else None)
    if width <= room.width:
        x = min(max(x, room.x), room.right - width)
    if height <= room.height:
        y = min(max(y, room.y), room.bottom - height)
    return x, y


def free_place(
    canvas: Canvas, width: float, height: float, pane: Pane | None, lane: Lane | None = None
) -> tuple[float, float]:
    """The first free place in a pane, row by row; below everything where there is none."""
    return FreePlaces(canvas, canvas.cards).take(width, height, pane, lane)


_SHIFT = 14.0
"""How far cards lie beside each other where there is no room for whole ones."""


class FreePlaces:
    """Free places for many cards: each search goes on where the last one ended."""

    def __init__(self, canvas: Canvas, cards: Iterable[Card]) -> None:
        self._canvas = canvas
        self._taken = [card.rect for card in cards]
        self._reached: dict[tuple[object, ...], tuple[float, float]] = {}
        self._piled: dict[tuple[object, ...], int] = {}

    def take(
        self, width: float, height: float, pane: Pane | None, lane: Lane | None
    ) -> tuple[float, float]:
        """A place for a card; in a full pane a little beside others, so that it still counts."""
        if pane is None:
            frames = self._canvas.panes
            bottom = max([f.rect.bottom for f in frames] + [r.bottom for r in self._taken])
            return self._keep(min(f.x for f in frames), bottom + MARGIN_BELOW, width, height)
        room = area(self._canvas, pane, lane)
        key = (pane, lane, width, height)
        found = self._free(key, room, width, height)
        if found is None:
            found = self._piled_up(key, room, width, height)
        return self._keep(*found, width, height)

    def take_up(self, rect: Rect) -> None:
        """Leave a place free of whatever is taken later."""
        self._taken.append(rect)

    def _free(
        self, key: tuple[object, ...], room: Rect, width: float, height: float
    ) -> tuple[float, float] | None:
        x, y = self._reached.get(key, (room.x, room.y))
        near = [r for r in self._taken if r.x < room.right and room.x < r.right]
        while y + height <= room.bottom + 0.5:
            while x + width <= room.right + 0.5:
                if not any(_too_near(Rect(x, y, width, height), other) for other in near):
                    self._reached[key] = (x, y)
                    return x, y
                x += GAP
            x, y = room.x, y + GAP
        self._reached[key] = (room.x, y)
        return None

    def _piled_up(
        self, key: tuple[object, ...], room: Rect, width: float, height: float
    ) -> tuple[float, float]:
        across = max(1, int((room.width - width) // _SHIFT))
        down = max(1, int((room.height - height) // _SHIFT))
        inside = sum(1 for other in self._taken if _overlap(other, room))
        n = self._piled[key] = self._piled.get(key, inside) + 1
        layer, column = divmod(n, across)
        return room.x + column * _SHIFT, room.y + (column + layer) % down * _SHIFT

    def _keep(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        x, y = float(round(x)), float(round(y))
        self._taken.append(Rect(x, y, width, height))
        return x, y


def _overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def _too_near(a: Rect, b: Rect) -> bool:
    """Whether less than a gap lies between two cards."""
    return _overlap(Rect(a.x - GAP, a.y - GAP, a.width + 2 * GAP, a.height + 2 * GAP), b)
