"""What one running program keeps beside its documents, shared by all its windows."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from secrets import token_hex
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from canvas_app.places import Places
from canvas_app.ui.background import Background

LANE = "versions"
"""Of the worker: one thing after the other is done with kept versions and marks."""

if TYPE_CHECKING:
    from canvas_app.files.unsaved import Unsaved
    from canvas_app.files.versions import Versions
    from canvas_app.ui.keeping.locks import Locks


class Keeping(QObject):
    """Kept versions and marks of unsaved work, and the worker that alone writes them.

    It is not the worker that saves documents: where a network drive hangs, recovery copies are
    still written to the local one.
    """

    snapshot_wanted = Signal()
    """The program had a fault: keep every open document now, whatever it is at."""

    typing_ends = Signal()
    """The program is to end at once: take over what is still being typed."""

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places = places
        self.owner = token_hex(8)
        """How marks and locks name this running program."""
        self.background = Background(self)
        self._tidied = False
        self._running: QLockFile | None = None
        self._showing = Lock()

    @cached_property
    def versions(self) -> Versions:
        """Kept versions of every document."""
        from canvas_app.files.versions import Versions  # noqa: PLC0415 (after the first paint)

        return Versions(self.places.versions)

    @cached_property
    def locks(self) -> Locks:
        """Which files are open for editing, here and in other running programs."""
        from canvas_app.ui.keeping.locks import Locks  # noqa: PLC0415 (after the first paint)

        return Locks(self.places.locks, self.owner, self.runs, self.show_running, self)

    @cached_property
    def unsaved(self) -> Unsaved:
        """Marks of unsaved work."""
        from canvas_app.files.unsaved import Unsaved  # noqa: PLC0415 (after the first paint)

        return Unsaved(self.versions, self.owner)

    def keep_all(self, seconds: float) -> bool:
        """The program is about to end: keep all unsaved work, and wait for that.

        False where it takes longer than so many seconds.
        """
        self.typing_ends.emit()
        self.snapshot_wanted.emit()
        return self.background.wait(seconds)

    def tidy_once(self) -> None:
        """In the worker: make room among old versions, once in a run of the program."""
        if not self._tidied:
            self._tidied = True
            self.unsaved.tidy()

    # --- which programs run ------------------------------------------------------------------

    def show_running(self) -> None:
        """From now on, until it ends however it may, `runs` says that this program does.

        In any thread, before anything is written that names the owner. Raises OSError.
        """
        with self._showing:
            if self._running is None:
                self.places.locks.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._running = _lock(self._lock_path(self.owner))
                self._running.tryLock(0)

    def runs(self, owner: str) -> bool:
        """Whether the program that calls itself so runs, as far as that can be told."""
        path = self._lock_path(owner)
        if owner == self.owner:
            return True
        if not path.exists():
            return False
        lock = _lock(path)
        if lock.tryLock(0):  # Qt takes it from a process that is gone
            lock.unlock()
            return False
        return lock.error() == QLockFile.LockError.LockFailedError

    def end(self) -> None:
        """The program ends: its marks are those of nobody who runs."""
        with self._showing:
            if self._running is not None:
                self._running.unlock()
                self._running = None

    def _lock_path(self, owner: str) -> Path:
        return self.places.locks / f"running-{owner}.lock"


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # however long it has run: only a process that is gone is gone
    return lock
