"""A client edits inputs in the exported workbook and sends it back: every pitfall on the way."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.editing import edits
from canvas_app.editing.change import RefusedEdit
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.imports.comparison import with_changes
from canvas_app.imports.errors import NothingOfOurs
from canvas_app.imports.workbook import compare
from tests.canvases import canvas_of, card
from tests.imports.client import Client, change, says, seen, with_cached


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=(1000, 800, 1500), revenue=50,
             obtainable=0.1, filters=[("Has phones", 0.5), ("Pays for it", 0.25)]),
        card("segment", "big", title="Enterprise", customers={"base": 20, "clarity": 2,
             "source": {"text": "census"}}, revenue=(5000, None, 6000)),
        card("channel", "web", title="Web", leads=400, conversions=[("Trial", 0.2)], spend=9000),
        card("offer", "seat", title="Per seat", gross_margin=0.8, monthly_churn=(0.02, 0.04, 0.01)),
        card("tier", "team", title="Team", price=25, billing="month"),
        id="plan-7", title="Plan",
    )  # fmt: skip


def test_an_untouched_workbook_changes_nothing(plan: Canvas) -> None:
    found = compare(plan, workbook_bytes(plan))
    assert (found.changes, found.left_out, found.remarks) == ((), (), ())
    assert not found.other_document
    assert not found.changed_since
    assert found.inputs > 20
    assert with_changes(plan, found.ready) is plan


def test_numbers_that_were_typed_come_in(plan: Canvas) -> None:
    client = Client(plan).types("in_smb_customers", 1200).types("in_smb_customers_high", 1600)
    client.types("in_big_revenue_low", 4000).types("in_web_conversions_0_share", 0.3)
    found = compare(plan, client.sends())
    assert seen(found) == {
        ("smb.customers", "base"): (1000, 1200),
        ("smb.customers", "high"): (1500, 1600),
        ("big.revenue", "low"): (None, 4000),
        ("web.conversions.0.share", "base"): (0.2, 0.3),
    }
    after = with_changes(plan, found.ready)
    smb, big, web = after.by_id["smb"], after.by_id["big"], after.by_id["web"]
    assert (smb.customers.base, smb.customers.low, smb.customers.high) == (1200, 800, 1600)
    assert (big.revenue.low, big.revenue.base, big.revenue.high) == (4000, 5000, 6000)
    assert web.conversions[0].share.base == 0.3
    assert after.by_id["seat"] is plan.by_id["seat"], "what did not change is shared"


def test_an_input_that_was_empty_can_be_filled_in(plan: Canvas) -> None:
    found = compare(plan, Client(plan).types("in_big_obtainable", 0.05).sends())
    assert seen(found) == {("big.obtainable", "base"): (None, 0.05)}
    assert with_changes(plan, found.ready).by_id["big"].obtainable.base == 0.05


def test_what_is_said_of_a_number_stays_with_it(plan: Canvas) -> None:
    found = compare(plan, Client(plan).types("in_big_customers", 25).sends())
    kept = with_changes(plan, found.ready).by_id["big"].customers
    assert (kept.base, kept.clarity, kept.source.text) == (25, 2, "census")


def test_a_range_around_an_assumed_number(plan: Canvas) -> None:
    found = compare(plan, Client(plan).types("in_smb_serviceable_low", 0.7).sends())
    kept = with_changes(plan, found.ready).by_id["smb"].serviceable
    assert (kept.base, kept.low) == (1, 0.7)


def test_clearing_an_assumed_number_changes_nothing(plan: Canvas) -> None:
    assert compare(plan, Client(plan).clears("in_smb_serviceable").sends()).changes == ()


# --- choices and settings ------------------------------------------------------------------------


def test_a_lane_that_was_chosen_moves_the_segment(plan: Canvas) -> None:
    found = compare(plan, Client(plan).types("in_big_lane", " Serviceable ").sends())
    assert seen(found) == {("big.lane", "base"): ("total", "serviceable")}
    after = with_changes(plan, found.ready)
    assert after.by_id["big"].lane == "serviceable"
    assert (after.by_id["big"].x, after.by_id["big"].y) != (plan.by_id["big"].x, 0.0)


@pytest.mark.parametrize(("typed", "meant"), [("Target now", "target"), ("soon", None), (3, None)])
def test_a_word_that_is_no_lane_is_asked_about(plan: Canvas, typed: Any, meant: str | None) -> None:
    found = compare(plan, Client(plan).types("in_big_lane", typed).sends())
    lane = change(found, "big.lane")
    assert lane.asks
    assert lane.after == meant
    assert lane.said == str(typed)
    assert found.ready == ()
    answered = with_changes(plan, [lane.answered("target")])
    assert answered.by_id["big"].lane == "target"


def test_a_cleared_choice_is_asked_about(plan: Canvas) -> None:
    lane = change(compare(plan, Client(plan).clears("in_big_lane").sends()), "big.lane")
    assert lane.asks
    assert lane.after is None


def test_settings_of_the_document(plan: Canvas) -> None:
    client = Client(plan).types("in_tolerance", 0.1).types("in_ltv_cap", 48)
    found = compare(plan, client.sends())
    after = with_changes(plan, found.ready)
    assert (after.tolerance, after.ltv_cap_months) == (0.1, 48)


@pytest.mark.parametrize(("name", "value"), [("in_ltv_cap", 5000), ("in_ltv_cap", 1.5)])
def test_a_setting_beyond_its_limits_is_asked_about(plan: Canvas, name: str, value: float) -> None:
    found = compare(plan, Client(plan).types(name, value).sends())
    (cap,) = found.changes
    assert cap.asks
    assert cap.said == f"{value}"
    with pytest.raises(RefusedEdit):
        with_changes(plan, [cap.answered(value)])


def test_a_setting_has_no_cases(plan: Canvas) -> None:
    found = compare(plan, Client(plan).types("in_tolerance_low", 0.1).sends())
    assert found.changes == ()
    assert "Methods may differ by" in says(found)


def test_what_follows_from_the_card_can_not_be_typed(plan: Canvas) -> None:
    found = compare(plan, Client(plan).types("in_team_periods", 4).sends())
    assert found.changes == ()
    assert "Follows from something else" in says(found)
    assert "“Team” · Payments a year" in says(found)


def test_the_workbooks_own_cells_are_not_the_canvas_s(plan: Canvas) -> None:
    client = Client(plan).types("in_rounding", 1e-6).types("in_case", "High")
    found = compare(plan, client.sends())
    assert (found.changes, found.left_out) == ((), ())


def test_a_number_for_a_card_that_is_not_there() -> None:
    plan = canvas_of(card("segment", "smb", customers=10))
    found = compare(plan, Client(plan).types("in_offer_gross_margin", 0.7).sends())
    assert found.changes == ()
    assert "no card of the canvas holds it: Gross margin" in says(found)


# --- what is cleared -----------------------------------------------------------------------------


def test_a_cleared_low_is_removed(plan: Canvas) -> None:
    found = compare(plan, Client(plan).clears("in_smb_customers_low").sends())
    assert seen(found) == {("smb.customers", "low"): (800, None)}
    kept = with_changes(plan, found.ready).by_id["smb"].customers
    assert (kept.base, kept.low, kept.high) == (1000, None, 1500)


def test_a_cleared_number_is_removed_with_all_that_was_said_of_it(plan: Canvas) -> None:
    found = compare(plan, Client(plan).clears("in_big_customers", "in_smb_revenue").sends())
    assert seen(found) == {
        ("big.customers", "base"): (20, None),
        ("smb.revenue", "base"): (50, None),
    }
    assert str(change(found, "big.customers").note) == (
        "Removed, with its other cases and its source."
    )
    after = with_changes(plan, found.ready)
    assert after.by_id["big"].customers is None
    assert after.by_id["smb"].revenue is None


def test_clearing_all_three_is_one_removal(plan: Canvas) -> None:
    names = ("in_smb_customers", "in_smb_customers_low", "in_smb_customers_high")
    found = compare(plan, Client(plan).clears(*names).sends())
    assert seen(found) == {("smb.customers", "base"): (1000, None)}
    assert with_changes(plan, found.ready).by_id["smb"].customers is None


def test_a_cleared_base_with_its_range_left_is_asked_about(plan: Canvas) -> None:
    found = compare(plan, Client(plan).clears("in_smb_customers").sends())
    base = change(found, "smb.customers")
    assert base.asks
    assert "Type a base" in str(base.note)
    assert with_changes(plan, found.ready) is plan
    assert with_changes(plan, [base.answered(900.0)]).by_id["smb"].customers.base == 900


def test_a_low_without_any_base_waits_for_one(plan: Canvas) -> None:
    client = Client(plan).types("in_big_obtainable_low", 0.1).types("in_big_obtainable_high", 0.3)
    found = compare(plan, client.sends())
    assert found.ready == ()
    with pytest.raises(RefusedEdit, match="needs a base"):
        with_changes(plan, [change(found, "big.obtainable", "low")])
    answered = [c.answered(0.2) if c.asks else c for c in found.changes]
    kept = with_changes(plan, answered).by_id["big"].obtainable
    assert (kept.low, kept.base, kept.high) == (0.1, 0.2, 0.3)


# --- what is no number ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12 万", 120_000),
        ("1,200", 1200),
        ("about 5k", 5000),
        ("~ 1.5M", 1_500_000),
        ("约3000", 3000),
        ("1,250 companies", 1250),
        ("a lot", None),
        ("800-900", None),
        ("between 800 and 900", None),
    ],
)
def test_text_where_a_number_belongs_is_asked_about(
    plan: Canvas, text: str, meant: float | None
) -> None:
    found = compare(plan, Client(plan).types("in_smb_customers", text).sends())
    asked = change(found, "smb.customers")
    assert asked.asks
    assert asked.after == meant
    assert asked.said == text
    assert with_changes(plan, found.ready) is plan


def test_percent_as_text(plan: Canvas) -> None:
    found = compare(plan, Client(plan).types("in_smb_obtainable", "6%").sends())
    assert change(found, "smb.obtainable").after == 0.06


def test_a_number_turned_into_text_that_is_the_same_is_no_change(plan: Canvas) -> None:
    client = Client(plan).types("in_smb_customers", "1,000").types("in_smb_obtainable", "10 %")
    assert compare(plan, client.sends()).changes == ()


def test_percent_typed_without_its_sign(plan: Canvas) -> None:
    found = compare(plan, Client(plan).types("in_smb_obtainable", 6).sends())
    asked = change(found, "smb.obtainable")
    assert asked.asks
    assert (asked.before, asked.after, asked.said) == (0.1, 0.06, "6")
    assert with_changes(plan, [asked.answered(0.06)]).by_id["smb"].obtainable.base == 0.06


def test_a_share_above_one_that_was_so_before_is_not_asked_about() -> None:
    plan = canvas_of(card("segment", "smb", customers=1, growth=1.5))
    found = compare(plan, Client(plan).types("in_smb_growth", 2).sends())
    assert not change(found, "smb.growth").asks


def test_a_date_typed_by_accident(plan: Canvas) -> None:
    client = Client(plan).types("in_smb_customers", datetime(2025, 3, 4), "d-mmm")
    asked = change(compare(plan, client.sends()), "smb.customers")
    assert asked.asks
    assert asked.after is None
    assert asked.said == "2025-03-04"
    assert "A date" in str(asked.note)


@pytest.mark.parametrize(
    ("inside", "note"),
    [
        ("e|<v>#DIV/0!</v>", "An error stands here"),
        ("e|<f>1/0</f><v>#DIV/0!</v>", "An error stands here"),
        ("b|<v>1</v>", "TRUE or FALSE"),
        ("|<v>1E+400</v>", "too large"),
        ("|<v>-INF</v>", "too large"),
        ('str|<f>IF(1,"","")</f><v></v>', "text, where a number belongs"),
        ("d|<v>2025-03-04T00:00:00</v>", "A date"),
    ],
)
def test_cells_that_hold_no_number_are_asked_about(plan: Canvas, inside: str, note: str) -> None:
    data = with_cached(workbook_bytes(plan), "in_smb_customers", inside)
    found = compare(plan, data)
    assert change(found, "smb.customers").asks
    assert note in str(change(found, "smb.customers").note)
    assert with_changes(plan, found.ready) is plan


def test_a_formula_counts_with_the_value_that_it_has(plan: Canvas) -> None:
    data = with_cached(workbook_bytes(plan), "in_smb_customers", "|<f>2*600</f><v>1200</v>")
    found = compare(plan, data)
    typed = change(found, "smb.customers")
    assert (typed.after, typed.asks) == (1200, False)
    assert "A formula" in str(typed.note)


def test_a_formula_without_a_value_is_left_alone(plan: Canvas) -> None:
    """openpyxl, and programs that don't calculate, save formulas without what they amount to."""
    found = compare(plan, Client(plan).types("in_smb_customers", "=2*600").sends())
    asked = change(found, "smb.customers")
    assert asked.asks
    assert asked.after is None
    assert "without a value" in str(asked.note)


