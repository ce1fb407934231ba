"""A talk is started, shown on one screen or two, and ended; what its presenter sees and does."""

from __future__ import annotations

from functools import partial
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from canvas_app import paths
from canvas_app.document.text import Text
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.editing.stops import set_stop
from canvas_app.editing.what_if import with_input
from canvas_app.files.opening import read_canvas
from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.clock import Stopwatch, as_time
from canvas_app.ui.present.presenter import LEAST, PresenterWindow
from canvas_app.ui.present.presenting import Presenting
from tests.ui.present.screens import Monitors

NO, NONE = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def talk(person, qtbot) -> Presenting:
    """A sample is being presented."""
    person.opens(read_canvas(paths.sample_canvases() / "slack.gtm.json").canvas)
    person.does("present")
    return shown(person, qtbot)


@pytest.fixture
def beside(person, qtbot) -> Presenting:
    """The same, in two windows beside each other."""
    person.opens(read_canvas(paths.sample_canvases() / "slack.gtm.json").canvas)
    person.does("present-beside")
    return shown(person, qtbot)


def shown(person, qtbot) -> Presenting:
    found = person.desk.presenting
    qtbot.waitUntil(lambda: found.audience is not None and found.audience.isVisible())
    QApplication.processEvents()
    return found


def press(window: QWidget | None, *keys: Qt.Key) -> None:
    assert window is not None
    for key in keys:
        QTest.keyClick(window, key)
        QApplication.processEvents()


def colours(widget: QWidget) -> set[int]:
    """What is seen in a widget, roughly."""
    image = widget.grab().toImage()
    places = product(range(0, image.width(), 3), range(0, image.height(), 3))
    return {image.pixel(x, y) for x, y in places}


def windows() -> list[QWidget]:
    kinds = AudienceWindow, PresenterWindow
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kinds) and w.isVisible()]


# --- starting and ending -----------------------------------------------------------------------


@pytest.mark.x11
def test_a_talk_fills_the_screen_and_ends_with_esc(talk: Presenting, person) -> None:
    assert talk.audience is not None
    assert talk.audience.geometry().contains(talk.audience.screen().geometry())
    press(talk.audience, Qt.Key.Key_Escape)
    assert talk.talk is None
    assert windows() == []


def test_a_talk_goes_on_where_it_was_left(talk: Presenting, person, qtbot) -> None:
    press(talk.audience, Qt.Key.Key_3)
    assert talk.talk is not None
    stop = talk.talk.stop.id
    press(talk.audience, Qt.Key.Key_Escape)
    person.does("present")
    again = shown(person, qtbot).talk
    assert again is not None
    assert again.stop.id == stop == "customer"
    press(person.desk.presenting.audience, Qt.Key.Key_Escape)


def test_presenting_once_more_shows_the_same_talk(talk: Presenting, person) -> None:
    press(talk.audience, Qt.Key.Key_Right)
    before = talk.talk
    person.does("present")
    assert talk.talk is before
    assert len(windows()) == 1


def test_closing_the_canvas_ends_its_talk(talk: Presenting, person, answers) -> None:
    person.does("home")
    person.waits()
    assert windows() == []


def test_a_talk_that_is_over_keeps_no_pictures_and_asks_nothing(beside, person, qtbot) -> None:
    """However long Python keeps its windows; at 4K each picture has 33 MB."""
    window, given = beside.audience, beside.talk
    qtbot.waitUntil(lambda: len(window.pictures._kept) > 1)
    key = next(each.key for each in given.session.model.inputs if each.card)
    given.trial.play.apply(Text("try"), lambda canvas: with_input(canvas, key, "base", 7.0))
    assert given.trial.wonders
    asked: list[str] = []
    given.leaving.connect(lambda: asked.append("leaving"))
    beside.end()
    assert (windows(), asked, window.pictures._kept) == ([], [], [])


