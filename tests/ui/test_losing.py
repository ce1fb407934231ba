"""Somebody who tries to lose work: saving, closing and changing places at the wrong moment."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode, encode
from canvas_app.editing import edits
from canvas_app.files.opening import read_canvas
from canvas_app.ui import closing, desk_files
from canvas_app.ui.arrival import Arrival
from canvas_app.ui.comparing.dialog import CompareDialog
from canvas_app.ui.damaged import DamagedDialog
from canvas_app.ui.keeping import changes, sharing, watch
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.keeping.locks import key_of
from tests.ui.neighbours import another_window, opens, retitle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plan() -> Canvas:
    return Canvas(id="plan", title="Plan", cards=(new_card("note", "n", title="Note", x=40.0),))


@pytest.fixture(autouse=True)
def _at_once(monkeypatch):
    monkeypatch.setattr(watch, "PAUSE_MS", 20)
    monkeypatch.setattr(closing, "PAUSE_MS", 0)


@pytest.fixture
def hung(monkeypatch):
    """A drive that answers once this is set."""
    answers, save = threading.Event(), desk_files.save_canvas

    def slow(*what, **how):
        assert answers.wait(20)
        return save(*what, **how)

    monkeypatch.setattr(desk_files, "save_canvas", slow)
    yield answers
    answers.set()


def title_in(path: Path) -> str:
    return decode(path.read_bytes()).title


def rests(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.files.background.busy and not window.keeping.background.busy)


def writes(path: Path, plan: Canvas, title: str) -> None:
    path.write_bytes(encode(edits.set_fields(plan, title=title)))


def unsaved_titles(keeping) -> list[str]:
    return [keeping.versions.read(keeping.unsaved.of(mark)[0]).canvas.title
            for mark in keeping.unsaved.all()]  # fmt: skip


def test_closing_without_waiting_keeps_what_was_changed_a_moment_ago(
    person, plan, answers, hung, qtbot
):
    """The question says that the work is in a recovery copy: it is, however quickly one answers."""
    person.opens(plan)
    retitle(person.desk, "One")
    person.does("save")
    person.window.close()
    qtbot.waitUntil(lambda: person.window._closing.dialog is not None)
    buttons = person.window._closing.dialog.findChildren(QPushButton)
    keeping = person.window.keeping
    QTest.mouseClick(next(b for b in buttons if b.text() == "Close without waiting"), LEFT)
    qtbot.waitUntil(lambda: not keeping.background.busy)
    assert unsaved_titles(keeping) == ["One"]


def test_of_two_saves_that_take_long_the_later_one_says_where_the_canvas_is(
    person, plan, answers, qtbot, monkeypatch
):
    """Save, then Save as elsewhere while that runs: the earlier one ends first."""
    drives, save = {"old": threading.Event(), "new": threading.Event()}, desk_files.save_canvas
    for name in drives:
        (person.folder / name).mkdir()

    def slow(canvas, path, *what, **how):
        assert drives[path.parent.name].wait(20)
        return save(canvas, path, *what, **how)

    monkeypatch.setattr(desk_files, "save_canvas", slow)
    old, new = person.opens(plan, "old/plan.gtm.json"), person.folder / "new" / "plan.gtm.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    retitle(person.desk, "One")
    person.does("save")
    retitle(person.desk, "Two")
    person.does("save-as")
    drives["old"].set()
    qtbot.waitUntil(lambda: person.desk.session.on_disk.title == "One")
    assert person.desk.session.dirty
    drives["new"].set()
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert person.desk.session.path == new
    assert (title_in(old), title_in(new)) == ("One", "Two")


def test_what_was_given_up_and_then_saved_after_all_is_not_forgotten(
    person, plan, answers, hung, qtbot
):
    """ "Don't save", but what was to be opened is gone; then a save that hangs."""
    person.opens(plan)
    retitle(person.desk, "One")
    answers.next = ["Don't save"]
    person.window.files.leave(lambda: None)
    person.does("save")
    person.window.close()
    qtbot.waitUntil(lambda: person.window._closing.dialog is not None)
    keeping = person.window.keeping
    person.window._closing.dialog.accept()
    qtbot.waitUntil(lambda: not keeping.background.busy)
    assert unsaved_titles(keeping) == ["One"]


def test_while_a_failed_save_is_asked_about_nothing_is_said_to_be_finished(
    person, plan, answers, qtbot, monkeypatch
):
    path = person.opens(plan)
    rests(person.window, qtbot)
    person.desk.files.changes.watch.end()
    writes(path, plan, "Theirs")
    retitle(person.desk, "Mine")
    shown = []

    def ask(parent, question, detail, choices):
        qtbot.waitUntil(lambda: person.window._closing.dialog is None)
        pause = QSignalSpy(person.window._closing._pause.timeout)
        qtbot.waitUntil(lambda: pause.count() > 1)
        shown.append(person.window._closing.dialog)
        return choices[-1]

    monkeypatch.setattr(changes.messages, "ask", ask)
    answers.next = ["Save"]
    person.window.close()
    qtbot.waitUntil(lambda: len(shown) == 1)
    rests(person.window, qtbot)
    assert shown == [None]
    assert person.window._closing.dialog is None


def test_changes_made_while_a_window_is_about_to_close_are_asked_about(
    person, plan, answers, qtbot, monkeypatch
):
    monkeypatch.setattr(closing, "PAUSE_MS", 10_000)
    person.opens(plan)
    rests(person.window, qtbot)
    gate = threading.Event()
    person.window.files.background.run(lambda: gate.wait(10), print, print, lane="export")
    person.window.close()
    assert person.window.isVisible()
    retitle(person.desk, "Typed at the last moment")
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert "Save the changes" in answers[0]
    assert person.window.isVisible()


def test_save_as_to_the_same_file_does_not_bypass_the_question(
    person, plan, answers, qtbot, monkeypatch
):
    path = person.opens(plan)
    rests(person.window, qtbot)
    person.desk.files.changes.watch.end()
    writes(path, plan, "Theirs")
    retitle(person.desk, "Mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    person.does("save-as")
    rests(person.window, qtbot)
    assert len(answers) == 1
    assert "was changed by another program" in answers[0]
    assert title_in(path) == "Theirs"


def test_the_question_is_asked_again_where_the_file_changed_under_it(
    person, plan, answers, qtbot, monkeypatch
):
    path = person.opens(plan)
    rests(person.window, qtbot)
    person.desk.files.changes.watch.end()
    writes(path, plan, "Theirs")
    retitle(person.desk, "Mine")
    asked = []

    def ask(parent, question, detail, choices):
        asked.append(question)
        if len(asked) == 1:
            writes(path, plan, "Theirs, later")
            return "Overwrite"
        return choices[-1]

    monkeypatch.setattr(changes.messages, "ask", ask)
    person.does("save")
    rests(person.window, qtbot)
    assert len(asked) == 2
    assert title_in(path) == "Theirs, later"
    monkeypatch.setattr(changes.messages, "ask", lambda *_: "Overwrite")
    person.saves()
    assert title_in(path) == "Mine"


def test_a_file_that_was_given_away_under_the_question_is_not_overwritten(
    person, plan, other, answers, qtbot, monkeypatch
):
    path = person.opens(plan)
    rests(person.window, qtbot)
    person.desk.files.changes.watch.end()
    desk = opens(other, path, qtbot)
    writes(path, plan, "Theirs")
    retitle(person.desk, "Mine")

    def ask(parent, question, detail, choices):
        desk.files.sharing.edit_here()
        qtbot.waitUntil(lambda: desk.session.read_only is None)
        return "Overwrite"

    monkeypatch.setattr(changes.messages, "ask", ask)
    person.does("save")
    rests(person.window, qtbot)
    assert person.desk.session.read_only is not None
    assert title_in(path) == "Theirs"
    assert len(answers) == 1, "why it can't be written"


def test_a_kept_version_of_a_file_that_was_away_does_not_replace_it_unasked(
    person, plan, answers, qtbot
):
    """The drive was not connected; then it is."""
    path = person.opens(plan)
    retitle(person.desk, "Old")
    person.saves()
    rests(person.window, qtbot)
    person.window.files.home()
    path.unlink()
    Path(f"{path}.bak").unlink()
    person.window.files.open(path)
    person.waits()
    qtbot.waitUntil(lambda: person.window.findChild(DamagedDialog) is not None)
    dialog = person.window.findChild(DamagedDialog)
    QTest.mouseClick(dialog.open_button, LEFT)
    qtbot.waitUntil(lambda: person.window.desk is not None)
    rests(person.window, qtbot)
    person.desk.files.changes.watch.end()
    writes(path, plan, "Newer")
    person.does("save")
    rests(person.window, qtbot)
    assert title_in(path) == "Newer"
    assert len(answers) == 1


def test_a_request_of_a_dead_program_gives_nothing_away(person, plan, qtbot):
    path = person.opens(plan)
    key = person.desk.files.sharing._key
    dead = Keeping(person.window.keeping.places)
    dead.locks.ask(key, "edit")
    dead.end()
    qtbot.waitUntil(lambda: not list(path.parent.glob(f"own/**/{key}.edit.*")))
    assert person.desk.session.read_only is None


def test_taking_over_in_a_drag_leaves_the_card_where_it_was(person, plan, other, qtbot):
    path = person.opens(plan)
    desk = opens(other, path, qtbot)
    before = person.canvas
    person.grabs(person.middle("Note"))
    person.moves(person.middle("Note") + QPointF(200, 100))
    desk.files.sharing.edit_here()
    qtbot.waitUntil(lambda: desk.session.read_only is None)
    person.moves(person.middle("Note") + QPointF(300, 200))
    person.lets_go()
    assert person.canvas is before
    assert person.desk.view.tool is None
    shown = person.desk.scene.cards[person.card("Note").id].frame.x()
    assert shown == pytest.approx(before.cards[0].x)


def test_what_was_taken_by_force_leaves_the_unsaved_work_in_a_copy_as_it_says(
    person, plan, other, qtbot
):
    person.opens(plan)
    retitle(person.desk, "Mine")
    other.keeping.locks.take(person.desk.files.sharing._key, other.files, by_force=True)
    qtbot.waitUntil(lambda: person.desk.session.read_only is not None)
    assert "in a recovery copy" in person.desk.banner.words.text()
    rests(person.window, qtbot)
    assert unsaved_titles(person.window.keeping) == ["Mine"]


def test_taking_over_while_a_save_runs_waits_for_it(person, plan, other, hung, answers, qtbot):
    path = person.opens(plan)
    desk = opens(other, path, qtbot)
    retitle(person.desk, "Mine")
    person.does("save")
    desk.files.sharing.edit_here()
    key = desk.files.sharing._key
    qtbot.waitUntil(lambda: desk.files.sharing._locks.answered(key, "edit"))
    assert desk.session.read_only is not None
    hung.set()
    qtbot.waitUntil(lambda: desk.session.canvas.title == "Mine")
    qtbot.waitUntil(lambda: desk.session.read_only is None)
    assert person.desk.session.read_only is not None
    assert not person.desk.session.dirty
    assert answers == []


def test_a_comparison_that_lost_the_right_to_edit_lowers_no_guard(
    person, plan, other, answers, qtbot
):
    path = person.opens(plan)
    rests(person.window, qtbot)
    desk = opens(other, path, qtbot)
    person.desk.files.changes.watch.end()
    desk.files.changes.watch.end()
    path.write_bytes(encode(edits.add_card(plan, "note", 400.0, 0.0, title="Theirs")[0]))
    retitle(person.desk, "Mine")
    person.desk.files.changes.compare()
    qtbot.waitUntil(lambda: person.window.findChild(CompareDialog) is not None)
    compare = person.window.findChild(CompareDialog)
    desk.files.sharing.edit_here()
    qtbot.waitUntil(lambda: desk.session.read_only is None)
    before = person.desk.session.sha256
    compare.list.tick_all(True)
    QTest.mouseClick(compare.take, LEFT)
    assert person.desk.session.sha256 == before
    assert [c.title for c in person.canvas.cards] == ["Note"]


def test_a_file_is_compared_once_at_a_time(person, plan, answers, qtbot):
    """A second comparison would undo what was taken over in the first."""
    path = person.opens(plan)
    rests(person.window, qtbot)
    writes(path, plan, "Theirs")
    retitle(person.desk, "Mine")
    person.desk.files.changes.compare()
    person.desk.files.changes.compare()
    rests(person.window, qtbot)
    [compare] = person.window.findChildren(CompareDialog)
    compare.reject()
    person.desk.files.changes.compare()
    qtbot.waitUntil(lambda: person.window.findChild(CompareDialog) not in (None, compare))


def test_on_a_mac_two_spellings_of_a_name_are_one_file(tmp_path, monkeypatch):
    names = [
        tmp_path / name for name in ("Plan é.gtm.json", "plan e\N{COMBINING ACUTE ACCENT}.gtm.json")
    ]
    assert key_of(names[0]) != key_of(names[1])
    monkeypatch.setattr(sys, "platform", "darwin")
    assert key_of(names[0]) == key_of(names[1])


def test_work_that_went_on_while_it_was_saved_stays_marked(person, plan, hung, qtbot):
    path = person.opens(plan)
    retitle(person.desk, "One")
    person.does("save")
    retitle(person.desk, "Two")
    keeping = person.window.keeping
    keeping.snapshot_wanted.emit()
    qtbot.waitUntil(lambda: not keeping.background.busy)
    assert unsaved_titles(keeping) == ["Two"]
    begun, gate, keep = threading.Event(), threading.Event(), keeping.unsaved.keep_saved

    def slow(*what):
        begun.set()
        gate.wait(10)
        return keep(*what)

    keeping.unsaved.keep_saved = slow
    hung.set()
    qtbot.waitUntil(begun.is_set)
    seen = unsaved_titles(keeping)
    gate.set()
    rests(person.window, qtbot)
    assert seen == ["Two"]
    [mark] = keeping.unsaved.all()
    assert mark.sha256 == person.desk.session.sha256
    assert mark.path == path


def test_two_windows_of_one_program_change_places_only_once_a_save_is_done(
    person, plan, hung, answers, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(sharing, "ANSWER_MS", 0)
    path = person.opens(plan)
    window = another_window(person.window.keeping, tmp_path, qtbot)
    opened = read_canvas(path)
    desk = window.files.show(Arrival(opened.canvas, path, opened.sha256))
    assert desk.session.read_only is not None
    retitle(person.desk, "Mine")
    person.does("save")
    desk.files.sharing.edit_here()
    assert desk.session.read_only is not None
    hung.set()
    qtbot.waitUntil(lambda: desk.session.read_only is None)
    assert person.desk.session.read_only is not None
    assert not person.desk.session.dirty
