"""Letting go of cards: where they land, and before which others they then lie."""

from __future__ import annotations

from collections.abc import Collection

from canvas_app.document.canvas import Canvas
from canvas_app.editing.change import revised
from canvas_app.editing.edits import change_cards, move_cards


def drop_cards(
    canvas: Canvas, ids: Collection[str], dx: float, dy: float, covered: Collection[str]
) -> Canvas:
    """Move cards together; they come to lie before the cards that they cover there."""
    moved = move_cards(canvas, ids, dx, dy)
    return moved if moved is canvas else before_others(moved, ids, covered)


def before_others(canvas: Canvas, ids: Collection[str], covered: Collection[str]) -> Canvas:
    """Bring cards before some others, keeping their order among themselves.

    No card changes whose place is right already.
    """
    chosen = sorted((c for c in canvas.cards if c.id in ids), key=lambda c: c.order)
    top = max((c.order for c in canvas.cards if c.id in covered), default=None)
    if top is None or not chosen or chosen[0].order > top:
        return canvas
    orders = {card.id: top + 1 + n for n, card in enumerate(chosen)}
    return change_cards(canvas, ids, lambda card: revised(card, order=orders[card.id]))
