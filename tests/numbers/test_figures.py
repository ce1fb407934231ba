"""Figures: lanes, cases, what is absent and why, and that nothing is ever infinite."""

import math
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given

from canvas_app.document.canvas import Canvas
from canvas_app.numbers.expressions import CASES, Absent, Case, Value
from canvas_app.numbers.model import model_of
from canvas_app.numbers.quantities import Figure
from tests.canvases import canvas_of, canvases, card


def figure(canvas: Canvas, key: str, case: Case = "base") -> Value:
    return model_of(canvas).by_key[key].evaluate(case)


def reason(canvas: Canvas, key: str, case: Case = "base") -> str:
    found = figure(canvas, key, case)
    assert isinstance(found, Absent), found
    return str(found.reason)


def segment(id: str = "smb", **fields: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"lane": "target", "customers": 1000, "revenue": 50, "obtainable": 0.1}
    return card("segment", id, **{"title": id.upper(), **usual, **fields})


def without(plain: dict[str, Any], *fields: str) -> dict[str, Any]:
    return {name: value for name, value in plain.items() if name not in fields}


# --- lanes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lane", "tam", "sam", "som"),
    [
        ("total", 50_000, None, None),
        ("serviceable", 50_000, 40_000, None),
        ("target", 50_000, 40_000, 4_000),
    ],
)
def test_a_lane_decides_for_which_levels_a_segment_counts(
    lane: str, tam: float, sam: float | None, som: float | None
) -> None:
    canvas = canvas_of(segment(lane=lane, serviceable=0.8))
    for key, expected in (("tam", tam), ("sam", sam), ("som", som)):
        found = figure(canvas, key)
        assert isinstance(found, Absent) if expected is None else found == pytest.approx(expected)


def test_segments_of_all_lanes_add_up() -> None:
    canvas = canvas_of(
        segment("a", lane="total", customers=10, revenue=7),
        segment("b", lane="serviceable", customers=20, revenue=5, serviceable=0.5),
        segment("c", lane="target", customers=30, revenue=2, serviceable=0.25, obtainable=0.2),
    )
    assert figure(canvas, "tam") == 70 + 100 + 60
    assert figure(canvas, "sam") == 50 + 15
    assert figure(canvas, "som") == pytest.approx(3)
    assert figure(canvas, "som_customers") == pytest.approx(1.5)


def test_a_card_parked_outside_its_pane_does_not_count() -> None:
    canvas = canvas_of(segment("a"), segment("b", pane=None), segment("c", pane="price"))
    assert figure(canvas, "tam") == 50_000


# --- cases ---------------------------------------------------------------------------------------


def test_low_and_high_switch_every_estimate_at_once() -> None:
    canvas = canvas_of(segment(customers=(1000, 500, 2000), revenue=(50, 40, 60), obtainable=0.1))
    assert [figure(canvas, "tam", case) for case in CASES] == [20_000, 50_000, 120_000]


def test_the_low_case_of_churn_is_the_larger_number() -> None:
    canvas = canvas_of(
        segment(revenue=1200),
        card("offer", "o", gross_margin=0.5, monthly_churn=(0.02, 0.04, 0.01)),
    )
    assert [figure(canvas, "ltv", case) for case in CASES] == pytest.approx([1250, 2500, 5000])


def test_a_missing_low_or_high_is_the_base() -> None:
    canvas = canvas_of(segment(customers={"base": 10, "high": 20}, revenue=1))
    assert [figure(canvas, "tam", case) for case in CASES] == [10, 10, 20]


# --- unit economics ------------------------------------------------------------------------------


def economics(**offer: Any) -> Canvas:
    """100 a month at 50 % margin; CAC 600."""
    return canvas_of(
        segment(revenue=1200),
        card("channel", "c", title="Web", leads=100, conversions=[("won", 0.1)], spend=6000),
        card("offer", "o", title="Offer", gross_margin=0.5, **offer),
    )


def test_ltv_capped_and_plain() -> None:
    canvas = economics(monthly_churn=0.02)
    assert figure(canvas, "ltv") == pytest.approx(50 / 0.02)
    assert figure(canvas, "ltv_capped") == pytest.approx(50 * (1 - 0.98**60) / 0.02)


def test_without_churn_the_capped_ltv_is_the_headline() -> None:
    canvas = economics(monthly_churn=0)
    assert figure(canvas, "ltv") == figure(canvas, "ltv_capped") == 50 * 60
    assert figure(canvas, "payback") == figure(canvas, "payback_churn") == 12


def test_payback_plain_and_with_churn() -> None:
    canvas = economics(monthly_churn=0.02)
    assert figure(canvas, "payback") == pytest.approx(600 / 50)
    adjusted = math.log(1 - 600 * 0.02 / 50) / math.log(0.98)
    assert figure(canvas, "payback_churn") == pytest.approx(adjusted)


def test_churn_typed_for_a_year_is_derived_for_a_month() -> None:
    canvas = economics(annual_churn=0.3)
    monthly = figure(canvas, "monthly_churn")
    assert monthly == pytest.approx(1 - 0.7 ** (1 / 12))
    assert monthly != pytest.approx(0.3 / 12)
    assert figure(canvas, "annual_churn") == pytest.approx(0.3)


