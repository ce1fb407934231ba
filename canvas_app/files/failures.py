"""Why a file could not be written, each reason with a sentence for whoever wanted to save it."""

from __future__ import annotations

import contextlib
import errno
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from canvas_app.document.text import N_, Text

_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_GONE = frozenset((errno.ENOENT, errno.ENOTDIR))
_REASONS: dict[str, tuple[str, ...]] = {
    N_("the drive reports an error"): ("EIO", "EUCLEAN", "EREMOTEIO"),
    N_("the drive is gone"): ("ENODEV", "ENXIO", "ENOTCONN"),
    N_("the network drive doesn't answer"): (
        *("ESTALE", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH"),
        *("ENETDOWN", "ENETUNREACH", "ECONNRESET"),
    ),
    N_("its name is too long"): ("ENAMETOOLONG",),
    N_("another program holds it"): ("EBUSY", "ETXTBSY"),
}
"""By the names of errors, because not every system has all of them."""
FORBIDDEN = frozenset((errno.EACCES, errno.EPERM, errno.EROFS))
"""A right is missing, or the drive is read-only."""
UNSUPPORTED = frozenset((errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOTTY))
"""The file system knows no such thing."""


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

    def __init__(self, target: Path, *, found: str | None = None) -> None:
        super().__init__(target)
        self.found = found
        """The sha256 of what they wrote."""


class TargetInUse(WriteError):
    """Windows: another program held the file for the whole time that we waited."""

    _template = N_(
        "“{name}” is open in another program. Close it there, or save under another name."
    )


class NoMemory(WriteError):
    """The document's bytes, or a second copy to compare them with, did not fit into memory."""

    _template = N_(
        "“{name}” could not be saved: there is not enough memory. The previous version is "
        "unchanged. Close other programs, then save again."
    )


class WriteFailed(WriteError):
    """Everything else: a damaged disk, a lost connection, a target that is a folder."""


NOT_SURELY_DURABLE = N_(
    "“{name}” is saved, but the drive did not confirm it. Wait a little before unplugging it."
)
NO_BACKUP = N_("“{name}” is saved, but its previous version could not be kept as a backup.")


@contextlib.contextmanager
def enough_memory(target: Path) -> Iterator[None]:
    """Turn a MemoryError on the way to a saved file into a WriteError."""
    try:
        yield
    except MemoryError as error:
        raise NoMemory(target) from error


@contextlib.contextmanager
def explained(target: Path, size: int) -> Iterator[None]:
    """Turn whatever the system says while `size` bytes are written into a WriteError."""
    try:
        yield
    except WriteError:
        raise
    except OSError as error:
        if error.errno in _FULL:
            free = _free_bytes(target.parent)
            shown = _size(free) if free is not None else Text(N_("an unknown amount"))
            raise DiskFull(target, cause=error, needed=_size(size), free=shown) from error
        if error.errno in _GONE and not target.parent.is_dir():
            raise FolderMissing(target, cause=error) from error
        raise WriteFailed(target, cause=error, reason=_reason(error)) from error


def _reason(error: OSError) -> Text | str:
    """In words that are translated; the system's own for what is rare."""
    name = errno.errorcode.get(error.errno or 0)
    known = next((reason for reason, names in _REASONS.items() if name in names), None)
    return Text(known) if known else error.strerror or str(error)


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
