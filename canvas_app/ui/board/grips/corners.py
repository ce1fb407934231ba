"""The corners and sides by which the only selected card is resized; only corners are seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from canvas_app.editing.guides import Side
from canvas_app.ui.board.grips.grip import Grip, handle_pen
from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.overlay import NOWHERE
from canvas_app.ui.board.tools.resize import Resize, fit_height
from canvas_app.ui.board.tools.tool import Tool

HANDLE = 8.0
"""Side of a corner handle, in pixels of the view."""
_BESIDE = 4.0
"""How far from a side it can still be grasped, in pixels."""
_INSIDE = 0.15
"""At most so much of a card belongs to its grips: the rest is there to drag it by."""


class Corners(Grip):
    """Resizes a card. A locked one shows none."""

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        sides = self._sides_at(at)
        if not sides:
            return None
        if len(sides) == 1:
            level = sides <= {"left", "right"}
            return Qt.CursorShape.SizeHorCursor if level else Qt.CursorShape.SizeVerCursor
        falling = sides in ({"top", "left"}, {"bottom", "right"})
        return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor

    def press(self, at: QPointF) -> Tool | None:
        item = self._card()
        assert item is not None
        return Resize(self.view, item.card.id, self._sides_at(at), at)

    def double_press(self, at: QPointF) -> bool:
        item = self._card()
        if item is None or len(self._sides_at(at)) < 2:
            return False
        fit_height(self.view, item.card.id)
        return True

    def extent(self) -> QRectF:
        item = self._card()
        return item.frame if item is not None else NOWHERE

    def paint(self, painter: QPainter) -> None:
        item = self._card()
        if item is None or item.hidden_words:
            return
        handle_pen(self.view, painter)
        half, frame = HANDLE / 2 / self.view.zoom, item.frame
        for point in (
            frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()
        ):  # fmt: skip
            box = QRectF(point.x() - half, point.y() - half, 2 * half, 2 * half)
            painter.drawRoundedRect(box, half / 2, half / 2)

    def _sides_at(self, at: QPointF) -> frozenset[Side]:
        """The side at a point, or the two of a corner."""
        item = self._card()
        if item is None:
            return frozenset()
        frame, corner = item.frame, (HANDLE / 2 + 3) / self.view.zoom
        if not frame.adjusted(-corner, -corner, corner, corner).contains(at):
            return frozenset()
        left, right = at.x() - frame.left(), frame.right() - at.x()
        top, bottom = at.y() - frame.top(), frame.bottom() - at.y()
        ways: dict[Side, tuple[float, float]] = {
            "left": (left, frame.width()), "right": (right, frame.width()),
            "top": (top, frame.height()), "bottom": (bottom, frame.height()),
        }  # fmt: skip

        def near(reach: float) -> frozenset[Side]:
            return frozenset(
                side
                for side, (way, length) in ways.items()
                if -reach <= way <= min(reach, length * _INSIDE)
            )

        corners = near(corner)
        if len(corners) == 2:
            return corners
        sides = near(_BESIDE / self.view.zoom)
        # a side is not seen: what lies above it is taken hold of
        return sides if self.view.board.card_at(at) in (None, item) else frozenset()

    def _card(self) -> CardItem | None:
        item = self.view.single()
        return None if item is None or item.card.locked else item
