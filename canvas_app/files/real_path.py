"""The real file behind links, asked for without waiting for a drive that does not answer."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Thread
from typing import Final

PATIENCE: Final = 0.3
"""Seconds."""


def real_path(path: Path) -> Path:
    """Where links lead. Where that takes long, the same path from the root: the drive of a
    document may be gone, and the window's thread must not hang with it."""
    found: list[str] = []
    # a thread that hangs in the system can't be stopped, so it must not keep the program from
    # ending either
    asked = Thread(target=lambda: found.append(os.path.realpath(path)), daemon=True)
    asked.start()
    asked.join(PATIENCE)
    return Path(found[0] if found else os.path.abspath(path))
