"""What recent files look like now, found out beside the window's thread.

One of them may lie on a network drive that does not answer: the page is there all the same, and
shows what is known so far.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from canvas_app.ui.background import Background
from canvas_app.ui.thumbnails import Sketch, sketch


@dataclass(frozen=True)
class Looked:
    """A recent file as it was when somebody looked. The default is what is hoped for."""

    there: bool = True
    stamp: tuple[int, int] = (0, 0)
    """Time of the last change in nanoseconds, and size in bytes."""
    sketch: Sketch | None = None
    """None where it is no canvas."""


class RecentLooks(QObject):
    """Looks at recent files; remembers what each looked like."""

    found = Signal(object, object)
    """A path, and a Looked that is not what was known of it before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._known: dict[Path, Looked] = {}
        self._looking: set[Path] = set()

    def known(self, path: Path) -> Looked:
        """What is known of a file so far."""
        return self._known.get(path, Looked())

    def look(self, paths: Iterable[Path]) -> None:
        """Look at files again, but for those whose drive has not answered yet."""
        for path in paths:
            if path not in self._looking:
                self._looking.add(path)
                self._background.run(
                    partial(look, path, self.known(path)),
                    partial(self._looked, path),
                    partial(self._failed, path),
                    lane=str(path.parent),
                    spare=True,
                )

    def _looked(self, path: Path, now: Looked) -> None:
        self._looking.discard(path)
        if now != self.known(path) or path not in self._known:
            self._known[path] = now
            self.found.emit(path, now)

    def _failed(self, path: Path, error: Exception) -> None:
        self._looked(path, Looked(there=False))


def look(path: Path, before: Looked) -> Looked:
    """What a file looks like now; it is not read again where it was not changed."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):  # a folder that may not be entered, a drive that is gone
        return Looked(there=False)
    if not stat.S_ISREG(found.st_mode):
        return Looked(there=False)
    stamp = found.st_mtime_ns, found.st_size
    return before if stamp == before.stamp else Looked(True, stamp, sketch(path))
