"""Cards that move without a pointer: to the next lane or pane, and to another size."""

from __future__ import annotations

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.editing.edits import add_card_in
from canvas_app.editing.moving import grown, to_next_lane, to_next_pane
from canvas_app.editing.placement import lane_at, pane_at


@pytest.fixture
def plan() -> Canvas:
    canvas = Canvas(id="plan")
    for title in ("SMB", "Mid"):
        canvas, _ = add_card_in(canvas, "segment", "market", "total", title=title)
    return add_card_in(canvas, "persona", "customer", title="Boss")[0]


def ids(canvas, *titles):
    return {card.id for card in canvas.cards if card.title in titles}


def card(canvas, title):
    return next(card for card in canvas.cards if card.title == title)


def lies_where_it_says(canvas, title):
    it = card(canvas, title)
    middle = it.x + it.width / 2, it.y + it.height / 2
    lane = lane_at(canvas, middle[1]) if it.pane == "market" else None
    return pane_at(canvas, *middle) == it.pane and lane == (it.lane if lane else None)


def test_segments_go_inwards_lane_by_lane_and_stop_in_the_last(plan):
    chosen = ids(plan, "SMB", "Mid")
    for lane in ("serviceable", "target", "target"):
        plan = to_next_lane(plan, chosen, 1)
        assert {card(plan, title).lane for title in ("SMB", "Mid")} == {lane}
        assert lies_where_it_says(plan, "SMB")
        assert lies_where_it_says(plan, "Mid")
    assert to_next_lane(plan, chosen, 1) is plan


def test_two_that_move_together_lie_beside_each_other(plan):
    plan = to_next_lane(plan, ids(plan, "SMB", "Mid"), 1)
    a, b = card(plan, "SMB").rect, card(plan, "Mid").rect
    assert a.right <= b.x or b.right <= a.x or a.bottom <= b.y or b.bottom <= a.y
    assert a.x < b.x, "they keep their order"


def test_what_is_no_segment_or_is_locked_stays_in_its_lane(plan):
    plan = plan.model_copy(
        update={"cards": (*plan.cards, new_card("segment", "fixed", pane="market", locked=True))}
    )
    plan.__dict__.pop("by_id", None)
    assert to_next_lane(plan, {"fixed", *ids(plan, "Boss")}, 1) is plan


def test_cards_go_from_pane_to_pane_to_the_margin_and_back(plan):
    chosen = ids(plan, "Boss")
    for pane in ("distribution", "positioning", "price", None):
        plan = to_next_pane(plan, chosen, 1)
        assert card(plan, "Boss").pane == pane
        assert lies_where_it_says(plan, "Boss")
    assert to_next_pane(plan, chosen, 1) is plan
    assert card(to_next_pane(plan, chosen, -1), "Boss").pane == "price"


def test_a_segment_comes_back_to_the_lane_that_it_was_in(plan):
    chosen = ids(plan, "SMB")
    plan = to_next_lane(plan, chosen, 1)
    away = to_next_pane(plan, chosen, 1)
    assert not card(away, "SMB").counts
    back = to_next_pane(away, chosen, -1)
    assert (card(back, "SMB").pane, card(back, "SMB").lane) == ("market", "serviceable")


def test_cards_grow_and_shrink_but_can_always_be_grasped(plan):
    chosen = ids(plan, "Boss")
    size = card(plan, "Boss").width, card(plan, "Boss").height
    larger = grown(plan, chosen, 10, 0)
    assert (card(larger, "Boss").width, card(larger, "Boss").height) == (size[0] + 10, size[1])
    smallest = grown(plan, chosen, -1000, -1000)
    assert (card(smallest, "Boss").width, card(smallest, "Boss").height) == (80, 40)
    assert grown(smallest, chosen, -10, 0) is smallest
