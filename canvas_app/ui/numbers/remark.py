"""A quiet sentence below the cell that is being edited: what was expected there."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.ui.plain import label

_WIDEST = 420


class Remark:
    """One sentence at a time, over whatever is there."""

    def __init__(self, table: QWidget, theme: Theme) -> None:
        self._table = table
        self._label = label(wrap=True)
        self._label.setObjectName("remark")
        self._label.setParent(table)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.setStyleSheet(
            f"#remark {{ background: {theme.surface}; color: {theme.danger};"
            f" border: 1px solid {theme.danger}; border-radius: 6px; padding: 5px 9px; }}"
        )
        self._label.hide()

    def say(self, text: str, cell: QRect) -> None:
        """Say something below a cell of the table, or above it where that is the last."""
        over = self._table.parentWidget() or self._table
        if self._label.parent() is not over:
            self._label.setParent(over)
        cell = QRect(self._table.mapTo(over, cell.topLeft()), cell.size())
        self._label.setText(text)
        wide = self._label.fontMetrics().horizontalAdvance(text) + 24
        self._label.setFixedWidth(min(wide, _WIDEST, max(over.width() - 8, 120)))
        self._label.adjustSize()
        x = max(4, min(cell.left(), over.width() - self._label.width() - 4))
        y = cell.bottom() + 4
        if y + self._label.height() > over.height():
            y = cell.top() - self._label.height() - 4
        self._label.move(x, max(0, y))
        self._label.show()
        self._label.raise_()

    def hide(self) -> None:
        self._label.hide()

    @property
    def text(self) -> str:
        """What is said now; "" where nothing is."""
        return "" if self._label.isHidden() else self._label.text()
