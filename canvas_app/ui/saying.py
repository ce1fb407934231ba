"""What the dialogs around files share: a chosen name made whole, an error made a sentence."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from canvas_app.document.errors import DocumentError
from canvas_app.document.text import Text
from canvas_app.files.names import unfit
from canvas_app.i18n import tr
from canvas_app.ui.messages import confirm, say


def chosen_path(parent: QWidget, chosen: str, known: str, suffix: str) -> Path | None:
    """The path that was chosen in a dialog; None where nothing may be written.

    A name that does not end with `known` gets `suffix`, and where there is a file of that name,
    which the dialog did not ask about, this asks. A name that some system can't have is refused:
    files travel.
    """
    if not chosen:
        return None
    path = Path(chosen)
    named = path.suffix.lower() == known
    if not named:
        path = path.with_name((path.name.rstrip(". ") or path.name) + suffix)
    why = unfit(path.name)
    if why is not None:
        say(parent, tr(why), tr("Nothing was written. Choose another name."))
        return None
    if named:
        return path
    if path.exists() and not confirm(
        parent,
        tr("Replace “{name}”?", name=path.name),
        tr("There is a file of that name already."),
        tr("Replace"),
    ):
        return None
    return path


def sentence_of(error: Exception) -> str:
    """What went wrong, for people. A fault of the program is reported as one, too."""
    text = getattr(error, "text", None)
    if isinstance(text, Text):
        return tr(text)
    if not isinstance(error, DocumentError | OSError | MemoryError):
        sys.excepthook(type(error), error, error.__traceback__)
    return tr("It did not work: {what}", what=str(error) or type(error).__name__)
