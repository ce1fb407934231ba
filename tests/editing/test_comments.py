"""Comments: made, changed, settled, taken away, and found again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode, encode
from canvas_app.editing import comments
from canvas_app.editing.change import RefusedEdit
from canvas_app.exports.workbook.write import workbook_bytes

AT = "2026-11-22T10:05Z"


@pytest.fixture
def plan() -> Canvas:
    cards = [new_card("note", id, x=200 * n, y=-200) for n, id in enumerate("abc")]
    return Canvas(id="plan", cards=tuple(cards))


def said(canvas, card):
    return [(each.text, each.resolved) for each in canvas.by_id[card].comments]


def test_a_comment_knows_who_said_it_and_when_and_is_in_the_file(plan):
    plan, id = comments.add_comment(
        plan, "a", "  为什么是这个数字？\nReally? ", author="Wei", at=AT
    )
    (kept,) = decode(encode(plan)).by_id["a"].comments
    assert kept.id == id
    assert (kept.author, kept.at, kept.resolved) == ("Wei", AT, False)
    assert kept.text == "为什么是这个数字？\nReally?"


def test_a_comment_is_changed_settled_opened_again_and_deleted(plan):
    plan, first = comments.add_comment(plan, "a", "One", author="", at=AT)
    plan, second = comments.add_comment(plan, "a", "Two", author="", at=AT)
    plan = comments.change_comment(plan, "a", first, "First")
    plan = comments.resolve_comment(plan, "a", first)
    assert said(plan, "a") == [("First", True), ("Two", False)]
    assert [each.id for each in comments.open_comments(plan.by_id["a"])] == [second]
    plan = comments.resolve_comment(plan, "a", first, False)
    plan = comments.delete_comment(plan, "a", second)
    assert said(plan, "a") == [("First", False)]


def test_what_changes_nothing_is_the_same_canvas(plan):
    plan, id = comments.add_comment(plan, "a", "One", author="", at=AT)
    assert comments.change_comment(plan, "a", id, "One") is plan
    assert comments.resolve_comment(plan, "a", id, False) is plan
    assert comments.delete_comment(plan, "a", "other") is plan


def test_empty_words_and_cards_that_are_gone_are_refused(plan):
    with pytest.raises(RefusedEdit, match="needs words"):
        comments.add_comment(plan, "a", " \n", author="", at=AT)
    with pytest.raises(RefusedEdit, match="no longer there"):
        comments.add_comment(plan, "gone", "One", author="", at=AT)


def test_a_card_has_its_limit(plan):
    for n in range(comments.MOST_COMMENTS):
        plan, _ = comments.add_comment(plan, "a", str(n), author="", at=AT)
    with pytest.raises(RefusedEdit, match="at most 500"):
        comments.add_comment(plan, "a", "one more", author="", at=AT)


def test_open_comments_are_found_in_reading_order_and_round_the_end(plan):
    assert comments.next_with_open(plan, None) is None
    for card in "ac":
        plan, _ = comments.add_comment(plan, card, "?", author="", at=AT)
    assert comments.next_with_open(plan, None) == "a"
    assert comments.next_with_open(plan, "a") == "c"
    assert comments.next_with_open(plan, "b") == "c"
    assert comments.next_with_open(plan, "c") == "a"
    settled = comments.resolve_comment(plan, "a", plan.by_id["a"].comments[0].id)
    assert comments.next_with_open(settled, "c") == "c"


def test_whoever_gets_the_workbook_sees_no_comments(plan):
    commented, _ = comments.add_comment(plan, "a", "Between us", author="Wei", at=AT)
    made_at = datetime(2026, 11, 22, tzinfo=UTC)
    assert workbook_bytes(commented, made_at=made_at) == workbook_bytes(plan, made_at=made_at)
