"""Aligning, distributing, ordering, grouping and tidying up; nothing of it changes a figure."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, new_card
from canvas_app.document.panes import LANES, PANES, Pane, Rect
from canvas_app.editing import edits, groups
from canvas_app.editing.arrange import align, distribute, order_cards, set_locked
from canvas_app.editing.packing import overlap
from canvas_app.editing.placement import area, placed, places
from canvas_app.editing.reading import cards_of
from canvas_app.editing.regions import lane_of, read, shown
from canvas_app.editing.tidying import tidy_cards, tidy_pane
from canvas_app.numbers.expressions import CASES
from canvas_app.numbers.model import model_of
from tests.generated import canvas as generated


def note(id: str, x: float, y: float, width: float = 100, height: float = 60, **more) -> Card:
    return new_card("note", id, title=id, x=x, y=y, width=width, height=height, **more)


def of(*cards: Card) -> Canvas:
    return Canvas(id="test", cards=cards)


def spots(canvas: Canvas) -> dict[str, tuple[float, float]]:
    return {card.id: (card.x, card.y) for card in canvas.cards}


def figures(canvas: Canvas) -> dict[str, object]:
    model = model_of(canvas)
    return {
        f"{key} {case}": figure.evaluate(case)
        for key, figure in model.by_key.items()
        for case in CASES
    }


THREE = of(note("a", 0, 700), note("b", 150, 720, 60, 30), note("c", 400, 800, 100, 100))


@pytest.mark.parametrize(
    ("edge", "expected"),
    [
        ("left", {"a": (0, 700), "b": (0, 720), "c": (0, 800)}),
        ("right", {"a": (400, 700), "b": (440, 720), "c": (400, 800)}),
        ("centre", {"a": (200, 700), "b": (220, 720), "c": (200, 800)}),
        ("top", {"a": (0, 700), "b": (150, 700), "c": (400, 700)}),
        ("bottom", {"a": (0, 840), "b": (150, 870), "c": (400, 800)}),
        ("middle", {"a": (0, 770), "b": (150, 785), "c": (400, 750)}),
    ],
)
def test_cards_are_brought_into_line(edge, expected):
    assert spots(align(THREE, {"a", "b", "c"}, edge)) == expected


def test_locked_cards_stay_and_others_come_to_them():
    canvas = set_locked(THREE, {"b"}, True)
    assert spots(align(canvas, {"a", "b", "c"}, "left")) == {
        "a": (150, 700), "b": (150, 720), "c": (150, 800),
    }  # fmt: skip


def test_a_group_is_brought_into_line_as_one():
    canvas = groups.group(THREE, {"a", "b"})
    assert spots(align(canvas, {"a", "b", "c"}, "bottom")) == {
        "a": (0, 840), "b": (150, 860), "c": (400, 800),
    }  # fmt: skip
    assert spots(align(canvas, {"a", "b"}, "bottom")) == {
        "a": (0, 700), "b": (150, 730), "c": (400, 800),
    }  # fmt: skip


def test_bottoms_are_what_is_seen_not_what_the_document_says():
    seen = {"a": Rect(0, 700, 100, 160), "b": Rect(150, 720, 60, 30)}
    assert spots(align(THREE, {"a", "b"}, "bottom", seen))["b"] == (150, 830)


def test_gaps_become_equal_and_the_outermost_stay():
    after = distribute(THREE, {"a", "b", "c"}, "horizontal")
    assert spots(after) == {"a": (0, 700), "b": (220, 720), "c": (400, 800)}
    after = distribute(THREE, {"a", "b", "c"}, "vertical")
    assert spots(after)["b"] == (150, 765)


def test_a_segment_that_is_brought_into_line_takes_the_lane_that_it_comes_to():
    canvas = of(
        new_card("segment", "s", pane="market", lane="total", x=24, y=80),
        new_card("segment", "t", pane="market", lane="target", x=190, y=500),
    )
    after = align(canvas, {"s", "t"}, "top")
    assert places(after.cards)["t"] == ("market", "total")


def stack(canvas: Canvas) -> str:
    return "".join(card.id for card in sorted(canvas.cards, key=lambda card: card.order))


def test_cards_are_ordered_in_layers():
    four = of(*(note(id, 40 * n, 700, order=n * 3) for n, id in enumerate("abcd")))
    assert stack(order_cards(four, {"b"}, "front")) == "acdb"
    assert stack(order_cards(four, {"c"}, "back")) == "cabd"
    assert stack(order_cards(four, {"b", "c"}, "back")) == "bcad"
    assert stack(order_cards(four, {"a", "b"}, "forward")) == "cabd"
    assert stack(order_cards(four, {"d"}, "backward")) == "abdc"
    assert order_cards(four, {"d"}, "front") is four
    assert order_cards(four, {"d"}, "forward") is four


def test_a_step_forward_passes_what_lies_over_it_and_not_what_lies_elsewhere():
    cards = [note("a", 0, 700), note("b", 900, 700), note("c", 50, 720), note("d", 60, 730)]
    canvas = of(*(card.model_copy(update={"order": n}) for n, card in enumerate(cards)))
    assert stack(order_cards(canvas, {"a"}, "forward")) == "bcad"
    assert stack(order_cards(canvas, {"d"}, "backward")) == "abdc"


# --- groups --------------------------------------------------------------------------------------


def test_a_group_is_found_from_each_of_its_cards():
    canvas = groups.group(THREE, {"a", "c"})
    both = groups.Groups(canvas)
    assert both.whole({"a"}) == {"a", "c"}
    assert both.whole({"b"}) == {"b"}
    assert both.fully_in({"a", "b"}) == []
    assert both.fully_in({"a", "b", "c"}) == [["a", "c"]]


def test_a_group_with_one_more_is_one_group_again():
    canvas = groups.group(groups.group(THREE, {"a", "c"}), {"c", "b"})
    assert len({card.group for card in canvas.cards}) == 1
    assert groups.group(canvas, {"a", "b", "c"}) is canvas
    assert {card.group for card in groups.ungroup(canvas, {"b"}).cards} == {None}


def test_what_is_left_of_a_group_alone_is_no_group():
    canvas = edits.delete(groups.group(THREE, {"a", "c"}), {"a"})
    assert {card.group for card in canvas.cards} == {None}


def test_copies_of_a_group_are_another_group():
    canvas, made = edits.duplicate(groups.group(THREE, {"a", "c"}), {"a", "c"}, 20, 20)
    names = {canvas.by_id[id].group for id in made}
    assert len(names) == 1
    assert names != {canvas.by_id["a"].group}


def test_locked_cards_are_neither_moved_nor_resized():
    canvas = set_locked(THREE, {"a"}, True)
    assert spots(edits.move_cards(canvas, {"a", "b"}, 5, 5)) == {
        "a": (0, 700), "b": (155, 725), "c": (400, 800),
    }  # fmt: skip
    assert edits.resize_card(canvas, "a", 0, 0, 300, 300) is canvas


# --- tidying up ----------------------------------------------------------------------------------


def test_a_layout_made_by_hand_stays_as_it_is():
    """A tall card beside two short ones, as in the samples."""
    canvas = of(
        note("tall", 412, 44, 150, 162, pane="customer"),
        note("upper", 572, 44, 150, 76, pane="customer"),
        note("lower", 572, 130, 150, 76, pane="customer"),
    )
    assert tidy_pane(canvas, "customer") is canvas


def test_scattered_cards_come_into_rows():
    canvas = of(
        note("a", 420, 60, pane="customer"), note("b", 560, 51, pane="customer"),
        note("c", 640, 70, pane="customer"), note("d", 500, 150, pane="customer"),
    )  # fmt: skip
    assert spots(tidy_pane(canvas, "customer")) == {
        "a": (412, 44), "b": (522, 44), "c": (632, 44), "d": (412, 114),
    }  # fmt: skip


def test_too_many_cards_become_narrower_and_then_the_pane_higher():
    wide = [note(str(n), 412, 44 + n, 170, 70, pane="customer") for n in range(9)]
    after = tidy_pane(of(*wide), "customer")
    assert {card.width for card in after.cards} == {112.0}
    assert after.panes == of().panes
    many = [note(str(n), 412, 44 + n, 170, 70, pane="customer") for n in range(20)]
    after = tidy_pane(of(*many), "customer")
    grown = after.frame("customer").height - 310
    assert grown > 0
    assert after.frame("positioning").height == 310 + grown, "they were in one line"
    assert after.frame("price").y == 330 + grown
    assert after.frame("market").height == 640 + grown


def test_cards_in_the_margin_are_tidied_up_where_they_are():
    canvas = of(note("a", 0, 700), note("b", 130, 713), note("c", 11, 780))
    after = tidy_cards(canvas, {"a", "b", "c"})
    assert spots(after) == {"a": (0, 700), "b": (110, 700), "c": (0, 770)}


def test_locked_cards_are_left_where_they_are_and_free():
    canvas = of(
        note("lock", 412, 44, pane="customer", locked=True),
        note("b", 420, 120, pane="customer"), note("c", 560, 51, pane="customer"),
    )  # fmt: skip
    after = tidy_pane(canvas, "customer")
    assert spots(after)["lock"] == (412, 44)
    assert spots(after)["c"] == (522, 44)


def words(card: Card, width: float) -> float:
    """Words that need more height in less width."""
    area = 900 + 700 * (sum(card.id.encode()) % 23)
    return max(24.0 if card.collapsed else card.height, area / max(width - 20, 20) + 11.3)


@st.composite
def messes(draw) -> Canvas:
    """A canvas on which cards lie about, some of them locked, large or collapsed."""
    cards = []
    for n in range(draw(st.integers(1, 14))):
        pane: Pane | None = draw(st.sampled_from((*PANES, None)))
        kind = "segment" if pane == "market" and draw(st.booleans()) else "note"
        fields = {"lane": draw(st.sampled_from(LANES))} if kind == "segment" else {}
        base = Canvas(id="test").frame(pane).rect if pane else Rect(-300, 700, 900, 300)
        card = new_card(
            kind, f"c{n}",
            x=base.x + draw(st.integers(0, 300)), y=base.y + draw(st.integers(0, 280)),
            width=float(draw(st.sampled_from((100, 150, 168, 168, 168, 300)))),
            height=float(draw(st.sampled_from((44, 60, 84, 84, 162)))),
            pane=pane, collapsed=draw(st.integers(0, 9)) == 0, **fields,
        )  # fmt: skip
        cards.append(card)
    return of(*cards)


def tidy(canvas: Canvas, height) -> Canvas:
    for pane in PANES:
        canvas = tidy_pane(canvas, pane, height)
    return canvas


@given(messes())
def test_tidied_cards_lie_beside_each_other_inside_in_their_order_and_stay_so(mess):
    once = tidy(mess, words)
    for pane in PANES:
        before = [card for card in mess.cards if card.pane == pane]
        after = [card for card in once.cards if card.pane == pane]
        assert [card.id for card in before] == [card.id for card in after]
        rects = {card.id: shown(card, words) for card in after}
        for card in after:
            room, rect = area(once, pane, lane_of(mess, mess.by_id[card.id])), rects[card.id]
            assert min(rect.x - room.x, rect.y - room.y) >= -0.5, "inside"
            assert min(room.right - rect.right, room.bottom - rect.bottom) >= -0.6, "inside"
            assert places([placed(once, card, card.x, card.y)]) == places([mess.by_id[card.id]])
            assert not any(overlap(rect, r) for id, r in rects.items() if id != card.id)
        for lane in (*LANES, None):
            was = [c for c in before if lane_of(mess, c) == lane]
            now = [once.by_id[c.id] for c in was]
            assert [c.id for c in read(was, words)] == [c.id for c in read(now, words)], "order"
    assert tidy(once, words) == once, "twice is as once"


@given(messes(), st.integers(0, 3))
def test_locked_cards_stay_when_others_are_tidied_up(mess, which):
    locked = {card.id for n, card in enumerate(mess.cards) if n % 4 == which}
    mess = set_locked(mess, locked, True)
    for pane in PANES:
        cards = [c for c in mess.cards if c.pane == pane]
        after = tidy_pane(mess, pane, words)
        if after.panes != mess.panes:
            continue  # others may have moved down with it
        for card in cards:
            now = after.by_id[card.id]
            if card.locked:
                assert now is card
            else:
                rect = shown(now, words)
                mine = lane_of(mess, card)
                there = [c for c in cards if c.locked and lane_of(mess, c) == mine]
                assert not any(overlap(rect, shown(c, words)) for c in there)


@given(messes())
def test_a_selection_is_tidied_up_too(mess):
    chosen = {card.id for card in mess.cards}
    once = tidy_cards(mess, chosen, words)
    assert places(once.cards) == places(mess.cards)
    free = [shown(card, words) for card in once.cards if card.pane is None]
    assert not any(overlap(a, b) for n, a in enumerate(free) for b in free[:n])
    assert tidy_cards(once, chosen, words) == once


@given(st.integers(0, 400))
@example(7)
def test_figures_are_what_they_were(seed):
    canvas = generated(seed)
    before, after = figures(canvas), tidy(canvas, words)
    assert figures(after) == before
    assert {c.id for pane in PANES for c in cards_of(after, pane)} == {
        c.id for pane in PANES for c in cards_of(canvas, pane)
    }
