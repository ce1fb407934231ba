"""Links on the board: drawn, led elsewhere, labelled, followed with the eye."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import Card, new_card
from canvas_app.document.estimate import Estimate
from canvas_app.drawing.boxes import Box
from canvas_app.drawing.fonts import font
from canvas_app.drawing.links import LABEL_PIXELS, box_of
from canvas_app.drawing.picture import canvas_image
from canvas_app.drawing.routing import BOTTOM, LEFT, RIGHT, SIDES, TOP
from canvas_app.ui.board.links import CURVES

Key = Qt.Key
RIGHT_BUTTON = Qt.MouseButton.RightButton
ROW = 1000.0


def note(id: str, x: float, y: float, width: float = 160, height: float = 80) -> Card:
    return new_card("note", id, title=id.title(), x=x, y=y, width=width, height=height)


@pytest.fixture
def plan() -> Canvas:
    """Two linked notes with one between them, one more, and a segment that pays a tier's price."""
    return Canvas(
        id="plan",
        title="Plan",
        cards=(
            note("one", 0, ROW), note("between", 280, ROW), note("two", 560, ROW),
            note("other", 560, ROW + 260),
            new_card(
                "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=460,
                width=150.0, customers=Estimate(base=1000), obtainable=Estimate(base=0.1),
                revenue=None,
            ),
            new_card("tier", "cheap", title="Cheap", pane="price", x=880, y=400, width=160.0,
                     price=Estimate(base=10), per="year"),
            new_card("tier", "dear", title="Dear", pane="price", x=880, y=520, width=160.0,
                     price=Estimate(base=50), per="year"),
        ),
        links=(
            Link(id="way", start="one", end="two"),
            Link(id="pays", start="smb", end="cheap"),
        ),
    )  # fmt: skip


@pytest.fixture
def board(person, plan):
    person.opens(plan)
    person.waits()
    return person


def link(board, id: str) -> Link | None:
    return next((link for link in board.canvas.links if link.id == id), None)


def on_line(board, id: str, part: float = 0.5) -> QPointF:
    """A point of a link as it is drawn."""
    return board.desk.scene.links[id].path.pointAtPercent(part)


def touched(board, id: str) -> set[str]:
    """The cards that a link runs over, apart from its own."""
    own = link(board, id)
    path = board.desk.scene.links[id].path
    points = [path.pointAtPercent(n / 100) for n in range(101)]
    return {
        card
        for card, item in board.desk.scene.cards.items()
        if card not in (own.start, own.end) and any(item.frame.contains(p) for p in points)
    }


def hovers(board, at: QPointF) -> None:
    """Move the pointer there without a button, wherever the display believes it to be."""
    viewport, place = board.desk.view.viewport(), board.point(at)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place.toPointF(), viewport.mapToGlobal(place).toPointF(),
        none, none, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def ends(board, id: str) -> list[QPointF]:
    return [QPointF(*port.at) for port in board.desk.scene.wires.ports(id)]


# --- where they run ------------------------------------------------------------------------------


def test_a_link_goes_around_the_card_between_and_straight_when_it_has_left(board, qtbot):
    assert touched(board, "way") == set()
    before = on_line(board, "way").y()
    board.drags("Between", QPointF(360, ROW + 500))
    qtbot.waitUntil(lambda: abs(on_line(board, "way").y() - (ROW + 40)) < 1)
    assert before != pytest.approx(ROW + 40, abs=1)
    board.does("undo")
    board.waits()
    assert touched(board, "way") == set()


def test_a_link_goes_around_a_card_that_rests_in_its_way_in_the_middle_of_a_drag(board, qtbot):
    board.desk.session.select(())
    board.drags("Between", QPointF(360, ROW + 500))
    board.grabs(board.middle("Between"))
    board.moves(QPointF(360, ROW + 40))
    qtbot.waitUntil(lambda: "between" not in touched(board, "way"))
    assert board.desk.view.tool is not None, "the button is still down"
    board.presses(Key.Key_Escape)
    board.lets_go()
    qtbot.waitUntil(lambda: abs(on_line(board, "way").y() - (ROW + 40)) < 1)


@pytest.mark.x11
def test_a_link_follows_its_card_at_each_step_of_a_drag(board):
    board.grabs(board.middle("Two"))
    for y in (ROW + 200, ROW + 420, ROW - 120):
        board.moves(QPointF(640, y))
        frame = board.desk.scene.cards["two"].frame
        tip = ends(board, "way")[1]
        assert frame.adjusted(-1, -1, 1, 1).contains(tip)
        assert not frame.adjusted(1, 1, -1, -1).contains(tip)
    board.lets_go()


