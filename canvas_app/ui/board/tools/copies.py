"""Copies of cards that are being made by dragging: seen before they are there."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.items.link import LinkItem

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

_LARGEST = 16e6
"""Pixels of a picture of the copies; beyond them they are painted one by one."""


class Copies:
    """Shows cards, and the links among them, once more at another place.

    They look selected, the cards meanwhile do not. They are painted once, into a picture that
    then follows the pointer: with a hundred cards, each step would paint a hundred more.
    """

    def __init__(self, view: BoardView, ids: Collection[str]) -> None:
        self.view = view
        board = view.board
        self._cards = sorted((board.cards[id] for id in ids), key=CardItem.zValue)
        chosen = frozenset(ids)
        self._links = [
            link for link in board.links.values() if {link.link.start, link.link.end} <= chosen
        ]
        self.box = QRectF()
        for item in self._all():
            self.box = self.box.united(_place(item))
        self.delta = QPointF()
        self.shown = False
        self._scale: tuple[float, float] = (0.0, 0.0)
        self._picture = QPixmap()
        self._apart: tuple[float, QRegion] = (0.0, QRegion())
        for card in self._cards:
            card.choose(False)

    def show(self, delta: QPointF) -> None:
        """Show them so far from the cards."""
        if self.shown and delta == self.delta:
            return
        before = self._where()
        self.delta, self.shown = delta, True
        self.view.viewport().update(before.united(self._where()))

    def hide(self) -> None:
        """Show them no longer."""
        self.view.viewport().update(self._where())
        self.shown = False
        for card in self._cards:
            card.choose(True)

    def paint(self, painter: QPainter) -> None:
        """Paint them."""
        if not self.shown:
            return
        self._prepare(painter.device().devicePixelRatioF())
        painter.save()
        if self._picture.isNull():
            painter.translate(self.delta)
            self._paint_each(painter)
        else:
            painter.resetTransform()
            painter.drawPixmap(self._corner(), self._picture)
        painter.restore()

    def _paint_each(self, painter: QPainter) -> None:
        """Links behind cards, as on the board."""
        for item in self._all():
            painter.save()
            painter.translate(item.pos())
            option = QStyleOptionGraphicsItem()
            option.exposedRect = item.boundingRect()
            if isinstance(item, CardItem):
                item.chosen = True  # as the copies will be
                item.paint(painter, option)
                item.chosen = False
            else:
                item.paint(painter, option)
            painter.restore()

    def _prepare(self, ratio: float) -> None:
        """Paint the picture, anew where the zoom is another one."""
        zoom = self.view.zoom
        if self._scale == (zoom, ratio):
            return
        self._scale, self._picture = (zoom, ratio), QPixmap()
        size = (self.box.size() * zoom * ratio).toSize() + QSize(2, 2)
        if size.width() * size.height() > _LARGEST:
            return
        self._picture = QPixmap(size)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        painter.setRenderHints(self.view.renderHints())
        painter.scale(zoom, zoom)
        painter.translate(-self.box.topLeft())
        self._paint_each(painter)
        painter.end()

    def _where(self) -> QRegion:
        """What they take up on the view."""
        if not self.shown:
            return QRegion()
        if self._apart[0] != self.view.zoom:
            self._apart = self.view.zoom, self._regions()
        return self._apart[1].translated(self._corner())

    def _regions(self) -> QRegion:
        """The same with their upper left corner at 0, 0: not what lies between them."""
        zoom, corner, region = self.view.zoom, self.box.topLeft(), QRegion()
        for item in self._all():
            place = _place(item).translated(-corner)
            part = QRectF(place.topLeft() * zoom, place.size() * zoom).toAlignedRect()
            region += part.adjusted(-2, -2, 2, 2)
        return region

    def _corner(self) -> QPoint:
        return self.view.viewportTransform().map(self.box.topLeft() + self.delta).toPoint()

    def _all(self) -> list[LinkItem | CardItem]:
        return [*self._links, *self._cards]


def _place(item: LinkItem | CardItem) -> QRectF:
    area: QRectF = item.boundingRect().translated(item.pos())
    return area
