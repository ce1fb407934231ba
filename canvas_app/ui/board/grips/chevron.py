"""The chevron of a collapsed card, which shows the rest of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from canvas_app.document.text import Text
from canvas_app.drawing.corner import chevron_rect
from canvas_app.editing import texts
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.items.card import CardItem, Detail
from canvas_app.ui.board.tools.tool import Tool


class Chevron(Grip):
    """The cards paint it themselves."""

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.PointingHandCursor if self._card_at(at) else None

    def press(self, at: QPointF) -> Tool | None:
        item = self._card_at(at)
        assert item is not None
        id = item.card.id
        self.view.session.apply(
            Text("Expand"), lambda canvas: texts.collapse(canvas, {id}, False), select={id}
        )
        return None

    def _card_at(self, at: QPointF) -> CardItem | None:
        item = self.view.board.card_at(at)
        if item is None or not item.card.collapsed or item.detail is not Detail.FULL:
            return None
        return item if chevron_rect(item.frame).contains(at) else None
