"""Editors inside a cell, and the delegate that shows them and reads what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from canvas_app.i18n import tr
from canvas_app.ui.look import set_role
from canvas_app.ui.numbers.cell_painter import CellPainter
from canvas_app.ui.numbers.table_model import Index

if TYPE_CHECKING:
    from canvas_app.ui.numbers.table_view import NumbersTable

_STEPS = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}
"""Keys that end typing, and where the cursor goes: rows down, columns right."""
_AROUND_LIST = 2
"""What the frame of an unfolded list takes of its height."""
_BACK_SOON = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class ChoiceBox(QComboBox):
    """A list of choices; `chosen` is a choice from the unfolded list, not one while typing."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typing = False
        self.activated.connect(self._activated)

    @property
    def unfolded(self) -> bool:
        """Whether the list is to be seen."""
        return self.view().isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._typing = True
        super().keyPressEvent(event)
        self._typing = False

    def _activated(self) -> None:
        if not self._typing:
            self.chosen.emit()


class CellDelegate(QStyledItemDelegate):
    """Paints cells, and edits one at a time. What can't be read stays in its editor."""

    def __init__(self, table: NumbersTable, painter: CellPainter) -> None:
        super().__init__(table)
        self._table, self._painter = table, painter
        self.unfolds = False
        """Whether a list of choices opens at once: not for who has begun to type a word."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table, grid = self._table, self._table.grid
        state = option.state
        self._painter.paint(
            painter,
            option.rect,
            grid.cell(index.row(), index.column()),
            calculated=grid.columns[index.column()].slot is None and not grid.read_only,
            total=index.row() == grid.total_row,
            selected=bool(state & QStyle.StateFlag.State_Selected) and table.in_use,
            current=index == table.currentIndex() and table.in_use,
        )

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._table.grid.columns[index.column()]
        editor: QWidget
        if column.choices:
            editor = self._choice_editor(parent, column.optional, list(column.choices.values()))
        else:
            line = QLineEdit(parent)
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            line.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            line.textEdited.connect(self._table.forget_remark)
            editor = line
        set_role(editor, "cell")
        self._table.now_editing(editor, index)
        editor.setAccessibleName(self._table.grid.told(index.row(), index.column()))
        return editor

    def _choice_editor(self, parent: QWidget, optional: bool, titles: list[str]) -> QComboBox:
        box = ChoiceBox(parent)
        if optional:
            box.addItem("")
        box.addItems([tr(title) for title in titles])
        view, shown = box.view(), min(box.count(), box.maxVisibleItems())
        view.setMinimumSize(
            view.sizeHintForColumn(0) + 24, view.sizeHintForRow(0) * shown + _AROUND_LIST
        )
        box.chosen.connect(self._chosen)
        if self.unfolds:
            QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findText(text)))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Qt asks for it when the focus leaves; the table decides, and may keep the editor."""
        if is_modified(editor, index):
            self._table.put(index, text_of(editor))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        room = QRect(option.rect)
        if isinstance(editor, ChoiceBox):  # its arrow stands beside the word
            room.setWidth(max(room.width(), editor.sizeHint().width()))
        editor.setGeometry(room)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            assert isinstance(editor, QWidget)
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self._table.forget_remark()
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
                return True
            if event.matches(QKeySequence.StandardKey.Paste) and _is_block():
                self._table.paste_block(editor)
                return True
            arrow = key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if key in _STEPS and not (arrow and isinstance(editor, QComboBox)):
                down, right = _STEPS[key]
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and down and not arrow:
                    down = -down
                self._table.finish(editor, down, right)
                return True
            return False
        # what was typed is kept when somebody goes on elsewhere, not behind a menu
        if (
            isinstance(event, QFocusEvent)
            and isinstance(editor, QWidget)
            and not (isinstance(editor, ChoiceBox) and editor.unfolded)
            and event.lostFocus()
            and event.reason() not in _BACK_SOON
        ):
            self._table.finish(editor, 0, 0, quietly=True)
        return False

    def _chosen(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self._table.finish(box, 0, 0)


def _is_block() -> bool:
    """Whether several cells are on the clipboard."""
    return any(sign in QGuiApplication.clipboard().text().rstrip("\r\n") for sign in "\t\r\n")


def text_of(editor: QWidget) -> str:
    """What stands in an editor."""
    if isinstance(editor, QComboBox):
        return editor.currentText()
    assert isinstance(editor, QLineEdit)
    return editor.text()


def is_modified(editor: QWidget, index: Index) -> bool:
    """Whether somebody changed what stood there."""
    return text_of(editor) != str(index.data(Qt.ItemDataRole.EditRole))
