"""Choosing a picture file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from canvas_app.i18n import tr
from canvas_app.ui.messages import say
from canvas_app.ui.pictures import KINDS, UnreadablePicture, picture_from


def ask_for_picture(parent: QWidget, folder: Path) -> QImage | None:
    """Let the user choose a picture file; its pixels, or None where there is none to be had."""
    patterns = " ".join(f"*.{suffix}" for suffix in KINDS)
    chosen, _ = QFileDialog.getOpenFileName(
        parent, tr("Choose a picture"), str(folder), tr("Pictures") + f" ({patterns})"
    )
    if not chosen:
        return None
    try:
        return picture_from(Path(chosen))
    except UnreadablePicture as error:
        say(parent, tr(error.text))
        return None
