"""What happens in the middle of a gesture: undo, another button, another window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode, encode
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.editing import edits

RIGHT = Qt.MouseButton.RightButton


@pytest.fixture
def plan() -> Canvas:
    return Canvas(
        id="plan",
        title="Plan",
        cards=(
            new_card(
                "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=415,
                customers=Estimate(base=1000), revenue=Estimate(base=100),
            ),
            new_card("note", "idea", title="Idea", x=20, y=700),
            new_card("note", "two", title="Two", x=420, y=700),
        ),
        links=(Link(id="between", start="idea", end="two"),),
    )  # fmt: skip


@pytest.fixture
def board(person, plan):
    """The plan, and one more card that undo takes away again."""
    person.opens(plan)
    session = person.desk.session
    session.apply(Text("Add"), lambda c: edits.add_card(c, "note", 420, 760, title="New")[0])
    QApplication.processEvents()
    return person


def test_undo_ends_a_drag_and_what_was_undone_stays_so(board, plan):
    board.grabs(board.middle("New"))
    board.moves(QPointF(500, 300))
    board.does("undo")
    assert board.desk.view.tool is None
    board.moves(QPointF(520, 320))
    board.lets_go()
    assert board.canvas == plan


def test_undo_in_a_drag_does_not_move_the_card_to_a_third_place(board, plan):
    board.does("undo")
    board.drags("Idea", QPointF(700, 900))
    board.grabs(board.middle("Idea"))
    board.moves(QPointF(750, 920))
    board.does("undo")
    board.moves(QPointF(760, 930))
    board.lets_go()
    assert board.canvas == plan
    assert board.desk.scene.cards["idea"].pos() == QPointF(20, 700)


def test_undo_ends_a_resize(board, plan):
    board.clicks_card("New")
    corner = board.desk.scene.cards[board.card("New").id].frame.bottomRight()
    board.grabs(corner)
    board.moves(corner + QPointF(50, 50))
    board.does("undo")
    board.moves(corner + QPointF(60, 60))
    board.lets_go()
    assert board.canvas == plan


def test_undo_while_a_link_is_drawn_leaves_no_link_to_nothing(board, plan):
    board.clicks_card("New")
    board.grabs(board.desk.view.link_handle.point(board.card("New").id))
    board.moves(board.middle("Idea"))
    board.does("undo")
    board.desk.view.viewport().repaint()
    board.lets_go()
    assert decode(encode(board.canvas)) == plan


def test_another_button_does_not_end_a_drag(board):
    board.grabs(board.middle("Idea"))
    board.moves(QPointF(300, 800))
    QTest.mouseClick(board.desk.view.viewport(), RIGHT, pos=board.point(QPointF(300, 800)))
    assert board.desk.view.tool is not None
    board.lets_go()
    assert board.card("Idea").x != 20


def test_a_space_bar_that_is_let_go_elsewhere_does_not_pan_for_ever(board):
    board.clicks_card("SMB")
    QTest.keyPress(board.desk.view, Qt.Key.Key_Space)
    board.desk.inspector.setFocus()
    QTest.keyRelease(QApplication.focusWidget(), Qt.Key.Key_Space)
    before = board.card("Idea").x
    board.drags("Idea", QPointF(300, 800))
    assert board.card("Idea").x != before


def test_undo_selects_cards_or_a_link_but_never_both(board):
    board.drags("Idea", QPointF(150, 800))
    board.desk.session.select((), "between")
    board.does("undo")
    board.does("delete")
    assert [link.id for link in board.canvas.links] == [], "the link went with its card"
    assert board.desk.session.history.undo_label == Text("Delete card")
    board.does("undo")
    assert board.desk.session.selected_link is None


def test_cards_say_their_amounts_in_another_currency_at_once(board):
    session = board.desk.session
    session.apply(Text("Currency"), lambda c: edits.set_fields(c, currency="EUR"))
    lines = board.desk.scene.cards["smb"].words.face.lines
    assert "€" in lines[0]
    assert "$" not in lines[0]
