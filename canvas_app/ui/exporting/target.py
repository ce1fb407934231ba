"""What stands already where something is to be written. Not in the window's thread."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Literal

from canvas_app.files.writer import sha256_of

Found = Literal["nothing", "ours", "another", "no folder"]
_MOST = 200_000_000
"""Bytes; a larger file is not compared."""


def found_at(path: Path, written: str) -> Found:
    """What is there: "ours" if it is still what was `written` last, by its sha256."""
    try:
        status = os.lstat(path)
    except OSError:
        return "nothing" if path.parent.is_dir() else "no folder"
    if not written or not stat.S_ISREG(status.st_mode) or status.st_size > _MOST:
        return "another"
    try:
        return "ours" if sha256_of(path.read_bytes()) == written else "another"
    except OSError:
        return "another"
