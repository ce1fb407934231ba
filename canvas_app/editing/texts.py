"""How cards show their words: the size of the letters, and only the title or everything."""

from __future__ import annotations

from collections.abc import Collection

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.cards.base import TEXT_SIZES
from canvas_app.document.text import Text
from canvas_app.editing.change import revised
from canvas_app.editing.edits import change_cards, raise_cards


def resize_text(canvas: Canvas, ids: Collection[str], step: int) -> Canvas:
    """Give each card the next larger text size (1), or the next smaller one (-1)."""

    def change(card: Card) -> Card:
        at = TEXT_SIZES.index(card.text_size) + step
        size = TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)]
        return card if size == card.text_size else revised(card, text_size=size)

    return change_cards(canvas, ids, change)


def label_of_step(step: int) -> Text:
    """What undo calls it."""
    return Text("Larger text") if step > 0 else Text("Smaller text")


def collapse(canvas: Canvas, ids: Collection[str], collapsed: bool) -> Canvas:
    """Show only the titles of some cards, or everything: then before others, to be read.

    Their stored heights stay.
    """

    def change(card: Card) -> Card:
        return card if card.collapsed == collapsed else revised(card, collapsed=collapsed)

    changed = change_cards(canvas, ids, change)
    return changed if collapsed or changed is canvas else raise_cards(changed, ids)
