"""What Python can still write when the process dies in foreign code: one file for each run.

It is empty as long as all is well and goes with a clean end. What a dead run left is found by the
next one, which keeps the latest such traceback, without the paths in it.
"""

from __future__ import annotations

import faulthandler
import os
import re
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from canvas_app.files.writer import write_atomically

_LAST: Final = "last-crash.txt"
_MOST_BYTES: Final = 256 * 1024
_OLD: Final = 7 * 24 * 3600.0
"""Seconds after which an empty file of a run that was ended from outside goes."""
_FRAME = re.compile(r'ile "([^"]*)"')  # "File" or "Binary file"


@dataclass(frozen=True)
class Crash:
    """A run that died, and where its traceback is."""

    at: datetime
    path: Path
    of_last_run: bool
    """Whether nobody has started the program since."""


class CrashFile:
    """The file of this run, named after it."""

    def __init__(self, folder: Path, owner: str) -> None:
        self.folder = folder
        self._path = folder / f"crash-{owner}.txt"
        self._file: IO[bytes] | None = None

    def open(self) -> None:
        """Have a crash written down from now on; where that can't be, go on without."""
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _tidy(self.folder)
            self._file = open(self._path, "ab", buffering=0)  # noqa: SIM115 (as long as we run)
            faulthandler.enable(self._file)

    def close(self) -> None:
        """The end is a clean one."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            if self._path.stat().st_size == 0:
                self._path.unlink()


def last_crash(folder: Path) -> Crash | None:
    """The latest crash that a folder tells of."""
    left = [path for path in _of_runs(folder) if _size(path)]
    path = max(left, key=_time, default=folder / _LAST)
    if not _size(path):
        return None
    return Crash(datetime.fromtimestamp(_time(path)), path, of_last_run=bool(left))


def _tidy(folder: Path) -> None:
    """Take over what dead runs left."""
    for path in sorted(_of_runs(folder), key=_time):
        with suppress(OSError):
            if _size(path):
                at = _time(path)
                write_atomically(folder / _LAST, _without_paths(path), keep_backup=False)
                os.utime(folder / _LAST, (at, at))
                path.unlink()
            elif _time(path) < time.time() - _OLD:  # a younger one may belong to a run
                path.unlink()


def _without_paths(path: Path) -> bytes:
    with open(path, "rb") as file:
        text = file.read(_MOST_BYTES).decode("utf-8", "replace")
    return _FRAME.sub(lambda found: f'ile "{_from_package(found[1])}"', text).encode()


def _from_package(path: str) -> str:
    parts = re.split(r"[\\/]", path)
    for folder in ("canvas_app", "site-packages"):
        if folder in parts:
            at = len(parts) - 1 - parts[::-1].index(folder)
            return "/".join(parts[at:] if folder == "canvas_app" else parts[at + 1 :])
    return parts[-1]


def _of_runs(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.glob("crash-*.txt") if path.is_file()]
    except OSError:
        return []


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _time(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
