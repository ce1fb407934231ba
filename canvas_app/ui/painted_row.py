"""The ground of a chosen row in lists that paint their rows themselves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from canvas_app.drawing.theme import Theme, colour_of


def paint_chosen(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """A tint, with an edge where the list has the keyboard; nothing of a row that isn't chosen."""
    if not option.state & QStyle.StateFlag.State_Selected:
        return
    focused = option.state & QStyle.StateFlag.State_HasFocus
    painter.setPen(QPen(colour_of(theme.selection), 1.5) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(theme.selection_tint))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(5, 2, -5, -2), 8, 8)
