"""What single sheets hold: the projection's years, the swings, explanations, messages, checks."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.numbers.model import model_of
from canvas_app.numbers.sensitivity import swings
from tests.exports.workbook.reading import Book, changed
from tests.exports.workbook.rules import broken

MADE_AT = datetime(2026, 1, 2, 3, 4, 6)


@pytest.fixture(scope="module")
def canvas() -> Canvas:
    return decode((paths.sample_canvases() / "cloud-telephony.gtm.json").read_bytes())


@pytest.fixture(scope="module")
def data(canvas: Canvas) -> bytes:
    return workbook_bytes(canvas, made_at=MADE_AT)


def test_the_target_year_is_marked_and_the_limit_is_named(canvas: Canvas, data: bytes) -> None:
    book = Book(data)
    cells = book.sheet("Projection")
    marked = [cell for cell, shown in cells.items() if shown == "▲ target"]
    assert len(marked) == 1
    column = marked[0].rstrip("0123456789")
    assert cells[f"{column}4"] == canvas.base_year + canvas.target_year
    binding = model_of(canvas).delivery.binding("base")
    assert binding is not None
    assert book.named("out_binding") == binding.capitalize()


def test_a_different_formula_in_one_year_is_noticed(data: bytes) -> None:
    bad = changed(data, "out_tam_year_2", lambda xml: xml.replace("SUM(", "0+SUM("))
    assert any("Projection: row" in what for what in broken(bad))


def test_long_horizons_print_on_pages_with_repeated_labels(canvas: Canvas) -> None:
    long = canvas.model_copy(update={"horizon": 30})
    data = workbook_bytes(long, made_at=MADE_AT)
    assert broken(data) == []
    book = Book(data).parts["xl/workbook.xml"].decode()
    assert re.search(r"Print_Titles[^>]*>'Projection'!\$1:\$7,'Projection'!\$A:\$C<", book)


def test_swings_stand_in_their_order_with_their_values(canvas: Canvas, data: bytes) -> None:
    model = model_of(canvas)
    cells = Book(data).sheet("Sensitivity")
    start = next(int(cell[1:]) for cell, shown in cells.items() if shown == "What moves SOM most")
    found = swings(model, model.sizing.bottom_up.som)
    assert found
    for row, swing in enumerate(found, start=start + 4):
        assert str(cells[f"B{row}"]).startswith(swing.input.subject)
        assert cells[f"G{row}"] == swing.at_low.evaluate("base")
        assert cells[f"I{row}"] == swing.at_high.evaluate("base")
        assert cells[f"L{row}"] == swing.size("base")
        assert cells[f"N{row}"] == pytest.approx(swing.risk("base"))


def test_without_ranges_the_sensitivity_says_what_to_do() -> None:
    cells = Book(workbook_bytes(Canvas(id="empty"), made_at=MADE_AT)).sheet("Sensitivity")
    assert any("Type a low and a high" in str(shown) for shown in cells.values())


def test_headline_figures_are_explained_down_to_inputs_with_sources(data: bytes) -> None:
    book = Book(data)
    cells = book.sheet("Explained")
    row = next(int(cell[1:]) for cell, shown in cells.items() if shown == "in_remote_smb_customers"
               or shown == "out_remote_smb_customers_left")  # fmt: skip
    assert cells[f"C{row}"] == 118_000
    assert "business census" in str(cells[f"G{row}"])
    links = book.parts[book.files["Explained"]].decode().count("<hyperlink ")
    assert links > 20


def test_messages_name_their_cards_and_links(canvas: Canvas, data: bytes) -> None:
    shown = set(Book(data).sheet("Messaging").values())
    for card in canvas.cards:
        if card.kind in ("persona", "message"):
            assert card.name in shown
    assert any(str(words).startswith(("→", "←")) for words in shown)


def test_without_people_and_messages_there_is_no_messaging_sheet() -> None:
    assert "Messaging" not in Book(workbook_bytes(Canvas(id="empty"), made_at=MADE_AT)).files
