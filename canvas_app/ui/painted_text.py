"""Lines of text on a painter: elided where they don't fit, and never cut through a letter."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from canvas_app.drawing.theme import colour_of
from canvas_app.drawing.utf16 import Units


def width_of(text: str, face: QFont) -> int:
    """How wide a text is on one line."""
    return QFontMetrics(face).horizontalAdvance(text)


def draw_line(painter: QPainter, room: QRect, text: str, face: QFont, colour: str) -> int:
    """Draw one line at the left of its room, vertically centred; how wide it became."""
    if width_of(text, face) > room.width():
        right = Qt.TextElideMode.ElideRight
        text = QFontMetrics(face).elidedText(text, right, room.width())
    painter.setFont(face)
    painter.setPen(colour_of(colour))
    where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, where | Qt.TextFlag.TextSingleLine, text)
    return width_of(text, face)


def two_lines(text: str, face: QFont, width: int) -> tuple[str, ...]:
    """A text broken at words into at most two lines, the second with … where more follows."""
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    end = line.textLength()
    layout.endLayout()
    units = Units(text)
    first, rest = units.part(0, end).rstrip(), units.part(end).strip()
    if not rest:
        return (first,)
    elided = QFontMetrics(face).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return (first, elided)
