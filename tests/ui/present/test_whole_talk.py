"""A whole talk on two screens, with real keys and mouse: what if, and nothing of it is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from canvas_app import paths
from canvas_app.files.opening import read_canvas
from canvas_app.numbers.expressions import Absent
from canvas_app.ui.present.lever_slider import LeverSlider
from canvas_app.ui.present.presenting import Presenting
from tests.ui.present.screens import Monitors

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.mark.x11
def test_a_whole_talk_on_two_screens_leaves_the_file_as_it_was(
    monitors: Monitors, person, qtbot
) -> None:
    sample = paths.sample_canvases() / "cloud-telephony.gtm.json"
    path = person.opens(read_canvas(sample).canvas, "client.gtm.json")
    before, session = path.read_bytes(), person.desk.session
    person.window.setGeometry(20, 40, 700, 600)
    person.window.activateWindow()
    person.desk.view.setFocus()
    person.presses(Qt.Key.Key_F5)
    presenting = person.desk.presenting
    qtbot.waitUntil(lambda: presenting.presenter is not None and presenting.presenter.isVisible())
    talk, audience, presenter = presenting.talk, presenting.audience, presenting.presenter
    beamer = QGuiApplication.screens()[1].geometry()
    qtbot.waitUntil(lambda: audience.geometry() == beamer)

    # a clicker goes on, from the presenter's window; both show the same
    clicks(presenter, Qt.Key.Key_PageDown)
    assert (talk.stop.id, presenter.title.text()) == ("market", "Where do we play?")

    # "what if the share were larger?": a slider, on the slide that everybody sees
    plan = som(presenting)
    slider = audience.findChildren(LeverSlider)[0]
    pull(slider, 40)
    assert som(presenting) > plan
    # and "what if we served them too?": a card, dragged to another lane
    sam = figure(presenting, "sam")
    drag(presenting, "support-desks", "total")
    assert figure(presenting, "sam") < sam
    assert session.model.by_key["som"].evaluate("base") == plan  # the plan's own figures

    # back to the plan, and on to the end; a blank screen, a laser, a jump on the way
    clicks(presenter, Qt.Key.Key_R)
    assert (som(presenting), figure(presenting, "sam")) == (plan, sam)
    clicks(presenter, Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_L, Qt.Key.Key_L, Qt.Key.Key_7)
    assert talk.stop.id == "figures"
    clicks(presenter, Qt.Key.Key_End)
    assert talk.stop.id == "next"
    pull_something_and_leave(presenting)

    assert presenting.talk is None
    assert not any(w.isVisible() for w in (audience, presenter))
    assert path.read_bytes() == before
    assert not session.dirty
    assert session.history.undo_label is None
    assert som_of(session) == plan


def clicks(window: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window, key)
        QApplication.processEvents()


def pull(slider: LeverSlider, by: int) -> None:
    at = slider.thumb().toPoint()
    QTest.mousePress(slider, LEFT, NONE, at)
    for part in (1, 2, 3, 4):
        QTest.mouseMove(slider, at + QPoint(by * part // 4, 0))
    QTest.mouseRelease(slider, LEFT, NONE, at + QPoint(by, 0))
    QApplication.processEvents()


def drag(presenting: Presenting, id: str, lane: str) -> None:
    audience, slide = presenting.audience, presenting.talk.slide
    place = audience.place

    def on(at: QPointF) -> QPoint:
        return (at * place.scale + place.corner).toPoint()

    start = on(next(part.rect.center() for part in slide.cards if part.card.id == id))
    end = on(slide.lanes[lane].center())
    QTest.mousePress(audience, LEFT, NONE, start)
    for part in (1, 2, 3, 4):
        QTest.mouseMove(audience, start + (end - start) * part / 4)
    QTest.mouseRelease(audience, LEFT, NONE, end)
    QApplication.processEvents()


def pull_something_and_leave(presenting: Presenting) -> None:
    """Leave with something tried: it is asked about once, and thrown away."""
    presenter = presenting.presenter
    clicks(presenter, Qt.Key.Key_2)
    pull(presenting.audience.findChildren(LeverSlider)[0], 30)
    assert presenting.talk.trial.wonders
    clicks(presenter, Qt.Key.Key_Escape)
    assert presenting.talk is not None
    presenting.talk.end(anyway=True)
    QApplication.processEvents()


def figure(presenting: Presenting, key: str) -> float:
    play = presenting.talk.trial.play
    value = play.model.by_key[key].evaluate(play.case)
    assert not isinstance(value, Absent)
    return value


def som(presenting: Presenting) -> float:
    return figure(presenting, "som")


def som_of(session) -> float:
    return session.model.by_key["som"].evaluate(session.case)
