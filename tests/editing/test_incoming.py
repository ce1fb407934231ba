"""Inputs from outside: all at once, validated, or not at all."""

from __future__ import annotations

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.editing.change import RefusedEdit
from canvas_app.editing.incoming import Incoming, applied
from tests.canvases import canvas_of, card


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", customers=(1000, 800, None), growth=0.1,
             filters=[("Phones", 0.5), ("Pays", 0.2)]),
        card("segment", "big", title="Enterprise"),
    )  # fmt: skip


def test_several_inputs_of_one_card_and_its_rows(plan: Canvas) -> None:
    after = applied(
        plan,
        [
            Incoming("smb.customers", "base", 1200.0),
            Incoming("smb.filters.0.share", "base", 0.6),
            Incoming("smb.filters.1.share", "low", 0.1),
            Incoming("smb.growth", "base", None),
        ],
    )
    smb = after.by_id["smb"]
    assert (smb.customers.base, smb.customers.low) == (1200, 800)
    assert [row.share.base for row in smb.filters] == [0.6, 0.2]
    assert smb.filters[1].share.low == 0.1
    assert smb.filters[1].label == "Pays"
    assert smb.growth is None
    assert after.by_id["big"] is plan.by_id["big"]


def test_the_same_values_are_the_same_canvas(plan: Canvas) -> None:
    same = [Incoming("smb.customers", "base", 1000.0), Incoming("smb.lane", "base", "total")]
    assert applied(plan, same) is plan
    assert applied(plan, []) is plan


@pytest.mark.parametrize(
    "wrong",
    [
        Incoming("gone.customers", "base", 1.0),
        Incoming("smb.lane", "base", "nowhere"),
        Incoming("big.customers", "low", 5.0),
        Incoming("smb.customers", "base", float("inf")),
        Incoming("smb.customers", "base", "many"),
        Incoming("ltv_cap", "base", 1e9),
        Incoming("ltv_cap", "low", 5.0),
        Incoming("som", "base", 5.0),
    ],
)
def test_one_that_can_not_be_kept_keeps_all_out(plan: Canvas, wrong: Incoming) -> None:
    with pytest.raises(RefusedEdit) as refusal:
        applied(plan, [Incoming("smb.customers", "high", 2000.0), wrong])
    assert str(refusal.value.text).endswith(".")


def test_a_removed_base_with_another_case_is_refused(plan: Canvas) -> None:
    both = [Incoming("smb.customers", "base", None), Incoming("smb.customers", "low", 5.0)]
    with pytest.raises(RefusedEdit, match="“SMB” needs a base"):
        applied(plan, both)
