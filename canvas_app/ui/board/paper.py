"""The paper under everything: a faint grid of dots."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from canvas_app.drawing.theme import Theme, colour_of

STEP = 28.0
_DENSEST = 9
"""Dots nearer to each other than so many pixels would be a grey veil."""


def paint_paper(painter: QPainter, exposed: QRectF, theme: Theme) -> None:
    """Paint the paper on the exposed part of the canvas.

    In pixels of the device, with a tile that needs no scaling: a texture that is scaled costs
    six times as much a frame. The grid's step is rounded to whole pixels; nothing hangs on it.
    """
    to_device = painter.transform()
    area = to_device.mapRect(exposed).toAlignedRect()
    origin = to_device.map(QPointF(0, 0))
    painter.save()
    painter.setTransform(QTransform())
    ratio = painter.device().devicePixelRatioF()
    side = round(STEP * to_device.m11())
    if side < _DENSEST:
        painter.fillRect(area, colour_of(theme.paper))
    else:
        offset = QPointF((area.x() - origin.x()) % side, (area.y() - origin.y()) % side)
        painter.drawTiledPixmap(area, _tile(theme.paper, theme.dots, side, ratio), offset.toPoint())
    painter.restore()


@lru_cache(maxsize=64)
def _tile(paper: str, dots: str, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(colour_of(paper))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(dots))
    painter.drawEllipse(QPointF(side / 2, side / 2), 0.8, 0.8)
    painter.end()
    return pixmap
