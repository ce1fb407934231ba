"""The small lock on a locked card that is selected: a click on it unlocks the card."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from canvas_app.document.text import Text
from canvas_app.drawing.theme import colour_of
from canvas_app.editing.arrange import set_locked
from canvas_app.ui.board.grips.grip import Grip, handle_pen
from canvas_app.ui.board.tools.tool import Tool

_RADIUS = 10.0
"""In pixels of the view."""
_MOST = 60
"""Of more cards that are selected at once, nobody looks at each one's lock."""


class LockBadge(Grip):
    """Stands at the upper right corner, where an unlocked card has a handle."""

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.PointingHandCursor if self._at(at) else None

    def press(self, at: QPointF) -> Tool | None:
        id = self._at(at)
        assert id is not None
        self.view.session.apply(Text("Unlock"), lambda canvas: set_locked(canvas, {id}, False))
        return None

    def paint(self, painter: QPainter) -> None:
        unit = 1 / self.view.zoom
        for _, point in self._badges():
            handle_pen(self.view, painter)
            painter.drawEllipse(point, _RADIUS * unit, _RADIUS * unit)
            ink = colour_of(self.view.theme.selection)
            pen = QPen(ink, 1.4)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            hoop = QRectF(point.x() - 2.6 * unit, point.y() - 5.4 * unit, 5.2 * unit, 6.4 * unit)
            painter.drawArc(hoop, 0, 180 * 16)
            painter.setBrush(ink)
            body = QRectF(point.x() - 4 * unit, point.y() - 1.6 * unit, 8 * unit, 6 * unit)
            painter.drawRoundedRect(body, 1.4 * unit, 1.4 * unit)

    def _at(self, at: QPointF) -> str | None:
        reach = _RADIUS / self.view.zoom
        for id, point in self._badges():
            if (point - at).manhattanLength() <= 1.3 * reach:
                return id
        return None

    def _badges(self) -> list[tuple[str, QPointF]]:
        chosen, cards = self.view.session.selection, self.view.board.cards
        if len(chosen) > _MOST:
            return []
        items = [cards[id] for id in chosen if id in cards]
        return [(item.card.id, item.frame.topRight()) for item in items if item.card.locked]
