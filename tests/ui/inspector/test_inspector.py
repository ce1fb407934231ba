"""The inspector as a whole: what it shows, that it follows, that it writes to the right thing."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.ui.inspector.page import Page
from tests.canvases import canvas_of, card


@pytest.fixture
def desk(at):
    return at(
        canvas_of(
            card(
                "segment",
                "smb",
                title="SMB",
                lane="target",
                customers=118_000,
                revenue=5400,
                obtainable=0.06,
            ),
            card("segment", "tiered", title="Tiered", lane="target", customers=10),
            card("tier", "team", title="Team", price=25, units=18),
            card("tier", "free", title="Free", price=0, mix=0.5),
            card("note", "n", title="Note"),
            links=[("tiered", "team"), ("smb", "n")],
        )
    )


def test_title_typing_is_one_step_and_the_canvas_follows(desk):
    desk.selects("n")
    title = desk.field("title")
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_End)
    for i, letter in enumerate(" to self"):
        QTest.keyClicks(title, letter)
        assert desk.card("n").title == "Note" + " to self"[: i + 1]
    desk.session.undo()
    assert desk.card("n").title == "Note"
    assert title.toPlainText() == "Note"


def test_leaving_a_field_ends_the_step(desk):
    desk.selects("n")
    desk.types("title", "A", clear=False)
    desk.elsewhere.setFocus()
    desk.types("title", "B", clear=False)
    desk.session.undo()
    assert desk.card("n").title == "ANote"


def test_enter_in_the_title_goes_on(desk):
    desk.selects("n")
    desk.types("title", "One", Qt.Key.Key_Return)
    assert desk.card("n").title == "One"
    assert QApplication.focusWidget() is desk.field("text")


def test_a_change_elsewhere_leaves_the_cursor(desk):
    desk.selects("n")
    title = desk.field("title")
    title.setFocus()
    cursor = title.textCursor()
    cursor.setPosition(2)
    title.setTextCursor(cursor)
    page = desk.inspector.page
    desk.session.apply(Text("x"), lambda c: edits.set_card(c, "n", title="Notes and more"))
    assert title.toPlainText() == "Notes and more"
    assert title.textCursor().position() == 2
    assert desk.inspector.page is page  # not built again


def test_undo_in_a_text_field_is_the_documents(desk):
    desk.selects("n")
    title = desk.types("title", "X", clear=False)
    QTest.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.card("n").title == "Note"
    QTest.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.card("n").title == "Note"


def test_how_som_gets_here(desk):
    desk.selects("smb")
    said = desk.says()
    assert "How SOM gets here" in said
    for line in ("118,000", "$5,400", "$637M", "100%", "6%", "= SOM", "$38.2M"):
        assert line in said
    desk.types("obtainable", "12", Qt.Key.Key_Return)
    desk.session.settle()
    assert "$76.5M" in desk.says()


def test_the_box_follows_a_gesture_that_rests_before_it_ends(desk, qtbot):
    desk.selects("smb")
    moved = edits.set_card(desk.canvas, "smb", lane="serviceable")
    with qtbot.waitSignal(desk.session.numbers_settled):
        desk.session.preview(moved)
    assert "How SAM gets here" in desk.says()
    with qtbot.waitSignal(desk.session.numbers_settled):
        desk.session.preview(None)
    assert "How SOM gets here" in desk.says()


def test_a_missing_number_is_named(desk):
    desk.selects("tiered")
    assert "Tiered has no “Obtainable share”" in desk.says()


def test_revenue_that_comes_from_a_tier_can_be_followed(desk, qtbot):
    desk.selects("tiered")
    block = desk.block("revenue")
    assert block.field.placeholderText() == "5,400"
    assert block._origin.text() == "from Team"
    with qtbot.waitSignal(desk.inspector.jump) as jumped:
        QTest.mouseClick(block._origin, Qt.MouseButton.LeftButton)
    assert jumped.args == ["team"]
    desk.types("revenue", "6000", Qt.Key.Key_Return)
    assert not block._origin.isVisible()


def test_an_assumption_is_shown_as_one(desk):
    desk.selects("smb")
    block = desk.block("serviceable")
    assert block.field.placeholderText() == "100"
    assert block._toggle.text() == "assumed 100%"


def test_several_cards_are_set_together(desk):
    desk.session.apply(Text("x"), lambda c: edits.set_card(c, "n", tags=("mine", "both")))
    desk.session.apply(Text("x"), lambda c: edits.set_card(c, "team", tags=("both",)))
    desk.selects("n", "team")
    assert "2 cards" in desk.says()
    assert set(desk.inspector.page.blocks) == {
        "colour",
        "text_size",
        "owner",
        "tags",
        "clarity",
    }
    assert desk.field("tags").toPlainText() == "both"
    QTest.keyClick(desk.field("clarity"), Qt.Key.Key_3)
    desk.types("owner", "Mira")
    desk.types("tags", "new")
    assert desk.card("n").clarity == desk.card("team").clarity == 3
    assert desk.card("n").owner == desk.card("team").owner == "Mira"
    assert set(desk.card("n").tags) == {"mine", "new"}
    assert desk.card("team").tags == ("new",)


def test_where_several_cards_differ(desk):
    desk.session.apply(Text("x"), lambda c: edits.set_card(c, "n", owner="Mira"))
    desk.selects("n", "team")
    assert desk.field("owner").text() == ""
    assert "they differ" in desk.says()


def test_a_link(desk, qtbot):
    desk.session.select([], "link-0")
    assert "pay this tier's price" in desk.says()
    desk.types("label", "pays")
    assert desk.canvas.links[0].label == "pays"
    with qtbot.waitSignal(desk.inspector.jump) as jumped:
        QTest.mouseClick(desk.inspector.page._ends[1], Qt.MouseButton.LeftButton)
    assert jumped.args == ["team"]


def test_undo_that_brings_back_a_selection(desk):
    desk.selects("n")
    desk.session.apply(Text("Delete"), lambda c: edits.delete(c, {"n"}))
    assert desk.inspector.page.key == "canvas"
    desk.session.undo()
    assert desk.inspector.page.key == "n"
    assert desk.field("title").toPlainText() == "Note"


def test_nothing_is_built_again_or_shown_for_another_card(desk, monkeypatch):
    desk.selects("n")
    shown = []
    for block in desk.inspector.page.blocks.values():
        monkeypatch.setattr(block, "show_value", lambda value: shown.append(value))
    desk.session.apply(Text("x"), lambda c: edits.set_card(c, "team", title="Other"))
    assert shown == []


def test_another_currency_reaches_the_units(desk):
    desk.selects("smb")
    desk.session.apply(Text("x"), lambda c: edits.set_fields(c, currency="EUR"))
    assert desk.field("revenue")._suffix == "EUR / year"


def test_outside_its_pane_a_card_says_that_it_does_not_count(desk):
    desk.session.apply(
        Text("x"),
        lambda c: edits.change_cards(c, {"smb"}, lambda k: k.model_copy(update={"pane": None})),
    )
    desk.selects("smb")
    assert "Its numbers don't count here" in desk.says()
    assert "How SOM" not in desk.says()


def test_old_forms_are_freed(desk):
    for id in ("smb", "n", "team", "tiered") * 3:
        desk.selects(id)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    pages = [w for w in QApplication.allWidgets() if isinstance(w, Page)]
    assert len([page for page in pages if page.session is desk.session]) == 1


def test_nothing_is_a_window_of_its_own(desk):
    before = set(QApplication.topLevelWidgets())
    for id in ("smb", "n", "team", "tiered"):
        desk.selects(id)
    visible = [w for w in set(QApplication.topLevelWidgets()) - before if w.isVisible()]
    assert visible == []


def test_nothing_is_cut_off_with_chinese_text(desk):
    desk.session.apply(
        Text("x"),
        lambda c: edits.set_card(
            c, "n", title="用一个号码远程团队也能保持专业形象" * 4, text="号码" * 90
        ),
    )
    desk.selects("n")
    for name in ("title", "text"):
        field = desk.field(name)
        document = field.document()
        block, height = document.firstBlock(), 0.0
        while block.isValid():
            height += field.blockBoundingRect(block).height()
            block = block.next()
        assert height <= field.viewport().height() + 0.5
        assert not field.verticalScrollBar().isVisible()
    for button in desk.inspector.findChildren(QToolButton):
        assert button.sizeHint().width() <= 400


def test_a_churn_that_has_no_root_is_no_fault(person):
    """1.5 a year: there is no monthly churn that leads to it."""
    offer = card("offer", "offer", title="Offer", x=880, y=400, annual_churn=1.5)
    person.opens(canvas_of(offer))
    person.clicks_card("Offer")
    assert person.desk.inspector.page.blocks["monthly_churn"].field.placeholderText() == ""


def test_the_curve_is_asked_for_only_where_the_share_follows_one(desk):
    desk.selects()
    speed = desk.inspector.page.blocks["ramp_speed"]
    assert not speed.isVisible()
    desk.session.apply(Text("x"), lambda c: edits.set_fields(c, share_ramp="logistic"))
    assert desk.inspector.page.blocks["ramp_speed"].isVisible()
    desk.session.undo()
    assert not desk.inspector.page.blocks["ramp_speed"].isVisible()
