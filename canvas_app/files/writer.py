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
import errno
import hashlib
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from canvas_app.document.text import N_, Text

if sys.platform == "darwin":
    import fcntl

TEMP_PREFIX = ".gtm-canvas-"
"""Temporary names are this, eight hexadecimal digits and ".tmp": short, so that a target whose
own name is as long as the file system allows can be written too."""

_LONGEST_NAME = 255  # bytes, on every file system in common use
_BLOCK = 1 << 20  # bytes
_PATIENCE = 2.5  # seconds that a virus scanner or a sync client may hold a file on Windows
_SHARING_ERRORS = frozenset((5, 32, 33))  # access denied, sharing violation, lock violation
_NOFOLLOW: int = getattr(os, "O_NOFOLLOW", 0)  # Windows has neither links here nor this flag
_BINARY: int = getattr(os, "O_BINARY", 0)  # ... and needs this one, or \n becomes \r\n

_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_FORBIDDEN = frozenset((errno.EACCES, errno.EPERM, errno.EROFS))
_GONE = frozenset((errno.ENOENT, errno.ENOTDIR))
_UNSUPPORTED = frozenset(
    (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOTTY)
)


class WriteError(OSError):
    """Nothing was written and the previous file is intact. `text` says why, for a user."""

    _template = N_("“{name}” could not be saved: {reason}. The previous version is unchanged.")

    def __init__(self, target: Path, *, cause: OSError | None = None, **values: object) -> None:
        self.text = Text(self._template, name=target.name, folder=str(target.parent), **values)
        super().__init__(str(self.text))
        self.target = target
        if cause is not None:
            self.errno = cause.errno

    def __str__(self) -> str:
        return str(self.text)

    @property
    def template(self) -> str:
        """The English sentence with its placeholders, for the translation tables."""
        return self.text.template

    @property
    def values(self) -> Mapping[str, object]:
        """What belongs into the placeholders of `template`."""
        return self.text.values


class DiskFull(WriteError):
    """No space, a quota, or a limit on the size of files. `values` name free and needed room."""

    _template = N_(
        "“{name}” could not be saved: the disk is full or a limit is reached ({needed} needed, "
        "{free} free). The previous version is unchanged. Make room, or save in another place."
    )


class ReadOnlyTarget(WriteError):
    """The file is protected. Replacing it would override that protection."""

    _template = N_("“{name}” is read-only. Save it under another name.")


class FolderMissing(WriteError):
    """The folder is gone: deleted, renamed, or on a drive that was unplugged."""

    _template = N_("The folder “{folder}” isn't there any more. Save in another place.")


class FolderUnwritable(WriteError):
    """No right to create files in the folder, or a read-only drive."""

    _template = N_("No file can be created in “{folder}”. Save in another place.")


class ChangedOnDisk(WriteError):
    """Someone else wrote the file since it was last read or written."""

    _template = N_(
        "“{name}” was changed by another program since it was opened. Save a copy, reload it, or "
        "overwrite it."
    )


class TargetInUse(WriteError):
    """Windows: another program held the file for the whole time that we waited."""

    _template = N_(
        "“{name}” is open in another program. Close it there, or save under another name."
    )


class WriteFailed(WriteError):
    """Everything else: a damaged disk, a lost connection, a target that is a folder."""


NOT_SURELY_DURABLE = N_(
    "“{name}” is saved, but the drive did not confirm it. Wait a little before unplugging it."
)
NO_BACKUP = N_("“{name}” is saved, but its previous version could not be kept as a backup.")


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
    if verify is not None:
        verify(data)
    real = _behind_links(target)
    backed_up = True
    with _explained(real, len(data)):
        old = _status(real)
        if old is not None:
            _refuse_unsuitable(real, old)
        temp = _create_temp(real, len(data), private=old is not None)
        with _removed_on_exit(temp.path):
            synced = _fill(temp, data, old)
            if _read(temp.path) != data:
                raise OSError(errno.EIO, "the file read back differs from what was written")
            # As late as possible: a sync client may wake up while a slow drive is written.
            _refuse_changed(real, expected)
            digest = sha256_of(data)
            unchanged = expected == digest  # a second save must not push the backup out
            if keep_backup and old is not None and not unchanged:
                backed_up = _back_up(real, old)
            _replace(temp.path, real)
    durable = _folder_synced(real.parent) and synced
    return Written(real, digest, _warning(real, durable=durable, backed_up=backed_up))


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


def _refuse_changed(real: Path, expected: str | None) -> None:
    # By content, because sync clients and USB drives make times unreliable.
    if expected is None:
        return
    try:
        found = sha256_of(_read(real))
    except FileNotFoundError:
        return
    if found != expected:
        raise ChangedOnDisk(real)


