"""Blocks of cells: copied to spreadsheets and pasted from them, each gesture one undo step."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from canvas_app.document.canvas import Canvas
from canvas_app.document.panes import LANES
from canvas_app.editing.cells import changed, read_block
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from canvas_app.ui.numbers import blocks
from canvas_app.ui.numbers.blocks import Block
from canvas_app.ui.numbers.cards_grid import CardsGrid, derived_of
from canvas_app.ui.numbers.records import TABLES
from tests.canvases import canvas_of, canvases, card
from tests.ui.numbers.conftest import CONTROL, Accountant

Key = Qt.Key
At = Callable[..., Accountant]
CUSTOMERS, REVENUE = "Customers in the segment", "Revenue per customer"


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=1000, revenue=500,
             obtainable=0.123456789),
        card("segment", "ent", title="Enterprise", lane="total", customers=(20, 10, 40),
             revenue=9000),
        card("segment", "gov", title="Government", lane="serviceable"),
    )  # fmt: skip


def test_a_copied_block_reads_in_a_spreadsheet(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.selects(("SMB", CUSTOMERS), ("Enterprise", "Obtainable share"))
    assert me.copies() == "1000\t500\t\t12.3456789%\n20\t9000\t\t\n"
    me.presses(Key.Key_A, CONTROL)
    rows = read_block(me.copies())
    assert [row[0] for row in rows] == ["SMB", "Enterprise", "Government"]


def test_copied_with_headings_and_pasted_back_nothing_changes(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.presses(Key.Key_A, CONTROL)
    me.part.commands.copy(headings=True)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Name\tLane\tCustomers in the segment\t")
    me.pastes(text)
    assert me.canvas is plan


def test_a_block_from_a_spreadsheet_is_one_undo_step(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.pastes("1.2k\t$1,200\t12%\r\n12万\t€3\t\r\n")
    assert me.estimate("smb", "customers").base == 1200
    assert me.estimate("smb", "revenue").base == 1200
    assert me.estimate("smb", "serviceable").base == 0.12
    assert me.estimate("ent", "customers").base == 120_000
    assert me.estimate("ent", "customers").high == 40
    assert me.session.history.undo_label is not None
    me.session.undo()
    assert me.canvas is plan
    me.session.redo()
    assert me.estimate("ent", "revenue").base == 3


def test_a_block_with_one_bad_cell_changes_nothing_and_names_it(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", CUSTOMERS)
    me.pastes("5\t6\nnone\t8\n")
    assert me.canvas is plan
    said = me.page.notice.text
    assert "Nothing was pasted" in said
    for words in ("Enterprise", CUSTOMERS, "“none”"):
        assert words in said


def test_pasting_below_the_last_row_adds_cards(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("Government", "Name")
    me.pastes("Public\tTarget now\t10\nSchools\t\t20\nHospitals\tServiceable\t30\n")
    assert [c.name for c in me.canvas.cards[2:]] == ["Public", "Schools", "Hospitals"]
    assert [c.lane for c in me.canvas.cards[2:]] == ["target", "total", "serviceable"]  # type: ignore[attr-defined]
    assert all(c.counts for c in me.canvas.cards)
    assert me.estimate("gov", "customers").base == 10
    assert me.shows("=", "Part of TAM") == "$680,000"
    me.session.undo()
    assert me.canvas is plan


def test_a_single_cell_fills_the_selection(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.selects(("SMB", CUSTOMERS), ("=", REVENUE))
    me.pastes("7")
    cards = me.canvas.cards
    assert len(cards) == 3
    assert all(c.customers.base == c.revenue.base == 7 for c in cards)  # type: ignore[attr-defined]


def test_calculated_cells_in_a_pasted_block_stay_as_they_are(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", "Growth")
    me.pastes("5%\t999\n")
    assert me.estimate("smb", "growth").base == 0.05
    assert me.shows("SMB", "Part of TAM") == "$500,000"
    assert "Calculated cells" in me.page.notice.text


def test_a_block_that_is_too_wide_is_refused(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", "Customers to win")
    me.pastes("1\t2\t3\n")
    assert me.canvas is plan
    assert "3 columns" in me.page.notice.text


def test_delete_clears_the_selected_cells(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.selects(("SMB", CUSTOMERS), ("Enterprise", REVENUE))
    me.presses(Key.Key_Delete)
    assert me.estimate("smb", "customers") is None
    assert me.estimate("ent", "revenue") is None
    me.session.undo()
    assert me.canvas is plan


def test_cut_and_paste_moves_cells(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.selects(("SMB", CUSTOMERS), ("SMB", REVENUE))
    me.presses(Key.Key_X, CONTROL)
    assert me.estimate("smb", "customers") is None
    me.goes_to("Government", CUSTOMERS)
    me.presses(Key.Key_V, CONTROL)
    assert me.estimate("gov", "customers").base == 1000
    assert me.estimate("gov", "revenue").base == 500


def test_ctrl_d_fills_down(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.selects(("SMB", CUSTOMERS), ("Government", REVENUE))
    me.presses(Key.Key_D, CONTROL)
    assert [c.customers.base for c in me.canvas.cards] == [1000] * 3  # type: ignore[attr-defined]
    me.session.undo()
    me.goes_to("Enterprise", REVENUE)
    me.presses(Key.Key_D, CONTROL)
    assert me.estimate("ent", "revenue").base == 500


def test_lanes_are_pasted_by_their_names_and_cards_move_there(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.goes_to("SMB", "Lane")
    me.pastes("total market\nTarget now\n")
    assert [c.lane for c in me.canvas.cards[:2]] == ["total", "target"]  # type: ignore[attr-defined]
    me.pastes("somewhere\n")
    assert "is none of" in me.page.notice.text


def test_rows_are_deleted_from_the_context_menu(at: At, plan: Canvas) -> None:
    me = at(plan)
    me.selects(("SMB", "Name"), ("Enterprise", "Lane"))
    menu = me.part.commands.menu()
    action = next(a for a in menu.actions() if a.data() == "delete")
    assert action.text() == "Delete 2 cards"
    action.trigger()
    assert [c.id for c in me.canvas.cards] == ["gov"]
    me.session.undo()
    assert me.canvas is plan


def test_a_hundred_pasted_rows_all_count_and_none_hides_another(at: At) -> None:
    me = at(canvas_of())
    me.goes_to("+", "Name")
    me.pastes("".join(f"Segment {n}\t{LANES[n % 3]}\t{n}\n" for n in range(100)))
    assert len(me.canvas.cards) == 100
    assert len({(c.x, c.y) for c in me.canvas.cards}) >= 60
    for c in me.canvas.cards:
        frame = me.canvas.frame("market").rect
        assert frame.contains(c.x + c.width / 2, c.y + c.height / 2)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(canvas=canvases(most_cards=12), chance=st.randoms(use_true_random=False))
def test_what_is_copied_can_be_pasted_back_and_changes_nothing(
    qapp: object, canvas: Canvas, chance: random.Random
) -> None:
    model = model_of(canvas)
    for case in ("low", "base", "high"):
        for table in TABLES:
            grid = CardsGrid(table, model, case, Shown("USD"), derived_of(model))
            if not grid.cards:
                continue
            rows = sorted(chance.choices(range(len(grid.cards)), k=2))
            columns = sorted(chance.choices(range(len(grid.columns)), k=2))
            block = Block(rows[0], columns[0], rows[1], columns[1])
            text = blocks.copied(grid, block)
            plan = blocks.pasted(grid, block, text)
            after, made = changed(canvas, table.kind, plan.changes, plan.added, case)
            assert after is canvas, (text, plan)
            assert not made
