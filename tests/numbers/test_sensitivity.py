"""What matters most: one input at a time, all at once by chance, and from one case to another."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.editing.incoming import Incoming, applied
from canvas_app.numbers.comparison import bridge
from canvas_app.numbers.explanation import explain
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.quantities import Figure
from canvas_app.numbers.sensitivity import riskiest, swings
from canvas_app.numbers.shown import Shown
from canvas_app.numbers.simulation import Draws, Simulation, simulate
from tests import generated
from tests.canvases import canvas_of, card


def sure(estimate: tuple[float, float, float], clarity: int) -> dict[str, Any]:
    base, low, high = estimate
    return {"base": base, "low": low, "high": high, "clarity": clarity}


def plan(**fields: Any) -> Canvas:
    return canvas_of(
        card("segment", "a", title="A", lane="target", customers=sure((1000, 800, 1200), 5),
             revenue=50, obtainable=sure((0.1, 0.05, 0.12), 1)),
        card("segment", "b", title="B", lane="target", customers=(100, 90, 300), revenue=20,
             obtainable=0.5),
        card("segment", "far", lane="total", customers=(5, 1, 9), revenue=1e6),
        **fields,
    )  # fmt: skip


def som(model: Model) -> Figure:
    return model.sizing.bottom_up.som


def test_inputs_come_by_the_size_of_what_they_do() -> None:
    model = model_of(plan())
    found = swings(model, som(model))
    assert [swing.input.key for swing in found] == ["a.obtainable", "b.customers", "a.customers"]
    values = [(s.at_low.evaluate("base"), s.at_high.evaluate("base")) for s in found]
    assert values == [
        (pytest.approx(3500), pytest.approx(7000)),
        (pytest.approx(5900), pytest.approx(8000)),
        (pytest.approx(5000), pytest.approx(7000)),
    ]
    assert found[0].size("base") == pytest.approx(3500)


def test_the_riskiest_assumption_is_the_one_that_nobody_is_sure_of() -> None:
    model = model_of(plan())
    risks = riskiest(swings(model, som(model)))
    # Known (5) is no risk however far it swings; of an unrated number nobody is sure.
    assert [swing.input.key for swing in risks] == ["a.obtainable", "b.customers"]
    assert risks[0].risk("base") == pytest.approx(3500)


def test_the_rest_is_as_in_the_case_in_use() -> None:
    model = model_of(plan())
    swing = next(s for s in swings(model, som(model), "low") if s.input.key == "a.customers")
    assert swing.at_low.evaluate("low") == pytest.approx(800 * 50 * 0.05 + 90 * 20 * 0.5)
    assert swing.at_high.evaluate("low") == pytest.approx(1200 * 50 * 0.05 + 90 * 20 * 0.5)


def test_a_figure_says_how_it_came_about_with_the_input_changed() -> None:
    model = model_of(plan())
    swing = swings(model, som(model))[0]
    assert swing.at_low.own_words(str) == (
        "SOM − Part of SOM + Part of SOM with Obtainable share at its low"
    )
    assert [figure.key for figure in swing.with_low.steps] == [
        "a.som@a.obtainable.low", "som@a.obtainable.low",
    ]  # fmt: skip


def test_the_smallest_churn_may_be_the_high_case() -> None:
    canvas = canvas_of(
        card("segment", "a", lane="target", customers=10, revenue=120, obtainable=1.0),
        card("offer", "o", gross_margin=0.5, monthly_churn=(0.02, 0.05, 0.01)),
    )
    model = model_of(canvas)
    (swing,) = swings(model, model.economics.ltv)
    assert swing.at_low.evaluate("base") == pytest.approx(100)
    assert swing.at_high.evaluate("base") == pytest.approx(500)


def test_an_input_that_leaves_the_figure_absent_comes_last_with_its_reason() -> None:
    canvas = canvas_of(
        card("channel", "web", leads=(100, 0, 200), conversions=[("Buys", 0.1)], spend=(50, 40, 60))
    )
    model = model_of(canvas)
    found = swings(model, model.channels.cac)
    assert [swing.input.key for swing in found] == ["web.spend", "web.leads"]
    assert isinstance(found[1].at_low.evaluate("base"), Absent)
    assert found[1].size("base") is None


def test_a_sum_of_which_nothing_is_left_is_absent_and_not_zero() -> None:
    canvas = canvas_of(
        card("segment", "a", lane="target", customers=10, serviceable=1, obtainable=1),
        card("segment", "b", lane="target", customers=7, serviceable=1, obtainable=1),
        card("tier", "t", price=10, billing="one_off", years_between=(2, 0, 3)),
        links=[("a", "t")],
    )
    model = model_of(canvas)
    (swing,) = swings(model, som(model))
    assert isinstance(swing.at_low.evaluate("base"), Absent)
    assert swing.at_high.evaluate("base") == pytest.approx(100 / 3)
    low = model_of(_with_base_of(canvas, "t.years_between", "low"))
    back = swings(low, som(low))[0].at_high  # from nothing to something
    assert back.evaluate("base") == pytest.approx(100 / 3)


@pytest.mark.parametrize("seed", range(0, 60, 3))
def test_a_variation_is_what_the_canvas_would_say(seed: int) -> None:
    """Set each input's base to its low or high: the whole model agrees with the variation."""
    canvas = generated.canvas(seed)
    model = model_of(canvas)
    for target in (*model.headlines, model.delivery.som):
        for swing in swings(model, target)[:4]:
            for case, varied in (("low", swing.at_low), ("high", swing.at_high)):
                changed = _with_base_of(canvas, swing.input.key, case)
                expected = model_of(changed).by_key[target.key].evaluate("base")
                value = varied.evaluate("base")
                if isinstance(expected, Absent):
                    assert isinstance(value, Absent)
                else:
                    assert value == pytest.approx(expected, rel=1e-9)


