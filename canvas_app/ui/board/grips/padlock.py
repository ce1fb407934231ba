"""The padlock of a locked card that is selected: a click on it unlocks the card."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt

from canvas_app.document.text import Text
from canvas_app.drawing.corner import CHEVRON, LOCK, chevron_rect
from canvas_app.drawing.words import PADDING
from canvas_app.editing.arrange import set_locked
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.items.card import CardItem, Detail
from canvas_app.ui.board.tools.tool import Tool


class Padlock(Grip):
    """The cards paint it themselves."""

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.PointingHandCursor if self._card_at(at) else None

    def press(self, at: QPointF) -> Tool | None:
        item = self._card_at(at)
        assert item is not None
        id = item.card.id
        self.view.session.apply(Text("Unlock"), lambda canvas: set_locked(canvas, {id}, False))
        return None

    def _card_at(self, at: QPointF) -> CardItem | None:
        item = self.view.board.card_at(at)
        if item is None or not item.card.locked or item.detail is not Detail.FULL:
            return None
        chosen = item.card.id in self.view.session.selection
        return item if chosen and padlock_rect(item).contains(at) else None


def padlock_rect(item: CardItem) -> QRectF:
    """Where a card's padlock can be clicked: left of its chevron, if it has one."""
    right = item.frame.right() - (CHEVRON + PADDING + 3 if item.card.collapsed else 0)
    width = LOCK + PADDING + 4
    return QRectF(right - width, item.frame.top(), width, chevron_rect(item.frame).height())
