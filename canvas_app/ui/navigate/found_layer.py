"""Marks on the board what a search has found: outlines, and a veil over everything else."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from canvas_app.drawing.theme import CARD_RADIUS
from canvas_app.ui.board.items.card import Detail
from canvas_app.ui.board.layer import Layer
from canvas_app.ui.board.overlay import NOWHERE
from canvas_app.ui.board.view import BoardView

MOST_MARKED = 400
"""More than so many at once are no help, and would cost every frame."""


class FoundLayer(Layer):
    """Paints over the board until it is taken out of its layers."""

    def __init__(self, view: BoardView) -> None:
        self._view = view
        self.frames: list[QRectF] = []
        """What is marked; where it is too much to look through, only what is looked at."""
        self._current: QRectF | None = None
        self._many: frozenset[str] = frozenset()
        """Then these are the cards, of which the board knows those in view."""

    def mark(self, frames: list[QRectF], current: QRectF | None) -> None:
        """Mark places, one of them as the one that is looked at."""
        self.frames, self._current, self._many = frames, current, frozenset()
        self._view.repaint_overlay()

    def mark_cards(self, ids: frozenset[str], current: QRectF) -> None:
        """Mark very many cards."""
        self.frames, self._current, self._many = [current], current, ids
        self._view.repaint_overlay()

    def _near(self, area: QRectF) -> list[QRectF]:
        """What is marked in a part of the canvas."""
        if not self._many:
            return [frame for frame in self.frames if frame.intersects(area)]
        board = self._view.board
        if board.detail is not Detail.BLOCK:
            ids = board.cards_in(area) & self._many
            if len(ids) <= MOST_MARKED:
                return [board.cards[id].frame for id in ids]
        return self.frames

    def extent(self) -> QRectF | None:
        return None if self.frames else NOWHERE

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        view = self._view
        if not self.frames or view.tool is not None:
            return
        near = exposed.adjusted(-8, -8, 8, 8)
        shown = self._near(near)
        if shown is not self.frames or not self._many:
            self._dim(painter, near, shown)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for frame in shown:
            current = frame == self._current
            tone = QColor(view.theme.selection if current else view.theme.warning)
            tone.setAlpha(90 if current else 255)  # it is selected too: a halo is enough
            pen = QPen(tone, 6 if current else 1.8)
            pen.setCosmetic(True)
            painter.setPen(pen)
            gap = (4 if current else 2) / view.zoom
            painter.drawRoundedRect(
                frame.adjusted(-gap, -gap, gap, gap), CARD_RADIUS + gap, CARD_RADIUS + gap
            )

    def _dim(self, painter: QPainter, near: QRectF, shown: list[QRectF]) -> None:
        veil = QColor(self._view.theme.paper)
        veil.setAlpha(120)
        rest = QRegion(near.toAlignedRect())
        for frame in shown:
            rest -= QRegion(frame.toRect())
        painter.save()
        painter.setClipRegion(rest, Qt.ClipOperation.IntersectClip)
        painter.fillRect(near, veil)
        painter.restore()
