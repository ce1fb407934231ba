"""What stands above the canvas until it is settled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.ui.standing import Choice


def test_the_latest_message_is_shown_and_the_one_before_it_again_once_that_is_settled(person):
    person.opens(Canvas(id="plan"))
    standing, banner = person.desk.files.standing, person.desk.banner
    assert banner.isHidden()
    standing.say("lock", Text("It is open elsewhere."), closable=False)
    standing.say("file", Text("It was changed."))
    assert banner.words.text() == "It was changed."
    standing.clear("file")
    assert banner.words.text() == "It is open elsewhere."
    assert banner.buttons == [], "it can't be dismissed"
    standing.clear("lock")
    assert banner.isHidden()


def test_a_button_does_what_it_says_and_the_keyboard_goes_back_to_the_board(person, qtbot):
    person.opens(Canvas(id="plan"))
    done: list[str] = []
    standing, banner = person.desk.files.standing, person.desk.banner

    def take_over() -> None:
        done.append("taken over")
        standing.clear("lock")

    standing.say("lock", Text("It is open elsewhere."), [Choice(Text("Edit here"), take_over)])
    person.waits()
    banner.buttons[0].setFocus()
    with qtbot.waitSignal(banner.left):  # where Qt would take the keyboard depends on the platform
        QTest.keyClick(banner.buttons[0], Qt.Key.Key_Space)
    person.waits()
    assert done == ["taken over"]
    assert person.desk.view.hasFocus()


def test_a_message_can_be_dismissed_and_outlives_another_theme(person):
    person.opens(Canvas(id="plan"))
    person.desk.files.standing.say("file", Text("It was changed."))
    window = person.window
    window.put_up(window.theme, window.take_down())
    banner = person.desk.banner
    assert banner.words.text() == "It was changed."
    QTest.mouseClick(banner.buttons[-1], Qt.MouseButton.LeftButton)
    assert banner.isHidden()
    assert person.desk.files.standing.latest is None
