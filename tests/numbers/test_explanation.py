"""Every figure opens down to inputs, and what stands there multiplies out to its value."""

import math
from typing import Any

import pytest
from hypothesis import given

from canvas_app.document.canvas import Canvas
from canvas_app.numbers.branches import inputs_in_use
from canvas_app.numbers.explanation import Explanation, chain, explain
from canvas_app.numbers.expressions import CASES, Absent
from canvas_app.numbers.findings import findings
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.quantities import Figure, Input
from canvas_app.numbers.shown import Shown
from tests.canvases import canvas_of, canvases, card

SHOWN = Shown("USD")

SMB = card(
    "segment",
    "smb",
    title="Remote-first SMB",
    lane="target",
    customers={"base": 118_000, "clarity": 4, "source": {"text": "Census", "as_of": "2025"}},
    revenue=5_400,
    obtainable=(0.06, 0.04, 0.08),
    source={"text": "Own research"},
    clarity=2,
)
BIG = card("segment", "big", title="Enterprise", lane="total", customers=31_000, obtainable=0.1)
TIERS = [
    card("tier", "team", title="Team", price=25, units=20, mix=0.6),
    card("tier", "plus", title="Plus", price=40, units=20, mix=0.4),
]
LINKED = [("big", "team"), ("big", "plus")]


def told(canvas: Canvas, key: str, shown: Shown = SHOWN) -> Explanation:
    return explain(model_of(canvas).by_key[key], "base", shown, canvas)


def lines(canvas: Canvas, key: str) -> list[str]:
    quantity = model_of(canvas).by_key[key]
    steps = chain(quantity, "base", SHOWN)
    return [f"{step.sign} {step.label} {step.value}".strip() for step in steps]


def test_a_figure_says_what_it_is() -> None:
    som = told(canvas_of(SMB), "smb.som")
    assert (som.label, som.subject, som.card) == ("Part of SOM", "Remote-first SMB", "smb")
    assert (som.value, som.full, som.unit) == ("$38.2M", "$38,232,000", "USD / year")
    assert som.amount == "$38.2M / year"
    assert som.words == "Part of SAM × Obtainable share"
    assert (som.reason, som.source, som.field, som.is_input) == ("", "", "", False)
    assert [each.label for each in som.operands] == ["Part of SAM", "Obtainable share"]


def test_an_input_says_where_it_comes_from() -> None:
    tam = told(canvas_of(SMB), "smb.tam")
    customers, revenue = tam.operands
    assert (customers.source, customers.clarity) == ("Census (as of 2025)", 4)
    assert (customers.card, customers.field) == ("smb", "customers")
    assert customers.amount == "118k customers"
    assert customers.is_input
    # It has no source of its own, so that of its card counts.
    assert (revenue.source, revenue.clarity) == ("Own research", 2)


def test_without_the_canvas_only_an_inputs_own_source_is_known() -> None:
    quantity = model_of(canvas_of(SMB)).by_key["smb.revenue"]
    assert explain(quantity, "base", SHOWN).source == ""


def test_an_assumed_value_says_so() -> None:
    serviceable = told(canvas_of(SMB), "smb.sam").operands[1]
    assert serviceable.assumed
    assert serviceable.source == "assumed, because nothing is typed"
    assert serviceable.value == "100%"


def test_an_absent_figure_shows_its_reason_and_where_to_look() -> None:
    canvas = canvas_of({**SMB, "customers": None})
    som = told(canvas, "smb.som")
    assert (som.value, som.full) == ("–", "–")
    assert som.reason == "Remote-first SMB has no “Customers in the segment”"
    missing = next(each for _, each in som.walk() if each.field == "customers")
    assert missing.reason == som.reason


def test_levels_that_only_repeat_another_are_left_out() -> None:
    tam = told(canvas_of(SMB), "smb.tam")
    customers = tam.operands[0]
    assert customers.label == "Customers"  # as the formula above calls it
    assert customers.is_input
    som = told(canvas_of(SMB), "som")
    assert som.words == "Part of SAM × Obtainable share"  # a single segment: no sum of one


