"""The speech bubble on a card that counts its comments: a click shows them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from canvas_app.drawing.corner import comments_rect
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.items.card import CardItem, Detail
from canvas_app.ui.board.tools.tool import Tool


class CommentBubble(Grip):
    """The cards paint it themselves."""

    changes = False

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.PointingHandCursor if self._card_at(at) else None

    def press(self, at: QPointF) -> Tool | None:
        item = self._card_at(at)
        assert item is not None
        self.view.comments_wanted.emit(item.card.id)
        return None

    def _card_at(self, at: QPointF) -> CardItem | None:
        item = self.view.board.card_at(at)
        if item is None or not item.words.face.comments or item.detail is not Detail.FULL:
            return None
        return item if comments_rect(item.frame, item.words.face).contains(at) else None
