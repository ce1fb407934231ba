"""Measured words: how wide they are, where they break, what is left of them in little room."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from canvas_app.drawing.fonts import font
from canvas_app.drawing.utf16 import Units

NORMAL = QFont.Weight.Normal
LEAD = 1.34
"""Distance of two baselines, in sizes; enough for Chinese."""
_ASCENT, _DESCENT = 0.86, 0.22  # of the ink of Latin and of Chinese letters, in sizes


@cache
def metrics(size: int, weight: QFont.Weight = NORMAL, family: str = "") -> QFontMetricsF:
    """The measures of a font, made once."""
    return QFontMetricsF(font(size, weight, family))


def width_of(text: str, size: int = 12, weight: QFont.Weight = NORMAL, family: str = "") -> float:
    """How wide a text is on one line."""
    return metrics(size, weight, family).horizontalAdvance(text)


def elided(
    text: str, room: float, size: int = 12, weight: QFont.Weight = NORMAL, family: str = ""
) -> str:
    """As much of a text as fits, with … for the rest; "" where not even that fits."""
    if width_of(text, size, weight, family) <= room:
        return text
    short = metrics(size, weight, family).elidedText(text, Qt.TextElideMode.ElideRight, room)
    return short if width_of(short, size, weight, family) <= room else ""


def ink_of(baseline: QPointF, width: float, size: int) -> QRectF:
    """The rectangle that letters cover, from the left end of their baseline."""
    top = baseline.y() - _ASCENT * size
    return QRectF(baseline.x(), top, width, (_ASCENT + _DESCENT) * size)


def broken(
    text: str,
    room: float,
    size: int = 12,
    weight: QFont.Weight = NORMAL,
    most: int = 99,
    family: str = "",
) -> list[str]:
    """A text in lines that fit a width; the last of `most` lines ends with … where more follows."""
    if not text or room < size:
        return []
    layout = QTextLayout(text.replace("\n", "\u2028"), font(size, weight, family))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    units = Units(text)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(elided(units.part(start).strip(), room, size, weight, family))
            break
        lines.append(units.part(start, start + line.textLength()).strip())
    layout.endLayout()
    return lines