def test_people_limit_what_leads_would_bring() -> None:
    few = card("channel", "c", leads=100, conversions=[("w", 0.5)], reps=2, deals_per_rep=10)
    assert figure(canvas_of(few), "c.new") == 20
    many = card("channel", "c", leads=100, conversions=[("w", 0.5)], reps=9, deals_per_rep=10)
    assert figure(canvas_of(many), "c.new") == 50
    new = card(
        "channel", "c", leads=100, conversions=[("w", 0.5)], reps=2, deals_per_rep=10, ramp=0.5
    )
    assert figure(canvas_of(new), "c.new") == 10


def test_the_blended_cac_is_that_of_all_channels_together() -> None:
    canvas = canvas_of(
        card("channel", "a", leads=100, conversions=[("w", 0.1)], spend=1000),
        card("channel", "b", leads=100, conversions=[("w", 0.3)], spend=9000),
    )
    assert (figure(canvas, "a.cac"), figure(canvas, "b.cac")) == (100, 300)
    assert figure(canvas, "cac") == pytest.approx(10_000 / 40)


def test_a_channel_of_unknown_spend_makes_cac_neither_cheaper_nor_dearer() -> None:
    known = card("channel", "a", leads=100, conversions=[("w", 0.1)], spend=1000)
    unknown = card("channel", "b", leads=100, conversions=[("w", 0.3)])
    assert figure(canvas_of(known, unknown), "cac") == 100
    assert figure(canvas_of(known, {**unknown, "spend": {"base": 0}}), "cac") == 25


def test_break_even_is_rounded_up_once_and_not_twice() -> None:
    exact = canvas_of(
        card("tier", "t", price=100, billing="year"),
        card("offer", "o", gross_margin=0.29, fixed_cost=290),
    )
    assert 290 / (100 * 0.29) > 10  # dust of binary arithmetic
    assert figure(exact, "break_even") == 10
    more = canvas_of(
        card("tier", "t", price=10, billing="year"),
        card("offer", "o", gross_margin=0.3, fixed_cost=31),
    )
    assert figure(more, "break_even") == 11


def test_grr_is_at_most_100_percent() -> None:
    canvas = canvas_of(
        card("offer", "o", opening_revenue=10, expansion=5, contraction=-1, churned_revenue=0)
    )
    assert figure(canvas, "grr") == 1
    assert figure(canvas, "nrr") == pytest.approx(1.6)


@pytest.mark.parametrize(
    ("billing", "periods"), [("week", 52), ("month", 12), ("quarter", 4), ("year", 1)]
)
def test_a_tier_is_paid_as_often_as_it_says(billing: str, periods: float) -> None:
    canvas = canvas_of(card("tier", "t", price=10, units=3, billing=billing))
    assert figure(canvas, "t.revenue") == 30 * periods


def test_a_one_off_price_is_spread_over_the_years_between() -> None:
    canvas = canvas_of(card("tier", "t", price=900, billing="one_off", years_between=3))
    assert figure(canvas, "t.revenue") == 300


def test_a_typed_revenue_counts_before_linked_tiers() -> None:
    tier = card("tier", "t", price=10, billing="year", mix=1)
    linked = canvas_of(segment(customers=1), tier, links=[("smb", "t")])
    assert figure(linked, "tam") == 50
    untyped = canvas_of(without(segment(customers=1), "revenue"), tier, links=[("smb", "t")])
    assert figure(untyped, "tam") == 10


# --- absent, with its reason ---------------------------------------------------------------------

EMPTY = canvas_of()
CHANNEL: dict[str, Any] = {"leads": 100, "conversions": [("won", 0.1)]}
CHANNEL_CARD = card("channel", "c", **CHANNEL, spend=5)


