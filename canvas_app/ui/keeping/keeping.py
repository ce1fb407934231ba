"""What one running program keeps beside its documents, shared by all its windows."""

from __future__ import annotations

from functools import cached_property
from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from canvas_app.places import Places
from canvas_app.ui.background import Background

if TYPE_CHECKING:
    from canvas_app.files.unsaved import Unsaved
    from canvas_app.files.versions import Versions


class Keeping(QObject):
    """Kept versions and marks of unsaved work, and the worker that alone writes them.

    It is not the worker that saves documents: where a network drive hangs, recovery copies are
    still written to the local one.
    """

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places = places
        self.owner = token_hex(8)
        """How marks and locks name this running program."""
        self.background = Background(self)

    @cached_property
    def versions(self) -> Versions:
        """Kept versions of every document."""
        from canvas_app.files.versions import Versions  # noqa: PLC0415 (after the first paint)

        return Versions(self.places.versions)

    @cached_property
    def unsaved(self) -> Unsaved:
        """Marks of unsaved work."""
        from canvas_app.files.unsaved import Unsaved  # noqa: PLC0415 (after the first paint)

        return Unsaved(self.versions, self.owner)
