"""A link on the board."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from canvas_app.document.canvas import Link
from canvas_app.drawing.links import LABEL_WIDTH, link_path, paint_link
from canvas_app.drawing.theme import Theme
from canvas_app.ui.board.items.card import CardItem

LINK_Z = -1.5e9
"""Behind every card (a card's own z is its order), before panes and figures."""


class LinkItem(QGraphicsItem):
    """A link between two cards."""

    def __init__(self, link: Link, start: CardItem, end: CardItem, theme: Theme) -> None:
        super().__init__()
        self.link, self.start, self.end, self.theme = link, start, end, theme
        self.chosen = False
        self.setZValue(LINK_Z)
        self.follow()

    def follow(self) -> None:
        """Lie where the two cards are now."""
        self.prepareGeometryChange()
        self.path, self.tip, self.direction = link_path(self.start.frame, self.end.frame)

    def choose(self, chosen: bool) -> None:
        """Show or end that the link is selected."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.update()

    def boundingRect(self) -> QRectF:
        edge = LABEL_WIDTH / 2 + 2 if self.link.label else 10.0
        return self.path.boundingRect().adjusted(-edge, -10, edge, 10)

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(10)
        return stroker.createStroke(self.path)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint_link(
            painter,
            self.path,
            self.tip,
            self.direction,
            self.theme,
            label=self.link.label,
            selected=self.chosen,
        )
