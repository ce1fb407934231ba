"""What is in a file now, for whoever has it open and wonders whether somebody changed it."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MOST_BYTES: Final = 64 * 1024 * 1024
"""Larger files are not read only to see whether they changed; saving finds out."""
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Look:
    """What was found at a path."""

    there: bool
    folder: bool = True
    """Whether its folder is there."""
    sha256: str | None = None
    """Of its content; None where it can't be read, is too large, or isn't there."""
    writable: bool = True
    """False where the file or its folder is protected."""
    stamp: tuple[int, ...] = ()
    """While it stays the same, the content does."""


def look_at(path: Path, last: Look | None = None) -> Look:
    """Look at a file; it is read only where something about it differs from the `last` time."""
    real = Path(os.path.realpath(path))
    try:
        found = os.stat(real)
    except (FileNotFoundError, NotADirectoryError):
        return Look(there=False, folder=real.parent.is_dir())
    except (OSError, ValueError):
        return Look(there=True)  # a drive that is away for a moment tells nothing
    writable = _writable(real, found)
    stamp = (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    if last is not None and last.stamp == stamp and last.sha256 is not None:
        return Look(there=True, sha256=last.sha256, writable=writable, stamp=stamp)
    small = stat.S_ISREG(found.st_mode) and found.st_size <= MOST_BYTES
    return Look(there=True, sha256=_sha256(real) if small else None, writable=writable, stamp=stamp)


def _writable(real: Path, found: os.stat_result) -> bool:
    # the mode counts for an administrator too, as it does for the writer
    allowed = bool(found.st_mode & 0o222) and os.access(real, os.W_OK)
    return allowed and os.access(real.parent, os.W_OK)


def _sha256(path: Path) -> str | None:
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    except OSError:
        return None
    return digest.hexdigest()
