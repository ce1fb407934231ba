"""Segmented controls: a few words in one frame, one of which is chosen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from canvas_app.ui.look import set_role

_STOP = Qt.FocusPolicy.StrongFocus


class Segments(QFrame):
    """One of a few words. Arrow keys move, Tab enters and leaves it."""

    chosen = Signal(str)
    """The key of a word that somebody chose."""

    def __init__(self, name: str, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        group = QButtonGroup(self)  # exclusive: Qt moves with arrows and tabs as in radios
        for key, word in words.items():
            button = QPushButton(word)
            button.setCheckable(True)
            set_role(button, "segment")
            button.setAccessibleName(f"{name}: {word}")
            button.clicked.connect(partial(self._choose, key))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[key] = button
        set_role(self, "segments")
        even_out(self.buttons.values())

    def show_choice(self, choice: str) -> None:
        """Show what is chosen; only its button is a stop of the Tab key."""
        for key, button in self.buttons.items():
            button.setFocusPolicy(_STOP if key == choice else Qt.FocusPolicy.ClickFocus)
            if key == choice:
                button.setChecked(True)

    def _choose(self, key: str) -> None:
        self.show_choice(key)
        self.chosen.emit(key)


def even_out(buttons: Collection[QPushButton]) -> None:
    """One width for all, measured with the bold text of the chosen one."""
    width = 0
    for button in buttons:
        button.setChecked(True)
        button.ensurePolished()
        width = max(width, button.sizeHint().width())
    for button in buttons:
        button.setMinimumWidth(width + 4)
