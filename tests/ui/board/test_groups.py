"""Groups and locks, with the mouse and the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.text import Text
from canvas_app.ui.board.grips.padlock import padlock_rect

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def board(person):
    """Four notes below the panes; Ann and Ben are a group."""
    person.opens(
        Canvas(
            id="plan",
            cards=tuple(
                new_card("note", id, title=id.title(), x=x, y=y, group=group)
                for id, x, y, group in (
                    ("ann", 220, 900, "pair"), ("ben", 420, 900, "pair"),
                    ("cem", 620, 900, None), ("dot", 820, 900, None),
                )
            ),
        )
    )  # fmt: skip
    return person


def selected(person) -> set[str]:
    return set(person.desk.session.selection)


@pytest.mark.x11
def test_a_click_selects_the_group_and_another_one_its_card(board):
    board.clicks_card("Ann")
    assert selected(board) == {"ann", "ben"}
    board.clicks_card("Ann")
    assert selected(board) == {"ann"}
    board.clicks_card("Ben")
    assert selected(board) == {"ben"}, "within the group"
    board.clicks_card("Cem")
    board.clicks_card("Ben")
    assert selected(board) == {"ann", "ben"}


def test_a_double_click_edits_just_the_card(board):
    board.double_clicks(board.middle("Ben"))
    assert selected(board) == {"ben"}
    board.types(" Bo")
    board.presses(Qt.Key.Key_Escape)
    assert "Bo" in board.desk.session.canvas.by_id["ben"].title


def test_the_group_moves_as_one_and_keeps_its_shape(board):
    board.drags("Ann", QPointF(304, 1100))
    ann, ben = board.card("Ann"), board.card("Ben")
    assert ann.y > 1000
    assert (ben.x - ann.x, ben.y) == (200, ann.y)
    assert board.desk.session.history.undo_label == Text("Move {n} cards", n=2)


def test_shift_and_the_marquee_take_whole_groups(board):
    board.clicks_card("Cem")
    board.clicks_card("Ben", SHIFT)
    assert selected(board) == {"ann", "ben", "cem"}
    board.clicks_card("Ann", SHIFT)
    assert selected(board) == {"cem"}
    board.grabs(QPointF(560, 1040))
    board.moves(QPointF(540, 960))
    board.lets_go()
    assert selected(board) == {"ann", "ben"}


def test_groups_are_made_and_taken_apart_by_keys(board):
    board.clicks_card("Cem")
    board.clicks_card("Dot", SHIFT)
    board.presses(Qt.Key.Key_G, CONTROL)
    assert board.card("Cem").group == board.card("Dot").group is not None
    board.clicks(QPointF(600, 1300))
    board.clicks_card("Dot")
    assert selected(board) == {"cem", "dot"}
    board.presses(Qt.Key.Key_G, CONTROL | SHIFT)
    assert board.card("Cem").group is None
    board.does("undo")
    assert board.card("Cem").group is not None


def test_copies_of_a_group_are_a_group_and_one_that_is_left_alone_is_none(board):
    board.clicks_card("Ann")
    board.does("duplicate")
    copies = selected(board)
    assert len(copies) == 2
    names = {board.canvas.by_id[id].group for id in copies}
    assert len(names) == 1
    assert names.isdisjoint({"pair", None})
    board.desk.session.select({"ann"})
    board.does("delete")
    assert board.canvas.by_id["ben"].group is None


@pytest.mark.x11
def test_locked_cards_stay_but_can_be_selected_and_edited(board):
    board.clicks_card("Cem")
    board.presses(Qt.Key.Key_L, CONTROL | SHIFT)
    assert board.card("Cem").locked
    board.drags("Cem", QPointF(700, 1200))
    board.presses(Qt.Key.Key_Right)
    assert (board.card("Cem").x, board.card("Cem").y) == (620, 900)
    assert selected(board) == {"cem"}
    board.types("!")
    board.presses(Qt.Key.Key_Escape)
    assert board.canvas.by_id["cem"].title != "Cem"
    board.grabs(QPointF(780, 1060))
    board.moves(QPointF(600, 880))
    board.lets_go()
    assert selected(board) == set(), "a rectangle leaves it out"
    board.desk.session.select({"cem"})
    board.does("lock")
    assert not board.canvas.by_id["cem"].locked


def test_a_click_on_the_padlock_of_a_selected_card_unlocks_it(board):
    board.desk.view.set_zoom(1.0)
    board.desk.view.centerOn(QPointF(600, 940))
    board.clicks_card("Cem")
    board.does("lock")
    at = padlock_rect(board.desk.scene.cards["cem"]).center()
    board.clicks(QPointF(600, 1100))
    board.clicks(at)
    assert board.card("Cem").locked, "the first click selects"
    board.clicks(at)
    assert not board.card("Cem").locked
    assert selected(board) == {"cem"}
    assert board.desk.session.history.undo_label == Text("Unlock")


def test_a_selected_group_has_an_outline(board):
    view = board.desk.view
    board.clicks_card("Cem")
    beside = view.mapFromScene(QPointF(320, 892))
    before = view.grab().toImage()
    board.clicks_card("Ann")
    after = view.grab().toImage()
    gap = range(beside.x(), beside.x() + 40)
    rows = range(beside.y() - 4, beside.y() + 6)
    changed = [x for x in gap for y in rows if before.pixel(x, y) != after.pixel(x, y)]
    assert changed