def test_a_talk_is_light_until_somebody_wants_it_dark_and_stays_so(talk, person, qtbot) -> None:
    assert talk.talk.theme is LIGHT
    press(talk.audience, Qt.Key.Key_T)
    press(talk.audience, Qt.Key.Key_Escape)
    person.does("present")
    assert shown(person, qtbot).talk.theme is DARK


def test_a_talk_leaves_the_document_as_it_is(person, qtbot) -> None:
    path = person.opens(read_canvas(paths.sample_canvases() / "slack.gtm.json").canvas)
    before = path.read_bytes()
    person.does("present")
    audience = shown(person, qtbot).audience
    for _ in range(24):
        press(audience, Qt.Key.Key_PageDown)
    press(audience, Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_L, Qt.Key.Key_2, Qt.Key.Key_Home)
    person.desk.presenting.end()
    assert path.read_bytes() == before
    assert not person.desk.session.dirty
    assert person.desk.session.history.undo_label is None


def test_another_theme_of_the_program_goes_on_with_the_talk(beside, person, qtbot) -> None:
    press(beside.presenter, Qt.Key.Key_Right)
    old = beside.presenter
    kept = person.window.take_down()
    person.window.put_up(DARK, kept)
    person.waits()
    again = person.desk.presenting
    assert again is beside
    assert again.talk is not None
    assert again.talk.number == 1
    assert again.presenter is not old
    assert len(windows()) == 2


# --- the presenter's window --------------------------------------------------------------------


@pytest.mark.x11
def test_the_presenter_sees_this_slide_and_the_next_and_goes_on_by_keys(beside) -> None:
    presenter = beside.presenter
    assert presenter.title.text() == "Our strategy on one page"
    assert presenter.next_title.text() == "Where do we play?"
    lanes = QColor(LIGHT.tints["market"]).rgb()
    assert lanes in colours(presenter.next), "the next slide is painted"
    press(presenter, Qt.Key.Key_PageDown)
    assert beside.talk.stop.id == "market"
    assert presenter.title.text() == "Where do we play?"
    assert presenter.stops.currentRow() == 1
    press(presenter, Qt.Key.Key_End)
    assert presenter.next_title.text() == "End of the talk"
    assert lanes not in colours(presenter.next)


