"""What people type into number fields, and what becomes of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app.document.text import Text
from canvas_app.editing.scenarios import add_scenario
from tests.canvases import canvas_of, card

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture
def smb():
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=100, obtainable=0.06),
        card("segment", "big", title="Big"),
        card("channel", "web"),
    )


@pytest.fixture
def desk(at, smb):
    sat = at(smb)
    sat.selects("smb")
    return sat


def test_118k_is_kept_and_undone_in_one_step(desk):
    desk.types("customers", "118k", ENTER)
    assert desk.card("smb").customers.base == 118_000
    desk.session.undo()
    assert desk.card("smb").customers.base == 100
    assert desk.field("customers").text() == "100"
    assert desk.session.history.undo_label is None


def test_leaving_the_field_keeps_it_too(desk):
    field = desk.types("customers", "1.2M", TAB)
    assert desk.card("smb").customers.base == 1_200_000
    assert field.text() == "1,200,000"  # grouped at rest
    field.setFocus()
    assert field.text() == "1200000"  # plain while it is edited


def test_what_cannot_be_read_stays_and_says_so(desk):
    field = desk.types("customers", "abc", ENTER)
    assert desk.card("smb").customers.base == 100
    assert not desk.session.dirty
    assert field.text() == "abc"
    assert "“abc” can't be read as a number" in desk.says()
    desk.elsewhere.setFocus()
    assert field.text() == "abc"
    desk.types("customers", "120", ENTER)
    assert desk.card("smb").customers.base == 120
    assert "can't be read" not in desk.says()


def test_escape_forgets_what_was_typed(desk):
    field = desk.types("customers", "abc", ENTER, Qt.Key.Key_Escape)
    assert field.text() == "100"
    assert "can't be read" not in desk.says()
    assert not desk.session.dirty


@pytest.mark.parametrize(("typed", "kept"), [("5 %", 0.05), ("5", 0.05), ("0.5%", 0.005)])
def test_a_share_is_typed_in_front_of_its_sign(desk, typed, kept):
    desk.types("obtainable", typed, ENTER)
    assert desk.card("smb").obtainable.base == kept


@pytest.mark.parametrize(("typed", "kept"), [("12万", 120_000), ("2.3亿", 2.3e8), ("$25", 25)])
def test_chinese_units_and_currency_signs(desk, typed, kept):
    desk.types("customers", typed, ENTER)
    assert desk.card("smb").customers.base == kept


def test_the_decimal_sign_of_the_readers_language(at, smb):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        desk = at(smb)
        desk.selects("smb")
        field = desk.types("customers", "1.234,5", ENTER)
        assert desk.card("smb").customers.base == 1234.5
        assert field.text() == "1234,5"
        desk.elsewhere.setFocus()
        assert field.text() == "1.234,5"
    finally:
        QLocale.setDefault(before)


def test_empty_clears_the_estimate(desk):
    desk.types("customers", "", ENTER)
    assert desk.card("smb").customers is None
    desk.session.undo()
    assert desk.field("customers").text() == "100"


def test_a_setting_cannot_be_emptied_or_leave_its_bounds(desk):
    desk.selects()
    desk.types("target_year", "", ENTER)
    assert "Type a number" in desk.says()
    desk.types("target_year", "31", ENTER)
    assert "must lie between 1 and 30" in desk.says()
    desk.types("target_year", "2.5", ENTER)
    assert "Only whole numbers" in desk.says()
    assert desk.canvas.target_year == 3
    desk.types("target_year", "4", ENTER)
    assert desk.canvas.target_year == 4


def test_another_selection_keeps_unfinished_text_for_the_right_card(desk):
    desk.types("customers", "42k")
    desk.selects("big")
    assert desk.card("smb").customers.base == 42_000
    assert desk.card("big").customers is None
    assert desk.field("customers").text() == ""


def test_a_click_elsewhere_keeps_it_as_well(desk):
    desk.types("customers", "42k")
    QTest.mouseClick(desk.elsewhere, Qt.MouseButton.LeftButton)
    assert desk.card("smb").customers.base == 42_000


def test_a_card_deleted_while_a_number_is_typed(desk):
    from canvas_app.document.text import Text
    from canvas_app.editing import edits

    desk.types("customers", "42k")
    desk.session.apply(Text("Delete"), lambda canvas: edits.delete(canvas, {"smb"}))
    assert "smb" not in desk.canvas.by_id
    assert desk.inspector.page.key == "canvas"


def test_unfinished_text_is_kept_before_saving(desk):
    desk.types("customers", "42k")
    desk.inspector.commit()
    assert desk.card("smb").customers.base == 42_000


def test_a_change_elsewhere_does_not_disturb_what_is_being_typed(desk):
    from canvas_app.document.estimate import Estimate
    from canvas_app.document.text import Text
    from canvas_app.editing import edits

    field = desk.types("customers", "42")
    known = Estimate(base=7)
    desk.session.apply(Text("x"), lambda canvas: edits.set_card(canvas, "smb", customers=known))
    assert field.text() == "42"
    desk.types_in(field, "k", ENTER, clear=False)
    assert desk.card("smb").customers.base == 42_000


@pytest.mark.parametrize(
    ("number", "key", "stepped"),
    [
        ("118k", Qt.Key.Key_Up, 119_000),
        ("5.4", Qt.Key.Key_Down, 5.3),
        ("100", Qt.Key.Key_Down, 90),
        ("7", Qt.Key.Key_Up, 8),
    ],
)
def test_arrows_step_by_the_last_digit_that_counts(desk, number, key, stepped):
    desk.types("customers", number, ENTER, key)
    assert desk.card("smb").customers.base == stepped


def test_steps_are_one_step_of_undo(desk):
    desk.types("customers", "7", ENTER)
    for _ in range(4):
        QTest.keyClick(desk.field("customers"), Qt.Key.Key_Up)
    assert desk.card("smb").customers.base == 11
    desk.session.undo()
    assert desk.card("smb").customers.base == 7


def test_undo_by_key_goes_to_the_document(desk):
    field = desk.types("customers", "118k", ENTER)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.card("smb").customers.base == 100
    assert field.text() == "100"


def test_low_high_unit_source_and_clarity_of_a_number(desk):
    block = desk.block("customers")
    block.open()
    QApplication.processEvents()
    parts = {part.about.name: part for part in block._details.parts}
    desk.types_in(parts["low"].field, "90", ENTER)
    desk.types_in(parts["high"].field, "140", ENTER)
    desk.types_in(parts["unit"].field, "households")
    desk.types_in(parts["source"]._text.field, "Census")
    date = parts["source"]._more[1].field
    desk.types_in(date, "June", ENTER)
    assert "Write a year, a month or a day" in desk.says()
    desk.types_in(date, "2025/06", ENTER)
    QTest.keyClick(parts["clarity"].field, Qt.Key.Key_4)
    kept = desk.card("smb").customers
    assert (kept.base, kept.low, kept.high, kept.unit) == (100, 90, 140, "households")
    assert (kept.source.text, kept.source.as_of, kept.clarity) == ("Census", "2025-06", 4)
    assert block._toggle.text() == "low 90 · high 140"
    desk.types_in(parts["source"]._text.field, "")
    desk.types_in(date, "", ENTER)
    assert desk.card("smb").customers.source is None


def test_a_number_has_its_own_value_in_a_scenario(desk):
    desk.session.apply(Text("x"), lambda canvas: add_scenario(canvas, "Price war")[0])
    (scenario,) = desk.canvas.scenarios
    desk.selects("smb")
    block = desk.block("customers")
    block.open()
    QApplication.processEvents()
    assert "In “Price war”" in desk.says()
    parts = {part.about.title: part for part in block._details.parts}
    desk.types_in(parts["In “Price war”"].field, "70", ENTER)
    kept = desk.card("smb").customers
    assert (kept.base, kept.value_in(scenario.id)) == (100, 70)
    desk.types_in(parts["In “Price war”"].field, "", ENTER)
    assert desk.card("smb").customers.scenarios == ()


def test_in_another_case_its_own_value_is_shown_and_typed(desk):
    field = desk.types("customers", "118", ENTER)
    field.setFocus()
    desk.session.set_case("high")
    QApplication.processEvents()
    field = desk.field("customers")
    assert field.text() == "", "nothing is typed for the high case"
    assert field.placeholderText() == "118", "the base counts"
    assert desk.block("customers")._toggle.text() == "High; base 118"
    assert QApplication.focusWidget() is field, "whoever types can go on"
    desk.types("customers", "150", ENTER)
    kept = desk.card("smb").customers
    assert (kept.base, kept.low, kept.high) == (118, None, 150)
    desk.session.set_case("base")
    QApplication.processEvents()
    assert desk.field("customers").text() == "118"


def test_what_is_typed_before_another_case_belongs_to_the_first(desk):
    field = desk.field("customers")
    field.selectAll()
    QTest.keyClicks(field, "77")
    desk.session.set_case("low")
    QApplication.processEvents()
    kept = desk.card("smb").customers
    assert (kept.base, kept.low) == (77, None)


def test_without_a_number_there_is_no_range(desk):
    desk.selects("big")
    desk.block("customers").open()
    QApplication.processEvents()
    assert "Type the number first." in desk.says()
    desk.types("customers", "5", ENTER)
    assert "Type the number first." not in desk.says()


def test_a_number_typed_after_tab_goes_into_the_next_field(desk):
    """Between two numbers Tab meets the button of the first one's range, and one that adds."""
    desk.types("customers", "118k", TAB)
    QTest.keyClicks(QApplication.focusWidget(), "5400")
    assert QApplication.focusWidget() is desk.field("revenue")
    QTest.keyClick(QApplication.focusWidget(), TAB)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert desk.card("smb").revenue.base == 5400
    assert desk.block("revenue").is_open


def test_the_only_tier_says_nothing_of_where_its_share_is_from(at):
    desk = at(canvas_of(card("tier", "team", title="Team", price=25)))
    desk.selects("team")
    block = desk.block("mix")
    assert block.field.placeholderText() == "100"
    assert block._toggle.text() == ""
