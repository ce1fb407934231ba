"""What is painted above the cards: corners, link handle, marquee, a half-drawn link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

from canvas_app.drawing.links import paint_link
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.ui.board.items import CardItem, handle_points
from canvas_app.ui.board.tools import DragCards, DrawLink, Marquee

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

HANDLE = 8.0
"""Side of a corner handle, in pixels of the view."""
LINK_HANDLE = 15.0
"""How far right of a card its link handle stands, in pixels of the view."""


class Overlay:
    """Finds and paints the handles of a view. Sizes are pixels, whatever the zoom."""

    def __init__(self, view: BoardView, theme: Theme) -> None:
        self.view, self.theme = view, theme
        self.hovered: str | None = None

    def corner_at(self, at: QPointF) -> str | None:
        """The corner of the only selected card under a point of the canvas."""
        item = self._single()
        if item is None:
            return None
        reach = (HANDLE / 2 + 3) / self.view.zoom
        for name, point in handle_points(item.frame).items():
            if abs(point.x() - at.x()) <= reach and abs(point.y() - at.y()) <= reach:
                return name
        return None

    def link_handle_at(self, at: QPointF) -> str | None:
        """The card whose link handle is under a point."""
        reach = 9 / self.view.zoom
        for item in self._linkable():
            offset = self._link_point(item) - at
            if abs(offset.x()) <= reach and abs(offset.y()) <= reach:
                return item.card.id
        return None

    def hover(self, at: QPointF) -> None:
        """Follow the pointer while no button is held: cursor, + and link handle."""
        view = self.view
        item = view.board.card_at(at)
        plus = None if item else view.board.plus_at(at)
        for pane, pane_item in view.board.panes.items():
            pane_item.heat(pane == plus)
        corner = self.corner_at(at)
        linking = self.link_handle_at(at)
        if corner:
            diagonal = corner in ("top_left", "bottom_right")
            view.setCursor(
                Qt.CursorShape.SizeFDiagCursor if diagonal else Qt.CursorShape.SizeBDiagCursor
            )
        elif linking:
            view.setCursor(Qt.CursorShape.CrossCursor)
        elif plus:
            view.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            view.unsetCursor()
        hovered = item.card.id if item else linking
        if hovered != self.hovered:
            self.hovered = hovered
            view.repaint_overlay()

    def leave(self) -> None:
        """The pointer went elsewhere: nothing is under it any more."""
        for pane_item in self.view.board.panes.values():
            pane_item.heat(False)
        if self.hovered is not None:
            self.hovered = None
            self.view.repaint_overlay()

    def paint(self, painter: QPainter) -> None:
        """Paint everything that belongs above the cards."""
        tool = self.view.tool
        if isinstance(tool, DrawLink):
            self._paint_drawing(painter, tool)
        elif isinstance(tool, Marquee):
            self._paint_marquee(painter, tool.area)
        elif not isinstance(tool, DragCards):
            self._paint_handles(painter)

    def _paint_drawing(self, painter: QPainter, tool: DrawLink) -> None:
        path, tip, direction = tool.path()
        paint_link(painter, path, tip, direction, self.theme, selected=True)
        if tool.target:
            pen = QPen(colour_of(self.theme.selection), 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = self.view.board.cards[tool.target].frame
            painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 10, 10)

    def _paint_marquee(self, painter: QPainter, area: QRectF) -> None:
        fill = QColor(self.theme.selection)
        fill.setAlpha(28)
        pen = QPen(colour_of(self.theme.selection), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRect(area)

    def _paint_handles(self, painter: QPainter) -> None:
        zoom = self.view.zoom
        pen = QPen(colour_of(self.theme.selection), 1.4)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(colour_of(self.theme.surface))
        if (item := self._single()) is not None and not item.hidden_words:
            half = HANDLE / 2 / zoom
            for point in handle_points(item.frame).values():
                box = QRectF(point.x() - half, point.y() - half, 2 * half, 2 * half)
                painter.drawRoundedRect(box, half / 2, half / 2)
        for item in self._linkable():
            self._paint_link_handle(painter, self._link_point(item), 6.5 / zoom)

    def _paint_link_handle(self, painter: QPainter, at: QPointF, radius: float) -> None:
        painter.drawEllipse(at, radius, radius)
        arm = radius * 0.5
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
        painter.drawLine(at + QPointF(arm * 0.2, -arm * 0.8), at + QPointF(arm, 0))
        painter.drawLine(at + QPointF(arm * 0.2, arm * 0.8), at + QPointF(arm, 0))

    def link_point(self, id: str) -> QPointF:
        """Where the link handle of a card is, on the canvas."""
        return self._link_point(self.view.board.cards[id])

    def _single(self) -> CardItem | None:
        chosen = self.view.session.selection
        return self.view.board.cards.get(next(iter(chosen))) if len(chosen) == 1 else None

    def _linkable(self) -> list[CardItem]:
        cards = self.view.board.cards
        found = [self._single(), cards.get(self.hovered) if self.hovered else None]
        return [item for n, item in enumerate(found) if item and item not in found[:n]]

    def _link_point(self, item: CardItem) -> QPointF:
        frame = item.frame
        return QPointF(frame.right() + LINK_HANDLE / self.view.zoom, frame.center().y())


def dots(theme: Theme) -> QBrush:
    """The paper with its faint dot grid, as a texture."""
    step, ratio = 28, 2
    pixmap = QPixmap(step * ratio, step * ratio)
    pixmap.fill(colour_of(theme.paper))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(theme.dots))
    painter.drawEllipse(
        QPointF(step * ratio / 2, step * ratio / 2), 1.6 * ratio / 2, 1.6 * ratio / 2
    )
    painter.end()
    brush = QBrush(pixmap)
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush
