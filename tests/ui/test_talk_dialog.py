"""Preparing a talk: its stops are put in order, hidden, written and added, each as a step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from canvas_app.document.canvas import Canvas
from canvas_app.document.stops import MOST_CARDS_SHOWN, STANDARD, Stop
from canvas_app.document.text import Text
from canvas_app.drawing.theme import DARK
from canvas_app.editing import edits, stops
from canvas_app.ui.session import ReadOnly
from canvas_app.ui.talk.dialog import TalkDialog
from canvas_app.ui.talk.stop_list import ROW, StopList
from tests.canvases import canvas_of, card

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

PLAN = canvas_of(
    card("segment", "smb", title="SMB", customers=1000, x=40, y=300, lane="target"),
    card("segment", "ent", title="Enterprise", customers=90, x=40, y=120, lane="total"),
    card("note", "idea", title="", text="", x=900, y=900, pane=None),
)


@pytest.fixture
def dialog(person) -> TalkDialog:
    person.opens(PLAN)
    person.does("edit-talk")
    dialog = person.desk.talk.dialog
    assert isinstance(dialog, TalkDialog)
    person.qtbot.waitUntil(lambda: dialog.isVisible() and dialog.stops.list.hasFocus())
    return dialog


def ids(canvas: Canvas) -> list[str]:
    return [stop.id for stop in canvas.talk]


def titles(dialog: TalkDialog) -> list[str]:
    shown = dialog.stops.list
    return [shown.words(row)[1] for row in range(shown.count())]


def stop(canvas: Canvas, id: str) -> Stop:
    return next(stop for stop in canvas.talk if stop.id == id)


def offered(dialog: TalkDialog) -> dict[str, QAction]:
    """What the button for another stop offers now."""
    dialog.stops.menu.aboutToShow.emit()
    actions = list(dialog.stops.menu.actions())
    for action in dialog.stops.menu.actions():
        menu = action.menu()
        actions += menu.actions() if menu is not None else []
    return {action.text(): action for action in actions}


def drags(listed: StopList, row: int, before: int, *, let_go: bool = True) -> None:
    """Drag a stop by the mouse until it lies before another row."""
    view = listed.viewport()
    start = QPoint(100, listed.visualItemRect(listed.item(row)).center().y())
    end = QPoint(100, before * ROW + 4 - listed.verticalScrollBar().value())
    QTest.mousePress(view, LEFT, pos=start)
    for step in range(1, 7):
        QTest.mouseMove(view, start + (end - start) * step / 6)
        QApplication.processEvents()
    if let_go:
        QTest.mouseRelease(view, LEFT, pos=end)


@pytest.mark.x11
def test_a_talk_is_put_in_order_written_and_undone(person, dialog: TalkDialog) -> None:
    listed, form = dialog.stops.list, dialog.stops.form
    assert titles(dialog)[:2] == ["Overview", "Market"]
    assert listed.words(1) == ("2", "Market", "Where do we play?")
    person.presses(Qt.Key.Key_Down)
    assert form.headline.placeholderText() == "Where do we play?"
    person.presses(Qt.Key.Key_Down, ALT)
    assert ids(person.canvas)[1:3] == ["customer", "market"]
    assert listed.chosen == "market"
    person.presses(Qt.Key.Key_Space)
    assert stop(person.canvas, "market").hidden
    assert listed.words(2) == ("", "Market", "Hidden · Where do we play?")
    assert listed.words(3)[0] == "3", "hidden ones have no number"
    person.presses(Qt.Key.Key_Return)
    assert form.headline.hasFocus()
    person.types("We win here")
    person.presses(Qt.Key.Key_Tab)
    assert form.notes.hasFocus()
    person.types("Slowly.")
    market = stop(person.canvas, "market")
    assert (market.headline, market.notes) == ("We win here", "Slowly.")
    person.presses(Qt.Key.Key_Z, CONTROL)
    assert form.notes.toPlainText() == "", "all that was typed in one field is one step"
    assert form.headline.text() == "We win here"
    for _ in range(3):
        person.presses(Qt.Key.Key_Z, CONTROL)
    assert person.canvas.stops == ()
    assert titles(dialog)[:2] == ["Overview", "Market"]
    assert not person.desk.session.dirty


@pytest.mark.x11
def test_stops_are_dragged_and_hidden_by_the_mouse(person, dialog: TalkDialog) -> None:
    listed = dialog.stops.list
    drags(listed, 4, 1)
    assert ids(person.canvas)[:3] == ["overview", "positioning", "market"]
    assert listed.chosen == "positioning"
    drags(listed, 0, 3)
    assert ids(person.canvas)[:3] == ["positioning", "market", "overview"]
    before = person.canvas
    drags(listed, 2, 3)
    assert person.canvas is before, "it lies where it was"
    drags(listed, 2, 0, let_go=False)
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    QTest.mouseRelease(listed.viewport(), LEFT, pos=QPoint(100, 4))
    assert person.canvas is before
    assert dialog.isVisible(), "Esc ended the drag only"
    QTest.mouseClick(listed.viewport(), LEFT, pos=listed.eye_of(3))
    assert stop(person.canvas, "customer").hidden
    QTest.mouseClick(listed.viewport(), LEFT, pos=listed.eye_of(3))
    assert not stop(person.canvas, "customer").hidden


def test_selected_cards_a_view_and_a_chart_become_stops(person, dialog: TalkDialog) -> None:
    listed, form = dialog.stops.list, dialog.stops.form
    listed.setCurrentRow(1)
    assert not offered(dialog)["Selected cards"].isEnabled()
    person.desk.session.select({"smb", "ent", "idea"})
    offered(dialog)["Selected cards"].trigger()
    assert form.headline.hasFocus(), "its headline is what is wanted next"
    cards = person.canvas.talk[2]
    assert cards.cards == ("ent", "smb", "idea"), "as they are read"
    assert form.made.text() == "3 cards: Enterprise, SMB, Note"
    offered(dialog)["Funnel"].trigger()
    assert person.canvas.talk[3].chart == "funnel"
    assert titles(dialog)[3] == "Funnel"
    offered(dialog)["This view"].trigger()
    area = person.canvas.talk[4].area
    assert area is not None
    shown = person.desk.view.viewport().size()
    assert area.width == pytest.approx(shown.width() / person.desk.view.zoom, abs=3)
    person.desk.session.select({"idea"})
    listed.setCurrentRow(2)
    form.again.click()
    assert person.canvas.talk[2].cards == ("idea",)
    listed.setFocus()
    person.presses(Qt.Key.Key_Delete)
    assert len(person.canvas.talk) == len(STANDARD) + 2
    dialog.stops.standard.click()
    assert person.canvas.stops == ()
    person.does("undo")
    assert len(person.canvas.talk) == len(STANDARD) + 2


def test_standard_stops_are_never_removed_but_come_back_when_they_are_missing(
    person, dialog: TalkDialog
) -> None:
    assert not dialog.stops.away.isEnabled()
    person.presses(Qt.Key.Key_Delete)
    assert person.canvas.stops == ()
    few = tuple(each for each in STANDARD if each.id != "price")
    person.desk.session.apply(Text("x"), lambda canvas: edits.set_fields(canvas, stops=few))
    assert "Price" not in titles(dialog)
    offered(dialog)["Price"].trigger()
    assert "Price" in titles(dialog)
    assert "Price" not in offered(dialog)


def test_a_stop_whose_cards_are_gone_says_so(person, dialog: TalkDialog) -> None:
    person.desk.session.select({"smb", "ent"})
    offered(dialog)["Selected cards"].trigger()
    person.desk.session.apply(Text("x"), lambda canvas: edits.delete(canvas, {"smb"}))
    assert dialog.stops.form.made.text() == "1 card: Enterprise\nNo longer on the canvas: 1."
    person.desk.session.apply(Text("x"), lambda canvas: edits.delete(canvas, {"ent"}))
    assert "no longer on the canvas" in dialog.stops.form.made.text()
    assert dialog.stops.list.words(1)[2] == "Its cards are no longer there."
    person.does("undo")
    assert dialog.stops.list.words(1)[2] == "Enterprise"


def test_what_comes_next_is_written_a_line_a_step(person, dialog: TalkDialog) -> None:
    form = dialog.stops.form
    assert form.text.isHidden()
    dialog.stops.list.setCurrentRow(len(STANDARD) - 1)
    assert not form.text.isHidden()
    form.text.setFocus()
    person.types("Ask ten")
    person.presses(Qt.Key.Key_Return)
    person.types("Decide")
    assert stop(person.canvas, "next").text == "Ask ten\nDecide"


def test_too_much_is_refused_where_somebody_sees_it(person, dialog: TalkDialog) -> None:
    form = dialog.stops.form
    form.notes.setPlainText("x" * 50_001)
    assert "at most 50000 characters" in form.problem.text()
    assert person.canvas.stops == ()
    many = [f"n{n}" for n in range(MOST_CARDS_SHOWN + 1)]
    with pytest.raises(Exception, match="at most 500 cards"):
        stops.add_stop(person.canvas, None, shows="cards", cards=many)
    dialog.activateWindow()
    person.qtbot.waitUntil(dialog.isActiveWindow)
    person.desk.session.refused.emit(Text("A stop shows at most 500 cards."))
    assert dialog.notice.text == "A stop shows at most 500 cards."


def test_a_canvas_that_is_only_looked_at_shows_its_talk_and_keeps_it(
    person, dialog: TalkDialog
) -> None:
    session = person.desk.session
    session.set_read_only(ReadOnly(Text("Somebody else has it.")))
    assert dialog.why.text() == "Somebody else has it."
    person.presses(Qt.Key.Key_Down)
    for key, keys in ((Qt.Key.Key_Space, None), (Qt.Key.Key_Down, ALT), (Qt.Key.Key_Delete, None)):
        person.presses(key, keys or Qt.KeyboardModifier.NoModifier)
    dialog.stops.form.headline.setFocus()
    person.types("Mine")
    dialog.stops.form.notes.setFocus()
    person.types("Mine")
    drags(dialog.stops.list, 3, 0)
    assert session.canvas.stops == ()
    assert not dialog.stops.add.isEnabled()
    session.set_read_only(None)
    assert dialog.stops.add.isEnabled()
    dialog.stops.form.notes.setFocus()
    person.types("Now")
    assert "Now" in [each.notes for each in session.canvas.talk]


def test_it_speaks_and_every_part_has_a_name(person, dialog: TalkDialog) -> None:
    item = dialog.stops.list.item(1)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "2. Market. Where do we play?"
    form = dialog.stops.form
    for part in (form.headline, form.notes, form.text, form.chart, form.slide, dialog.stops.up,
                 dialog.stops.down, dialog.stops.away, dialog.stops.list):  # fmt: skip
        assert part.accessibleName()


def test_it_goes_with_its_canvas_and_comes_once(person, dialog: TalkDialog) -> None:
    person.does("edit-talk")
    assert person.desk.talk.dialog is dialog
    dialog.close()
    person.qtbot.waitUntil(lambda: not isValid(dialog))
    person.does("edit-talk")
    again = person.desk.talk.dialog
    assert again is not None
    person.window.show_start()
    person.qtbot.waitUntil(lambda: not isValid(again))


def test_in_another_theme_it_is_looked_at_as_before(person, dialog: TalkDialog) -> None:
    dialog.stops.list.setCurrentRow(3)
    dialog.stops.form.notes.setFocus()
    person.types("Slowly")
    at = dialog.geometry()
    place = person.window.take_down()
    assert not isValid(dialog)
    person.window.put_up(DARK, place)
    again = person.desk.talk.dialog
    assert again is not None
    person.qtbot.waitUntil(again.isActiveWindow)
    assert again.geometry() == at
    assert again.stops.list.chosen == "distribution"
    assert again.stops.form.notes.hasFocus()
    assert again.stops.form.notes.toPlainText() == "Slowly"
