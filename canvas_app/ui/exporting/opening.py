"""Hands a file that was just exported to the program that the system has for it.

Only what this program wrote itself, only on this computer, and only where somebody asked for it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> None:
    """Open an exported file. Nothing happens where the system knows no program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