def test_a_total_names_its_cards_and_not_those_of_other_lanes() -> None:
    canvas = canvas_of(SMB, {**SMB, "id": "b", "title": "B"}, BIG)
    assert told(canvas, "som").words == "Remote-first SMB + B"
    assert [each.subject for each in told(canvas, "som").operands] == ["Remote-first SMB", "B"]


def test_a_typed_revenue_hides_the_tiers_that_do_not_count() -> None:
    canvas = canvas_of(SMB, *TIERS, links=[("smb", "team"), ("smb", "plus")])
    assert told(canvas, "smb.revenue_per_customer").is_input
    tiered = canvas_of(BIG, *TIERS, links=LINKED)
    revenue = told(tiered, "big.revenue_per_customer")
    assert revenue.words == "Part of Team + Part of Plus"
    fields = {each.field for _, each in revenue.walk() if each.is_input}
    assert fields == {"mix", "price", "units", ""}  # "" are payments a year, a document setting


def test_a_choice_between_typed_numbers_shows_the_one_taken() -> None:
    annual = canvas_of(card("offer", "o", annual_churn=0.3))
    assert told(annual, "monthly_churn").words == "1 − (1 − Annual churn)^(1 ÷ 12)"
    assert told(canvas_of(card("offer", "o", monthly_churn=0.02)), "monthly_churn").is_input


def test_what_does_not_count_is_not_told_as_if_it_did() -> None:
    # Its spend is known, but without new customers it does not count for CAC.
    canvas = canvas_of(card("channel", "c", title="Web", spend=5))
    spend = told(canvas, "c.counted_spend")
    assert (spend.value, spend.is_input) == ("–", False)
    assert spend.reason == "Web has no conversion"


def test_a_part_that_can_not_be_calculated_is_no_crash() -> None:
    # The twelfth root of a negative number, inside an expression.
    canvas = canvas_of(card("offer", "o", annual_churn=2))
    churn = told(canvas, "monthly_churn")
    assert churn.reason == "Offer has no “Monthly churn”" or "beyond" in churn.reason
    assert lines(canvas, "ltv") is not None
    assert findings(model_of(canvas)) is not None


def test_the_reader_gets_a_translation() -> None:
    chinese = {"Part of SAM": "SAM 份额", "Obtainable share": "可获份额", "Part of SOM": "SOM 份额"}
    shown = Shown("CNY", "zh_CN", lambda literal: chinese.get(literal, literal))
    som = told(canvas_of(SMB), "smb.som", shown)
    assert (som.label, som.words, som.value) == ("SOM 份额", "SAM 份额 × 可获份额", "¥3,820万")


# --- a product as a column -----------------------------------------------------------------------


def test_a_segments_som_is_told_as_in_the_inspector() -> None:
    assert lines(canvas_of(SMB), "smb.som") == [
        "Customers 118,000",
        "× Revenue per customer $5,400",
        "= Part of TAM $637M",
        "× Serviceable share 100%",
        "× Obtainable share 6%",
        "= Part of SOM $38.2M",
    ]


def test_filters_stand_in_the_column_without_their_results() -> None:
    narrowed = {**SMB, "filters": [{"label": "remote", "share": {"base": 0.5}}]}
    assert lines(canvas_of(narrowed), "smb.tam") == [
        "Customers in the segment 118,000",
        "× Filter: remote 50%",
        "× Revenue per customer $5,400",
        "= Part of TAM $319M",
    ]


