"""The ticks in the table of changes, painted in the theme's own colours."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.ui.look import icon


class TickPainter(QStyledItemDelegate):
    """Paints the ticks: the style's own are hardly to be seen on dark ground."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        table = self.parent()
        assert isinstance(table, QWidget)
        place = table.style().subElementRect(part, full, table)
        theme = self._theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = theme.selection_tint if selected else theme.surface
        painter.fillRect(place.adjusted(-2, -2, 2, 2), colour_of(ground))
        middle = QRectF(place).center()
        box = QRectF(middle.x() - 7.5, middle.y() - 7.5, 15, 15)
        on = full.checkState == Qt.CheckState.Checked
        can = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(colour_of(theme.ink if on else theme.faint if can else theme.line), 1.2)
        )
        painter.setBrush(colour_of(theme.ink if on else theme.surface))
        painter.drawRoundedRect(box, 4, 4)
        painter.restore()
        if on:
            icon("check", theme.surface).paint(painter, box.toRect().adjusted(1, 1, 0, 0))
