"""Unsaved work is kept, found after a crash, offered, and forgotten once it is saved."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode, encode
from canvas_app.document.text import Text
from canvas_app.drawing.theme import DARK
from canvas_app.editing import edits
from canvas_app.files.unsaved import Unsaved
from canvas_app.files.versions import Version, Versions
from canvas_app.files.writer import sha256_of
from canvas_app.ui.keeping import offer as offer_module
from canvas_app.ui.keeping.keeper import MOST_OPERATIONS, Keeper
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.keeping.offer import Offer


@pytest.fixture
def plan() -> Canvas:
    return Canvas(id="plan", title="Plan", cards=(new_card("note", "n", title="Note", x=40.0),))


def retitle(person, title: str) -> None:
    person.desk.session.apply(Text("Title"), lambda c: edits.set_fields(c, title=title))


def keeper(person) -> Keeper:
    return person.desk.session.findChild(Keeper)


def settled(person) -> None:
    """All that is to be kept is on disk, and the window knows."""
    background = person.window.keeping.background
    person.qtbot.waitUntil(lambda: not background.busy, timeout=20_000)


def time_passes(person) -> None:
    """The next copy is due: what else happens after some seconds."""
    timer = keeper(person).findChild(QTimer)
    assert timer.isActive()
    assert timer.remainingTime() <= 8_000, "within ten seconds of a change"
    timer.timeout.emit()
    settled(person)


def kept(person) -> list[tuple[str, bool]]:
    """The kept versions, the latest first: title, and whether it is a saved one."""
    versions = person.window.keeping.versions
    return [(versions.read(v).canvas.title, v.saved) for v in versions.list(person.canvas.id)]


def marks(person) -> list[str]:
    return [mark.title for mark in person.window.keeping.unsaved.all()]


def kept_files(person) -> list[Path]:
    versions = person.window.keeping.places.versions
    return [*versions.rglob("*.gtm.json"), *versions.rglob("*.mark.json")]


# --- keeping -----------------------------------------------------------------------------------


def test_a_canvas_that_is_only_looked_at_leaves_nothing(person, plan):
    person.opens(plan)
    person.clicks_card("Note")
    assert not keeper(person).findChild(QTimer).isActive()
    person.window.keeping.snapshot_wanted.emit()
    person.does("close")
    settled(person)
    assert kept_files(person) == []


def test_a_change_is_kept_within_seconds_and_what_it_was_before_too(person, plan):
    path = person.opens(plan)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    person.opens(plan)
    retitle(person, "One")
    retitle(person, "Two")
    settled(person)
    assert kept(person) == [], "not with each step"
    time_passes(person)
    assert kept(person) == [("Two", False), ("Plan", True)]
    assert marks(person) == ["Two"]
    (mark,) = person.window.keeping.unsaved.all()
    assert (mark.path, mark.sha256) == (path, person.desk.session.sha256)


def test_twenty_operations_are_kept_at_once_typing_too(person, plan):
    person.opens(plan)
    person.clicks_card("Note")
    person.presses(Qt.Key.Key_F2)
    person.types("x" * (MOST_OPERATIONS - 1))
    settled(person)
    assert marks(person) == []
    person.types("y")
    settled(person)
    assert marks(person) == ["Plan"]
    version = person.window.keeping.versions.list("plan")[0]
    title = person.window.keeping.versions.read(version).canvas.cards[0].title
    assert title.endswith("x" * 19 + "y"), "the editor is still open"


def test_a_large_canvas_is_not_written_all_the_time(person, plan):
    person.opens(plan)
    keeper(person)._kept(1000.0)
    for n in range(2 * MOST_OPERATIONS):
        retitle(person, f"{n}")
    settled(person)
    assert marks(person) == []
    time_passes(person)
    assert len(marks(person)) == 1, "the seconds hold all the same"


def test_saving_keeps_the_version_and_ends_the_mark(person, plan):
    person.opens(plan)
    retitle(person, "One")
    time_passes(person)
    person.saves()
    settled(person)
    assert marks(person) == []
    assert kept(person)[0] == ("One", True)
    person.does("close")
    settled(person)
    assert marks(person) == []


def test_a_save_before_the_first_copy_keeps_what_was_opened_too_but_only_once(person, plan):
    person.opens(plan)
    retitle(person, "One")
    person.saves()
    settled(person)
    assert kept(person) == [("One", True), ("Plan", True)]
    person.does("close")
    person.window.files.open(person.folder / "plan.gtm.json")
    person.waits()
    retitle(person, "Two")
    person.saves()
    settled(person)
    assert kept(person) == [("Two", True), ("One", True), ("Plan", True)]


def test_undoing_back_to_what_is_saved_ends_the_mark_and_another_change_sets_it_again(person, plan):
    person.opens(plan)
    retitle(person, "One")
    time_passes(person)
    person.does("undo")
    settled(person)
    assert marks(person) == []
    assert ("One", False) in kept(person), "the versions stay"
    person.does("redo")
    time_passes(person)
    assert marks(person) == ["One"]


def test_changes_that_are_given_up_are_not_offered_but_their_versions_stay(person, plan, answers):
    person.opens(plan)
    retitle(person, "One")
    time_passes(person)
    answers.next = ["Don't save"]
    person.does("close")
    settled(person)
    unsaved = person.window.keeping.unsaved
    assert unsaved.all() == []
    assert len(unsaved.versions.list("plan")) == 2


def test_a_full_disk_is_told_once_and_tried_again(person, plan, monkeypatch, answers):
    person.opens(plan)
    told: list[str] = []
    person.desk.files.told = told.append
    retitle(person, "One")

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        time_passes(person)
        for n in range(MOST_OPERATIONS + 1):
            retitle(person, f"{n}")
        settled(person)
        timer = keeper(person).findChild(QTimer)
        timer.timeout.emit()
        settled(person)
    assert len(told) == 1
    assert "disk is full" in told[0]
    assert answers == [], "no dialog"
    assert timer.isActive()
    timer.timeout.emit()
    settled(person)
    assert marks(person) == [f"{MOST_OPERATIONS}"]
    retitle(person, "Last")
    time_passes(person)
    assert marks(person) == ["Last"]


def test_what_is_changed_while_a_save_runs_stays_marked_with_what_the_file_holds(person, plan):
    person.opens(plan)
    retitle(person, "One")
    person.desk.files.save()
    retitle(person, "Two")
    person.qtbot.waitUntil(lambda: person.desk.session.on_disk is not None
                           and person.desk.session.on_disk.title == "One")  # fmt: skip
    settled(person)
    (mark,) = person.window.keeping.unsaved.all()
    assert (mark.title, mark.sha256) == ("Two", person.desk.session.sha256)


# --- after a crash -----------------------------------------------------------------------------

CRASHED = "c" * 16


@pytest.fixture
def crashed(person) -> Unsaved:
    """What a program has left behind that does not run any more."""
    return Unsaved(Versions(person.window.keeping.places.versions), CRASHED)


@pytest.fixture
def offer(person, answers, monkeypatch) -> Offer:
    monkeypatch.setattr(offer_module, "confirm", answers.confirm)
    monkeypatch.setattr(offer_module, "say", answers.say)
    return Offer(person.window, person.window.keeping)


def looks(person, offer: Offer) -> None:
    """What happens at the start, after the first paint."""
    offer.look()
    settled(person)


def words(offer: Offer) -> str:
    """All that the dialog says."""
    assert offer.dialog is not None
    assert offer.dialog.isVisible()
    return "\n".join(said.text() for said in offer.dialog.findChildren(QLabel) if said.text())


def leaves(crashed: Unsaved, canvas: Canvas, path: Path | None = None) -> Version:
    sha256 = sha256_of(path.read_bytes()) if path is not None and path.exists() else None
    return crashed.keep(crashed.new_id(), canvas, path, sha256)


def test_nothing_left_behind_is_nothing_offered(person, offer):
    looks(person, offer)
    assert offer.dialog is None
    assert person.window.start_page.recovered.isHidden()


def test_unsaved_work_is_offered_opened_and_saved_where_it_belongs(person, plan, crashed, offer):
    path = person.folder / "plan.gtm.json"
    path.write_bytes(encode(plan))
    leaves(crashed, edits.set_fields(plan, title="Better plan"), path)
    looks(person, offer)
    said = words(offer)
    for part in ("Better plan", "plan.gtm.json", "Today", "1 card"):
        assert part in said
    assert not offer.dialog.isModal()
    assert offer.pictures, "and what it looks like"
    assert offer.dialog.focusWidget() is offer.dialog.rows[0].open
    person.qtbot.mouseClick(offer.dialog.rows[0].open, Qt.MouseButton.LeftButton)
    assert person.canvas.title == "Better plan"
    assert person.desk.session.dirty
    assert offer.dialog is None
    assert decode(path.read_bytes()).title == "Plan"
    person.saves()
    settled(person)
    assert decode(path.read_bytes()).title == "Better plan"
    assert crashed.all() == []


def test_a_second_crash_before_it_is_saved_offers_it_again(person, plan, crashed, offer):
    leaves(crashed, plan)
    looks(person, offer)
    offer.dialog.rows[0].open.click()
    settled(person)
    third = Keeping(person.window.keeping.places)
    assert third.unsaved.left_behind(third.runs) == [], "it is open here"
    person.window.keeping.end()  # as if this program were killed now
    (mark,) = third.unsaved.left_behind(third.runs)
    assert third.unsaved.of(mark)
    retitle(person, "Later")
    time_passes(person)
    (mark,) = third.unsaved.left_behind(lambda owner: False)
    assert mark.title == "Later", "under the same mark"


def test_what_is_open_in_a_program_that_runs_is_not_offered(person, plan, offer):
    other = Keeping(person.window.keeping.places)
    other.show_running()
    other.unsaved.keep(other.unsaved.new_id(), plan, None, None)
    looks(person, offer)
    assert offer.dialog is None
    other.end()
    looks(person, offer)
    assert "Never saved" in words(offer)


def test_a_damaged_copy_is_skipped_for_the_one_before(person, plan, crashed, offer):
    mark = crashed.new_id()
    crashed.keep(mark, edits.set_fields(plan, title="Before"), None, None)
    last = crashed.keep(mark, edits.set_fields(plan, title="Last"), None, None)
    last.path.write_bytes(b"\0" * 100)
    newer = crashed.new_id()
    crashed.keep(newer, edits.set_fields(plan, title="Known", id="new"), None, None)
    last = crashed.keep(newer, edits.set_fields(plan, title="Newest", id="new"), None, None)
    last.path.write_bytes(last.path.read_bytes().replace(b'"version": 1', b'"version": 999'))
    leaves(crashed, Canvas(id="gone", title="Gone")).path.write_bytes(b"")
    looks(person, offer)
    said = words(offer)
    assert "Before" in said
    assert "The latest copy is damaged. This is the one before." in said
    assert "Known" in said
    assert "A later copy was kept by a newer version of GTM Canvas." in said
    assert "No copy of it can be read." in said
    row = next(row for row in offer.dialog.rows if row.work.mark.title == "Gone")
    assert row.open is None


def test_a_damaged_copy_of_later_work_is_told_of_though_the_file_holds_the_one_before(
    person, plan, crashed, offer
):
    """F21: else nobody would know that something is missing."""
    path = person.folder / "plan.gtm.json"
    path.write_bytes(encode(plan))
    crashed.keep_saved(plan)
    leaves(crashed, edits.set_fields(plan, title="Later"), path).path.write_bytes(b"")
    looks(person, offer)
    assert "The latest copy is damaged. This is the one before." in words(offer)


def test_a_damaged_mark_does_not_lose_the_work(person, plan, crashed, offer):
    leaves(crashed, plan, person.folder / "plan.gtm.json")
    for file in crashed.folder.iterdir():
        file.write_bytes(b"\0\0")
    looks(person, offer)
    assert "Which file it belongs to is not known any more." in words(offer)
    offer.dialog.rows[0].open.click()
    assert (person.canvas, person.desk.session.path) == (plan, None)


def test_work_can_be_discarded_but_not_by_mistake(person, plan, crashed, offer, answers):
    leaves(crashed, plan)
    looks(person, offer)
    offer.dialog.rows[0].discard.setFocus()
    person.qtbot.keyClick(offer.dialog.rows[0].discard, Qt.Key.Key_Return)
    assert len(answers) == 1, "Enter is the button that has the keyboard, and not another one"
    assert len(offer.dialog.rows) == 1, "Esc means: no"
    answers.next = ["Discard"]
    offer.dialog.rows[0].discard.click()
    settled(person)
    assert offer.dialog is None
    assert crashed.all() == []
    assert len(crashed.versions.list("plan")) == 1, "the version stays"


def test_later_leaves_it_on_the_start_page_and_the_theme_changes_nothing(
    person, plan, crashed, offer
):
    leaves(crashed, plan)
    looks(person, offer)
    kept = person.window.take_down()
    person.window.put_up(DARK, kept)
    settled(person)
    assert "Plan" in words(offer), "the dialog is there again"
    person.qtbot.keyClick(offer.dialog, Qt.Key.Key_Escape)
    strip = person.window.start_page.recovered
    assert strip.isVisible()
    strip.show_button.click()
    assert "Plan" in words(offer)
    looks(person, Offer(person.window, Keeping(person.window.keeping.places)))
    assert len(crashed.all()) == 1


def test_work_that_its_file_holds_already_is_not_offered(person, plan, crashed, offer):
    path = person.folder / "plan.gtm.json"
    leaves(crashed, plan, path)
    path.write_bytes(encode(plan))  # killed between saving and noting it
    looks(person, offer)
    assert offer.dialog is None
    assert crashed.all() == []


def test_of_two_windows_only_one_opens_it(person, plan, crashed, offer, answers):
    leaves(crashed, plan)
    looks(person, offer)
    other = Keeping(person.window.keeping.places)
    other.unsaved.adopt(crashed.all()[0])
    offer.dialog.rows[0].open.click()
    assert "in another window" in answers[-1]
    assert person.window.desk is None


def test_a_file_that_was_changed_since_is_not_overwritten_unasked(
    person, plan, crashed, offer, answers
):
    path = person.folder / "plan.gtm.json"
    path.write_bytes(encode(plan))
    leaves(crashed, edits.set_fields(plan, title="Mine"), path)
    path.write_bytes(encode(edits.set_fields(plan, title="Theirs")))
    looks(person, offer)
    offer.dialog.rows[0].open.click()
    person.does("save")
    person.qtbot.waitUntil(lambda: not person.window.files.background.busy)
    assert decode(path.read_bytes()).title == "Theirs"
    assert person.desk.session.dirty