@pytest.mark.parametrize("count", [10, CURVES + 10])
def test_a_hub_in_the_hand_keeps_its_links_and_they_find_their_ways_at_the_end(
    person, qtbot, count
):
    spokes = [note(f"s{n}", n % 9 * 90, 1300 + n // 9 * 60, 60, 40) for n in range(count)]
    links = tuple(Link(id=f"l{n}", start="hub", end=f"s{n}") for n in range(count))
    person.opens(Canvas(id="hub", cards=(note("hub", 300, ROW), *spokes), links=links))
    person.waits()
    person.grabs(person.middle("Hub"))
    person.moves(QPointF(700, ROW + 40))
    picture = person.desk.view.viewport().grab().toImage()
    person.lets_go()
    person.waits()
    assert picture != person.desk.view.viewport().grab().toImage()
    frame = person.desk.scene.cards["hub"].frame
    for n in range(count):
        start, end = ends(person, f"l{n}")
        assert frame.adjusted(-1, -1, 1, 1).contains(start)
        assert person.desk.scene.cards[f"s{n}"].frame.adjusted(-1, -1, 1, 1).contains(end)


def test_an_exported_picture_has_the_same_ways(board, plan):
    """Without the link, the picture differs only where the board draws it."""
    image = canvas_image(plan, scale=1.0)
    without = canvas_image(plan.model_copy(update={"links": plan.links[1:]}), scale=1.0)
    height = image.height()
    left = min(frame.x for frame in plan.panes) - 28
    top = min(frame.y for frame in plan.panes) - 28
    where = [
        (x + left, y + top)
        for y in range(height - 200 if height > 1500 else 900, height)
        for x in range(image.width())
        if image.size() == without.size() and image.pixel(x, y) != without.pixel(x, y)
    ]
    place = board.desk.scene.links["way"].boundingRect().adjusted(-2, -2, 2, 2)
    assert where
    assert all(place.contains(QPointF(x, y)) for x, y in where)


# --- drawing them --------------------------------------------------------------------------------


@pytest.mark.x11
@pytest.mark.parametrize("side", SIDES)
def test_a_link_is_drawn_from_each_side_of_the_card_under_the_pointer(board, side):
    hovers(board, board.middle("Other"))
    handle = board.desk.view.link_handle.point("other", side)
    hovers(board, handle)
    assert board.desk.view.cursor().shape() == Qt.CursorShape.CrossCursor
    board.grabs(handle)
    board.moves(board.middle("One"))
    board.lets_go()
    assert [(k.start, k.end) for k in board.canvas.links][-1] == ("other", "one")


def test_handles_stand_beside_a_card_or_on_its_edge_where_another_one_is_close(board):
    handle, frame = board.desk.view.link_handle, board.desk.scene.cards["other"].frame
    assert handle.point("other", RIGHT).x() > frame.right()
    assert handle.point("other", LEFT).x() < frame.left()
    assert handle.point("other", TOP).y() < frame.top()
    assert handle.point("other", BOTTOM).y() > frame.bottom()
    board.drags("Between", board.middle("Other") - QPointF(168, 0))
    frame = board.desk.scene.cards["other"].frame
    assert handle.point("other", LEFT).x() == pytest.approx(frame.left())


def test_dropping_on_a_card_that_is_linked_already_selects_that_link(board, plan):
    board.clicks_card("One")
    board.grabs(board.desk.view.link_handle.point("one", BOTTOM))
    board.moves(board.middle("Two"))
    board.lets_go()
    assert board.canvas == plan
    assert board.desk.session.selected_link == "way"


def test_esc_ends_a_link_that_is_being_drawn(board, plan):
    board.clicks_card("One")
    board.grabs(board.desk.view.link_handle.point("one", BOTTOM))
    board.moves(board.middle("Other"))
    board.presses(Key.Key_Escape)
    board.lets_go()
    assert board.canvas == plan
    assert board.desk.session.shown is board.canvas


# --- choosing and changing them ------------------------------------------------------------------


@pytest.mark.x11
def test_a_click_selects_a_link_and_delete_removes_it(board):
    at = on_line(board, "way")
    hovers(board, at)
    assert board.desk.view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    before = board.desk.view.viewport().grab().toImage()
    board.clicks(at)
    assert board.desk.session.selected_link == "way"
    assert board.desk.view.viewport().grab().toImage() != before
    board.presses(Key.Key_Delete)
    assert link(board, "way") is None


@pytest.mark.x11
def test_an_end_is_led_to_another_card_and_undo_leads_it_back(board, plan):
    board.clicks(on_line(board, "way"))
    board.grabs(ends(board, "way")[1])
    board.moves(board.middle("Other"))
    board.lets_go()
    assert (link(board, "way").start, link(board, "way").end) == ("one", "other")
    assert board.desk.session.selected_link == "way"
    board.waits()
    assert (
        board.desk.scene.cards["other"].frame.adjusted(-1, -1, 1, 1).contains(ends(board, "way")[1])
    )
    board.grabs(ends(board, "way")[0])
    board.moves(board.middle("Between"))
    board.lets_go()
    assert (link(board, "way").start, link(board, "way").end) == ("between", "other")
    board.does("undo")
    board.does("undo")
    assert board.canvas == plan


def test_an_end_that_is_dropped_nowhere_or_given_up_stays(board, plan):
    board.clicks(on_line(board, "way"))
    board.grabs(ends(board, "way")[1])
    board.moves(QPointF(300, ROW + 400))
    board.lets_go()
    board.grabs(ends(board, "way")[1])
    board.moves(board.middle("Other"))
    board.presses(Key.Key_Escape)
    board.lets_go()
    assert board.canvas == plan
    assert board.desk.session.shown is board.canvas
    assert board.desk.scene.wires.lifted is None


def test_figures_follow_while_an_end_is_led_to_another_tier_and_stay_so(board):
    assert board.figure("arpa") == 120
    board.clicks(on_line(board, "pays"))
    board.grabs(ends(board, "pays")[1])
    board.moves(board.middle("Dear"))
    assert board.figure("arpa") == 600, "the button is still down"
    board.lets_go()
    assert board.figure("arpa") == 600
    board.does("undo")
    assert board.figure("arpa") == 120


def test_the_menu_of_a_link_reverses_it(board, qtbot):
    view = board.desk.view
    QTest.mouseClick(view.viewport(), RIGHT_BUTTON, pos=board.point(on_line(board, "way")))
    menu = next(m for m in board.desk.findChildren(QMenu) if m.isVisible())
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert sorted(names) == ["delete", "edit-label", "reverse-link"]
    next(a for a in menu.actions() if a.objectName() == "reverse-link").trigger()
    menu.close()
    assert (link(board, "way").start, link(board, "way").end) == ("two", "one")
    board.does("reverse-link")
    assert (link(board, "way").start, link(board, "way").end) == ("one", "two")


def test_a_link_is_not_reversed_onto_one_that_leads_that_way(board):
    board.clicks_card("Two")
    board.grabs(board.desk.view.link_handle.point("two", BOTTOM))
    board.moves(board.middle("One"))
    board.lets_go()
    before = board.canvas
    board.desk.session.select((), "way")
    board.does("reverse-link")
    assert board.canvas is before


# --- what is written on them ---------------------------------------------------------------------


@pytest.mark.x11
def test_a_double_click_writes_on_a_link_in_one_undo_step(board, plan):
    board.double_clicks(on_line(board, "way"))
    board.types("passes on")
    assert link(board, "way").label == "passes on"
    board.presses(Key.Key_Return)
    assert board.desk.links.editor.isHidden()
    assert board.desk.view.hasFocus()
    board.does("undo")
    assert board.canvas == plan


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return])
def test_f2_and_enter_edit_the_label_of_the_selected_link_and_esc_ends(board, key):
    board.clicks(on_line(board, "way"))
    board.presses(key)
    editor = board.desk.links.editor
    assert editor.hasFocus()
    board.types("A")
    board.presses(Key.Key_Escape)
    assert editor.isHidden()
    assert link(board, "way").label == "A"
    assert board.desk.session.selected_link == "way"


