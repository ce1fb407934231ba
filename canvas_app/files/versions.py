"""Kept versions of documents: whole canvases in the program's own folder, thinned with age.

They serve twice. After a crash the latest one brings unsaved work back (see `unsaved`), and any
of them can be looked at and restored later. Each is an ordinary canvas file that opens by itself.

A version's name holds all that is known of it: when it was kept, its number among the document's
versions, whether it was saved, and who kept it. The number, not the time, says which is the
latest: clocks are put back, and then the latest work must not count as the oldest.

Nobody but the user gets in: folders have the mode 0700, files 0600.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Collection, Iterable, Iterator
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
"""Behind those one an hour for so long, then one a day, then one a month."""
MOST_BYTES: Final = 256 * 1024 * 1024
"""Of one document's versions together; the oldest beyond it go."""
SURE: Final = 3
"""So many of the latest stay however large they are: the last one may be damaged."""
MOST_TOGETHER: Final = 1024 * 1024 * 1024
"""Bytes of all documents' versions together; the oldest beyond it go."""
FORGOTTEN: Final = timedelta(days=365)
"""A document of which nothing was kept for so long is forgotten."""

_NAME = re.compile(r"(\d{8}T\d{6})(\d{3})Z-(\d{6,9})-(saved|kept)-([0-9a-f]{8})\.gtm\.json")
_FOLDER = re.compile(r"[A-Za-z0-9_-]{1,40}-[0-9a-f]{8}")
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Version:
    """One kept version."""

    at: datetime
    path: Path
    saved: bool
    """Whether it was saved; the others were kept meanwhile."""
    size: int
    """Bytes."""
    number: int = 0
    """Versions of a document are counted up; the latest has the highest."""
    by: str = ""
    """Whose work it is: the beginning of a mark's id, see `unsaved`."""


Kept = list[Version]


