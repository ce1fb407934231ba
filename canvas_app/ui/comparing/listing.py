"""The differences in a list: a tick, what is different, and in which way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from canvas_app.document.cards import Card
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.editing.differences import Difference
from canvas_app.i18n import tr
from canvas_app.ui.comparing.words import Wording
from canvas_app.ui.look import icon
from canvas_app.ui.painted_row import paint_chosen
from canvas_app.ui.painted_text import draw_line

ROW = 48
_TICK = 38
"""Width of the part of a row that ticks it."""
_NAME, _WHAT, _COLOUR = (Qt.ItemDataRole.UserRole + n for n in range(3))


class DifferenceList(QListWidget):
    """Rows are ticked by Space and by a click on the box; Up and Down walk."""

    ticked = Signal()

    def __init__(
        self, found: Sequence[Difference], wording: Wording, theme: Theme, *, may_tick: bool = True
    ) -> None:
        super().__init__()
        self._found, self._may_tick = found, may_tick
        self.setAccessibleName(tr("Differences"))
        self.setObjectName("differences")
        self.setStyleSheet(
            f"#differences {{ background: {theme.surface}; border: none; outline: none; }}"
        )
        self.setItemDelegate(_Rows(theme, may_tick, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._filling = True
        for each in found:
            item = _Line(each, wording)
            item.setFlags(_FLAGS if may_tick else _FLAGS & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        self._filling = False
        self.itemChanged.connect(self._on_item)
        self.setCurrentRow(0)

    def chosen(self) -> tuple[Difference, ...]:
        """The ticked ones."""
        return tuple(each for row, each in enumerate(self._found) if self.is_ticked(row))

    def is_ticked(self, row: int) -> bool:
        return self.item(row).checkState() == Qt.CheckState.Checked

    def tick(self, row: int, on: bool) -> None:
        """Tick a row, or not."""
        self.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def tick_all(self, on: bool) -> None:
        """Tick every row, or none."""
        self._filling = True
        for row in range(self.count()):
            self.tick(row, on)
        self._filling = False
        self.ticked.emit()

    def words(self, row: int) -> tuple[str, str]:
        """What a row says."""
        return self.item(row).data(_NAME), self.item(row).data(_WHAT)

    def _on_item(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentRow()
        if event.key() == Qt.Key.Key_Space and row >= 0 and self._may_tick:
            self.tick(row, not self.is_ticked(row))
        else:
            super().keyPressEvent(event)


class _Line(QListWidgetItem):
    """A row whose words are made when somebody sees or hears it: there may be thousands."""

    def __init__(self, of: Difference, wording: Wording) -> None:
        super().__init__()
        self._of, self._wording = of, wording

    def data(self, role: int) -> object:
        if role == _NAME:
            return self._wording.name(self._of)
        if role == _WHAT:
            return self._wording.what(self._of)
        if role == _COLOUR:
            return _colour(self._of)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._wording.spoken(self._of)
        return super().data(role)


_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


def _colour(of: Difference) -> str:
    item = of.theirs or of.mine
    if isinstance(item, Card):
        return item.colour or item.COLOUR
    return of.key if of.part == "pane" else ""


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, may_tick: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tick = _TICK if may_tick else 10

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW)

    def editorEvent(self, event: QEvent, model: object, option: object, index: object) -> bool:
        """A click on the box ticks; elsewhere it only selects."""
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        assert isinstance(option, QStyleOptionViewItem)
        assert isinstance(index, QModelIndex)
        if self._tick < _TICK or event.position().x() > option.rect.left() + _TICK:
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        return bool(index.model().setData(index, state, Qt.ItemDataRole.CheckStateRole))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, row = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chosen(painter, option, theme)
        if self._tick == _TICK:
            on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
            paint_tick(painter, QPointF(row.left() + 25, row.center().y()), theme, on=on)
        left = round(row.left()) + self._tick + 6
        colour = index.data(_COLOUR)
        if colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour_of(theme.accents[colour]))
            painter.drawRoundedRect(QRectF(left, row.top() + 11, 9, 9), 3, 3)
        width = option.rect.right() - left - 14
        top = option.rect.top()
        name = QRect(left + 16, top + 6, width - 16, 19)
        bold = fonts.font(13, fonts.SEMIBOLD)
        draw_line(painter, name, index.data(_NAME), bold, theme.ink)
        what = QRect(left + 16, top + 25, width - 16, 17)
        draw_line(painter, what, index.data(_WHAT), fonts.font(12), theme.muted)
        painter.restore()


def paint_tick(painter: QPainter, middle: QPointF, theme: Theme, *, on: bool) -> None:
    """A tick box: the style's own is hardly to be seen on dark ground."""
    box = QRectF(middle.x() - 8, middle.y() - 8, 16, 16)
    painter.setPen(QPen(colour_of(theme.ink if on else theme.muted), 1.2))
    painter.setBrush(colour_of(theme.ink if on else theme.surface))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        icon("check", theme.surface).paint(painter, box.toAlignedRect().adjusted(2, 2, -2, -2))
