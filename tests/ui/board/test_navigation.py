"""Moving about on the board: wheel, trackpad, fingers, keys, the zoom control, the map, back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.canvases import canvas_of, card

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def board(person):
    """The view of a canvas with a few cards, at 100 %."""
    person.opens(
        canvas_of(
            card("segment", "smb", title="SMB", x=60, y=620),
            card("channel", "inside", title="Inside sales", x=520, y=420),
            card("note", "far", title="Far away", x=60, y=2200),
        )
    )
    person.desk.view.set_zoom(1.0)
    return person.desk.view


def corner(view):
    return view.to_canvas(QPointF(0, 0))


def turns(view, dx=0, dy=0, *, keys=NONE, exact=False, phase=Qt.ScrollPhase.NoScrollPhase,
          at=None, device=None):  # fmt: skip
    """Turn the wheel by eighths of a degree, or scroll a trackpad by pixels."""
    at = QPointF(300, 200) if at is None else at
    pixels, angle = (
        (QPoint(dx, dy), QPoint(dx * 2, dy * 2)) if exact else (QPoint(), QPoint(dx, dy))
    )
    event = QWheelEvent(
        at, QPointF(view.viewport().mapToGlobal(at.toPoint())), pixels, angle,
        Qt.MouseButton.NoButton, keys, phase, False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        device or QPointingDevice.primaryPointingDevice(),
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.x11
def test_two_fingers_scroll_by_exactly_their_pixels(board):
    before = board.mapFromScene(QPointF(0, 0))
    for dx, dy in ((3, -7), (0, 1), (-2, 0), (11, -40)):
        turns(board, dx, dy, exact=True)
    assert board.mapFromScene(QPointF(0, 0)) - before == QPoint(12, -46)


def test_a_fine_wheel_adds_up_to_the_same_way_as_a_coarse_one(board):
    before = board.mapFromScene(QPointF(0, 0))
    turns(board, 0, -120)
    once = board.mapFromScene(QPointF(0, 0)) - before
    turns(board, 0, 120)
    for _ in range(8):
        turns(board, 0, -15)
    assert board.mapFromScene(QPointF(0, 0)) - before == once
    for _ in range(24):
        turns(board, 0, 5)
    assert board.mapFromScene(QPointF(0, 0)) == before


def test_shift_and_the_wheel_go_sideways(board):
    before = board.mapFromScene(QPointF(0, 0))
    turns(board, 0, -120, keys=SHIFT)
    way = board.mapFromScene(QPointF(0, 0)) - before
    assert way.y() == 0
    assert way.x() < 0


@pytest.mark.x11
def test_control_and_the_wheel_zoom_to_the_pointer(board):
    at = QPointF(640, 390)
    under = board.to_canvas(at)
    for _ in range(3):
        turns(board, 0, 120, keys=CONTROL, at=at)
    assert board.zoom == pytest.approx(1.0035**180)
    assert (board.to_canvas(at) - under).manhattanLength() < 0.01
    for _ in range(24):
        turns(board, 0, -15, keys=CONTROL, at=at)
    assert board.zoom == pytest.approx(1.0)
    assert (board.to_canvas(at) - under).manhattanLength() < 0.01


def test_the_wheel_zooms_by_itself_as_soon_as_it_is_chosen(person, board):
    person.does("wheel-zooms")
    assert person.window.settings.wheel == "zoom"
    assert person.window.actions_.each["wheel-zooms"].isChecked()
    turns(board, 0, 120)
    assert board.zoom > 1
    zoom, place = board.zoom, board.mapFromScene(QPointF(0, 0))
    turns(board, 0, -120, keys=CONTROL)
    turns(board, 0, -120, keys=SHIFT)
    assert board.zoom == zoom
    assert (board.mapFromScene(QPointF(0, 0)) - place) == QPoint(-60, -60)
    person.does("wheel-zooms")
    turns(board, 0, 120)
    assert board.zoom == zoom


def test_the_menu_shows_what_the_settings_say(person, board):
    person.window.settings.wheel, person.window.settings.minimap = "zoom", False
    board.set_zoom(2.0)
    person.window.follow_settings()
    actions = person.window.actions_.each
    assert actions["wheel-zooms"].isChecked()
    assert not actions["minimap"].isChecked()
    assert board.wheel_zooms
    assert person.desk.navigate.minimap.isHidden()


def test_a_trackpad_scrolls_even_where_the_wheel_zooms(person, board):
    person.does("wheel-zooms")
    trackpad = QPointingDevice(
        "trackpad", 7, QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Position, 2, 0,
    )  # fmt: skip
    turns(board, 4, -9, exact=True, device=trackpad)
    assert board.zoom == 1.0


def test_what_rolls_on_by_itself_does_not_begin_to_zoom(board):
    turns(board, 0, -9, exact=True, phase=Qt.ScrollPhase.ScrollUpdate)
    turns(board, 0, -9, exact=True, phase=Qt.ScrollPhase.ScrollMomentum, keys=CONTROL)
    assert board.zoom == 1.0


def test_a_pinch_zooms_where_the_fingers_are(board):
    at = QPointF(500, 300)
    under = board.to_canvas(at)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        at, at, at, 0.25, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(board.viewport(), pinch)
    assert board.zoom == pytest.approx(1.25)
    assert (board.to_canvas(at) - under).manhattanLength() < 0.01


def test_two_fingers_on_a_screen_zoom_and_move_whatever_the_first_has_begun(person, board):
    screen, pad = QTest.createTouchDevice(), board.viewport()
    card_before = person.card("Inside sales")
    board.look_at(1.0, person.middle("Inside sales"))
    start = person.point(person.middle("Inside sales"))

    def fingers(first, second=None, *, new=False):
        touch = QTest.touchEvent(pad, screen)
        (touch.press if new and second is None else touch.move)(0, start + first, pad)
        if second is not None:
            (touch.press if new else touch.move)(1, start + second, pad)
        touch.commit()
        QApplication.processEvents()

    fingers(QPoint(0, 0), new=True)
    fingers(QPoint(20, 0))
    assert board.tool is not None
    fingers(QPoint(20, 0), QPoint(120, 0), new=True)
    assert board.tool is None
    under = board.to_canvas(QPointF(start + QPoint(20, 0)))
    for n in range(1, 6):
        fingers(QPoint(20 - 10 * n, 4 * n), QPoint(120 + 10 * n, 4 * n))
    assert board.zoom == pytest.approx(2.0)
    assert (board.to_canvas(QPointF(start + QPoint(-30, 20))) - under).manhattanLength() < 2
    touch = QTest.touchEvent(pad, screen)
    touch.release(0, start + QPoint(-30, 20), pad).release(1, start + QPoint(170, 20), pad).commit()
    assert person.card("Inside sales") is card_before
    item = person.desk.scene.cards[card_before.id]
    assert (item.x(), item.y()) == (card_before.x, card_before.y)


@pytest.mark.x11
@pytest.mark.parametrize("how", ["space", "middle"])
def test_dragging_the_paper(person, board, how):
    before = board.mapFromScene(QPointF(0, 0))
    pad, start = board.viewport(), QPoint(300, 500)
    button = Qt.MouseButton.LeftButton if how == "space" else Qt.MouseButton.MiddleButton
    if how == "space":
        board.setFocus()
        QTest.keyPress(board, Qt.Key.Key_Space)
    QTest.mousePress(pad, button, NONE, start)
    QTest.mouseMove(pad, start + QPoint(10, 5))
    QApplication.processEvents()
    QTest.mouseMove(pad, start + QPoint(57, -31))
    QApplication.processEvents()
    QTest.mouseRelease(pad, button, NONE, start + QPoint(57, -31))
    if how == "space":
        QTest.keyRelease(board, Qt.Key.Key_Space)
    assert board.mapFromScene(QPointF(0, 0)) - before == QPoint(57, -31)
    assert not person.desk.session.selection
    assert board.tool is None


@pytest.mark.x11
def test_keys_zoom_fit_and_go_back(person, board):
    board.setFocus()
    person.presses(Qt.Key.Key_Plus, CONTROL)
    assert board.zoom == pytest.approx(1.25)
    person.presses(Qt.Key.Key_0, CONTROL)
    assert board.zoom == pytest.approx(1.0)
    person.desk.session.select({"smb"})
    person.presses(Qt.Key.Key_2, SHIFT)
    assert board.zoom == pytest.approx(1.5)
    assert board.seen().contains(person.desk.scene.cards["smb"].frame)
    person.presses(Qt.Key.Key_1, SHIFT)
    assert board.seen().contains(person.desk.scene.content())
    board.pan(-5000, 0)
    person.presses(Qt.Key.Key_Home, CONTROL)
    assert board.seen().contains(person.desk.scene.content())


def test_fitting_leaves_the_zoom_control_beside_what_is_fitted(person, board):
    person.does("fit")
    content = board.mapFromScene(person.desk.scene.content()).boundingRect()
    assert board.viewport().rect().contains(content)
    assert not person.desk.zoom_control.geometry().intersects(content)


def test_arrows_move_the_view_when_nothing_is_selected(person, board):
    board.setFocus()
    before = corner(board)
    person.presses(Qt.Key.Key_Right)
    one = corner(board) - before
    assert one.x() > 0
    assert one.y() == 0
    person.presses(Qt.Key.Key_Right, SHIFT)
    assert (corner(board) - before - one).x() > 3 * one.x()
    person.presses(Qt.Key.Key_Up)
    assert corner(board).y() < before.y()


# --- the zoom control, the map, back to content ----------------------------------------------


def test_the_zoom_control_zooms_and_offers_percentages(person, board):
    control = person.desk.zoom_control
    QTest.mouseClick(control.into, Qt.MouseButton.LeftButton)
    assert control.percent.text() == "125 %"
    QTest.mouseClick(control.out, Qt.MouseButton.LeftButton)
    menu = control.menu()
    named = {action.text(): action for action in menu.actions()}
    assert named["100 %"].isChecked()
    assert not named["Fit selection"].isEnabled()
    named["150 %"].trigger()
    assert board.zoom == pytest.approx(1.5)
    menu.close()
    QTest.mouseClick(control.fit, Qt.MouseButton.LeftButton)
    assert board.seen().contains(person.desk.scene.content())


def test_the_map_is_there_when_there_is_something_to_see_on_it(person, board):
    minimap = person.desk.navigate.minimap
    person.does("fit")
    assert minimap.isHidden()
    board.set_zoom(1.5)
    assert not minimap.isHidden()
    person.does("minimap")
    assert minimap.isHidden()
    assert person.window.settings.minimap is False
    person.does("minimap")
    assert not minimap.isHidden()


@pytest.mark.x11
def test_a_click_on_the_map_goes_there_and_dragging_moves_what_is_seen(person, board):
    minimap = person.desk.navigate.minimap
    board.set_zoom(1.5)
    content = person.desk.scene.content()
    low = minimap._place(QRectF(content.center().x(), content.bottom() - 100, 1, 1)).center()
    QTest.mousePress(minimap, Qt.MouseButton.LeftButton, NONE, low.toPoint())
    assert abs(board.seen().center().y() - (content.bottom() - 100)) < 40
    before = board.seen().center()
    QTest.mouseMove(minimap, low.toPoint() - QPoint(0, 20))
    QApplication.processEvents()
    QTest.mouseRelease(minimap, Qt.MouseButton.LeftButton, NONE, low.toPoint() - QPoint(0, 20))
    assert board.seen().center().y() < before.y() - 100


def test_the_wheel_over_the_map_zooms_to_the_pointer(person, board):
    minimap = person.desk.navigate.minimap
    board.set_zoom(1.5)
    window = person.window
    at = minimap.mapTo(window, QPoint(40, 30))
    on_view = QPointF(minimap.mapTo(board, QPoint(40, 30)))
    under = board.to_canvas(on_view)
    QTest.wheelEvent(window.windowHandle(), QPointF(at), QPoint(0, 120), QPoint(), CONTROL)
    QApplication.processEvents()
    assert board.zoom > 1.5
    assert (board.to_canvas(on_view) - under).manhattanLength() < 1


def test_no_step_of_a_drag_paints_the_map(person, board):
    minimap = person.desk.navigate.minimap
    board.set_zoom(1.2)
    QApplication.processEvents()
    minimap.grab()
    picture = minimap._picture
    assert picture is not None
    person.grabs(person.middle("Inside sales"))
    person.moves(person.middle("Inside sales") + QPointF(40, 30))
    minimap._quiet.timeout.emit()
    assert minimap._picture is picture
    person.lets_go()
    minimap._quiet.timeout.emit()
    assert minimap._picture is not picture


def test_a_way_back_appears_when_nothing_is_in_view(person, qtbot, board):
    back = person.desk.navigate.back
    assert back.isHidden()
    board.pan(-3500, 0)
    qtbot.waitUntil(lambda: not back.isHidden())
    assert abs(back.geometry().center().x() - board.rect().center().x()) <= 1
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert board.seen().contains(person.desk.scene.content())
    qtbot.waitUntil(back.isHidden)


def test_a_card_alone_beside_the_panes_is_content(person, qtbot, board):
    back = person.desk.navigate.back
    board.look_at(1.5, QPointF(100, 2240))
    board.moved.emit()
    qtbot.waitUntil(lambda: not back._quiet.isActive())
    assert back.isHidden()


# --- gliding ---------------------------------------------------------------------------------


def test_the_view_glides_to_where_it_is_sent(person, qtbot, board):
    board.animated = True
    person.does("fit")
    assert board.glide.runs
    assert not board.seen().contains(person.desk.scene.content())
    qtbot.waitUntil(lambda: not board.glide.runs)
    assert board.seen().contains(person.desk.scene.content())


def test_a_turn_of_the_wheel_ends_a_glide_where_it_is(person, board):
    board.animated = True
    person.does("fit")
    board.glide._step(0.5)
    halfway = board.zoom
    assert halfway < 1.0
    turns(board, 0, -120)
    assert not board.glide.runs
    assert board.zoom == halfway


def test_the_editor_goes_with_the_card_while_the_view_glides(person, qtbot, board):
    board.look_at(1.0, QPointF(300, 300))
    board.animated = True
    person.desk.commands.show({"far"})
    person.desk.editor.edit("far", False)
    assert board.glide.runs
    qtbot.waitUntil(lambda: not board.glide.runs)
    frame = person.desk.scene.cards["far"].frame
    assert board.seen().contains(frame)
    place = board.mapFromScene(frame.topLeft())
    assert (person.desk.editor.geometry().topLeft() - place).manhattanLength() < 8


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_a_press_ends_a_glide_where_it_is(person, board, button):
    board.animated = True
    person.does("fit")
    board.glide._step(0.5)
    halfway = board.seen()
    QTest.mousePress(board.viewport(), button, NONE, QPoint(5, 300))
    assert not board.glide.runs
    QTest.mouseRelease(board.viewport(), button, NONE, QPoint(5, 300))
    assert board.seen() == halfway


def test_zooming_twice_in_one_glide_zooms_twice(person, qtbot, board):
    board.animated = True
    person.does("zoom-in")
    person.does("zoom-in")
    qtbot.waitUntil(lambda: not board.glide.runs)
    assert board.zoom == pytest.approx(1.25**2)


def test_nothing_moves_by_itself_where_motion_is_not_wanted(person, board):
    assert person.window.settings.reduce_motion
    person.does("fit")
    assert not board.glide.runs
    assert board.seen().contains(person.desk.scene.content())


def test_cards_that_are_sent_somewhere_arrive_there_whatever_happens(person, qtbot, board):
    board.animated = True
    item = person.desk.scene.cards["inside"]
    end = item.pos()
    board.move_items({"inside": end - QPointF(200, 100)})
    assert item.pos() == end - QPointF(200, 100)
    qtbot.waitUntil(lambda: item.pos() == end)
    board.move_items({"inside": end - QPointF(200, 100)})
    QTest.mousePress(board.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(5, 300))
    QTest.mouseRelease(board.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(5, 300))
    assert item.pos() == end


# --- undo shows where it happened ------------------------------------------------------------


def test_undo_brings_what_changed_into_view(person, board):
    before = person.card("Far away").y
    person.desk.session.select({"far"})
    person.desk.arrange.nudge(0, 10)
    board.look_at(1.0, QPointF(300, 300))
    person.does("undo")
    assert person.card("Far away").y == before
    assert board.seen().contains(person.desk.scene.cards["far"].frame)
    assert person.desk.session.selection == {"far"}
    board.look_at(1.0, QPointF(300, 300))
    person.does("redo")
    assert board.seen().contains(person.desk.scene.cards["far"].frame)


def test_undo_in_view_moves_nothing(person, board):
    board.look_at(1.0, QPointF(400, 500))
    person.desk.session.select({"inside"})
    person.desk.arrange.nudge(0, 10)
    before = corner(board)
    person.does("undo")
    assert corner(board) == before


def test_undo_outlines_what_changed_for_a_moment(person, qtbot, board):
    board.animated = True
    person.desk.session.select({"inside"})
    person.desk.arrange.nudge(0, 10)
    flash = person.desk.navigate.after_undo.flash
    assert flash not in board.layers
    person.does("undo")
    item = person.desk.scene.cards["inside"]
    assert flash in board.layers
    assert flash.frames == [item.frame]
    assert item.pos() != QPointF(520, 420)  # on its way, its outline with it
    qtbot.waitUntil(lambda: item.pos() == QPointF(520, 420))
    assert flash.frames in ([QRectF(520, 420, 168, 84)], [])
    qtbot.waitUntil(lambda: flash not in board.layers)


def test_undoing_a_deletion_shows_the_card_again(person, board):
    person.desk.session.select({"far"})
    person.does("delete")
    board.look_at(1.0, QPointF(300, 300))
    person.does("undo")
    assert board.seen().contains(person.desk.scene.cards["far"].frame)


def test_an_event_that_is_no_wheel_is_left_alone(board):
    """Whatever else comes to the viewport is Qt's business."""
    assert board.viewportEvent(QEvent(QEvent.Type.User)) is False