# --- names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", ["#REF!", "Inputs!#REF!", "'Gone sheet'!$G$7"])
def test_a_deleted_row_is_said_and_nothing_guessed(plan: Canvas, at: str) -> None:
    client = Client(plan).types("in_smb_customers", 5)
    found = compare(plan, client.points("in_smb_customers", at).sends())
    assert found.changes == ()
    assert "Deleted in the workbook" in says(found)
    assert "“SMB” · Customers in the segment" in says(found)


@pytest.mark.parametrize(
    "at", ["Inputs!$G$8:$H$9", "[1]Inputs!$G$8", "2*Inputs!$G$8", "1200", "Inputs:Market!$G$8"]
)
def test_a_name_that_stands_for_no_single_cell(plan: Canvas, at: str) -> None:
    client = Client(plan).types("in_smb_customers", 5)
    found = compare(plan, client.points("in_smb_customers", at).sends())
    assert found.changes == ()
    assert "Their names stand for several cells" in says(found)


def test_a_range_of_one_cell_is_a_cell(plan: Canvas) -> None:
    client = Client(plan).types("in_smb_customers", 5)
    place = client.book.defined_names["in_smb_customers"].attr_text
    cell = place.rpartition("!")[2]
    found = compare(plan, client.points("in_smb_customers", f"{place}:{cell}").sends())
    assert seen(found) == {("smb.customers", "base"): (1000, 5)}


