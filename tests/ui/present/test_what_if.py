"""What if, on the slide itself: real mouse and keys, and a document that nothing changes."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from canvas_app.document.canvas import Canvas, Scenario
from canvas_app.document.codec import encode
from canvas_app.document.estimate import MOST_SCENARIOS
from canvas_app.document.text import Text
from canvas_app.drawing.theme import LIGHT
from canvas_app.numbers.expressions import Absent
from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.keeping_scenario import KeepPanel, LeavePanel, free_name
from canvas_app.ui.present.lever_slider import LeverSlider
from canvas_app.ui.present.slide_view import SlideView
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.present.trying import Trying
from canvas_app.ui.session import ReadOnly, Session
from tests.canvases import canvas_of, card

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def plan(**fields: object) -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=(1000, 800, 1200),
             revenue=500, obtainable=0.06),
        card("segment", "ent", title="Enterprise", lane="total", customers=50, revenue=9000,
             obtainable=0.1),
        card("note", "why", title="Why", pane="market", y=600.0),
        card("channel", "web", title="Web", leads=900, conversions=[("try", 0.5), ("win", 0.1)],
             spend=9000),
        card("tier", "team", title="Team", price=25, units=12),
        card("offer", "offer", gross_margin=0.8, monthly_churn=0.02),
        **fields,
    )  # fmt: skip


class Speaker:
    """Somebody who presents, with a mouse and keys at the audience's window."""

    def __init__(self, canvas: Canvas, qtbot: QtBot, stop: str = "market") -> None:
        self.session = Session(canvas)
        self.before = encode(canvas)
        self.talk = Talk(self.session)
        self.window = AudienceWindow(self.talk)
        self.window.animated = False
        self.trying = Trying(self.talk, self.window)
        self.left: list[bool] = []
        self.talk.ended.connect(lambda: self.left.append(True))
        qtbot.addWidget(self.window)
        self.window.resize(1280, 720)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.window.setFocus()
        self.goes_to(stop)

    def goes_to(self, stop: str) -> None:
        self.talk.jump([each.id for each in self.talk.stops].index(stop))

    @property
    def sliders(self) -> list[LeverSlider]:
        return self.trying.sliders.each

    def slider(self, name: str) -> LeverSlider:
        return next(s for s in self.sliders if s.accessibleName().startswith(name))

    def som(self) -> float | None:
        return self.figure("som")

    def figure(self, key: str) -> float | None:
        value = self.talk.trial.play.model.by_key[key].evaluate(self.talk.trial.play.case)
        return None if isinstance(value, Absent) else round(value, 6)

    def slide_says(self) -> str:
        return "\n".join(line for p in self.talk.slide.parts for line in getattr(p, "lines", ()))

    # --- the mouse ---------------------------------------------------------------------------

    def pulls(self, name: str, by: int) -> None:
        """Drag a slider's thumb by so many pixels."""
        slider = self.slider(name)
        at = slider.thumb().toPoint()
        QTest.mousePress(slider, LEFT, NONE, at)
        for part in (1, 2, 3, 4):
            QTest.mouseMove(slider, at + QPoint(by * part // 4, 0))
        QTest.mouseRelease(slider, LEFT, NONE, at + QPoint(by, 0))

    def grabs(self, id: str) -> QPoint:
        at = self.on(next(p.rect.center() for p in self.talk.slide.cards if p.card.id == id))
        QTest.mousePress(self.window, LEFT, NONE, at)
        return at

    def carries(self, id: str, lane: str) -> QPoint:
        """Take a card and hold it over a lane."""
        at = self.grabs(id)
        rect = next(rect for name, rect in self.talk.slide.lanes.items() if name == lane)
        end = self.on(QPointF(rect.center().x(), rect.bottom() - 20))
        for part in (1, 2, 3, 4):
            QTest.mouseMove(self.window, at + (end - at) * part / 4)
        return end

    def drags(self, id: str, lane: str) -> None:
        QTest.mouseRelease(self.window, LEFT, NONE, self.carries(id, lane))

    def on(self, at: QPointF) -> QPoint:
        place = self.window.place
        return (at * place.scale + place.corner).toPoint()

    # --- the keyboard ------------------------------------------------------------------------

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def types(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    # --- what is left ------------------------------------------------------------------------

    @property
    def document_untouched(self) -> bool:
        session = self.session
        return (
            encode(session.canvas) == self.before
            and not session.dirty
            and session.history.undo_label is None
        )


@pytest.fixture
def speaker(qtbot: QtBot, themed: None) -> Speaker:
    return Speaker(plan(), qtbot)


# --- sliders -----------------------------------------------------------------------------------


def test_a_slider_moves_and_everything_follows(speaker: Speaker) -> None:
    assert speaker.som() == 30_000
    speaker.pulls("Obtainable", 60)
    share = speaker.slider("Obtainable").shown_value
    assert share > 0.06
    assert speaker.som() == pytest.approx(1000 * 500 * share)
    assert "plan $30k" in speaker.slide_says()
    assert speaker.slider("Obtainable").said.startswith("6% → ")
    assert speaker.trying.bar.isVisible()
    assert speaker.trying.bar.said.startswith("Obtainable share: 6% → ")
    assert speaker.document_untouched


def test_the_plan_is_a_place_that_a_slider_finds_again(speaker: Speaker) -> None:
    speaker.pulls("Customers", 50)
    assert speaker.talk.trial.wonders
    speaker.presses(Qt.Key.Key_Home)
    assert speaker.som() == 0
    slider = speaker.slider("Customers")
    plan_at = speaker.slider("Customers").lever.place(1000)
    for _ in range(plan_at):
        slider.setValue(slider.value() + 1)
    assert speaker.som() == 30_000
    assert not speaker.talk.trial.wonders
    assert not speaker.trying.bar.isVisible()


def test_back_to_the_plan_by_key_and_by_button(speaker: Speaker) -> None:
    speaker.pulls("Obtainable", 60)
    speaker.window.setFocus()
    speaker.presses(Qt.Key.Key_R)
    assert speaker.som() == 30_000
    assert not speaker.trying.bar.isVisible()
    speaker.pulls("Customers", -60)
    QTest.mouseClick(speaker.trying.bar.back, LEFT)
    assert speaker.som() == 30_000
    assert speaker.slider("Customers").shown_value == 1000
    assert speaker.document_untouched


@pytest.mark.x11
def test_arrows_are_the_talks_until_a_slider_has_the_focus(speaker: Speaker) -> None:
    slider = speaker.slider("Obtainable")
    QTest.mouseClick(slider, LEFT, NONE, slider.thumb().toPoint())
    at = speaker.talk.number
    speaker.presses(Qt.Key.Key_Right)
    assert slider.shown_value == pytest.approx(0.061)
    assert speaker.talk.number == at
    speaker.presses(Qt.Key.Key_Escape)  # gives them back
    assert not speaker.left
    assert QApplication.focusWidget() is speaker.window
    assert slider.shown_value == pytest.approx(0.061)


def test_a_wheel_is_a_step(speaker: Speaker) -> None:
    slider = speaker.slider("Customers")
    for turned, expected in ((120, 1010), (60, 1010), (60, 1020), (-240, 1000)):
        event = QWheelEvent(
            QPointF(20, 40), QPointF(20, 40), QPoint(), QPoint(0, turned),
            Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(slider, event)
        assert slider.shown_value == expected


def test_a_finger_moves_a_slider_and_not_the_talk(
    speaker: Speaker, touchscreen: QPointingDevice
) -> None:
    slider, at = speaker.slider("Obtainable"), speaker.talk.number
    start = slider.thumb().toPoint()
    for what, x in (("press", 0), ("move", -20), ("move", -60), ("release", -60)):
        touch = QTest.touchEvent(speaker.window, touchscreen)
        place = slider.mapTo(speaker.window, start + QPoint(x, 0))
        getattr(touch, what)(0, place, speaker.window)
        touch.commit()
        QApplication.processEvents()
    assert slider.shown_value < 0.05
    assert speaker.talk.number == at


def test_undo_takes_back_one_pull_at_a_time(speaker: Speaker) -> None:
    speaker.pulls("Obtainable", 60)
    first = speaker.som()
    speaker.pulls("Obtainable", 30)
    speaker.pulls("Customers", 40)
    speaker.window.setFocus()
    for _ in range(2):
        speaker.presses(Qt.Key.Key_Z, CONTROL)
    assert speaker.som() == first
    speaker.presses(Qt.Key.Key_Z, CONTROL)
    assert speaker.som() == 30_000
    speaker.presses(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert speaker.som() == first
    assert speaker.document_untouched


def test_what_was_tried_stays_on_other_stops(speaker: Speaker) -> None:
    speaker.pulls("Obtainable", 60)
    tried = speaker.som()
    speaker.goes_to("positioning")
    assert not speaker.sliders
    assert speaker.trying.bar.isVisible()
    assert speaker.som() == tried
    speaker.goes_to("market")
    assert speaker.slider("Obtainable").shown_value > 0.06


def test_figures_have_sliders_beside_each_other(speaker: Speaker) -> None:
    speaker.goes_to("figures")
    assert len(speaker.sliders) == 3
    first, second = speaker.sliders[0].geometry(), speaker.sliders[1].geometry()
    assert first.top() == second.top()
    assert first.right() < second.left()


def test_sliders_go_while_the_screen_is_blank(speaker: Speaker) -> None:
    speaker.talk.set_blank("black")
    assert not any(slider.isVisible() for slider in speaker.sliders)
    speaker.talk.set_blank("black")
    assert all(slider.isVisible() for slider in speaker.sliders)


def test_the_presenter_has_them_on_the_own_screen_too(speaker: Speaker, qtbot: QtBot) -> None:
    talk, window = speaker.talk, QWidget()
    qtbot.addWidget(window)
    view = SlideView(lambda: (talk.slide, talk.deck), LIGHT, window)
    window.resize(960, 540)
    speaker.trying.join(window, view)
    with qtbot.waitExposed(window):
        window.show()
    view.resize(960, 540)
    mine = view.findChildren(LeverSlider)
    assert [round(slider.width(), -1) for slider in mine] == [300] * 3  # half as large
    at = mine[0].thumb().toPoint()
    QTest.mousePress(mine[0], LEFT, NONE, at)
    QTest.mouseRelease(mine[0], LEFT, NONE, at)
    assert not talk.trial.wonders
    QTest.mouseClick(mine[0], LEFT, NONE, at + QPoint(40, 0))
    assert talk.trial.wonders
    assert speaker.slider("Obtainable").shown_value == mine[0].shown_value
    speaker.goes_to("price")
    assert len([each for each in view.findChildren(LeverSlider) if each.isVisible()]) == 2


# --- cards -------------------------------------------------------------------------------------


def test_a_segment_dragged_into_another_lane_counts_there(speaker: Speaker) -> None:
    speaker.drags("ent", "target")
    assert speaker.som() == 30_000 + 50 * 9000 * 0.1
    assert speaker.trying.bar.said == "Enterprise in Target now"
    assert speaker.document_untouched


@pytest.mark.x11
def test_figures_follow_while_it_is_still_in_the_hand_and_esc_puts_it_back(
    speaker: Speaker,
) -> None:
    end = speaker.carries("ent", "target")
    assert speaker.trying.drag.holds
    assert speaker.som() == 75_000
    speaker.presses(Qt.Key.Key_Escape)
    assert not speaker.trying.drag.holds
    assert speaker.som() == 30_000
    QTest.mouseRelease(speaker.window, LEFT, NONE, end)
    assert not speaker.talk.trial.wonders
    assert speaker.talk.stop.id == "market"
    assert not speaker.left


def test_a_click_on_a_card_goes_on(speaker: Speaker) -> None:
    at = speaker.grabs("ent")
    QTest.mouseRelease(speaker.window, LEFT, NONE, at)
    assert speaker.talk.stop.id == "customer"


def test_only_segments_that_are_not_locked_can_be_dragged(qtbot: QtBot, themed: None) -> None:
    canvas = canvas_of(
        card("segment", "fixed", lane="total", locked=True, customers=50, revenue=9),
        card("note", "why", title="Why", pane="market", y=900.0),
    )
    speaker = Speaker(canvas, qtbot)
    for id in ("fixed", "why"):
        part = next(p for p in speaker.talk.slide.cards if p.card.id == id)
        assert not speaker.trying.drag.takes(part.rect.center())


# --- keeping -----------------------------------------------------------------------------------


def panel(speaker: Speaker) -> KeepPanel:
    found = speaker.trying.panel
    assert isinstance(found, KeepPanel)
    return found


@pytest.mark.x11
def test_kept_as_a_scenario_in_one_step_and_shown_from_then_on(speaker: Speaker) -> None:
    speaker.pulls("Obtainable", 60)
    tried, session = speaker.som(), speaker.session
    speaker.window.setFocus()
    speaker.presses(Qt.Key.Key_K)
    assert panel(speaker).name.text() == "What if 1"
    speaker.types("Bold")
    speaker.presses(Qt.Key.Key_Return)
    assert speaker.trying.panel is None
    (made,) = session.canvas.scenarios
    assert made.name == "Bold"
    assert session.case == speaker.talk.trial.play.case == made.id
    assert speaker.som() == tried
    assert not speaker.talk.trial.wonders
    assert speaker.trying.bar.said == "Scenario “Bold”"
    session.undo()
    assert encode(session.canvas) == speaker.before
    assert speaker.som() == 30_000


def test_from_what_was_kept_back_to_the_plan(speaker: Speaker) -> None:
    """Kept, and the next question is about the plan again: nobody ends the talk for that."""
    speaker.pulls("Obtainable", 60)
    speaker.window.setFocus()
    speaker.presses(Qt.Key.Key_K)
    speaker.presses(Qt.Key.Key_Return)
    (made,) = speaker.session.canvas.scenarios
    bar = speaker.trying.bar
    assert (bar.back.isVisible(), bar.keep.isVisible()) == (True, False)
    kept = speaker.som()
    speaker.pulls("Obtainable", 20)
    speaker.window.setFocus()
    speaker.presses(Qt.Key.Key_R)
    assert (speaker.som(), speaker.talk.trial.play.case) == (kept, made.id), (
        "what was tried goes first"
    )
    speaker.presses(Qt.Key.Key_R)
    assert speaker.som() == 30_000
    assert speaker.session.case == speaker.talk.trial.play.case == "base"
    assert speaker.session.canvas.scenarios == (made,)
    assert not bar.isVisible()


@pytest.mark.x11
def test_the_presenter_who_kept_it_is_back_at_the_own_window(
    speaker: Speaker, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    speaker.trying.watch(window)
    speaker.pulls("Obtainable", 60)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel(speaker).name)
    speaker.presses(Qt.Key.Key_Return)
    assert speaker.session.canvas.scenarios
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def test_lanes_are_moved_in_the_plan_only_by_a_tick(speaker: Speaker) -> None:
    for ticked, som in ((False, 25_000), (True, 70_000)):
        slider = speaker.slider("Obtainable")
        slider.setValue(slider.lever.place(0.05))
        speaker.drags("ent", "target")
        QTest.mouseClick(speaker.trying.bar.keep, LEFT)
        if ticked:
            QTest.mouseClick(panel(speaker).also, LEFT)
        QTest.mouseClick(panel(speaker).keep, LEFT)
        assert speaker.som() == som
        speaker.session.undo()
        assert encode(speaker.session.canvas) == speaker.before


def test_only_cards_were_moved_so_there_is_nothing_for_a_scenario(speaker: Speaker) -> None:
    speaker.drags("ent", "target")
    speaker.presses(Qt.Key.Key_K)
    speaker.presses(Qt.Key.Key_Return)
    assert speaker.session.canvas.scenarios == ()
    assert speaker.som() == 75_000
    assert not speaker.talk.trial.wonders


def test_esc_keeps_nothing_and_what_was_tried_stays(speaker: Speaker) -> None:
    speaker.pulls("Obtainable", 60)
    tried = speaker.som()
    speaker.trying.keep()
    speaker.presses(Qt.Key.Key_Escape)
    assert speaker.trying.panel is None
    assert speaker.som() == tried
    assert QApplication.focusWidget() is speaker.window
    assert speaker.document_untouched


def test_a_canvas_that_can_only_be_looked_at_says_why(speaker: Speaker) -> None:
    speaker.session.set_read_only(ReadOnly(Text("Somebody else has it open.")))
    speaker.pulls("Obtainable", 60)
    speaker.trying.keep()
    speaker.presses(Qt.Key.Key_Return)
    assert speaker.trying.panel is None
    speaker.talk.end()
    assert speaker.left, "nobody is asked about what can't be kept"
    assert speaker.document_untouched


def test_as_many_scenarios_as_there_can_be(qtbot: QtBot, themed: None) -> None:
    many = tuple(Scenario(id=f"s{n}", name=f"What if {n}") for n in range(1, MOST_SCENARIOS + 1))
    canvas = plan(scenarios=many)
    assert free_name(canvas) == f"What if {MOST_SCENARIOS + 1}"
    speaker = Speaker(canvas, qtbot)
    speaker.pulls("Obtainable", 60)
    speaker.trying.keep()
    speaker.presses(Qt.Key.Key_Return)
    assert panel(speaker).wrong.isVisible()
    assert speaker.document_untouched


def test_who_leaves_is_asked_once(speaker: Speaker) -> None:
    speaker.pulls("Obtainable", 60)
    speaker.talk.end()
    assert not speaker.left
    assert isinstance(speaker.trying.panel, LeavePanel)
    speaker.presses(Qt.Key.Key_Escape)
    assert speaker.left == [True]
    assert speaker.document_untouched


def test_who_leaves_can_keep_it_or_go_on(speaker: Speaker) -> None:
    speaker.pulls("Obtainable", 60)
    speaker.talk.end()
    found = speaker.trying.panel
    assert isinstance(found, LeavePanel)
    QTest.mouseClick(found.stay, LEFT)
    assert not speaker.left
    assert speaker.talk.trial.wonders
    speaker.talk.end()
    speaker.presses(Qt.Key.Key_K)
    speaker.presses(Qt.Key.Key_Return)
    assert [scenario.name for scenario in speaker.session.canvas.scenarios] == ["What if 1"]
    speaker.talk.end()
    assert speaker.left == [True]


def test_nobody_is_asked_where_nothing_was_tried(speaker: Speaker) -> None:
    speaker.talk.end()
    assert speaker.left == [True]


def test_panels_are_freed(speaker: Speaker, qtbot: QtBot) -> None:
    speaker.pulls("Obtainable", 60)
    speaker.trying.keep()
    speaker.presses(Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not speaker.window.findChildren(KeepPanel)
