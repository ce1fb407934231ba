"""The audience's window: what keys, clickers, mouse and fingers do, and what is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from canvas_app.document.stops import STANDARD
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.ui.present import pen
from canvas_app.ui.present.glide import flight_of
from canvas_app.ui.present.key_sheet import KeySheet
from canvas_app.ui.present.tools import MouseTool
from tests.canvases import canvas_of, card
from tests.ui.present.conftest import NONE, RIGHT, Finger

K = Qt.Key
RED = QColor("#E0252B")


@pytest.fixture
def canvas():
    return canvas_of(
        card("segment", "smb", title="SMB", x=60, y=620, lane="target", customers=100, arpa=50),
        card("persona", "lead", title="IT lead", x=400, y=120),
        card("tier", "team", title="Team", x=400, y=620),
    )


@pytest.fixture
def speaker(speaks, canvas):
    return speaks(canvas)


@pytest.fixture
def finger(speaker, touchscreen):
    return Finger(speaker, touchscreen)


# --- keys --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    [K.Key_Right, K.Key_Down, K.Key_PageDown, K.Key_Space, K.Key_Return, K.Key_Enter, K.Key_N],
)
def test_keys_that_go_on(speaker, key):
    speaker.presses(key)
    assert speaker.shows == "market"


@pytest.mark.parametrize(
    "key", [K.Key_Left, K.Key_Up, K.Key_PageUp, K.Key_Backspace, K.Key_P]
)  # fmt: skip
def test_keys_that_go_back(speaker, key):
    speaker.talk.jump(2)
    speaker.presses(key)
    assert speaker.shows == "market"


@pytest.mark.x11
def test_a_whole_talk_by_a_clicker(speaker):
    """It sends F5 to begin, Page Down, Page Up, a full stop to blank, and Esc."""
    speaker.presses(K.Key_F5)
    assert speaker.shows == "overview"
    seen = [speaker.shows]
    for _ in range(20):  # more than there are slides: at the end it stays
        speaker.presses(K.Key_PageDown)
        seen.append(speaker.shows)
    assert list(dict.fromkeys(seen)) == [stop.shows for stop in STANDARD]
    assert speaker.talk.over
    assert speaker.colour(QPoint(5, 5)) == QColor("#000000")
    speaker.presses(K.Key_PageUp)
    assert speaker.shows == "next"
    assert not speaker.talk.over
    speaker.types(".")
    assert speaker.talk.blank == "black"
    speaker.types(".")
    assert not speaker.talk.blank
    assert not speaker.ends
    speaker.presses(K.Key_Escape)
    assert speaker.ends == ["ended"]


def test_first_last_and_numbers(speaker):
    speaker.presses(K.Key_End)
    assert speaker.shows == "next"
    speaker.presses(K.Key_Home)
    assert speaker.shows == "overview"
    speaker.types("6")
    assert speaker.shows == "price"
    speaker.presses(K.Key_Return)  # as other programs want it after a number
    assert speaker.shows == "price"
    speaker.types("0")
    assert speaker.shows == "overview"


def test_a_blank_screen_is_blank_until_any_key_and_no_step_is_lost(speaker):
    for key, colour in (("b", "#000000"), ("w", "#FFFFFF")):
        speaker.types(key)
        assert speaker.colour(QPoint(300, 300)) == QColor(colour)
        assert not speaker.window.rests
        speaker.presses(K.Key_Right)
        assert speaker.colour(QPoint(5, 5)) == QColor(LIGHT.paper)
        assert speaker.shows == "overview"
    speaker.types("b")
    speaker.presses(K.Key_Shift)
    assert speaker.talk.blank
    speaker.types("d")
    assert not speaker.talk.blank
    assert not speaker.window.pen.on
    speaker.types("b")
    speaker.types("4")
    assert (speaker.shows, speaker.talk.blank) == ("distribution", "")


def test_light_and_dark(speaker):
    speaker.types("t")
    assert speaker.colour(QPoint(5, 5)) == QColor(DARK.paper)
    speaker.types("t")
    assert speaker.colour(QPoint(5, 5)) == QColor(LIGHT.paper)


def test_keys_of_other_programs_do_nothing(speaker):
    speaker.presses(K.Key_F11)
    speaker.presses(K.Key_Right, Qt.KeyboardModifier.ControlModifier)
    speaker.presses(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    speaker.presses(K.Key_Q)
    assert speaker.shows == "overview"
    assert not speaker.ends


def test_a_key_held_down_runs_to_the_last_slide_and_not_out_of_the_talk(speaker):
    for _ in range(60):
        again = QKeyEvent(QEvent.Type.KeyPress, K.Key_Right, NONE, "", True)
        QApplication.sendEvent(speaker.window, again)
    assert speaker.shows.startswith("next")
    assert not speaker.talk.over


def test_the_sheet_of_keys_comes_and_any_key_closes_it_and_does_nothing_else(speaker):
    speaker.types("d")
    speaker.presses(K.Key_F1)
    (sheet,) = speaker.window.findChildren(KeySheet)
    assert sheet.isVisible()
    assert speaker.window.children()[-1] is sheet
    assert "Page" in sheet.accessibleDescription() or "PgDown" in sheet.accessibleDescription()
    assert not speaker.window.rests
    speaker.presses(K.Key_Right)
    assert not sheet.isVisible()
    assert speaker.shows == "overview"
    speaker.types("?")
    speaker.clicks()
    assert speaker.window.rests
    assert speaker.shows == "overview"
    speaker.qtbot.waitUntil(lambda: not speaker.window.findChildren(KeySheet))


def test_esc_ends_what_is_on_top_first(speaker):
    speaker.types("l")
    speaker.presses(K.Key_F1)
    speaker.presses(K.Key_Escape)
    assert speaker.talk.lasing
    speaker.types("b")
    speaker.presses(K.Key_Escape)
    assert (speaker.talk.blank, speaker.talk.lasing) == ("", True)
    speaker.presses(K.Key_Escape)
    assert not speaker.talk.lasing
    speaker.types("d")
    speaker.presses(K.Key_Escape)
    assert not speaker.window.pen.on
    assert not speaker.ends
    speaker.presses(K.Key_Escape)
    assert speaker.ends == ["ended"]


# --- mouse -------------------------------------------------------------------------------------


def test_a_click_goes_on_and_the_right_button_back(speaker):
    speaker.clicks()
    speaker.clicks()
    assert speaker.shows == "customer"
    speaker.clicks(RIGHT)
    assert speaker.shows == "market"
    speaker.clicks(Qt.MouseButton.ForwardButton)
    assert speaker.shows == "customer"
    speaker.clicks(Qt.MouseButton.BackButton)
    assert speaker.shows == "market"
    speaker.types("b")
    speaker.clicks()
    assert (speaker.shows, speaker.talk.blank) == ("market", "")


def test_a_press_that_moves_away_is_no_click(speaker):
    speaker.draws(QPoint(500, 500), QPoint(560, 500), QPoint(620, 505))
    assert speaker.shows == "overview"


def test_the_wheel_turns_no_page(speaker):
    turned = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(speaker.window, turned)
    assert speaker.shows == "overview"


class Hook(MouseTool):
    """Takes what is in a rectangle of the slide."""

    def __init__(self) -> None:
        self.area = QRectF(200, 300, 400, 300)
        self.did: list[str] = []

    def takes(self, at):
        return self.area.contains(at)

    def press(self, at):
        self.did.append(f"press {at.x():.0f}")

    def move(self, at):
        self.did.append(f"move {at.x():.0f}")

    def release(self, at):
        self.did.append(f"release {at.x():.0f}")

    def cancel(self):
        self.did.append("cancel")
        return True


def test_a_tool_takes_presses_where_it_wants_them_in_units_of_the_slide(speaker):
    hook = Hook()
    speaker.window.tools.append(hook)
    speaker.draws(QPoint(150, 200), QPoint(300, 200))
    assert hook.did == ["press 300", "move 600", "release 600"]
    assert speaker.shows == "overview"
    speaker.holds(QPoint(150, 200))
    speaker.presses(K.Key_Escape)
    assert hook.did[-1] == "cancel"
    assert not speaker.ends
    speaker.clicks(at=QPoint(700, 500))
    assert speaker.shows == "market"
    speaker.types("b")
    hook.did.clear()
    speaker.clicks(at=QPoint(150, 200))
    assert not hook.did


def test_cards_in_somebodys_hand_are_not_on_the_slide_and_overlays_are_above_it(speaker):
    speaker.talk.jump(2)
    (part,) = speaker.talk.slide.cards
    at = speaker.window.from_slide(part.rect).bottomRight() - QPoint(12, 12)
    assert speaker.colour(at) == QColor(LIGHT.tints["customer"])
    speaker.window.held = frozenset(("lead",))
    speaker.window.repaint_slide()
    assert speaker.colour(at) == QColor(LIGHT.paper)

    def overlay(painter: QPainter) -> None:
        painter.fillRect(part.rect, QColor("#123456"))

    speaker.window.overlays.append(overlay)
    assert speaker.colour(at) == QColor("#123456")


def test_the_pointer_goes_when_it_rests_and_comes_back_when_it_moves(speaker):
    window = speaker.window
    waiting = window.mouse.findChild(QTimer)
    waiting.setInterval(20)
    speaker.moves(QPoint(300, 300))
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor
    speaker.qtbot.waitUntil(lambda: window.cursor().shape() == Qt.CursorShape.BlankCursor)
    speaker.presses(K.Key_Right)
    same = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(300, 300), window.mapToGlobal(QPointF(300, 300)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE,
    )  # fmt: skip
    QApplication.sendEvent(window, same)  # as windows tell that have something new below the mouse
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    speaker.moves(QPoint(310, 300))
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_nothing_wakes_up_while_nobody_does_anything(speaker):
    speaker.window.mouse.findChild(QTimer).setInterval(1)
    speaker.presses(K.Key_Right)
    speaker.moves(QPoint(300, 300))
    timers = [*speaker.window.findChildren(QTimer), *speaker.talk.findChildren(QTimer)]
    assert timers
    speaker.session.settle()
    speaker.talk.trial.play.settle()
    speaker.qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


# --- laser and pen -----------------------------------------------------------------------------


@pytest.mark.x11
def test_the_laser_follows_the_mouse(speaker):
    speaker.moves(QPoint(200, 200))
    speaker.types("l")
    speaker.moves(QPoint(480, 270))
    assert speaker.window.cursor().shape() == Qt.CursorShape.BlankCursor
    assert speaker.talk.laser == QPointF(960, 540)
    red = speaker.colour(QPoint(486, 270))
    assert red.red() > 200 > 120 > red.green()
    speaker.types("l")
    assert speaker.talk.laser is None
    paper = speaker.colour(QPoint(486, 270))
    assert paper.green() > 200


@pytest.mark.x11
def test_laser_and_pen_are_in_front_of_what_lies_on_the_slide_and_leave_it_alone(speaker):
    window = speaker.window
    button = QPushButton(window)
    window.arranged.connect(lambda: button.setGeometry(400, 200, 160, 160))
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("pressed"))
    speaker.presses(K.Key_Right)
    button.show()
    speaker.clicks(at=QPoint(480, 270))
    assert len(pressed) == 1
    speaker.types("l")
    speaker.moves(QPoint(470, 270))
    speaker.moves(QPoint(480, 270))
    assert speaker.talk.laser == QPointF(960, 540)
    assert speaker.colour(QPoint(486, 270)).green() < 120
    speaker.types("d")
    speaker.clicks(at=QPoint(480, 270))
    assert len(window.pen.marks) == 1
    assert len(pressed) == 1
    speaker.types("d")
    speaker.clicks(at=QPoint(480, 270))
    assert len(pressed) == 2


def test_marks_are_drawn_and_vanish_by_themselves(speaker, monkeypatch):
    monkeypatch.setattr(pen, "LASTS", 30)
    speaker.types("d")
    speaker.draws(QPoint(300, 450), QPoint(400, 450), QPoint(500, 450))
    assert speaker.colour(QPoint(400, 450)) == RED
    assert speaker.shows == "overview"
    speaker.qtbot.waitUntil(lambda: not speaker.window.pen.marks)
    assert speaker.colour(QPoint(400, 450)) != RED


def test_all_of_a_mark_is_painted_as_it_is_drawn(speaker):
    parts: list[QRectF] = []
    speaker.window.pen.drawn.connect(parts.append)
    speaker.types("d")
    speaker.draws(QPoint(300, 450), QPoint(400, 420), QPoint(500, 470), QPoint(640, 450))
    (mark,) = speaker.window.pen.marks
    points = [mark.path.pointAtPercent(n / 100) for n in range(101)]
    assert all(any(part.contains(at) for part in parts) for at in points)
    assert parts[-1].contains(points[95])  # the end is a line only once the button was let go


def test_marks_are_wiped_off_at_once_and_go_with_their_slide(speaker):
    speaker.types("d")
    for wipe in ("e", " "):
        speaker.draws(QPoint(300, 450), QPoint(400, 450), QPoint(500, 450))
        assert speaker.window.pen.marks
        speaker.types(wipe)
        assert not speaker.window.pen.marks
    assert speaker.shows == "market"
    speaker.types("l")
    assert not speaker.window.pen.on


# --- fingers -----------------------------------------------------------------------------------


def test_taps_and_swipes(speaker, finger):
    finger.taps(800)
    finger.taps(400)
    assert speaker.shows == "customer"
    finger.taps(100)
    assert speaker.shows == "market"
    finger.swipes(600, 300)
    assert speaker.shows == "customer"
    finger.swipes(300, 600)
    assert speaker.shows == "market"
    finger.swipes(300, 320)
    assert speaker.shows == "market"


def test_a_finger_that_rests_is_a_laser_while_it_is_there(speaker, finger):
    finger.comes(480)
    speaker.qtbot.waitUntil(lambda: speaker.talk.laser is not None)
    finger.goes_to(490)
    assert speaker.talk.laser.x() == 980
    finger.leaves(490)
    assert speaker.talk.laser is None
    assert speaker.shows == "overview"


def test_a_finger_drags_what_a_mouse_would_drag(speaker, finger):
    hook = Hook()
    speaker.window.tools.append(hook)
    finger.swipes(150, 250)
    assert hook.did == ["press 300", "move 400", "move 500", "release 500"]
    assert speaker.shows == "overview"


def test_two_fingers_do_nothing(speaker, finger):
    speaker.talk.jump(2)
    finger.comes(300)
    window = speaker.window
    touch = QTest.touchEvent(window, finger.screen)
    touch.stationary(0).press(1, QPoint(500, 270), window).commit()
    touch = QTest.touchEvent(window, finger.screen)
    touch.release(0, QPoint(300, 270), window).release(1, QPoint(500, 270), window).commit()
    QApplication.processEvents()
    assert speaker.shows == "customer"


# --- gliding -----------------------------------------------------------------------------------


@pytest.mark.x11
def test_slides_glide_and_arrive_where_they_would_be_without(speaks, canvas):
    speaker = speaks(canvas, animated=True)
    still = speaks(canvas)
    speaker.window.grab()
    for key in (K.Key_Right, K.Key_Right, K.Key_Home, K.Key_End):
        speaker.presses(key)
        still.presses(key)
        assert not speaker.window.rests
        speaker.arrives()
        assert speaker.window.grab().toImage() == still.window.grab().toImage()


def test_a_key_while_it_glides_goes_on_at_once(speaks, canvas):
    speaker = speaks(canvas, animated=True)
    speaker.window.grab()
    speaker.presses(K.Key_Right)
    assert not speaker.window.rests
    speaker.presses(K.Key_Right)
    assert speaker.window.rests
    assert speaker.shows == "customer"


@pytest.mark.parametrize(("start", "end"), [(0, 1), (1, 2), (2, 0), (5, 6), (6, 7), (7, 1)])
def test_a_glide_begins_and_ends_with_what_was_and_will_be_seen(speaker, start, end):
    talk, window = speaker.talk, speaker.window
    talk.jump(start)
    before, first = talk.slide, window.grab().toImage()
    talk.jump(end)
    last = window.grab().toImage()
    flight = flight_of(talk, window.pictures, window.place, before)
    for part, wanted in ((0.0, first), (1.0, last)):
        seen = QImage(window.size(), QImage.Format.Format_RGB32)
        painter = QPainter(seen)
        flight.paint(painter, part)
        painter.end()
        for x in range(15, 960, 30):
            for y in range(15, 540, 15):
                assert alike(seen.pixelColor(x, y), wanted.pixelColor(x, y)), (part, x, y)


def alike(a: QColor, b: QColor) -> bool:
    """Letters may have moved by a part of a pixel."""
    return max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) < 60


def test_the_figures_stay_in_view_while_it_glides(speaks, canvas):
    speaker = speaks(canvas, animated=True)
    still = speaker.window.grab().toImage().copy(0, 460, 960, 80)
    for key in (K.Key_Right, K.Key_End, K.Key_Home):
        speaker.presses(key)
        assert not speaker.window.rests
        assert speaker.window.grab().toImage().copy(0, 460, 960, 80) == still
        speaker.arrives()


def test_a_hidden_overview_is_not_shown_on_the_way(speaks, canvas):
    stops = [s.model_copy(update={"hidden": s.shows == "overview"}) for s in STANDARD]
    speaker = speaks(canvas.model_copy(update={"stops": tuple(stops)}), animated=True)
    speaker.window.grab()
    speaker.presses(K.Key_Right)
    assert speaker.window._flight.overview is None
    speaker.arrives()


# --- its shape, and those who can't see it -----------------------------------------------------


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1720, 720)])
def test_the_slide_fills_the_window(speaker, size):
    speaker.window.resize(*size)
    QApplication.processEvents()
    filled = speaker.window.from_slide(speaker.talk.slide.rect)
    assert filled.size() == speaker.window.size()
    at = QPointF(321, 123)
    window = speaker.window
    assert window.from_slide(QRectF(window.to_slide(at), QPointF(at))).topLeft() == at.toPoint()


def test_a_screen_reader_is_told_where_the_talk_is(speaker):
    speaker.presses(K.Key_Right)
    assert speaker.window.accessibleDescription() == "Market, 2 of 8: Where do we play?"
    speaker.types("b")
    assert speaker.window.accessibleDescription() == "The screen is blank."


def test_closing_the_window_ends_the_talk(speaker):
    QApplication.sendEvent(speaker.window.windowHandle(), QCloseEvent())
    assert speaker.ends == ["ended"]
    assert speaker.window.isVisible()  # whoever ends the talk closes it
