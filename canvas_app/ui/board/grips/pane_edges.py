"""The edges and corners of panes, by which they are resized."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from canvas_app.document.panes import Pane, Rect
from canvas_app.editing.panes import Side
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.overlay import NOWHERE
from canvas_app.ui.board.tools.pane import ResizePane
from canvas_app.ui.board.tools.tool import Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

_REACH, _CORNER = 5.0, 14.0
"""How near to an edge and to a corner, in pixels of the view."""
Taken = tuple[Pane, frozenset[Side]]


class PaneEdges(Grip):
    """Cards that lie over an edge are taken instead. An edge shows itself under the pointer."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._hovered: Taken | None = None

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        taken = self._at(at)
        if taken is None:
            return None
        sides = taken[1]
        if len(sides) == 1:
            level = sides <= {"left", "right"}
            return Qt.CursorShape.SizeHorCursor if level else Qt.CursorShape.SizeVerCursor
        falling = sides in ({"left", "top"}, {"right", "bottom"})
        return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor

    def press(self, at: QPointF) -> Tool | None:
        taken = self._at(at)
        assert taken is not None
        return ResizePane(self.view, *taken, at)

    def hover(self, at: QPointF | None) -> None:
        hovered = self._at(at) if at is not None else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.view.repaint_overlay()

    def extent(self) -> QRectF:
        if self._hovered is None:
            return NOWHERE
        return QRectF(*self.view.board.panes[self._hovered[0]].frame.rect)

    def paint(self, painter: QPainter) -> None:
        if self._hovered is None:
            return
        pane, sides = self._hovered
        rect = self.view.board.panes[pane].frame.rect
        pen = QPen(self.view.theme.accent(pane), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setCosmetic(True)
        painter.setPen(pen)
        inset = min(14.0, rect.width / 4)
        for side in sides:
            painter.drawLine(*_line(rect, side, inset))

    def _at(self, at: QPointF) -> Taken | None:
        board, reach = self.view.board, _REACH / self.view.zoom
        best: tuple[float, Taken] | None = None
        for pane, item in board.panes.items():
            rect = item.frame.rect
            far = _distance(rect, at)
            if far <= reach and (best is None or far < best[0]):
                best = far, (pane, _sides(rect, at, reach, _CORNER / self.view.zoom))
        return None if best is None or board.card_at(at) else best[1]


def _distance(rect: Rect, at: QPointF) -> float:
    """How far a point is from the outline of a rectangle."""
    dx = max(rect.x - at.x(), at.x() - rect.right)
    dy = max(rect.y - at.y(), at.y() - rect.bottom)
    return max(dx, dy) if max(dx, dy) >= 0 else min(-dx, -dy)


def _sides(rect: Rect, at: QPointF, reach: float, corner: float) -> frozenset[Side]:
    """The side that a point is at, and the one that it is near to as well."""
    far: dict[Side, float] = {
        "left": abs(at.x() - rect.x),
        "right": abs(at.x() - rect.right),
        "top": abs(at.y() - rect.y),
        "bottom": abs(at.y() - rect.bottom),
    }
    found = {side for side, way in far.items() if way <= reach}
    if found & {"left", "right"}:
        found |= {side for side in ("top", "bottom") if far[side] <= corner}
    if found & {"top", "bottom"}:
        found |= {side for side in ("left", "right") if far[side] <= corner}
    return frozenset(found)


def _line(rect: Rect, side: Side, inset: float) -> tuple[QPointF, QPointF]:
    if side in ("left", "right"):
        x = rect.x if side == "left" else rect.right
        return QPointF(x, rect.y + inset), QPointF(x, rect.bottom - inset)
    y = rect.y if side == "top" else rect.bottom
    return QPointF(rect.x + inset, y), QPointF(rect.right - inset, y)
