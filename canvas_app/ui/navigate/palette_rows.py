"""How a row of the command palette is painted: icon, name with what fits set bold, path, keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.ui.look import icon
from canvas_app.ui.navigate import keycaps
from canvas_app.ui.navigate.commands import Entry, Hit

ROW = 38
_SIDE, _ICON, _GAP = 12.0, 16.0, 12.0
_INSET = 6.0
_LEAST_PATH = 60.0


class Rows(QStyledItemDelegate):
    """Paints entries in a theme."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hit: Hit = index.data(Qt.ItemDataRole.UserRole)
        theme, entry = self._theme, hit.entry
        row = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour_of(theme.selection_tint))
            painter.drawRoundedRect(row.adjusted(_INSET, 1, -_INSET, -1), 8, 8)
        middle = row.center().y()
        left = row.left() + _INSET + _SIDE
        self._mark(painter, entry, left, middle)
        left += _ICON + _GAP
        right = row.right() - _INSET - _SIDE
        if entry.keys and not entry.reason:
            right -= keycaps.width(entry.keys)
            keycaps.paint(painter, entry.keys, right, middle, theme)
            right -= _GAP
        self._words(painter, hit, QRectF(QPointF(left, row.top()), QPointF(right, row.bottom())))
        painter.restore()

    def _mark(self, painter: QPainter, entry: Entry, left: float, middle: float) -> None:
        theme = self._theme
        if entry.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour_of(theme.accents[entry.colour]))  # type: ignore[index]
            painter.drawRoundedRect(QRectF(left + 3, middle - 5, 10, 10), 3, 3)
        elif entry.icon:
            tone = theme.faint if entry.reason else theme.muted
            box = QRectF(left, middle - _ICON / 2, _ICON, _ICON)
            icon(entry.icon, tone).paint(painter, box.toAlignedRect())

    def _words(self, painter: QPainter, hit: Hit, box: QRectF) -> None:
        """The name on the left, on the right where it stands or why it can't be chosen."""
        theme, entry = self._theme, hit.entry
        note = entry.reason or entry.path
        small, metrics = fonts.font(12), QFontMetricsF(fonts.font(12))
        name = QFontMetricsF(fonts.font(13, fonts.SEMIBOLD))
        wide = min(metrics.horizontalAdvance(note) + 2, box.width() * 0.45)
        room = box.width() - wide - _GAP
        if name.horizontalAdvance(entry.title) > room and wide > _LEAST_PATH:
            wide = max(_LEAST_PATH, box.width() - name.horizontalAdvance(entry.title) - _GAP)
            wide = min(wide, metrics.horizontalAdvance(note) + 2)
            room = box.width() - wide - _GAP
        painter.setFont(small)
        painter.setPen(colour_of(theme.muted))
        side = QRectF(box.right() - wide, box.top(), wide, box.height())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(side, align, metrics.elidedText(note, Qt.TextElideMode.ElideRight, wide))
        title = name.elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(colour_of(theme.faint if entry.reason else theme.ink))
        _draw(painter, title, hit.places, box)


def _draw(painter: QPainter, text: str, places: tuple[int, ...], box: QRectF) -> None:
    """One line, of which some signs are set bold."""
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    formats = []
    for place in places:
        if place < len(text):
            part = QTextLayout.FormatRange()
            part.start, part.length = place, 1
            part.format = bold
            formats.append(part)
    layout = QTextLayout(text, fonts.font(13))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())
    layout.endLayout()
    layout.draw(painter, QPointF(box.left(), box.center().y() - line.height() / 2))
