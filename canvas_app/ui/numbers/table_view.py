"""A table that is used like a spreadsheet: the one view of every table in the Numbers view.

As high as its rows, because the page scrolls and not the table. The first column stays in sight
while the others scroll sideways.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.numbers.blocks import Block
from canvas_app.ui.numbers.cell_painter import ROW, CellPainter, TableHead
from canvas_app.ui.numbers.editors import CellDelegate, text_of
from canvas_app.ui.numbers.first_column import FirstColumn
from canvas_app.ui.numbers.grid import Grid
from canvas_app.ui.numbers.remark import Remark
from canvas_app.ui.numbers.table_model import Index, TableModel
from canvas_app.ui.numbers.table_sizes import TableSizes

if TYPE_CHECKING:
    from canvas_app.ui.numbers.table_commands import TableCommands

_Trigger = QAbstractItemView.EditTrigger
_MOVES = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
     Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
)  # fmt: skip


class NumbersTable(QTableView):
    """Shows a grid. What is typed goes out by `typed`, what is wanted by the other signals."""

    explain_wanted = Signal(object, str, object)
    """A quantity, the case, and the widget beside which to explain it."""
    current_told = Signal(str)
    """The cell with the cursor, in a sentence."""
    reached = Signal(object)
    """A QRect of the table that should be in sight."""
    menu_wanted = Signal(object)
    """The point on the screen where a context menu is wanted."""
    said = Signal(str)

    def __init__(self, grid: Grid, name: str, theme: Theme) -> None:
        super().__init__()
        self.commands: TableCommands | None = None
        self.in_use = False
        """Whether the keyboard is here; elsewhere no cell looks chosen."""
        self._editor: QWidget | None = None
        self._edited = QPersistentModelIndex()
        self._tabbed_from: int | None = None
        self._anchor = QWidget(self.viewport())
        self._anchor.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._anchor.hide()
        self.setAccessibleName(name)
        self.painter_ = CellPainter(theme)
        self.head = TableHead(theme, self)
        self.head.grid = grid
        self.setHorizontalHeader(self.head)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.remark = Remark(self, theme)
        self.first_column = FirstColumn(self)
        self.model_ = TableModel(grid, self)
        self.setModel(self.model_)
        self.setItemDelegate(CellDelegate(self, self.painter_))
        self.sizes = TableSizes(self)
        self._set_up()
        self.sizes.fit()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            _Trigger.AnyKeyPressed | _Trigger.EditKeyPressed | _Trigger.DoubleClicked
        )
        self.doubleClicked.connect(self._double_clicked)

    @property
    def grid(self) -> Grid:
        return self.model_.grid

    def look_on(self, looks: bool) -> None:
        """Let cells only be read and copied, or be typed into again."""
        if looks and self.editor is not None:
            self.closeEditor(self.editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self.model_.looks = looks

    # --- following the numbers -----------------------------------------------------------------

    def show_grid(self, grid: Grid) -> None:
        """Show the grid of a later moment; the cursor stays on its card and column."""
        old, current = self.grid, self.currentIndex()
        row = old.rows[current.row()] if current.isValid() else ""
        key = old.columns[current.column()].key if current.isValid() else ""
        self.head.grid = grid
        self.model_.show(grid)
        now = self.currentIndex()
        if current.isValid() and not now.isValid():
            keys = [column.key for column in grid.columns]
            at_row = (
                grid.rows.index(row) if row in grid.rows else min(current.row(), grid_end(grid))
            )
            at_column = keys.index(key) if key in keys else 0
            self.setCurrentIndex(self.model_.index(at_row, at_column))
        if [c.key for c in old.columns] != [c.key for c in grid.columns]:
            self.sizes.fit()
        else:
            self.sizes.follow(grid.renewed(old))
        if self.editor is None or self.editor.isHidden():
            self.remark.hide()  # the row that it was about is gone
        self.first_column.update()
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.sizes.fit_height()
        self.first_column.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines go on to the edge where the columns end before it."""
        super().paintEvent(event)
        x, room = self.head.length(), self.viewport().width()
        if x >= room:
            return
        painter, theme = QPainter(self.viewport()), self.painter_.theme
        for row in range(len(self.grid.rows)):
            top = self.rowViewportPosition(row)
            if row == self.grid.total_row:
                painter.fillRect(x, top, room - x, ROW, colour_of(theme.paper))
                painter.fillRect(x, top, room - x, 1, colour_of(theme.faint))
            painter.fillRect(x, top + ROW - 1, room - x, 1, colour_of(theme.line))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, super().minimumSizeHint().height())

    # --- the cursor ----------------------------------------------------------------------------

    @property
    def block(self) -> Block | None:
        """The selected rectangle; None where the cursor is nowhere."""
        chosen, current = self.selectionModel().selection(), self.currentIndex()
        if not current.isValid():
            return None
        if chosen.count() == 0:
            return Block(current.row(), current.column(), current.row(), current.column())
        first = chosen.first()
        return Block(first.top(), first.left(), first.bottom(), first.right())

    def select_block(self, block: Block) -> None:
        """Choose a rectangle; the cursor stands in its upper left."""
        model, flag = self.model_, QItemSelectionModel.SelectionFlag
        first, last = model.index(block.top, block.left), model.index(block.bottom, block.right)
        self.selectionModel().setCurrentIndex(first, flag.NoUpdate)
        self.selectionModel().select(QItemSelection(first, last), flag.ClearAndSelect)

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor on a cell, or the nearest that there is."""
        row = max(0, min(row, len(self.grid.rows) - 1))
        column = max(0, min(column, len(self.grid.columns) - 1))
        self.setCurrentIndex(self.model_.index(row, column))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.first_column.update()
        self._tell()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        if not index.isValid():
            return
        hidden = self.columnWidth(0) - self.visualRect(index).left()
        bar = self.horizontalScrollBar()
        if index.column() > 0 and hidden > 0 and bar.value() > 0:
            bar.setValue(bar.value() - hidden)
        here = self.visualRect(index).translated(self.viewport().pos())
        self.reached.emit(here)

    def _tell(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.in_use:
            self.current_told.emit(self.grid.told(index.row(), index.column()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.in_use = True
        if not self.currentIndex().isValid() and self.grid.rows:
            self.go_to(0, 0)
        self._tell()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        away = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
                Qt.FocusReason.MouseFocusReason)  # fmt: skip
        if self.editor is None and event.reason() in away:
            self.leave()

    def leave(self) -> None:
        """The keyboard is elsewhere now."""
        self.in_use, self._tabbed_from = False, None
        self.viewport().update()
        self.first_column.update()

    # --- editing -------------------------------------------------------------------------------

    def edit(  # type: ignore[override]
        self,
        index: Index,
        trigger: QAbstractItemView.EditTrigger = _Trigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        """Begin to edit; F2 and a double click keep the text, with the cursor at its end."""
        delegate = self.itemDelegate()
        kept = trigger in (_Trigger.EditKeyPressed, _Trigger.DoubleClicked)
        if isinstance(delegate, CellDelegate):
            delegate.unfolds = kept
        begun = super().edit(index, trigger, event)  # type: ignore[arg-type]
        if begun and kept and isinstance(self.editor, QLineEdit):
            self.editor.deselect()
            self.editor.end(False)
        return bool(begun)

    def now_editing(self, editor: QWidget, index: Index) -> None:
        """An editor was opened."""
        self._editor, self._edited = editor, QPersistentModelIndex(index)

    @property
    def editor(self) -> QWidget | None:
        """The open editor; None also where its row was taken away from under it."""
        if self._editor is not None and not isValid(self._editor):
            self._editor = None
        return self._editor

    def finish(self, editor: QWidget, down: int, right: int, *, quietly: bool = False) -> bool:
        """Take over what was typed and go on; an editor with what can't be read stays open."""
        if editor is not self._editor:
            return False
        index, text = self._edited, text_of(editor)
        changed = index.isValid() and text != str(index.data(Qt.ItemDataRole.EditRole))
        problem = self._problem(index, text) if changed else None
        if problem is not None:
            self._complain(editor, problem)
            if not quietly:
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        row, column = index.row(), index.column()
        self._close(editor)
        if changed:
            row = self.put(self.model_.index(row, column), text)
        if down or right:
            self._step(row, column, down, right)
        return True

    def paste_block(self, editor: QWidget) -> None:
        """Cells from a spreadsheet go into the table, not into the text of one of its cells."""
        self._close(editor)
        if self.commands is not None:
            self.commands.paste()

    def commit(self) -> None:
        """Take over what is being typed, if it can be read."""
        if self.editor is not None:
            self.finish(self.editor, 0, 0, quietly=True)

    def put(self, index: Index, text: str) -> int:
        """Write a text into a cell; the row where it then stands."""
        row = index.row()
        if self.commands is None or self._problem(index, text) is not None:
            return row
        return self.commands.type_into(row, index.column(), text)

    def _problem(self, index: Index, text: str) -> Text | None:
        return self.commands.problem(index.row(), index.column(), text) if self.commands else None

    def _complain(self, editor: QWidget, problem: Text) -> None:
        editor.setProperty("wrong", "true")
        editor.style().unpolish(editor)
        editor.style().polish(editor)
        editor.setAccessibleDescription(tr(problem))
        self.remark.say(tr(problem), editor.geometry().translated(self.viewport().pos()))

    def forget_remark(self) -> None:
        """What was said of the text is no longer true of it."""
        self.remark.hide()
        editor = self.editor
        if editor is not None and editor.property("wrong"):
            editor.setProperty("wrong", "")
            editor.style().unpolish(editor)
            editor.style().polish(editor)

    def _close(self, editor: QWidget) -> None:
        self._editor = None
        self.remark.hide()
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        reverting = hint == QAbstractItemDelegate.EndEditHint.RevertModelCache
        if editor is self._editor and not reverting and editor.property("wrong"):
            return  # Qt closes it when the cursor moves; what can't be read stays to be seen
        if editor is self._editor:
            self._editor = None
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    # --- keys and clicks -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        current = self.currentIndex()
        if self.commands is not None and self.commands.takes(event):
            return
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if modifiers & Qt.KeyboardModifier.AltModifier:
                self.explain()
            elif current.row() == self.grid.add_row and self._tabbed_from is None:
                self.edit(current)
            else:
                self._step(current.row(), current.column(), -1 if shift else 1, 0)
        elif key == Qt.Key.Key_Space and not self._is_editable(current):
            self.explain()
        else:
            typed = event.text().isprintable() and event.text()
            if typed and self.model_.looks and self.commands is not None:
                self.commands.session.refuse()
                return
            if typed and not self._is_editable(current):
                self.said.emit(tr("This is calculated from other cells. Space explains it."))
            if key in _MOVES:
                self._tabbed_from = None
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing into a calculated cell must not jump to another row and write there."""

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the cells that can be typed in; before the first and behind the last
        it leaves."""
        current = self.currentIndex()
        if not self.hasFocus() or not current.isValid():
            return super().focusNextPrevChild(next)
        self._step(current.row(), current.column(), 0, 1 if next else -1)
        return True

    def _is_editable(self, index: QModelIndex) -> bool:
        return index.isValid() and self.model_.cell_at(index).editable

    def _step(self, row: int, column: int, down: int, right: int) -> None:
        """Go on as spreadsheets do: Enter after some Tabs goes down to where they began."""
        rows, columns = len(self.grid.rows), len(self.grid.columns)
        if right:
            if self._tabbed_from is None:
                self._tabbed_from = column
            while True:  # past what is calculated: arrows go there
                column += right
                if column not in range(columns):  # on at the other end of the next row
                    row, column = row + right, 0 if right > 0 else columns - 1
                if row not in range(rows):
                    self._tabbed_from = None
                    super().focusNextPrevChild(right > 0)
                    return
                if self.grid.cell(row, column).editable:
                    break
        elif down:
            if self._tabbed_from is not None and down > 0:
                column, self._tabbed_from = self._tabbed_from, None
            row += down
        self.go_to(row, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._tabbed_from = None
        if self.editor is not None and self.editor.property("wrong"):
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        add = index.isValid() and index.row() == self.grid.add_row and index.column() == 0
        one = self.block is not None and self.block.top == self.block.bottom
        if add and one and event.button() == Qt.MouseButton.LeftButton and self.editor is None:
            self.edit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos() - QPoint(0, 0))
        chosen = self.selectionModel().isSelected(index) if index.isValid() else True
        if not chosen:
            self.setCurrentIndex(index)
        self.menu_wanted.emit(event.globalPos())

    def _double_clicked(self, index: QModelIndex) -> None:
        if not self._is_editable(index):
            self.explain()

    def explain(self) -> None:
        """Say how the figure, or where the number, under the cursor comes about."""
        index = self.currentIndex()
        quantity = self.model_.cell_at(index).quantity if index.isValid() else None
        if quantity is not None:
            self._anchor.setGeometry(self.visualRect(index))
            case = self.grid.case_of(index.column())
            self.explain_wanted.emit(quantity, case, self._anchor)

    def cell_rect(self, row: int, column: int) -> QRect:
        """Where a cell is, in the viewport."""
        return self.visualRect(self.model_.index(row, column))


def grid_end(grid: Grid) -> int:
    """The last row."""
    return max(0, len(grid.rows) - 1)
