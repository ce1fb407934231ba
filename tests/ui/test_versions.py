"""Browsing kept versions: looking, comparing, restoring, opening a copy."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.drawing.theme import DARK
from canvas_app.editing import edits
from canvas_app.files.versions import Version, Versions
from canvas_app.ui.comparing.dialog import CompareDialog
from canvas_app.ui.session import ReadOnly
from canvas_app.ui.versions import looking
from canvas_app.ui.versions.dialog import VersionsDialog
from canvas_app.ui.versions.looking import Looking
from canvas_app.ui.versions.words import moment, moments
from tests.canvases import canvas_of, card

NOW = datetime(2026, 11, 22, 14, 5, 9, tzinfo=UTC)


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=1000, revenue=50),
        card("persona", "boss", title="Boss"),
        id="plan-7", title="Plan",
    )  # fmt: skip


@pytest.fixture
def kept(person, plan) -> list[Canvas]:
    """The plan as it was two days ago, an hour ago and now; the latest first."""
    versions = person.window.keeping.versions
    small = edits.delete(plan, {"boss"})
    other = edits.set_card(plan, "smb", title="Small firms")
    now = datetime.now(UTC)
    for canvas, ago, saved in ((small, 48, True), (other, 1, False), (plan, 0, True)):
        versions.keep(canvas, saved=saved, at=now - timedelta(hours=ago))
    return [plan, other, small]


@pytest.fixture
def browses(person, plan, kept):
    """Opens the plan and the dialog from the menu; gives the dialog once all is read."""

    def run() -> VersionsDialog:
        if person.window.desk is None:
            person.opens(plan)
        person.does("versions")
        (dialog,) = (d for d in person.window.findChildren(VersionsDialog) if d.isVisible())
        dialog.activateWindow()
        settle(person, dialog)
        return dialog

    return run


def settle(person, dialog: VersionsDialog) -> None:
    person.qtbot.waitUntil(lambda: bool(dialog.told.text()) and not dialog.looking.busy)
    QApplication.processEvents()


def facts(dialog: VersionsDialog) -> list[str]:
    """What the rows say, without the size."""
    words = [dialog.list.words(row)[1] for row in range(dialog.list.count())]
    return [said.rpartition(" · ")[0] or said for said in words]


def clicks(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_versions_are_listed_shown_and_walked_through_by_keys(person, browses):
    dialog = browses()
    assert facts(dialog) == ["Saved · 2 cards", "Kept meanwhile · 2 cards", "Saved · 1 card"]
    assert dialog.list.words(0)[0].startswith("Today, ")
    assert dialog.told.text().startswith("3 versions of “Plan”")
    assert QApplication.focusWidget() is dialog.list
    assert dialog.different.text() == "It is as the canvas is now."
    assert not dialog.restore.isEnabled()
    first = dialog.picture.image
    assert first is not None
    assert not first.isNull()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)  # and nothing of the worker has arrived yet
    assert dialog.picture.image is None, "no picture of another version stands beside it"
    assert not dialog.restore.isEnabled(), "nothing can be restored before it was read"
    settle(person, dialog)
    assert dialog.different.text() == "1 difference from the canvas as it is now"
    assert dialog.picture.image not in (None, first)
    assert "Kept meanwhile" in dialog.facts.text()


def test_they_stand_in_the_order_of_their_times(person, plan, kept, browses):
    old = datetime.now(UTC) - timedelta(days=1)  # as a file that is opened today may be
    person.window.keeping.versions.keep(edits.delete(kept[1], {"boss"}), saved=True, at=old)
    dialog = browses()
    assert facts(dialog) == [
        "Saved · 2 cards", "Kept meanwhile · 2 cards", "Saved · 1 card", "Saved · 1 card",
    ]  # fmt: skip
    assert [each.at for each in dialog.list.versions][2] == old.replace(microsecond=(
        old.microsecond // 1000 * 1000))  # fmt: skip


def test_restoring_is_one_step_and_undo_brings_back_what_was_there(person, plan, kept, browses):
    dialog = browses()
    smb = person.canvas.by_id["smb"]
    person.presses(Qt.Key.Key_Down)
    person.presses(Qt.Key.Key_Down)
    settle(person, dialog)
    person.presses(Qt.Key.Key_Return)
    assert person.canvas == kept[2]
    assert person.desk.session.dirty
    assert person.canvas.by_id["smb"] is smb, "what did not change is shared"
    assert person.window.actions_.each["undo"].text().startswith("&Undo: Restore the version of")
    assert "Undo brings back" in person.desk.notice.text
    person.does("undo")
    assert person.canvas == plan
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)


def test_enter_is_the_button_that_has_the_keyboard(person, plan, browses):
    dialog = browses()
    person.presses(Qt.Key.Key_Down)
    settle(person, dialog)
    assert dialog.restore.isEnabled()
    close = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Close")
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert person.canvas == plan


def test_a_part_of_a_version_can_be_taken_over(person, plan, kept, browses):
    dialog = browses()
    dialog.list.setCurrentRow(1)
    settle(person, dialog)
    clicks(dialog.compare)
    (compared,) = person.window.findChildren(CompareDialog)
    assert compared.list.words(0) == ("SMB", "Changed: Title")
    assert not compared.take.isEnabled(), "nothing is ticked yet"
    compared.activateWindow()
    person.presses(Qt.Key.Key_Space)
    clicks(compared.take)
    assert person.card("Small firms").id == "smb"
    person.does("undo")
    assert person.canvas == plan
    assert not [d for d in person.window.findChildren(VersionsDialog) if d.isVisible()]


def test_a_copy_is_another_document_without_a_file(person, plan, kept, browses):
    dialog = browses()
    dialog.list.setCurrentRow(2)
    settle(person, dialog)
    clicks(dialog.copy)
    person.waits()
    session = person.desk.session
    assert session.canvas.id != plan.id
    assert edits.set_fields(session.canvas, id=plan.id) == kept[2]
    assert (session.path, session.dirty) == (None, True), "only a version holds it yet"


def test_damaged_and_newer_versions_are_named_and_skipped(person, plan, kept, browses):
    versions = person.window.keeping.versions
    latest, middle, _ = versions.list(plan.id)
    latest.path.write_bytes(latest.path.read_bytes()[:60])
    newer = middle.path.read_bytes().replace(b'"version": 1', b'"version": 99')
    middle.path.write_bytes(newer)
    dialog = browses()
    assert facts(dialog) == [
        "Damaged, can't be opened",
        "Kept by a newer version of GTM Canvas",
        "Saved · 1 card",
    ]
    assert dialog.list.currentRow() == 2, "the latest that can be opened"
    assert dialog.restore.isEnabled()
    person.presses(Qt.Key.Key_Up)
    assert dialog.list.currentRow() == 2


def test_where_no_version_can_be_opened_nothing_can_be_chosen(person, plan, kept, browses):
    for version in person.window.keeping.versions.list(plan.id):
        version.path.write_bytes(b"\0" * 40)
    dialog = browses()
    assert dialog.picture.words == "None of the kept versions can be opened."
    buttons = (dialog.restore, dialog.copy, dialog.compare)
    assert not any(button.isEnabled() for button in buttons)


def test_an_untitled_canvas_without_versions_says_so(person):
    person.does("new")
    person.does("versions")
    (dialog,) = person.window.findChildren(VersionsDialog)
    settle(person, dialog)
    assert dialog.list.count() == 0
    assert not dialog.restore.isVisible()
    assert dialog.findChild(type(dialog.heading), "nothing").isVisible()
    person.presses(Qt.Key.Key_Escape)


def test_a_canvas_that_may_only_be_looked_at_is_not_restored(person, plan, kept, browses):
    person.opens(plan)
    person.desk.session.set_read_only(ReadOnly(Text("Somebody else has it open.")))
    dialog = browses()
    dialog.list.setCurrentRow(2)
    settle(person, dialog)
    assert dialog.different.text().startswith("1 difference")
    assert not dialog.restore.isEnabled()
    assert dialog.why.text() == "Somebody else has it open."
    clicks(dialog.compare)
    (compared,) = person.window.findChildren(CompareDialog)
    assert not compared.take.isVisible()


def test_what_nobody_looks_at_any_more_is_not_told(person, plan, kept, qtbot):
    versions = person.window.keeping.versions
    latest, middle, oldest = versions.list(plan.id)
    looks = Looking(versions, plan, person.window.theme, person.window)
    told: list[Version] = []
    looks.looked.connect(lambda look: told.append(look.version))
    for version in (latest, middle, oldest):
        looks.want(version, QSize(200, 200))
    qtbot.waitUntil(lambda: not looks.busy)
    assert told == [oldest]


def test_too_little_memory_for_a_version_is_tried_once(person, browses, monkeypatch):
    tried = []

    def fails(*_: object, **__: object) -> None:
        tried.append(1)
        raise MemoryError

    monkeypatch.setattr(looking, "canvas_image", fails)
    dialog = browses()
    assert dialog.picture.words == "No picture of it can be shown."
    monkeypatch.setattr(looking, "differences", fails)
    dialog.list.setCurrentRow(1)
    settle(person, dialog)
    assert len(tried) == 1 + 2, "a picture, and the two versions that were to be compared"
    assert not dialog.restore.isEnabled()


def test_a_dialog_that_goes_while_it_reads_hears_nothing(person, plan, kept, browses):
    person.opens(plan)
    person.does("versions")
    (dialog,) = person.window.findChildren(VersionsDialog)
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    person.does("versions")
    window = person.window
    window.put_up(DARK, window.take_down())
    assert window.findChildren(VersionsDialog) == []
    dialog = browses()
    assert facts(dialog)[0] == "Saved · 2 cards"


def test_times_are_told_as_people_say_them(tmp_path):
    def said(**ago: int) -> str:
        return moment(NOW - timedelta(**ago), NOW)

    assert said(minutes=5).startswith("today, ")
    assert said(days=1).startswith("yesterday, ")
    assert said(days=3).split(",")[0].endswith("day")
    assert "2026" in said(days=100) or "26" in said(days=100)
    made = [Versions(tmp_path).keep(canvas_of(), saved=True, at=NOW + timedelta(seconds=n))
            for n in range(2)]  # fmt: skip
    assert len(set(moments(made, NOW))) == 2, "two within a minute have their seconds"
