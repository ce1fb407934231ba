"""What a crashed program left behind: for each mark the latest version of its work that opens."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError, NewerDocument
from canvas_app.files.opening import ReadError, read_bytes
from canvas_app.files.unsaved import Mark, Unsaved
from canvas_app.files.versions import Version
from canvas_app.files.writer import sha256_of


@dataclass(frozen=True)
class Recovered:
    """One piece of unsaved work."""

    mark: Mark
    version: Version | None
    """The latest version that can be read; None where there is none."""
    canvas: Canvas | None
    sha256: str | None
    """Of that version's file."""
    skipped: int = 0
    """So many later versions could not be read."""
    newer: bool = False
    """Whether one of those was made by a newer program."""


def recovered(unsaved: Unsaved, runs: Callable[[str], bool]) -> list[Recovered]:
    """All unsaved work of programs that do not run any more, the latest first."""
    found = [_latest(unsaved, mark) for mark in unsaved.left_behind(runs)]
    with_time = [(each.version.at.timestamp() if each.version else 0.0, each) for each in found]
    return [each for _, each in sorted(with_time, key=lambda pair: pair[0], reverse=True)]


def is_in_its_file(work: Recovered) -> bool:
    """Whether the file holds just this: the program ended right after it was saved.

    Where later work can't be read, that is not so, and somebody has to hear of it. Reads the file,
    which may hang where its drive does.
    """
    if work.skipped or work.mark.path is None or work.sha256 is None:
        return False
    if not os.path.isfile(work.mark.path):
        return False
    try:
        return sha256_of(read_bytes(work.mark.path)) == work.sha256
    except ReadError:
        return False


def _latest(unsaved: Unsaved, mark: Mark) -> Recovered:
    skipped, newer = 0, False
    for version in unsaved.of(mark):
        try:
            opened = unsaved.versions.read(version)
        except (ReadError, DocumentError) as error:
            skipped += 1
            newer = newer or isinstance(error, NewerDocument)
        else:
            return Recovered(mark, version, opened.canvas, opened.sha256, skipped, newer)
    return Recovered(mark, None, None, None, skipped, newer)
