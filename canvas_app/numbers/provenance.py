"""Where an input comes from and how sure it is: its own word, else that of its card."""

from __future__ import annotations

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.estimate import Source
from canvas_app.numbers.quantities import Input


def source_of(quantity: Input, canvas: Canvas | None) -> Source | None:
    """The source of a typed number; None where nobody named one, or nothing is typed."""
    if quantity.estimate is None:
        return None
    if _says_something(quantity.estimate.source):
        return quantity.estimate.source
    card = _card(quantity, canvas)
    return card.source if card and _says_something(card.source) else None


def clarity_of(quantity: Input, canvas: Canvas | None) -> int | None:
    """From 1 (a guess) to 5 (known); None where nobody said."""
    if quantity.estimate is not None and quantity.estimate.clarity is not None:
        return quantity.estimate.clarity
    card = _card(quantity, canvas)
    return card.clarity if card else None


def _card(quantity: Input, canvas: Canvas | None) -> Card | None:
    return canvas.by_id.get(quantity.card) if canvas and quantity.card else None


def _says_something(source: Source | None) -> bool:
    return source is not None and bool(source.text.strip() or source.url.strip())
