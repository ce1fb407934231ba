"""The speech bubble on a card that counts its comments: a click shows them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt

from canvas_app.drawing.corner import LOCK, chevron_rect, comments_width
from canvas_app.drawing.face import Face
from canvas_app.drawing.words import FOOT, PADDING
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.items.card import CardItem, Detail
from canvas_app.ui.board.tools.tool import Tool

_AROUND = 4.0
"""So much more than the bubble can be clicked."""


class CommentBubble(Grip):
    """The cards paint it themselves."""

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
        return item if bubble_rect(item.frame, item.words.face).contains(at) else None


def bubble_rect(frame: QRectF, face: Face) -> QRectF:
    """Where the bubble can be clicked: at the lower left, or beside a collapsed card's chevron."""
    width = comments_width(face.comments) + 2 * _AROUND
    if face.collapsed:
        right = chevron_rect(frame).left() - (LOCK + _AROUND if face.locked else 0)
        return QRectF(right - width + _AROUND, frame.top(), width, chevron_rect(frame).height())
    height = FOOT + 6
    return QRectF(frame.left() + PADDING - _AROUND, frame.bottom() - height, width, height)
