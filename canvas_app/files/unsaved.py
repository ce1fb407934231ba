"""Marks of unsaved work: which document has changes that only a kept version holds.

A mark is written with the first kept version after a change and removed once the document is
saved, or its changes given up. Whoever starts and finds a mark of a program that no longer runs
offers what it points to.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Any

from canvas_app.document.canvas import Canvas
from canvas_app.files.versions import Version, Versions
from canvas_app.files.writer import write_atomically

_SUFFIX = ".mark.json"
_MOST_BYTES = 64 * 1024
_FORM = re.compile(r"[A-Za-z0-9_-]{1,80}")


@dataclass(frozen=True)
class Mark:
    """Unsaved work on one document, in one window."""

    id: str
    owner: str
    """The running program that it belongs to, as that program calls itself."""
    document: str
    title: str
    path: Path | None
    """The file that it is saved in; None where it never was."""
    sha256: str | None
    """What was in that file when it was read or written last."""
    version: str
    """The name of the kept version that holds the work."""


class Unsaved:
    """The marks beside some versions, and the one way to keep unsaved work."""

    def __init__(self, versions: Versions, owner: str) -> None:
        self.versions, self.owner = versions, owner
        self._folder = versions.folder / "unsaved"

    def new_id(self) -> str:
        """A name for a mark that nobody has."""
        return token_hex(8)

    def keep(
        self, id: str, canvas: Canvas, path: Path | None, sha256: str | None, at: datetime | None
    ) -> Version:
        """Keep the canvas as it is now, and mark it as unsaved. Raises as `Versions.keep` does."""
        pinned = [self.versions.of_document(m.document) / m.version for m in self.all()]
        version = self.versions.keep(canvas, saved=False, at=at, pinned=pinned)
        self._write(Mark(id, self.owner, canvas.id, canvas.title, path, sha256, version.path.name))
        return version

    def forget(self, id: str) -> None:
        """The work is saved, or given up. Its versions stay among the others."""
        with suppress(FileNotFoundError):
            os.unlink(self._folder / f"{id}{_SUFFIX}")

    def adopt(self, mark: Mark) -> None:
        """The work is open again here: a second crash offers it once more."""
        self._write(replace(mark, owner=self.owner))

    def all(self) -> list[Mark]:
        """Every mark that can be read."""
        try:
            names = sorted(os.listdir(self._folder))
        except OSError:
            return []
        found = (self._read(self._folder / name) for name in names if name.endswith(_SUFFIX))
        return [mark for mark in found if mark is not None]

    def left_behind(self, runs: Callable[[str], bool]) -> list[Mark]:
        """The marks of programs that do not run any more."""
        return [m for m in self.all() if m.owner != self.owner and not runs(m.owner)]

    def _write(self, mark: Mark) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        plain = {**mark.__dict__, "path": str(mark.path) if mark.path else None}
        data = json.dumps(plain, indent=2).encode()
        write_atomically(self._folder / f"{mark.id}{_SUFFIX}", data, keep_backup=False)

    def _read(self, path: Path) -> Mark | None:
        try:
            with open(path, "rb") as file:
                return _mark(json.loads(file.read(_MOST_BYTES)))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None


def _mark(plain: Any) -> Mark:
    """Raises ValueError, TypeError or KeyError where it is none."""
    texts = {key: plain[key] for key in ("id", "owner", "document", "title", "version")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise TypeError("not a mark")
    for key in ("id", "owner", "document"):
        if not _FORM.fullmatch(texts[key]):
            raise ValueError("not a mark")
    if Path(texts["version"]).name != texts["version"]:  # leads out of its folder
        raise ValueError("not a mark")
    where, sha256 = plain["path"], plain["sha256"]
    if not (isinstance(where, str | None) and isinstance(sha256, str | None)):
        raise TypeError("not a mark")
    return Mark(**texts, path=Path(where) if where else None, sha256=sha256)
