"""What leaves: whole or not at all, checked before it replaces anything, silent on the machine."""

from __future__ import annotations

import dataclasses
import errno
import getpass
import io
import os
import re
import socket
import struct
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from canvas_app import exports
from canvas_app.cli import main
from canvas_app.commands import export
from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode, encode
from canvas_app.document.text import Text
from canvas_app.drawing import picture as painting
from canvas_app.exports import EXPORTERS, Exported, Exporter, exporter_for
from canvas_app.exports.checking import ExportDamaged, check_picture, check_workbook
from canvas_app.exports.picture import PictureTooLarge
from canvas_app.exports.request import Cancelled, Request
from canvas_app.exports.workbook import write
from canvas_app.files.names import file_name
from canvas_app.numbers.expressions import Absent
from tests.exports.workbook import hostile

FAR = new_card("note", "far", title="Far away", x=100_000.0, y=50_000.0)
USER, HOST = "wilhelmina-tester", "host-of-wilhelmina"
PLAIN = (".svg", ".md")
"""Text, in which another letter is as good as the one before."""
FAILURES = {errno.ENOSPC: "full", errno.EIO: "could not be saved", errno.EDQUOT: "full"}


def exporter(suffix: str) -> Exporter:
    found = exporter_for(suffix)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def segment() -> Canvas:
    """A small canvas whose name nothing else has."""
    card = new_card("segment", "s", title="Clinics", pane="market", lane="target",
                    customers={"base": 200.0}, revenue={"base": 900.0},
                    comments=[{"id": "c", "author": "Ines", "text": "Do we dare?"}])  # fmt: skip
    return Canvas(id="small", title="Small", author="", cards=(card,))


@pytest.fixture(scope="module")
def made(segment: Canvas, qapp: object) -> dict[str, bytes]:
    """The canvas in every format."""
    return {e.suffix: e.export(Request(segment)).data for e in EXPORTERS}


# --- checked before anything is replaced ---------------------------------------------------------


def test_what_we_make_passes(made: dict[str, bytes], segment: Canvas) -> None:
    for suffix, data in made.items():
        exporter(suffix).check(data, segment)


@pytest.mark.parametrize("suffix", [e.suffix for e in EXPORTERS])
def test_what_would_not_open_is_refused(
    made: dict[str, bytes], segment: Canvas, suffix: str
) -> None:
    data = made[suffix]
    middle = len(data) // 2
    flipped = data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]
    broken_ones = [b"", data[:middle], data[:-2], b"\0" * len(data)]
    if suffix not in PLAIN:
        broken_ones.append(flipped)
    for broken in broken_ones:
        with pytest.raises(ExportDamaged):
            exporter(suffix).check(broken, segment)


def test_a_workbook_with_a_sheet_that_is_no_xml_is_refused(
    made: dict[str, bytes], segment: Canvas
) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made[".xlsx"])) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/worksheets/sheet2.xml":
                content = content.replace(b"<sheetData>", b"<sheetData>\x07", 1)
            new.writestr(name, content)
    with pytest.raises(ExportDamaged):
        check_workbook(out.getvalue(), segment)


