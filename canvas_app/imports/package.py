"""The ZIP archive of a workbook, opened only after its directory says that this is safe.

Sizes are checked before anything is unpacked: `zipfile` never gives more of a part than its
directory entry promises, so a promise that is small enough bounds the work.
"""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Final
from xml.etree.ElementTree import Element, ParseError

from canvas_app.document.text import Text
from canvas_app.imports.errors import (
    Cancelled,
    DamagedWorkbook,
    EmptyFile,
    NotAWorkbook,
    OldOrLockedWorkbook,
    OtherSpreadsheet,
    TooMuch,
    UnsafeWorkbook,
)

MOST_BYTES: Final = 64 * 2**20
"""Of the file itself."""
MOST_UNPACKED: Final = 512 * 2**20
"""Of all parts together, as the archive's directory promises."""
MOST_OF_A_PART: Final = 96 * 2**20
"""Of one part that is read."""
MOST_OF_A_TREE: Final = 32 * 2**20
"""Of a part that is read as a whole: names, styles."""
MOST_PARTS: Final = 4_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = b"PK\x01\x02"
Stop = Callable[[], bool]


def _never() -> bool:
    return False


class Package:
    """The parts of a workbook. Raises an ImportFailed for whatever is wrong with it."""

    def __init__(self, data: bytes, stop: Stop = _never) -> None:
        self._stop = stop
        _refuse_at_sight(data)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
            if data[:2] == b"PK":
                raise DamagedWorkbook(what=Text("the file is cut off")) from error
            raise NotAWorkbook() from error
        self._sizes = {info.filename: info.file_size for info in self._archive.infolist()}
        unpacked = sum(self._sizes.values())
        if unpacked > MOST_UNPACKED:
            raise TooMuch(what=Text("{size} MB unpacked", size=unpacked // 2**20))
        if "xl/workbook.xml" not in self and "[Content_Types].xml" not in self:
            spreadsheet = "mimetype" in self or "Index/Document.iwa" in self
            raise OtherSpreadsheet() if spreadsheet else NotAWorkbook()
        if "xl/workbook.bin" in self:
            raise OtherSpreadsheet()

    def __contains__(self, part: object) -> bool:
        return part in self._sizes

    def root(self, part: str) -> Element:
        """A small part as a tree."""
        # imported here: the command line starts without it
        from defusedxml.ElementTree import fromstring  # noqa: PLC0415

        with _explained(part), self._open(part, MOST_OF_A_TREE) as stream:
            tree: Element = fromstring(stream.read(), forbid_dtd=True)
            return tree

    def elements(self, part: str, *names: str) -> Iterator[Element]:
        """The elements of these names, one after the other as each is complete.

        An element is emptied when the next one is asked for: a large sheet never stands in
        memory as a whole.
        """
        from defusedxml.ElementTree import iterparse  # noqa: PLC0415 (as above)

        with _explained(part), self._open(part, MOST_OF_A_PART) as stream:
            for _, element in iterparse(stream, events=("end",), forbid_dtd=True):
                if local(element) in names:
                    yield element
                    element.clear()

    def _open(self, part: str, most: int) -> _Stoppable:
        if part not in self:
            raise DamagedWorkbook(what=Text("“{part}” is missing", part=part))
        size = self._sizes[part]
        if size > most:
            raise TooMuch(what=Text("{size} MB in one part", size=size // 2**20))
        return _Stoppable(self._archive.open(part), self._stop)


class _Stoppable:
    """A stream that ends with `Cancelled` as soon as nobody wants it any more."""

    def __init__(self, stream: IO[bytes], stop: Stop) -> None:
        self._stream, self._stop = stream, stop

    def __enter__(self) -> _Stoppable:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def read(self, size: int = -1) -> bytes:
        if self._stop():
            raise Cancelled()
        return self._stream.read(size)


def local(element: Element) -> str:
    """An element's name without its namespace: strict and transitional files differ in that."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _refuse_at_sight(data: bytes) -> None:
    if not data:
        raise EmptyFile()
    if len(data) > MOST_BYTES:
        raise TooMuch(what=Text("{size} MB", size=len(data) // 2**20))
    if data.startswith(_OLE):
        raise OldOrLockedWorkbook()
    # Each entry of the directory begins with these bytes; reading a million of them takes long.
    count = data.count(_ENTRY)
    if count > MOST_PARTS:
        raise TooMuch(what=Text("{count} parts", count=count))


@contextmanager
def _explained(part: str) -> Iterator[None]:
    """Whatever a library says about a broken part, in a sentence."""
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415 (as above)

    try:
        yield
    except DefusedXmlException as error:
        raise UnsafeWorkbook() from error
    except (
        ParseError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, LookupError,
        RuntimeError, OSError, ValueError,
    ) as error:  # fmt: skip
        raise DamagedWorkbook(what=Text("“{part}” can't be read", part=part)) from error