def test_a_name_that_is_not_there_is_said(plan: Canvas) -> None:
    client = Client(plan).types("in_smb_customers", 5).forgets("in_smb_customers")
    found = compare(plan, client.forgets("in_smb_revenue_low").sends())
    assert found.changes == ()
    assert "Without a named cell" in says(found)
    assert "“SMB” · Customers in the segment" in says(found)
    assert "“SMB” · Revenue per customer (Low)" in says(found)


def test_names_are_the_same_in_small_and_capital_letters(plan: Canvas) -> None:
    client = Client(plan).types("in_smb_customers", 5)
    at = client.book.defined_names["in_smb_customers"].attr_text
    client.forgets("in_smb_customers").points("In_SMB_Customers", at)
    assert ("smb.customers", "base") in seen(compare(plan, client.sends()))


def test_a_copied_sheet_is_not_read(plan: Canvas) -> None:
    client = Client(plan).copies_inputs().types("in_smb_customers", 1100)
    copy = client.book["Inputs (2)"]
    copy[client.cell("in_smb_customers").coordinate].value = 7777
    found = compare(plan, client.sends())
    assert seen(found) == {("smb.customers", "base"): (1000, 1100)}, "the workbook's name wins"
    assert "Copied sheets are not read" in says(found)
    assert "Inputs (2)" in says(found)