def test_typing_on_a_selected_link_writes_on_it_in_chinese_too(board):
    board.clicks(on_line(board, "way"))
    board.types("sells")
    assert link(board, "way").label == "sells"
    board.presses(Key.Key_Escape)
    board.clicks(on_line(board, "way", 0.2))
    composing = QInputMethodEvent("zhi", [])
    QApplication.sendEvent(board.desk.view, composing)
    done = QInputMethodEvent()
    done.setCommitString("支持")
    QApplication.sendEvent(board.desk.links.editor, done)
    assert link(board, "way").label == "支持"


def test_undo_while_writing_takes_the_words_back_first(board, plan):
    board.double_clicks(on_line(board, "way"))
    board.types("x")
    board.presses(Key.Key_Escape)
    board.double_clicks(on_line(board, "way"))
    board.presses(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert board.canvas == plan


def test_a_label_stands_on_no_card_and_is_as_wide_as_its_words(person):
    """In the middle of its way, two cards leave the link too little room for it."""
    words = "is handed over to the team"
    canvas = Canvas(
        id="label",
        cards=(
            note("one", 0, ROW), note("two", 0, ROW + 420),
            note("left", -100, ROW + 220), note("right", 100, ROW + 220),
        ),
        links=(Link(id="way", start="one", end="two", label=words),),
    )  # fmt: skip
    person.opens(canvas)
    person.waits()
    scene = person.desk.scene
    label: Box = scene.wires.label_area("way")
    assert on_line(person, "way").y() == pytest.approx(ROW + 250, abs=2)
    assert not any(box_of(item.frame).touches(label) for item in scene.cards.values())
    assert label.right - label.left > QFontMetricsF(font(LABEL_PIXELS)).horizontalAdvance(words)


def test_a_handle_waits_for_a_pointer_that_comes_slowly(board):
    """Between a card and its handle there is a gap in which the pointer is over neither."""
    board.desk.session.select(())
    view = board.desk.view
    hovers(board, board.middle("Other"))
    end = board.point(view.link_handle.point("other"))
    place = board.point(board.middle("Other"))
    while place.x() < end.x():
        place.setX(place.x() + 1)
        hovers(board, view.to_canvas(place.toPointF()))
    assert view.link_handle.hovered == "other"
    assert view.viewport().cursor().shape() == Qt.CursorShape.CrossCursor or (
        view.cursor().shape() == Qt.CursorShape.CrossCursor
    )
