"""Files that are no workbook, or a trap: each is refused with a sentence, quickly."""

from __future__ import annotations

import contextlib
import io
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import encode
from canvas_app.document.errors import DocumentError
from canvas_app.editing import edits
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.files.opening import FileNotThere, IsFolder
from canvas_app.imports import package, workbook
from canvas_app.imports.cells import read_book
from canvas_app.imports.errors import (
    Cancelled,
    DamagedWorkbook,
    EmptyFile,
    ImportFailed,
    NotAWorkbook,
    OldOrLockedWorkbook,
    OtherSpreadsheet,
    TooMuch,
    UnsafeWorkbook,
)
from canvas_app.imports.workbook import compare, read_workbook
from tests.canvases import canvas_of, card
from tests.exports.workbook.reading import Book

PLAN: Canvas = canvas_of(card("segment", "smb", title="SMB", customers=1000, revenue=50))
BOOK = "xl/workbook.xml"
SHEET = Book(workbook_bytes(PLAN)).files["Inputs"]


def archive(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


def sharing_texts(data: bytes) -> bytes:
    """As most programs save it, with a table of the texts that cells share."""
    texts: list[str] = []

    def refer(found: re.Match[str]) -> str:
        texts.append(found[2])
        return f'{found[1]} t="s"><v>{len(texts) - 1}</v></c>'

    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = {each: source.read(each) for each in source.namelist()}
    inline = re.compile(r'(<c [^>]*?) t="inlineStr"><is>(.*?)</is></c>', re.DOTALL)
    sheets = {n: inline.sub(refer, c.decode()).encode() for n, c in parts.items() if "/sheet" in n}
    items = "".join(f"<si>{text}</si>" for text in texts)
    shared = f'<sst xmlns="http://example.com/main">{items}</sst>'.encode()
    rels = "xl/_rels/workbook.xml.rels"
    relation = b'<Relationship Id="texts" Type="x/sharedStrings" Target="sharedStrings.xml"/>'
    related = parts[rels].replace(b"</Relationships>", relation + b"</Relationships>")
    return archive({**parts, **sheets, rels: related, "xl/sharedStrings.xml": shared})


SOUND = sharing_texts(workbook_bytes(PLAN))


def test_texts_that_cells_share_are_read() -> None:
    found = compare(edits.set_card(PLAN, "smb", lane="target"), SOUND)
    assert [c.after for c in found.changes] == ["total"]


def with_part(name: str, edit: Callable[[bytes], bytes | None]) -> bytes:
    """The sound workbook with one part rewritten, or left out."""
    with zipfile.ZipFile(io.BytesIO(SOUND)) as source:
        parts = {each: source.read(each) for each in source.namelist()}
    made = edit(parts.pop(name))
    return archive(parts if made is None else {**parts, name: made})


def refused(data: bytes, kind: type[ImportFailed]) -> str:
    with pytest.raises(kind) as failure:
        compare(PLAN, data)
    return str(failure.value)


@pytest.mark.parametrize(
    ("data", "kind", "sentence"),
    [
        (b"", EmptyFile, "The file is empty."),
        (b"Dear Sir or Madam", NotAWorkbook, "The file is no Excel workbook"),
        (encode(PLAN), NotAWorkbook, "The file is no Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, OldOrLockedWorkbook, "password"),
        (archive({"readme.txt": b"hello"}), NotAWorkbook, "The file is no Excel workbook"),
        (archive({"mimetype": b"application/vnd.oasis", "content.xml": b"<a/>"}),
         OtherSpreadsheet, "another kind than .xlsx"),
        (archive({"[Content_Types].xml": b"<a/>", "xl/workbook.bin": b""}),
         OtherSpreadsheet, "another kind than .xlsx"),
        (archive({"[Content_Types].xml": b"<a/>", "word/document.xml": b"<a/>"}),
         DamagedWorkbook, "“xl/workbook.xml” is missing"),
        (SOUND[:5000], DamagedWorkbook, "cut off"),
        (SOUND[:-30], DamagedWorkbook, "cut off"),
    ],
)  # fmt: skip
def test_what_is_no_workbook(data: bytes, kind: type[ImportFailed], sentence: str) -> None:
    told = refused(data, kind)
    assert sentence in told
    assert "Your canvas was not changed." in told


@pytest.mark.parametrize(
    ("part", "content"),
    [
        (BOOK, None),
        (BOOK, b""),
        (BOOK, b"<workbook><sheets>"),
        (BOOK, b"\xff\xfe\x00"),
        ("xl/_rels/workbook.xml.rels", None),
        (SHEET, b"<worksheet><sheetData><row r='1'>"),
        (SHEET, None),
        (SHEET, b"<worksheet><sheetData><row r='x'/></sheetData></worksheet>"),
        ("xl/styles.xml", b"<styleSheet><cellXfs><xf numFmtId='many'/></cellXfs></styleSheet>"),
    ],
)
def test_parts_that_are_missing_or_broken(part: str, content: bytes | None) -> None:
    assert "damaged or incomplete" in refused(with_part(part, lambda _: content), DamagedWorkbook)


def test_a_text_that_is_not_in_the_table_of_texts() -> None:
    assert "damaged" in refused(with_part("xl/sharedStrings.xml", lambda _: None), DamagedWorkbook)


def test_a_flipped_byte_in_a_part_is_damage() -> None:
    at = SOUND.index(SHEET.encode()) + 200
    refused(SOUND[:at] + bytes([SOUND[at] ^ 0xFF]) + SOUND[at + 1 :], DamagedWorkbook)


def test_an_encrypted_part_is_damage() -> None:
    """The flag in the directory says that the parts are encrypted."""
    data = bytearray(SOUND)
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    refused(bytes(data), DamagedWorkbook)


# --- bombs ---------------------------------------------------------------------------------------


def promising(size: int) -> bytes:
    """The sound workbook; its directory says that one part is so large."""
    data = bytearray(SOUND)
    place = data.rindex(SHEET.encode()) - 46
    assert data[place : place + 4] == b"PK\x01\x02"
    data[place + 24 : place + 28] = struct.pack("<I", size)
    return bytes(data)


def test_a_zip_bomb_is_not_unpacked() -> None:
    assert "unpacked" in refused(promising(package.MOST_UNPACKED + 1), TooMuch)
    assert "in one part" in refused(promising(package.MOST_OF_A_PART + 1), TooMuch)


def test_a_part_that_is_larger_than_its_promise_is_cut_off_there() -> None:
    """A lying directory bounds what is read: nobody unpacks a gigabyte."""
    refused(promising(1000), DamagedWorkbook)


def test_a_real_bomb() -> None:
    bomb = with_part(SHEET, lambda old: old + b" " * (package.MOST_OF_A_PART + 1))
    assert len(bomb) < 2**20
    assert "in one part" in refused(bomb, TooMuch)


def test_too_many_parts() -> None:
    entry = b"PK\x01\x02" + b"\0" * 42
    assert "parts" in refused(SOUND + entry * (package.MOST_PARTS + 1), TooMuch)


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "MOST_BYTES", 1000)
    path = tmp_path / "big.xlsx"
    path.write_bytes(SOUND)
    with pytest.raises(OSError, match=r"“big\.xlsx” is too large for a workbook"):
        read_workbook(path)


BILLION = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
    )
    + b"]><workbook>&j;</workbook>"
)  # fmt: skip
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>'
DTD = b'<!DOCTYPE x SYSTEM "http://example.com/x.dtd"><workbook/>'


