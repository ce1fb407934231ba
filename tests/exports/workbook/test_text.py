"""Somebody's words arrive as those words, whatever they look like."""

from __future__ import annotations

import io
import re
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from canvas_app.exports.workbook import text
from canvas_app.exports.workbook.write import workbook_bytes
from tests.exports.workbook import hostile, libreoffice
from tests.exports.workbook.reading import Book

MADE_AT = datetime(2026, 1, 2, 3, 4, 6)


@pytest.fixture(scope="module")
def exported() -> bytes:
    return workbook_bytes(hostile.canvas(), made_at=MADE_AT)


def decoded(shown: object) -> str:
    """As a spreadsheet reads it: `_x005F_` is an underscore."""
    return re.sub(r"_x005F_", "_", str(shown))


def test_every_title_arrives_as_it_was_typed(exported: bytes) -> None:
    cells = {decoded(shown) for shown in Book(exported).sheet("Cards").values()}
    for nasty in hostile.NASTY:
        assert nasty.strip() in cells


def test_no_text_became_a_formula(exported: bytes) -> None:
    """Formulas are ours: none holds a word that somebody typed."""
    book = Book(exported)
    for title in book.files:
        book.sheet(title)
    for formula in book.formulas.values():
        assert "HYPERLINK" not in formula
        assert "cmd" not in formula


def test_text_that_looks_like_more_is_quoted(exported: bytes) -> None:
    sheet = load_workbook(io.BytesIO(exported))["Cards"]
    seen = 0
    for row in sheet.iter_rows():
        for cell in row:
            ours = cell.row == 2 and cell.value == "=in_case"
            if not ours and str(cell.value)[:1] in tuple("=+-@2{'"):
                assert cell.data_type == "s"
                assert cell.quotePrefix
                seen += 1
    assert seen > 20


def test_impossible_characters_are_left_out(exported: bytes) -> None:
    cells = Book(exported).sheet("Cards").values()
    assert hostile.KEPT in cells
    assert f"{hostile.KEPT}\nnext\nline" in cells


@pytest.mark.parametrize("lone", ["\ud800", "a\udfffb", "\ufffe", "\uffff", "\x0b"])
def test_what_xml_cannot_hold_is_removed(lone: str) -> None:
    assert not set(lone) & set("\ud800\udfff\ufffe\uffff\x0b") & set(text.for_cell(lone))


@pytest.mark.parametrize("whole", [hostile.LONG, hostile.SOLID])
def test_long_texts_go_on_in_further_rows_and_lose_nothing(exported: bytes, whole: str) -> None:
    cells = Book(exported).sheet("Cards")
    assert all(text.utf16_length(c) <= text.MOST for c in cells.values() if isinstance(c, str))
    pieces = [c for c in cells.values() if isinstance(c, str) and c[:9] in whole]
    assert "".join("".join(pieces).split()).count(whole[:9].replace(" ", "")) >= 1
    letters = "".join(piece for piece in pieces if len(piece) > 20)
    assert len(letters.replace(" ", "")) >= len(whole.strip().replace(" ", ""))
    assert any("continued" in c for c in cells.values() if isinstance(c, str))


def test_a_text_beyond_a_cell_says_that_something_is_missing() -> None:
    shown = text.for_cell("x" * 40_000)
    assert text.utf16_length(shown) <= text.MOST
    assert re.search(r"\d+ characters left out", shown)


def test_splitting_keeps_every_character_whole() -> None:
    whole = "💡" * 50_000
    pieces = text.split(whole)
    assert "".join(pieces) == whole
    assert max(map(text.utf16_length, pieces)) <= text.MOST


@pytest.mark.oracle
@pytest.mark.skipif(not libreoffice.available(), reason="LibreOffice is not installed")
def test_libreoffice_reads_the_same_words(exported: bytes, tmp_path: Path) -> None:
    file = tmp_path / "hostile.xlsx"
    file.write_bytes(exported)
    (made,) = libreoffice.recalculated([file], tmp_path / "out", tmp_path / "profile")
    theirs = {decoded(shown).strip() for shown in Book(made.read_bytes()).sheet("Cards").values()}
    for nasty in hostile.NASTY:
        assert nasty.strip() in theirs
