"""The line at the top of the window: the menus, and room for what belongs to an open canvas.

Menus and buttons share one line, so that the canvas gets the height.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenuBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canvas_app.ui.look import set_role
from canvas_app.ui.plain import label


class Header(QWidget):
    """The window's own part: the menus, and room for an open canvas's part."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_bar = QMenuBar()
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(8, 5, 14, 5)
        self._row.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        line = label()
        set_role(line, "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(line)
        self._desk: QWidget | None = None

    def show_desk(self, part: QWidget | None) -> None:
        """Show an open canvas's part, or none."""
        if self._desk is not None:
            self._row.removeWidget(self._desk)
            self._desk.deleteLater()
        self._desk = part
        self.show()  # a canvas of which only the board was shown may be gone
        if part is not None:
            self._row.insertWidget(1, part, 100)
