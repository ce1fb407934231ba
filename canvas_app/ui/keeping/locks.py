"""Who has which file open for editing, as small files in the program's own folder.

Each file that is being edited has a note there with the name of the running program that edits
it. A note of a program that no longer runs counts for nothing. Whoever wants something of another
program leaves a request beside the note; that program watches the folder. No sockets, no network.

Where the folder can't be written there are no notes, and life goes on: saving compares contents.
"""

from __future__ import annotations

import hashlib
import os
import sys
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from canvas_app.files.real_path import real_path

_MOST_BYTES = 200
_TRIES = 3


class Holder(Protocol):
    """A window of this program that edits a file."""

    def show_window(self) -> None:
        """Bring it to the front."""


class Locks(QObject):
    """The notes of one running program, shared by its windows.

    Files are named by `key_of`, which asks the file's drive and is therefore asked only once.
    """

    stirred = Signal()
    """A note or a request has come or gone."""

    def __init__(
        self,
        folder: Path,
        owner: str,
        runs: Callable[[str], bool],
        show_running: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._show_running = show_running
        self._folder, self._owner, self._runs = folder, owner, runs
        self._here: dict[str, Holder] = {}
        self._eyes: QFileSystemWatcher | None = None

    # --- who has it --------------------------------------------------------------------------

    def here(self, key: str) -> Holder | None:
        """The window of this program that edits a file."""
        return self._here.get(key)

    def elsewhere(self, key: str) -> bool:
        """Whether another program that runs edits a file."""
        return self._owner_of(key) not in (None, self._owner)

    # --- taking and giving back --------------------------------------------------------------

    def take(self, key: str, holder: Holder, *, by_force: bool = False) -> bool:
        """Note that a window edits a file; False where another program has it.

        By force it is taken even then.
        """
        for _ in range(_TRIES):
            owner = self._owner_of(key)
            if owner is not None and owner != self._owner and not by_force:
                return False
            if owner == self._owner or self._leave_note(key):
                self._here[key] = holder
                return True
        return False

    def _leave_note(self, key: str) -> bool:
        """False where somebody was quicker."""
        note = self._note(key)
        try:
            self._watch()
        except OSError:
            return True  # no notes in this folder
        try:
            self._write(note, new=not note.exists())
        except FileExistsError:
            return False
        except OSError:
            return True
        return self._owner_of(key) == self._owner

    def release(self, key: str, holder: Holder) -> None:
        """A window no longer edits a file. What another program took meanwhile stays its own."""
        if self._here.get(key) is not holder:
            return
        del self._here[key]
        if self._read(self._note(key)) == self._owner:
            with suppress(OSError):
                os.unlink(self._note(key))

    # --- asking another program --------------------------------------------------------------

    def ask(self, key: str, what: str) -> None:
        """Ask the program that edits a file for something: one word."""
        with suppress(OSError):
            self._watch()
            self._write(self._request(key, what), new=False)

    def answered(self, key: str, what: str) -> bool:
        """Whether a request is gone, which is the answer."""
        return not self._request(key, what).exists()

    def withdraw(self, key: str, what: str) -> None:
        """Nobody waits for it any more."""
        with suppress(OSError):
            os.unlink(self._request(key, what))

    def asked(self, key: str, what: str) -> bool:
        """Whether another program asks for something; hearing it is the answer.

        What a program wanted that has ended since is not done for nobody.
        """
        try:
            names = os.listdir(self._folder)
        except OSError:
            return False
        heard = [name for name in names if name.startswith(f"{key}.{what}.")]
        heard = [name for name in heard if not name.endswith(f".{self._owner}")]
        for name in heard:
            with suppress(OSError):
                os.unlink(self._folder / name)
        return any(self._runs(name.rpartition(".")[2]) for name in heard)

    # --- files -------------------------------------------------------------------------------

    def _note(self, key: str) -> Path:
        return self._folder / f"{key}.open"

    def _request(self, key: str, what: str) -> Path:
        return self._folder / f"{key}.{what}.{self._owner}"

    def _owner_of(self, key: str) -> str | None:
        """The running program that has it."""
        owner = self._read(self._note(key))
        return owner if owner == self._owner or (owner and self._runs(owner)) else None

    def _write(self, path: Path, *, new: bool) -> None:
        """Complete from the first moment on. Raises FileExistsError where it is not `new`."""
        spare = self._folder / f"{token_hex(4)}.tmp"
        try:
            spare.write_text(self._owner, encoding="ascii")
            if new:
                _link(spare, path)
            else:
                os.replace(spare, path)
        finally:
            with suppress(OSError):
                os.unlink(spare)

    @staticmethod
    def _read(path: Path) -> str | None:
        try:
            with open(path, encoding="ascii") as file:
                return file.read(_MOST_BYTES) or None
        except (OSError, ValueError):
            return None

    def _watch(self) -> None:
        if self._eyes is None:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._show_running()
            self._eyes = QFileSystemWatcher([str(self._folder)], self)
            self._eyes.directoryChanged.connect(self.stirred)


def key_of(path: Path) -> str:
    """One for each real file, whatever link or spelling leads to it."""
    real = os.path.normcase(real_path(path))
    if sys.platform == "darwin":  # where most drives take "Plan" and "plan" for one name
        real = unicodedata.normalize("NFC", real).casefold()
    return hashlib.sha256(os.fsencode(real)).hexdigest()[:32]


def _link(spare: Path, path: Path) -> None:
    """Give a file its name unless there is one of that name. Raises FileExistsError."""
    try:
        os.link(spare, path)
    except FileExistsError:
        raise
    except OSError:  # no links here: create it, which is not complete at once
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(handle, spare.read_bytes())
        finally:
            os.close(handle)
