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
    centre_x, centre_y = x + card.width / 2, y + card.height / 2
    pane = pane_at(canvas, centre_x, centre_y)
    if isinstance(card, SegmentCard) and pane == "market":
        lane = lane_at(canvas, centre_y)
        return revised(card, x=x, y=y, pane=pane, lane=lane)
    return revised(card, x=x, y=y, pane=pane)


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


def free_place(
    canvas: Canvas, width: float, height: float, pane: Pane | None, lane: Lane | None = None
) -> tuple[float, float]:
    """The first free place in a pane, row by row; below everything where it is full or None."""
    taken = [card.rect for card in canvas.cards]
    if pane is not None:
        room = area(canvas, pane, lane)
        near = [rect for rect in taken if _overlap(rect, room)]
        y = room.y
        while y + height <= room.bottom + 0.5:
            x = room.x
            while x + width <= room.right + 0.5:
                if not any(_overlap(Rect(x, y, width, height), other) for other in near):
                    return x, y
                x += GAP
            y += GAP
        # full: overlap a little rather than leave the pane, so that the card still counts
        inside = sum(1 for card in canvas.cards if card.pane == pane)
        return room.x + (inside % 5) * 14, room.y + (inside % 5) * 14
    bottom = max([frame.rect.bottom for frame in canvas.panes] + [r.bottom for r in taken])
    return min(frame.x for frame in canvas.panes), bottom + MARGIN_BELOW


def _overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom
