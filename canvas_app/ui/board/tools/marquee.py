"""Selecting the cards that a rectangle touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from canvas_app.drawing.theme import colour_of
from canvas_app.ui.board.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


class Marquee(Tool):
    """Selects the cards that a rectangle touches."""

    def __init__(self, view: BoardView, start: QPointF, add: bool) -> None:
        super().__init__(view)
        self.start = start
        self.before = self.session.selection
        self.kept = self.before if add else frozenset()
        self.area = QRectF(start, start)
        if not add:
            self.session.select(())

    def move(self, pointer: Pointer) -> None:
        self.area = QRectF(self.start, pointer.at).normalized()
        self.session.select(self.kept | self.scene.cards_in(self.area))
        self.view.repaint_overlay()

    def cancel(self) -> None:
        self.session.select(self.before)
        self.view.repaint_overlay()

    def paint(self, painter: QPainter) -> None:
        theme = self.view.theme
        fill = QColor(theme.selection)
        fill.setAlpha(28)
        pen = QPen(colour_of(theme.selection), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRect(self.area)
