"""What covers the slide: black, white, or the end of the talk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from canvas_app.drawing.fonts import font
from canvas_app.drawing.slides.parts import HIGH
from canvas_app.i18n import tr
from canvas_app.ui.present.talk import Talk

_WORDS = "#8A93A3"
"""Quiet, on black: nobody in the room should look at it."""


def paint_cover(painter: QPainter, talk: Talk, size: QSize) -> None:
    """Paint all of a window of a size."""
    room = QRectF(0, 0, size.width(), size.height())
    painter.fillRect(room, QColor("#FFFFFF" if talk.blank == "white" else "#000000"))
    if talk.over and not talk.blank:
        painter.setFont(font(max(round(28 * size.height() / HIGH), 12)))
        painter.setPen(QColor(_WORDS))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tr("End of the talk. Esc leaves."))
