"""Price research: the best of the prices offered, where curves cross, why there is no figure."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.numbers.explanation import explain
from canvas_app.numbers.expressions import CASES, Absent, Case, Value
from canvas_app.numbers.findings import Finding, findings
from canvas_app.numbers.model import model_of
from canvas_app.numbers.quantities import Input
from canvas_app.numbers.research import POINTS
from canvas_app.numbers.shown import Shown
from tests.canvases import canvas_of, card, estimate

NAMES = ("too_cheap", "cheap", "expensive", "too_expensive")
# At 10 everybody finds it cheap, at 40 nobody does; every curve is straight in between.
STRAIGHT = [(10, 1, 1, 0, 0), (40, 0, 0, 1, 1)]
USUAL = [
    (10, 0.52, 0.86, 0.04, 0.01),
    (20, 0.11, 0.49, 0.24, 0.06),
    (30, 0.02, 0.20, 0.50, 0.17),
    (40, 0.01, 0.08, 0.66, 0.32),
    (50, 0.00, 0.03, 0.84, 0.58),
]
OFFERED = [(15, 0.7), (20, 0.62), (25, 0.55), (30, 0.4)]


def survey(
    offered: list[tuple[Any, ...]] | None = None,
    judged: list[tuple[Any, ...]] | None = None,
    **fields: Any,
) -> dict[str, Any]:
    """A card with rows of numbers; None leaves a number out."""
    made = card("research", "r", **{"title": "Survey", **fields})
    made["offers"] = [_row(("price", "share"), row) for row in offered or ()]
    made["answers"] = [_row(("price", *NAMES), row) for row in judged or ()]
    return made


def _row(names: tuple[str, ...], values: tuple[Any, ...]) -> dict[str, Any]:
    return {name: estimate(value) for name, value in zip(names, values, strict=True)}


def value(canvas: Canvas, key: str, case: Case = "base") -> Value:
    return model_of(canvas).by_key[f"r.{key}"].evaluate(case)


def number(canvas: Canvas, key: str, case: Case = "base") -> float:
    found = value(canvas, key, case)
    assert not isinstance(found, Absent), str(found.reason)
    return found


def reason(canvas: Canvas, key: str, case: Case = "base") -> str:
    found = value(canvas, key, case)
    assert isinstance(found, Absent), found
    return str(found.reason)


def found(canvas: Canvas, rule: str) -> list[Finding]:
    return [each for each in findings(model_of(canvas)) if each.rule == rule]


def sentence(canvas: Canvas, rule: str) -> str:
    (only,) = found(canvas, rule)
    assert only.card in canvas.by_id
    return str(only.text)


# --- the best of the prices offered --------------------------------------------------------------


def test_the_best_price_has_the_largest_price_times_share() -> None:
    canvas = canvas_of(survey(OFFERED))
    assert number(canvas, "best_price") == 25
    assert number(canvas, "best_share") == 0.55
    assert number(canvas, "best_revenue") == pytest.approx(1375)


def test_of_equally_good_prices_the_first_row_counts() -> None:
    assert number(canvas_of(survey([(20, 0.3), (30, 0.2), (10, 0.6)])), "best_price") == 20
    # 25 × 0.14 × 100 is 350.00000000000006 in binary: dust doesn't decide.
    assert number(canvas_of(survey([(5, 0.7), (25, 0.14)])), "best_price") == 5


def test_the_order_of_offered_prices_does_not_matter() -> None:
    assert number(canvas_of(survey(OFFERED[::-1])), "best_price") == 25


def test_each_case_has_a_best_price_of_its_own() -> None:
    canvas = canvas_of(survey([(20, (0.5, 0.4, 0.5)), (30, (0.3, 0.2, 0.6))]))
    assert [number(canvas, "best_price", case) for case in CASES] == [20, 20, 30]


PRICES = st.floats(0.01, 1e6)
SHARES = st.floats(0, 1)


@given(st.lists(st.tuples(PRICES, SHARES), min_size=2, max_size=12))
def test_the_best_price_is_one_of_those_offered_and_none_is_better(
    rows: list[tuple[float, float]],
) -> None:
    canvas = canvas_of(survey(rows))
    model = model_of(canvas)
    demand = model.research[0].demand
    assert demand is not None
    assert number(canvas, "best_price") in [row.price.evaluate("base") for row in demand.rows]
    best = number(canvas, "best_price") * number(canvas, "best_share") * 100
    assert best == pytest.approx(max(price * share * 100 for price, share in rows))
    assert number(canvas, "best_revenue") == pytest.approx(best)


# --- where curves cross --------------------------------------------------------------------------


def test_straight_curves_meet_in_the_middle() -> None:
    canvas = canvas_of(survey(judged=STRAIGHT))
    assert [number(canvas, point) for point in POINTS] == [25, 25, 25, 25]
    assert number(canvas, "acceptable") == 0


def test_the_points_lie_where_van_westendorp_put_them() -> None:
    canvas = canvas_of(survey(judged=USUAL))
    # Too cheap 0.52 and 0.11 against not a bargain 0.14 and 0.51, from 10 to 20.
    assert number(canvas, "pmc") == pytest.approx(10 + 10 * 0.38 / (0.38 + 0.40))
    # Too cheap 0.11 and 0.02 against too expensive 0.06 and 0.17, from 20 to 30.
    assert number(canvas, "opp") == pytest.approx(20 + 10 * 0.05 / (0.05 + 0.15))
    # Bargain 0.49 and 0.20 against getting expensive 0.24 and 0.50, from 20 to 30.
    assert number(canvas, "ipp") == pytest.approx(20 + 10 * 0.25 / (0.25 + 0.30))
    # Not expensive 0.34 and 0.16 against too expensive 0.32 and 0.58, from 40 to 50.
    assert number(canvas, "pme") == pytest.approx(40 + 10 * 0.02 / (0.02 + 0.42))
    width = number(canvas, "pme") - number(canvas, "pmc")
    assert number(canvas, "acceptable") == pytest.approx(width)


def test_curves_that_meet_at_a_price_cross_there() -> None:
    # 0.3 − (1 − 0.7) is −5.6e-17 in binary; a spreadsheet says 0, and so does this.
    canvas = canvas_of(
        survey(judged=[(10, 0.8, 0.9, 0, 0), (20, 0.3, 0.7, 0.1, 0.3), (30, 0, 0.2, 0.9, 0.9)])
    )
    assert number(canvas, "answers.1.pmc") == 0
    assert number(canvas, "pmc") == 20
    assert number(canvas, "opp") == 20


def test_of_several_crossings_the_lowest_counts() -> None:
    rows = [(10, 0.9, 1, 0, 0.1), (20, 0.1, 1, 0, 0.3), (30, 0.6, 1, 0, 0.4), (40, 0, 1, 0, 0.8)]
    assert 10 < number(canvas_of(survey(judged=rows)), "opp") < 20


def test_a_row_without_all_its_answers_is_left_out_and_the_curves_go_on() -> None:
    gap = [*STRAIGHT[:1], (20, 0.1, None, 0.5, 0.5), *STRAIGHT[1:]]
    assert number(canvas_of(survey(judged=gap)), "opp") == 25
    assert sentence(canvas_of(survey(judged=gap)), "price-row") == (
        "“Survey” leaves price 2 out: it has no “Bargain”."
    )
    more = [*gap, (50, None, 0, 1, 1)]
    assert "leaves 2 prices out, price 2 among them" in sentence(
        canvas_of(survey(judged=more)), "price-row"
    )


def test_a_row_that_is_not_filled_in_yet_is_no_finding() -> None:
    empty = (None,) * 5
    canvas = canvas_of(survey([*OFFERED, (None, None)], [*USUAL, empty]))
    assert not found(canvas, "price-row")
    assert number(canvas, "best_price") == 25


def test_without_one_question_the_other_points_are_there() -> None:
    unasked = [(price, None, *answers) for price, _, *answers in USUAL]
    canvas = canvas_of(survey(judged=unasked))
    assert reason(canvas, "pmc") == "no answers are typed for “Too cheap”"
    assert reason(canvas, "opp") == "no answers are typed for “Too cheap”"
    assert reason(canvas, "acceptable") == "no answers are typed for “Too cheap”"
    assert 20 < number(canvas, "ipp") < 30
    assert 40 < number(canvas, "pme") < 50


def test_numbers_of_rows_that_are_left_out_are_inputs_all_the_same() -> None:
    model = model_of(canvas_of(survey([(15, None), *OFFERED])))
    assert isinstance(model.by_key["r.offers.0.price"], Input)
    assert "r.offers.0.share" not in model.by_key


@st.composite
def _curves(draw: st.DrawFn) -> list[tuple[float, ...]]:
    """Prices that rise, with curves that run the way such curves run."""
    count = draw(st.integers(2, 9))
    steps = draw(st.lists(st.floats(0.5, 100), min_size=count, max_size=count))
    prices = [sum(steps[: i + 1]) for i in range(count)]
    shares = st.lists(SHARES, min_size=count, max_size=count).map(sorted)
    rising = [draw(shares), draw(shares)]
    falling = [draw(shares)[::-1], draw(shares)[::-1]]
    return list(zip(prices, *falling, *rising, strict=True))


@settings(deadline=None)
@given(_curves())
def test_a_crossing_lies_between_two_prices_and_the_curves_are_equal_there(
    rows: list[tuple[float, ...]],
) -> None:
    canvas = canvas_of(survey(judged=rows))
    for name, kind in POINTS.items():
        price = value(canvas, name)
        left = [_side(row, kind.left, kind.turned) for row in rows]
        right = [_side(row, kind.right, kind.turned) for row in rows]
        if isinstance(price, Absent):
            apart = [a - b for a, b in zip(left, right, strict=True)]
            assert apart[0] < 1e-12 or apart[-1] > -1e-12, (name, rows)
            continue
        prices = [row[0] for row in rows]
        low = max(i for i, each in enumerate(prices[:-1]) if each <= price * (1 + 1e-12))
        assert prices[low] * (1 - 1e-12) <= price <= prices[low + 1] * (1 + 1e-12)
        way = (price - prices[low]) / (prices[low + 1] - prices[low])
        first = left[low] + way * (left[low + 1] - left[low])
        second = right[low] + way * (right[low + 1] - right[low])
        assert first == pytest.approx(second, abs=1e-9)


def _side(row: tuple[float, ...], answer: str, turned: str | None) -> float:
    share = row[1 + NAMES.index(answer)]
    return 1 - share if turned == answer else share


# --- why there is no figure ----------------------------------------------------------------------

TOO_FEW_OFFERS = "it takes two prices with the share who would buy"
TOO_FEW_ANSWERS = "it takes two prices with all of their answers"


@pytest.mark.parametrize(
    ("card", "key", "why"),
    [
        (survey(OFFERED[:1]), "best_price", TOO_FEW_OFFERS),
        (survey([(15, 0.7), (20, None)]), "best_share", TOO_FEW_OFFERS),
        (survey([(None, 0.7), (20, None)]), "best_revenue", TOO_FEW_OFFERS),
        (survey(judged=USUAL[:1]), "opp", TOO_FEW_ANSWERS),
        (survey(judged=[USUAL[0], (20, 0.1, 0.4, 0.2, None)]), "pmc", TOO_FEW_ANSWERS),
        (survey(judged=USUAL[::-1]), "ipp", "the prices do not rise from row to row"),
        (survey(judged=[*USUAL, USUAL[-1]]), "opp", "the prices do not rise from row to row"),
        (
            survey(judged=USUAL[:2]),
            "pme",
            "its two curves do not cross between the prices that were asked about",
        ),
        (
            survey(judged=[(price, *shares[::-1]) for price, *shares in USUAL]),
            "opp",
            "its two curves do not cross between the prices that were asked about",
        ),
    ],
)
def test_what_is_absent_says_why(card: dict[str, Any], key: str, why: str) -> None:
    assert reason(canvas_of(card), key) == why


def test_a_method_that_was_not_used_has_no_figures() -> None:
    assert "r.opp" not in model_of(canvas_of(survey(OFFERED))).by_key
    assert "r.best_price" not in model_of(canvas_of(survey(judged=USUAL))).by_key
    nothing = canvas_of(survey(respondents=240))
    assert [key for key in model_of(nothing).by_key if key.startswith("r.")] == ["r.respondents"]


def test_a_survey_in_the_margin_does_not_count() -> None:
    assert "r.opp" not in model_of(canvas_of(survey(OFFERED, USUAL, pane=None))).by_key


def test_prices_may_rise_in_one_case_only() -> None:
    rows = [(10, 1, 1, 0, 0), ((40, 5, 40), 0, 0, 1, 1)]
    canvas = canvas_of(survey(judged=rows))
    assert number(canvas, "opp") == 25
    assert reason(canvas, "opp", "low") == "the prices do not rise from row to row"


# --- on the card ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("card", "said"),
    [
        (
            survey(OFFERED, USUAL, respondents=240),
            "4 prices offered · 5 prices judged · 240 people",
        ),
        (survey(OFFERED[:1]), "1 price offered"),
        (survey(judged=USUAL[:1]), "1 price judged"),
    ],
)
def test_the_card_says_what_was_asked(card: dict[str, Any], said: str) -> None:
    (made,) = canvas_of(card).cards
    assert made.summary(Shown("USD")) == (said,)
    assert canvas_of(survey()).cards[0].summary(Shown("USD")) == ()


# --- in words ------------------------------------------------------------------------------------


def test_the_convention_is_part_of_the_explanation() -> None:
    canvas = canvas_of(survey(judged=USUAL))
    pmc = explain(model_of(canvas).by_key["r.pmc"], "base", Shown("USD"), canvas)
    assert pmc.label == "Point of marginal cheapness (PMC)"
    assert pmc.words.startswith("where “too cheap” falls to “not a bargain”, drawn straight from")
    assert [each.label for each in pmc.operands] == [
        "Price 1",
        "Price 2",
        "Too cheap − not a bargain, at price 1",
        "Too cheap − not a bargain, at price 2",
    ]
    turned = pmc.operands[2].operands[1]
    assert (turned.label, turned.words) == (
        "Not a bargain at price 1",
        "1 − Bargain at price 1",
    )


def test_the_best_price_is_explained_by_what_each_price_brings() -> None:
    canvas = canvas_of(survey(OFFERED))
    best = explain(model_of(canvas).by_key["r.best_price"], "base", Shown("USD"), canvas)
    (largest,) = best.operands
    assert [each.value for each in largest.operands] == ["$1,050", "$1,240", "$1,375", "$1,200"]


# --- findings ------------------------------------------------------------------------------------


def test_a_sound_survey_has_no_findings() -> None:
    canvas = canvas_of(survey(OFFERED, USUAL))
    assert not [each for each in findings(model_of(canvas)) if each.rule.startswith("price-")]


def test_prices_that_do_not_rise() -> None:
    rows = [USUAL[0], USUAL[2], USUAL[1], *USUAL[3:]]
    assert sentence(canvas_of(survey(judged=rows)), "price-order") == (
        "“Survey”: the price after price 2 is not higher. Put the rows in order, from the lowest "
        "price to the highest."
    )


@pytest.mark.parametrize(
    ("card", "said"),
    [
        (survey([(10, 0.5), (20, 0.6), (30, 0.1)]), "“Would buy” rises from 50% to 60%"),
        (survey([(20, 0.6), (30, 0.1), (10, 0.5)]), "“Would buy” rises from 50% to 60%"),
        (
            survey(judged=[*USUAL[:4], (50, 0.2, 0.03, 0.84, 0.58)]),
            "“Too cheap” rises from 1% to 20%",
        ),
        (survey(judged=[*USUAL[:4], (50, 0, 0.1, 0.84, 0.58)]), "“Bargain” rises from 8% to 10%"),
        (
            survey(judged=[*USUAL[:4], (50, 0, 0, 0.6, 0.58)]),
            "“Getting expensive” falls from 66% to 60%",
        ),
        (
            survey(judged=[*USUAL[:4], (50, 0, 0, 0.84, 0.3)]),
            "“Too expensive” falls from 32% to 30%",
        ),
    ],
)
def test_a_share_that_runs_the_wrong_way(card: dict[str, Any], said: str) -> None:
    assert said in sentence(canvas_of(card), "price-curve")


def test_a_best_price_at_the_edge_of_what_was_offered() -> None:
    dear = canvas_of(survey([(10, 0.5), (20, 0.4)]))
    assert sentence(dear, "price-edge") == (
        "“Survey”: the best price, $20, is the highest that was offered. Ask about higher ones."
    )
    cheap = canvas_of(survey([(20, 0.1), (10, 0.5)]))
    assert sentence(cheap, "price-edge").endswith(
        "the lowest that was offered. Ask about lower ones."
    )


def tier(id: str, price: float, **fields: Any) -> dict[str, Any]:
    return card("tier", id, title=id, price=price, **fields)


def test_a_tier_outside_the_acceptable_range() -> None:
    canvas = canvas_of(survey(judged=USUAL), tier("Team", 25), tier("Global", 49))
    assert sentence(canvas, "price-range") == (
        "The price of “Global”, $49, lies outside the acceptable range of “Survey”, $14.87 to "
        "$40.45."
    )
    assert found(canvas, "price-range")[0].card == "Global"


@pytest.mark.parametrize(
    ("fields", "compared"),
    [
        ({}, True),
        ({"unit_name": "seat"}, False),
        ({"billing": "year"}, False),
    ],
)
def test_only_tiers_for_the_same_thing_are_compared(fields: dict[str, Any], compared: bool) -> None:
    canvas = canvas_of(survey(judged=USUAL), tier("Global", 490, **fields))
    assert bool(found(canvas, "price-range")) is compared


def test_a_link_says_which_tiers_are_meant() -> None:
    cards = (survey(judged=USUAL), tier("Global", 490, unit_name="site"), tier("Free", 1))
    linked = found(canvas_of(*cards, links=[("r", "Global")]), "price-range")
    assert [each.card for each in linked] == ["Global"]
