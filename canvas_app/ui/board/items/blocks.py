"""Every card as a plain rectangle, painted at once: what is left of them far out.

Thousands of cards that each paint themselves in Python cost more than a frame has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from canvas_app.document.cards.base import Colour
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.ui.board.items.card import CardItem

BLOCKS_Z = -1.2e9
"""Before links, behind every card that paints itself."""


class BlocksItem(QGraphicsItem):
    """Paints the cards that are `blocked`, by colour."""

    def __init__(self, cards: Mapping[str, CardItem], theme: Theme) -> None:
        super().__init__()
        self._cards, self._theme = cards, theme
        self._rects: dict[Colour, list[QRectF]] | None = None
        self._chosen: list[QRectF] = []
        self._area = QRectF()
        self.setZValue(BLOCKS_Z)
        self.hide()

    def show_cards(self, area: QRectF) -> None:
        """Paint the cards as they are now, which all lie within an area."""
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area
        self._rects = None
        self.update()

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._rects is None:
            self._rects, self._chosen = _sorted(self._cards.values())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rects in self._rects.items():
            painter.setBrush(self._theme.tint(colour))
            painter.drawRects(rects)
        if self._chosen:
            pen = QPen(colour_of(self._theme.selection), 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRects(self._chosen)


def _sorted(cards: Iterable[CardItem]) -> tuple[dict[Colour, list[QRectF]], list[QRectF]]:
    rects: dict[Colour, list[QRectF]] = {}
    chosen: list[QRectF] = []
    for item in cards:
        if item.blocked:
            frame = item.frame
            rects.setdefault(item.words.face.colour, []).append(frame)
            if item.chosen:
                chosen.append(frame)
    return rects, chosen