def test_a_name_that_only_one_sheet_has_is_taken(plan: Canvas) -> None:
    client = Client(plan).types("in_smb_customers", 1100)
    defined = client.book.defined_names.pop("in_smb_customers")
    client.book["Inputs"].defined_names["in_smb_customers"] = defined
    assert seen(compare(plan, client.sends())) == {("smb.customers", "base"): (1000, 1100)}


def test_a_workbook_without_any_of_the_names(plan: Canvas) -> None:
    client = Client(plan)
    client.book.defined_names.clear()
    with pytest.raises(NothingOfOurs, match="None of this canvas's inputs"):
        compare(plan, client.sends())


# --- other documents, other times ----------------------------------------------------------------


def test_the_workbook_of_another_canvas(plan: Canvas) -> None:
    other = edits.set_fields(plan, id="another")
    assert compare(other, workbook_bytes(plan)).other_document
    assert not compare(plan, workbook_bytes(plan)).other_document


def test_a_workbook_that_does_not_say_whose_it_is(plan: Canvas) -> None:
    client = Client(plan).forgets("doc_id", "doc_version", "doc_state")
    found = compare(plan, client.sends())
    assert not found.other_document
    assert "doesn't say which canvas" in says(found)


def test_a_workbook_of_a_newer_version(plan: Canvas) -> None:
    assert "newer version" in says(compare(plan, Client(plan).types("doc_version", "2").sends()))


def test_a_canvas_that_was_changed_since_is_said(plan: Canvas) -> None:
    old = workbook_bytes(plan)
    after = edits.set_card(plan, "smb", revenue={"base": 60.0})
    found = compare(after, old)
    assert found.changed_since
    assert seen(found) == {("smb.revenue", "base"): (60, 50)}
    renamed = edits.set_card(plan, "smb", title="Small firms")
    assert not compare(renamed, old).changed_since, "only inputs count"


