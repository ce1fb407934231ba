"""The Arrange menu, with its keys: cards in line, in layers, tidied up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.panes import Rect
from canvas_app.document.text import Text
from canvas_app.drawing.panes import tidy_rect
from canvas_app.editing.packing import overlap
from canvas_app.editing.placement import places
from tests.editing.test_arrange import figures
from tests.generated import canvas as generated

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LONG = "A good many words that need more than two lines of a card that is so narrow. " * 2


@pytest.fixture
def board(person):
    person.opens(
        Canvas(
            id="plan",
            cards=(
                new_card("persona", "ann", title="Ann", pane="customer", x=420, y=60),
                new_card("persona", "ben", title="Ben", pane="customer", x=600, y=75, text=LONG),
                new_card("persona", "cem", title="Cem", pane="customer", x=470, y=190),
                new_card("note", "dot", title="Dot", x=430, y=900),
            ),
        )
    )
    return person


def frames(person) -> dict[str, Rect]:
    items = person.desk.scene.cards.values()
    return {i.card.id: Rect(*i.frame.getRect()) for i in items}


def chooses(person, *titles: str) -> None:
    person.clicks_card(titles[0])
    for title in titles[1:]:
        person.clicks_card(title, SHIFT)


@pytest.mark.x11
def test_cards_are_brought_into_line_by_keys_and_one_undo_takes_it_back(board):
    before = board.canvas
    chooses(board, "Ann", "Ben", "Cem")
    board.presses(Qt.Key.Key_Left, CONTROL | SHIFT)
    assert {board.card(t).x for t in ("Ann", "Ben", "Cem")} == {420}
    assert board.desk.session.history.undo_label == Text("Align left")
    board.does("undo")
    assert board.canvas == before


def test_bottoms_are_those_that_are_seen(board):
    chooses(board, "Ann", "Ben")
    board.presses(Qt.Key.Key_Down, CONTROL | SHIFT)
    seen = frames(board)
    assert seen["ben"].height > 84, "its words make it higher"
    assert abs(seen["ann"].bottom - seen["ben"].bottom) <= 0.5


def test_gaps_become_equal(board):
    chooses(board, "Ann", "Cem", "Dot")
    board.presses(Qt.Key.Key_V, CONTROL | ALT)
    seen = frames(board)
    gaps = seen["cem"].y - seen["ann"].bottom, seen["dot"].y - seen["cem"].bottom
    assert abs(gaps[0] - gaps[1]) <= 1


def test_actions_wait_for_enough_cards(board):
    enabled = board.window.actions_.each
    board.clicks_card("Ann")
    assert not enabled["align-left"].isEnabled()
    assert not enabled["group"].isEnabled()
    board.clicks_card("Ben", SHIFT)
    assert enabled["align-left"].isEnabled()
    assert not enabled["distribute-down"].isEnabled()
    board.clicks_card("Cem", SHIFT)
    assert enabled["distribute-down"].isEnabled()


@pytest.mark.x11
def test_a_pane_is_tidied_up_around_what_its_words_need(board):
    board.clicks_card("Ann")
    board.presses(Qt.Key.Key_T, CONTROL | SHIFT)
    seen = frames(board)
    assert (seen["ann"].x, seen["ann"].y) == (412, 44)
    assert seen["ben"].y == seen["ann"].y
    inside = [seen[id] for id in ("ann", "ben", "cem")]
    assert not any(overlap(a, b) for n, a in enumerate(inside) for b in inside[:n])
    assert board.desk.session.history.undo_label == Text("Tidy up {pane}", pane=Text("Customer"))
    again = board.canvas
    board.presses(Qt.Key.Key_T, CONTROL | SHIFT)
    assert board.canvas is again


def test_with_nothing_selected_every_pane_is_tidied_up_and_no_figure_changes(person):
    person.opens(generated(3))
    before, was = figures(person.canvas), places(person.canvas.cards)
    person.does("tidy")
    assert figures(person.canvas) == before
    assert places(person.canvas.cards) == was
    seen = frames(person)
    for card in person.canvas.cards:
        if card.pane is None or card.locked:
            continue
        others = [c for c in person.canvas.cards if c.pane == card.pane and c.id != card.id]
        assert not any(overlap(seen[card.id], seen[c.id]) for c in others)


def test_layers_by_keys(board):
    board.drags("Ann", board.middle("Cem") + QPointF(30, 30))
    top = board.desk.scene.card_at
    spot = board.desk.scene.cards["cem"].frame.bottomRight() - QPointF(20, 10)
    board.desk.session.select({"ann"})
    board.presses(Qt.Key.Key_BracketLeft)
    assert top(spot).card.id == "cem"
    board.presses(Qt.Key.Key_BracketRight)
    assert top(spot).card.id == "ann"
    board.presses(Qt.Key.Key_BracketLeft, CONTROL)
    assert top(spot).card.id == "cem"


def test_a_right_click_on_a_pane_offers_to_tidy_it_up(board):
    QTest.mouseClick(
        board.desk.view.viewport(), Qt.MouseButton.RightButton, pos=board.point(QPointF(740, 280))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    tidy = next(action for action in menu.actions() if "Customer" in action.text())
    tidy.trigger()
    menu.close()
    assert board.card("Ann").x == 412


def test_a_pane_offers_to_tidy_it_up_while_the_pointer_is_over_its_title(board):
    view, item = board.desk.view, board.desk.scene.panes["customer"]
    assert not item.tools
    QTest.mouseMove(view.viewport(), board.point(QPointF(500, 22)))
    QApplication.processEvents()
    assert item.tools
    at = tidy_rect(item.frame).center()
    QTest.mouseMove(view.viewport(), board.point(at))
    QApplication.processEvents()
    assert item.tidy_hot
    assert view.viewport().toolTip() == "Tidy up Customer"
    board.clicks(at)
    assert board.card("Ann").x == 412
    QTest.mouseMove(view.viewport(), board.point(QPointF(700, 280)))
    QApplication.processEvents()
    assert not item.tools


def test_a_double_click_on_a_title_shows_the_whole_pane(board):
    before, canvas = board.desk.view.zoom, board.canvas
    board.double_clicks(QPointF(900, 350))
    board.qtbot.waitUntil(lambda: board.desk.view.zoom > before)
    assert board.canvas is canvas


def test_the_menu_of_several_cards_lines_them_up(board):
    chooses(board, "Ann", "Ben")
    at = board.point(board.middle("Ann"))
    QTest.mouseClick(board.desk.view.viewport(), Qt.MouseButton.RightButton, pos=at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text().replace("&", "") for action in menu.actions()]
    assert "Align" in names
    assert "Group" in names
    menu.close()


def test_several_cards_are_arranged_from_the_inspector_too(board):
    chooses(board, "Ann", "Ben", "Cem")
    tools = board.desk.inspector.findChildren(QToolButton)
    left = next(t for t in tools if t.defaultAction() is board.window.actions_.each["align-left"])
    assert "Align left" in left.toolTip()
    inspector = board.desk.inspector.rect()
    assert all(inspector.contains(t.rect().translated(t.mapTo(board.desk.inspector, QPoint())))
               for t in tools)  # fmt: skip
    QTest.mouseClick(left, Qt.MouseButton.LeftButton)
    assert {board.card(t).x for t in ("Ann", "Ben", "Cem")} == {420}
    assert board.desk.view.hasFocus()
