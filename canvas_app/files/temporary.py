"""The file that a write goes to first: made beside the target, filled, brought onto the disk.

A program that is killed in the middle leaves one behind. `sweep` removes those of others, later.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from canvas_app.files.failures import FORBIDDEN, UNSUPPORTED

if sys.platform == "darwin":
    import fcntl

TEMP_PREFIX = ".gtm-canvas-"
"""Temporary names are this, eight hexadecimal digits and ".tmp": short, so that a target whose
own name is as long as the file system allows can be written too."""
FORGOTTEN = 3600.0
"""Seconds after which a temporary file belongs to a save that will not end any more."""

_NAME = re.compile(re.escape(TEMP_PREFIX) + r"[0-9a-f]{8}\.tmp")
_BLOCK = 1 << 20  # bytes
_NOFOLLOW: int = getattr(os, "O_NOFOLLOW", 0)  # Windows has neither links here nor this flag
_BINARY: int = getattr(os, "O_BINARY", 0)  # ... and needs this one, or \n becomes \r\n


@dataclass(frozen=True, slots=True)
class Temp:
    """A temporary file that is open for writing."""

    path: Path
    handle: int


def temp_path(folder: Path) -> Path:
    """A name in a folder that nobody can foresee."""
    return folder / f"{TEMP_PREFIX}{secrets.token_hex(4)}.tmp"


def create(path: Path, mode: int) -> Temp:
    """A new file. One of that name, or a link, is neither followed nor emptied but an error."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY
    return Temp(path, os.open(path, flags, mode))


@contextlib.contextmanager
def removed_on_failure(path: Path) -> Iterator[None]:
    """Removes a temporary file that is still there when something fails, whatever it is."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(path)
        raise


def fill(temp: Temp, data: bytes, like: os.stat_result | None) -> bool:
    """Write, take over mode and owner, sync, close. False if the drive can't sync files."""
    try:
        _write_all(temp.handle, data)
        if like is not None:
            _take_over(temp.handle, like)
        on_disk = synced(temp.handle)
        _forget_cached(temp.handle)
    except BaseException:
        with contextlib.suppress(OSError):
            os.close(temp.handle)
        raise
    os.close(temp.handle)  # network drives may report a full disk only now
    return on_disk


def _write_all(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        written = os.write(handle, rest[:_BLOCK])
        if written <= 0:
            raise OSError(errno.EIO, "the drive accepts no more data")
        rest = rest[written:]


def _take_over(handle: int, old: os.stat_result) -> None:
    """Owner where allowed, then mode (a change of owner clears mode bits)."""
    if sys.platform == "win32":
        return
    mode = stat.S_IMODE(old.st_mode)
    mine = os.fstat(handle)
    if (mine.st_uid, mine.st_gid) != (old.st_uid, old.st_gid):
        owned = _allowed(lambda: os.fchown(handle, old.st_uid, old.st_gid))
        if not owned and not _allowed(lambda: os.fchown(handle, -1, old.st_gid)):
            # Another group must not gain what the old one was granted.
            mode = mode & ~0o070 | (mode & 0o007) << 3
    _allowed(lambda: os.fchmod(handle, mode))


def _allowed(change: Callable[[], None]) -> bool:
    """False where the user may not do this, or the file system knows no such thing (FAT)."""
    try:
        change()
    except OSError as error:
        if error.errno in FORBIDDEN | UNSUPPORTED:
            return False
        raise
    return True


def synced(handle: int) -> bool:
    """Onto the platter. EIO passes through: a second fsync would report success wrongly."""
    try:
        if sys.platform == "darwin" and _allowed(lambda: _flushed_on_mac(handle)):
            return True
        os.fsync(handle)
    except OSError as error:
        if error.errno in UNSUPPORTED:
            return False
        raise
    return True


def _forget_cached(handle: int) -> None:
    """Let what is read back come from the drive: the system's copy of it is always right."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # only advice
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _flushed_on_mac(handle: int) -> None:
    """Past the drive's own cache, where macOS's fsync stops; network drives don't know it."""
    if sys.platform == "darwin":
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)


def read(path: Path) -> bytes:
    """All bytes of a file; a symbolic link is not followed."""
    handle = os.open(path, os.O_RDONLY | _NOFOLLOW | _BINARY)
    try:
        blocks = []
        while block := os.read(handle, _BLOCK):
            blocks.append(block)
    finally:
        with contextlib.suppress(OSError):  # nothing is lost by closing what was only read
            os.close(handle)
    return b"".join(blocks)


def sweep(folder: Path, clock: Path) -> None:
    """Remove the temporary files that killed saves left in a folder, as far as that is possible.

    `clock` is a file that was written there just now: its time is by the drive's own clock, as
    theirs are. One of a save that is running is younger than FORGOTTEN and stays.
    """
    with contextlib.suppress(OSError):
        with os.scandir(folder) as entries:
            found = [entry for entry in entries if _NAME.fullmatch(entry.name)]
        if not found:
            return
        latest = os.lstat(clock).st_mtime - FORGOTTEN
        for entry in found:
            with contextlib.suppress(OSError):
                status = os.lstat(entry.path)
                # A second name of an old file, on its way to become the backup, has a new ctime.
                touched = max(status.st_mtime, status.st_ctime)
                if stat.S_ISREG(status.st_mode) and touched < latest:
                    os.unlink(entry.path)
