"""The switch between low, base and high."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.theme import LIGHT
from canvas_app.ui.case_switch import CaseSwitch
from canvas_app.ui.session import Session

# What the offscreen platform says of itself when a widget is shown alone; a screen is silent.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def switch(qtbot: QtBot, themed: None) -> CaseSwitch:
    made = CaseSwitch(Session(Canvas(id="x")), LIGHT)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def chosen(switch: CaseSwitch) -> list[str]:
    return [case for case, button in switch.buttons.items() if button.isChecked()]


def test_it_begins_with_the_base_case(switch: CaseSwitch) -> None:
    assert chosen(switch) == ["base"]
    assert switch.session.case == "base"


def test_a_click_chooses_a_case(switch: CaseSwitch) -> None:
    QTest.mouseClick(switch.buttons["low"], Qt.MouseButton.LeftButton)
    assert switch.session.case == "low"
    assert chosen(switch) == ["low"]
    QTest.mouseClick(switch.buttons["low"], Qt.MouseButton.LeftButton)
    assert chosen(switch) == ["low"], "one is always chosen"


def test_arrows_move_as_in_radio_buttons(switch: CaseSwitch) -> None:
    switch.buttons["base"].setFocus()
    QTest.keyClick(switch.buttons["base"], Qt.Key.Key_Right)
    assert switch.session.case == "high"
    QTest.keyClick(switch.buttons["high"], Qt.Key.Key_Left)
    QTest.keyClick(switch.buttons["base"], Qt.Key.Key_Left)
    assert switch.session.case == "low"


def test_only_the_chosen_one_is_a_stop_of_the_tab_key(switch: CaseSwitch) -> None:
    switch.session.set_case("high")
    stops = [c for c, b in switch.buttons.items() if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["high"]


def test_it_follows_the_session(switch: CaseSwitch) -> None:
    switch.session.set_case("low")
    assert chosen(switch) == ["low"]
