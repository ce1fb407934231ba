"""A person at the window: real mouse and key events, and words for what people do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.codec import encode
from canvas_app.document.panes import Lane, Pane
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing.placement import area
from canvas_app.numbers.expressions import Absent
from canvas_app.places import Places
from canvas_app.settings import Settings
from canvas_app.ui import desk_files, exporting, messages, saying, window_files
from canvas_app.ui.desk import Desk
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.window import MainWindow
from tests.ui.neighbours import running

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
HELD = {
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}


@dataclass
class Person:
    """Does to a window what somebody in front of it does."""

    window: MainWindow
    qtbot: QtBot
    folder: Path
    _held: QPoint | None = field(default=None)
    _keys: Qt.KeyboardModifier = NONE

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    @property
    def canvas(self) -> Canvas:
        return self.desk.session.canvas

    def waits(self) -> None:
        """Let everything be shown: what is being opened, the figures that follow after a pause."""
        QApplication.processEvents()
        if self.window.files.opening:
            self.qtbot.waitUntil(lambda: not self.window.files.opening)
            QApplication.processEvents()
        if self.window.desk is not None:
            self.window.desk.session.settle()

    def opens(self, canvas: Canvas, name: str = "plan.gtm.json") -> Path:
        """Open a canvas from a file."""
        path = self.folder / name
        path.write_bytes(encode(canvas))
        self.window.files.open(path)
        self.waits()
        self.desk.view.fit()
        return path

    def card(self, title: str) -> Card:
        """The card of a title."""
        return next(card for card in self.canvas.cards if card.title == title)

    def som(self) -> float | None:
        """The SOM that the numbers give now."""
        return self.figure("som")

    def strip_says(self, label: str) -> str:
        """What the strip's cell of a label says, as a screen reader would."""
        cells = self.desk.strip.findChildren(QAbstractButton)
        return next(c.accessibleName() for c in cells if c.accessibleName().startswith(label))

    def figure(self, key: str) -> float | None:
        """A figure's value now; None where it is absent."""
        session = self.desk.session
        value = session.model.by_key[key].evaluate(session.case)
        return None if isinstance(value, Absent) else value

    # --- the mouse ---------------------------------------------------------------------------

    def point(self, at: QPointF) -> QPoint:
        """A place on the canvas as a place on the screen."""
        return self.desk.view.mapFromScene(at)

    def middle(self, title: str) -> QPointF:
        return self.desk.scene.cards[self.card(title).id].frame.center()

    def grabs(self, at: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press the button."""
        self._held = self.point(at)
        self._button(QTest.mousePress, self._held, modifiers)

    def moves(self, to: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Move with the button down, in some steps as a hand does."""
        assert self._held is not None
        start, end = self._held, self.point(to)
        for step in range(1, 9):
            between = start + (end - start) * step / 8
            if modifiers or self._keys:  # QTest's mouseMove knows of no keys
                self._move(between, modifiers | self._keys)
            else:
                QTest.mouseMove(self.desk.view.viewport(), between)
            self.waits()
        self._held = end

    def _move(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        viewport = self.desk.view.viewport()
        event = QMouseEvent(QEvent.Type.MouseMove, at.toPointF(),
                            viewport.mapToGlobal(at).toPointF(),
                            Qt.MouseButton.NoButton, LEFT, modifiers)  # fmt: skip
        QApplication.sendEvent(viewport, event)

    def holds(self, key: Qt.Key) -> None:
        """Press Shift, Ctrl or Alt and keep it down; `releases` lets it go."""
        self._key(QEvent.Type.ShortcutOverride, key)
        self._key(QEvent.Type.KeyPress, key)
        self._keys |= HELD[key]
        self.waits()

    def releases(self, key: Qt.Key) -> None:
        """Let go of a key that was held."""
        self._key(QEvent.Type.KeyRelease, key)
        self._keys &= ~HELD[key]
        self.waits()

    def _key(self, kind: QEvent.Type, key: Qt.Key) -> None:
        # QTest would let go of every other key too
        QApplication.sendEvent(self.desk.view, QKeyEvent(kind, key, self._keys))

    def lets_go(self, modifiers: Qt.KeyboardModifier = NONE) -> None:
        assert self._held is not None
        self._button(QTest.mouseRelease, self._held, modifiers)
        self._held = None

    def drags(self, title: str, to: QPointF) -> None:
        """Drag a card so that its middle comes to a point."""
        self.grabs(self.middle(title))
        self.moves(to)
        self.lets_go()

    def drags_to(self, title: str, pane: Pane, lane: Lane | None = None) -> None:
        """Drag a card into a pane or lane."""
        self.drags(title, self.inside(pane, lane))

    def inside(self, pane: Pane, lane: Lane | None = None) -> QPointF:
        room = area(self.canvas, pane, lane)
        return QRectF(*room).center()

    def clicks(self, at: QPointF, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self._button(QTest.mouseClick, self.point(at), modifiers)

    def clicks_card(self, title: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.clicks(self.middle(title), modifiers)

    def double_clicks(self, at: QPointF) -> None:
        place = self.point(at)
        self._button(QTest.mouseClick, place, NONE)
        self._button(QTest.mouseDClick, place, NONE)
        self._button(QTest.mouseRelease, place, NONE)  # Qt believes that it is still down

    def _button(self, do: Callable[..., None], at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        do(self.desk.view.viewport(), LEFT, modifiers, at)
        self.waits()

    # --- the keyboard ------------------------------------------------------------------------

    def types(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self._focus(), text)
        self.waits()

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._focus(), key, modifiers)
        self.waits()

    def does(self, action: str) -> None:
        """Choose an action from the menus."""
        self.window.actions_.each[action].trigger()
        self.waits()

    def _focus(self):  # type: ignore[no-untyped-def]
        return QApplication.focusWidget() or self.desk.view

    def saves(self) -> None:
        """Save and wait until it is on disk."""
        self.does("save")
        self.qtbot.waitUntil(lambda: not self.desk.session.dirty)


@pytest.fixture
def person(qtbot: QtBot, themed: None, tmp_path: Path) -> Person:
    """Somebody at a fresh window of 1440 × 900."""
    places = Places.within(tmp_path / "own")
    settings = Settings(places.settings)
    settings.reduce_motion = True  # what moves is nowhere yet; tests of motion turn it on
    window = MainWindow(settings, LIGHT, Keeping(places))
    qtbot.addWidget(window, before_close_func=_forget_changes)
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return Person(window, qtbot, tmp_path)


@pytest.fixture
def other(person: Person, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window of another running program of the same user."""
    with running(person.window.keeping, tmp_path, qtbot) as window:
        yield window


class Answers(list[str]):
    """What was asked or said so far, and the answers to come; without one it is Esc."""

    def __init__(self) -> None:
        super().__init__()
        self.next: list[str] = []

    def ask(self, parent: object, question: str, detail: str, choices: list[str]) -> str:
        self.append(question)
        return self.next.pop(0) if self.next else choices[-1]

    def confirm(self, parent: object, question: str, detail: str, yes: str) -> bool:
        return self.ask(parent, question, detail, [yes, "Cancel"]) == yes

    def say(self, parent: object, what: str, detail: str = "") -> None:
        self.append(what)


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Questions that were asked; each is answered by the next of `answers.next`."""
    asked = Answers()
    for module in (messages, desk_files):
        monkeypatch.setattr(module, "ask", asked.ask)
    for module in (window_files, desk_files, exporting, saying):
        monkeypatch.setattr(module, "say", asked.say)
    for module in (saying, exporting):
        monkeypatch.setattr(module, "confirm", asked.confirm)
    return asked


def _forget_changes(window: MainWindow) -> None:
    """Close without being asked whether to save."""
    desk = window.desk
    if desk is not None:
        window.files.background.wait()
        desk.editor.close_editor()
        desk.files.finish_typing()
        desk.session._saved = desk.session.canvas
