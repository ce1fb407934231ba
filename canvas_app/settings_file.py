"""The file behind the settings: readable JSON, written by the one writer like everything else.

`QSettings` is not used: it writes through `QSaveFile`, which was seen to truncate on a full disk.
"""

from __future__ import annotations

import json
import os
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from canvas_app.files.writer import ChangedOnDisk, sha256_of, write_atomically

MOST_BYTES: Final = 1024 * 1024
"""A larger file is none of ours."""
_TRIES: Final = 5

Change = Callable[[Any], Any]
"""Makes the new value of the one there was; None for one that was not there."""


class SettingsFile:
    """Values by key. Changes are made in memory at once, and in the file by `write`.

    `write` may run in another thread than the rest. Two running programs do not lose each other's
    settings: it reads the file anew and makes only the changes of this one, once more, on that.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._unwritten: list[tuple[str, Change]] = []
        try:
            self._values = _found(path).values
        except OSError:  # it can't be read; writing will say so
            self._values = {}

    @property
    def unwritten(self) -> bool:
        """Whether something was changed that the file does not hold yet."""
        return bool(self._unwritten)

    def value(self, key: str) -> Any:
        """The value of a key as JSON gives it; None where there is none."""
        with self._lock:
            return self._values.get(key)

    def put(self, key: str, value: Any) -> None:
        """Change a value, whatever it was."""
        with self._lock:
            if self._values.get(key) == value and not self._is_unwritten(key):
                return
            # what was to become of it before no longer counts
            self._unwritten = [(other, make) for other, make in self._unwritten if other != key]
            self._unwritten.append((key, lambda _: value))
            self._values[key] = value

    def change(self, key: str, make: Change) -> None:
        """Change a value by what it was, such as adding to a list. `make` is called again on
        what the file holds by then."""
        with self._lock:
            self._values[key] = make(self._values.get(key))
            self._unwritten.append((key, make))

    def write(self) -> None:
        """Put the changes into the file. Raises OSError; then they wait for the next time."""
        with self._writing:
            with self._lock:
                changes, self._unwritten = self._unwritten, []
            if not changes:
                return
            try:
                self._write(changes)
            except BaseException:
                with self._lock:
                    self._unwritten = changes + self._unwritten
                raise

    def _write(self, changes: list[tuple[str, Change]]) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for tried in range(1, _TRIES + 1):
            found = _found(self.path)
            values = found.values
            for key, make in changes:
                values[key] = make(values.get(key))
            try:
                # What can't be understood is not lost with it: somebody may have edited it.
                write_atomically(
                    self.path, _encoded(values), expected=found.sha256, keep_backup=found.damaged
                )
            except ChangedOnDisk:  # another window's program was quicker
                if tried == _TRIES:
                    raise
            else:
                return

    def _is_unwritten(self, key: str) -> bool:
        return any(other == key for other, _ in self._unwritten)


@dataclass(frozen=True)
class _Found:
    values: dict[str, Any]
    sha256: str | None = None
    damaged: bool = False
    """Whether there is something in the file, but no settings."""


def _found(path: Path) -> _Found:
    """What is in the file now. Raises OSError where that can't be told."""
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):  # to open a pipe would wait for ever
            return _Found({}, damaged=True)
        if status.st_size > MOST_BYTES:
            return _Found({}, damaged=True)
        data = path.read_bytes()
    except FileNotFoundError:
        return _Found({})
    try:
        values = json.loads(data)
    except (ValueError, RecursionError):
        values = None
    if isinstance(values, dict):
        return _Found(values, sha256_of(data))
    return _Found({}, sha256_of(data), damaged=bool(data.strip(b"\0 \t\r\n")))


def _encoded(values: dict[str, Any]) -> bytes:
    text = json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    # A path that is no text has lone surrogates; their escapes are valid JSON.
    return text.encode("utf-8", "backslashreplace")
