"""Typing into cells: as in a spreadsheet, and each cell one undo step with the canvas."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from canvas_app.document.canvas import Canvas
from tests.canvases import canvas_of, card
from tests.ui.numbers.conftest import ALT, CONTROL, SHIFT, Accountant

Key = Qt.Key
At = Callable[..., Accountant]
CUSTOMERS, REVENUE = "Customers in the segment", "Revenue per customer"


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=1000, revenue=500,
             obtainable=0.1),
        card("segment", "ent", title="Enterprise", lane="total", customers=(20, 10, 40),
             revenue=9000),
    )  # fmt: skip


def test_typing_replaces_and_enter_goes_down(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.types("1.2k", Key.Key_Return)
    assert me.estimate("smb", "customers").base == 1200
    assert me.shows("SMB", CUSTOMERS) == "1,200"
    assert me.here == ("Enterprise", CUSTOMERS)


def test_totals_follow_what_is_typed(at: At, plan: Canvas) -> None:
    me = at(plan)
    assert me.shows("=", "Part of TAM") == "$680,000"
    me.goes_to("SMB", CUSTOMERS)
    me.types("2000", Key.Key_Return)
    assert me.shows("SMB", "Part of TAM") == "$1.00M"
    assert me.shows("=", "Part of TAM") == "$1.18M"
    assert me.shows("=", "Customers to win") == "200"


def test_tab_goes_right_and_enter_then_returns_to_the_first_column(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.types("10", Key.Key_Tab)
    assert me.here == ("SMB", REVENUE)
    me.types("20", Key.Key_Return)
    assert me.here == ("Enterprise", CUSTOMERS)
    assert (me.estimate("smb", "customers").base, me.estimate("smb", "revenue").base) == (10, 20)
    me.presses(Key.Key_Backtab, SHIFT)
    assert me.here == ("Enterprise", "Lane")


def test_arrows_move_and_end_typing_up_and_down(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.types("7", Key.Key_Down)
    assert me.estimate("smb", "customers").base == 7
    me.presses(Key.Key_Right)
    assert me.here == ("Enterprise", REVENUE)


def test_f2_keeps_the_text_and_escape_the_number(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.presses(Key.Key_F2)
    assert me.editor is not None
    assert (me.editor.text(), me.editor.cursorPosition()) == ("1000", 4)
    me.types("5", Key.Key_Escape)
    assert me.canvas is plan
    me.presses(Key.Key_F2)
    me.types("5", Key.Key_Return)
    assert me.estimate("smb", "customers").base == 10005


def test_typing_into_the_total_stays_there_and_changes_nothing(at: At, plan: Canvas) -> None:
    me = at(plan)
    for column, text in (("Name", "Sum"), (CUSTOMERS, "15"), ("Customers to win", "100")):
        me.goes_to("=", column)
        me.types(text, Key.Key_Tab)
        assert me.canvas is plan
        assert me.table.currentIndex().row() == me.place("=", column)[0]


def test_a_cell_is_one_undo_step(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.types("7", Key.Key_Return)
    me.types("8", Key.Key_Return)
    me.session.undo()
    assert me.estimate("ent", "customers").base == 20
    assert me.shows("Enterprise", CUSTOMERS) == "20"
    me.session.undo()
    assert me.canvas is plan


def test_what_is_no_number_stays_in_the_editor_with_a_sentence(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.types("many", Key.Key_Return)
    assert me.editor is not None
    assert me.editor.text() == "many"
    assert "can't be read as a number" in me.table.remark.text
    assert me.canvas is plan
    me.clicks(me.table.cell_rect(*me.place("Enterprise", REVENUE)).center())
    assert me.editor is not None
    assert me.here == ("SMB", CUSTOMERS)
    me.editor.selectAll()
    me.types("12")
    assert me.table.remark.text == ""
    me.presses(Key.Key_Return)
    assert me.estimate("smb", "customers").base == 12


def test_what_is_typed_is_kept_when_another_cell_is_clicked(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.types("12")
    me.goes_to("Enterprise", REVENUE)
    assert me.estimate("smb", "customers").base == 12
    assert me.editor is None


def test_low_case_edits_low_and_clears_it(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.session.set_case("low")
    assert me.shows("Enterprise", CUSTOMERS) == "10"
    assert me.shows("SMB", CUSTOMERS) == "1,000"
    me.goes_to("SMB", CUSTOMERS)
    me.types("800", Key.Key_Return)
    assert (me.estimate("smb", "customers").base, me.estimate("smb", "customers").low) == (
        1000,
        800,
    )
    me.presses(Key.Key_Delete)
    assert (me.estimate("ent", "customers").base, me.estimate("ent", "customers").low) == (20, None)


def test_a_row_may_go_while_it_is_typed_into(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.part.add.click()
    me.types("Schools", Key.Key_Return)
    me.goes_to("Schools", CUSTOMERS)
    me.types("many", Key.Key_Return)
    me.session.undo()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert me.canvas is plan
    assert me.table.remark.text == ""
    me.page.commit()
    me.goes_to("SMB", CUSTOMERS)
    me.types("3", Key.Key_Return)
    assert me.estimate("smb", "customers").base == 3


def test_a_named_scenario_has_numbers_of_its_own(at: At) -> None:
    me = at(
        canvas_of(
            card("segment", "a", title="A", lane="target", customers=100, revenue=10),
            scenarios=[{"id": "boom", "name": "Boom"}],
        )
    )
    me.session.set_case("boom")
    me.goes_to("A", CUSTOMERS)
    me.types("300", Key.Key_Return)
    assert me.estimate("a", "customers").base == 100
    assert me.estimate("a", "customers").value_in("boom") == 300
    assert me.shows("=", "Part of TAM") == "$3,000"
    me.goes_to("A", "Part of TAM")
    me.presses(Key.Key_Space)
    assert me.page.popover is not None
    me.page.popover.close()


def test_shares_are_typed_as_percentages(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", "Obtainable share")
    me.types("5", Key.Key_Return)
    assert me.estimate("smb", "obtainable").base == 0.05
    assert me.shows("SMB", "Obtainable share") == "5%"


def test_an_assumed_share_is_shown_but_is_not_typed(at: At, plan: Canvas) -> None:
    me = at(plan)
    assert me.shows("SMB", "Serviceable share") == "100%"
    me.goes_to("SMB", "Serviceable share")
    assert me.copies() == "\n"
    assert "assumed" in me.page.status.text()


def test_a_choice_is_made_with_the_keyboard_and_moves_the_card(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", "Lane")
    me.types("s")
    assert isinstance(me.table.editor, QComboBox)
    me.presses(Key.Key_Return)
    assert me.canvas.by_id["smb"].lane == "serviceable"  # type: ignore[attr-defined]
    assert me.canvas.by_id["smb"].y > plan.by_id["smb"].y
    assert me.shows("=", "Part of SOM") == "–"


def test_f2_unfolds_the_choices_and_one_is_chosen_from_them(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("Enterprise", "Lane")
    me.presses(Key.Key_F2)
    box = me.table.editor
    assert isinstance(box, QComboBox)
    assert box.view().isVisible()
    me.presses(Key.Key_Down)
    me.presses(Key.Key_Return)
    assert me.canvas.by_id["ent"].lane == "serviceable"  # type: ignore[attr-defined]
    assert me.table.editor is None


def test_typing_in_the_last_row_adds_a_segment(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("+", "Name")
    me.types("Schools", Key.Key_Tab)
    assert me.here == ("Schools", "Lane")
    new = me.canvas.cards[-1]
    assert (new.title, new.kind, new.pane, new.counts) == ("Schools", "segment", "market", True)
    assert new.lane == "total"  # type: ignore[attr-defined]
    me.session.undo()
    assert me.canvas is plan


def test_nothing_is_added_when_the_name_is_given_up(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.part.add.click()
    assert me.editor is not None
    me.types("Scho", Key.Key_Escape)
    assert me.canvas is plan
    me.types("", Key.Key_Return, Key.Key_Return)
    assert me.canvas is plan


def test_several_are_added_one_after_the_other(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.part.add.click()
    me.types("Schools", Key.Key_Return)
    assert me.here[0] == "+"
    me.types("Hospitals", Key.Key_Return)
    assert [card.title for card in me.canvas.cards[-2:]] == ["Schools", "Hospitals"]


def test_an_empty_table_teaches(at: At) -> None:
    me = at(canvas_of())
    assert "paste cells from a spreadsheet" in me.part._note.text()
    me.goes_to("+", "Name")
    me.types("Schools", Key.Key_Return)
    assert me.shows("Schools", "Lane") == "Total market"
    assert me.part._note.isHidden()


def test_a_stage_that_a_channel_lacks_is_typed_into_its_column(at: At) -> None:
    me = at(
        canvas_of(
            card("channel", "a", title="A", leads=100,
                 conversions=[("Demo", 0.5), ("Close", 0.2)]),
            card("channel", "b", title="B", leads=100, conversions=[("Close", 0.1)]),
        ),
        "channels",
    )  # fmt: skip
    assert me.shows("B", "Conversion: Demo") == ""
    me.goes_to("B", "Conversion: Demo")
    me.types("40", Key.Key_Return)
    stages = me.canvas.by_id["b"].conversions  # type: ignore[attr-defined]
    assert [(s.label, s.share.base) for s in stages] == [("Demo", 0.4), ("Close", 0.1)]
    me.goes_to("B", "Conversion: Demo")
    me.presses(Key.Key_Delete)
    assert len(me.canvas.by_id["b"].conversions) == 1  # type: ignore[attr-defined]


def test_a_figure_explains_itself_and_leads_to_its_card(at: At, plan: Canvas) -> None:
    me = at(plan)
    jumps: list[str] = []
    me.page.jump.connect(jumps.append)
    me.goes_to("SMB", "Part of SOM")
    me.presses(Key.Key_Space)
    popover = me.page.popover
    assert popover is not None
    assert popover.told.quantity.key == "smb.som"
    popover.tree.jump.emit("smb")
    assert jumps == ["smb"]
    me.presses(Key.Key_Return, ALT)
    assert me.page.popover is not None
    me.page.popover.close()


def test_a_calculated_cell_can_not_be_typed_into(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", "Part of TAM")
    me.types("5")
    assert me.editor is None
    assert me.canvas is plan
    assert "calculated" in me.page.notice.text


def test_the_status_says_range_source_and_clarity(at: At) -> None:
    me = at(
        canvas_of(
            card("segment", "a", title="A", customers={
                "base": 50, "low": 40, "high": 60, "clarity": 2, "source": {"text": "Census"}})
        )
    )  # fmt: skip
    me.goes_to("A", CUSTOMERS)
    said = me.page.status.text()
    for words in ("50 companies", "low 40", "high 60", "source: Census", "clarity 2 of 5"):
        assert words in said
    assert me.table.grid.cell(*me.place("A", CUSTOMERS)).unsure


def test_tab_leaves_the_table_at_its_end(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("=", "Customers to win")
    me.presses(Key.Key_Tab)
    assert not me.table.hasFocus()


def test_typing_goes_on_while_the_document_is_saved(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.types("5")
    me.page.commit()
    assert me.estimate("smb", "customers").base == 5
    me.presses(Key.Key_A, CONTROL)


def test_tab_passes_over_what_is_calculated_and_arrows_reach_it(at: At, plan: Canvas) -> None:
    me = at(plan)
    titles = [column.title for column in me.table.grid.columns]
    typed = [t for t in titles if me.table.grid.cell(*me.place("SMB", t)).editable]
    assert "Part of TAM" in titles
    assert "Part of TAM" not in typed
    me.goes_to("SMB", typed[0])
    seen = [me.here[1]]
    while me.here[0] == "SMB":
        me.presses(Key.Key_Tab)
        seen.append(me.here[1])
    assert seen == [*typed, typed[0]]
    me.presses(Key.Key_Backtab, SHIFT)
    assert me.here == ("SMB", typed[-1])
    me.goes_to("SMB", titles[titles.index("Part of TAM") - 1])
    me.presses(Key.Key_Right)
    assert me.here == ("SMB", "Part of TAM")
