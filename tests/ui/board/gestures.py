"""Random gestures at a real window, and what must hold after each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.card import frame_of
from canvas_app.drawing.face import face_of, results_of
from canvas_app.i18n import tr
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from canvas_app.ui.actions.file import MENU as FILE
from canvas_app.ui.actions.registry import ACTIONS
from canvas_app.ui.board.items.card import Detail
from canvas_app.ui.desk import Desk
from canvas_app.ui.strip_states import headline_states
from canvas_app.ui.window import MainWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
HELD = (NONE, NONE, NONE, SHIFT, ALT, CONTROL)

_OPEN_SOMETHING_ELSE = frozenset(
    ("about", "quit", "commands", "find", "shortcuts", "settings", "new-scenario", "full-screen",
     "open-menu", "focus-mode", "view-numbers", "panels")
)  # fmt: skip
COMMANDS = tuple(
    action.id
    for action in ACTIONS
    if action.menu != FILE
    and action.id not in _OPEN_SOMETHING_ELSE
    and not action.id.startswith(("language-", "theme-"))
)
"""Actions that a random hand chooses: all that stay with the canvas on the board."""


@dataclass
class Hand:
    """Does things to a window with real events. Whatever is asked, it does something valid."""

    window: MainWindow

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    def place(self, x: int, y: int) -> QPoint:
        """A place of the board, from numbers below 1,000."""
        port = self.desk.view.viewport().size()
        return QPoint(x * (port.width() - 1) // 1000, y * (port.height() - 1) // 1000)

    def card(self, n: int) -> QPoint | None:
        """Where a card can be taken hold of: in its middle, if that can be seen."""
        items = list(self.desk.scene.cards.values())
        if not items:
            return None
        at = self.desk.view.mapFromScene(items[n % len(items)].frame.center())
        return at if self.desk.view.viewport().rect().contains(at) else None

    def drags(
        self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE, *, escapes: bool = False
    ) -> None:
        """Press, move in a few steps, let go, or Esc before that."""
        self._mouse(QEvent.Type.MouseButtonPress, start, held)
        for part in (0.1, 0.5, 0.9, 1.0):
            between = QPointF(start) + QPointF(end - start) * part
            self._mouse(QEvent.Type.MouseMove, between.toPoint(), held)
        if escapes:
            QTest.keyClick(self.desk.view, Qt.Key.Key_Escape)
        self._mouse(QEvent.Type.MouseButtonRelease, end, held)

    def clicks(self, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        self._mouse(QEvent.Type.MouseButtonPress, at, held)
        self._mouse(QEvent.Type.MouseButtonRelease, at, held)

    def double_clicks(self, at: QPoint) -> None:
        self.clicks(at)
        self._mouse(QEvent.Type.MouseButtonDblClick, at, NONE)
        self._mouse(QEvent.Type.MouseButtonRelease, at, NONE)

    def turns_wheel(self, at: QPoint, notches: int, held: Qt.KeyboardModifier) -> None:
        port = self.desk.view.viewport()
        event = QWheelEvent(
            QPointF(at), QPointF(port.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
        self._rests()

    def types(self, words: str) -> None:
        """Type where the focus is; what has no key comes from an input method."""
        focus = QApplication.focusWidget() or self.desk.view
        if words.isascii():
            QTest.keyClicks(focus, words)
        else:
            composed = QInputMethodEvent()
            composed.setCommitString(words)
            QApplication.sendEvent(focus, composed)
        self._rests()

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.desk.view, key, held)
        self._rests()

    def does(self, action: str) -> None:
        """Choose an action where it can be chosen now."""
        chosen = self.window.actions_.each[action]
        if chosen.isEnabled():
            chosen.trigger()
        self._rests()

    def _mouse(self, kind: QEvent.Type, at: QPoint, held: Qt.KeyboardModifier) -> None:
        port = self.desk.view.viewport()
        moving, ending = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
        event = QMouseEvent(
            kind, QPointF(at), QPointF(port.mapToGlobal(at)),
            Qt.MouseButton.NoButton if moving else LEFT,
            Qt.MouseButton.NoButton if ending else LEFT, held,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
        self._rests()

    def _rests(self) -> None:
        QApplication.processEvents()


def differences(desk: Desk) -> list[str]:
    """Everything in which the window does not show exactly the document."""
    found = [*_cards(desk), *_links(desk), *_others(desk)]
    return [each for each in found if each]


def _cards(desk: Desk) -> Iterable[str]:
    session, scene = desk.session, desk.scene
    canvas = session.canvas
    shown = Shown(canvas.currency, canvas.language, tr, session.case)
    results = results_of(model_of(canvas), shown, session.case)
    if set(scene.cards) != set(canvas.by_id):
        yield f"cards: {set(scene.cards) ^ set(canvas.by_id)}"
        return
    on_board = {id(item) for item in scene.items()}
    for card in canvas.cards:
        item = scene.cards[card.id]
        frame = frame_of(card, item.words)
        for what, is_so in (
            ("another state", item.card is card),
            ("not on the board", id(item) in on_board),
            ("place", item.pos() == frame.topLeft()),
            ("size", item.rect().size() == frame.size()),
            ("words", item.words.face == face_of(card, shown, results.get(card.id, ()))),
            ("z", item.zValue() == card.order),
            ("outline", item.chosen == (card.id in session.selection)),
            ("blocked", item.blocked == (scene.detail is Detail.BLOCK)),
            ("hidden words", not item.hidden_words or desk.editor.id == card.id),
        ):
            if not is_so:
                yield f"{card.id}: {what}"


def _links(desk: Desk) -> Iterable[str]:
    canvas, scene = desk.session.canvas, desk.scene
    if set(scene.links) != {link.id for link in canvas.links}:
        yield "links"
        return
    for link in canvas.links:
        item = scene.links[link.id]
        ends = scene.cards[link.start], scene.cards[link.end]
        if item.link is not link or (item.start, item.end) != ends:
            yield f"{link.id}: another state"


def _others(desk: Desk) -> Iterable[str]:
    session, scene = desk.session, desk.scene
    canvas = session.canvas
    for frame in canvas.panes:
        if scene.panes[frame.pane].frame != frame:
            yield f"pane {frame.pane}"
    if session.shown is not canvas:
        yield "a preview is left"
    if desk.view.tool is not None:
        yield "a gesture is left"
    shown = Shown(canvas.currency, canvas.language, tr)
    for key, state in headline_states(model_of(canvas), session.case, shown).items():
        if desk.strip.state(key) != state:
            yield f"strip: {key}"
    if not session.selection <= set(canvas.by_id):
        yield "selected cards that are not there"
    if desk.actions_.each["undo"].isEnabled() != (session.history.undo_label is not None):
        yield "the Undo action"


def undone(desk: Desk) -> Canvas:
    """What is left when everything has been undone."""
    return _last(desk, desk.session.undo, None)


def redone(desk: Desk, end: Canvas) -> Canvas:
    """What is there when everything has been done again, up to a state on the way."""
    return _last(desk, desk.session.redo, end)


def _last(desk: Desk, step: Callable[[], None], end: Canvas | None) -> Canvas:
    desk.editor.close_editor()
    before = None
    while desk.session.canvas is not before and desk.session.canvas is not end:
        before = desk.session.canvas
        step()
    return desk.session.canvas
