"""A canvas from a file and into a file, with one kind sentence for whatever goes wrong."""

from __future__ import annotations

import errno
import gc
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import MOST_BYTES, decode, encode
from canvas_app.document.errors import DocumentError, NewerDocument
from canvas_app.document.newer import Newer, decode_newer
from canvas_app.document.text import N_, Text
from canvas_app.files.failures import enough_memory
from canvas_app.files.writer import Written, sha256_of, write_atomically


class ReadError(OSError):
    """A file that could not be read. `text` says why, for a user; nothing was changed."""

    _template = N_("“{name}” could not be read: {reason}.")

    def __init__(self, path: Path, *, cause: OSError | None = None, **values: object) -> None:
        self.text = Text(self._template, name=path.name or str(path), path=str(path), **values)
        super().__init__(str(self.text))
        self.path = path
        if cause is not None:
            self.errno = cause.errno

    def __str__(self) -> str:
        return str(self.text)


class FileNotThere(ReadError):
    """No such file: mistyped, moved, or on a drive that is not connected."""

    _template = N_("There is no file “{path}”.")


class IsFolder(ReadError):
    """A folder, where a file is meant."""

    _template = N_("“{name}” is a folder. Choose a file inside it.")


class NotAllowed(ReadError):
    """The user has no right to read it."""

    _template = N_("“{name}” may not be read: you don't have permission.")


class TooLarge(ReadError):
    """Larger than any canvas; it was not read."""

    _template = N_("“{name}” is too large for a canvas ({size} MB; at most {most} MB).")


class CannotRead(ReadError):
    """Everything else: a damaged disk, a lost connection, a device."""


class NotSaved(DocumentError):
    """The canvas would not come back as it is; nothing was written."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A canvas with the file that it came from. `sha256` is what `save_canvas` expects there."""

    canvas: Canvas
    sha256: str
    path: Path
    newer: Newer | None = None
    """Set where a newer version wrote the file: then the canvas is not all that is in it."""


def read_canvas(path: Path) -> Opened:
    """Read a canvas that may be changed and saved again.

    Raises a ReadError where the file can't be read, UnreadableDocument or NewerDocument where it
    is no canvas that this version knows; each has a sentence in `text` that names the file.
    """
    return _read(path, newer_too=False)


def look_at_canvas(path: Path) -> Opened:
    """Read a canvas to look at it: of a file that a newer version wrote, what can be understood.

    Raises what `read_canvas` raises; NewerDocument only where nothing of it is understood.
    """
    return _read(path, newer_too=True)


def _read(path: Path, *, newer_too: bool) -> Opened:
    data = read_bytes(path, MOST_BYTES, TooLarge)
    newer: Newer | None = None
    try:
        with without_collection():
            try:
                canvas = decode(data)
            except NewerDocument:
                if not newer_too:
                    raise
                canvas, newer = decode_newer(data)
    except DocumentError as error:
        name = path.name
        raise type(error)(Text("“{name}”: {what}", name=name, what=error.text)) from error
    return Opened(canvas, sha256_of(data), path, newer)


def save_canvas(
    canvas: Canvas, path: Path, expected: str | None = None, *, keep_backup: bool = True
) -> Written:
    """Write a canvas, completely or not at all, once it is sure to come back as it is.

    `expected` is the sha256 of what was read or written there last; ChangedOnDisk is raised where
    the file holds something else. Without `keep_backup` the backup beside it stays as it is: what
    is replaced is worth less than that. Raises a WriteError or NotSaved, each with a sentence in
    `text`.
    """

    def verify(data: bytes) -> None:
        try:
            with without_collection():
                same = decode(data) == canvas
        except DocumentError as error:
            raise _not_saved(path, error.text) from error
        if not same:
            raise _not_saved(path)

    try:
        with enough_memory(path), without_collection():
            data = encode(canvas)
    except ValueError as error:  # NaN, infinity, half a character
        reason = Text(N_("It holds a number or a character that no file can keep."))
        raise _not_saved(path, reason) from error
    return write_atomically(path, data, verify=verify, expected=expected, keep_backup=keep_backup)


def _not_saved(path: Path, reason: Text | None = None) -> NotSaved:
    return NotSaved(
        Text(
            "“{name}” was not saved, because it would not open again as it is. {reason}",
            name=path.name,
            reason=reason or "",
        )
    )


def read_bytes(path: Path, most: int = MOST_BYTES, too_large: type[ReadError] = TooLarge) -> bytes:
    """A file's bytes, at most so many. Raises a ReadError with a sentence that names the file."""
    try:
        found = os.stat(path)
        if stat.S_ISDIR(found.st_mode):
            raise IsFolder(path)
        if not stat.S_ISREG(found.st_mode):  # a pipe would block, a device might never end
            raise CannotRead(path, reason=Text(N_("it is not an ordinary file")))
        _refuse_large(path, found.st_size, most, too_large)
        with open(path, "rb") as file:
            data = file.read(most + 1)
    except ReadError:
        raise
    except OSError as error:
        raise _explained(path, error) from error
    except ValueError as error:  # a NUL in the name
        raise FileNotThere(path) from error
    _refuse_large(path, len(data), most, too_large)
    return data


def _refuse_large(path: Path, size: int, most: int, too_large: type[ReadError]) -> None:
    if size > most:
        raise too_large(path, size=size // 2**20, most=most // 2**20)


def _explained(path: Path, error: OSError) -> ReadError:
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return FileNotThere(path, cause=error)
    if error.errno in (errno.EACCES, errno.EPERM):
        return NotAllowed(path, cause=error)
    if error.errno == errno.EISDIR:
        return IsFolder(path, cause=error)
    return CannotRead(path, cause=error, reason=error.strerror or str(error))


@contextmanager
def without_collection() -> Iterator[None]:
    """Without the cyclic garbage collector: reading 10,000 cards is three times as fast.

    In a worker it would also stop the window: one collection looks at everything there is.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
