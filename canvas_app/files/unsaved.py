"""Marks of unsaved work: which document has changes that only a kept version holds.

A mark is written with the first kept version after a change and removed once the document is
saved, or its changes given up. Whoever starts and finds a mark of a program that no longer runs
offers what it points to.

What is needed to find the work stands in the mark's name: the document's folder, the mark's own
id, by which the names of versions begin to tell whose work they are, and the running program that
it belongs to. What is inside (title, file) is told to people and used for saving; where that is
damaged, the work is found all the same. Another program takes a mark over by renaming it, which
only one can.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from typing import Any

from canvas_app.document.canvas import Canvas
from canvas_app.files.versions import Version, Versions, make_private, token_of
from canvas_app.files.writer import write_atomically

SUFFIX = ".mark.json"
FOLDER = "unsaved"
"""Beside the documents' folders; their names end with digits, so none is called that."""
_MOST_BYTES = 64 * 1024
_NAME = re.compile(
    r"([A-Za-z0-9_-]{1,40}-[0-9a-f]{8})\.([0-9a-f]{16})\.([0-9a-f]{16})" + re.escape(SUFFIX)
)


@dataclass(frozen=True)
class Mark:
    """Unsaved work on one document, in one window."""

    id: str
    owner: str
    """The running program that it belongs to, as that program calls itself."""
    folder: str
    """Of the document, among the kept versions."""
    title: str = ""
    path: Path | None = None
    """The file that it is saved in; None where it never was."""
    sha256: str | None = None
    """What was in that file when it was read or written last."""
    whole: bool = True
    """False where the mark is damaged: then title, path and sha256 are not known."""

    @property
    def name(self) -> str:
        """The mark's file name."""
        return f"{self.folder}.{self.id}.{self.owner}{SUFFIX}"


class Unsaved:
    """The marks beside some versions, and the one way to keep unsaved work."""

    def __init__(self, versions: Versions, owner: str) -> None:
        self.versions, self.owner = versions, owner
        self.folder = versions.folder / FOLDER
        self._written: dict[str, Mark] = {}

    def new_id(self) -> str:
        """A name for a mark that nobody has."""
        return token_hex(8)

    def keep(
        self,
        id: str,
        canvas: Canvas,
        path: Path | None,
        sha256: str | None,
        at: datetime | None = None,
    ) -> Version:
        """Keep the canvas as it is now, and mark it as unsaved. Raises as `Versions.keep` does."""
        version = self.versions.keep(canvas, saved=False, at=at, by=id, pinned=self.pinned())
        home = self.versions.of_document(canvas.id).name
        mark = Mark(id, self.owner, home, canvas.title, path, sha256)
        if self._written.get(id) != mark or not os.path.exists(self.folder / mark.name):
            # the version first: a mark never points to what is not there yet
            self._write(mark)
            for other in self._named(id):
                if other.owner == self.owner and other.folder != home:  # another id meanwhile
                    self._remove(other)
        return version

    def keep_saved(self, canvas: Canvas, at: datetime | None = None) -> Version:
        """Keep a canvas as it was saved. Raises as `Versions.keep` does."""
        return self.versions.keep(canvas, saved=True, at=at, pinned=self.pinned())

    def forget(self, id: str) -> None:
        """Our work is saved, or given up. Its versions stay among the others. Raises OSError."""
        self._written.pop(id, None)
        for mark in self._named(id):
            if mark.owner == self.owner:
                self._remove(mark)

    def discard(self, mark: Mark) -> None:
        """Give up work that somebody left behind; its versions stay. Raises OSError."""
        self._remove(mark)

    def adopt(self, mark: Mark) -> Mark | None:
        """Take work over that is open here again, so that a second crash offers it once more.

        None where it is gone: another window was faster. Raises OSError.
        """
        mine = replace(mark, owner=self.owner)
        try:
            os.rename(self.folder / mark.name, self.folder / mine.name)
        except FileNotFoundError:
            return None
        return mine

    def all(self) -> list[Mark]:
        """Every mark, damaged ones too."""
        found = (_NAME.fullmatch(name) for name in self._names())
        return [self._read(Mark(m[2], m[3], m[1])) for m in found if m is not None]

    def left_behind(self, runs: Callable[[str], bool]) -> list[Mark]:
        """The marks of programs that do not run any more."""
        marks = [mark for mark in self.all() if mark.owner != self.owner]
        running = {owner: runs(owner) for owner in {mark.owner for mark in marks}}
        return [mark for mark in marks if not running[mark.owner]]

    def of(self, mark: Mark) -> list[Version]:
        """What a mark points to: its own versions, the latest first, then the document's others."""
        kept = self.versions.in_folder(mark.folder)
        own = [each for each in kept if each.by == token_of(mark.id) and not each.saved]
        return own + [version for version in kept if version not in own]

    def pinned(self) -> set[str]:
        """The ids of all marks: their work must stay. Told from their names alone."""
        found = (_NAME.fullmatch(name) for name in self._names())
        return {match[2] for match in found if match is not None}

    def tidy(self) -> None:
        """Make room among the versions, but never of unsaved work."""
        self.versions.tidy(datetime.now(UTC), self.pinned())

    def _names(self) -> list[str]:
        try:
            return sorted(os.listdir(self.folder))
        except OSError:
            return []

    def _named(self, id: str) -> list[Mark]:
        found = (_NAME.fullmatch(name) for name in self._names())
        return [Mark(m[2], m[3], m[1]) for m in found if m is not None and m[2] == id]

    def _remove(self, mark: Mark) -> None:
        with suppress(FileNotFoundError):
            os.unlink(self.folder / mark.name)

    def _write(self, mark: Mark) -> None:
        make_private(self.folder)
        plain = {
            "title": mark.title,
            "path": os.fspath(mark.path) if mark.path else None,
            "sha256": mark.sha256,
        }
        target = self.folder / mark.name
        write_atomically(target, json.dumps(plain, indent=2).encode(), keep_backup=False)
        with suppress(OSError):  # nobody else gets into the folder in any case
            os.chmod(target, 0o600)
        self._written[mark.id] = mark

    def _read(self, mark: Mark) -> Mark:
        try:
            with open(self.folder / mark.name, "rb") as file:
                return _filled(mark, json.loads(file.read(_MOST_BYTES)))
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return replace(mark, whole=False)


def _filled(mark: Mark, plain: Any) -> Mark:
    """Raises TypeError, KeyError or ValueError where something else is inside."""
    title, where, sha256 = plain["title"], plain["path"], plain["sha256"]
    if not (isinstance(title, str) and isinstance(where, str | None)):
        raise TypeError("not a mark")
    if not isinstance(sha256, str | None) or "\0" in (where or ""):
        raise TypeError("not a mark")
    return replace(mark, title=title, path=Path(where) if where else None, sha256=sha256)
