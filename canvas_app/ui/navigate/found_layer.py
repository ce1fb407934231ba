"""Marks on the board what a search has found: outlines, and a veil over everything else."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from canvas_app.drawing.theme import CARD_RADIUS
from canvas_app.ui.board.layer import Layer
from canvas_app.ui.board.view import BoardView

MOST_MARKED = 400
"""More than so many at once are no help, and would cost every frame."""


class FoundLayer(Layer):
    """Paints over the board until it is taken out of its layers."""

    def __init__(self, view: BoardView) -> None:
        self._view = view
        self._frames: list[QRectF] = []
        self._current: QRectF | None = None

    @property
    def frames(self) -> list[QRectF]:
        """What is marked."""
        return self._frames

    def mark(self, frames: list[QRectF], current: QRectF | None) -> None:
        """Mark places, one of them as the one that is looked at."""
        self._frames, self._current = frames, current
        self._view.repaint_overlay()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        view = self._view
        if not self._frames or view.tool is not None:
            return
        near = exposed.adjusted(-8, -8, 8, 8)
        shown = [frame for frame in self._frames if frame.intersects(near)]
        if len(shown) > MOST_MARKED:
            shown = [self._current] if self._current is not None else []
        else:
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
