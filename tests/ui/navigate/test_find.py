"""Find in canvas: words wherever they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas
from canvas_app.ui.navigate.finding import Match, Words
from tests.canvases import canvas_of, card

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def canvas() -> Canvas:
    made = canvas_of(
        card("segment", "smb", title="Remote-first SMB", x=60, y=620),
        card("channel", "self", title="Self-serve", text="No sales call", x=520, y=420,
             leads=9000, owner="Ana"),
        card("note", "calls", title="Sales Calls", x=60, y=1800, tags=["Quarter 4"]),
        card("message", "one", title="用一个号码", x=860, y=90, comments=[
            {"id": "c1", "author": "Wei", "at": "2026-11-22T10:05Z", "text": "Too bold?"}]),
        links=[("smb", "self")],
    )  # fmt: skip
    data = made.model_dump()
    data["links"][0]["label"] = "pays for"
    return Canvas.model_validate(data)


def found(canvas, words, lines=lambda card: ()):
    return [match.id for match in Words(lines, str).matches(canvas, words)]


def test_words_of_every_kind_are_found(canvas):
    assert found(canvas, "remote-first") == ["smb"]
    assert found(canvas, "no sales") == ["self"]
    assert found(canvas, "ana") == ["self"]
    assert found(canvas, "quarter 4") == ["calls"]
    assert found(canvas, "too bold") == ["one"]
    assert found(canvas, "wei") == ["one"]
    assert found(canvas, "pays") == ["link-0"]
    assert found(canvas, "distribution") == ["distribution"]
    assert found(canvas, "9,000", lambda card: ("9,000 leads",) if card.id == "self" else ()) == [
        "self"
    ]


def test_a_card_without_words_is_found_by_its_kind_as_it_is_called_on_the_board():
    bare = canvas_of(card("channel", "bare", x=520, y=420), card("channel", "fair", title="Fair"))
    assert found(bare, "channel") == ["bare"]


def test_case_and_width_make_no_difference(canvas):
    assert found(canvas, "SALES") == ["self", "calls"]
    assert found(canvas, "ｓａｌｅｓ　ｃａｌｌ") == ["self", "calls"]
    assert found(canvas, "号码") == ["one"]
    assert found(canvas, "   ") == []


def bar(person):
    assert person.desk.navigate.find_bar is not None
    return person.desk.navigate.find_bar


@pytest.mark.x11
def test_finding_goes_to_the_card_and_on_to_the_next(person, canvas):
    person.opens(canvas)
    person.desk.view.setFocus()
    person.presses(Qt.Key.Key_F, CONTROL)
    person.types("sales")
    assert bar(person).count.text() == "1 of 2"
    assert person.desk.session.selection == {"self"}
    person.presses(Qt.Key.Key_Return)
    assert bar(person).count.text() == "2 of 2"
    assert person.desk.session.selection == {"calls"}
    frame = person.desk.scene.cards["calls"].frame
    assert person.desk.view.seen().contains(frame)
    person.presses(Qt.Key.Key_Return)
    assert bar(person).count.text() == "1 of 2"
    person.presses(Qt.Key.Key_Return, SHIFT)
    assert person.desk.session.selection == {"calls"}
    person.presses(Qt.Key.Key_F3)
    assert person.desk.session.selection == {"self"}
    person.presses(Qt.Key.Key_F3, SHIFT)
    assert person.desk.session.selection == {"calls"}
    person.presses(Qt.Key.Key_Escape)
    assert person.desk.navigate.find_bar is None
    assert person.desk.session.selection == {"calls"}
    assert QApplication.focusWidget() is person.desk.view
    assert not person.desk.view.layers or all(
        type(layer).__name__ != "FoundLayer" for layer in person.desk.view.layers
    )


def test_every_match_is_marked(person, canvas):
    person.opens(canvas)
    person.does("find")
    person.types("sales")
    frames = {(f.x(), f.y()) for f in bar(person)._layer.frames}
    assert frames == {(520, 420), (60, 1800)}


def test_nothing_found_says_so(person, canvas):
    person.opens(canvas)
    person.does("find")
    person.types("zebra")
    assert bar(person).count.text() == "Nothing found"
    person.presses(Qt.Key.Key_Return)
    assert person.desk.session.selection == set()


def test_a_link_and_a_pane_are_gone_to(person, canvas):
    person.opens(canvas)
    person.does("find")
    person.types("pays for")
    assert person.desk.session.selected_link == "link-0"
    bar(person).field.clear()
    person.types("positioning")
    assert bar(person).matches[0] == Match("pane", "positioning")
    frame = person.canvas.frame("positioning").rect
    assert person.desk.view.seen().contains(frame.x + 1, frame.y + 1)


def test_what_is_found_follows_what_is_edited(person, qtbot, canvas):
    person.opens(canvas)
    person.does("find")
    person.types("sales")
    person.desk.session.select({"self"})
    person.does("delete")
    assert bar(person).count.text() == "1 of 1"
    person.does("undo")
    qtbot.waitUntil(lambda: bar(person).count.text().endswith("of 2"))


def test_of_very_many_matches_those_in_view_are_marked(person):
    cards = [
        card(
            "note",
            f"n{n}",
            title=f"Note {n}",
            pane=None,
            x=200 * (n % 40),
            y=1000 + 100 * (n // 40),
        )
        for n in range(600)
    ]
    person.opens(canvas_of(*cards))
    person.does("find")
    person.types("note")
    view = person.desk.view
    view.look_at(1.0, QPointF(2000, 1500))
    near = bar(person)._layer._near(view.seen())
    assert 20 < len(near) < 100
    assert all(frame.intersects(view.seen()) for frame in near)
    view.grab()


def test_the_next_without_a_search_asks_what_for(person, canvas):
    person.opens(canvas)
    person.does("find-next")
    assert bar(person).field.hasFocus()


def test_finding_from_the_numbers_shows_the_canvas(person, canvas):
    person.opens(canvas)
    person.does("view-numbers")
    person.does("find")
    assert person.desk.shown_view == "canvas"
    assert bar(person).field.hasFocus()


def test_ten_thousand_cards(person):
    cards = [
        card("note", f"n{n}", title=f"Note {n}", x=40 * (n % 100), y=1000 + 30 * (n // 100))
        for n in range(10_000)
    ]
    words = Words(lambda card: (), str)
    canvas = canvas_of(*cards)
    assert words.matches(canvas, "note 4711") == [Match("card", "n4711")]
    assert len(words.matches(canvas, "note")) == 10_000