def test_a_picture_that_lacks_rows_is_refused(segment: Canvas) -> None:
    """Each part is whole, but there are fewer pixels than its head says."""

    def part(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    def png(rows: int) -> bytes:
        head = struct.pack(">IIBBBBB", 3, 5, 8, 2, 0, 0, 0)
        pixels = zlib.compress((b"\0" + b"x" * 9) * rows)
        parts = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(part(*each) for each in parts)

    check_picture(png(5), segment)
    with pytest.raises(ExportDamaged):
        check_picture(png(4), segment)


@pytest.mark.parametrize("suffix", [".xlsx", ".png", ".json"])
@pytest.mark.parametrize("code", FAILURES)
def test_an_earlier_export_survives_a_disk_that_fails(
    suffix: str,
    code: int,
    segment: Canvas,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    made: dict[str, bytes],
) -> None:
    plan, out = tmp_path / "plan.gtm.json", tmp_path / f"out{suffix}"
    plan.write_bytes(encode(segment))
    out.write_bytes(b"an earlier export")
    small = Exporter(suffix, "", lambda *_: Exported(made[suffix]), lambda *_: None)
    monkeypatch.setattr(export, "exporter_for", lambda name: small)
    whole = os.write

    def half(handle: int, data: bytes) -> int:
        """A disk that takes some of it and then no more."""
        if len(data) > 500:
            return whole(handle, data[:500])
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "write", half)
    assert main(["export", str(plan), str(out)]) == 2
    monkeypatch.undo()
    assert FAILURES[code] in capsys.readouterr().err
    assert out.read_bytes() == b"an earlier export"
    assert sorted(path.name for path in tmp_path.iterdir()) == [out.name, plan.name]


