"""What a screen reader finds on the board, and that it may ask for what is gone."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import new_card
from canvas_app.document.cards.base import Comment
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.ui import readers
from canvas_app.ui.board.accessible.parts import Part

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(scope="module")
def reading(qapp):
    """Somebody uses a screen reader."""
    return readers.install()


@pytest.fixture
def board(person, reading):
    person.opens(
        Canvas(
            id="plan",
            title="Plan",
            cards=(
                new_card("tier", "pro", title="Pro", pane="price", x=880, y=390),
                new_card(
                    "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=470,
                    customers=Estimate(base=1000, clarity=2), revenue=Estimate(base=100),
                    locked=True, comments=(Comment(id="a", text="Sure?"),),
                ),
                new_card("segment", "mid", title="Mid", pane="market", x=24, y=90),
                new_card("note", "idea", text="An idea\nand more", x=20, y=800),
            ),
            links=(Link(id="pays", start="smb", end="pro", label="pays"),),
        )
    )  # fmt: skip
    return person


def find(board):
    return QAccessible.queryAccessibleInterface(board.desk.view)


def children(part):
    return [part.child(n) for n in range(part.childCount())]


def tree(part) -> dict:
    """Names of what is in a part, with what is in that."""
    return {child.text(Name): tree(child) for child in children(part)}


def part(board, name):
    """The part of the board that is called so."""
    groups = children(find(board))
    parts = [*groups, *(card for group in groups for card in children(group))]
    return next(each for each in parts if each.text(Name) == name)


def test_the_board_is_a_list_of_panes_with_their_cards_in_reading_order(board):
    seen = {name: inside for name, inside in tree(find(board)).items() if ":" in name or inside}
    wanted = {
        "Market: where do we play": {"Segment: Mid": {}, "Segment: SMB": {}},
        "Customer: who buys": {},
        "Positioning: why us": {},
        "Distribution: how we reach, win, retain, grow": {},
        "Price: what they pay": {"Tier: Pro": {}},
        "Beside the panes": {"Note: An idea": {}},
        "Links": {"SMB to Pro: pays": {}},
    }
    assert {name: seen.get(name) for name in wanted} == wanted
    assert list(seen)[:5] == [
        "Market: where do we play", "Customer: who buys",
        "Distribution: how we reach, win, retain, grow", "Positioning: why us",
        "Price: what they pay",
    ]  # fmt: skip
    assert find(board).text(Name) == "Canvas: Plan"
    assert find(board).role() == QAccessible.Role.List
    assert part(board, "Segment: SMB").role() == QAccessible.Role.ListItem


def test_a_card_says_all_that_is_seen_on_it(board):
    said = part(board, "Segment: SMB").text(Description)
    for words in ("Target now", "1,000 × $100", "clarity 2", "locked", "1 open comment",
                  "linked to Pro (pays)"):  # fmt: skip
        assert words in said, words
    assert "linked from SMB (pays)" in part(board, "Tier: Pro").text(Description)


def test_a_pane_says_what_it_amounts_to(board):
    said = part(board, "Market: where do we play").text(Description)
    assert "2 cards. 2 segments" in said
    assert "Serviceable: $100k SAM" in said
    assert "Drag a persona here" in part(board, "Customer: who buys").text(Description)


def test_cards_are_where_they_are_seen(board):
    card = part(board, "Segment: SMB")
    view = board.desk.view
    middle = view.viewport().mapToGlobal(view.mapFromScene(board.middle("SMB")))
    assert card.rect().contains(middle)
    assert find(board).childAt(middle.x(), middle.y()) == card
    assert not card.state().offscreen
    view.pan(5000, 0)
    assert card.state().offscreen


def test_what_is_selected_has_the_focus(board):
    board.desk.view.setFocus()
    board.presses(Qt.Key.Key_Tab)
    card = part(board, "Segment: Mid")
    assert card.state().selected
    assert card.state().focused
    assert not part(board, "Segment: SMB").state().selected
    assert find(board).focusChild() == card
    board.desk.session.select((), "pays")
    assert part(board, "SMB to Pro: pays").state().selected


def test_an_empty_pane_has_the_focus_when_it_is_reached(board):
    board.desk.keys.go_to_pane("customer")
    assert find(board).focusChild() == part(board, "Customer: who buys")


def test_names_follow_what_is_typed_and_cards_their_pane(board):
    session = board.desk.session
    session.apply(Text("x"), lambda c: edits.set_card(c, "mid", title="Middle"))
    assert "Segment: Middle" in tree(find(board))["Market: where do we play"]
    board.drags_to("Middle", "customer")
    assert tree(find(board))["Customer: who buys"] == {"Segment: Middle": {}}
    assert part(board, "Segment: Middle").parent().text(Name) == "Customer: who buys"


def test_a_reader_may_ask_for_cards_that_are_gone(board):
    session, kept = board.desk.session, []
    QAccessible.setActive(True)
    for n in range(60):
        session.apply(
            Text("x"), lambda c, n=n: edits.add_card(c, "note", 10 * n, 900, title=f"N{n}")[0]
        )
        kept.append(part(board, f"Note: N{n}"))
        if n % 3 == 0:
            session.select({c.id for c in session.canvas.cards if c.title == f"N{n}"})
            board.presses(Qt.Key.Key_Delete)
            QApplication.processEvents()
        tree(find(board))
        if n % 20 == 0:
            gc.collect()
    assert "Note: N1" in tree(find(board))["Beside the panes"]
    assert "Note: N0" not in tree(find(board))["Beside the panes"]
    while session.history.undo_label:
        session.undo()
    assert list(tree(find(board))["Beside the panes"]) == ["Note: An idea"]
    gc.collect()
    QAccessible.setActive(False)


def test_boards_come_and_go_under_a_readers_hands(board, reading):
    QAccessible.setActive(True)
    kept = []
    for n in range(12):
        canvas = Canvas(id=f"c{n}", cards=(new_card("note", "a", title="A", x=0, y=800),))
        board.opens(canvas, f"{n}.gtm.json")
        board.desk.view.setFocus()
        board.presses(Qt.Key.Key_Tab)
        assert tree(find(board))["Beside the panes"] == {"Note: A": {}}
        kept += [each for each in children(find(board)) if isinstance(each, Part)]
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert len(reading.boards) <= 5, "boards that are gone are forgotten"
    gone = [each for each in kept if isValid(each) and not each.isValid()]
    assert gone, "a reader may still hold some of their parts"
    for each in gone:
        assert each.state().invalid
        assert (each.childCount(), each.text(Name)) == (0, "")
    QAccessible.setActive(False)


def test_long_tips_are_spoken_as_words_and_not_as_markup(board):
    button = board.desk.palette_.buttons["segment"]
    assert button.toolTip().startswith("<qt>")
    spoken = QAccessible.queryAccessibleInterface(button).text(Description)
    assert spoken.startswith("Customers who are alike")