def test_the_presenter_goes_on_by_clicks_and_by_the_list(beside) -> None:
    presenter = beside.presenter
    QTest.mouseClick(presenter.forward, Qt.MouseButton.LeftButton)
    assert beside.talk.number == 1
    QTest.mouseClick(presenter.now, Qt.MouseButton.LeftButton)
    assert beside.talk.number == 2
    QTest.mouseClick(presenter.back, Qt.MouseButton.LeftButton)
    assert beside.talk.number == 1
    row = presenter.stops.visualItemRect(presenter.stops.item(4)).center()
    QTest.mouseClick(presenter.stops.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert beside.talk.stop.id == "positioning"


def test_keys_of_the_talk_work_wherever_the_focus_is_but_in_the_notes(beside) -> None:
    presenter = beside.presenter
    buttons = presenter.findChildren(QPushButton)
    for button in buttons:
        beside.talk.jump(0)
        press(button, Qt.Key.Key_Right)
        assert beside.talk.number == 1, button.accessibleName()
    QTest.keyClicks(presenter.notes, "b 2")
    assert beside.talk.number == 1
    assert not beside.talk.blank


def test_on_a_small_screen_nothing_covers_what_the_audience_sees(beside) -> None:
    presenter, audience = beside.presenter.frameGeometry(), beside.audience.frameGeometry()
    assert QGuiApplication.primaryScreen().geometry().width() < 2 * LEAST.width()
    assert not presenter.intersects(audience)
    assert audience.width() > 150


def test_a_long_headline_moves_nothing_in_the_presenters_window(beside, person) -> None:
    presenter = beside.presenter
    presenter.resize(900, 700)
    before = presenter.now.geometry(), presenter.next.geometry()
    long = "Where do we play, and why there rather than anywhere else, and why now? " * 4
    beside.session.apply(Text("Headline"), lambda c: set_stop(c, "market", headline=long))
    press(presenter, Qt.Key.Key_2)
    QApplication.processEvents()
    assert (presenter.now.geometry(), presenter.next.geometry()) == before
    assert presenter.title.text().endswith("…")
    assert presenter.title.accessibleName() == long.strip()


def test_the_keys_can_be_looked_up_in_the_presenters_window(beside) -> None:
    presenter = beside.presenter
    presenter.activateWindow()
    for key in (Qt.Key.Key_Question, Qt.Key.Key_F1):
        press(presenter, key)
        assert presenter.sheet.isVisible()
        press(presenter.sheet, Qt.Key.Key_B)
        assert presenter.sheet is None
        assert not beside.talk.blank, "any key only closes it"
    QTest.keyClicks(presenter.notes, "why?")
    assert presenter.notes.toPlainText() == "why?"


def test_what_is_drawn_with_is_taken_and_put_away_from_the_presenters_window(beside) -> None:
    presenter, pen = beside.presenter, beside.audience.pen
    press(presenter, Qt.Key.Key_D)
    assert pen.on
    press(presenter, Qt.Key.Key_L)
    assert (pen.on, beside.talk.lasing) == (False, True)
    press(presenter, Qt.Key.Key_Escape)
    assert not beside.talk.lasing
    assert beside.talk is not None, "what is in the hand goes first"
    press(presenter, Qt.Key.Key_Escape)
    assert beside.talk is None


def test_who_chose_a_stop_in_the_list_has_all_keys_still(beside) -> None:
    """A list looks for an entry that begins with a letter, unless the letter is a key's."""
    presenter, talk = beside.presenter, beside.talk
    row = presenter.stops.visualItemRect(presenter.stops.item(1)).center()
    QTest.mouseClick(presenter.stops.viewport(), Qt.MouseButton.LeftButton, pos=row)
    key = next(each.key for each in talk.session.model.inputs if each.card)
    talk.trial.play.apply(Text("Try"), lambda canvas: with_input(canvas, key, "base", 7.0))
    assert talk.trial.wonders
    press(presenter.stops, Qt.Key.Key_R)
    assert not talk.trial.wonders
    press(presenter.stops, Qt.Key.Key_D)
    assert beside.audience.pen.on


def test_enter_in_the_list_goes_to_that_stop_and_not_one_further(beside) -> None:
    presenter = beside.presenter
    presenter.stops.setFocus()
    for _ in range(3):
        press(presenter.stops, Qt.Key.Key_Down)
    assert beside.talk.number == 0
    press(presenter.stops, Qt.Key.Key_Return)
    assert beside.talk.number == 3
    assert presenter.focusWidget() is presenter, "the next key of a clicker is the talk's"


def test_notes_are_kept_in_the_document_stop_by_stop(beside, person) -> None:
    presenter = beside.presenter
    press(presenter, Qt.Key.Key_2)
    QTest.keyClicks(presenter.notes, "Say hello")
    press(presenter, Qt.Key.Key_3) if presenter.hasFocus() else beside.talk.jump(2)
    assert presenter.notes.toPlainText() == ""
    beside.talk.jump(1)
    assert presenter.notes.toPlainText() == "Say hello"
    assert next(s for s in person.canvas.talk if s.id == "market").notes == "Say hello"
    person.desk.session.undo()
    assert presenter.notes.toPlainText() == ""


def test_notes_lay_no_slide_out_anew(beside) -> None:
    """With a thousand cards that took 300 ms for every letter."""
    assert beside.talk is not None
    assert beside.presenter is not None
    before = beside.talk.slide
    beside.presenter.notes.insertPlainText("Slowly")
    assert beside.talk.stop.notes == "Slowly"
    assert beside.talk.slide is before
    edit = partial(set_stop, id=beside.talk.stop.id, headline="Here we win")
    beside.session.apply(Text("edit"), edit)
    assert beside.talk.slide.title == "Here we win"


def test_notes_of_a_canvas_that_is_only_looked_at_cannot_be_written(person, qtbot) -> None:
    from canvas_app.document.text import Text
    from canvas_app.ui.session import ReadOnly

    canvas = read_canvas(paths.sample_canvases() / "slack.gtm.json").canvas
    person.opens(set_stop(canvas, "overview", notes="Welcome"))
    person.desk.session.set_read_only(ReadOnly(Text("Only to be looked at.")))
    person.does("present-beside")
    presenter = shown(person, qtbot).presenter
    assert presenter.notes.toPlainText() == "Welcome"
    QTest.keyClicks(presenter.notes, "x")
    assert presenter.notes.toPlainText() == "Welcome"


def test_what_the_presenter_points_at_is_pointed_at_for_the_audience(beside) -> None:
    press(beside.presenter, Qt.Key.Key_L)
    now = beside.presenter.now
    at = now.room.center()  # sent: which window is uppermost, no platform without a screen knows
    move = QMouseEvent(QEvent.Type.MouseMove, at, now.mapToGlobal(at), NO, NO, NONE)
    QApplication.sendEvent(now, move)
    assert beside.talk.laser is not None
    middle = QPointF(beside.talk.slide.rect.center())
    assert (beside.talk.laser - middle).manhattanLength() < 60


def test_closing_the_presenters_window_ends_the_talk(beside) -> None:
    beside.presenter.close()
    assert beside.talk is None
    assert windows() == []


def test_the_timer_is_held_and_begun_anew(monkeypatch) -> None:
    from canvas_app.ui.present import clock

    now = [100.0]
    monkeypatch.setattr(clock.time, "monotonic", lambda: now[0])
    watch = Stopwatch()
    now[0] += 65
    assert watch.seconds == 65
    watch.hold()
    now[0] += 30
    assert watch.seconds == 65
    watch.hold()
    now[0] += 5
    assert watch.seconds == 70
    watch.reset()
    assert watch.seconds == 0
    assert [as_time(n) for n in (5, 760, 3723)] == ["0:05", "12:40", "1:02:03"]


# --- screens -----------------------------------------------------------------------------------


@pytest.mark.x11
def test_a_screen_that_goes_or_comes_moves_the_talk_and_ends_nothing(
    monitors: Monitors, person, qtbot, tmp_path: Path
) -> None:
    person.opens(read_canvas(paths.sample_canvases() / "slack.gtm.json").canvas)
    person.window.setGeometry(20, 40, 700, 600)
    person.does("present")
    found = shown(person, qtbot)
    home = QGuiApplication.screens()[0].geometry()
    beamer = QGuiApplication.screens()[1].geometry()
    qtbot.waitUntil(lambda: found.audience.geometry() == beamer)
    qtbot.waitUntil(lambda: home.contains(found.presenter.geometry().center()))
    press(found.presenter, Qt.Key.Key_2)

    monitors.unplug("BEAMER")
    qtbot.waitUntil(lambda: len(QGuiApplication.screens()) == 1)
    qtbot.waitUntil(lambda: home.contains(found.audience.geometry().center()))
    assert found.talk is not None
    assert found.talk.number == 1
    assert all(window.isVisible() for window in (found.audience, found.presenter))

    monitors.plug("BEAMER", beamer)
    qtbot.waitUntil(lambda: len(QGuiApplication.screens()) == 2)
    qtbot.waitUntil(lambda: found.audience.geometry() == beamer)
    both = found.audience, found.presenter
    qtbot.waitUntil(lambda: QApplication.activeWindow() in both)
    press(QApplication.activeWindow(), Qt.Key.Key_5)
    assert found.talk.number == 4

    QTest.mouseClick(found.presenter.swap, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.audience.geometry() == home)
    press(found.presenter, Qt.Key.Key_Escape)
    assert found.talk is None
    assert isValid(person.window)
