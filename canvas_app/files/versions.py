"""Kept versions of documents: whole canvases in the program's own folder, thinned with age.

They serve twice. After a crash the latest one brings unsaved work back (see `unsaved`), and any
of them can be looked at and restored later. Each is an ordinary canvas file that opens by itself.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_hex
from typing import Final

from canvas_app.document.canvas import Canvas
from canvas_app.files.opening import Opened, read_canvas, save_canvas

RECENT: Final = 10
"""So many of the latest versions are kept, however close together."""
HOURLY, DAILY = timedelta(hours=24), timedelta(days=30)
"""Behind those one an hour for so long, then one a day; older ones go."""
MOST_BYTES: Final = 256 * 1024 * 1024
"""Of one document's versions together; the oldest beyond it go."""

_NAME = re.compile(r"(\d{8}T\d{6})(\d{3})Z-(saved|kept)-[0-9a-f]{6}\.gtm\.json")


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """One kept version. `saved` tells a saved one from one that was kept meanwhile."""

    at: datetime
    path: Path
    saved: bool
    size: int
    """Bytes."""


class Versions:
    """The versions in one folder, by document id. Not meant for two threads at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(
        self,
        canvas: Canvas,
        *,
        saved: bool,
        at: datetime | None = None,
        pinned: Collection[Path] = (),
    ) -> Version:
        """Keep a canvas as it is; older versions are thinned, but never a `pinned` one.

        Raises a WriteError or NotSaved; then nothing is lost that was kept before.
        """
        when = at or datetime.now(UTC)
        home = self.of_document(canvas.id)
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        kind = "saved" if saved else "kept"
        stamp = f"{when:%Y%m%dT%H%M%S}{when.microsecond // 1000:03d}Z"
        path = home / f"{stamp}-{kind}-{token_hex(3)}.gtm.json"
        save_canvas(canvas, path)
        kept = self.list(canvas.id)
        spare = {version.path for version in thinned(kept, when)} - {path, *pinned}
        for old in spare:
            with suppress(OSError):  # the next one tries again
                os.unlink(old)
        made = next((version for version in kept if version.path == path), None)
        return made or Version(when, path, saved, path.stat().st_size)

    def list(self, document: str) -> list[Version]:
        """All versions of a document, the latest first."""
        try:
            names = os.listdir(self.of_document(document))
        except OSError:
            return []
        found = (_version(self.of_document(document) / name) for name in names)
        return sorted((version for version in found if version is not None), reverse=True)

    def read(self, version: Version) -> Opened:
        """The canvas of a version. Raises a ReadError or DocumentError where it is damaged."""
        return read_canvas(version.path)

    def of_document(self, document: str) -> Path:
        """The folder of a document. Ids differ by case, and some file systems' names don't."""
        return self.folder / f"{document[:40]}-{hashlib.sha256(document.encode()).hexdigest()[:8]}"


def thinned(versions: Iterable[Version], now: datetime) -> list[Version]:
    """Those that can go: all but the recent ones, one an hour for a day and one a day for a month.

    Of an hour or a day it is the last one that stays.
    """
    kept_bytes, spans, gone = 0, set[str](), []
    for n, version in enumerate(sorted(versions, reverse=True)):
        age = now - version.at
        span = ""
        if n < RECENT:
            span = f"recent {n}"
        elif age < HOURLY:
            span = f"hour {version.at:%Y%m%d%H}"
        elif age < DAILY:
            span = f"day {version.at:%Y%m%d}"
        fits = n == 0 or kept_bytes + version.size <= MOST_BYTES
        if not span or span in spans or not fits:
            gone.append(version)
        else:
            spans.add(span)
            kept_bytes += version.size
    return gone


def _version(path: Path) -> Version | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    with suppress(OSError, ValueError):  # gone meanwhile; a day that no calendar has
        at = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        at += timedelta(milliseconds=int(match[2]))
        return Version(at, path, match[3] == "saved", path.stat().st_size)
    return None
