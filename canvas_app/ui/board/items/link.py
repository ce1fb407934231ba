"""The links on the board: one item paints all lines, another one all labels.

A thousand items of their own would be painted by a thousand calls; and where a link runs is found
only when it is painted, which no item may do that has to say beforehand how large it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from canvas_app.document.canvas import Link
from canvas_app.drawing.boxes import Box
from canvas_app.drawing.links import Drawn, box_of, rect_of

if TYPE_CHECKING:
    from canvas_app.ui.board.items.card import CardItem
    from canvas_app.ui.board.links import BoardLinks

LINK_Z = -1.5e9
"""Behind every card (a card's own z is its order), before panes and figures."""
LABEL_Z = 1.5e9
"""Above every card that nobody is moving: a label that finds no free place is read all the same."""
_EVERYWHERE = QRectF(-3e7, -3e7, 6e7, 6e7)


class LinkItem:
    """A link on the board, and how it is drawn there once it has been painted.

    It is no item of Qt's, but knows its own place and paints itself as one does.
    """

    def __init__(self, link: Link, board: BoardLinks) -> None:
        self.link, self._board = link, board
        self.shown: Drawn | None = None
        self.stale = False
        """Drawn as it was, until there is time to find another way around what was moved."""
        self.straight = False
        """Its card has too many links to be followed one by one while it is dragged."""
        self.line: QLineF | None = None
        """From middle to middle, while its way is not known."""
        self.label: Box | None = None
        self.place: Box | None = None
        """Everything of it that is on the board now: line, arrowhead, label."""

    @property
    def start(self) -> CardItem:
        return self._board.cards[self.link.start]

    @property
    def end(self) -> CardItem:
        return self._board.cards[self.link.end]

    @property
    def path(self) -> QPainterPath:
        """Its line."""
        return self._board.shown(self.link.id).path

    def pos(self) -> QPointF:
        """Where its coordinates begin."""
        return QPointF()

    def boundingRect(self) -> QRectF:
        place = self._board.shown(self.link.id).bounds
        return rect_of(place if self.label is None else place.united(self.label))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        self._board.paint_one(painter, self, scale)


class LinkLayer(QGraphicsItem):
    """Lets somebody paint what is exposed, wherever that is."""

    def __init__(self, z: float, paint: Callable[[QPainter, Box, float], None]) -> None:
        super().__init__()
        self._paint = paint
        self.setZValue(z)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        return _EVERYWHERE

    def shape(self) -> QPainterPath:
        return QPainterPath()  # links are found by their lines, see BoardLinks.at

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        self._paint(painter, box_of(option.exposedRect), scale)
