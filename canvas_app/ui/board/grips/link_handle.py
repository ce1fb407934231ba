"""The handle beside a card from which a link is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from canvas_app.ui.board.grips.grip import Grip, handle_pen
from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.tools.link import DrawLink
from canvas_app.ui.board.tools.tool import Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

ASIDE = 15.0
"""How far right of a card its link handle stands, in pixels of the view."""


class LinkHandle(Grip):
    """Shown at the selected card and at the one under the pointer."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self.hovered: str | None = None

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.CrossCursor if self._handle_at(at) else None

    def press(self, at: QPointF) -> Tool | None:
        start = self._handle_at(at)
        assert start is not None
        return DrawLink(self.view, start, at)

    def hover(self, at: QPointF | None) -> None:
        hovered = None
        if at is not None:
            item = self.view.board.card_at(at)
            hovered = item.card.id if item else self._handle_at(at)
        if hovered != self.hovered:
            self.hovered = hovered
            self.view.repaint_overlay()

    def paint(self, painter: QPainter) -> None:
        handle_pen(self.view, painter)
        radius = 6.5 / self.view.zoom
        arm = radius * 0.5
        for item in self._linkable():
            at = self._point(item)
            painter.drawEllipse(at, radius, radius)
            painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
            painter.drawLine(at + QPointF(arm * 0.2, -arm * 0.8), at + QPointF(arm, 0))
            painter.drawLine(at + QPointF(arm * 0.2, arm * 0.8), at + QPointF(arm, 0))

    def point(self, id: str) -> QPointF:
        """Where the handle of a card is, on the canvas."""
        return self._point(self.view.board.cards[id])

    def _handle_at(self, at: QPointF) -> str | None:
        reach = 9 / self.view.zoom
        for item in self._linkable():
            offset = self._point(item) - at
            if abs(offset.x()) <= reach and abs(offset.y()) <= reach:
                return item.card.id
        return None

    def _linkable(self) -> list[CardItem]:
        cards = self.view.board.cards
        found = [self.view.single(), cards.get(self.hovered) if self.hovered else None]
        return [item for n, item in enumerate(found) if item and item not in found[:n]]

    def _point(self, item: CardItem) -> QPointF:
        frame = item.frame
        return QPointF(frame.right() + ASIDE / self.view.zoom, frame.center().y())
