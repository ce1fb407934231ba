"""Qt's view of a grid: the one model of every table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from canvas_app.ui.numbers.grid import Cell, Grid
from canvas_app.ui.plain import tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel):
    """Shows a grid, and another in its place as gently as the difference allows."""

    def __init__(self, grid: Grid, parent: QObject) -> None:
        super().__init__(parent)
        self.grid = grid
        self.looks = False
        """Whether cells can only be looked at."""

    def show(self, grid: Grid) -> None:
        """Show the grid of a later moment. The cursor stays where rows merely come or go."""
        old = self.grid
        if [c.key for c in old.columns] != [c.key for c in grid.columns]:
            self._reset(grid)
            return
        if old.rows != grid.rows:
            self._rearrange(grid)
        self.grid = grid
        if grid.rows and grid.columns:
            last = self.index(len(grid.rows) - 1, len(grid.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(grid.columns) - 1)

    def _rearrange(self, grid: Grid) -> None:
        old, new = self.grid.rows, grid.rows
        same = 0
        while same < min(len(old), len(new)) and old[same] == new[same]:
            same += 1
        tail = 0
        while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        if same + tail == len(old):
            self.beginInsertRows(_NOWHERE, same, len(new) - tail - 1)
            self.grid = grid
            self.endInsertRows()
        elif same + tail == len(new):
            self.beginRemoveRows(_NOWHERE, same, len(old) - tail - 1)
            self.grid = grid
            self.endRemoveRows()
        else:
            self._reset(grid)

    def _reset(self, grid: Grid) -> None:
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def cell_at(self, index: Index) -> Cell:
        """The cell of an index."""
        return self.grid.cell(index.row(), index.column())

    # --- what Qt asks ------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.grid.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _Role.DisplayRole:
            return self.cell_at(index).text
        if role == _Role.EditRole:
            return self.cell_at(index).plain
        if role == _Role.TextAlignmentRole:
            return _RIGHT if self.cell_at(index).number else _LEFT
        if role == _Role.ToolTipRole:
            return tip(self.grid.told(index.row(), index.column()))
        if role in (_Role.AccessibleTextRole, _Role.AccessibleDescriptionRole):
            return self.grid.told(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self.grid.name_of(section) if role == _Role.DisplayRole else None
        column = self.grid.columns[section]
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return f"{column.title}, {column.unit}" if column.unit else column.title
        if role == _Role.ToolTipRole:
            return tip("\n".join(t for t in (column.title, column.unit, column.help) if t))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.cell_at(index).editable and not self.looks:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags
