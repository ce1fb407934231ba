"""Looks at a PDF once more before it may replace an earlier one: is it whole, and would it open?"""

from __future__ import annotations

import io
import re
import zlib
from typing import Final

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject, IndirectObject, StreamObject

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.fairly import fairly
from canvas_app.exports.checking import ExportDamaged

_END: Final = re.compile(rb"startxref\n(\d+)\n%%EOF\n\Z")
_ENTRY: Final = re.compile(rb"(\d{10}) (\d{5}) ([nf])[ \r]\n")
_BROKEN: Final = (
    *(PyPdfError, zlib.error),
    *(ValueError, LookupError, TypeError, AttributeError, EOFError, OSError, RecursionError),
)


def check_pdf(data: bytes, canvas: Canvas) -> None:
    """Every object is where the table says, and every page, font and picture whole. Raises
    ExportDamaged."""
    try:
        _look(data)
    except _BROKEN as error:
        raise ExportDamaged(str(error)) from error


def _look(data: bytes) -> None:
    end = _END.search(data[-64:])
    if not data.startswith(b"%PDF-1.") or end is None:
        raise ValueError("no PDF, or only a part of one")
    table = data[int(end[1]) :]
    head = re.match(rb"xref\n0 (\d+)\n", table)
    if head is None:
        raise ValueError("no table of objects")
    count = int(head[1])
    entries = _ENTRY.findall(table[head.end() : head.end() + 20 * count])
    if len(entries) != count:
        raise ValueError("the table of objects is broken")
    reader = PdfReader(io.BytesIO(data), strict=True)
    for number, (offset, generation, kind) in enumerate(fairly(entries)):
        if kind != b"n":
            continue
        name = b"%d %d obj" % (number, int(generation))
        at = int(offset)
        if data[at : at + len(name)] != name:
            raise ValueError(f"object {number} is not where it should be")
        held = reader.get_object(IndirectObject(number, int(generation), reader))
        if isinstance(held, StreamObject):
            _unpack(held)
    if not reader.pages:
        raise ValueError("no pages")
    for page in reader.pages:
        if not isinstance(page["/Contents"].get_object(), StreamObject):
            raise ValueError("a page without contents")
        if not isinstance(page["/Resources"].get_object(), DictionaryObject):
            raise ValueError("a page without resources")


def _unpack(stream: StreamObject) -> None:
    """Packed bytes have a checksum, which readers do not look at."""
    if stream.get("/Filter") != "/FlateDecode":
        return
    unpacked = zlib.decompressobj()
    unpacked.decompress(stream._data)
    if not unpacked.eof:
        raise ValueError("a part of something packed is missing")
