"""What a press and a click on the board select: a group first, its card when clicked once more."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from canvas_app.editing.groups import Groups
from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.scene import BoardScene


class Picking:
    """Selects what is under the pointer."""

    def __init__(self, board: BoardScene) -> None:
        self._board, self._session = board, board.session
        self._just_chosen = False
        """Whether the press selected what was under it."""

    def single(self) -> CardItem | None:
        """The only selected card."""
        chosen = self._session.selection
        return self._board.cards.get(next(iter(chosen))) if len(chosen) == 1 else None

    def chosen_at(self, at: QPointF) -> str | None:
        """The selected card under a point."""
        item = self._board.card_at(at)
        return item.card.id if item and item.card.id in self._session.selection else None

    def press(self, at: QPointF, zoom: float, *, add: bool) -> bool:
        """Select what is under a point; whether there was a card or a link.

        What is selected already stays so, with everything beside it: it may be dragged.
        """
        item = self._board.card_at(at)
        if item is None:
            link = self._board.link_at(at, zoom)
            if link is not None:
                self._session.select((), link.link.id)
                return True
            if not add:
                self._session.select(())
            return False
        id, chosen = item.card.id, self._session.selection
        self._just_chosen = id not in chosen
        if add:
            self._session.select(chosen | self._whole(id))
        elif self._just_chosen:
            self._session.select({id} if self._in_open_group(item) else self._whole(id))
        return True

    def click(self, id: str) -> None:
        """A card was clicked: select its group, or the card alone when it is clicked once more."""
        if not self._just_chosen:
            whole, chosen = self._whole(id), self._session.selection
            self._session.select({id} if chosen in (whole, {id}) else whole)

    def leave_out(self, id: str) -> None:
        """Select a card, and its group, no longer."""
        self._session.select(self._session.selection - self._whole(id))

    def _whole(self, id: str) -> frozenset[str]:
        """A card with its group."""
        return Groups(self._session.canvas).whole({id})

    def _in_open_group(self, item: CardItem) -> bool:
        """Whether another card of the same group is selected by itself."""
        other = self.single()
        return other is not None and other.card.group == item.card.group is not None
