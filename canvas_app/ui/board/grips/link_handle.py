"""The handles beside a card from which a link is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from canvas_app.drawing.links import box_of
from canvas_app.drawing.routing import BOTTOM, LEFT, OUT, RIGHT, SIDES, TOP, Side, middle_of
from canvas_app.drawing.theme import colour_of
from canvas_app.ui.board.grips.grip import Grip, handle_pen
from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.overlay import union_of
from canvas_app.ui.board.tools.link import DrawLink
from canvas_app.ui.board.tools.tool import Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

ASIDE = 15.0
"""How far beside a card its handles stand, in pixels of the view; on its edge where there is
another card."""
_REACH = 9.0
_NEAR = 30.0
"""So near, a handle shows itself in full; before, it is a dot that disturbs nobody."""
_DOT, _FULL = 3.0, 6.5
_LEAST_SIDE = 34.0
"""A card that is smaller on the screen has one handle only, at its right."""
__all__ = ["ASIDE", "BOTTOM", "LEFT", "RIGHT", "TOP", "LinkHandle"]


class LinkHandle(Grip):
    """Shown on all sides of the card under the pointer, and at the right of the selected one."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self.hovered: str | None = None
        self._near: tuple[str, Side] | None = None

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.CrossCursor if self._handle_at(at, _REACH) else None

    def press(self, at: QPointF) -> Tool | None:
        start = self._handle_at(at, _REACH)
        assert start is not None
        self._near = None
        return DrawLink(self.view, start[0], at)

    def hover(self, at: QPointF | None) -> None:
        hovered = near = None
        if at is not None:
            near = self._handle_at(at, _NEAR)
            item = None if self._handle_at(at, _REACH) else self.view.board.card_at(at)
            # on the way from a card to its handle there is a gap
            hovered = item.card.id if item else near[0] if near else None
        if hovered != self.hovered:
            self.hovered = hovered
            self.view.repaint_overlay()
        if near != self._near:
            before, self._near = self._near, near
            for handle in (before, near):
                self._repaint(handle)

    def extent(self) -> QRectF:
        return union_of(item.frame for item in self._linkable())

    def paint(self, painter: QPainter) -> None:
        for item in self._linkable():
            for side in self._sides(item):
                at = self._point(item, side)
                if (item.card.id, side) == self._near:
                    self._paint_full(painter, at, side)
                elif side == RIGHT or item.card.id == self.hovered:
                    self._paint_dot(painter, at)

    def point(self, id: str, side: Side = RIGHT) -> QPointF:
        """Where a handle of a card is, on the canvas."""
        return self._point(self.view.board.cards[id], side)

    def _paint_dot(self, painter: QPainter, at: QPointF) -> None:
        colour = QColor(colour_of(self.view.theme.selection))
        pen = QPen(colour_of(self.view.theme.surface), 1)
        pen.setCosmetic(True)
        colour.setAlpha(190)
        painter.setPen(pen)
        painter.setBrush(colour)
        radius = _DOT / self.view.zoom
        painter.drawEllipse(at, radius, radius)

    def _paint_full(self, painter: QPainter, at: QPointF, side: Side) -> None:
        handle_pen(self.view, painter)
        radius = _FULL / self.view.zoom
        painter.drawEllipse(at, radius, radius)
        out = QPointF(*OUT[side]) * radius * 0.5
        aside = QPointF(-out.y(), out.x())
        tip = at + out
        painter.drawLine(at - out, tip)
        painter.drawLine(at + out * 0.2 + aside * 0.8, tip)
        painter.drawLine(at + out * 0.2 - aside * 0.8, tip)

    def _handle_at(self, at: QPointF, reach: float) -> tuple[str, Side] | None:
        """The nearest handle within so many pixels."""
        best, least = None, reach / self.view.zoom
        for item in self._linkable():
            far = (ASIDE + reach) / self.view.zoom
            if not item.frame.adjusted(-far, -far, far, far).contains(at):
                continue
            for side in self._sides(item):
                offset = self._point(item, side) - at
                away = max(abs(offset.x()), abs(offset.y()))
                if away <= least:
                    best, least = (item.card.id, side), away
        return best

    def _sides(self, item: CardItem) -> tuple[Side, ...]:
        frame = item.frame
        small = min(frame.width(), frame.height()) * self.view.zoom < _LEAST_SIDE
        return (RIGHT,) if small else SIDES

    def _linkable(self) -> list[CardItem]:
        if self.view.session.selected_link is not None and self.hovered is None:
            return []
        cards = self.view.board.cards
        found = [self.view.single(), cards.get(self.hovered) if self.hovered else None]
        return [item for n, item in enumerate(found) if item and item not in found[:n]]

    def _point(self, item: CardItem, side: Side) -> QPointF:
        edge, out = QPointF(*middle_of(box_of(item.frame), side)), QPointF(*OUT[side])
        beside = edge + out * ASIDE / self.view.zoom
        other = self.view.board.card_at(beside)
        return beside if other is None or other is item else edge

    def _repaint(self, handle: tuple[str, Side] | None) -> None:
        item = self.view.board.cards.get(handle[0]) if handle else None
        if handle and item:
            at = self.view.viewportTransform().map(self._point(item, handle[1]))
            area = QRectF(at.x() - 10, at.y() - 10, 20, 20)
            self.view.viewport().update(area.toAlignedRect())
