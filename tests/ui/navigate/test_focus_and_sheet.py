"""The board alone, and the sheet of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app.drawing.theme import DARK
from canvas_app.ui.navigate import keycaps
from canvas_app.ui.navigate.commands import as_written, without_mnemonic
from canvas_app.ui.navigate.shortcuts import GESTURES, ShortcutSheet, sections
from tests.canvases import canvas_of, card

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def canvas():
    return canvas_of(card("segment", "smb", title="SMB", x=60, y=620))


def around(person):
    return [*person.desk.surroundings(), person.desk.zoom_control]


# --- focus mode ------------------------------------------------------------------------------


@pytest.mark.x11
@pytest.mark.parametrize("out", ["key", "escape", "pill"])
def test_the_board_alone_and_back_to_exactly_what_was_shown(person, canvas, out):
    person.opens(canvas)
    view, desk = person.desk.view, person.desk
    desk.inspector.hide()
    QApplication.processEvents()
    view.set_zoom(1.3)
    view.setFocus()
    shown = [part.isVisible() for part in around(person)]
    place, centre, size = view.mapFromScene(QPointF(0, 0)), view.seen().center(), view.size()
    person.presses(Qt.Key.Key_Period, CONTROL)
    QApplication.processEvents()
    assert not any(part.isVisible() for part in around(person))
    assert desk.navigate.minimap.isHidden()
    assert person.window.actions_.each["focus-mode"].isChecked()
    assert view.size() == person.window.size()
    assert (view.seen().center() - centre).manhattanLength() < 1.6
    assert view.zoom == pytest.approx(1.3)
    if out == "key":
        person.presses(Qt.Key.Key_Period, CONTROL)
    elif out == "escape":
        person.presses(Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(desk.navigate.focus_mode.pill, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [part.isVisible() for part in around(person)] == shown
    assert not desk.navigate.minimap.isHidden()
    assert not person.window.actions_.each["focus-mode"].isChecked()
    assert view.size() == size
    assert (view.mapFromScene(QPointF(0, 0)) - place).manhattanLength() <= 2


def test_escape_ends_the_selection_first(person, canvas):
    person.opens(canvas)
    person.does("focus-mode")
    person.desk.session.select({"smb"})
    person.presses(Qt.Key.Key_Escape)
    assert person.desk.navigate.focused
    assert not person.desk.session.selection
    person.presses(Qt.Key.Key_Escape)
    assert not person.desk.navigate.focused


def test_the_way_out_fades_away_and_comes_back_at_the_upper_edge(person, canvas):
    person.opens(canvas)
    person.does("focus-mode")
    pill = person.desk.navigate.focus_mode.pill
    assert pill.isVisible()
    pill._wait.timeout.emit()
    assert not pill.isVisible()
    at = QPointF(300, 20)
    move = QMouseEvent(QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton,
                       Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(person.desk.view.viewport(), move)
    assert pill.isVisible()


def test_other_views_and_panels_end_it(person, canvas):
    person.opens(canvas)
    person.does("focus-mode")
    person.does("view-numbers")
    assert not person.desk.navigate.focused
    assert person.desk.strip.isVisible()
    person.does("view-canvas")
    person.does("focus-mode")
    person.does("panels")
    assert not person.desk.navigate.focused
    assert person.desk.palette_.isVisible()


def test_another_theme_keeps_it_and_loses_no_panel(person, canvas):
    person.opens(canvas)
    person.does("focus-mode")
    kept = person.window.take_down()
    person.window.put_up(DARK, kept)
    assert person.desk.navigate.focused
    assert not person.desk.palette_.isVisible()
    person.does("focus-mode")
    assert person.desk.palette_.isVisible()
    assert person.window.header.isVisible()


def test_leaving_the_canvas_brings_the_menus_back(person, canvas):
    person.opens(canvas)
    person.does("focus-mode")
    assert not person.window.header.isVisible()
    person.does("home")
    assert person.window.header.isVisible()


# --- the sheet of shortcuts ------------------------------------------------------------------


@pytest.mark.x11
@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_the_sheet_opens_and_escape_closes_it(person, canvas, key):
    person.opens(canvas)
    person.desk.view.setFocus()
    person.presses(key)
    assert isinstance(person.window.overlays.open, ShortcutSheet)
    person.presses(Qt.Key.Key_Escape)
    assert person.window.overlays.open is None
    assert QApplication.focusWidget() is person.desk.view


def test_a_question_mark_in_a_text_is_a_question_mark(person, canvas):
    person.opens(canvas)
    person.desk.editor.edit("smb", False)
    person.types("Why?")
    assert person.window.overlays.open is None
    assert "?" in person.canvas.by_id["smb"].title


def test_every_key_of_every_action_is_on_the_sheet(person, canvas):
    person.opens(canvas)
    actions = person.window.actions_
    told = {row.name: row.keys for part in sections(actions)[:-1] for row in part.rows}
    for record in actions.records:
        name = without_mnemonic(record.text)
        if actions.each[record.id].shortcuts():
            assert told[name], record.id
    assert told["Save"] == (as_written(QKeySequence("Ctrl+S")),)
    assert told["Nudge"] == ("← → ↑ ↓", "Shift+← → ↑ ↓")
    assert told["Edit card"][1:] == (as_written("Return"),)
    assert {row.name for row in sections(actions)[-1].rows} == {what for what, _ in GESTURES}


def test_the_sheet_scrolls_in_a_small_window(person, canvas):
    person.opens(canvas)
    person.window.resize(1280, 720)
    QApplication.processEvents()
    person.does("shortcuts")
    QApplication.processEvents()
    sheet = person.window.overlays.open
    assert person.window.rect().contains(sheet.panel.geometry())
    bar = sheet.area.verticalScrollBar()
    assert bar.maximum() > 0
    person.presses(Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_keys_are_taken_apart():
    assert keycaps.parts("Ctrl+Shift++") == ["Ctrl", "Shift", "+"]
    assert keycaps.parts("Ctrl+,") == ["Ctrl", ","]
    assert keycaps.parts("⌘⇧P") == ["⌘", "⇧", "P"]
    assert keycaps.parts("?") == ["?"]
