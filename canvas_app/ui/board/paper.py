"""The paper under everything: a faint grid of dots."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPixmap, QTransform

from canvas_app.drawing.theme import Theme, colour_of


def dots(theme: Theme) -> QBrush:
    """The paper with its faint dot grid, as a texture."""
    step, ratio = 28, 2
    pixmap = QPixmap(step * ratio, step * ratio)
    pixmap.fill(colour_of(theme.paper))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(theme.dots))
    painter.drawEllipse(
        QPointF(step * ratio / 2, step * ratio / 2), 1.6 * ratio / 2, 1.6 * ratio / 2
    )
    painter.end()
    brush = QBrush(pixmap)
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush
