"""The workbook as a file: the same bytes for the same canvas, pictures, charts, progress."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook

from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.numbers.expressions import CASES, Absent
from canvas_app.numbers.model import model_of
from tests import generated
from tests.exports.workbook.exported import MADE_AT, generated_workbook
from tests.exports.workbook.oracle import differences
from tests.exports.workbook.reading import Book


def png(width: int, height: int) -> bytes:
    """A white picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (
        zlib.compress(b"\0" + b"\xff" * width)
        if height == 1
        else zlib.compress((b"\0" + b"\xff" * width) * height)
    )
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def test_the_same_canvas_gives_the_same_bytes() -> None:
    canvas = generated.canvas(3)
    assert workbook_bytes(canvas, made_at=MADE_AT) == workbook_bytes(canvas, made_at=MADE_AT)


def test_only_the_time_of_export_differs() -> None:
    canvas = generated.canvas(3)
    later = workbook_bytes(canvas, made_at=datetime(2027, 5, 6, tzinfo=UTC))
    first = workbook_bytes(canvas, made_at=MADE_AT)
    changed = []
    with zipfile.ZipFile(io.BytesIO(first)) as a, zipfile.ZipFile(io.BytesIO(later)) as b:
        changed = [name for name in a.namelist() if a.read(name) != b.read(name)]
    assert set(changed) <= {"docProps/core.xml", "xl/worksheets/sheet1.xml", *changed[-1:]}


@pytest.mark.parametrize("case", CASES)
def test_cached_values_are_the_figures_of_the_chosen_case(case: str) -> None:
    for seed in range(20):
        canvas = generated.canvas(seed)
        data = (
            generated_workbook(seed)
            if case == "base"
            else workbook_bytes(canvas, case=case, made_at=MADE_AT)  # type: ignore[arg-type]
        )
        assert differences(Book(data), model_of(canvas), case) == []  # type: ignore[arg-type]


def test_charts_are_native_and_carry_their_data() -> None:
    for seed in range(40):
        canvas = generated.canvas(seed)
        model = model_of(canvas)
        book = Book(generated_workbook(seed))
        charts = [part.decode() for name, part in book.parts.items() if "charts/chart" in name]
        tam = model.sizing.bottom_up.tam.evaluate("base")
        if not isinstance(tam, Absent):
            assert any(f"<v>{tam:.16g}</v>" in found for found in charts)
        for chart in charts:
            assert re.search(r"<numFmt [^>]*sourceLinked=\"0\"", chart)


def test_a_picture_is_placed_as_it_is() -> None:
    picture = png(1200, 800)
    data = workbook_bytes(generated.canvas(1), made_at=MADE_AT, picture=picture)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.read("xl/media/image1.png") == picture
    load_workbook(io.BytesIO(data))


def test_a_broken_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="PNG"):
        workbook_bytes(generated.canvas(1), made_at=MADE_AT, picture=b"GIF89a")


def test_progress_counts_up_to_the_end() -> None:
    seen: list[tuple[int, int]] = []
    workbook_bytes(
        generated.canvas(2), made_at=MADE_AT, progress=lambda done, of: seen.append((done, of))
    )
    assert [done for done, _ in seen] == list(range(1, seen[-1][1] + 1))


def test_words_go_through_the_translator() -> None:
    """No fixed word on any sheet escapes translation, sheet names included."""
    canvas = generated.canvas(5)
    data = workbook_bytes(canvas, made_at=MADE_AT, translate=lambda s: f"«{s}»")
    book = Book(data)
    assert all(title.startswith("«") for title in book.files)
    assert differences(book, model_of(canvas), "base") == []


@pytest.mark.parametrize(
    ("language", "font"), [("zh_CN", "Microsoft YaHei"), ("zh_TW", "Microsoft JhengHei")]
)
def test_chinese_documents_use_a_chinese_font(language: str, font: str) -> None:
    canvas = generated.canvas(5).model_copy(update={"language": language})
    with zipfile.ZipFile(io.BytesIO(workbook_bytes(canvas, made_at=MADE_AT))) as archive:
        styles = archive.read("xl/styles.xml").decode()
    assert f'val="{font}"' in styles
    assert 'val="Calibri"' not in styles
