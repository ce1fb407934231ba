"""The start page's word that unsaved work of before is still there."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import label


class Recovered(QWidget):
    """A row that is only there as long as there is something to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        box = QFrame()
        set_role(box, "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 16)
        around.addWidget(box)
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        mark = QLabel()
        mark.setPixmap(icon("history", theme.selection).pixmap(18, 18))
        row.addWidget(mark)
        self.words = label("", "strong", wrap=True)
        row.addWidget(self.words, 1)
        self.show_button = QPushButton(tr("Show…"))
        self.show_button.setAutoDefault(True)  # Enter presses it
        self.show_button.setAccessibleName(tr("Show the unsaved work"))
        row.addWidget(self.show_button)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how much there is; nothing where there is none."""
        if count == 1:
            self.words.setText(tr("Unsaved work on one canvas is still here."))
        else:
            self.words.setText(tr("Unsaved work on {count} canvases is still here.", count=count))
        self.setVisible(count > 0)
