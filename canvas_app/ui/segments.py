"""What segmented controls have in common."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QPushButton


def even_out(buttons: Collection[QPushButton]) -> None:
    """One width for all, measured with the bold text of the chosen one."""
    width = 0
    for button in buttons:
        button.setChecked(True)
        button.ensurePolished()
        width = max(width, button.sizeHint().width())
    for button in buttons:
        button.setMinimumWidth(width + 4)
