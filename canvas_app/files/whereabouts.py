"""Which document a path last held: so that a damaged file finds the kept versions of its document.

One small file for each path, named by its hash: neither names nor folders are written down.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Final

from canvas_app.document.base import ID_PATTERN
from canvas_app.files.versions import Version, Versions, make_private
from canvas_app.files.writer import write_atomically

MOST: Final = 2_000
"""So many paths are remembered; beyond them, those that were written longest ago go."""
_MOST_BYTES: Final = 1_000
_NAME = re.compile(r"[0-9a-f]{32}\.json")


class Whereabouts:
    """The notes beside some versions. One thread at a time may write them."""

    def __init__(self, versions: Versions) -> None:
        self.versions = versions
        self._folder = versions.folder / "whereabouts"

    def remember(self, path: Path, document: str) -> None:
        """A path holds a document. Raises an OSError where that can't be written."""
        if self.document_at(path) == document:
            return
        make_private(self._folder)
        data = json.dumps({"document": document}).encode()
        write_atomically(self._note(path), data, keep_backup=False)
        self._thin()

    def document_at(self, path: Path) -> str | None:
        """The id of the document that a path last held."""
        try:
            with open(self._note(path), "rb") as file:
                plain = json.loads(file.read(_MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return None
        id = plain.get("document") if isinstance(plain, dict) else None
        return id if isinstance(id, str) and re.fullmatch(ID_PATTERN, id) else None

    def of_path(self, path: Path) -> list[Version]:
        """The kept versions of what a path last held, the latest first."""
        document = self.document_at(path)
        return self.versions.list(document) if document is not None else []

    def _note(self, path: Path) -> Path:
        real = os.path.normcase(os.path.realpath(path))
        return self._folder / f"{hashlib.sha256(os.fsencode(real)).hexdigest()[:32]}.json"

    def _thin(self) -> None:
        with suppress(OSError):
            names = [name for name in os.listdir(self._folder) if _NAME.fullmatch(name)]
            if len(names) <= MOST:
                return
            notes = sorted((self._folder / name for name in names), key=os.path.getmtime)
            for note in notes[: len(notes) - MOST * 3 // 4]:
                os.unlink(note)
