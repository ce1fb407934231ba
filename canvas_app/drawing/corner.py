"""What stands in a card's corners: how many comments it has, a lock, a collapsed card's chevron.

Each is painted with its right end at a point and gives the point where the next one ends, so
that they stand in a row from the right.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from canvas_app.drawing.face import Face
from canvas_app.drawing.fonts import MEDIUM, font
from canvas_app.drawing.measuring import ruler

CHEVRON, LOCK, BUBBLE = 10.0, 9.0, 12.0
RIGHT = 8.0
"""How far from a card's right edge the first of them ends."""
_GAP = 5.0
_PIXELS = 11


def width_beside_title(face: Face) -> float:
    """How much of a title's width these take away."""
    width = 0.0
    if face.collapsed:
        width += CHEVRON + _GAP
    if face.comments:
        width += comments_width(face.comments) + _GAP
    if face.locked:
        width += LOCK + _GAP
    return width


def comments_width(n: int) -> float:
    """How wide the bubble is with its number."""
    return BUBBLE + 3 + ruler(_PIXELS, MEDIUM).width(str(n))


def chevron_rect(frame: QRectF) -> QRectF:
    """Where a collapsed card's chevron can be clicked."""
    return QRectF(frame.right() - 26, frame.top(), 26, min(frame.height(), 34))


def comments_rect(frame: QRectF, face: Face) -> QRectF:
    """Where the bubble can be clicked: left of the lock and of the chevron."""
    right = frame.right() - RIGHT
    right -= CHEVRON + _GAP if face.collapsed else 0.0
    right -= LOCK + _GAP if face.locked else 0.0
    width = comments_width(face.comments)
    return QRectF(right - width - 4, frame.top(), width + 6, min(frame.height(), 34))


def chevron(painter: QPainter, right: QPointF, ink: QColor) -> QPointF:
    """An arrowhead that points down: there is more below."""
    _stroke(painter, _chevron(), right + QPointF(-CHEVRON, 0), ink, 1.6)
    return right - QPointF(CHEVRON + _GAP, 0)


def lock(painter: QPainter, right: QPointF, ink: QColor) -> QPointF:
    """A padlock."""
    at = right + QPointF(-LOCK, 0)
    _stroke(painter, _shackle(), at, ink, 1.3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(at.x() + 0.5, at.y() - 0.8, LOCK - 1, 5.8), 1.3, 1.3)
    return right - QPointF(LOCK + _GAP, 0)


def comments(painter: QPainter, right: QPointF, n: int, ink: QColor) -> QPointF:
    """A speech bubble and the number of comments that are not settled."""
    width = comments_width(n)
    at = right - QPointF(width, 0)
    _stroke(painter, _bubble(), at, ink, 1.3)
    painter.setFont(font(_PIXELS, MEDIUM))
    painter.setPen(ink)
    painter.drawText(
        QRectF(at.x() + BUBBLE + 3, at.y() - 8, width, 16),
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip,
        str(n),
    )
    return at - QPointF(_GAP, 0)


def _stroke(painter: QPainter, path: QPainterPath, at: QPointF, ink: QColor, thick: float) -> None:
    pen = QPen(ink, thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path.translated(at))


@cache
def _chevron() -> QPainterPath:
    path = QPainterPath(QPointF(1.5, -2))
    path.lineTo(5, 1.7)
    path.lineTo(8.5, -2)
    return path


@cache
def _shackle() -> QPainterPath:
    path = QPainterPath(QPointF(2.2, -1))
    path.lineTo(2.2, -2.7)
    path.arcTo(QRectF(2.2, -5, 4.6, 4.6), 180, -180)
    path.lineTo(6.8, -1)
    return path


@cache
def _bubble() -> QPainterPath:
    """Ten wide and nine high, with its tail at the lower left."""
    path = QPainterPath(QPointF(2.8, -4.6))
    path.lineTo(9.2, -4.6)
    path.quadTo(11.2, -4.6, 11.2, -2.6)
    path.lineTo(11.2, 0.4)
    path.quadTo(11.2, 2.4, 9.2, 2.4)
    path.lineTo(5.2, 2.4)
    path.lineTo(2.6, 4.8)
    path.lineTo(2.6, 2.4)
    path.quadTo(0.8, 2.2, 0.8, 0.4)
    path.lineTo(0.8, -2.6)
    path.quadTo(0.8, -4.6, 2.8, -4.6)
    return path
