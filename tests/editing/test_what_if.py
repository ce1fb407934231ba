import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas, Scenario
from canvas_app.document.cards import SegmentCard
from canvas_app.document.estimate import MOST_SCENARIOS
from canvas_app.document.panes import LANES
from canvas_app.editing.change import RefusedEdit
from canvas_app.editing.what_if import Tried, in_lane, kept, tried, with_input
from canvas_app.numbers.cases import cases_of
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.model import Model, model_of
from tests import generated
from tests.canvases import canvas_of, card

NAMED = {"scenarios": ({"id": "war", "name": "Price war"},)}


def plan(**fields: object) -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=(1000, 800, 1200),
             revenue=500, obtainable=0.06),
        card("segment", "ent", title="Enterprise", lane="total", customers=50, revenue=9000,
             obtainable=0.1),
        card("channel", "web", leads=900, conversions=[("win", 0.05)], spend=9000),
        **fields,
    )  # fmt: skip


def value(canvas: Canvas, key: str, case: str = "base") -> float:
    found = model_of(canvas).by_key[key].evaluate(case)
    assert not isinstance(found, Absent)
    return found


def differs(before: Canvas, after: Canvas, case: str = "base") -> Tried:
    return tried(model_of(before), model_of(after), case)


def figures(canvas: Canvas, case: str) -> dict[str, object]:
    model = model_of(canvas)
    values = {figure.key: figure.evaluate(case) for figure in model.figures}
    return {key: str(v.reason) if isinstance(v, Absent) else v for key, v in values.items()}


def test_one_number_in_one_case() -> None:
    before = plan(**NAMED)
    for case in ("base", "low", "war"):
        after = with_input(before, "smb.customers", case, 900)
        assert value(after, "smb.customers", case) == 900
        other = "high"
        assert value(after, "smb.customers", other) == value(before, "smb.customers", other)
        (number,) = differs(before, after, case).numbers
        assert (number.input.key, number.tried) == ("smb.customers", 900)
        assert number.plan == value(before, "smb.customers", case)


def test_a_number_in_a_row_and_one_that_was_only_assumed() -> None:
    before = plan()
    after = with_input(before, "web.conversions.0.share", "base", 0.1)
    assert value(after, "new_customers") == 90
    after = with_input(before, "smb.serviceable", "low", 0.5)
    assert value(after, "smb.serviceable", "low") == 0.5
    assert value(after, "smb.serviceable") == 1


def test_a_segment_in_another_lane_counts_there() -> None:
    before = plan()
    after = in_lane(before, "ent", "target")
    assert value(after, "som") == value(before, "som") + 50 * 9000 * 0.1
    (move,) = differs(before, after).moves
    assert (move.card.id, move.card.lane, move.plan) == ("ent", "target", "total")
    assert in_lane(before, "ent", "total") is before
    assert in_lane(before, "web", "target") is before


def test_nothing_differs_once_all_is_as_it_was() -> None:
    before = plan()
    after = with_input(before, "smb.customers", "base", 900)
    after = with_input(after, "smb.customers", "base", 1000)
    after = in_lane(in_lane(after, "ent", "target"), "ent", "total")
    assert not differs(before, after)


def test_kept_as_a_scenario_the_plan_stays_as_it_is() -> None:
    before = plan(**NAMED)
    after = with_input(before, "smb.obtainable", "base", 0.08)
    made, id = kept(before, after, "base", "Price war")
    assert [each.name for each in made.scenarios] == ["Price war", "Price war 2"]
    assert value(made, "som", id) == value(after, "som")
    for case in cases_of(before):
        assert figures(made, case) == figures(before, case)


def test_lanes_are_kept_only_where_somebody_says_so() -> None:
    before = plan()
    after = in_lane(with_input(before, "smb.obtainable", "base", 0.08), "ent", "target")
    made, id = kept(before, after, "base", "Both")
    assert value(made, "som", id) == 1000 * 500 * 0.08
    assert made.by_id["ent"] is before.by_id["ent"]
    made, id = kept(before, after, "base", "Both", moving=True)
    assert figures(made, id) == figures(after, "base")
    assert made.by_id["ent"].rect == after.by_id["ent"].rect


def test_a_canvas_full_of_scenarios_takes_no_other() -> None:
    many = tuple(Scenario(id=f"s{n}", name=f"S{n}") for n in range(MOST_SCENARIOS))
    before = plan(scenarios=many)
    after = with_input(before, "smb.customers", "base", 900)
    with pytest.raises(RefusedEdit):
        kept(before, after, "base", "One more")


def play(canvas: Canvas, case: str, dice: random.Random) -> Canvas:
    """What somebody at sliders and cards may do, a few times."""
    for _ in range(dice.randint(1, 6)):
        inputs = [i for i in model_of(canvas).inputs if i.card and not i.setting]
        known = [i for i in inputs if not isinstance(i.evaluate(case), Absent)]
        segments = [c for c in canvas.cards if isinstance(c, SegmentCard)]
        if known and dice.random() < 0.75:
            one = dice.choice(known)
            now = one.evaluate(case)
            assert not isinstance(now, Absent)
            canvas = with_input(canvas, one.key, case, now * dice.choice((0, 0.5, 1.1, 3)))
        elif segments:
            canvas = in_lane(canvas, dice.choice(segments).id, dice.choice(LANES))
    return canvas


def same(model: Model, case: str, other: Model, in_case: str) -> bool:
    mine = {figure.key: figure.evaluate(case) for figure in model.figures}
    theirs = {figure.key: figure.evaluate(in_case) for figure in other.figures}
    return mine.keys() == theirs.keys() and all(
        isinstance(theirs[key], Absent) if isinstance(it, Absent) else it == theirs[key]
        for key, it in mine.items()
    )


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 3_000), st.integers(0, 1_000))
def test_a_kept_scenario_shows_exactly_what_was_on_the_screen(seed: int, luck: int) -> None:
    before, dice = generated.canvas(seed), random.Random(luck)
    case = dice.choice(cases_of(before))
    after = play(before, case, dice)
    made, id = kept(before, after, case, "What if 1", moving=True)
    assert same(model_of(made), id, model_of(after), case)
    numbers_only, same_id = kept(before, after, case, "What if 1")
    plans = model_of(before)
    for each in cases_of(before):  # the plan says in every case what it said
        assert same(model_of(numbers_only), each, plans, each)
    if not differs(before, after, case):
        assert same(model_of(after), case, plans, case)
    assert same_id in cases_of(numbers_only)