@pytest.mark.parametrize("content", [BILLION, OUTSIDE, DTD])
@pytest.mark.parametrize("part", [BOOK, SHEET, "xl/styles.xml", "xl/sharedStrings.xml"])
def test_xml_that_defines_things(part: str, content: bytes) -> None:
    assert "Don't trust this file" in refused(with_part(part, lambda _: content), UnsafeWorkbook)


def with_names(*names: tuple[str, str]) -> bytes:
    """The sound workbook with more defined names."""
    more = "".join(f'<definedName name="{name}">{text}</definedName>' for name, text in names)
    end = b"</definedNames>"
    return with_part(BOOK, lambda old: old.replace(end, more.encode() + end))


@pytest.mark.parametrize(
    "data",
    [
        with_names(("in_x", "a" * 400_000)),
        with_names(("in" + "_" * 400_000, "Inputs!$A$1")),
        with_part(
            "xl/styles.xml",
            lambda old: old.replace(
                b"<cellXfs",
                b'<numFmts><numFmt numFmtId="200" formatCode="' + b"[" * 1_000_000
                + b'"/></numFmts><cellXfs',
            ),
        ),
    ],
    ids=["a reference", "a name", "a number format"],
)  # fmt: skip
def test_what_is_far_longer_than_usual_is_read_at_once(data: bytes) -> None:
    assert compare(PLAN, data).changes == ()


FAR = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="ZZZZ9999999999"><v>2</v></c></row>'


def test_a_cell_in_the_last_corner_of_a_sheet_takes_no_room() -> None:
    """What stands between it and the others is not there, and never made."""
    far = with_part(
        SHEET,
        lambda old: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', old)
        .replace(b"</sheetData>", FAR + b"</sheetData>"),
    )  # fmt: skip
    assert compare(PLAN, far).changes == ()
    named = with_names(("in_corner", "Inputs!$XFD$1048576"), ("in_beyond", "Inputs!$ZZZZ$99999999"))
    assert compare(PLAN, named).changes == ()


# --- files ---------------------------------------------------------------------------------------


def test_sentences_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "client.xlsx"
    with pytest.raises(FileNotThere, match="There is no file"):
        read_workbook(path)
    with pytest.raises(IsFolder, match="is a folder"):
        read_workbook(tmp_path)
    path.write_bytes(b"")
    with pytest.raises(EmptyFile, match=r"“client\.xlsx”: The file is empty"):
        read_workbook(path)


def test_reading_can_be_cancelled() -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        read_book(SOUND, stop)


def compare_or_refuse(data: bytes) -> None:
    with contextlib.suppress(DocumentError):
        compare(PLAN, data)


@given(st.data())
@settings(max_examples=150)
def test_any_damage_ends_in_a_sentence(data: st.DataObject) -> None:
    """Bytes flipped, cut out or doubled: a comparison or a sentence, never anything else."""
    made = bytearray(SOUND)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(made) - 1))
        end = min(len(made), at + data.draw(st.integers(1, 400)))
        how = data.draw(st.sampled_from(["flip", "cut", "double"]))
        made[at:end] = {"flip": bytes([made[at] ^ 0x55]), "cut": b"",
                        "double": made[at:end] * 2}[how]  # fmt: skip
    compare_or_refuse(bytes(made))


@given(st.data())
@settings(max_examples=150)
def test_any_xml_ends_in_a_sentence(data: st.DataObject) -> None:
    """The archive is sound, what stands in it is not."""

    def edit(old: bytes) -> bytes:
        at = data.draw(st.integers(0, len(old) - 1))
        end = min(len(old), at + data.draw(st.integers(0, 60)))
        return old[:at] + data.draw(st.binary(max_size=12)) + old[end:]

    part = data.draw(st.sampled_from([BOOK, SHEET, "xl/styles.xml", "xl/sharedStrings.xml"]))
    compare_or_refuse(with_part(part, edit))
