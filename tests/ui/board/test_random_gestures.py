"""Whatever hands do, in any order: the window shows the document, and undo leads all the way back.

`scripts/soak.py` runs the same for as long as one likes.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode, encode
from canvas_app.document.estimate import Estimate
from canvas_app.ui.arrival import Arrival
from canvas_app.ui.desk import Desk
from canvas_app.ui.window import MainWindow
from tests.ui.board.gestures import COMMANDS, HELD, NONE, Hand, differences, redone, undone

POINTS = st.integers(0, 999)
CARDS = st.integers(0, 40)
WORDS = st.sampled_from(("a", "Sales ", "**b**", "- one", "中文", "1. x", "=1", "ß"))
KEYS = st.sampled_from(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab,
     Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_F6)
)  # fmt: skip


def plan() -> Canvas:
    """Cards in several panes, two of them linked, some sharing a place."""
    return Canvas(
        id="plan",
        title="Plan",
        cards=(
            new_card(
                "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=465,
                customers=Estimate(base=1000), revenue=Estimate(base=100),
                obtainable=Estimate(base=0.1), order=1,
            ),
            new_card(
                "segment", "large", title="Large", pane="market", lane="total", x=24, y=80,
                customers=Estimate(base=50), order=2,
            ),
            new_card("persona", "cfo", title="CFO", pane="customer", x=420, y=60, order=3),
            new_card("tier", "basic", title="Basic", pane="price", x=880, y=390,
                     price=Estimate(base=10), order=4),
            new_card("channel", "web", title="Web", pane="distribution", x=420, y=400, order=5),
            new_card("note", "idea", title="Idea", text="- one\n- two", x=20, y=700, order=6),
            new_card("note", "under", title="Under", x=40, y=720, order=7),
        ),
        links=(Link(id="pays", start="smb", end="basic"), Link(id="next", start="idea", end="web")),
    )  # fmt: skip


def opened(window: MainWindow, canvas: Canvas) -> Desk:
    """A canvas in the window, in place of the one before."""
    desk = window.files.show(Arrival(canvas))
    # the one before goes now, as it does where an event loop runs
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return desk


class Gestures(RuleBasedStateMachine):
    """Random gestures at one window; each run begins with the same plan."""

    window: MainWindow

    def __init__(self) -> None:
        super().__init__()
        self.start = plan()
        self.desk = opened(self.window, self.start)
        self.hand = Hand(self.window)

    @rule(card=CARDS, x=POINTS, y=POINTS, held=st.sampled_from(HELD), escapes=st.booleans())
    def drag_a_card(
        self, card: int, x: int, y: int, held: Qt.KeyboardModifier, escapes: bool
    ) -> None:
        if (start := self.hand.card(card)) is not None:
            self.hand.drags(start, self.hand.place(x, y), held, escapes=escapes and x % 3 == 0)

    @rule(x=POINTS, y=POINTS, to_x=POINTS, to_y=POINTS, held=st.sampled_from(HELD))
    def drag_anywhere(
        self, x: int, y: int, to_x: int, to_y: int, held: Qt.KeyboardModifier
    ) -> None:
        """A marquee, a pane, an edge, a handle: whatever is there."""
        self.hand.drags(self.hand.place(x, y), self.hand.place(to_x, to_y), held)

    @rule(card=CARDS, corner=st.integers(0, 3), x=st.integers(-90, 90), y=st.integers(-90, 90))
    def resize(self, card: int, corner: int, x: int, y: int) -> None:
        items = list(self.desk.scene.cards.values())
        if not items or self.hand.card(card) is None:
            return
        item = items[card % len(items)]
        self.desk.session.select({item.card.id})
        frame = item.frame
        corners = frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()
        at = self.desk.view.mapFromScene(corners[corner])
        self.hand.drags(at, at + QPoint(x, y))

    @rule(card=CARDS, held=st.sampled_from((NONE, Qt.KeyboardModifier.ShiftModifier)))
    def click(self, card: int, held: Qt.KeyboardModifier) -> None:
        if (at := self.hand.card(card)) is not None:
            self.hand.clicks(at, held)

    @rule(card=CARDS, words=st.lists(WORDS, max_size=3), undoes=st.booleans())
    def edit_words(self, card: int, words: list[str], undoes: bool) -> None:
        if (at := self.hand.card(card)) is None:
            return
        self.hand.double_clicks(at)
        for each in words:
            self.hand.types(each)
            self.hand.presses(Qt.Key.Key_Return)
        if undoes:
            self.hand.does("undo")
        self.hand.presses(Qt.Key.Key_Escape)

    @rule(x=POINTS, y=POINTS)
    def double_click_anywhere(self, x: int, y: int) -> None:
        self.hand.double_clicks(self.hand.place(x, y))
        self.hand.types("New")
        self.hand.presses(Qt.Key.Key_Escape)

    @rule(key=KEYS, held=st.sampled_from(HELD))
    def press_a_key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        self.desk.view.setFocus()
        self.hand.presses(key, held)

    @rule(x=POINTS, y=POINTS, notches=st.integers(-3, 3), held=st.sampled_from(HELD))
    def wheel(self, x: int, y: int, notches: int, held: Qt.KeyboardModifier) -> None:
        self.hand.turns_wheel(self.hand.place(x, y), notches, held)

    @rule(command=st.sampled_from(COMMANDS))
    def command(self, command: str) -> None:
        self.hand.does(command)

    @rule()
    def look_at_everything(self) -> None:
        self.hand.does("fit")

    @invariant()
    def the_window_shows_the_document(self) -> None:
        self.desk.session.settle()
        self.shown_exactly()

    def shown_exactly(self) -> None:
        found = differences(self.desk)
        assert not found, found

    def teardown(self) -> None:
        try:
            end = self.desk.session.canvas
            assert decode(encode(end)) == end
            assert undone(self.desk) is self.start
            self.shown_exactly()
            assert redone(self.desk, end) is end
            self.shown_exactly()
        finally:
            QGuiApplication.clipboard().clear()


@pytest.fixture
def at_a_window(person) -> Iterator[None]:  # type: ignore[no-untyped-def]
    Gestures.window = person.window
    yield
    del Gestures.window


def test_the_window_shows_the_document_whatever_hands_do(at_a_window: None) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Gestures,
        settings=settings(
            max_examples=15, stateful_step_count=20, deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
