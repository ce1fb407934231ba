"""Drawing a link from a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from canvas_app.document.text import Text
from canvas_app.drawing.links import loose_path, paint_link
from canvas_app.drawing.theme import colour_of
from canvas_app.editing import edits
from canvas_app.ui.board.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

_LEAST_LINK = 40
"""How far a link into empty space must be drawn to make a card there, in pixels."""


class DrawLink(Tool):
    """Draws a link from a card to the card under the pointer, or to a new one on empty space."""

    def __init__(self, view: BoardView, id: str, start: QPointF) -> None:
        super().__init__(view)
        self.id = id
        self.start = self.tip = start
        self.target: str | None = None

    def move(self, pointer: Pointer) -> None:
        self.tip = pointer.at
        item = self.scene.card_at(pointer.at)
        self.target = item.card.id if item and item.card.id != self.id else None
        self.view.repaint_overlay()

    def paint(self, painter: QPainter) -> None:
        theme = self.view.theme
        path, tip, direction = loose_path(self.scene.cards[self.id].frame, self.tip)
        paint_link(painter, path, tip, direction, theme, selected=True)
        if self.target:
            pen = QPen(colour_of(theme.selection), 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = self.scene.cards[self.target].frame
            painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 10, 10)

    def finish(self, pointer: Pointer) -> None:
        start, end = self.id, self.target
        if end is not None:
            self.session.apply(
                Text("Link cards"), lambda canvas: edits.add_link(canvas, start, end)[0]
            )
        elif self._went_far(pointer.at) and self.scene.card_at(pointer.at) is None:
            self.view.linked_wanted.emit(start, pointer.at)
        self.view.repaint_overlay()

    def _went_far(self, at: QPointF) -> bool:
        """Whether this was more than a click on the handle."""
        way = (at - self.start) * self.view.zoom
        return way.manhattanLength() > _LEAST_LINK

    def cancel(self) -> None:
        self.view.repaint_overlay()