def test_an_export_that_came_out_damaged_replaces_nothing(
    segment: Canvas,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    plan, out = tmp_path / "plan.gtm.json", tmp_path / "out.xlsx"
    plan.write_bytes(encode(segment))
    out.write_bytes(b"an earlier export")
    broken = dataclasses.replace(exporter(".xlsx"), make=lambda *_: Exported(b"PK half of it"))
    monkeypatch.setattr(export, "exporter_for", lambda name: broken)
    assert main(["export", str(plan), str(out)]) == 2
    assert "would not open again" in capsys.readouterr().err
    assert out.read_bytes() == b"an earlier export"


def test_a_workbook_is_made_without_a_single_file(
    segment: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk for temporary files must not stop an export to another drive."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for name in ("NamedTemporaryFile", "TemporaryFile", "mkstemp", "mkdtemp"):
        monkeypatch.setattr(tempfile, name, full)
    assert exporter(".xlsx").export(Request(segment)).data.startswith(b"PK")


# --- long ones -----------------------------------------------------------------------------------


@pytest.mark.parametrize("each", EXPORTERS, ids=lambda e: e.suffix)
def test_whoever_cancels_ends_the_work_wherever_it_is(
    each: Exporter, segment: Canvas, qapp: object
) -> None:
    """Qt crashes where a picture goes that is still painted on."""
    told: list[tuple[int, int]] = []

    def count(done: int, of: int) -> None:
        told.append((done, of))

    each.export(Request(segment, tell=count))
    assert all(0 <= done <= of for done, of in told)
    assert told == sorted(told, key=lambda pair: pair[0] / pair[1]), "it never goes back"
    for stop in {1, len(told) // 2 + 1, len(told)} if told else set():
        heard = 0

        def tell(done: int, of: int) -> None:
            nonlocal heard
            heard += 1
            if heard == stop:  # noqa: B023 (called at once)
                raise Cancelled

        with pytest.raises(Cancelled):
            each.export(Request(segment, tell=tell))
        assert heard == stop


# --- what a format can't hold is said ------------------------------------------------------------


def test_a_canvas_too_large_for_one_picture_is_made_smaller_and_that_is_said(
    themed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painting, "MOST_PIXELS", 400_000)  # as 100 million are, but quicker
    done = exporter(".png").export(Request(Canvas(id="wide", cards=(FAR,))))
    image = QImage.fromData(done.data)
    assert 300_000 < image.width() * image.height() <= 401_000
    (remark,) = done.remarks
    assert f"({image.width():,} × {image.height():,} pixels)" in str(remark)


def test_a_picture_of_the_usual_size_needs_no_remark(made: dict[str, bytes]) -> None:
    small = exporter(".png").export(Request(Canvas(id="empty")))
    assert small.remarks == ()


def test_no_side_is_longer_than_qt_can_paint(themed: None) -> None:
    """Beyond 32,767 pixels Qt paints nothing, and says nothing."""
    line = Canvas(
        id="line",
        cards=(new_card("note", "end", title="The end", x=60_000.0, y=0.0, width=240.0),),
    )
    image = painting.canvas_image(line)
    assert max(image.width(), image.height()) <= painting.MOST_SIDE
    right = image.copy(image.width() - 300, 0, 300, image.height())
    colours = {right.pixel(x, y) for x in range(0, 300, 7) for y in range(0, right.height(), 9)}
    assert len(colours) > 1, "the card at the far end is there"


def test_where_memory_is_short_the_picture_is_smaller(
    themed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = painting._paper
    tried: list[float] = []

    def short(bounds: object, scale: float, theme: object) -> object:
        tried.append(scale)
        if scale > 0.5:
            raise MemoryError
        return room(bounds, scale, theme)  # type: ignore[arg-type]

    monkeypatch.setattr(painting, "_paper", short)
    done = exporter(".png").export(Request(Canvas(id="empty")))
    assert tried == [2.0, 1.0, 0.5]
    assert "at 25 %" in str(done.remarks[0])


def test_where_there_is_no_memory_at_all_it_is_said_and_nothing_is_made(
    themed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painting, "QImage", lambda *_: QImage())  # what Qt gives then
    monkeypatch.setattr(painting.QImage, "Format", QImage.Format, raising=False)
    with pytest.raises(PictureTooLarge) as said:
        exporter(".png").export(Request(Canvas(id="empty")))
    assert "not enough memory" in str(said.value.text)


def test_text_that_is_cut_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "MOST", 20)  # no field of ours holds 32,767 characters in one cell
    canvas = Canvas(id="a", cards=(new_card("note", "n", title="x" * 30),))
    (remark,) = exporter(".xlsx").export(Request(canvas)).remarks
    assert "longer than a cell" in str(remark)


def test_texts_of_every_length_that_a_card_may_have_are_whole() -> None:
    card = new_card("persona", "p", title="t" * 1000, text="word " * 9_999, pane="customer",
                    goals=["g" * 1000] * 50, tags=["tag " * 20] * 100)  # fmt: skip
    assert exporter(".xlsx").export(Request(Canvas(id="a", cards=(card,)))).remarks == ()


def test_a_number_beyond_all_numbers_leaves_a_cell_empty_and_is_said(
    segment: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write._Writer, "_value", lambda self, content: float("inf"))
    done = exporter(".xlsx").export(Request(segment))
    assert "too large for a workbook" in str(done.remarks[0])
    with zipfile.ZipFile(io.BytesIO(done.data)) as archive:
        sheets = [archive.read(n) for n in archive.namelist() if "worksheets/sheet" in n]
    assert not any(word in sheet for sheet in sheets for word in (b"<v>inf", b"<v>nan"))


def test_figures_that_overflow_are_absent_long_before_they_are_exported() -> None:
    huge = {"base": 1e308}
    card = new_card("segment", "s", pane="market", lane="target", customers=huge, revenue=huge)
    canvas = Canvas(id="huge", cards=(card,))
    done = exporter(".xlsx").export(Request(canvas))
    assert done.remarks == ()
    from canvas_app.numbers.model import model_of

    assert isinstance(model_of(canvas).by_key["tam"].evaluate("base"), Absent)


def test_the_command_line_says_the_remarks(
    segment: Canvas,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    plan = tmp_path / "plan.gtm.json"
    plan.write_bytes(encode(segment))
    plain = exporter(".json")
    remarked = dataclasses.replace(
        plain, make=lambda *a: Exported(plain.make(*a).data, (Text("Something is smaller."),))
    )
    monkeypatch.setattr(export, "exporter_for", lambda name: remarked)
    assert main(["export", str(plan), str(tmp_path / "out.json")]) == 0
    assert capsys.readouterr().err == "gtm-canvas: “out.json”: Something is smaller.\n"
    assert decode((tmp_path / "out.json").read_bytes()) == segment


# --- nothing of the machine or of who sits at it -------------------------------------------------


def test_a_format_whose_package_is_not_installed_says_what_to_type(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(exports, "find_spec", lambda module: None)
    monkeypatch.setitem(sys.modules, "pptx", None)
    file, out = tmp_path / "plan.gtm.json", tmp_path / "plan.pptx"
    file.write_bytes(encode(Canvas(id="plan")))
    out.write_bytes(b"an older deck")
    assert main(["export", str(file), str(out)]) == 2
    assert 'pip install "gtm-canvas[pptx]"' in capsys.readouterr().err
    assert out.read_bytes() == b"an older deck"


def test_no_export_says_who_made_it_or_where(
    segment: Canvas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, themed: None
) -> None:
    home = tmp_path / USER
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "TMPDIR"):
        monkeypatch.setenv(name, str(home))
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, USER)
    monkeypatch.setattr(socket, "gethostname", lambda: HOST)
    assert getpass.getuser() == USER
    monkeypatch.chdir(home)
    words = {USER, HOST, os.uname().nodename, str(tmp_path), tempfile.gettempdir(), os.getcwd()}
    secrets = [word.encode() for word in words if len(word) > 3]
    for each in EXPORTERS:
        data = each.export(Request(segment)).data
        parts = [data]
        if each.suffix == ".xlsx":
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                assert archive.comment == b""
                for info in archive.infolist():
                    assert (info.extra, info.comment) == (b"", b"")
                    assert info.external_attr >> 16 == 0o600
                    parts += [info.filename.encode(), archive.read(info)]
                assert not any("externalLink" in name for name in archive.namelist())
                assert not any("comment" in name for name in archive.namelist())
                core = archive.read("docProps/core.xml")
                # with lxml installed, openpyxl names the namespace once more in the tag
                assert re.search(rb"<dc:creator[^>]*>GTM Canvas</dc:creator>", core)
                assert b"lastModifiedBy" not in core
        if each.suffix == ".png":
            assert not any(kind in data for kind in (b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME"))
        for secret in secrets:
            assert not any(secret in part for part in parts), (each.suffix, secret)


def test_remarks_on_cards_stay_in_the_document(made: dict[str, bytes], segment: Canvas) -> None:
    """Comments are for those who work on the canvas; only the canvas itself carries them."""
    with zipfile.ZipFile(io.BytesIO(made[".xlsx"])) as archive:
        assert not any(b"Do we dare?" in archive.read(name) for name in archive.namelist())
    assert segment.cards[0].comments
    assert decode(made[".json"]).cards[0].comments == segment.cards[0].comments


# --- names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CON", "CON-canvas"),
        ("lpt1.plan", "lpt1.plan-canvas"),
        ("COM¹", "COM¹-canvas"),
        ("con .x", "con .x-canvas"),
        ("a:b", "a b"),
        ("a/b\\c", "a b c"),
        ('"Plan" <v1>|?*', "Plan v1"),
        ("trailing dot.", "trailing dot"),
        ("trailing dots. . .", "trailing dots"),
        (" .hidden", "hidden"),
        ("tab\tand\nline", "tab and line"),
        ("upside\u202edown\u200b", "upsidedown"),
        ("half\ud800", "half"),
        ("计划 · 二〇二六", "计划 · 二〇二六"),
        ("...", ""),
        ("", ""),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


@pytest.mark.parametrize("letter", ["a", "é", "界", "💡"])
def test_a_name_has_room_for_its_suffix_in_every_script(letter: str) -> None:
    name = file_name(letter * 500) + ".gtm.json.bak"
    assert len(name.encode()) <= 255
    assert len(name) > 40


def test_a_nasty_title_is_no_trouble_in_any_format(tmp_path: Path) -> None:
    for title in hostile.NASTY:
        (tmp_path / (file_name(title) + ".json")).write_bytes(b"")
    assert all("/" not in path.name for path in tmp_path.iterdir())
