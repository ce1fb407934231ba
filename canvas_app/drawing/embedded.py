"""The pictures on image cards: painted in their proportions, or shown to be broken."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from canvas_app.drawing.card import PADDING
from canvas_app.drawing.theme import CARD_RADIUS, Theme, colour_of
from canvas_app.drawing.words import Words

_GLYPH = 44.0
"""How wide the sign for a broken picture is, in units of the canvas."""


def paint_picture(
    painter: QPainter,
    frame: QRectF,
    words: Words,
    picture: QImage | None,
    theme: Theme,
    *,
    sharpness: float | None = None,
) -> None:
    """An image card's picture, below its words, in its own proportions.

    None is one that can't be shown: an empty frame with a torn picture in it. With `sharpness`
    pixels for each unit, more of them than that are put together first: painting would leave
    some out, and a drawing would carry all of a photograph for a picture of two inches.
    """
    if words.face.collapsed:
        return
    top = words.height - 4 if words.face.title else PADDING
    room = frame.adjusted(PADDING, top, -PADDING, -PADDING)
    if room.height() < 8 or room.width() < 8:
        return
    if picture is None:
        _paint_broken(painter, room, theme)
        return
    size = picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(0, 0, size.width(), size.height())
    target.moveCenter(room.center())
    if sharpness is not None and picture.width() > 1.5 * target.width() * sharpness:
        picture = picture.scaled(
            (target.size() * sharpness).toSize().expandedTo(QSize(1, 1)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    painter.drawImage(target, picture)


def _paint_broken(painter: QPainter, room: QRectF, theme: Theme) -> None:
    """A frame where the picture would be, and the outline of a torn one in its middle."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour_of(theme.muted), 1.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dashed = QPen(pen)
    dashed.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(dashed)
    painter.drawRoundedRect(room, CARD_RADIUS / 2, CARD_RADIUS / 2)
    painter.setPen(pen)
    size = min(_GLYPH, room.width() * 0.5, room.height() * 0.6 / 0.75)
    glyph = QRectF(QPointF(), QSizeF(size, size * 0.75))
    glyph.moveCenter(room.center())
    painter.drawRoundedRect(glyph, size / 12, size / 12)

    def at(x: float, y: float) -> QPointF:
        return QPointF(glyph.x() + x * glyph.width(), glyph.y() + y * glyph.height())

    painter.drawEllipse(at(0.27, 0.3), size / 14, size / 14)
    painter.drawPolyline([at(0.08, 0.86), at(0.36, 0.55), at(0.52, 0.7), at(0.72, 0.42),
                          at(0.92, 0.68)])  # fmt: skip
    painter.setPen(QPen(colour_of(theme.danger), 1.8))
    painter.drawLine(at(-0.08, 1.1), at(1.08, -0.1))
    painter.restore()
