"""What to type before a format can be made whose package is not installed."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from canvas_app.drawing.theme import Theme
from canvas_app.exports import Exporter
from canvas_app.i18n import tr
from canvas_app.ui.announcing import announce
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import label


class MissingHint(QFrame):
    """A sentence, and the command to be copied."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_role(self, "card")
        self._words = label(wrap=True)
        self.command = QLineEdit()
        self.command.setReadOnly(True)
        self.command.setAccessibleName(tr("Command"))
        self.copy = QPushButton(icon("copy", theme.muted), tr("Copy"))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.command, 1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addLayout(row)

    def show_for(self, exporter: Exporter | None) -> None:
        """Show it for a format; None where nothing is missing."""
        self.setVisible(exporter is not None)
        if exporter is not None:
            self._words.setText(
                tr(
                    "{format} needs one more package, which is not installed. Type this in a "
                    "terminal, and start the program again:",
                    format=tr(exporter.title),
                )
            )
            self.command.setText(exporter.command)
            self.command.setCursorPosition(0)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
        self.copy.setText(tr("Copied"))
        announce(self, tr("Copied"))
