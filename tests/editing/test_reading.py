"""The order in which a canvas is read, and what lies next to a card."""

from __future__ import annotations

from hypothesis import given

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.editing.reading import in_rows, nearest, reading_order
from tests.canvases import canvases


def note(id, x, y, width=100, height=60, **fields):
    return new_card("note", id, x=x, y=y, width=width, height=height, **fields)


def read(*cards) -> str:
    return " ".join(card.id for card in in_rows(cards))


def test_a_row_is_read_from_left_to_right_though_one_card_hangs_lower():
    assert read(note("b", 120, 12), note("c", 240, -15), note("a", 0, 0)) == "a b c"


def test_rows_are_read_from_top_to_bottom():
    assert read(note("c", 0, 100), note("b", 120, 0), note("a", 0, 0)) == "a b c"


def test_what_is_beside_a_tall_card_follows_it_row_by_row():
    tall = note("tall", 0, 0, height=300)
    rows = (note("one", 200, 0), note("two", 300, 5), note("three", 150, 100), note("x", 400, 200))
    assert read(*rows, tall) == "tall one two three x"


def test_a_staircase_is_no_row():
    steps = [note(f"s{n}", 300 - 60 * n, 40 * n) for n in range(5)]
    assert read(*steps) == "s0 s1 s2 s3 s4"


def test_panes_follow_each_other_lanes_too_and_the_margin_is_last():
    canvas = Canvas(
        id="plan",
        cards=(
            note("margin", -300, -300),
            note("price", 870, 400, pane="price"),
            note("customer", 410, 60, pane="customer"),
            new_card("segment", "target", pane="market", lane="target", x=20, y=470),
            new_card("segment", "right", pane="market", x=200, y=80),
            new_card("segment", "total", pane="market", x=20, y=95),
            new_card("segment", "served", pane="market", lane="serviceable", x=20, y=280),
            note("between", 200, 280, pane="market"),
        ),
    )
    assert reading_order(canvas) == (
        "total", "right", "served", "between", "target", "customer", "price", "margin",
    )  # fmt: skip


@given(canvases())
def test_every_card_is_read_once(canvas):
    assert sorted(reading_order(canvas)) == sorted(canvas.by_id)


@given(canvases(most_cards=6))
def test_the_order_does_not_depend_on_the_order_in_the_file(canvas):
    turned = canvas.model_copy(update={"cards": canvas.cards[::-1]})
    turned.__dict__.pop("by_id", None)
    assert reading_order(turned) == reading_order(canvas)


def grid() -> Canvas:
    names = [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]]
    cards = [
        note(name, 150 * x + 7 * y, 100 * y - 5 * x)
        for y, row in enumerate(names)
        for x, name in enumerate(row)
    ]
    return Canvas(id="grid", cards=tuple(cards))


def test_arrows_go_through_a_grid_as_one_sees_it():
    canvas = grid()
    seen = {way: nearest(canvas, "e", way) for way in ("left", "right", "up", "down")}
    assert seen == {"left": "d", "right": "f", "up": "b", "down": "h"}


def test_at_the_edge_there_is_nothing_further():
    canvas = grid()
    assert nearest(canvas, "c", "right") is None
    assert nearest(canvas, "a", "up") is None
    assert nearest(canvas, "nobody", "up") is None


def test_a_card_straight_ahead_comes_before_a_nearer_one_aside():
    canvas = Canvas(
        id="plan", cards=(note("here", 0, 0), note("ahead", 400, 10), note("aside", 200, 150))
    )
    assert nearest(canvas, "here", "right") == "ahead"
    assert nearest(canvas, "here", "down") == "aside"
