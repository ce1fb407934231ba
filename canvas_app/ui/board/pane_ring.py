"""The ring around the pane that the keyboard has come to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from canvas_app.document.panes import Pane
from canvas_app.drawing.panes import qrect
from canvas_app.drawing.theme import RADIUS, colour_of
from canvas_app.ui.board.layer import Layer
from canvas_app.ui.board.overlay import NOWHERE
from canvas_app.ui.board.view import BoardView


class PaneRing(Layer):
    """Seen while somebody goes from pane to pane."""

    def __init__(self, view: BoardView) -> None:
        self.view = view
        self.pane: Pane | None = None

    def show(self, pane: Pane | None) -> None:
        """Put it around a pane, or take it away."""
        if pane != self.pane:
            self.pane = pane
            self.view.repaint_overlay()

    def extent(self) -> QRectF | None:
        if self.pane is None:
            return NOWHERE
        return qrect(self.view.session.canvas.frame(self.pane).rect)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        if self.pane is None or not self.view.hasFocus():
            return
        pen = QPen(colour_of(self.view.theme.selection), 2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = qrect(self.view.session.canvas.frame(self.pane).rect)
        painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
