"""A check box in the theme's own colours: the style's is hardly to be seen on dark ground."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.ui.look import icon

_SIDE, _GAP = 16, 7


class TickBox(QCheckBox):
    """Yes or no, with its words beside it."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(0, self.text())
        return QSize(_SIDE + 2 + _GAP + words.width() + 2, max(_SIDE + 4, words.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option.rect = self.rect().adjusted(_SIDE + 2 + _GAP, 0, 0, 0)
        label = QStyle.ControlElement.CE_CheckBoxLabel
        self.style().drawControl(label, option, painter, self)
        box = QRectF(1, (self.height() - _SIDE) / 2, _SIDE, _SIDE)
        edge = theme.ink if on else theme.muted
        if not self.isEnabled():
            edge = theme.faint
        ring = self.hasFocus()
        painter.setPen(QPen(colour_of(theme.selection if ring else edge), 2 if ring else 1.2))
        painter.setBrush(colour_of(edge if on else theme.surface))
        painter.drawRoundedRect(box, 4.5, 4.5)
        if on:
            check = box.toAlignedRect().adjusted(2, 2, -2, -2)
            icon("check", theme.surface).paint(painter, check)
        painter.end()
