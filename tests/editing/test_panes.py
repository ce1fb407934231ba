"""Panes elsewhere, in other sizes and layouts: their cards go with them, figures stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.panes import PANES, Rect
from canvas_app.editing.layouts import Layout, laid_out, swapped
from canvas_app.editing.packing import overlap
from canvas_app.editing.panes import LEAST, move_pane, resize_pane, snapped, with_sides
from canvas_app.editing.placement import placed, places
from canvas_app.editing.regions import in_place, shown
from canvas_app.editing.tidying import tidy_pane
from tests.editing.test_arrange import figures, messes, note, of, spots, tidy, words
from tests.generated import canvas as generated

LAYOUTS: tuple[Layout, ...] = ("columns", "three_two", "centre", "beginning")
PLAN = of(
    note("in", 412, 44, pane="customer"),
    note("beside", 522, 44, pane="customer"),
    note("other", 812, 44, pane="positioning"),
    note("free", 0, 700),
    new_card("segment", "s", pane="market", lane="target", x=24, y=480, width=150, height=66),
)


def no_pane_on_another(canvas: Canvas) -> bool:
    rects = [frame.rect for frame in canvas.panes]
    return not any(overlap(a, b) for n, a in enumerate(rects) for b in rects[:n])


def all_count_where_they_lie(canvas: Canvas) -> bool:
    return all(
        places([placed(canvas, card, card.x, card.y)]) == places([card]) for card in canvas.cards
    )


def test_cards_move_with_their_pane():
    after = move_pane(PLAN, "customer", 0, -400)
    assert spots(after)["in"] == (412, -356)
    assert spots(after)["other"] == (812, 44)
    assert after.frame("customer").y == -400


def test_a_pane_comes_to_lie_beside_the_one_that_it_is_dropped_on():
    after = move_pane(PLAN, "price", 0, 200)
    assert after.frame("price").y == 530
    after = move_pane(PLAN, "customer", 60, 0)
    assert no_pane_on_another(after)


def test_a_pane_snaps_into_line_and_beside_others():
    rect = PLAN.frame("price").rect
    near = rect._replace(x=1204, y=3)
    assert snapped(PLAN, "price", near, 8) == rect._replace(x=1200, y=0)
    assert snapped(PLAN, "price", near, 2) == near


def test_what_grows_pushes_its_neighbours_and_they_theirs():
    rect = PLAN.frame("market").rect
    after = resize_pane(PLAN, "market", rect._replace(width=rect.width + 50))
    assert [after.frame(pane).x for pane in PANES] == [0, 450, 450, 850, 910]
    assert spots(after)["in"] == (462, 44)
    assert spots(after)["other"] == (862, 44)
    smaller = resize_pane(after, "market", rect)
    assert smaller.frame("customer").x == 450, "nothing is drawn back"


def test_cards_come_inside_where_their_pane_becomes_smaller():
    after = resize_pane(PLAN, "customer", Rect(400, 0, 220, 310))
    assert spots(after)["in"] == (412, 44)
    assert spots(after)["beside"] == (412, 114), "beside the other there is no room"
    after = resize_pane(PLAN, "customer", Rect(560, 0, 220, 310))
    assert {card.pane for card in after.cards if card.id in ("in", "beside")} == {"customer"}
    assert all_count_where_they_lie(after)


def test_a_pane_stays_as_high_as_its_cards_need():
    cards = [note(str(n), 412 + n % 3 * 110, 44 + n // 3 * 70, pane="customer") for n in range(9)]
    plan = of(*cards)
    for rect in (Rect(400, 0, 380, 130), Rect(400, 0, 200, 310), Rect(400, 200, 380, 110)):
        after = resize_pane(plan, "customer", rect)
        boxes = [card.rect for card in after.cards]
        assert not any(overlap(a, b) for n, a in enumerate(boxes) for b in boxes[:n])
        frame = after.frame("customer").rect
        assert all(box.bottom <= frame.bottom and box.y >= frame.y for box in boxes)
        assert no_pane_on_another(after)
    assert after.frame("customer").rect.bottom == 310, "its upper edge was drawn"


def test_lanes_take_their_segments_along():
    after = resize_pane(PLAN, "market", Rect(0, 0, 380, 940))
    assert spots(after)["s"] == (24, 680)
    assert places(after.cards)["s"] == ("market", "target")
    assert all_count_where_they_lie(after)


def test_panes_have_a_least_size():
    assert with_sides(PLAN, "price", {"left": 5000})[2] == LEAST["price"][0]
    assert with_sides(PLAN, "price", {"bottom": -5000})[3] == LEAST["price"][1]


def test_cards_below_the_panes_stay_below_and_what_would_be_covered_comes_out():
    plan = of(note("below", 0, 700), note("right", 1300, 100))
    after = resize_pane(plan, "price", Rect(860, 330, 320, 500))
    assert spots(after) == {"below": (0, 890), "right": (1300, 100)}
    after = move_pane(plan, "price", 420, -200)
    assert after.by_id["right"].pane is None
    assert all_count_where_they_lie(after)


def test_two_panes_change_places():
    after = swapped(PLAN, "customer", "positioning", words)
    assert (after.frame("customer").x, after.frame("positioning").x) == (800, 400)
    assert spots(after)["in"] == (812, 44)
    after = swapped(PLAN, "market", "price", words)
    assert no_pane_on_another(after)
    assert all_count_where_they_lie(after)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_is_the_same_a_second_time(layout):
    once = laid_out(PLAN, layout, words)
    assert laid_out(once, layout, words).panes == once.panes


def test_the_panes_of_a_new_canvas_are_as_in_the_beginning():
    assert laid_out(PLAN, "beginning") == PLAN
    there_and_back = laid_out(laid_out(PLAN, "columns"), "beginning")
    assert there_and_back.panes == PLAN.panes


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_pane_with_very_many_cards_is_laid_out_too(layout):
    many = [note(str(n), 420, 60 + n, pane="customer") for n in range(150)]
    after = laid_out(tidy_pane(of(*many), "customer"), layout)
    boxes = [card.rect for card in after.cards]
    assert not any(overlap(a, b) for n, a in enumerate(boxes) for b in boxes[:n])
    assert all(in_place(after, card) for card in after.cards)
    assert no_pane_on_another(after)


@given(messes(), st.sampled_from(LAYOUTS), st.sampled_from(LAYOUTS))
def test_layouts_keep_every_card_where_it_counts_and_none_on_another(mess, first, second):
    before = tidy(mess, words)
    after = laid_out(laid_out(before, first, words), second, words)
    assert no_pane_on_another(after)
    assert places(after.cards) == places(mess.cards)
    assert all(in_place(after, card) for card in after.cards)
    for pane in PANES:
        rects = [shown(card, words) for card in after.cards if card.pane == pane]
        assert not any(overlap(a, b) for n, a in enumerate(rects) for b in rects[:n])


@given(messes(), st.sampled_from(PANES), st.tuples(*[st.integers(-900, 900)] * 4))
def test_panes_are_moved_and_resized_at_will(mess, pane, to):
    before = tidy(mess, words)
    canvas = move_pane(before, pane, to[0], to[1], words)
    assert no_pane_on_another(canvas)
    rect = canvas.frame(pane).rect
    sides = {"left": rect.x + to[2] / 3, "bottom": rect.bottom + to[3] / 3}
    canvas = resize_pane(canvas, pane, with_sides(canvas, pane, sides), words)
    assert no_pane_on_another(canvas)
    assert places(canvas.cards) == places(mess.cards)
    assert all(in_place(canvas, card) for card in canvas.cards)


@given(st.integers(0, 400), st.sampled_from(LAYOUTS), st.sampled_from(PANES))
def test_figures_are_what_they_were(seed, layout, pane):
    canvas = generated(seed)
    before = figures(canvas)
    assert figures(laid_out(canvas, layout, words)) == before
    assert figures(move_pane(canvas, pane, 333, -77, words)) == before
    rect = canvas.frame(pane).rect
    small = resize_pane(canvas, pane, rect._replace(width=230, height=345), words)
    assert figures(small) == before
    large = resize_pane(canvas, pane, rect._replace(width=900, height=900), words)
    assert figures(large) == before
