"""The stops of a talk in a list: dragged into another order, hidden by their eye."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from canvas_app.document.canvas import Canvas
from canvas_app.document.stops import Stop, title_of
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.look import icon
from canvas_app.ui.painted_row import paint_chosen
from canvas_app.ui.painted_text import draw_line, width_of
from canvas_app.ui.plain import tip
from canvas_app.ui.talk.words import ICONS, below, spoken, tint_of

ROW = 50
EYE = 40
"""Width of the part of a row that hides it or shows it again."""
_NUMBER, _ICON, _TINT, _TITLE, _BELOW, _HIDDEN = (Qt.ItemDataRole.UserRole + n for n in range(6))
_LEFT, _WORDS = 14, 72


class StopList(QListWidget):
    """Up and Down walk, Alt with them moves, Space hides; so do the mouse and the eye.

    Nothing changes here: what is wanted is told, and the list is filled anew from the document.
    """

    moved = Signal(str, int)
    """A stop, and its place among the others, counted without itself."""
    hiding = Signal(str, bool)
    leaving = Signal(str)
    """A stop is to be taken away."""
    picked = Signal(object)
    """The stop that is chosen now, by its id; None where there is none."""
    words_wanted = Signal()
    """Its headline is to be written."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.may_change = True
        self._ids: list[str] = []
        self._filling = False
        self._grabbed: tuple[int, QPoint] | None = None
        self._gap: int | None = None
        """Before which row a dragged one would come to lie."""
        self.setAccessibleName(tr("Stops of the presentation"))
        self.setObjectName("stops")
        self.setStyleSheet(
            f"#stops {{ background: {theme.surface}; border: none; outline: none; }}"
        )
        self.setItemDelegate(_Rows(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._on_row)

    # --- what is shown -------------------------------------------------------------------------

    def show_stops(self, canvas: Canvas, chosen: str | None) -> None:
        """Fill the list; the chosen stop stays chosen, or the one that took its place."""
        row = self.currentRow()
        self._filling = True
        ids = [stop.id for stop in canvas.talk]
        while self.count() > len(ids):
            self.takeItem(self.count() - 1)
        while self.count() < len(ids):
            self.addItem(QListWidgetItem())
        number = 0
        for at, stop in enumerate(canvas.talk):
            number += not stop.hidden
            self._fill(self.item(at), stop, canvas, None if stop.hidden else number)
        self._ids = ids
        row = ids.index(chosen) if chosen in ids else min(max(row, 0), len(ids) - 1)
        self.setCurrentRow(row)
        self._filling = False
        self._on_row(row)

    def _fill(self, item: QListWidgetItem, stop: Stop, canvas: Canvas, number: int | None) -> None:
        words = below(stop, canvas)
        for role, value in (
            (_NUMBER, "" if number is None else str(number)),
            (_ICON, ICONS[stop.shows]),
            (_TINT, tint_of(stop, self._theme)),
            (_TITLE, tr(title_of(stop))),
            (_BELOW, words),
            (_HIDDEN, stop.hidden),
            (Qt.ItemDataRole.AccessibleTextRole, spoken(stop, canvas, number)),
        ):
            if item.data(role) != value:
                item.setData(role, value)

    def words(self, row: int) -> tuple[str, str, str]:
        """What a row says: its number, its title, the line below."""
        item = self.item(row)
        return item.data(_NUMBER), item.data(_TITLE), item.data(_BELOW)

    @property
    def chosen(self) -> str | None:
        """The id of the chosen stop."""
        row = self.currentRow()
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def _on_row(self, _: int) -> None:
        if not self._filling:
            self.picked.emit(self.chosen)

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys, chosen = event.key(), Qt.Key, self.chosen
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if self._gap is not None and key == keys.Key_Escape:
            self._let_go()
        elif alt and key in (keys.Key_Up, keys.Key_Down):
            self.move_by(-1 if key == keys.Key_Up else 1)
        elif chosen is not None and key == keys.Key_Space:
            self._toggle(self.currentRow())
        elif chosen is not None and key in (keys.Key_Delete, keys.Key_Backspace):
            self.leaving.emit(chosen)
        elif chosen is not None and key in (keys.Key_F2, keys.Key_Return, keys.Key_Enter):
            self.words_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow is ours, whatever the window has for it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.accept()
                return True
        return super().event(event)

    def move_by(self, step: int) -> None:
        """Move the chosen stop up or down by some places."""
        row, chosen = self.currentRow(), self.chosen
        to = row + step
        if chosen is not None and 0 <= to < self.count() and self.may_change:
            self.moved.emit(chosen, to)

    def _toggle(self, row: int) -> None:
        if self.may_change:
            self.hiding.emit(self._ids[row], not self.item(row).data(_HIDDEN))

    # --- the mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        row = self.row_at(at)
        if event.button() == Qt.MouseButton.LeftButton and row >= 0 and self._on_eye(at):
            self._toggle(row)
            return
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and row >= 0 and self.may_change:
            self._grabbed = row, at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._grabbed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._point(at)
            super().mouseMoveEvent(event)
            return
        far = (at - self._grabbed[1]).manhattanLength() >= QApplication.startDragDistance()
        if self._gap is None and not far:
            return
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        bar, edge = self.verticalScrollBar(), ROW // 2
        if at.y() < edge:
            bar.setValue(bar.value() - 8)
        elif at.y() > self.viewport().height() - edge:
            bar.setValue(bar.value() + 8)
        self._gap = max(0, min((at.y() + bar.value() + ROW // 2) // ROW, self.count()))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        grabbed, gap = self._grabbed, self._gap
        self._let_go()
        if grabbed is not None and gap is not None:
            row = grabbed[0]
            to = gap - 1 if gap > row else gap
            if to != row and row < len(self._ids):
                self.moved.emit(self._ids[row], to)
            return
        super().mouseReleaseEvent(event)

    def _let_go(self) -> None:
        self._grabbed = self._gap = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _point(self, at: QPoint) -> None:
        """A hand over the eyes."""
        hand = Qt.CursorShape.PointingHandCursor
        over = self.may_change and self.row_at(at) >= 0 and self._on_eye(at)
        if over:
            self.viewport().setCursor(hand)
        else:
            self.viewport().unsetCursor()

    def row_at(self, at: QPoint) -> int:
        """The row below a point; -1 where there is none."""
        return self.indexAt(at).row()

    def _on_eye(self, at: QPoint) -> bool:
        return at.x() >= self.viewport().width() - EYE

    def eye_of(self, row: int) -> QPoint:
        """The middle of a row's eye, in the list's viewport."""
        rect = self.visualItemRect(self.item(row))
        return QPoint(rect.right() - EYE // 2, rect.center().y())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        y = self._gap * ROW - self.verticalScrollBar().value()
        y = max(2, min(y, self.viewport().height() - 2))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour_of(self._theme.selection), 2))
        painter.setBrush(colour_of(self._theme.surface))
        painter.drawLine(QPointF(16, y), QPointF(self.viewport().width() - 10, y))
        painter.drawEllipse(QPointF(12, y), 3, 3)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """Titles that are cut short are told in full; the eye says what it does."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(event.pos())
            QToolTip.showText(event.globalPos(), tip(self._tip(row, event.pos())), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, row: int, at: QPoint) -> str:
        if row < 0:
            return ""
        item = self.item(row)
        if self._on_eye(at) and self.may_change:
            shows = tr("Present this stop again (Space)")
            return shows if item.data(_HIDDEN) else tr("Leave this stop out (Space)")
        room = self.viewport().width() - _WORDS - EYE
        title, words = item.data(_TITLE), item.data(_BELOW)
        long = (
            width_of(title, fonts.font(13, fonts.SEMIBOLD)) > room
            or width_of(words, fonts.font(12)) > room
        )
        return f"{title}\n{words}" if long else ""


class _Rows(QStyledItemDelegate):
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
        theme = self._theme
        hidden = bool(index.data(_HIDDEN))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chosen(painter, option, theme)
        left, top = option.rect.left(), option.rect.top()
        below = index.data(_BELOW)
        first = top + (6 if below else 15)
        number = QRect(left + _LEFT, first, 22, 20)
        draw_line(painter, number, index.data(_NUMBER), fonts.font(12), theme.muted)
        tint = theme.faint if hidden else index.data(_TINT)
        icon(index.data(_ICON), tint).paint(painter, left + _LEFT + 26, top + 16, 18, 18)
        words, width = left + _WORDS, option.rect.width() - _WORDS - EYE
        title = QRect(words, first, width, 20)
        face = fonts.font(13) if hidden else fonts.font(13, fonts.SEMIBOLD)
        draw_line(painter, title, index.data(_TITLE), face, theme.muted if hidden else theme.ink)
        room = QRect(words, top + 26, width, 17)
        draw_line(painter, room, below, fonts.font(12), theme.muted)
        eye = icon("eye-off" if hidden else "eye", theme.muted)
        eye.paint(painter, option.rect.right() - EYE // 2 - 9, top + 16, 18, 18)
        painter.restore()