class Versions:
    """The versions in one folder, by document id.

    One thread at a time may change them; other programs may do so meanwhile.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(
        self,
        canvas: Canvas,
        *,
        saved: bool,
        at: datetime | None = None,
        by: str | None = None,
        pinned: Collection[str] = (),
    ) -> Version:
        """Keep a canvas as it is; older versions are thinned.

        `by` says whose work it is. Of the work of everybody in `pinned`, the latest versions stay.
        Raises an OSError, mostly a WriteError, or NotSaved; then nothing is lost that was kept
        before.
        """
        now = datetime.now(UTC)
        when = max(at or now, _EARLIEST)
        home = self.of_document(canvas.id)
        for folder in (self.folder, home):
            make_private(folder)
        number = max((version.number for version in self.in_folder(home.name)), default=0) + 1
        kind = "saved" if saved else "kept"
        stamp = f"{when:%Y%m%dT%H%M%S}{when.microsecond // 1000:03d}Z"
        path = home / f"{stamp}-{number:06d}-{kind}-{token_of(by)}.gtm.json"
        save_canvas(canvas, path, keep_backup=False)
        with suppress(OSError):  # nobody else gets into the folder in any case
            os.chmod(path, 0o600)
        kept = self.in_folder(home.name)
        spare = {version.path for version in thinned(kept, max(now, when))}
        spare -= {path, *(version.path for version in _held(kept, pinned))}
        for old in spare:
            with suppress(OSError):  # the next one tries again
                os.unlink(old)
        made = next((version for version in kept if version.path == path), None)
        return made or Version(when, path, saved, 0, number, token_of(by))

    def list(self, document: str) -> Kept:
        """All versions of a document, the latest first."""
        return self.in_folder(self.of_document(document).name)

    def in_folder(self, name: str) -> Kept:
        """All versions in the folder of a document, the latest first."""
        try:
            names = os.listdir(self.folder / name)
        except OSError:
            return []
        found = (_version(self.folder / name / each) for each in names)
        return latest_first(version for version in found if version is not None)

    def read(self, version: Version) -> Opened:
        """The canvas of a version.

        Raises a ReadError or DocumentError where it is damaged or of a newer program.
        """
        return read_canvas(version.path)

    def of_document(self, document: str) -> Path:
        """The folder of a document. Ids differ by case, and some file systems' names don't."""
        return self.folder / f"{document[:40]}-{hashlib.sha256(document.encode()).hexdigest()[:8]}"

    def tidy(self, now: datetime, pinned: Collection[str] = ()) -> None:
        """Make room: forget very old documents, and what is too much for one disk.

        The last work of everybody in `pinned` stays, and every document's latest version is the
        last of it to go.
        """
        homes = {home: self.in_folder(home) for home in self._folders()}
        newest = max((v.at for kept in homes.values() for v in kept), default=now)
        now = min(now, newest)  # a clock that ran ahead must not forget everything
        total, candidates = 0, list[tuple[bool, datetime, Version]]()
        for home, kept in homes.items():
            held = _held(kept, pinned)
            total += sum(version.size for version in kept)
            stale = all(now - version.at > FORGOTTEN for version in kept)
            for n, version in enumerate(kept):
                if version in held:
                    continue
                if stale:
                    total -= _removed(version)
                else:
                    candidates.append((n == 0, version.at, version))
            with suppress(OSError):  # unless something is left in it
                os.rmdir(self.folder / home)
        for _, _, version in sorted(candidates, key=lambda each: each[:2]):
            if total <= MOST_TOGETHER:
                break
            total -= _removed(version)

    def _folders(self) -> Iterator[str]:
        with suppress(OSError):
            yield from sorted(name for name in os.listdir(self.folder) if _FOLDER.fullmatch(name))


def thinned(versions: Iterable[Version], now: datetime) -> list[Version]:
    """Those that can go: all but the recent ones, one an hour for a day, one a day for a month and
    one a month behind that.

    Of an hour, a day or a month it is the last one that stays. What comes from the future, because
    the clock was put back, counts by the hour until it is past.
    """
    kept_bytes, spans, gone = 0, set[str](), []
    for n, version in enumerate(latest_first(versions)):
        age = now - version.at
        # all that apply, so that what stays for its hour stands for its day as well
        of_it = (f"hour {version.at:%Y%m%d%H}", f"day {version.at:%Y%m%d}",
                 f"month {version.at:%Y%m}")  # fmt: skip
        stands_for = of_it[0 if age < HOURLY else 1 if age < DAILY else 2]
        wanted = n < RECENT or stands_for not in spans
        fits = n < SURE or kept_bytes + version.size <= MOST_BYTES
        if wanted and fits:
            spans.update(of_it)
            kept_bytes += version.size
        else:
            gone.append(version)
    return gone


def latest_first(versions: Iterable[Version]) -> list[Version]:
    """In the order in which they were kept, whatever the clock said then."""
    return sorted(versions, key=lambda v: (v.number, v.at, v.path.name), reverse=True)


def token_of(by: str | None) -> str:
    """How names of versions say whose work it is, in hexadecimal digits; None is nobody."""
    return token_hex(4) if by is None else by[:8]


def make_private(folder: Path) -> None:
    """A folder that only its user gets into. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(OSError):  # one that was there before, or a file system without modes
        os.chmod(folder, 0o700)


def _held(kept: Iterable[Version], pinned: Collection[str]) -> list[Version]:
    """Of latest-first versions the last unsaved ones of everybody who is pinned."""
    held: list[Version] = []
    for token in {token_of(by) for by in pinned}:
        held += [version for version in kept if version.by == token and not version.saved][:SURE]
    return held


def _removed(version: Version) -> int:
    """Remove a version; how many bytes that made free."""
    try:
        os.unlink(version.path)
    except OSError:
        return 0
    return version.size


def _version(path: Path) -> Version | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    with suppress(OSError, ValueError):  # gone meanwhile; a day that no calendar has
        at = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        at += timedelta(milliseconds=int(match[2]))
        found = path.stat()
        if stat.S_ISREG(found.st_mode):
            return Version(at, path, match[4] == "saved", found.st_size, int(match[3]), match[5])
    return None
