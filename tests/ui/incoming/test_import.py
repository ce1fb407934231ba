"""Importing a workbook's changes in the window, by mouse and by keys."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QProgressDialog, QPushButton
from shiboken6 import isValid

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.ui.incoming import importer
from canvas_app.ui.incoming.dialog import ComparisonDialog
from canvas_app.ui.incoming.table import AFTER, CARD
from canvas_app.ui.inspector.number_field import NumberField
from tests.canvases import canvas_of, card
from tests.imports.client import Client


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=(1000, 800, 1500), revenue=50,
             obtainable=0.1),
        card("segment", "big", title="Enterprise", customers=20, revenue=5000),
        id="plan-7", title="Plan",
    )  # fmt: skip


@pytest.fixture
def imports(person, plan, qtbot):
    """Opens the plan, and a workbook of it that a client has changed; gives the dialog."""

    def run(client: Client, canvas: Canvas = plan) -> ComparisonDialog:
        person.opens(canvas)
        path = person.folder / "client.xlsx"
        path.write_bytes(client.sends())
        person.desk.importer.start(path)
        return dialog_of(person, qtbot)

    return run


def dialog_of(person, qtbot) -> ComparisonDialog:
    qtbot.waitUntil(lambda: bool(person.window.findChildren(ComparisonDialog)), timeout=20_000)
    QApplication.processEvents()
    (dialog,) = person.window.findChildren(ComparisonDialog)
    return dialog


def settle(person, qtbot) -> None:
    qtbot.waitUntil(lambda: not person.window.files.background.busy, timeout=20_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def rows(dialog: ComparisonDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def clicks(widget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
    QApplication.processEvents()


def clicks_tick(dialog: ComparisonDialog, row: int) -> None:
    place = dialog.table.visualItemRect(dialog.table.item(row, CARD))
    clicks(dialog.table.viewport(), QPoint(place.left() + 15, place.center().y()))


def field(dialog: ComparisonDialog, row: int) -> NumberField:
    found = dialog.table.cellWidget(row, AFTER).findChild(NumberField)
    assert found is not None
    return found


def test_changes_are_shown_applied_and_undone_as_one_step(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_customers", 1200).types("in_big_revenue", 4000))
    assert person.canvas == plan, "nothing changes before it was looked at"
    assert rows(dialog) == [
        ["SMB", "Customers in the segment", "1,000", "1,200", ""],
        ["Enterprise", "Revenue per customer", "$5,000", "$4,000", ""],
    ]
    assert dialog.figures.values["tam"].text() == "$150k → $140k"
    assert dialog.apply.text() == "Apply 2 changes"
    clicks(dialog.apply)
    assert person.card("SMB").customers.base == 1200
    assert person.card("Enterprise").revenue.base == 4000
    assert person.window.actions_.each["undo"].text() == "&Undo: Import changes from workbook"
    assert "Imported from client.xlsx. Changes: 2" in person.desk.notice.text
    person.does("undo")
    assert person.canvas == plan
    assert not person.desk.session.dirty


def test_the_file_is_chosen_from_the_menu(person, plan, qtbot, monkeypatch):
    person.opens(plan)
    path = person.folder / "client.xlsx"
    path.write_bytes(Client(plan).types("in_smb_customers", 1200).sends())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    person.does("import-workbook")
    assert len(rows(dialog_of(person, qtbot))) == 1


def test_a_row_without_its_tick_stays_out(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_customers", 1200).types("in_big_revenue", 4000))
    clicks_tick(dialog, 0)
    assert dialog.count.text() == "1 of 2 ticked"
    assert dialog.apply.text() == "Apply 1 change"
    assert dialog.figures.values["tam"].text() == "$150k → $130k"
    clicks(dialog.apply)
    assert person.card("SMB").customers.base == 1000
    assert person.card("Enterprise").revenue.base == 4000


def test_all_and_none_can_be_ticked_at_once(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_customers", 1200).types("in_big_revenue", 4000))
    clicks(dialog.none)
    assert not dialog.apply.isEnabled()
    assert dialog.figures.values["tam"].text() == "$150k"
    clicks(dialog.all)
    assert dialog.apply.text() == "Apply 2 changes"


def test_by_keys_alone(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_customers", 1200).types("in_big_revenue", 4000))
    assert QApplication.focusWidget() is dialog.table
    person.presses(Qt.Key.Key_Down)
    person.presses(Qt.Key.Key_Space)
    assert dialog.apply.text() == "Apply 1 change"
    person.presses(Qt.Key.Key_Return)
    assert person.card("SMB").customers.base == 1200
    assert person.card("Enterprise").revenue.base == 5000


def test_esc_changes_nothing_and_frees_the_dialog(person, plan, imports, qtbot):
    dialog = imports(Client(plan).types("in_smb_customers", 1200))
    person.presses(Qt.Key.Key_Escape)
    settle(person, qtbot)
    assert person.canvas == plan
    assert not isValid(dialog)
    assert person.window.findChildren(ComparisonDialog) == []


def test_an_applied_dialog_is_freed(person, plan, imports, qtbot):
    dialog = imports(Client(plan).types("in_smb_customers", 1200))
    clicks(dialog.apply)
    settle(person, qtbot)
    gc.collect()
    assert not isValid(dialog)


# --- questions -----------------------------------------------------------------------------------


def test_a_question_is_answered_by_its_suggestion(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_customers", "about 5k"))
    assert not dialog.apply.isEnabled()
    assert field(dialog, 0).text() == "5,000"
    assert "in the workbook: about 5k" in rows(dialog)[0][4]
    clicks_tick(dialog, 0)
    clicks(dialog.apply)
    assert person.card("SMB").customers.base == 5000


def test_a_question_is_answered_by_typing(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_customers", "many"))
    clicks_tick(dialog, 0)
    assert not dialog.apply.isEnabled(), "there is nothing to take over yet"
    person.presses(Qt.Key.Key_F2)
    assert QApplication.focusWidget() is field(dialog, 0)
    person.types("1.5k")
    person.presses(Qt.Key.Key_Return)
    assert dialog.apply.text() == "Apply 1 change"
    clicks(dialog.apply)
    assert person.card("SMB").customers.base == 1500


def test_what_is_typed_last_counts_without_enter(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_customers", "many").types("in_big_revenue", 4000))
    field(dialog, 0).setFocus()
    person.types("1500")
    clicks(dialog.apply)
    assert person.card("SMB").customers.base == 1500


def test_what_can_not_be_read_is_said(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_customers", "many"))
    field(dialog, 0).setFocus()
    person.types("5-6")
    person.presses(Qt.Key.Key_Return)
    assert "looks like a range" in dialog.complaint.text()
    assert not dialog.apply.isEnabled()


def test_percent_without_its_sign_is_suggested_as_percent(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_obtainable", 6))
    assert field(dialog, 0).text() == "6"
    clicks_tick(dialog, 0)
    clicks(dialog.apply)
    assert person.card("SMB").obtainable.base == 0.06


def test_a_range_that_lacks_its_base_says_so(person, plan, imports):
    dialog = imports(Client(plan).types("in_big_obtainable_low", 0.1))
    dialog.table.tick(1, True)
    assert "needs a base" in dialog.complaint.text()
    assert not dialog.apply.isEnabled()
    field(dialog, 0).setFocus()
    person.types("20")
    person.presses(Qt.Key.Key_Return)
    assert dialog.complaint.isHidden()
    clicks(dialog.apply)
    kept = person.card("Enterprise").obtainable
    assert (kept.base, kept.low) == (0.2, 0.1)


# --- what else there is to say -------------------------------------------------------------------


def test_nothing_differs(person, plan, imports):
    dialog = imports(Client(plan))
    words = [each.text() for each in dialog.findChildren(QLabel)]
    assert "Nothing differs" in words
    assert any("are as they are on the canvas" in word for word in words)
    person.presses(Qt.Key.Key_Return)
    assert not isValid(dialog)


def test_another_canvas_s_workbook_is_asked_about(person, plan, answers, qtbot):
    person.opens(plan)
    path = person.folder / "other.xlsx"
    other = edits.set_fields(plan, id="other")
    path.write_bytes(Client(other).types("in_smb_customers", 1200).sends())
    person.desk.importer.start(path)
    qtbot.waitUntil(lambda: answers == ["“other.xlsx” was made of another canvas."])
    assert person.window.findChildren(ComparisonDialog) == []
    answers.next = ["Compare all the same"]
    person.desk.importer.start(path)
    assert len(rows(dialog_of(person, qtbot))) == 1


def test_a_canvas_that_was_changed_meanwhile_is_compared_as_it_is_now(person, plan, qtbot):
    person.opens(plan)
    path = person.folder / "client.xlsx"
    path.write_bytes(Client(plan).types("in_smb_customers", 1200).sends())
    person.desk.importer.start(path)
    person.desk.session.apply(
        Text("x"), lambda c: edits.set_card(c, "smb", customers={"base": 1100.0, "low": 800.0})
    )
    assert rows(dialog_of(person, qtbot))[0][2] == "1,100"


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "The file is empty"), (b"hello", "no Excel workbook")]
)
def test_what_can_not_be_read_is_said_and_changes_nothing(
    person, plan, answers, qtbot, content, said
):
    person.opens(plan)
    path = person.folder / "bad.xlsx"
    path.write_bytes(content)
    person.desk.importer.start(path)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert said in answers[0]
    assert "“bad.xlsx”" in answers[0]
    assert person.canvas == plan


def test_opening_a_workbook_offers_the_import(person, plan, answers, qtbot):
    path = person.folder / "client.xlsx"
    path.write_bytes(Client(plan).types("in_smb_customers", 1200).sends())
    person.window.files.open(path)
    assert answers == ["“client.xlsx” is a workbook, not a canvas."]
    person.opens(plan)
    person.window.open_dropped(path)
    assert len(rows(dialog_of(person, qtbot))) == 1


def test_a_long_reading_can_be_cancelled(person, plan, qtbot, monkeypatch):
    person.opens(plan)
    gate, stopped = threading.Event(), []

    def slow(path: Path, stop):
        gate.wait(10)
        stopped.append(stop())
        raise RuntimeError("nobody hears this")

    monkeypatch.setattr(importer, "read_workbook", slow)
    person.desk.importer.start(person.folder / "client.xlsx")
    bars = person.window.findChildren(QProgressDialog)
    qtbot.waitUntil(lambda: any(bar.isVisible() for bar in bars), timeout=5_000)
    clicks(bars[0].findChild(QPushButton))
    gate.set()
    settle(person, qtbot)
    assert stopped == [True]
    assert person.window.findChildren(ComparisonDialog) == []


def test_a_canvas_that_was_left_hears_nothing(person, plan, qtbot, monkeypatch):
    person.opens(plan)
    gate = threading.Event()
    read = importer.read_workbook

    def slow(path: Path, stop):
        gate.wait(10)
        return read(path, stop)

    monkeypatch.setattr(importer, "read_workbook", slow)
    path = person.folder / "client.xlsx"
    path.write_bytes(Client(plan).types("in_smb_customers", 1200).sends())
    person.desk.importer.start(path)
    person.window.show_start()
    gate.set()
    settle(person, qtbot)
    assert person.window.findChildren(ComparisonDialog) == []


def test_screen_readers_hear_each_row(person, plan, imports):
    dialog = imports(Client(plan).types("in_smb_customers", 1200).types("in_big_revenue", "x"))
    spoken = dialog.table.item(0, CARD).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("SMB, Customers in the segment: from 1,000 to 1,200.")
    assert field(dialog, 1).accessibleName() == "Enterprise, Revenue per customer: what is meant"
    assert dialog.table.accessibleName()
    told = dialog.figures.values["tam"].accessibleName()
    assert "from $150k to $160k" in told
