"""A drop-down as forms and pages use it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from canvas_app.drawing.theme import Theme
from canvas_app.ui import look

CONTROL = 32
"""Height of a field of one line."""


class Combo(QComboBox):
    """A drop-down that the wheel does not change: scrolling the form would edit the document."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setFixedHeight(CONTROL)
        self._arrow = look.icon("chevron-down", theme.muted)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(self.width() - 24, (self.height() - 14) // 2, 14, 14)
        self._arrow.paint(painter, place)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
