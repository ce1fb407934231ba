"""A canvas that can only be looked at: all of it can be read, and nothing promises a change."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import encode
from canvas_app.document.text import Text
from canvas_app.ui.actions.registry import ACTIONS
from canvas_app.ui.inspector.number_field import NumberField
from canvas_app.ui.session import ReadOnly
from tests.canvases import canvas_of, card
from tests.ui.board.gestures import COMMANDS, HELD, Hand, differences
from tests.ui.board.test_random_gestures import KEYS

WHY = ReadOnly(Text("Somebody else is editing it."))
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", pane="market", lane="target", x=30.0, y=460.0,
             customers=118_000, filters=[("pays", 0.5)],
             comments=[{"id": "c1", "text": "Sure?"}]),
        card("tier", "team", title="Team", pane="price", x=880.0, y=400.0, price=25, mix=1),
        card("note", "n", title="Note", x=300.0, y=760.0),
        links=[("smb", "team")],
        title="Plan",
    )  # fmt: skip


def looks(person: Any, on: bool = True) -> None:
    person.desk.session.set_read_only(WHY if on else None)
    person.waits()


def test_no_gesture_begins_and_nothing_is_offered(person: Any, plan: Canvas) -> None:
    person.opens(plan)
    looks(person)
    desk, before = person.desk, person.canvas
    scene = desk.scene
    person.grabs(person.middle("Note"))
    person.moves(QPointF(500, 700))
    assert scene.cards["n"].pos() == QPointF(300, 760), "a card that snaps back is a broken promise"
    person.lets_go()
    assert desk.session.selection == {"n"}
    assert desk.view.tool is None
    corner = scene.cards["n"].frame.bottomRight()
    assert desk.view._grip_at(corner) is None
    person.double_clicks(person.middle("Note"))
    assert not desk.editor.isVisible()
    assert desk.notice.text == "Somebody else is editing it."
    person.types("x")
    assert not desk.editor.isVisible()
    assert not desk.palette_.buttons["note"].isEnabled()
    assert scene.plus_at(QPointF(*scene.panes["market"].frame.rect[:2])) is None
    assert person.canvas is before


def test_every_action_that_changes_something_is_off_and_the_others_work(
    person: Any, plan: Canvas
) -> None:
    person.opens(plan)
    person.drags("Note", QPointF(500, 700))
    before = person.canvas
    person.does("select-all")
    looks(person)
    each = person.window.actions_.each
    on = {a.id for a in ACTIONS if a.changes and each[a.id].isEnabled()}
    assert on == set()
    assert not each["insert-note"].isEnabled()
    assert each["undo"].text() == "&Undo"
    for id in ("copy", "select-all", "find", "export-workbook", "case-low", "save-as", "fit"):
        assert each[id].isEnabled(), id
    QGuiApplication.clipboard().clear()
    person.does("copy")
    assert "SMB" in QGuiApplication.clipboard().text()
    person.does("paste")
    assert desk_says(person) == "Somebody else is editing it."
    assert person.canvas is before
    looks(person, False)
    assert each["duplicate"].isEnabled()
    assert each["undo"].isEnabled()
    person.does("undo")
    assert person.card("Note").x == 300


def desk_says(person: Any) -> str:
    return str(person.desk.notice.text)


def test_a_form_can_be_read_and_copied_and_turns_back_into_one_to_type_in(
    person: Any, plan: Canvas
) -> None:
    person.opens(plan)
    person.clicks_card("SMB")
    looks(person)
    before, page = person.canvas, person.desk.inspector.page
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    assert fields
    assert all(field.isReadOnly() for field in fields)
    number = page.blocks["customers"].findChild(NumberField)
    number.setFocus()
    person.types("7")
    person.presses(Key.Key_Up)
    person.presses(Key.Key_A, CONTROL)
    person.presses(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "118000"
    block = page.blocks["customers"]
    block._toggle.click()
    assert block.is_open, "range, source and clarity can be read"
    assert all(field.isReadOnly() for field in block.findChildren(QLineEdit))
    page.blocks["clarity"].field.setFocus()
    person.presses(Key.Key_Right)
    assert not page.blocks["filters"].add_button.isEnabled()
    row = page.comments.rows["c1"]
    assert not row.tick.isEnabled()
    assert not page.comments.field.isVisible()
    assert person.canvas is before
    looks(person, False)
    number = person.desk.inspector.page.blocks["customers"].findChild(NumberField)
    number.setFocus()
    person.types("7")
    person.presses(Key.Key_Return)
    assert person.canvas.by_id["smb"].customers.base != 118_000


def test_cells_can_be_read_and_copied(person: Any, plan: Canvas) -> None:
    person.opens(plan)
    person.does("view-numbers")
    looks(person)
    numbers, before = person.desk.numbers, person.canvas
    part = next(p for p in numbers.parts if getattr(p, "record", None) is not None)
    table = part.table
    table.setFocus()
    table.go_to(0, 0)
    said = numbers.notice
    for key in (Key.Key_F2, Key.Key_Delete):
        QTest.keyClick(table, key)
    QTest.keyClicks(table, "New")
    assert table.editor is None
    assert said.text == "Somebody else is editing it."
    QTest.keyClick(table, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().strip() == "SMB"
    QTest.keyClick(table, Key.Key_V, CONTROL)
    offered = {a.data() for a in part.commands.menu().actions() if a.data()}
    assert offered == {"copy", "headings", "explain", "show"}
    assert not part.add.isVisible()
    assert table.grid.add_row is None
    assert person.canvas is before
    looks(person, False)
    assert part.add.isVisible()
    assert table.grid.add_row is not None
    QTest.keyClick(table, Key.Key_F2)
    assert table.editor is not None


def test_a_gesture_and_an_editor_end_when_somebody_else_takes_the_file_over(
    person: Any, plan: Canvas
) -> None:
    person.opens(plan)
    person.grabs(person.middle("Note"))
    person.moves(QPointF(500, 700))
    looks(person)
    assert person.desk.view.tool is None
    assert person.desk.scene.cards["n"].pos() == QPointF(300, 760)
    person.lets_go()
    looks(person, False)
    person.double_clicks(person.middle("Note"))
    assert person.desk.editor.isVisible()
    looks(person)
    assert not person.desk.editor.isVisible()


PLACES = st.integers(0, 999)
HANDS = st.one_of(
    st.tuples(st.just("drags"), st.integers(0, 9), PLACES, PLACES, st.sampled_from(HELD)),
    st.tuples(st.just("drags paper"), PLACES, PLACES, PLACES, PLACES, st.sampled_from(HELD)),
    st.tuples(st.just("double clicks"), PLACES, PLACES),
    st.tuples(st.just("presses"), KEYS, st.sampled_from(HELD)),
    st.tuples(st.just("does"), st.sampled_from(COMMANDS)),
)
KEPT = HealthCheck.function_scoped_fixture


@settings(max_examples=3, deadline=None, suppress_health_check=[KEPT])
@given(steps=st.lists(HANDS, min_size=8, max_size=12))
def test_whatever_hands_do_it_stays_as_it_is(person: Any, plan: Canvas, steps: list[Any]) -> None:
    if person.window.desk is None:
        person.opens(plan)
        looks(person)
    before, hand = person.canvas, Hand(person.window)
    for step in steps:
        match step:
            case ("drags", n, x, y, held):
                at = hand.card(n)
                hand.drags(at or hand.place(x, y), hand.place(x, y), held)
            case ("drags paper", x, y, to_x, to_y, held):
                hand.drags(hand.place(x, y), hand.place(to_x, to_y), held)
            case ("double clicks", x, y):
                hand.double_clicks(hand.place(x, y))
                hand.types("New")
                hand.presses(Key.Key_Escape)
            case ("presses", key, held):
                person.desk.view.setFocus()
                hand.presses(key, held)
            case ("does", command):
                hand.does(command)
        assert person.canvas is before, step
    found = differences(person.desk)
    assert not found, found


# --- files of a newer version ---------------------------------------------------------------------


def test_a_newer_file_is_shown_and_never_saved_over(
    person: Any, plan: Canvas, answers: Any
) -> None:
    path = person.folder / "newer.gtm.json"
    data = encode(plan).replace(b'"version": 1', b'"version": 2')
    path.write_bytes(data)
    person.window.files.open(path)
    person.waits()
    assert person.desk.session.read_only is not None
    assert person.canvas.cards == plan.cards
    assert "newer version of GTM Canvas (format 2)" in person.desk.banner.words.text()
    assert person.desk.banner.isVisible()
    assert person.desk.header._words[1] == "Read-only · newer.gtm.json"
    person.does("save")
    person.does("save-as")
    assert len(answers) == 2
    assert all("newer version" in said for said in answers)
    assert path.read_bytes() == data
