"""One file in two windows (F25): one edits, the other looks on; nobody's work is overwritten.

Two windows with a `Keeping` each are two running programs, as far as their files can tell.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode
from canvas_app.ui.keeping import sharing, watch
from canvas_app.ui.keeping.keeping import Keeping
from tests.ui.neighbours import another_window, opens, retitle

LEFT = Qt.MouseButton.LeftButton
LOOKING = "“plan.gtm.json” is open in another window."
GIVEN = "“plan.gtm.json” is being edited in another window now."


@pytest.fixture
def plan() -> Canvas:
    return Canvas(id="plan", title="Plan", cards=(new_card("note", "n", title="Note", x=40.0),))


@pytest.fixture(autouse=True)
def _seen_at_once(monkeypatch):
    monkeypatch.setattr(watch, "PAUSE_MS", 20)


def told(desk) -> str:
    return desk.banner.words.text() if desk.banner.isVisible() else ""


def clicks(desk, words: str) -> None:
    button = next(each for each in desk.banner.buttons if each.text() == words)
    QTest.mouseClick(button, LEFT)


def notes(person) -> list[str]:
    return [each.name for each in person.window.keeping.places.locks.iterdir()
            if not each.name.startswith("running-")]  # fmt: skip


def test_what_another_program_has_open_is_only_looked_at(person, plan, other, qtbot):
    path = person.opens(plan)
    desk = opens(other, path, qtbot)
    assert told(desk).startswith(LOOKING)
    assert not retitle(desk, "Theirs")
    assert desk.header._words[1] == "Read-only · plan.gtm.json"
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    clicks(desk, "Show that window")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is person.window)
    qtbot.waitUntil(lambda: len(notes(person)) == 1)  # the request is answered
    person.does("close")
    qtbot.waitUntil(lambda: "isn't open in another window any more" in told(desk))
    clicks(desk, "Edit here")
    assert told(desk) == ""
    assert retitle(desk, "Theirs")


def test_editing_goes_to_the_other_window_and_back_and_nothing_is_lost(
    person, plan, other, answers, qtbot
):
    path = person.opens(plan)
    desk = opens(other, path, qtbot)
    retitle(person.desk, "Unsaved")
    clicks(desk, "Edit here")
    qtbot.waitUntil(lambda: told(desk) == "")
    assert told(person.desk).startswith(GIVEN)
    assert "Your unsaved changes stay here" in told(person.desk)
    keeping = person.window.keeping
    qtbot.waitUntil(lambda: len(keeping.unsaved.all()) == 1)
    assert not retitle(person.desk, "More")
    assert person.canvas.title == "Unsaved"
    person.does("save")
    assert len(answers) == 1, "a window that looks on does not write the file"
    assert decode(path.read_bytes()).title == "Plan"
    assert retitle(desk, "Theirs")
    desk.files.save()
    qtbot.waitUntil(lambda: not desk.session.dirty)
    person.desk.files.standing.clear("file")
    clicks(person.desk, "Edit here")
    qtbot.waitUntil(lambda: person.desk.session.read_only is None)
    qtbot.waitUntil(lambda: "changes of your own" in told(person.desk))
    assert person.canvas.title == "Unsaved"
    assert told(desk).startswith(GIVEN)


def test_whoever_takes_over_sees_what_was_saved_meanwhile(person, plan, other, qtbot):
    link = person.folder / "link.gtm.json"
    link.symlink_to(person.opens(plan))
    desk = opens(other, link, qtbot)
    assert told(desk).startswith("“link.gtm.json” is open in another window.")
    desk.files.changes.watch._watch_nothing()  # a network drive, which tells nobody
    retitle(person.desk, "Saved meanwhile")
    person.saves()
    clicks(desk, "Edit here")
    qtbot.waitUntil(lambda: desk.session.canvas.title == "Saved meanwhile")
    assert desk.session.read_only is None
    assert not desk.session.dirty


def test_a_program_that_hangs_loses_the_file_and_finds_that_out_before_it_saves(
    person, plan, other, answers, qtbot, monkeypatch
):
    monkeypatch.setattr(sharing, "ANSWER_MS", 30)
    path = person.opens(plan)
    retitle(person.desk, "Mine")
    person.window.keeping.locks.blockSignals(True)  # it hears of nothing
    desk = opens(other, path, qtbot)
    clicks(desk, "Show that window")
    qtbot.waitUntil(lambda: "does not answer" in desk.notice.text)
    clicks(desk, "Edit here")
    qtbot.waitUntil(lambda: desk.session.read_only is None)
    assert person.desk.session.read_only is None, "it does not know yet"
    person.does("save")
    assert told(person.desk).startswith(GIVEN)
    assert len(answers) == 1
    assert decode(path.read_bytes()).title == "Plan"
    person.does("close")  # leaves the other's note alone
    third = Keeping(person.window.keeping.places)
    assert third.locks.elsewhere(desk.files.sharing._key)


def test_a_dead_programs_note_counts_for_nothing(person, plan, qtbot):
    """Two real processes, one of which is killed."""
    path = person.folder / "plan.gtm.json"
    code = (
        "import sys, pathlib\n"
        "from canvas_app.places import Places\n"
        "from canvas_app.ui.keeping.keeping import Keeping\n"
        "from canvas_app.ui.keeping.locks import key_of\n"
        "keeping = Keeping(Places.within(pathlib.Path(sys.argv[1])))\n"
        "assert keeping.locks.take(key_of(pathlib.Path(sys.argv[2])), None)\n"
        "print('taken', flush=True)\n"
        "sys.stdin.read()\n"
    )
    own = person.window.keeping.places.data.parent
    with subprocess.Popen(
        [sys.executable, "-c", code, str(own), str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2],
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == b"taken\n"
        person.opens(plan)
        assert told(person.desk).startswith(LOOKING)
        os.kill(process.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    clicks(person.desk, "Edit here")
    assert person.desk.session.read_only is None
    person.does("close")
    person.opens(plan)
    assert told(person.desk) == ""


def test_one_program_shows_the_window_that_has_the_file_under_whatever_name(
    person, plan, qtbot, tmp_path
):
    path = person.opens(plan)
    link = tmp_path / "link.gtm.json"
    link.symlink_to(path)
    second = another_window(person.window.keeping, tmp_path, qtbot)
    second.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is second)
    second.files.open(link)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is person.window)
    assert second.desk is None


def test_a_file_that_somebody_has_open_is_no_place_to_save(
    person, plan, other, answers, qtbot, monkeypatch
):
    path = person.opens(plan)
    other.files.new()
    qtbot.waitUntil(lambda: other.desk is not None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    other.actions_.each["save-as"].trigger()
    assert answers == ["“plan.gtm.json” is open in another window."]
    qtbot.waitUntil(lambda: not other.files.background.busy)
    assert decode(path.read_bytes()).title == "Plan"


def test_where_no_notes_can_be_left_life_goes_on(person, plan, qtbot):
    locks = person.window.keeping.places.locks
    locks.parent.mkdir(parents=True, exist_ok=True)
    locks.write_bytes(b"no folder")
    path = person.opens(plan)
    assert told(person.desk) == ""
    assert retitle(person.desk, "New")
    person.saves()
    assert decode(path.read_bytes()).title == "New"
