"""Copies of cards that are being made by dragging: seen before they are there."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.items.link import LinkItem

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


class Copies:
    """Paints cards, and the links among them, once more at another place.

    The copies look selected, the cards meanwhile do not.
    """

    def __init__(self, view: BoardView, ids: Collection[str]) -> None:
        self.view = view
        board = view.board
        self._cards = sorted((board.cards[id] for id in ids), key=CardItem.zValue)
        self._links = [
            link for link in board.links.values() if {link.link.start, link.link.end} <= set(ids)
        ]
        self.delta = QPointF()
        self.shown = False
        for item in self._cards:
            item.choose(False)

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
        for item in self._cards:
            item.choose(True)

    def paint(self, painter: QPainter) -> None:
        """Paint them, links behind cards as on the board."""
        if not self.shown:
            return
        for item in self._all():
            painter.save()
            painter.translate(item.pos() + self.delta)
            option = QStyleOptionGraphicsItem()
            option.exposedRect = item.boundingRect()
            if isinstance(item, CardItem):
                item.chosen = True  # as the copies will be
                item.paint(painter, option)
                item.chosen = False
            else:
                item.paint(painter, option)
            painter.restore()

    def _where(self) -> QRegion:
        region = QRegion()
        if self.shown:
            for item in self._all():
                region += self._seen(item)
        return region

    def _all(self) -> list[LinkItem | CardItem]:
        return [*self._links, *self._cards]

    def _seen(self, item: LinkItem | CardItem) -> QRegion:
        area: QRectF = item.boundingRect().translated(item.pos() + self.delta)
        seen = self.view.viewportTransform().mapRect(area)
        return QRegion(seen.toAlignedRect().adjusted(-2, -2, 2, 2))
