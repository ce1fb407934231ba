"""The curve of a link between two cards, and how it is painted."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from canvas_app.drawing.fonts import font
from canvas_app.drawing.theme import Theme, colour_of

_ARROW = 8.0
LABEL_WIDTH = 180.0
"""The widest a label gets; a longer one ends in an ellipsis."""


def link_path(start: QRectF, end: QRectF) -> tuple[QPainterPath, QPointF, QPointF]:
    """A curve from edge to edge; gives its tip and the direction in which it arrives there."""
    a, out = _leave(start, end.center())
    b, into = _leave(end, start.center())
    reach = max(24.0, min(120.0, math.hypot(b.x() - a.x(), b.y() - a.y()) * 0.45))
    path = QPainterPath(a)
    path.cubicTo(a + out * reach, b + into * reach, b + into * (_ARROW - 2))
    return path, b, -into


def loose_path(start: QRectF, tip: QPointF) -> tuple[QPainterPath, QPointF, QPointF]:
    """The curve of a link that is still being drawn, to the pointer."""
    return link_path(start, QRectF(tip.x() - 1, tip.y() - 1, 2, 2))


def paint_link(
    painter: QPainter,
    path: QPainterPath,
    tip: QPointF,
    direction: QPointF,
    theme: Theme,
    *,
    label: str = "",
    selected: bool = False,
) -> None:
    """Paint the curve, its arrowhead and its label."""
    colour = colour_of(theme.selection) if selected else _line_colour(theme)
    painter.setPen(QPen(colour, 2.2 if selected else 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    side = QPointF(-direction.y(), direction.x())
    back = tip - direction * _ARROW
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, back + side * 4, back - side * 4]))
    if label:
        _paint_label(painter, path.pointAtPercent(0.5), label, theme)


def _paint_label(painter: QPainter, at: QPointF, label: str, theme: Theme) -> None:
    painter.setFont(font(11))
    metrics = QFontMetricsF(painter.font())
    label = metrics.elidedText(label, Qt.TextElideMode.ElideRight, LABEL_WIDTH - 12)
    width, height = metrics.horizontalAdvance(label) + 12, metrics.height() + 4
    box = QRectF(at.x() - width / 2, at.y() - height / 2, width, height)
    painter.setPen(QPen(colour_of(theme.line), 1))
    painter.setBrush(colour_of(theme.surface))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(colour_of(theme.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)


def _leave(frame: QRectF, towards: QPointF) -> tuple[QPointF, QPointF]:
    """The middle of the edge that faces a point, and the direction outwards."""
    centre = frame.center()
    dx, dy = towards.x() - centre.x(), towards.y() - centre.y()
    beside = not frame.left() <= towards.x() <= frame.right()
    if beside and abs(dx) * frame.height() >= abs(dy) * frame.width() * 0.5:
        sign = 1.0 if dx > 0 else -1.0
        x = frame.right() if dx > 0 else frame.left()
        return QPointF(x, centre.y()), QPointF(sign, 0)
    sign = 1.0 if dy > 0 else -1.0
    y = frame.bottom() if dy > 0 else frame.top()
    return QPointF(centre.x(), y), QPointF(0, sign)


def _line_colour(theme: Theme) -> QColor:
    return colour_of("#7D8698" if theme.name == "light" else "#7C879B")
