"""What comes of a file that somebody wants to open: read beside the window's thread.

Everything that touches the drive is here, since a drive may hang: whether it is there, what is in
it, and where it is damaged, what else there is of it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Final

from canvas_app.document.errors import DocumentError, NewerDocument
from canvas_app.document.text import Text
from canvas_app.files.conflicted import original_of
from canvas_app.files.opening import (
    FileNotThere,
    Opened,
    ReadError,
    look_at_canvas,
    read_bytes,
    read_canvas,
)
from canvas_app.files.whereabouts import Whereabouts
from canvas_app.files.writer import backup_path, sha256_of

MOST_VERSIONS: Final = 5
"""So many kept versions of a damaged file are offered."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """An earlier version of a damaged file, which opens."""

    path: Path
    at: datetime
    size: int
    """Bytes."""
    backup: bool
    """Whether it is the backup beside the file; else a kept version."""
    saved: bool = True
    """Whether it was saved; other kept versions hold unsaved work."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of one path."""

    path: Path
    opened: Opened | None = None
    ours: bool = False
    """Whether it came with the program, so that it opens as a copy."""
    twin: Path | None = None
    """The same file, as a window that has it open calls it; it was not read again."""
    original: Path | None = None
    """The file of which a sync client made this copy, where that is beside it."""
    problem: Text | None = None
    """Why there is no canvas."""
    there: bool = False
    """Whether there is such a file, where there was a problem."""
    damaged: str | None = None
    """The sha256 of bytes that are no canvas."""
    rescues: tuple[Rescue, ...] = ()


def find(
    path: Path, open_already: Iterable[Path], ours: Sequence[Path], whereabouts: Whereabouts
) -> Found:
    """Read a file. `ours` are the folders of what came with the program."""
    for other in open_already:
        if _same(path, other):
            return Found(path, twin=other)
    real = Path(os.path.realpath(path))
    if any(real.is_relative_to(os.path.realpath(folder)) for folder in ours):
        return _read(path, whereabouts, ours=True)
    return _read(path, whereabouts, ours=False)


def _read(path: Path, whereabouts: Whereabouts, *, ours: bool) -> Found:
    try:
        opened = look_at_canvas(path)
    except NewerDocument as error:
        return Found(path, problem=error.text, there=True)
    except DocumentError as error:
        damaged: str | None = None
        with suppress(ReadError):
            damaged = sha256_of(read_bytes(path))
        rescues = tuple(rescues_of(path, whereabouts))
        return Found(path, problem=error.text, there=True, damaged=damaged, rescues=rescues)
    except FileNotThere as error:
        return Found(path, problem=error.text, rescues=tuple(rescues_of(path, whereabouts)))
    except ReadError as error:
        return Found(path, problem=error.text, there=_exists(path))
    original = original_of(path)
    if original is not None and not _exists(original):
        original = None
    return Found(path, opened, ours=ours, original=original)


def rescues_of(path: Path, whereabouts: Whereabouts) -> Iterator[Rescue]:
    """What there is of a file besides itself and can be opened: the backup, kept versions."""
    with suppress(OSError, ValueError):
        backup = backup_path(path)
        if _opens(backup):
            found = backup.stat()
            at = datetime.fromtimestamp(found.st_mtime, UTC)
            yield Rescue(backup, at, found.st_size, backup=True)
    versions = (v for v in whereabouts.of_path(path) if _opens(v.path))
    for version in islice(versions, MOST_VERSIONS):
        yield Rescue(version.path, version.at, version.size, backup=False, saved=version.saved)


def _opens(path: Path) -> bool:
    try:
        read_canvas(path)
    except (DocumentError, ReadError):
        return False
    return True


def _exists(path: Path) -> bool:
    return os.path.exists(path)  # unlike Path.exists never raises


def _same(path: Path, other: Path) -> bool:
    try:
        return os.path.samefile(path, other)
    except (OSError, ValueError):
        return False
