"""The pages that explain themselves: assumptions with their sources, and findings."""

from __future__ import annotations

import pytest

from canvas_app.document.canvas import Canvas, Scenario
from canvas_app.document.cards import new_card
from canvas_app.drawing.slides.addresses import address_of, safe_url
from canvas_app.drawing.slides.deck import paper_of
from canvas_app.drawing.slides.parts import TablePart, Writing
from canvas_app.drawing.slides.tables import assumptions_slides, findings_slides
from canvas_app.drawing.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need an application


def told(canvas: Canvas) -> tuple[TablePart, list[list[str]]]:
    """The first table of a canvas's assumptions, and the words of its rows."""
    slide = assumptions_slides(paper_of(canvas, "base", LIGHT, ratio=1.4))[0]
    (table,) = [part for part in slide.parts if isinstance(part, TablePart)]
    return table, [[" ".join(cell) for cell in row] for row in table.rows]


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///etc/passwd", "//host/share", "data:text/html,x", "", "["],
)
def test_an_address_that_could_do_something_is_none(url: str) -> None:
    assert safe_url(url) == ""


def test_an_assumption_says_its_values_source_and_clarity() -> None:
    census = {"text": "Census", "url": "https://www.census.example/4", "as_of": "2025"}
    ours = {"text": "Our server", "url": "file:///etc/passwd"}
    segment = new_card(
        "segment", "s", title="Clinics", pane="market", lane="target", x=60.0, y=500.0,
        customers={"base": 200.0, "low": 150.0, "source": census, "clarity": 4,
                   "scenarios": [{"scenario": "war", "value": 120.0}]},
        revenue={"base": 2.5e9, "source": ours},
    )  # fmt: skip
    quote = new_card("proof", "p", title="A quote", source={"text": "A pilot"}, pane="positioning")
    scenarios = (Scenario(id="war", name="Price war"),)
    table, rows = told(Canvas(id="a", cards=(quote, segment), scenarios=scenarios))
    assert [column.title for column in table.columns] == [
        "Card", "Quantity", "Low", "Base", "Unit", "Source", "As of", "Clarity",
    ]  # fmt: skip
    assert rows == [
        ["Clinics", "Customers in the segment", "150", "200", "companies",
         "Census · census.example", "2025", "4"],
        ["", "in the scenario “Price war”", "", "120", "companies", "", "", ""],
        ["", "Revenue per customer", "", "$2.50B", "USD / year",
         "Our server · file:///etc/passwd", "", ""],  # said, but it leads nowhere
        ["A quote", "", "", "", "", "A pilot", "", ""],
    ]  # fmt: skip
    assert table.links == {(0, 5): "https://www.census.example/4"}


def test_many_assumptions_go_on_with_the_card_named_again() -> None:
    drivers = [
        {"name": f"Worth {n}", "amount": {"base": 1.0}, "times": {"base": 2.0}} for n in range(20)
    ]
    card = new_card("segment", "s", title="Clinics", pane="market", lane="target",
                    value_drivers=drivers)  # fmt: skip
    slides = assumptions_slides(paper_of(Canvas(id="a", cards=(card,)), "base", LIGHT, ratio=1.4))
    tables = [part for slide in slides for part in slide.parts if isinstance(part, TablePart)]
    assert len(tables) > 1
    assert all(table.rows[0][0] == ("Clinics",) for table in tables)
    assert sum(len(table.rows) for table in tables) == 40
    assert all(table.rect.bottom() < 1010 for table in tables)


def test_findings_stand_by_how_bad_they_are() -> None:
    loss = new_card("segment", "s", title="Clinics", pane="market", lane="target",
                    customers={"base": 5.0, "clarity": 1}, revenue={"base": 9.0})  # fmt: skip
    deck = paper_of(Canvas(id="a", cards=(loss,)), "base", LIGHT, ratio=1.4)
    said = [
        line
        for slide in findings_slides(deck)
        for part in slide.parts
        if isinstance(part, Writing)
        for line in part.lines
    ]
    heads = [
        line for line in said if line in ("May well be wrong", "Would make it more convincing")
    ]
    assert heads == ["May well be wrong", "Would make it more convincing"]


def test_a_canvas_without_numbers_has_no_assumptions() -> None:
    assert assumptions_slides(paper_of(Canvas(id="a"), "base", LIGHT, ratio=1.4)) == ()


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (" https://example.com/a b?q=ü#é ", "https://example.com/a%20b?q=%C3%BC#%C3%A9"),
        ("https://bücher.example:8080/中", "https://xn--bcher-kva.example:8080/%E4%B8%AD"),
        ("https://example.com/100%", "https://example.com/100%25"),
        ("http://[::1]/x", "http://[::1]/x"),
        ("mailto:ann@example.com?subject=a b", "mailto:ann@example.com?subject=a%20b"),
        ("http://", ""),
        ("http://exa mple.com", ""),
        ("http://example.com:port/", ""),
        ("http://[", ""),
        ("https://" + "ü" * 80 + ".example", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_an_address_is_written_as_files_hold_it_or_not_at_all(typed: str, written: str) -> None:
    assert address_of(typed) == written
