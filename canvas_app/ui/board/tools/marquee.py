"""Selecting the cards that a rectangle touches: whole groups, and none that is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from canvas_app.drawing.theme import colour_of
from canvas_app.editing.groups import Groups
from canvas_app.ui.board.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


class Marquee(Tool):
    """Selects the cards that a rectangle touches."""

    def __init__(
        self, view: BoardView, start: QPointF, before: frozenset[str], *, add: bool
    ) -> None:
        """`before` was selected when the button went down: Esc selects it again."""
        super().__init__(view)
        self.start, self.before = start, before
        self.kept = before if add else frozenset()
        self.area = QRectF(start, start)
        self.canvas = self.session.canvas
        self.groups = Groups(self.canvas)
        self.locked = frozenset(card.id for card in self.session.canvas.cards if card.locked)
        if not add:
            self.session.select(())

    def move(self, pointer: Pointer) -> None:
        before, self.area = self._where(), QRectF(self.start, pointer.at).normalized()
        touched = self.scene.cards_in(self.area) - self.locked
        self.session.select(self.kept | self.groups.whole(touched))
        # only where it grew or shrank: all that lies in it would be painted anew
        after = self._where()
        changed = before.xored(after) + self._edge(before) + self._edge(after)
        self.view.viewport().update(changed)

    def cancel(self) -> None:
        if self.session.canvas is self.canvas:  # undo and the like select by themselves
            self.session.select(self.before)
        self.view.repaint_overlay()

    def extent(self) -> QRectF | None:
        return self.area

    def paint(self, painter: QPainter) -> None:
        theme = self.view.theme
        fill = QColor(theme.selection)
        fill.setAlpha(28)
        pen = QPen(colour_of(theme.selection), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRect(self.area)

    def _where(self) -> QRegion:
        return QRegion(self.view.viewportTransform().mapRect(self.area).toAlignedRect())

    @staticmethod
    def _edge(region: QRegion) -> QRegion:
        area = region.boundingRect()
        return QRegion(area.adjusted(-2, -2, 2, 2)).subtracted(area.adjusted(2, 2, -2, -2))
