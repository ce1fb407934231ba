"""Figures and cards' summaries as people read them."""

from typing import Any

import pytest
from hypothesis import given

from canvas_app.document.canvas import Canvas
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.model import model_of
from canvas_app.numbers.report import figures_data, figures_table
from canvas_app.numbers.shown import Shown
from tests.canvases import canvas_of, canvases, card

WON = [("qualified", 0.34), ("won", 0.25)]
USD, CNY = Shown("USD"), Shown("CNY", "zh_CN")


@pytest.mark.parametrize(
    ("measure", "value", "short", "full"),
    [
        ("money", 2_301_600_000.0, "$2.30B", "$2,301,600,000"),
        ("money", 1580.652, "$1,581", "$1,580.65"),
        ("count", 118_000.0, "118k", "118,000"),
        ("share", 0.0605, "6.05%", "6.05%"),
        ("ratio", 8.54, "8.5", "8.5"),
        ("months", 4.68, "4.7", "4.7"),
        ("years", 3.0, "3", "3"),
        ("number", 6.0, "6", "6"),
        ("money", Absent(Text("no reason")), "–", "–"),
        ("share", Absent(Text("no reason")), "–", "–"),
    ],
)
def test_a_figure_is_shown_by_its_measure(measure: Any, value: Any, short: str, full: str) -> None:
    assert USD.value(measure, value) == short
    assert USD.full(measure, value) == full


def test_an_amount_says_what_its_sign_does_not() -> None:
    model = model_of(canvas_of(card("segment", "s", customers=5, revenue=7, serviceable=0.1)))
    amounts = {key: USD.amount(q, q.evaluate("base")) for key, q in model.by_key.items()}
    assert amounts["tam"] == "$35 / year"
    assert amounts["s.customers"] == "5 companies"
    assert amounts["s.serviceable"] == "10%"
    assert amounts["sam"] == "–"


def test_on_cards_numbers_stand_in_full_while_they_are_short() -> None:
    assert USD.number(Estimate(base=118_000)) == "118,000"
    assert USD.number(Estimate(base=2.5e6)) == "2.50M"
    assert USD.money(Estimate(base=42_000)) == "$42,000"
    assert USD.money(Estimate(base=24.5)) == "$24.50"
    assert CNY.number(Estimate(base=118_000)) == "11.8万"
    assert USD.number(None) == USD.money(None) == USD.share(None) == ""


def test_words_are_listed_with_one_capital() -> None:
    assert USD.words(["Initiator", "User"]) == "Initiator, user"
    assert USD.words([]) == ""
    chinese = Shown(
        "CNY", "zh_CN", lambda literal: {"User": "使用者", "Buyer": "购买者", ", ": "、"}[literal]
    )
    assert chinese.words(["User", "Buyer"]) == "使用者、购买者"


def test_own_words_are_never_translated() -> None:
    shown = Shown("USD", "xx", lambda literal: literal.upper())
    assert shown.line("seat") == "seat"
    assert shown.line(Text("seat")) == "SEAT"
    assert shown.joined(["seat", Text("week")]) == "seat · WEEK"


@pytest.mark.parametrize(
    ("plain", "summary"),
    [
        (card("segment", "s", customers=31_000, revenue=42_000), ["31,000 × $42,000"]),
        (card("segment", "s", customers=5, serviceable=0.8), ["5 customers", "80% serviceable"]),
        (card("segment", "s", obtainable=0.06), ["share 6%"]),
        (card("market_total", "m", size=1.2e10), ["$12.0B top-down"]),
        (card("persona", "p", roles=["buyer", "user"], pains=["slow"]), ["Buyer, user", "slow"]),
        (card("job", "j"), ["Pain"]),
        (card("tier", "t", price=25, unit_name="seat", mix=0.4), ["$25 seat/month · 40% of mix"]),
        (card("offer", "o", gross_margin=0.75), ["75% margin"]),
        (card("offer", "o", annual_churn=0.1), ["10% churn a year"]),
        (
            card("channel", "c", motion="sales", leads=2400, conversions=WON, reps=6),
            ["Sales-led", "2,400 leads", "8.5% win", "6 sales people"],
        ),
        (card("link", "l", url="https://example.org"), ["https://example.org"]),
        (card("differentiator", "d", against="PBX"), ["against PBX"]),
        (card("note", "n", text="x"), []),
    ],
    ids=lambda value: value["kind"] if isinstance(value, dict) else "",
)  # fmt: skip
def test_a_card_says_what_it_holds(plain: dict[str, Any], summary: list[str]) -> None:
    (made,) = canvas_of(plain).cards
    assert [USD.line(line) for line in made.summary(USD)] == summary


@given(canvases())
def test_any_card_and_any_figure_can_be_shown(canvas: Canvas) -> None:
    for shown in (USD, CNY):
        for each in canvas.cards:
            assert all(isinstance(shown.line(line), str) for line in each.summary(shown))
        model = model_of(canvas)
        table = figures_table(model, "base", shown)
        rows = figures_data(model, "base", shown)["figures"]
        assert len(rows) == len(model.figures)
        single = [figure for figure in model.figures if figure.year is None]
        assert table.count("\n") >= len(single)
        assert all((row["value"] is None) != (row["reason"] is None) for row in rows)
