"""The Numbers view in the window: switched to, undone in, saved from, and left for a card."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainterPath
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas
from canvas_app.files.opening import read_canvas
from canvas_app.ui.numbers.chart_view import ChartView
from canvas_app.ui.numbers.parts import TablePart
from canvas_app.ui.numbers.sections import SECTIONS
from tests.canvases import canvas_of, card

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", x=40, y=480, customers=1000,
             revenue=500, obtainable=0.1),
        card("segment", "ent", title="Enterprise", x=40, y=90, customers=20, revenue=9000),
        card("channel", "web", title="Web", x=420, y=400, leads=100, spend=900,
             conversions=[("Demo", 0.5), ("Close", 0.2)]),
    )  # fmt: skip


def types(text: str, *keys: Qt.Key) -> None:
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget(), letter)
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


def middle(shape: QRectF | QPainterPath) -> QPointF:
    return (shape if isinstance(shape, QRectF) else shape.boundingRect()).center()


def segments(person: Any) -> TablePart:
    parts = (part for part in person.desk.numbers.parts if isinstance(part, TablePart))
    return next(part for part in parts if part.record and part.record.id == "segments")


def test_it_is_made_when_first_shown_and_the_canvas_stays_as_it_was(
    person: Any, plan: Canvas
) -> None:
    person.opens(plan)
    assert person.desk.numbers is None
    zoom, middle = person.desk.view.zoom, person.desk.view.mapToScene(300, 300)
    person.presses(Key.Key_2, CONTROL)
    assert person.desk.shown_view == "numbers"
    assert not person.desk.view.isVisible()
    assert person.desk.strip.isVisible()
    person.does("zoom-in")
    person.presses(Key.Key_1, CONTROL)
    assert person.desk.shown_view == "canvas"
    assert person.desk.view.isVisible()
    assert (person.desk.view.zoom, person.desk.view.mapToScene(300, 300)) == (zoom, middle)


def test_the_switch_in_the_header_says_which_view_it_is(person: Any, plan: Canvas) -> None:
    person.opens(plan)
    switch = person.desk.header.switch
    QTest.mouseClick(switch.buttons["numbers"], Qt.MouseButton.LeftButton)
    assert person.desk.shown_view == "numbers"
    assert switch.buttons["numbers"].isChecked()
    person.does("view-canvas")
    assert switch.buttons["canvas"].isChecked()


def test_what_is_typed_reaches_strip_and_canvas_and_is_undone_anywhere(
    person: Any, plan: Canvas
) -> None:
    person.opens(plan)
    person.does("view-numbers")
    segments(person).table.go_to(0, 2)
    types("2000", Key.Key_Return)
    assert person.figure("tam") == 1_180_000
    assert "$1.18M" in person.strip_says("TAM")
    person.does("undo")
    assert person.figure("tam") == 680_000
    person.does("redo")
    person.does("view-canvas")
    person.does("undo")
    assert person.canvas == plan


def test_an_unfinished_cell_is_saved_with_the_rest(person: Any, plan: Canvas) -> None:
    path = person.opens(plan)
    person.does("view-numbers")
    segments(person).table.go_to(0, 2)
    types("77")
    person.saves()
    smb = read_canvas(path).canvas.by_id["smb"]
    assert smb.customers.base == 77  # type: ignore[attr-defined]


def test_the_menu_copies_cells_here_and_cards_there(person: Any, plan: Canvas) -> None:
    person.opens(plan)
    person.clicks_card("SMB")
    person.does("view-numbers")
    segments(person).table.go_to(1, 2)
    person.does("copy")
    assert QGuiApplication.clipboard().text() == "20\n"
    person.does("delete")
    assert len(person.canvas.cards) == 3
    assert person.canvas.by_id["ent"].customers is None


def test_a_figure_leads_to_its_card_on_the_canvas(person: Any, plan: Canvas) -> None:
    person.opens(plan)
    person.does("view-numbers")
    part = segments(person)
    part.table.go_to(1, 2)
    menu = part.commands.menu()
    next(a for a in menu.actions() if a.data() == "show").trigger()
    assert person.desk.shown_view == "canvas"
    assert person.desk.session.selection == {"ent"}


def test_a_hidden_view_waits_and_catches_up(person: Any, plan: Canvas) -> None:
    person.opens(plan)
    person.does("view-numbers")
    table = segments(person).table
    person.does("view-canvas")
    person.clicks_card("SMB")
    person.presses(Key.Key_Delete)
    assert len(table.grid.cards) == 2
    person.does("view-numbers")
    assert len(table.grid.cards) == 1


def test_sections_are_listed_and_scrolled_to(person: Any, plan: Canvas) -> None:
    person.opens(plan)
    person.does("view-numbers")
    page = person.desk.numbers
    assert page.section == SECTIONS[0].id
    button = page._buttons["economics"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.section == "economics"
    # it goes on scrolling while what it scrolls over is laid out
    person.qtbot.waitUntil(lambda: page.area.verticalScrollBar().value() > 0)
    assert page.section == "economics"


def test_charts_say_what_they_show(person: Any, plan: Canvas) -> None:
    person.opens(plan)
    person.does("view-numbers")
    chart = person.desk.numbers.findChildren(ChartView)[0]
    assert chart.accessibleName() == "Market size"
    assert "$680k" in chart.accessibleDescription()
    chart.repaint()
    words = {chart.words_at(middle(spot.shape)) for spot in chart._spots}
    assert any("680,000" in said for said in words)
    chart.setFocus()
    person.presses(Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text() == chart.accessibleDescription()
    # Offscreen, Qt would free it when Python has gone already, and crash the process at its end.
    QGuiApplication.clipboard().clear()


def test_every_table_shows_every_sample(person: Any) -> None:
    """No cell of any table fails on a real document, in any case."""
    from canvas_app import paths

    for path in sorted(paths.sample_canvases().glob("*.gtm.json")):
        person.window.files.open_template(path)
        person.waits()
        person.does("view-numbers")
        for case in ("low", "high"):
            person.desk.session.set_case(case)
            for part in person.desk.numbers.parts:
                for table in part.tables():
                    for row in range(len(table.grid.rows)):
                        for column in range(len(table.grid.columns)):
                            assert table.grid.told(row, column) is not None
