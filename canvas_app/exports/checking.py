"""Looks at an export once more before it may replace an earlier one: would it open at all?

What makes the bytes has its own tests; here is caught what happens on one machine on one day,
such as memory that ran out within a library that doesn't say so.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers import expat

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode
from canvas_app.document.errors import DocumentError
from canvas_app.document.text import N_, Text
from canvas_app.drawing.fairly import fairly

PNG = b"\x89PNG\r\n\x1a\n"
_PACKAGE = ("[Content_Types].xml", "_rels/.rels")
_BOOK = (*_PACKAGE, "xl/workbook.xml", "xl/styles.xml")
_DECK = (*_PACKAGE, "ppt/presentation.xml", "ppt/theme/theme1.xml")
_BLOCK = 1 << 20
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, expat.ExpatError),
    *(ValueError, LookupError, EOFError, OSError, RuntimeError),  # zipfile raises any of them
)
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Samples of a pixel, by a PNG's kind of colour."""


class ExportError(Exception):
    """An export that can't be made. `text` says why, for a user."""

    _template = N_("The export could not be made.")

    def __init__(self, detail: str = "") -> None:
        self.text = Text(self._template)
        super().__init__(f"{self.text} {detail}".rstrip())


class ExportUnavailable(ExportError):
    """Something that the format needs is not installed."""

    def __init__(self, text: Text) -> None:
        super().__init__()
        self.text = text


class ExportTooLarge(ExportError):
    """There is no memory for it."""

    _template = N_(
        "There is not enough memory for this export, so nothing was written. Close other programs, "
        "or make it smaller."
    )


class ExportDamaged(ExportError):
    """What was made would not open. It is a fault of the program or of the machine."""

    _template = N_(
        "The export was made, but it would not open again, so it was not written. Export once more."
    )


def check_workbook(data: bytes, canvas: Canvas) -> None:
    """Every part is there and whole, and every sheet is XML. Raises ExportDamaged."""
    _check_package(data, _BOOK, "xl/worksheets/")


def check_deck(data: bytes, canvas: Canvas) -> None:
    """Every part is there and whole, and every slide is XML; so are the workbooks within charts.
    Raises ExportDamaged."""
    _check_package(data, _DECK, "ppt/slides/")


def _check_package(data: bytes, needed: tuple[str, ...], folder: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            missing = [name for name in needed if name not in names]
            if missing or not any(name.startswith(folder) for name in names):
                raise ExportDamaged(f"without {missing or folder}")
            for name in names:
                part = archive.read(name)  # compares its checksum
                if name.endswith((".xml", ".rels")):
                    expat.ParserCreate().Parse(part, True)
                elif name.endswith(".xlsx"):
                    _check_package(part, _BOOK, "xl/worksheets/")
    except _BROKEN as error:
        raise ExportDamaged(str(error)) from error


def check_picture(data: bytes, canvas: Canvas) -> None:
    """A PNG from its first byte to its last, with every pixel. Raises ExportDamaged."""
    try:
        _look_at_pixels(data)
    except _BROKEN as error:
        raise ExportDamaged(str(error)) from error


def check_vectors(data: bytes, canvas: Canvas) -> None:
    """An SVG that is whole XML, with a size and something in it. Raises ExportDamaged."""
    roots: list[tuple[str, bool]] = []
    groups: list[str] = []

    def start(name: str, given: dict[str, str]) -> None:
        if not roots:
            roots.append((name, "viewBox" in given))
        elif name == "g":
            groups.append(name)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    try:
        for at in fairly(range(0, len(data), _BLOCK >> 4)):
            parser.Parse(data[at : at + (_BLOCK >> 4)], False)
        parser.Parse(b"", True)
    except _BROKEN as error:
        raise ExportDamaged(str(error)) from error
    if roots != [("svg", True)] or not groups:
        raise ExportDamaged(f"{roots} with {len(groups)} groups")


def check_canvas(data: bytes, canvas: Canvas) -> None:
    """It opens again as the same canvas. Raises ExportDamaged."""
    try:
        same = decode(data) == canvas
    except DocumentError as error:
        raise ExportDamaged(str(error)) from error
    if not same:
        raise ExportDamaged("another canvas")


def _look_at_pixels(data: bytes) -> None:
    parts = _parts(data)
    kind, head = next(parts, (b"", memoryview(b"")))
    width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", head)
    if kind != b"IHDR" or not width or not height or interlaced:
        raise ValueError("no picture that we make")
    # each row begins with a byte that says how it was filtered
    expected = height * (1 + (width * depth * _SAMPLES[colour] + 7) // 8)
    found, last = 0, b""
    pixels = zlib.decompressobj()
    for kind, content in parts:
        last = kind
        while kind == b"IDAT" and content:
            found += len(pixels.decompress(content, _BLOCK))
            content = memoryview(pixels.unconsumed_tail)
    if last != b"IEND" or not pixels.eof or found != expected:
        raise ValueError(f"{found} bytes of pixels instead of {expected}")


def _parts(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """Each chunk's kind and content, once its checksum is right."""
    if not data.startswith(PNG):
        raise ValueError("no PNG")
    view, at = memoryview(data), len(PNG)
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        content = view[at + 8 : at + 8 + size]
        (checksum,) = struct.unpack_from(">I", data, at + 8 + size)
        if zlib.crc32(content, zlib.crc32(kind)) != checksum:
            raise ValueError(f"{kind!r} is damaged")
        yield kind, content
        at += 12 + size
