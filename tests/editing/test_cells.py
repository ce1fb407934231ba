"""Cells of tables: what stands in them, edits of many at once, and blocks of text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.document.estimate import Estimate
from canvas_app.editing.cells import (
    Slot,
    changed,
    number_at,
    read_block,
    row_keys,
    with_number,
    write_block,
)
from canvas_app.editing.change import RefusedEdit
from tests.canvases import canvas_of, card

CUSTOMERS = Slot("customers", number=True)
LANE = Slot("lane")


def demo(*before: str) -> Slot:
    return Slot("conversions", ("Demo", 0), "share", True, tuple((name, 0) for name in before))


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "a", customers=(100, 50, 150)),
        card("segment", "b", customers=7, lane="target", x=30, y=500),
        card("channel", "c", conversions=[("Trial", 0.5), ("Close", 0.1)]),
        card("channel", "d", conversions=[("Trial", 0.4), ("Demo", 0.3), ("Close", 0.2)]),
    )


def test_a_number_is_written_in_its_case() -> None:
    estimate = Estimate(base=5, low=3)
    assert with_number(estimate, 6, "base") == Estimate(base=6, low=3)
    assert with_number(estimate, 2, "low") == Estimate(base=5, low=2)
    assert with_number(estimate, 9, "high") == Estimate(base=5, low=3, high=9)
    best = with_number(estimate, 8, "best-case")
    assert best is not None
    assert (best.base, best.value_in("best-case")) == (5, 8)
    assert with_number(best, None, "best-case") == estimate


def test_the_number_that_counts_already_is_no_change() -> None:
    estimate = Estimate(base=5, low=3)
    assert with_number(estimate, 5, "high") is estimate
    assert with_number(estimate, 3, "low") is estimate
    assert with_number(None, None, "base") is None


def test_a_first_number_is_the_base_whatever_the_case() -> None:
    assert with_number(None, 4, "low") == Estimate(base=4)


def test_a_first_number_of_a_case_leaves_the_others_as_is_assumed() -> None:
    canvas = canvas_of(card("segment", "a"), scenarios=[{"id": "war", "name": "Price war"}])
    growth = Slot("growth", number=True)
    for case in ("low", "war"):
        after, _ = changed(canvas, "segment", {"a": {growth: 0.05}}, [], case)
        made = after.by_id["a"].growth  # type: ignore[attr-defined]
        assert [made.value_in(each) for each in ("base", "high", case)] == [0, 0, 0.05]


def test_clearing_takes_the_case_away_and_in_the_base_everything() -> None:
    estimate = Estimate(base=5, low=3)
    assert with_number(estimate, None, "low") == Estimate(base=5)
    assert with_number(estimate, None, "base") is None


def test_many_cells_change_at_once_and_other_cards_are_shared(plan: Canvas) -> None:
    after, made = changed(plan, "segment", {"a": {CUSTOMERS: 1.0, LANE: "target"}}, [], "base")
    assert not made
    assert number_at(after.by_id["a"], CUSTOMERS, "base") == 1
    assert after.by_id["c"] is plan.by_id["c"]
    lane = after.by_id["a"]
    assert lane.y > plan.by_id["a"].y
    assert lane.rect != after.by_id["b"].rect


def test_what_changes_nothing_gives_the_same_canvas(plan: Canvas) -> None:
    same = {"a": {CUSTOMERS: 100.0, LANE: "total"}}
    assert changed(plan, "segment", same, [], "base")[0] is plan
    assert changed(plan, "segment", {"b": {CUSTOMERS: 7.0}}, [], "low")[0] is plan


def test_one_wrong_value_changes_nothing(plan: Canvas) -> None:
    with pytest.raises(RefusedEdit):
        changed(plan, "segment", {"a": {CUSTOMERS: 1.0}, "b": {LANE: "moon"}}, [], "base")


def test_added_cards_lie_in_their_lane_and_hide_nothing(plan: Canvas) -> None:
    rows = [{Slot("title"): "N", CUSTOMERS: 5.0, LANE: "target"}, {Slot("title"): "M"}]
    after, made = changed(plan, "segment", {}, rows, "base")
    n, m = (after.by_id[id] for id in made)
    assert (n.pane, n.lane, m.lane) == ("market", "target", "total")  # type: ignore[attr-defined]
    assert n.order < m.order
    assert len({card.rect for card in after.cards if card.pane == "market"}) == 4


def test_rows_of_many_cards_keep_every_cards_own_order(plan: Canvas) -> None:
    keys = row_keys([plan.by_id["c"], plan.by_id["d"]], "conversions")
    assert [label for label, _ in keys] == ["Trial", "Demo", "Close"]


def test_rows_of_cards_that_share_none_stand_in_the_order_of_the_cards() -> None:
    canvas = canvas_of(
        card("channel", "a", conversions=[("Trial", 0.5), ("Pays", 0.1)]),
        card("channel", "b", conversions=[("Demo", 0.5), ("Signed", 0.1)]),
        card("channel", "c", conversions=[("Call", 0.5), ("Demo", 0.1)]),
    )
    keys = row_keys(canvas.cards, "conversions")
    assert [label for label, _ in keys] == ["Trial", "Pays", "Call", "Demo", "Signed"]


def test_a_missing_row_is_made_in_its_place_and_goes_when_it_is_cleared(plan: Canvas) -> None:
    after, _ = changed(plan, "channel", {"c": {demo("Trial"): 0.25}}, [], "base")
    stages = after.by_id["c"].conversions  # type: ignore[attr-defined]
    assert [(s.label, s.share.base) for s in stages] == [
        ("Trial", 0.5),
        ("Demo", 0.25),
        ("Close", 0.1),
    ]
    back, _ = changed(after, "channel", {"c": {demo(): None}}, [], "base")
    assert back.by_id["c"] == plan.by_id["c"]


def test_rows_of_the_same_name_are_told_apart() -> None:
    twice = canvas_of(card("channel", "c", conversions=[("Demo", 0.5), ("Demo", 0.1)]))
    second = Slot("conversions", ("Demo", 1), "share", True)
    after, _ = changed(twice, "channel", {"c": {second: 0.2}}, [], "base")
    stages = after.by_id["c"].conversions  # type: ignore[attr-defined]
    assert [s.share.base for s in stages] == [0.5, 0.2]


@pytest.mark.parametrize(
    ("typed", "left"), [((None, None), []), ((None, 0.9), [0.9]), ((0.9, None), [0.9])]
)
def test_rows_without_a_name_are_cleared_together(
    typed: tuple[float | None, float | None], left: list[float]
) -> None:
    canvas = canvas_of(card("channel", "c", conversions=[("", 0.5), ("", 0.2)]))
    slots = [Slot("conversions", ("", n), "share", True) for n in (0, 1)]
    values = dict(zip(slots, typed, strict=True))
    after, _ = changed(canvas, "channel", {"c": values}, [], "base")
    stages = after.by_id["c"].conversions  # type: ignore[attr-defined]
    assert [s.share.base for s in stages] == left


@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(
            st.lists(st.text('ab" \t\r\n\\,'), min_size=width, max_size=width),
            min_size=1,
            max_size=4,
        )
    )
)
@example([[""], [""]])
@example([['"', '""'], ["\n", "\t"]])
@example([["=1", "'=1", "''-x"], ["-5", "'-5", "'tis"]])
@example([["-2+3", "\t=1", "@A"], ["+1", "- x", "'"]])
def test_a_written_block_is_read_back(rows: list[list[str]]) -> None:
    assert read_block(write_block(rows)) == rows


@pytest.mark.parametrize(
    "cell", ["=1+1", "=cmd|' /C calc'!A0", "@SUM(1)", "+A1", "-2+3", "- x", "\t=1", "\r=1", "'=1"]
)
def test_what_a_spreadsheet_would_calculate_goes_there_as_text(cell: str) -> None:
    written = write_block([[cell]]).strip('"')
    assert written.startswith("'")
    assert read_block(write_block([[cell]])) == [[cell]]


@pytest.mark.parametrize(
    "cell", ["-5", "+3 %", "-1,200.5", "-$5", "-1.5k", "-12万", "'tis", "–", "5"]
)
def test_numbers_go_there_as_numbers(cell: str) -> None:
    assert write_block([[cell]]) == f"{cell}\n"


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("1\t2\r\n3\t4\r\n", [["1", "2"], ["3", "4"]]),
        ("1\t2\n3", [["1", "2"], ["3", ""]]),
        ("one", [["one"]]),
        ('"two\nlines"\t"a ""b"""\n', [["two\nlines", 'a "b"']]),
        ('5" screen\t"7" screen\n', [['5" screen', '"7" screen']]),
        ("old\rMac", [["old"], ["Mac"]]),
    ],
)
def test_blocks_of_other_programs_are_read(text: str, cells: list[list[str]]) -> None:
    assert read_block(text) == cells