def test_ltv_to_cac_goes_over_its_results() -> None:
    canvas = canvas_of(
        SMB,
        card("channel", "c", leads=100, conversions=[("won", 0.1)], spend=9000),
        card("offer", "o", gross_margin=0.8, monthly_churn=0.02),
    )
    assert lines(canvas, "ltv_cac") == [
        "SOM $38.2M",
        "÷ Customers in SOM 7,080",
        "= Revenue per customer (ARPA) $5,400",
        "÷ Months a year 12",
        "× Gross margin 80%",
        "÷ Monthly churn 2%",
        "= LTV $18,000",
        "÷ CAC $900",
        "= LTV : CAC 20.0",
    ]


def test_what_is_no_product_has_no_column() -> None:
    canvas = canvas_of(SMB, {**SMB, "id": "b"})
    assert lines(canvas, "som") == []
    assert lines(canvas, "smb.customers") == []


@pytest.mark.parametrize("key", ["smb.som", "smb.tam", "big.tam", "ltv_cac", "payback", "cac"])
@pytest.mark.parametrize("case", CASES)
def test_a_column_multiplies_out_to_its_figure(key: str, case: Any) -> None:
    canvas = canvas_of(
        SMB,
        BIG,
        *TIERS,
        card("channel", "c", leads=100, conversions=[("won", 0.1)], spend=9000),
        card("offer", "o", gross_margin=0.8, monthly_churn=0.02),
        links=LINKED,
    )
    figure = model_of(canvas).by_key[key]
    steps = chain(figure, case, SHOWN)
    product = 1.0
    for step in steps:
        value = 12.0 if step.quantity is None else step.quantity.evaluate(case)
        assert not isinstance(value, Absent)
        if step.sign == "=":
            assert product == pytest.approx(value, rel=1e-12)
        else:
            product = product / value if step.sign == "÷" else product * value
    assert steps[-1].quantity is figure


# --- for any canvas ------------------------------------------------------------------------------


def _explained(model: Model, canvas: Canvas) -> list[tuple[Figure, Explanation]]:
    return [(figure, explain(figure, "base", SHOWN, canvas)) for figure in model.quantities]


@given(canvases(most_cards=5))
def test_every_figure_opens_and_ends_at_inputs(canvas: Canvas) -> None:
    model = model_of(canvas)
    for figure, explanation in _explained(model, canvas):
        for _, each in explanation.walk():
            assert each.is_input or each.words
            if not each.operands and not each.is_input:
                # A sum of nothing, which says so; the mix of a single tier, which is all; year 0.
                assert each.reason or each.words in ("0", "1")
        if not isinstance(figure.evaluate("base"), Absent):
            assert explanation.reason == ""
            assert explanation.value != "–"


@given(canvases(sensible=True, most_cards=5))
def test_operands_make_the_value_where_the_words_are_a_product(canvas: Canvas) -> None:
    for figure, explanation in _explained(model_of(canvas), canvas):
        value = figure.evaluate("base")
        pieces = explanation.words.split(" × ")
        below = [each.quantity.evaluate("base") for each in explanation.operands]
        if isinstance(value, Absent) or len(pieces) != len(below) or len(below) < 2:
            continue
        if any(sign in explanation.words for sign in ("÷", "+", "−", "^", "(")):
            continue
        product = math.prod(number for number in below if not isinstance(number, Absent))
        assert product == pytest.approx(value, rel=1e-12)


def test_the_inputs_in_use_are_those_that_change_the_value() -> None:
    canvas = canvas_of(SMB, BIG, *TIERS, links=LINKED)
    model = model_of(canvas)
    used = {quantity.key for quantity in inputs_in_use((model.sizing.bottom_up.som,), "base")}
    assert used == {"smb.customers", "smb.revenue", "smb.serviceable", "smb.obtainable"}
    for quantity in inputs_in_use((model.sizing.bottom_up.tam,), "base"):
        assert isinstance(quantity, Input)
    of_tam = {quantity.key for quantity in inputs_in_use((model.sizing.bottom_up.tam,), "base")}
    assert {"big.customers", "team.price", "plus.mix", "smb.revenue"} <= of_tam