# --- the temporary file ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Temp:
    path: Path
    handle: int


def _temp_path(folder: Path) -> Path:
    return folder / f"{TEMP_PREFIX}{secrets.token_hex(4)}.tmp"


def _create_temp(real: Path, size: int, *, private: bool) -> _Temp:
    """A new file beside `real`. `private` ones are opened further once they have an owner."""
    path = _temp_path(real.parent)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY
    try:
        return _Temp(path, os.open(path, flags, 0o600 if private else 0o666))
    except OSError as error:
        if error.errno in _FORBIDDEN:
            raise FolderUnwritable(real, cause=error) from error
        raise


@contextlib.contextmanager
def _removed_on_exit(path: Path) -> Iterator[None]:
    """Removes a temporary file that is still there, whatever happened."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(path)
        raise


def _fill(temp: _Temp, data: bytes, like: os.stat_result | None) -> bool:
    """Write, take over mode and owner, sync, close. False if the drive can't sync files."""
    try:
        _write_all(temp.handle, data)
        if like is not None:
            _take_over(temp.handle, like)
        synced = _synced(temp.handle)
    except BaseException:
        with contextlib.suppress(OSError):
            os.close(temp.handle)
        raise
    os.close(temp.handle)  # network drives may report a full disk only now
    return synced


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
        if error.errno in _FORBIDDEN | _UNSUPPORTED:
            return False
        raise
    return True


def _synced(handle: int) -> bool:
    """Onto the platter. EIO passes through: a second fsync would report success wrongly."""
    try:
        if sys.platform == "darwin" and _allowed(lambda: _flushed_on_mac(handle)):
            return True
        os.fsync(handle)
    except OSError as error:
        if error.errno in _UNSUPPORTED:
            return False
        raise
    return True


def _flushed_on_mac(handle: int) -> None:
    """Past the drive's own cache, where macOS's fsync stops; network drives don't know it."""
    if sys.platform == "darwin":
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)


def _read(path: Path) -> bytes:
    handle = os.open(path, os.O_RDONLY | _NOFOLLOW | _BINARY)
    try:
        blocks = []
        while block := os.read(handle, _BLOCK):
            blocks.append(block)
    finally:
        with contextlib.suppress(OSError):  # nothing is lost by closing what was only read
            os.close(handle)
    return b"".join(blocks)


# --- backup and replacement --------------------------------------------------------------------


def _back_up(real: Path, old: os.stat_result) -> bool:
    """Keep the version on disk; False where that can't be done.

    A full or odd disk must not stop someone from saving for want of a backup: the new version is
    complete by now, and the old backup stays as it was.
    """
    spare = _temp_path(real.parent)
    with contextlib.suppress(OSError):
        try:
            try:
                os.link(real, spare)
            except OSError:  # FAT, some network drives, files of other owners
                _copy(real, spare, old)
            # A rename replaces a symbolic link of that name and never follows it.
            _replace(spare, backup_path(real))
            return True
        finally:
            # A rename between two names of one inode does nothing: after a crash between backup
            # and replacement, the backup is such a second name.
            with contextlib.suppress(OSError):
                os.unlink(spare)
    return False


def _copy(real: Path, spare: Path, old: os.stat_result) -> None:
    content = _read(real)
    handle = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY, 0o600)
    _fill(_Temp(spare, handle), content, old)


def _replace(source: Path, target: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    pause = 0.02  # seconds, growing
    while True:
        try:
            os.replace(source, target)
        except OSError as error:
            # The target is never deleted first: that moment is when files get lost.
            if getattr(error, "winerror", None) not in _SHARING_ERRORS:
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
            return _synced(handle)
        finally:
            os.close(handle)
    except OSError:
        return False


# --- what went wrong, in words -----------------------------------------------------------------


@contextlib.contextmanager
def _explained(real: Path, size: int) -> Iterator[None]:
    try:
        yield
    except WriteError:
        raise
    except OSError as error:
        if error.errno in _FULL:
            free = _free_bytes(real.parent)
            shown = _size(free) if free is not None else Text(N_("an unknown amount"))
            raise DiskFull(real, cause=error, needed=_size(size), free=shown) from error
        if error.errno in _GONE and not real.parent.is_dir():
            raise FolderMissing(real, cause=error) from error
        raise WriteFailed(real, cause=error, reason=error.strerror or str(error)) from error


def _free_bytes(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _size(count: int) -> str:
    for power, unit in ((3, "GB"), (2, "MB"), (1, "kB")):
        if count >= 1000**power:
            return f"{count / 1000**power:.1f} {unit}"
    return f"{count} bytes"
