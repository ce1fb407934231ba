"""Rough use: keys in the middle of gestures, cards at the limits of a file, odd clipboards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import LinkCard, new_card
from canvas_app.document.cards.base import MOST_ORDER
from canvas_app.document.codec import decode, encode
from canvas_app.document.estimate import Estimate
from tests.ui.conftest import Person

FARTHEST = 1e7
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def board(person: Person) -> Person:
    person.opens(
        Canvas(
            id="plan",
            cards=(
                new_card(
                    "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=465,
                    customers=Estimate(base=1000), revenue=Estimate(base=100),
                    obtainable=Estimate(base=0.1),
                ),
                new_card("note", "idea", title="Idea", x=20, y=700),
                new_card("note", "other", title="Other", x=400, y=700),
            ),
        )
    )  # fmt: skip
    return person


@pytest.fixture
def far(person: Person) -> Person:
    """A canvas with a card at the place beyond which no file has any, and one among the panes."""
    person.opens(
        Canvas(
            id="far",
            cards=(
                new_card("note", "far", title="Far", x=FARTHEST - 5, y=0),
                new_card("segment", "smb", title="SMB", pane="market", lane="target", x=50, y=500),
            ),
        )
    )
    person.desk.view.fit(QRectF(FARTHEST - 300, -300, 600, 600))
    person.waits()
    return person


def mouse(
    person: Person,
    kind: QEvent.Type,
    at: QPoint,
    button: Qt.MouseButton,
    held: Qt.MouseButton | None = None,
) -> None:
    """What Qt tells of a mouse with several buttons; `held` are those that are down then."""
    viewport, place = person.desk.view.viewport(), QPointF(at)
    there = viewport.mapToGlobal(place)
    held = button if held is None else held
    QApplication.sendEvent(viewport, QMouseEvent(kind, place, there, button, held, NONE))
    person.waits()


def around(person: Person, title: str) -> None:
    """Draw a marquee over a card, and keep the button down."""
    frame = person.desk.scene.cards[person.card(title).id].frame
    person.grabs(frame.topLeft() - QPointF(15, 15))
    person.moves(frame.center())


# --- keys in the middle of a gesture --------------------------------------------------------------


def test_deleting_what_a_marquee_touches_leaves_nothing_selected(board: Person) -> None:
    board.clicks_card("Idea")
    around(board, "Idea")
    QTest.keyClick(board.desk.view, Qt.Key.Key_Delete)
    board.waits()
    assert board.desk.session.selection == frozenset()
    board.lets_go()
    assert board.desk.session.selection == frozenset()


def test_undo_in_a_marquee_selects_what_was_selected_before_that_step(board: Person) -> None:
    board.clicks_card("Other")
    board.does("duplicate")
    around(board, "Idea")
    board.does("undo")
    assert board.desk.session.selection == {"other"}


def test_the_numbers_view_shows_nothing_of_a_drag_that_it_interrupts(board: Person) -> None:
    before = board.som()
    board.grabs(board.middle("SMB"))
    board.moves(board.inside("price"))
    assert board.som() != before
    board.does("view-numbers")
    assert board.som() == before
    assert board.desk.view.tool is None


def test_arrows_after_an_undo_are_a_step_of_their_own(board: Person) -> None:
    board.clicks_card("Idea")
    x = board.card("Idea").x
    board.presses(Qt.Key.Key_Right)
    board.does("duplicate")
    board.does("undo")
    board.presses(Qt.Key.Key_Right)
    board.does("undo")
    assert board.card("Idea").x == x + 1


def test_a_link_that_was_deleted_is_selected_again_by_undo(board: Person) -> None:
    board.desk.session.select(("idea", "other"))
    board.does("link")
    (link,) = board.canvas.links
    board.desk.session.select((), link.id)
    board.does("delete")
    board.clicks_card("Idea")
    board.does("undo")
    assert board.desk.session.selected_link == link.id
    assert not board.desk.session.selection
    board.does("redo")
    assert board.desk.session.selected_link is None


def test_a_view_without_any_size_shows_what_it_is_told_to_later(board: Person) -> None:
    view = board.desk.view
    view.animated = True
    view.setMinimumSize(0, 0)
    view.resize(0, 0)
    view.fit()
    view.fit(QRectF())
    view.show_area(QRectF(0, 0, 10, 10))
    board.qtbot.waitUntil(lambda: not view.glide.runs)
    view.resize(500, 500)
    view.fit()
    board.qtbot.waitUntil(lambda: not view.glide.runs)
    assert view.seen().intersects(view.board.content())


def test_two_quick_presses_of_the_middle_button_pan_twice(board: Person) -> None:
    view = board.desk.view
    view.set_zoom(1.5)
    start, way = QPoint(300, 300), QPoint(40, 30)
    press, twice = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick
    for kind in (press, twice):  # what Qt tells of the second one
        before = view.seen()
        mouse(board, kind, start, MIDDLE)
        mouse(board, QEvent.Type.MouseMove, start + way, MIDDLE)
        mouse(board, QEvent.Type.MouseButtonRelease, start + way, MIDDLE)
        assert view.seen().topLeft() == before.topLeft() - QPointF(way) / 1.5


def test_two_quick_presses_with_the_space_bar_pan_and_make_no_note(board: Person) -> None:
    view, before = board.desk.view, board.canvas
    QTest.keyPress(view, Qt.Key.Key_Space)
    at = board.point(QPointF(800, 760))
    mouse(board, QEvent.Type.MouseButtonDblClick, at, LEFT)
    mouse(board, QEvent.Type.MouseButtonRelease, at, LEFT)
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert board.canvas is before
    assert view.tool is None


def test_other_buttons_in_a_drag_change_nothing_of_it(board: Person) -> None:
    before, at = board.canvas, board.point(board.middle("Idea"))
    x, way = board.card("Idea").x, QPoint(60, 0)
    move = QEvent.Type.MouseMove
    mouse(board, QEvent.Type.MouseButtonPress, at, LEFT)
    mouse(board, move, at + way, LEFT)
    for button in (Qt.MouseButton.RightButton, MIDDLE):
        mouse(board, QEvent.Type.MouseButtonPress, at + way, button, LEFT | button)
        mouse(board, move, at + 2 * way, LEFT | button)
    mouse(board, QEvent.Type.MouseButtonRelease, at + 2 * way, LEFT, MIDDLE)
    mouse(board, move, at + 5 * way, MIDDLE)
    mouse(board, QEvent.Type.MouseButtonRelease, at + 5 * way, MIDDLE)
    assert board.card("Idea").x - x == pytest.approx(2 * 60 / board.desk.view.zoom, abs=6)
    board.does("undo")
    assert board.canvas is before


# --- cards at the limits of a file ----------------------------------------------------------------


@pytest.mark.parametrize("held", [NONE, ALT])
def test_cards_are_not_dragged_to_where_no_file_has_any(
    far: Person, held: Qt.KeyboardModifier
) -> None:
    before = far.canvas
    far.desk.session.select({"far", "smb"})
    at = far.middle("Far")
    far.grabs(at, held)
    far.moves(at + QPointF(100, 250), held)
    far.lets_go(held)
    assert far.canvas is before
    assert far.desk.scene.cards["far"].pos() == QPointF(FARTHEST - 5, 0)


def test_a_duplicate_that_no_file_could_hold_is_refused_in_words(far: Person) -> None:
    far.desk.session.select({"far"})
    with far.qtbot.waitSignal(far.desk.session.refused):
        far.does("duplicate")
    assert len(far.canvas.cards) == 2


def test_a_pane_is_not_made_wider_than_a_file_can_hold(person: Person) -> None:
    panes = tuple(
        frame.model_copy(update={"y": frame.y + 5000, "width": 1e5 - 5})
        if frame.pane == "price"
        else frame
        for frame in Canvas(id="x").panes
    )
    person.opens(Canvas(id="wide", panes=panes))
    view, frame = person.desk.view, person.canvas.frame("price").rect
    edge = QPointF(frame.right, frame.y + frame.height / 2)
    view.fit(QRectF(edge.x() - 300, edge.y() - 300, 600, 600))
    person.grabs(edge)
    assert view.tool is not None
    person.moves(edge + QPointF(100, 0))
    person.lets_go()
    assert decode(encode(person.canvas)) == person.canvas
    assert person.canvas.frame("price").rect == frame
    assert person.desk.scene.panes["price"].frame.rect == frame


def test_a_card_above_one_of_the_highest_order_lies_above_it(person: Person) -> None:
    cards = tuple(
        new_card("note", id, title=id, x=10 * order, y=700, order=order)
        for id, order in (("low", 3), ("high", 7))
    )
    top = new_card("note", "top", title="Top", x=100, y=700, order=MOST_ORDER)
    person.opens(Canvas(id="plan", cards=(top, *cards)))
    person.does("insert-note")
    person.desk.editor.close_editor()
    (new,) = person.desk.session.selection
    stack = sorted(person.canvas.cards, key=lambda card: card.order)
    assert [card.id for card in stack] == ["low", "high", "top", new]
    assert decode(encode(person.canvas)) == person.canvas


# --- odd clipboards -------------------------------------------------------------------------------


def paste(person: Person, *, text: str = "", address: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if address:
        data.setData("text/x-moz-url", f"{address}\nTitle".encode("utf-16-le"))
    QGuiApplication.clipboard().setMimeData(data)
    person.does("paste")
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("address", ["https://[half", "https://" + "a" * 1500])
def test_an_address_that_leads_nowhere_still_becomes_a_link_card(
    board: Person, address: str
) -> None:
    paste(board, text=address)
    card = board.canvas.cards[-1]
    assert isinstance(card, LinkCard)
    assert card.url == address
    assert card.title == address.removeprefix("https://")[:80] or card.title == address
    assert decode(encode(board.canvas)) == board.canvas


def test_an_address_longer_than_a_card_can_hold_is_nothing_to_paste(board: Person) -> None:
    before = board.canvas
    paste(board, address="https://example.com/" + "a" * 100_000)
    assert board.canvas is before


def test_rows_of_empty_cells_pasted_into_a_title_take_no_time(board: Person) -> None:
    board.does("insert-note")
    QGuiApplication.clipboard().setText("\n".join(("  One", "\t" * 50_000, "two", " three ")))
    board.presses(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()
    board.waits()
    (id,) = board.desk.session.selection
    assert board.canvas.by_id[id].title == "  One two three "
