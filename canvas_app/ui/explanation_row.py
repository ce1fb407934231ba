"""Paints one step of an explanation: name and value, below it the formula or the source."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from canvas_app.drawing.fonts import MEDIUM, SEMIBOLD, font
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.numbers.explanation import Explanation
from canvas_app.ui.look import icon
from canvas_app.ui.painted_text import draw_line, width_of

STEP = 46
"""Height of a row."""
_ARROW = 30
_BAR = QSize(11, 4)


class RowPainter(QStyledItemDelegate):
    """Everything is painted as plain text; nothing in a card can become markup."""

    SUBJECT = Qt.ItemDataRole.UserRole + 1

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @staticmethod
    def arrow_place(row: QRect) -> QRect:
        """Where the arrow that goes to the card stands."""
        return QRect(row.right() - _ARROW + 1, row.top(), _ARROW, row.height())

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, STEP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        told: Explanation = index.data(Qt.ItemDataRole.UserRole)
        theme, row = self._theme, QRect(option.rect)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or hovered:
            self._paint_ground(painter, row, current)
        if told.card is not None and (current or hovered):
            place = self.arrow_place(row)
            icon("arrow-right", theme.selection).paint(
                painter, place.center().x() - 8, place.center().y() - 8, 16, 16
            )
        room = row.adjusted(4, 4, -_ARROW, -4)
        upper = QRect(room.left(), room.top(), room.width(), 19)
        lower = QRect(room.left(), room.top() + 19, room.width(), 18)
        self._paint_upper(painter, upper, told, str(index.data(self.SUBJECT) or ""))
        self._paint_lower(painter, lower, told)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRect, current: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        ground = self._theme.selection_tint if current else self._theme.paper
        painter.setBrush(colour_of(ground))
        painter.drawRoundedRect(QRectF(row).adjusted(-2, 1, 0, -1), 7, 7)

    def _paint_upper(self, painter: QPainter, room: QRect, told: Explanation, card: str) -> None:
        colour = self._theme.muted if told.reason else self._theme.ink
        unit = told.amount.removeprefix(told.value)
        bold, small = font(13, SEMIBOLD), font(12)
        most = room.width() * 3 // 5
        width = min(width_of(told.value, bold), most)
        beside = min(width_of(unit, small), most - width) if unit else 0
        x = room.right() + 1 - width - beside
        left = room.adjusted(0, 0, x - room.right() - 13, 0)
        draw_line(painter, QRect(x, room.top(), width, room.height()), told.value, bold, colour)
        place = QRect(x + width, room.top(), beside, room.height())
        draw_line(painter, place, unit, small, self._theme.muted)
        name = font(13, MEDIUM)
        used = draw_line(painter, left, told.label, name, self._theme.ink)
        if card and left.width() - used > 30:
            rest = left.adjusted(used + 8, 0, 0, 0)
            draw_line(painter, rest, card, small, self._theme.muted)

    def _paint_lower(self, painter: QPainter, room: QRect, told: Explanation) -> None:
        theme = self._theme
        if told.reason:
            draw_line(painter, room, told.reason, font(12), theme.warning)
            return
        if told.words:
            draw_line(painter, room, "= " + told.words, font(12), theme.muted)
            return
        bars = 5 * (_BAR.width() + 2) if told.clarity is not None else 0
        source = told.source or tr("no source named")
        colour = theme.muted if told.source else theme.warning
        draw_line(
            painter, room.adjusted(0, 0, -bars - (12 if bars else 0), 0), source, font(12), colour
        )
        if told.clarity is not None:
            self._paint_clarity(painter, room.right() - bars + 2, room, told.clarity)

    def _paint_clarity(self, painter: QPainter, x: int, room: QRect, clarity: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for n in range(5):
            filled = n < clarity
            colour = QColor(self._theme.accents["market"] if filled else self._theme.edge)
            painter.setBrush(colour)
            top = room.center().y() - 1
            painter.drawRoundedRect(
                QRectF(x + n * (_BAR.width() + 2), top, _BAR.width(), _BAR.height()), 2, 2
            )


def spoken(told: Explanation) -> str:
    """A row as a sentence, for a tool tip and for screen readers."""
    name = f"{told.label} · {told.subject}" if told.subject else told.label
    lines = [f"{name}: {told.amount}"]
    if told.reason:
        lines = [f"{name}: {told.reason}"]
    elif told.words:
        lines.append(f"= {told.words}")
    else:
        lines.append(told.source or tr("no source named"))
    if told.clarity is not None:
        lines.append(tr("Clarity {clarity} of 5", clarity=told.clarity))
    return "\n".join(lines)