@pytest.mark.parametrize(
    ("canvas", "key", "why"),
    [
        (EMPTY, "tam", "there is no segment in the Market pane"),
        (EMPTY, "som", "there is no segment in the Market pane"),
        (EMPTY, "tam_top_down", "there is no market total in the Market pane"),
        (EMPTY, "agreement_tam", "fewer than two methods have a number"),
        (EMPTY, "new_customers", "there is no channel in the Distribution pane"),
        (EMPTY, "cac", "there is no channel in the Distribution pane"),
        (EMPTY, "ltv", "there is no “Monthly churn”"),
        (EMPTY, "margin", "there is no segment in the Market pane"),
        (EMPTY, "grr", "there is no “Recurring revenue at the start”"),
        (canvas_of(segment(lane="total")), "sam", "no segment lies in Serviceable or Target now"),
        (canvas_of(segment(lane="serviceable")), "som", "no segment lies in Target now"),
        (canvas_of(segment(lane="total")), "smb.sam", "it lies in Total market"),
        (canvas_of(segment(lane="total")), "smb.som", "it does not lie in Target now"),
        (
            canvas_of(without(segment(), "customers")),
            "tam",
            "SMB has no “Customers in the segment”",
        ),
        (canvas_of(without(segment(), "revenue")), "tam", "SMB has no “Revenue per customer”"),
        (canvas_of(without(segment(), "obtainable")), "som", "SMB has no “Obtainable share”"),
        (canvas_of(segment()), "tam_value", "SMB has no “Value created per customer”"),
        (canvas_of(segment(value=5)), "tam_value", "SMB has no “Captured fraction”"),
        (
            canvas_of(segment(captured=0.2, value_drivers=[{"label": "hours"}])),
            "tam_value",
            "SMB has no “Value created per customer”",
        ),
        (canvas_of(card("market_total", "m", size=5)), "sam_top_down", "no filter leads to SAM"),
        (
            canvas_of(card("market_total", "m", title="Gartner")),
            "tam_top_down",
            "Gartner has no “Market size”",
        ),
        (
            canvas_of(card("channel", "c", title="Web", leads=5)),
            "c.new",
            "Web has no conversion",
        ),
        (
            canvas_of(card("channel", "c", title="Web", conversions=[("won", 0.5)])),
            "new_customers",
            "Web has no “Leads”",
        ),
        (canvas_of(card("channel", "c", title="Web", **CHANNEL)), "cac", "Web has no “Spend”"),
        (
            canvas_of(card("channel", "c", leads=0, conversions=[("won", 1)], spend=5)),
            "cac",
            "it would divide by zero: New customers of channels with spend is 0",
        ),
        (
            canvas_of(card("tier", "t", title="Team", price=5, billing="one_off", years_between=0)),
            "t.revenue",
            "it would divide by zero: Years between purchases is 0",
        ),
        (
            canvas_of(card("tier", "t", title="Team"), card("tier", "u", price=5, mix=1)),
            "tier_revenue",
            "Team has no “Share of customers”",
        ),
        (canvas_of(segment(), CHANNEL_CARD), "margin", "there is no “Gross margin”"),
        (economics(), "ltv", "Offer has no “Monthly churn”"),
        (economics(monthly_churn=0.5), "payback_churn", "never: customers leave before"),
        (economics(monthly_churn=1), "payback_churn", "never: customers leave before"),
        (
            canvas_of(segment(), CHANNEL_CARD, card("offer", "o", gross_margin=0)),
            "payback",
            "never: there is no margin",
        ),
        (
            canvas_of(segment(), card("offer", "o", gross_margin=0, fixed_cost=5)),
            "break_even",
            "never: there is no margin",
        ),
        (
            canvas_of(card("offer", "o", opening_revenue=0, churned_revenue=0, contraction=0)),
            "grr",
            "it would divide by zero: Recurring revenue at the start is 0",
        ),
        (
            canvas_of(segment(revenue=0), card("market_total", "m", size=5)),
            "agreement_tam",
            "it would divide by zero",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_figure_that_can_not_be_known_says_why(canvas: Canvas, key: str, why: str) -> None:
    assert reason(canvas, key).startswith(why)


def test_what_is_beyond_numbers_is_absent_and_never_infinite() -> None:
    canvas = canvas_of(segment(customers=1e200, revenue=1e200))
    assert reason(canvas, "smb.tam") == "it is beyond what can be calculated"
    assert "beyond what can be calculated" in reason(canvas, "tam")
    assert "beyond what can be calculated" in reason(canvas, "som")


def test_a_sum_of_numbers_too_large_is_absent() -> None:
    canvas = canvas_of(*(segment(id, customers=1e300, revenue=1.5e8) for id in "ab"))
    assert "beyond what can be calculated" in reason(canvas, "tam")


def test_churn_above_100_percent_is_no_crash() -> None:
    for case in CASES:
        found = figure(economics(annual_churn=1.5), "monthly_churn", case)
        assert isinstance(found, Absent) or math.isfinite(found)


# --- for any canvas ------------------------------------------------------------------------------


@given(canvases())
def test_every_figure_is_finite_or_absent_with_a_reason(canvas: Canvas) -> None:
    model = model_of(canvas)
    for case in CASES:
        for each in model.quantities:
            found = each.evaluate(case)
            if isinstance(found, Absent):
                assert str(found.reason)
            else:
                assert math.isfinite(found)


def known(figures: Iterable[Figure], case: Case) -> list[float]:
    values = (each.evaluate(case) for each in figures)
    return [value for value in values if not isinstance(value, Absent)]


@given(canvases(sensible=True))
def test_levels_nest_and_parts_add_up(canvas: Canvas) -> None:
    model = model_of(canvas)
    for case in CASES:
        for method in (model.sizing.bottom_up, model.sizing.value_theory):
            levels = known((method.tam, method.sam, method.som), case)
            assert levels == sorted(levels, reverse=True)
        parts = known((segment.som for segment in model.sizing.segments), case)
        assert known([model.sizing.bottom_up.som], case) == ([math.fsum(parts)] if parts else [])


@given(canvases())
def test_names_in_the_workbook_are_valid_and_each_its_own(canvas: Canvas) -> None:
    names = list(model_of(canvas).names.values())
    assert len({name.lower() for name in names}) == len(names)
    assert all(name.startswith(("in_", "out_")) and name.isascii() for name in names)
    assert all(name.replace("_", "").isalnum() for name in names)
