"""Forms are made from fields: every kind has one, with everything that can be edited."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import CARD_KINDS, UnknownCard
from canvas_app.document.estimate import Estimate, Share
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.editing.change import revised
from canvas_app.ui.inspector.about import Shape, about, offered
from canvas_app.ui.inspector.card_page import fields_of
from tests.canvases import canvas_of, canvases, card, share

KINDS = sorted(CARD_KINDS)


def titled(model) -> set[str]:
    return {name for name, field in model.model_fields.items() if field.title}


@pytest.mark.parametrize("kind", KINDS)
def test_the_form_of_a_kind_offers_every_field_of_its_class(at, kind):
    desk = at(canvas_of(card(kind, "it", title="It")))
    desk.selects("it")
    assert set(desk.inspector.page.blocks) == titled(CARD_KINDS[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_has_a_name_and_all_text_is_plain(at, kind):
    desk = at(canvas_of(card(kind, "it", title="<b>It</b>", text="<img src=//host/x>")))
    desk.selects("it")
    for widget in desk.inspector.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget
    for label in desk.inspector.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


@pytest.mark.parametrize("kind", KINDS)
def test_tab_goes_from_top_to_bottom(at, kind):
    desk = at(canvas_of(card(kind, "it")))
    desk.selects("it")
    desk.field("title").setFocus()
    seen: list[int] = []
    while True:
        here = QApplication.focusWidget()
        if here is None or not desk.inspector.page.isAncestorOf(here):
            break
        if desk.inspector.page.comments.isAncestorOf(here):  # the last of all
            break
        block = next(b for b in desk.inspector.page.blocks.values() if b.isAncestorOf(here))
        seen.append(block.mapTo(desk.inspector.page, block.rect().topLeft()).y())
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert len(seen) < 200
    assert seen == sorted(seen)
    assert len(set(seen)) == len(desk.inspector.page.blocks)


def test_tab_meets_the_button_that_adds_after_the_rows(at):
    desk = at(canvas_of(card("segment", "smb", filters=[("Has the problem", 0.5)])))
    desk.selects("smb")
    desk.block("filters").rows[0].menu_button.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is desk.block("filters").add_button


def test_tab_goes_through_what_was_opened_and_added(at):
    desk = at(canvas_of(card("segment", "smb", customers=5, filters=[("Has the problem", 0.5)])))
    desk.selects("smb")
    desk.block("customers").open()
    QTest.mouseClick(desk.block("filters").add_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    desk.field("customers").setFocus()
    names = []
    for _ in range(16):
        here = QApplication.focusWidget()
        names.append(here.accessibleName())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert names == [
        "Customers in the segment",
        "Customers in the segment: range, source and clarity",
        "Low case",
        "High case",
        "Unit",
        "Source",
        "Web address",
        "As of",
        "Clarity: not said",
        "Narrowed by, row 1: Name",
        "Narrowed by, row 1: Share",
        "Narrowed by, row 1: more",
        "Narrowed by, row 2: Name",
        "Narrowed by, row 2: Share",
        "Narrowed by, row 2: more",
        "Add a row to “Narrowed by”",
    ]


def test_a_field_without_a_title_is_not_offered():
    assert "x" not in {field.name for field in offered(CARD_KINDS["note"])}
    assert "image" not in {field.name for field in fields_of(CARD_KINDS["image"])}


def test_settings_offer_every_field_of_the_canvas(at):
    desk = at(canvas_of())
    assert set(desk.inspector.page.blocks) == titled(Canvas)


def test_words_of_choices_are_titles():
    lane = about(CARD_KINDS["segment"], "lane")
    assert lane.shape is Shape.CHOICE
    assert lane.choices["target"] == "Target now"


def test_an_unknown_kind_is_shown_and_not_changed(at):
    desk = at(canvas_of({"kind": "a_kind_to_come", "id": "it", "title": "It", "x_new": 1}))
    desk.selects("it")
    assert isinstance(desk.card("it"), UnknownCard)
    assert "newer version" in desk.says()
    assert not desk.field("title").isEnabled()


def random_value(field, rng):
    """A value that a field of this shape may have."""
    match field.shape:
        case Shape.ESTIMATE:
            return Estimate(base=rng.randint(1, 9), low=1.0, clarity=2)
        case Shape.CHOICE:
            return rng.choice(list(field.choices))
        case Shape.CHIPS:
            return tuple(field.choices)[:2]
        case Shape.ROWS:
            return (field.row(label="a"), field.row(label="b"))
        case Shape.LINES:
            return ("one", "two")
        case Shape.CLARITY:
            return 3
        case Shape.COLOUR:
            return "red"
        case Shape.SOURCE:
            return {"text": "Census"}
        case _:
            return f"words {rng.randint(1, 99)}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_change_elsewhere_is_shown_and_tells_nobody(at, kind):
    rng = random.Random(7)
    desk = at(canvas_of(card(kind, "it")))
    desk.selects("it")
    told = []
    for block in desk.inspector.page.blocks.values():
        block.edited.connect(lambda *args: told.append(args))
    for field in offered(CARD_KINDS[kind]):
        value = random_value(field, rng)
        desk.session.apply(
            Text("x"), lambda c, n=field.name, v=value: edits.set_card(c, "it", **{n: v})
        )
    QApplication.processEvents()
    assert told == []
    changed = desk.canvas
    while desk.session.history.undo_label:
        desk.session.undo()
    assert told == []
    assert desk.canvas is not changed


@settings(max_examples=15, deadline=None)
@given(canvas=canvases(most_cards=5))
def test_any_canvas_can_be_looked_at(qapp, canvas):
    from canvas_app.drawing.theme import LIGHT
    from canvas_app.ui.inspector import Inspector
    from canvas_app.ui.session import Session

    session = Session(canvas)
    inspector = Inspector(session, LIGHT)
    for id in canvas.by_id:
        session.select([id])
        inspector.commit()
    for link in canvas.links:
        session.select([], link.id)
    session.select(canvas.by_id)
    assert session.canvas is canvas
    inspector.deleteLater()


def test_rows_are_added_moved_and_removed(at):
    desk = at(canvas_of(card("segment", "smb")))
    desk.selects("smb")
    block = desk.block("filters")
    QTest.mouseClick(block.add_button, Qt.MouseButton.LeftButton)
    assert desk.card("smb").filters == (Share(),)
    name = QApplication.focusWidget()
    QTest.keyClicks(name, "Has the problem")
    share_field = block.rows[0].blocks["share"].field
    desk.types_in(share_field, "60", Qt.Key.Key_Return)
    QTest.mouseClick(block.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(QApplication.focusWidget(), "Pays")
    kept = desk.card("smb").filters
    assert [row.label for row in kept] == ["Has the problem", "Pays"]
    assert kept[0].share.base == 0.6

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.label for row in desk.card("smb").filters] == ["Pays", "Has the problem"]
    assert QApplication.focusWidget() is block.rows[0].blocks["label"].field

    menu = block.menu_of(block.rows[0])
    menu.actions()[-1].trigger()
    assert [row.label for row in desk.card("smb").filters] == ["Has the problem"]
    menu.close()
    desk.session.undo()
    assert len(block.rows) == 2
    assert block.rows[0].blocks["label"].field.text() == "Pays"


def test_a_row_that_can_not_be_read_says_so(at):
    desk = at(canvas_of(card("segment", "smb", filters=[("a", 0.5), ("b", 0.5)])))
    desk.selects("smb")
    rows = desk.block("filters").rows
    desk.types_in(rows[0].blocks["share"].field, "half", Qt.Key.Key_Return)
    assert "“half” can't be read" in desk.says()
    assert desk.card("smb").filters[0].share.base == 0.5


def test_a_row_has_a_range_and_its_choice(at):
    desk = at(canvas_of(card("market_total", "mt", filters=[share("a", 0.5, "tam")])))
    desk.selects("mt")
    row = desk.block("filters").rows[0]
    row.open()
    QApplication.processEvents()
    low = next(part for part in row._details[0].parts if part.about.name == "low")
    desk.types_in(low.field, "40", Qt.Key.Key_Return)
    row.blocks["level"].field.setFocus()
    QTest.keyClick(row.blocks["level"].field, Qt.Key.Key_Down)
    kept = desk.card("mt").filters[0]
    assert kept.share.low == 0.4
    assert kept.level == "sam"
    assert "low 40%" in desk.says()


def test_no_more_rows_than_the_document_holds(at):
    desk = at(canvas_of(card("segment", "smb", filters=[("a", 0.5)] * 20)))
    desk.selects("smb")
    assert not desk.block("filters").add_button.isEnabled()


def test_role_chips(at):
    desk = at(canvas_of(card("persona", "it", roles=["buyer"])))
    desk.selects("it")
    chips = desk.block("roles").chips
    assert chips["buyer"].isChecked()
    QTest.mouseClick(chips["user"], Qt.MouseButton.LeftButton)
    chips["buyer"].setFocus()
    QTest.keyClick(chips["buyer"], Qt.Key.Key_Space)
    assert desk.card("it").roles == ("user",)


def test_one_line_each_and_empty_ones_do_not_count(at):
    desk = at(canvas_of(card("persona", "it")))
    desk.selects("it")
    field = desk.field("pains")
    field.setFocus()
    QTest.keyClicks(field, "old PBX")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "old PBX\n"
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "cost")
    assert desk.card("it").pains == ("old PBX", "cost")
    assert field.toPlainText() == "old PBX\n\ncost"


def test_clarity_by_keyboard_and_mouse(at):
    desk = at(canvas_of(card("note", "n")))
    desk.selects("n")
    bars = desk.field("clarity")
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert desk.card("n").clarity == 1
    QTest.keyClick(bars, Qt.Key.Key_4)
    assert desk.card("n").clarity == 4
    assert "4 of 5" in bars.accessibleName()
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.cell(1).center().toPoint())
    assert desk.card("n").clarity == 2
    QTest.keyClick(bars, Qt.Key.Key_Delete)
    assert desk.card("n").clarity is None


def test_colours(at):
    desk = at(canvas_of(card("note", "n")))
    desk.selects("n")
    swatches = desk.field("colour")
    red = swatches.colours.index("red") + 1
    QTest.mouseClick(swatches, Qt.MouseButton.LeftButton, pos=swatches.cell(red).center().toPoint())
    assert desk.card("n").colour == "red"
    QTest.keyClick(swatches, Qt.Key.Key_Home)
    assert desk.card("n").colour is None


def test_a_choice_and_none_of_them(at):
    desk = at(canvas_of(card("channel", "web")))
    desk.selects("web")
    field = desk.field("motion")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert desk.card("web").motion == "product"
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert desk.card("web").motion is None


def test_the_lane_moves_the_card(at):
    from canvas_app.editing.placement import lane_at

    desk = at(canvas_of(card("segment", "smb", lane="total", x=20, y=60)))
    desk.selects("smb")
    QTest.keyClick(desk.field("lane"), Qt.Key.Key_End)
    moved = desk.card("smb")
    assert moved.lane == "target"
    assert lane_at(desk.canvas, moved.y + moved.height / 2) == "target"


def test_flags_currency_and_language(at):
    desk = at(canvas_of())
    QTest.keyClick(desk.field("product_market_fit"), Qt.Key.Key_Space)
    assert desk.canvas.product_market_fit
    desk.types("currency", "euro", Qt.Key.Key_Return)
    assert "three letters" in desk.says()
    assert desk.canvas.currency == "USD"
    desk.types("currency", "eur", Qt.Key.Key_Return)
    assert desk.canvas.currency == "EUR"
    QTest.keyClick(desk.field("language"), Qt.Key.Key_Down)
    assert desk.canvas.language == "zh_CN"


def test_a_language_without_a_name_is_shown_as_it_is(at):
    desk = at(canvas_of(language="fr"))
    assert desk.field("language").currentText() == "fr"


def test_what_the_document_refuses_is_said_at_the_field(at):
    desk = at(canvas_of(card("note", "n")))
    desk.selects("n")
    desk.field("title").insertPlainText("x" * 1001)
    assert desk.card("n").title == ""
    assert "too long" in desk.says()
    assert revised(desk.card("n"), title="x" * 1000)
