"""How high cards are shown: what arranging has to know and only the board can tell."""

from __future__ import annotations

from canvas_app.document.cards import Card
from canvas_app.drawing.card import Words
from canvas_app.editing.regions import ShownHeight
from canvas_app.ui.board.scene import BoardScene


def shown_height(board: BoardScene) -> ShownHeight:
    """How high cards are shown in any width, as the board paints them."""
    laid: dict[tuple[str, float], Words] = {}

    def height(card: Card, width: float) -> float:
        item = board.cards.get(card.id)
        if item is None:
            return card.height
        if item.words.width == width:
            return item.words.frame_height(card.height)
        if (card.id, width) not in laid:
            laid[card.id, width] = Words(item.words.face, width)
        return laid[card.id, width].frame_height(card.height)

    return height
