"""Small reactions of the board that people notice when they are missing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.canvases import canvas_of, card

LONG = "Six people call small firms that have looked at the price page twice. " * 2
CHINESE = "远程优先的中小企业，员工五十至五百人，需要一个号码走遍全球"


def test_all_words_are_seen_while_a_card_is_edited(person):
    """Long and Chinese text in a narrow card at less than 100 %: no line scrolls away."""
    person.opens(canvas_of(card("channel", "inside", title="Inside sales", x=520, y=420)))
    person.desk.view.set_zoom(0.8)
    person.desk.editor.edit("inside", True)
    text = person.desk.editor.text
    text.insertPlainText(LONG + CHINESE)
    QApplication.processEvents()
    assert text.verticalScrollBar().value() == text.horizontalScrollBar().value() == 0
    last = text.document().lastBlock()
    bottom = text.blockBoundingGeometry(last).translated(text.contentOffset()).bottom()
    assert bottom <= text.viewport().height() + 1
    assert text.geometry().top() - person.desk.editor.title.geometry().bottom() < 8


def test_the_editor_lies_where_the_card_is(person):
    person.opens(canvas_of(card("channel", "inside", title="Inside sales", x=520, y=420)))
    person.desk.view.set_zoom(0.8)
    person.desk.editor.edit("inside", False)
    frame = person.desk.scene.cards["inside"].frame
    corner = person.desk.view.mapFromScene(frame.topLeft())
    editor = person.desk.editor.geometry().adjusted(2, 2, -2, -2)
    assert editor.topLeft() == corner
    assert abs(editor.width() - frame.width() * 0.8) <= 1


def test_nothing_stays_lit_when_the_pointer_leaves_the_board(person):
    person.opens(canvas_of(card("channel", "inside", title="Inside sales", x=520, y=420)))
    view = person.desk.view
    QTest.mouseMove(view.viewport(), person.point(person.middle("Inside sales")))
    QApplication.processEvents()
    assert view.link_handle.hovered == "inside"
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.link_handle.hovered is None
    assert not any(pane.hot for pane in person.desk.scene.panes.values())


def draws_link(person, title, to):
    person.clicks_card(title)
    person.grabs(person.desk.view.link_handle.point(person.card(title).id))
    person.moves(to)
    person.lets_go()


def test_a_link_into_an_empty_pane_makes_the_card_there(person):
    person.opens(canvas_of(card("segment", "smb", title="SMB", x=60, y=620, lane="target")))
    draws_link(person, "SMB", person.inside("price"))
    made = person.canvas.cards[-1]
    assert (made.kind, made.pane) == ("tier", "price")
    assert [(link.start, link.end) for link in person.canvas.links] == [("smb", made.id)]
    person.types("Team")
    assert person.card("Team").id == made.id
    person.presses(Qt.Key.Key_Escape)
    person.does("undo")
    person.does("undo")
    assert len(person.canvas.cards) == 1
    assert not person.canvas.links


def test_a_link_beside_the_panes_makes_a_note_and_a_click_makes_nothing(person):
    person.opens(canvas_of(card("segment", "smb", title="SMB", x=60, y=620, lane="target")))
    person.clicks_card("SMB")
    person.clicks(person.desk.view.link_handle.point("smb"))
    assert len(person.canvas.cards) == 1
    draws_link(person, "SMB", QPointF(90, 980))
    assert [card.kind for card in person.canvas.cards] == ["segment", "note"]


def test_adding_a_card_that_is_in_sight_moves_nothing(person):
    person.opens(canvas_of())
    before = person.point(QPointF(0, 0))
    person.desk.commands.add_to_pane("market")
    person.desk.commands.add_to_pane("price")
    assert person.point(QPointF(0, 0)) == before


def test_a_new_canvas_does_not_keep_the_name_of_the_blank_one(person):
    person.window.files.new()
    person.waits()
    assert person.canvas.title == ""
    assert person.desk.header.title.text() == "Untitled canvas"


def test_room_that_is_left_at_first_shows_what_is_below_the_panes(person):
    person.opens(canvas_of(card("note", "far", title="Far", x=60, y=1500)))
    view = person.desk.view
    view.fit_at_first()
    top = view.mapFromScene(person.desk.scene.content_of_panes().topLeft()).y()
    assert top <= 15