def _with_base_of(canvas: Canvas, key: str, case: Case) -> Canvas:
    """The canvas as it would be if somebody had typed the input's other case as its base."""
    estimate = next(i for i in model_of(canvas).inputs if i.key == key).estimate
    assert estimate is not None
    return applied(canvas, [Incoming(key, "base", estimate.value_in(case))])


# --- chance --------------------------------------------------------------------------------------


def test_a_simulation_is_the_same_every_time() -> None:
    model = model_of(plan())
    one, two = (simulate(model, som(model), draws=300) for _ in range(2))
    assert one is not None
    assert two is not None
    assert one.values == two.values
    assert [i.key for i in one.inputs] == [
        "a.customers",
        "a.obtainable",
        "b.customers",
        "far.customers",
    ]


def test_what_comes_out_lies_between_the_worst_and_the_best() -> None:
    model = model_of(plan())
    found = simulate(model, som(model), draws=2000)
    assert found is not None
    worst, best = 800 * 50 * 0.05 + 90 * 10, 1200 * 50 * 0.12 + 300 * 10
    assert worst <= found.values[0] <= found.percentile(50) <= found.values[-1] <= best
    # The mean of a triangle is the mean of its corners; the two factors are independent.
    mean = 1000 * 50 * (0.05 + 0.1 + 0.12) / 3 + (90 + 100 + 300) / 3 * 10
    assert sum(found.values) / len(found.values) == pytest.approx(mean, rel=0.02)
    bins = found.bins(12)
    assert sum(count for _, _, count in bins) == 2000
    assert bins[0][0] == found.values[0]
    assert bins[-1][1] == pytest.approx(found.values[-1])


def test_what_a_scenario_supposes_is_not_drawn() -> None:
    own = [{"scenario": "war", "value": 500}]
    customers = {"base": 100, "low": 90, "high": 300, "scenarios": own}
    canvas = canvas_of(
        card("segment", "a", lane="target", customers=customers, revenue=(10, 8, 11), obtainable=1),
        scenarios=[{"id": "war", "name": "War"}],
    )
    model = model_of(canvas)
    drawn = simulate(model, som(model), "war", draws=200)
    assert drawn is not None
    assert [each.key for each in drawn.inputs] == ["a.revenue"]
    assert 500 * 8 <= drawn.values[0] <= drawn.values[-1] <= 500 * 11


@pytest.mark.parametrize(
    "values", [(0.0, 5e-324), (-1.7e308, 0.0, 1.7e308), (1e16, 1e16 + 2), (3.0, 3.0)]
)
def test_every_value_lies_in_one_interval(values: tuple[float, ...]) -> None:
    bins = Simulation(som(model_of(plan())), (), values, 0).bins(20)
    assert sum(count for _, _, count in bins) == len(values)
    assert bins[0][0] == values[0]
    assert bins[-1][1] == pytest.approx(values[-1])


def test_without_ranges_there_is_nothing_to_draw() -> None:
    model = model_of(canvas_of(card("segment", "a", customers=5, revenue=5)))
    assert simulate(model, model.sizing.bottom_up.tam) is None


def test_piece_by_piece_is_the_same_as_at_once() -> None:
    model = model_of(plan())
    run = Draws(model, som(model), draws=250)
    assert [run.go_on(100) for _ in range(3)] == [True, True, False]
    assert run.result() == simulate(model, som(model), draws=250)


def test_a_simulation_leaves_the_canvas_as_it_was() -> None:
    model = model_of(plan())
    before = som(model).evaluate("base")
    simulate(model, som(model), draws=50)
    assert som(model).evaluate("base") == before


# --- bridge --------------------------------------------------------------------------------------


def test_a_bridge_leads_from_one_case_to_the_other_input_by_input() -> None:
    model = model_of(plan())
    found = bridge(model, som(model), "low", "high")
    assert [step.input.key for step in found.steps] == [
        "a.customers",
        "a.obtainable",
        "b.customers",
    ]
    assert [step.change for step in found.steps] == [
        pytest.approx(400 * 50 * 0.05), pytest.approx(1200 * 50 * 0.07), pytest.approx(210 * 10),
    ]  # fmt: skip
    assert found.start == pytest.approx(2900)
    assert found.end == pytest.approx(10_200)


def test_there_is_no_bridge_to_what_is_absent() -> None:
    model = model_of(canvas_of(card("segment", "a", customers=(5, 1, 9))))
    found = bridge(model, som(model), "low", "high")
    assert isinstance(found.end, Absent)
    assert found.steps == ()


@given(st.integers(0, 400), st.sampled_from([("low", "high"), ("base", "low"), ("high", "base")]))
@settings(max_examples=40, deadline=None)
def test_the_steps_of_a_bridge_add_up(seed: int, cases: tuple[Case, Case]) -> None:
    model = model_of(generated.canvas(seed))
    for target in model.headlines:
        found = bridge(model, target, *cases)
        if found.steps:
            assert not isinstance(found.start, Absent)
            total = found.start + sum(step.change for step in found.steps)
            assert total == pytest.approx(found.end, rel=1e-9)
            assert found.steps[-1].value == pytest.approx(found.end, rel=1e-9)


def test_an_input_at_its_low_is_explained_by_its_source_and_leads_to_its_card() -> None:
    model = model_of(plan())
    swing = swings(model, som(model))[0]
    told = explain(swing.at_low, "base", Shown("USD"), model.canvas)
    inputs = [each for _, each in told.walk() if each.is_input]
    found = next(each for each in inputs if each.label == "Obtainable share at its low")
    assert (found.full, found.clarity, found.card, found.field) == ("5%", 1, "a", "obtainable")
