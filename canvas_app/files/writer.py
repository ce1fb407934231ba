"""The one function that writes every file: documents, recovery copies and exports.

Whatever fails and whenever, the file is the complete old version or the complete new one;
success means the new one, an error the old one. `QSaveFile` is not used: on a full disk it was
seen to report success and to replace a good file by a truncated one. `QPdfWriter`, `QImage.save`
and openpyxl ruin the previous file likewise, so exports are built in memory and come here too.

Known limits: a target that is one of several hard links gets a new inode, so the other names
keep the old version; access control lists and extended attributes are not copied.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from canvas_app.document.text import N_, Text
from canvas_app.files import temporary
from canvas_app.files.failures import (
    FORBIDDEN,
    NO_BACKUP,
    NOT_SURELY_DURABLE,
    ChangedOnDisk,
    DiskFull,
    FolderMissing,
    FolderUnwritable,
    NoMemory,
    ReadOnlyTarget,
    TargetInUse,
    WriteError,
    WriteFailed,
    enough_memory,
    explained,
)
from canvas_app.files.temporary import TEMP_PREFIX

__all__ = [
    "NOT_SURELY_DURABLE",
    "NO_BACKUP",
    "TEMP_PREFIX",
    "ChangedOnDisk",
    "DiskFull",
    "FolderMissing",
    "FolderUnwritable",
    "NoMemory",
    "ReadOnlyTarget",
    "TargetInUse",
    "WriteError",
    "WriteFailed",
    "Written",
    "backup_path",
    "sha256_of",
    "write_atomically",
]

_LONGEST_NAME = 255  # bytes, on every file system in common use
_PATIENCE = 2.5  # seconds that a virus scanner or a sync client may hold a file on Windows
_SHARING_ERRORS = frozenset((5, 32, 33))  # access denied, sharing violation, lock violation


@dataclass(frozen=True, slots=True)
class Written:
    """A completed write. `path` is the real file, behind symbolic links."""

    path: Path
    sha256: str
    warning: Text | None = None
    """What a user may want to know although the file is saved."""


def sha256_of(data: bytes) -> str:
    """In hexadecimal digits, as `write_atomically` wants it for `expected`."""
    return hashlib.sha256(data).hexdigest()


def write_atomically(
    target: Path,
    data: bytes,
    *,
    verify: Callable[[bytes], None] | None = None,
    expected: str | None = None,
    keep_backup: bool = True,
) -> Written:
    """Put `data` into `target`, completely or not at all.

    `verify` parses `data` back and raises if it is not what was meant; that happens before the
    disk is touched, and its exception passes through unchanged. `expected` is the sha256 of the
    content that we last read or wrote: if the file has another, `ChangedOnDisk` is raised (a file
    that vanished is written anew). `keep_backup` keeps the previous version as `backup_path`.

    Raises a `WriteError` with a sentence for the user; then the previous file is intact and no
    temporary file is left, unless the disk refuses to delete it as well.
    """
    real = _behind_links(target)
    backed_up = True
    with enough_memory(target):
        if verify is not None:
            verify(data)
        with explained(real, len(data)):
            old = _status(real)
            if old is not None:
                _refuse_unsuitable(real, old)
            temp = _beside(real, private=old is not None)
            with temporary.removed_on_failure(temp.path):
                synced = temporary.fill(temp, data, old)
                if temporary.read(temp.path) != data:
                    raise WriteFailed(real, reason=Text(N_("the drive gives back something else")))
                digest = sha256_of(data)
                # Saving the same again must not push the backup out.
                keeps = keep_backup and expected != digest
                with _spare(real, old if keeps else None) as spare:
                    # As late as possible: a sync client may wake up while a slow drive works.
                    _refuse_changed(real, expected)
                    if old is not None and keeps:
                        backed_up = spare is not None and _became_backup(spare, real)
                    _replace(temp.path, real)
    durable = _folder_synced(real.parent) and synced
    temporary.sweep(real.parent, clock=real)
    if not durable:
        _note("saved, but the drive did not confirm it")
    if not backed_up:
        _note("saved, but without a backup")
    return Written(real, digest, _warning(real, durable=durable, backed_up=backed_up))


def _note(what: str) -> None:
    """Into the log, where there is one: the command line says it in its own words."""
    logger = logging.getLogger(__name__)
    if logger.hasHandlers():
        logger.warning(what)


def _warning(real: Path, *, durable: bool, backed_up: bool) -> Text | None:
    if not durable:
        return Text(NOT_SURELY_DURABLE, name=real.name)
    return None if backed_up else Text(NO_BACKUP, name=real.name)


def backup_path(target: Path) -> Path:
    """Where the previous version of `target` is kept: its name and ".bak".

    A name that would become too long is cut, with six digits of its hash to stay its own.
    """
    real = _behind_links(target)
    name = os.fsencode(real.name)
    if len(name) + len(b".bak") > _LONGEST_NAME:
        mark = f"~{hashlib.sha256(name).hexdigest()[:6]}"
        kept = name[: _LONGEST_NAME - len(mark) - len(".bak")]
        # Cutting may have split a character in two.
        return real.with_name(kept.decode("utf-8", "ignore") + mark + ".bak")
    return real.with_name(real.name + ".bak")


# --- before anything is touched ----------------------------------------------------------------


def _behind_links(target: Path) -> Path:
    """The file itself: replacing a symbolic link would cut it off from what it points to."""
    try:
        return Path(os.path.realpath(target))
    except OSError as error:  # a relative path in a working folder that is gone
        raise FolderMissing(target, cause=error) from error


def _status(path: Path) -> os.stat_result | None:
    try:
        return os.lstat(path)
    except FileNotFoundError:
        return None


def _refuse_unsuitable(real: Path, old: os.stat_result) -> None:
    if stat.S_ISDIR(old.st_mode):
        raise WriteFailed(real, reason=Text(N_("there is a folder of that name")))
    if not stat.S_ISREG(old.st_mode):
        raise WriteFailed(real, reason=Text(N_("it is not an ordinary file")))
    # The mode counts for an administrator too, to whom os.access allows everything.
    if not old.st_mode & 0o222 or not os.access(real, os.W_OK):
        raise ReadOnlyTarget(real)


def _beside(real: Path, *, private: bool) -> temporary.Temp:
    """The temporary file. A `private` one is opened to others once it has an owner and a mode."""
    try:
        return temporary.create(temporary.temp_path(real.parent), 0o600 if private else 0o666)
    except OSError as error:
        if error.errno in FORBIDDEN:
            raise FolderUnwritable(real, cause=error) from error
        raise


def _refuse_changed(real: Path, expected: str | None) -> None:
    # By content, because sync clients and USB drives make times unreliable.
    if expected is None:
        return
    try:
        found = sha256_of(temporary.read(real))
    except FileNotFoundError:
        return
    if found != expected:
        raise ChangedOnDisk(real, found=found)


# --- backup and replacement --------------------------------------------------------------------


@contextlib.contextmanager
def _spare(real: Path, old: os.stat_result | None) -> Iterator[Path | None]:
    """The version on disk under a second, temporary name, by link or copy; None without one.

    A full or odd disk must not stop someone from saving for want of a backup: the new version is
    complete by now, and the old backup stays as it was.
    """
    if old is None:
        yield None
        return
    spare = temporary.temp_path(real.parent)
    made = False
    try:
        with contextlib.suppress(OSError):
            if not _linked(real, spare, old):
                _copy(real, spare, old)
            made = True
        yield spare if made else None
    finally:
        # A rename between two names of one inode does nothing: after a crash between backup
        # and replacement, the backup is such a second name.
        with contextlib.suppress(OSError):
            os.unlink(spare)


def _became_backup(spare: Path, real: Path) -> bool:
    # A rename replaces a symbolic link of that name and never follows it.
    try:
        _replace(spare, backup_path(real))
    except OSError:
        return False
    return True


def _linked(real: Path, spare: Path, old: os.stat_result) -> bool:
    """A second name for the old version. False on FAT, on some network drives, and for others'
    files: in a folder like /tmp nobody but they could rename or remove that name again."""
    if sys.platform != "win32" and os.geteuid() not in (0, old.st_uid):
        return False
    try:
        os.link(real, spare)
    except OSError:
        return False
    return True


def _copy(real: Path, spare: Path, old: os.stat_result) -> None:
    temporary.fill(temporary.create(spare, 0o600), temporary.read(real), old)


def _replace(source: Path, target: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    pause = 0.02  # seconds, growing
    while True:
        try:
            os.replace(source, target)
        except OSError as error:
            # The target is never deleted first: that moment is when files get lost.
            held = getattr(error, "winerror", None)
            if held is None and error.errno in FORBIDDEN:  # somebody else's, in a sticky folder
                refusal = ReadOnlyTarget if os.path.lexists(target) else FolderUnwritable
                raise refusal(target, cause=error) from error
            if held not in _SHARING_ERRORS:
                raise
            if time.monotonic() + pause > deadline:
                raise TargetInUse(target, cause=error) from error
            time.sleep(pause)
            pause = min(pause * 2, 0.4)
        else:
            return


def _folder_synced(folder: Path) -> bool:
    """Makes the new name durable. Too late for an error: the file is replaced already."""
    if sys.platform == "win32":
        return True  # folders can't be opened there, and NTFS journals names
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            return temporary.synced(handle)
        finally:
            os.close(handle)
    except OSError:
        return False
