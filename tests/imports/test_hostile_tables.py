"""Cells and .csv files that nobody would write on purpose: cards or a sentence, and nothing lost.

F40 of docs/faults.md.
"""

from __future__ import annotations

import unicodedata
from unicodedata import normalize

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.codec import decode, encode
from canvas_app.editing.change import RefusedEdit
from canvas_app.imports.table import matching
from canvas_app.imports.table.making import made_of, plan_of
from canvas_app.imports.table.matching import matched
from canvas_app.imports.table.reading import MOST_COLUMNS, MOST_ROWS, decoded_text, table_in
from tests.canvases import canvas_of


def cards_of(data: bytes) -> tuple[Card, ...]:
    """The cards that a .csv file becomes; what they make is sure to be a file again."""
    text = decoded_text(data)
    assert text is not None
    table = table_in(text)
    assert table is not None
    assert table.too_large is None
    after, _ = made_of(canvas_of(), plan_of(table, matched(table)))
    read: Canvas = decode(encode(after))
    assert read == after
    return after.cards


@pytest.mark.parametrize(
    "data",
    [
        b"name,customers\nA\0B,5\n",
        "name,customers\nä,5\n".encode("utf-16-le"),  # without the mark that says so
        b"\xff\xfe\x00",  # and with the mark, cut off
        b"PK\x03\x04\0\0\0",
    ],
)
def test_what_is_no_text_is_none(data: bytes) -> None:
    """Whoever asked says so in a sentence: tests/ui/test_hostile_drops.py."""
    assert decoded_text(data) is None


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_files_of_old_programs_are_read(coding: str) -> None:
    cards = cards_of("Segment;Kunden\nMünchen – Süd;5\n".encode(coding))
    assert [card.title for card in cards] == ["München – Süd"]


def test_a_field_of_two_hundred_thousand_characters_is_refused_and_never_cut() -> None:
    for data in (b"Segment,Remark\nSmall," + b"y" * 200_000, b"Segment\n" + b"y" * 200_000 + b",5"):
        with pytest.raises(RefusedEdit, match="at most 50000 characters of text, and this has 20"):
            cards_of(data)
    (card,) = cards_of(b"Segment,Customers,Remark\n" + b"S" * 2_000 + b",5," + b"y" * 40_000)
    assert card.text.count("y") == 40_000
    assert card.title.count("S") + card.text.count("S") == 2_000, "too long for a title"


def test_rows_of_any_length_lose_nothing() -> None:
    cards = cards_of(b"a,b,c\n1\n2,3,4,5,6\n\n,,,\n7,8")
    said = " ".join(f"{card.title} {card.text}" for card in cards)
    assert [word for word in "12345678" if word not in said] == []


@pytest.mark.parametrize(
    "data",
    [
        b'name,customers\n"never closed,1\n2,3\n',
        b'"' * 5_001,
        b"," * 5_000 + b"x",
        b"name,customers\n\x01\x02\x1b[31m,5\n",
        "name,customers\n\u202eevil\u2028x,5\n".encode(),
    ],
)
def test_what_is_no_table_becomes_some_card(data: bytes) -> None:
    assert cards_of(data)


def test_far_too_many_cells_are_refused_in_a_sentence() -> None:
    for text in ("1," * 20_000 + "\n" + "2,3\n", "a,1\n" * 100_000):
        table = table_in(text)
        assert table is not None
        assert f"At most {MOST_ROWS} rows of {MOST_COLUMNS} columns" in str(table.too_large)


def test_a_book_in_a_cell_is_not_looked_up_a_thousand_times(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As a heading, 170,000 characters took a quarter of a minute."""
    looked_at = 0

    def counting(form: str, text: str) -> str:
        nonlocal looked_at
        looked_at += len(text)
        return normalize(form, text)  # type: ignore[arg-type]

    monkeypatch.setattr(unicodedata, "normalize", counting)
    table = table_in("字" * 100_000 + ",b\n" + "(" * 100_000 + ",2\n")
    assert table is not None
    plan_of(table, matched(table))
    assert looked_at < 20 * 200_000


def test_a_table_of_the_largest_size_is_matched_by_its_first_rows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = 0

    def counting(cell: str) -> bool:
        nonlocal asked
        asked += 1
        return True

    monkeypatch.setattr(matching, "looks_numeric", counting)
    table = table_in("a,b\n" + "1,2\n" * (MOST_ROWS - 1))
    assert table is not None
    matched(table)
    assert 0 < asked < MOST_ROWS
