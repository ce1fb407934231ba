"""Years: growth, prices, the ramp of the share, and whether the channels keep up."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvas_app.document.estimate import Estimate
from canvas_app.editing import edits
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.quantities import Series
from tests.canvases import canvas_of, card


def segment(id: str = "smb", **fields: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"lane": "target", "customers": 1000, "revenue": 50, "obtainable": 0.1}
    return card("segment", id, **{"title": id.upper(), **usual, **fields})


def offer(**fields: Any) -> dict[str, Any]:
    return card("offer", "offer", title="Offer", **fields)


def channel(id: str = "web", **fields: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"leads": 100, "conversions": [("Buys", 0.1)]}
    return card("channel", id, **{"title": id.title(), **usual, **fields})


def row(series: Series, case: str = "base") -> list[float | None]:
    values = [figure.evaluate(case) for figure in series.figures]
    return [None if isinstance(value, Absent) else value for value in values]


def model(*cards: dict[str, Any], **settings: Any) -> Model:
    return model_of(canvas_of(*cards, **{"horizon": 4, "target_year": 2, **settings}))


def near(values: list[float]) -> Any:
    return pytest.approx(values, rel=1e-12)


def test_customers_and_prices_grow_from_year_to_year() -> None:
    made = model(segment(growth=0.1), offer(price_growth=0.05)).projection
    assert row(made.years.calendar) == [2026, 2027, 2028, 2029, 2030]
    assert row(made.segments[0].customers) == near([1000 * 1.1**t for t in range(5)])
    assert row(made.segments[0].revenue) == near([50 * 1.05**t for t in range(5)])
    assert row(made.tam) == near([50_000 * (1.1 * 1.05) ** t for t in range(5)])


def test_without_growth_every_year_is_like_the_first() -> None:
    made = model(segment()).projection
    assert row(made.tam) == [50_000] * 5


def test_the_share_is_reached_in_equal_steps_by_the_target_year() -> None:
    made = model(segment(serviceable=0.5)).projection
    assert row(made.years.ramp) == near([0, 0.5, 1, 1, 1])
    assert row(made.som) == near([0, 1250, 2500, 2500, 2500])
    assert row(made.needed) == near([0, 25, 50, 50, 50])


def test_the_share_can_follow_an_s_curve() -> None:
    made = model(
        segment(), share_ramp="logistic", ramp_speed=1.5, ramp_middle=2.0, ramp_ceiling=0.8
    ).projection
    expected = [0.8 / (1 + math.exp(-1.5 * (t - 2))) for t in range(5)]
    assert row(made.years.ramp) == near(expected)
    assert row(made.som) == near([5000 * share for share in expected])


def test_the_years_reach_the_target_even_beyond_the_horizon() -> None:
    made = model(segment(), horizon=1, target_year=3).projection
    assert row(made.years.ramp) == near([0, 1 / 3, 2 / 3, 1])


def test_lanes_decide_which_rows_count() -> None:
    made = model(segment("a", lane="total"), segment("b", lane="serviceable")).projection
    assert row(made.tam) == [100_000] * 5
    assert row(made.sam) == [50_000] * 5
    assert row(made.som) == [None] * 5
    reason = made.som(1).evaluate("base")
    assert isinstance(reason, Absent)
    assert str(reason.reason) == "no segment lies in Target now"


def test_the_growth_rate_comes_back_out_of_the_years() -> None:
    made = model(segment(growth=0.2), offer(price_growth=-0.1)).projection
    assert made.cagr_tam.evaluate("base") == pytest.approx(1.2 * 0.9 - 1)
    assert made.cagr_sam.evaluate("base") == pytest.approx(1.2 * 0.9 - 1)
    # SOM is counted from year 1 on: half of the share at 2027's market, all of it at 2030's.
    assert made.cagr_som.evaluate("base") == pytest.approx((2 * 1.08**3) ** (1 / 3) - 1)


def test_growth_of_som_needs_two_years() -> None:
    found = model(segment(), horizon=1).projection.cagr_som.evaluate("base")
    assert isinstance(found, Absent)


# --- delivery ------------------------------------------------------------------------------------


def test_customers_stay_but_for_churn_and_new_ones_come() -> None:
    made = model(
        segment(), channel(leads_growth=0.2), offer(annual_churn=0.25, customers_now=40)
    ).delivery
    assert row(made.new) == near([10 * 1.2**t for t in range(1, 5)])
    expected, base = [40.0], 40.0
    for t in range(1, 5):
        base = base * 0.75 + 10 * 1.2**t
        expected.append(base)
    assert row(made.customers) == near(expected)


def test_people_limit_what_leads_could_bring() -> None:
    people = channel(leads_growth=1.0, reps=2, deals_per_rep=10, ramp=0.75)
    made = model(segment(), people, offer(annual_churn=0.0)).delivery
    assert row(made.new) == near([15, 15, 15, 15])


def test_channels_that_fall_short_are_named_with_the_gap() -> None:
    made = model(segment(), channel(), offer(annual_churn=0.0)).delivery
    # 100 customers are needed in year 2; 10 a year come.
    assert made.binding("base") == "channels"
    assert made.gap_customers.evaluate("base") == pytest.approx(80)
    assert made.gap_money.evaluate("base") == pytest.approx(80 * 50)
    assert made.som.evaluate("base") == pytest.approx(20 * 50)


def test_more_capacity_than_demand_delivers_the_demand() -> None:
    made = model(segment(), channel(leads=5000), offer(annual_churn=0.0)).delivery
    assert made.binding("base") == "demand"
    assert made.som.evaluate("base") == pytest.approx(5000)
    assert made.gap_customers.evaluate("base") == pytest.approx(100 - 1000)


@pytest.mark.parametrize(
    ("cards", "reason"),
    [
        ([segment(), offer(annual_churn=0.1)], "there is no channel in the Distribution pane"),
        ([segment(), channel()], "there is no “Monthly churn”"),
        ([channel(), offer(annual_churn=0.1)], "there is no segment in the Market pane"),
    ],
)
def test_what_is_missing_is_said(cards: list[dict[str, Any]], reason: str) -> None:
    made = model(*cards).delivery
    found = made.som.evaluate("base")
    assert isinstance(found, Absent)
    assert str(found.reason) == reason
    assert made.binding("base") is None


@given(
    growth=st.floats(-0.9, 3),
    price=st.floats(-0.5, 1),
    share=st.floats(0, 1),
    year=st.integers(1, 4),
)
def test_the_levels_nest_in_every_year(
    growth: float, price: float, share: float, year: int
) -> None:
    cards = segment(growth=growth, serviceable=share), offer(price_growth=price)
    made = model(*cards).projection
    tam, sam, som = (level(year).evaluate("base") for level in (made.tam, made.sam, made.som))
    assert not isinstance(tam, Absent)
    assert not isinstance(sam, Absent)
    assert not isinstance(som, Absent)
    assert som <= sam * (1 + 1e-12) <= tam * (1 + 1e-11)


def test_rows_stay_while_nothing_of_theirs_changes() -> None:
    before = canvas_of(segment("a"), segment("b"), horizon=4)
    after = edits.set_card(before, "b", customers=Estimate(base=7))
    old = model_of(before)
    new = model_of(after, old)
    assert new.projection.segments[0].tam is old.projection.segments[0].tam
    assert new.projection.segments[1].tam is not old.projection.segments[1].tam
    later = after.model_copy(update={"base_year": 2030})
    assert row(model_of(later, new).projection.years.calendar)[0] == 2030
    assert "in 2031" in str(model_of(later, new).projection.segments[0].tam(1).label)


def test_need_and_capacity_that_differ_by_dust_are_the_same() -> None:
    canvas = canvas_of(
        card("segment", "a", lane="target", customers=3, revenue=10, serviceable=0.1, obtainable=1),
        card("channel", "c", leads=0.3, conversions=[("Buys", 1)]),
        card("offer", "o", annual_churn=1),
    )
    found = model_of(canvas)
    assert found.delivery.gap_customers.evaluate("base") == 0
    assert found.delivery.binding("base") == "demand"
