"""The laser pointer: a red dot with a soft glow that is seen from afar."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRadialGradient

GLOW: Final = 40.0
"""Its reach, in units of the slide."""
_RED: Final = "#FF2A2A"
_STOPS: Final = ((0.0, 255), (0.28, 255), (0.34, 170), (0.5, 78), (0.75, 22), (1.0, 0))
"""How strong it is from its middle outwards."""


def paint_laser(painter: QPainter, at: QPointF, ratio: float) -> None:
    """Paint it at a place of the slide; `ratio` is that of device pixels to the slide's units."""
    painter.drawPixmap(spot(at), *_from(_dot(max(round(GLOW * 2 * ratio), 8))))


def spot(at: QPointF) -> QRectF:
    """What it covers."""
    return QRectF(at.x() - GLOW, at.y() - GLOW, GLOW * 2, GLOW * 2)


def _from(picture: QPixmap) -> tuple[QPixmap, QRectF]:
    return picture, QRectF(picture.rect())


@lru_cache(maxsize=2)
def _dot(size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    middle = QPointF(size / 2, size / 2)
    light = QRadialGradient(middle, size / 2)
    for place, alpha in _STOPS:
        colour = QColor(_RED)
        colour.setAlpha(alpha)
        light.setColorAt(place, colour)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(picture.rect(), light)
    hot = QRadialGradient(middle, size * 0.09)
    hot.setColorAt(0.0, QColor(255, 255, 255, 235))
    hot.setColorAt(1.0, QColor(255, 255, 255, 0))
    painter.fillRect(picture.rect(), hot)
    painter.end()
    return picture
