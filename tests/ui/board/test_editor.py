"""Editing a card where it stands, while other things happen to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.ui import desk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plan() -> Canvas:
    return Canvas(
        id="plan",
        title="Plan",
        cards=(
            new_card("segment", "smb", title="SMB", pane="market", lane="target", x=24, y=415),
            new_card("note", "idea", title="Idea", text="one", x=20, y=700),
            new_card("image", "photo", title="Photo", x=420, y=700),
        ),
    )


def test_undo_in_a_new_card_takes_the_card_away(person, plan):
    person.opens(plan)
    person.desk.commands.add_kind("note")
    assert person.desk.editor.isVisible()
    person.presses(Qt.Key.Key_Z, CONTROL)
    assert person.canvas == plan
    assert not person.desk.editor.isVisible()
    assert person.desk.view.hasFocus()


def test_the_hints_of_an_empty_card_are_as_large_as_its_words(person, plan):
    person.opens(plan)
    person.desk.commands.add_kind("note")
    for field in (person.desk.editor.title, person.desk.editor.text):
        assert field.viewport().font() == field.font()  # what hints are painted with


def test_undo_takes_back_what_is_typed_before_the_card(person, plan):
    person.opens(plan)
    person.desk.commands.add_kind("note")
    person.types("abc")
    person.presses(Qt.Key.Key_Z, CONTROL)
    assert person.desk.editor.isVisible()
    assert person.canvas.cards[-1].title == ""


def test_undo_by_the_mouse_is_seen_in_the_editor(person, plan):
    person.opens(plan)
    person.desk.editor.edit("idea", False)
    person.types("s")
    assert person.canvas.by_id["idea"].title == "Ideas"
    person.does("undo")
    assert person.desk.editor.title.toPlainText() == "Idea"
    person.types("!")
    assert person.canvas.by_id["idea"].title == "Idea!"


def test_a_card_that_is_deleted_from_the_menu_is_no_longer_edited(person, plan):
    person.opens(plan)
    person.double_clicks(person.middle("Idea"))
    person.does("delete")
    assert not person.desk.editor.isVisible()
    person.types("x")
    assert "idea" not in person.canvas.by_id


def test_a_click_into_the_inspector_ends_editing_and_keeps_the_focus_there(person, plan):
    person.opens(plan)
    person.double_clicks(person.middle("SMB"))
    person.types("s")
    field = person.desk.inspector.page.blocks["customers"].field
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is field
    assert not person.desk.editor.isVisible()
    person.types("12")
    assert person.canvas.by_id["smb"].title == "SMBs"


def test_saving_in_the_middle_of_a_text_lets_it_go_on(person, plan):
    person.opens(plan)
    person.desk.editor.edit("idea", True)
    person.types(" two")
    person.saves()
    person.types(" three")
    assert person.canvas.by_id["idea"].text == "one two three"
    assert person.canvas.by_id["idea"].title == "Idea"


def test_typing_on_a_selected_picture_edits_its_title(person, plan, monkeypatch):
    person.opens(plan)
    asked: list[int] = []
    monkeypatch.setattr(desk, "ask_for_picture", lambda *_: asked.append(1))
    person.clicks_card("Photo")
    person.types("s")
    assert asked == []
    assert person.canvas.by_id["photo"].title == "Photos"
    person.presses(Qt.Key.Key_Escape)
    person.double_clicks(person.middle("Photos"))
    assert asked == [1], "a double click chooses a picture"


def test_an_input_method_on_a_selected_card_starts_editing(person, plan):
    person.opens(plan)
    person.clicks_card("Idea")
    view = person.desk.view
    assert view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is True
    event = QInputMethodEvent()
    event.setCommitString("远程")
    QApplication.sendEvent(view, event)
    person.presses(Qt.Key.Key_Escape)
    assert person.canvas.by_id["idea"].title == "Idea远程"