def test_cards_deleted_since(plan: Canvas) -> None:
    old = workbook_bytes(plan)
    found = compare(edits.delete(plan, {"web"}), old)
    assert found.changes == ()
    assert "no longer on the canvas: “Web”." in says(found)


def test_cards_added_since_are_new_and_not_missing(plan: Canvas) -> None:
    after, _ = edits.add_card_in(plan, "channel", "distribution", title="Fairs")
    after, _ = edits.add_card_in(
        after, "channel", "distribution", title="Mail", leads={"base": 1.0}
    )
    found = compare(after, workbook_bytes(plan))
    assert (found.changes, found.left_out) == ((), ())
    assert "Added on the canvas since, so not in the workbook: “Fairs”, “Mail”." in says(found)


def test_rows_of_a_list_that_changed_places_are_not_ticked(plan: Canvas) -> None:
    """`filters.0` is the second filter by now: nothing may go to the wrong one unseen."""
    old = Client(plan).types("in_smb_filters_0_share", 0.6).sends()
    first, second = plan.by_id["smb"].filters
    after = edits.set_card(plan, "smb", filters=(second, first))
    found = compare(after, old)
    assert {c.doubtful for c in found.changes} == {True}
    assert found.ready == ()
    assert "the list was changed" in str(found.changes[0].note)


def test_a_renamed_card_is_still_found(plan: Canvas) -> None:
    old = Client(plan).types("in_smb_revenue", 55).sends()
    found = compare(edits.set_card(plan, "smb", title="Small firms"), old)
    assert change(found, "smb.revenue").ready
    assert "otherwise" in str(change(found, "smb.revenue").note)


# --- named scenarios -----------------------------------------------------------------------------


def scenario_plan() -> Canvas:
    own = [{"scenario": "worst-case", "value": 700.0}]
    return canvas_of(
        card("segment", "smb", title="SMB", customers={"base": 1000.0, "scenarios": own}),
        card("segment", "big", title="Enterprise", customers=20),
        scenarios=[{"id": "worst-case", "name": "Recession"}],
    )


def test_values_of_named_scenarios_come_in() -> None:
    plan = scenario_plan()
    client = Client(plan).types("in_smb_customers_worst_case", 650)
    found = compare(plan, client.types("in_big_customers_worst_case", 15).sends())
    assert seen(found) == {
        ("smb.customers", "worst-case"): (700, 650),
        ("big.customers", "worst-case"): (None, 15),
    }
    after = with_changes(plan, found.ready)
    assert after.by_id["smb"].customers.value_in("worst-case") == 650
    assert after.by_id["big"].customers.value_in("worst-case") == 15
    assert after.by_id["smb"].customers.base == 1000
    assert compare(after, client.sends()).changes == ()


def test_a_cleared_scenario_value_is_removed() -> None:
    plan = scenario_plan()
    found = compare(plan, Client(plan).clears("in_smb_customers_worst_case").sends())
    assert seen(found) == {("smb.customers", "worst-case"): (700, None)}
    assert with_changes(plan, found.ready).by_id["smb"].customers.scenarios == ()


def test_a_scenario_added_since_is_new_and_not_missing() -> None:
    plan = scenario_plan()
    old = workbook_bytes(edits.set_fields(plan, scenarios=()))
    found = compare(plan, old)
    assert (found.changes, found.left_out) == ((), ())
    assert "Added on the canvas since, so not in the workbook: “Recession”." in says(found)


def test_a_scenario_deleted_since_is_said() -> None:
    plan = scenario_plan()
    found = compare(edits.set_fields(plan, scenarios=()), workbook_bytes(plan))
    assert found.changes == ()
    assert "no longer on the canvas: the scenario “worst_case”." in says(found)


def test_a_row_of_a_list_deleted_since_is_said(plan: Canvas) -> None:
    fewer = edits.set_card(plan, "smb", filters=plan.by_id["smb"].filters[:1])
    found = compare(fewer, workbook_bytes(plan))
    assert "no longer on the canvas: “SMB” · Filter: Pays for it." in says(found)


def test_a_workbook_whose_parts_have_other_places(plan: Canvas) -> None:
    """Excel on the web calls the workbook's part xl/workbook2.xml."""
    data = Client(plan).types("in_smb_customers", 1200).sends()
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts.items():
            made.writestr(
                name.replace("workbook.xml", "workbook2.xml"),
                content.replace(b"workbook.xml", b"workbook2.xml"),
            )
    assert seen(compare(plan, out.getvalue())) == {("smb.customers", "base"): (1000, 1200)}
