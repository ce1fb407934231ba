"""Cases: low, base, high and named scenarios that see single numbers differently."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, encode
from canvas_app.document.errors import UnreadableDocument
from canvas_app.editing.change import RefusedEdit
from canvas_app.editing.scenarios import (
    add_scenario,
    remove_scenario,
    rename_scenario,
    with_value,
)
from canvas_app.numbers.cases import case_named, case_title, cases_of
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import model_of
from tests.canvases import canvas_of, canvases, card


def number(base: float, **own: float) -> dict[str, Any]:
    scenarios = [{"scenario": id, "value": value} for id, value in own.items()]
    return {"base": base, "scenarios": scenarios}


def plan(**fields: Any) -> Canvas:
    smb = {"lane": "target", "customers": 1000, "revenue": number(50, war=30), "obtainable": 0.1}
    filters = [{"label": "Uses it", "share": number(0.5, war=0.25, boom=1.0)}]
    return canvas_of(
        card("segment", "smb", **smb, filters=filters),
        scenarios=[{"id": "war", "name": "Price war"}, {"id": "boom", "name": ""}],
        **fields,
    )


def tam(canvas: Canvas, case: Case) -> float:
    value = model_of(canvas).sizing.bottom_up.tam.evaluate(case)
    assert not isinstance(value, Absent)
    return value


def test_a_scenario_overrides_single_numbers_and_leaves_the_rest_as_in_the_base() -> None:
    assert tam(plan(), "base") == 1000 * 0.5 * 50
    assert tam(plan(), "war") == 1000 * 0.25 * 30
    assert tam(plan(), "boom") == 1000 * 1.0 * 50
    assert tam(plan(), "a scenario of another canvas") == tam(plan(), "base")


def test_cases_have_an_order_and_a_title() -> None:
    assert cases_of(plan()) == ("low", "base", "high", "war", "boom")
    assert [str(case_title(plan(), case)) for case in cases_of(plan())] == [
        "Low", "Base", "High", "Price war", "Scenario 2",
    ]  # fmt: skip
    assert case_named(plan(), "price WAR ") == "war"
    assert case_named(plan(), "high") == "high"
    assert case_named(plan(), "nothing") is None


def test_a_copy_of_a_scenario_begins_with_its_numbers() -> None:
    after, id = add_scenario(plan(), " Long war ", like="war")
    assert str(case_title(after, id)) == "Long war"
    assert tam(after, id) == tam(after, "war")
    assert tam(after, "base") == tam(plan(), "base")


def test_a_new_scenario_can_begin_as_the_high_case() -> None:
    canvas = canvas_of(card("segment", "smb", customers=(10, 5, 30), revenue=2))
    after, id = add_scenario(canvas, "As hoped", like="high")
    assert tam(after, id) == 60


def test_a_removed_scenario_leaves_nothing_behind() -> None:
    after = remove_scenario(plan(), "war")
    assert cases_of(after) == ("low", "base", "high", "boom")
    assert b"war" not in encode(after)
    assert tam(after, "boom") == tam(plan(), "boom")
    assert remove_scenario(after, "war") is after


def test_renaming_changes_the_name_alone() -> None:
    after = rename_scenario(plan(), "boom", " Boom ")
    assert [each.name for each in after.scenarios] == ["Price war", "Boom"]
    assert after.cards is plan().cards or after.cards == plan().cards
    assert rename_scenario(after, "boom", "Boom") is after


def test_there_is_a_most() -> None:
    canvas = plan()
    for n in range(18):
        canvas, _ = add_scenario(canvas, f"{n}")
    with pytest.raises(RefusedEdit, match="at most 20"):
        add_scenario(canvas, "one too many")


def test_a_name_that_no_file_could_hold_is_refused() -> None:
    with pytest.raises(RefusedEdit, match="Name: the text is too long"):
        add_scenario(plan(), "x" * 1001)


@pytest.mark.parametrize("ids", [["war", "war"], ["low"], ["base", "x"]])
def test_a_file_with_scenarios_that_cannot_be_told_apart_is_refused(ids: list[str]) -> None:
    plain = encode(canvas_of()).decode().rstrip().rstrip("}").rstrip()
    rows = ", ".join(f'{{"id": "{id}", "name": "x"}}' for id in ids)
    with pytest.raises(UnreadableDocument):
        decode(f'{plain}, "scenarios": [{rows}]}}'.encode())


@given(canvases(), st.sampled_from(("low", "high", "war")), st.floats(-1e9, 1e9))
def test_a_number_is_set_for_its_case_alone(canvas: Canvas, case: Case, value: float) -> None:
    for quantity in model_of(canvas).inputs:
        old = quantity.estimate
        new = with_value(old, case, value, quantity.assumed)
        assert new is not None
        assert new.value_in(case) == pytest.approx(value, rel=1e-14)
        for other in {"low", "base", "high", "war", "price-war"} - {case}:
            if old is not None:
                assert new.value_in(other) == old.value_in(other)
        taken = with_value(new, case, None)
        assert taken is not None
        assert taken.typed_in(case) is None


def test_two_scenarios_are_never_called_the_same() -> None:
    after, first = add_scenario(plan(), "Price WAR")
    after, second = add_scenario(after, "price war")
    names = {each.id: each.name for each in after.scenarios}
    assert (names[first], names[second]) == ("Price WAR 2", "price war 3")
    assert rename_scenario(after, first, "Price war 2").scenarios[2].name == "Price war 2"
