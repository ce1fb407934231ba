"""The four corners by which the only selected card is resized."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from canvas_app.ui.board.grips.grip import Grip, handle_pen
from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.tools.resize import Resize
from canvas_app.ui.board.tools.tool import Tool

HANDLE = 8.0
"""Side of a corner handle, in pixels of the view."""


def handle_points(frame: QRectF) -> dict[str, QPointF]:
    """The four corners of a frame."""
    return {
        "top_left": frame.topLeft(),
        "top_right": frame.topRight(),
        "bottom_left": frame.bottomLeft(),
        "bottom_right": frame.bottomRight(),
    }


class Corners(Grip):
    """Resizes a card. A locked one shows none."""

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        corner = self._corner_at(at)
        if corner is None:
            return None
        falling = corner in ("top_left", "bottom_right")
        return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor

    def press(self, at: QPointF) -> Tool | None:
        corner, item = self._corner_at(at), self._card()
        assert corner is not None
        assert item is not None
        return Resize(self.view, item.card.id, corner, at)

    def paint(self, painter: QPainter) -> None:
        item = self._card()
        if item is None or item.hidden_words:
            return
        handle_pen(self.view, painter)
        half = HANDLE / 2 / self.view.zoom
        for point in handle_points(item.frame).values():
            box = QRectF(point.x() - half, point.y() - half, 2 * half, 2 * half)
            painter.drawRoundedRect(box, half / 2, half / 2)

    def _corner_at(self, at: QPointF) -> str | None:
        item = self._card()
        if item is None:
            return None
        reach = (HANDLE / 2 + 3) / self.view.zoom
        for name, point in handle_points(item.frame).items():
            if abs(point.x() - at.x()) <= reach and abs(point.y() - at.y()) <= reach:
                return name
        return None

    def _card(self) -> CardItem | None:
        item = self.view.single()
        return None if item is None or item.card.locked else item
