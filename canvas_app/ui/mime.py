"""Content for the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel


def mime_data() -> QMimeData:
    """An empty one that may outlive Python.

    One that Python makes calls Python when it is read or freed. The clipboard does both when the
    process ends, after Python has, and it died of that. Qt makes its own, for models.
    """
    model = QStringListModel([""])
    made = model.mimeData([model.index(0)])
    for kind in made.formats():
        made.removeFormat(kind)
    return made
