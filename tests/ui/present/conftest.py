"""Somebody who gives a talk: the audience's window with real keys, mouse and fingers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPointingDevice, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvas_app.document.canvas import Canvas
from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.session import Session
from tests.ui.present.screens import Monitors

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Speaker:
    """Does in front of an audience what a speaker does."""

    session: Session
    talk: Talk
    window: AudienceWindow
    qtbot: QtBot
    ends: list[str] = field(default_factory=list)

    @property
    def shows(self) -> str:
        """What the stop that is shown shows, and its page."""
        return (
            f"{self.talk.stop.shows} {self.talk.page}" if self.talk.page else self.talk.stop.shows
        )

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window, key, modifiers)
        QApplication.processEvents()

    def types(self, text: str) -> None:
        QTest.keyClicks(self.window, text)
        QApplication.processEvents()

    @property
    def _system(self) -> QWindow:
        """The window as the system knows it: it finds out what lies under the mouse."""
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    def point(self, x: float, y: float) -> QPoint:
        """A place of the window by parts of its width and height."""
        return QPoint(round(self.window.width() * x), round(self.window.height() * y))

    def clicks(self, button: Qt.MouseButton = LEFT, at: QPoint | None = None) -> None:
        QTest.mouseClick(self._system, button, NONE, at or self.point(0.5, 0.95))
        QApplication.processEvents()

    def moves(self, to: QPoint) -> None:
        QTest.mouseMove(self._system, to)
        QApplication.processEvents()

    def holds(self, at: QPoint) -> None:
        """Press, and keep the button down."""
        QTest.mousePress(self._system, LEFT, NONE, at)
        QApplication.processEvents()

    def draws(self, *ways: QPoint) -> None:
        """Press, move along and let go."""
        self.holds(ways[0])
        for to in ways[1:]:
            self.moves(to)
        QTest.mouseRelease(self._system, LEFT, NONE, ways[-1])
        QApplication.processEvents()

    def colour(self, at: QPoint) -> QColor:
        """What is seen at a place of the window."""
        return self.window.grab().toImage().pixelColor(at)

    def arrives(self) -> None:
        """Wait until the slide is in its place."""
        self.qtbot.waitUntil(lambda: self.window.rests)

    def middle_of(self, rect: QRectF) -> QPoint:
        """The middle of a rectangle of the slide, in the window."""
        return self.window.from_slide(QRectF(rect.center(), QPointF(rect.center()))).topLeft()


@pytest.fixture
def speaks(qtbot: QtBot, themed: None) -> Callable[..., Speaker]:
    """Begin a talk about a canvas in a window of 960 × 540, without motion unless it is wanted."""

    def begin(canvas: Canvas, *, animated: bool = False) -> Speaker:
        session = Session(canvas)
        talk = Talk(session, session)
        window = AudienceWindow(talk)
        qtbot.addWidget(window)
        window.animated = animated
        window.resize(960, 540)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        speaker = Speaker(session, talk, window, qtbot)
        talk.ended.connect(lambda: speaker.ends.append("ended"))
        return speaker

    return begin


@pytest.fixture(scope="session")
def touchscreen(qapp: object) -> QPointingDevice:
    return QTest.createTouchDevice()


@dataclass
class Finger:
    """A finger on the audience's window. Pixels from the left, in the middle of its height."""

    speaker: Speaker
    screen: QPointingDevice

    def _do(self, what: str, x: int, number: int = 0) -> None:
        window = self.speaker.window
        touch = QTest.touchEvent(window, self.screen)
        getattr(touch, what)(number, QPoint(x, window.height() // 2), window)
        touch.commit()
        QApplication.processEvents()

    def comes(self, x: int) -> None:
        self._do("press", x)

    def goes_to(self, x: int) -> None:
        self._do("move", x)

    def leaves(self, x: int) -> None:
        self._do("release", x)

    def taps(self, x: int) -> None:
        self.comes(x)
        self.leaves(x)

    def swipes(self, start: int, end: int) -> None:
        self.comes(start)
        self.goes_to((start + end) // 2)
        self.goes_to(end)
        self.leaves(end)


@pytest.fixture
def monitors(qtbot) -> Iterator[Monitors]:
    if os.environ.get("QT_QPA_PLATFORM") != "xcb":
        pytest.skip("screens come and go on a real display only")
    made = Monitors()
    whole = QGuiApplication.primaryScreen().geometry()
    half = whole.width() // 2
    made.plug("LAPTOP", QRect(0, 0, half, whole.height()))
    made.plug("BEAMER", QRect(half, 0, whole.width() - half, whole.height()))
    qtbot.waitUntil(lambda: len(QGuiApplication.screens()) == 2)
    yield made
    for name in reversed(list(made.names)):
        made.unplug(name)
    qtbot.waitUntil(lambda: QGuiApplication.primaryScreen().geometry() == whole)
