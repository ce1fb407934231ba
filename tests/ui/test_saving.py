"""Saving where a drive is slow, full, protected or changed by somebody else.

Each test names the fault of the table in docs/faults.md that it proves.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode, encode
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.ui import closing, desk_files
from canvas_app.ui.comparing.dialog import CompareDialog
from canvas_app.ui.keeping import watch

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plan() -> Canvas:
    return Canvas(id="plan", title="Plan", cards=(new_card("note", "n", title="Note", x=40.0),))


@pytest.fixture
def hung(monkeypatch):
    """A drive, called "slow", that answers once this is set; and nobody waits long to be told."""
    answers, save = threading.Event(), desk_files.save_canvas

    def slow(canvas, path, *what, **how):
        if path.parent.name == "slow":
            assert answers.wait(20)
        return save(canvas, path, *what, **how)

    monkeypatch.setattr(desk_files, "save_canvas", slow)
    monkeypatch.setattr(desk_files, "SLOW_MS", 0)
    monkeypatch.setattr(desk_files, "HUNG_MS", 20)
    monkeypatch.setattr(closing, "PAUSE_MS", 0)
    yield answers
    answers.set()


@pytest.fixture(autouse=True)
def _seen_at_once(monkeypatch):
    monkeypatch.setattr(watch, "PAUSE_MS", 20)


def retitle(person, title: str) -> None:
    person.desk.session.apply(Text("Title"), lambda c: edits.set_fields(c, title=title))


def opens_slowly(person, plan: Canvas) -> Path:
    (person.folder / "slow").mkdir()
    return person.opens(plan, "slow/plan.gtm.json")


def chooses(monkeypatch, path: Path) -> list[Path]:
    """Whatever a save dialog asks, the answer is this; what the dialogs began with."""
    begun: list[Path] = []

    def choose(parent, title, start, *_):
        begun.append(Path(start))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return begun


def told(person) -> str:
    """What stands above the canvas."""
    banner = person.desk.banner
    return banner.words.text() if banner.isVisible() else ""


def buttons(person) -> list[str]:
    return [each.text() for each in person.desk.banner.buttons if each.text()]


def clicks(person, words: str) -> None:
    """Click a button of what stands above the canvas."""
    button = next(each for each in person.desk.banner.buttons if each.text() == words)
    QTest.mouseClick(button, LEFT)


def note(person) -> str:
    """The header's note on saving, in full."""
    return person.desk.header._words[1]


def rests(person, qtbot) -> None:
    qtbot.waitUntil(lambda: not person.window.files.background.busy)


def looks(person, qtbot) -> None:
    """The window comes to the front again, and looks at its file."""
    person.desk.files.changes.watch.look()
    rests(person, qtbot)


def title_in(path: Path) -> str:
    return decode(path.read_bytes()).title


# --- a drive that hangs --------------------------------------------------------------------------


def test_a_drive_that_hangs_is_told_of_and_work_is_saved_elsewhere_meanwhile(
    person, plan, answers, hung, qtbot, monkeypatch
):
    """F15: the window lives on; what comes late changes nothing."""
    slow = opens_slowly(person, plan)
    retitle(person, "One")
    person.does("save")
    qtbot.waitUntil(lambda: note(person) == "Saving…")
    qtbot.waitUntil(lambda: "doesn't answer" in told(person))
    assert "“plan.gtm.json”" in told(person)
    keeping = person.window.keeping
    qtbot.waitUntil(lambda: len(keeping.unsaved.all()) == 1)
    retitle(person, "Two")
    begun = chooses(monkeypatch, person.folder / "here.gtm.json")
    clicks(person, "Save elsewhere…")
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert slow.parent not in begun[0].parents, "a dialog on that drive would hang as well"
    assert title_in(person.folder / "here.gtm.json") == "Two"
    assert told(person) == ""
    assert title_in(slow) == "Plan"
    hung.set()
    rests(person, qtbot)
    assert title_in(slow) == "One", "asked for, and done in the end"
    assert person.desk.session.path == person.folder / "here.gtm.json"
    assert not person.desk.session.dirty
    assert answers == []


def test_a_save_that_hung_never_replaces_what_somebody_else_wrote_meanwhile(
    person, plan, answers, hung, qtbot, monkeypatch
):
    """F15: the late save looks once more before it replaces."""
    slow = opens_slowly(person, plan)
    retitle(person, "Mine")
    person.does("save")
    chooses(monkeypatch, person.folder / "here.gtm.json")
    qtbot.waitUntil(lambda: "doesn't answer" in told(person))
    clicks(person, "Save elsewhere…")
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    slow.write_bytes(encode(edits.set_fields(plan, title="Theirs")))
    hung.set()
    rests(person, qtbot)
    assert title_in(slow) == "Theirs"
    assert answers == [], "and nobody is asked about a file that was left"


def test_a_drive_that_answers_in_the_end_is_forgiven(person, plan, hung, qtbot):
    """F15."""
    slow = opens_slowly(person, plan)
    retitle(person, "One")
    person.does("save")
    qtbot.waitUntil(lambda: "doesn't answer" in told(person))
    hung.set()
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert told(person) == ""
    assert note(person) == "Saved · plan.gtm.json"
    assert title_in(slow) == "One"


def test_closing_while_a_save_runs_waits_without_asking_or_blocking(
    person, plan, answers, hung, qtbot
):
    """F16."""
    slow = opens_slowly(person, plan)
    retitle(person, "One")
    person.does("save")
    person.window.close()
    qtbot.waitUntil(lambda: dialog(person) is not None)
    assert answers == [], "what is being saved is not asked about"
    press(person, "Keep the window open")
    person.window.close()
    hung.set()
    qtbot.waitUntil(lambda: not person.window.isVisible())
    assert title_in(slow) == "One"
    assert answers == []


def test_keeping_the_window_open_keeps_it_open_after_the_save(person, plan, hung, qtbot):
    """F16."""
    opens_slowly(person, plan)
    retitle(person, "One")
    person.does("save")
    person.window.close()
    qtbot.waitUntil(lambda: dialog(person) is not None)
    press(person, "Keep the window open")
    hung.set()
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert person.window.isVisible()
    assert dialog(person) is None


def test_closing_without_waiting_leaves_a_recovery_copy(person, plan, hung, qtbot):
    """F15 and F16: a drive that hangs does not keep the program open, and nothing is lost."""
    opens_slowly(person, plan)
    keeping = person.window.keeping
    retitle(person, "One")
    person.does("save")
    qtbot.waitUntil(lambda: "doesn't answer" in told(person))
    person.window.close()
    qtbot.waitUntil(lambda: dialog(person) is not None)
    press(person, "Close without waiting")
    assert not person.window.isVisible()
    qtbot.waitUntil(lambda: not keeping.background.busy)
    [mark] = keeping.unsaved.all()
    assert keeping.versions.read(keeping.unsaved.of(mark)[0]).canvas.title == "One"


def test_work_that_hangs_does_not_keep_the_program_from_ending():
    """F15: in a process of its own, which would wait for a thread as they usually are."""
    code = (
        "from threading import Event\n"
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from canvas_app.ui.background import Background\n"
        "app = QCoreApplication([])\n"
        "work = Background()\n"
        "work.run(Event().wait, print, print, lane='slow')\n"
        "work.run(lambda: 'other work goes on', print, print)\n"
        "work.idle.connect(app.quit)\n"
        "work.run(lambda: None, lambda _: app.quit(), print)\n"
        "app.exec()\n"
        "print('busy' if work.unfinished else 'idle')\n"
    )
    here = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=here, timeout=60, check=True
    )
    assert ended.stdout.decode().split("\n")[:2] == ["other work goes on", "busy"]
    assert ended.stderr == b""


def dialog(person):
    return person.window._closing.dialog


def press(person, words: str) -> None:
    button = next(b for b in dialog(person).findChildren(QPushButton) if b.text() == words)
    QTest.mouseClick(button, LEFT)


# --- what can't be written -----------------------------------------------------------------------


def test_a_full_disk_is_named_with_the_room_there_is_and_work_goes_elsewhere(
    person, plan, answers, qtbot, monkeypatch
):
    """F04, F06: disk full, quota, a limit on files."""
    path = person.opens(plan)
    retitle(person, "New")
    write, reasons = os.write, [errno.ENOSPC, errno.EDQUOT, errno.EFBIG]

    def no_room(handle, data):
        if reasons and b'"gtm-canvas"' in bytes(data[:200]):
            raise OSError(reasons[0], os.strerror(reasons.pop(0)))
        return write(handle, data)

    monkeypatch.setattr(os, "write", no_room)
    chooses(monkeypatch, person.folder / "elsewhere.gtm.json")
    while reasons:
        answers.clear()
        last = len(reasons) == 1
        answers.next = ["Save elsewhere…"] if last else []
        person.does("save")
        qtbot.waitUntil(lambda: len(answers) == 1)
        assert "the disk is full or a limit is reached" in answers[0]
        assert " free)" in answers[0]
        assert last or person.desk.session.dirty
        assert title_in(path) == "Plan"
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert title_in(person.folder / "elsewhere.gtm.json") == "New"


def test_a_protected_file_says_so_and_is_left_as_it_is(person, plan, answers, qtbot, monkeypatch):
    """F13."""
    path = person.folder / "locked.gtm.json"
    path.write_bytes(encode(plan))
    path.chmod(0o444)
    person.window.files.open(path)
    person.waits()
    qtbot.waitUntil(lambda: note(person) == "Read-only file · locked.gtm.json")
    retitle(person, "New")
    assert note(person) == "Edited · read-only file · locked.gtm.json"
    answers.next = ["Save elsewhere…"]
    chooses(monkeypatch, person.folder / "mine.gtm.json")
    person.does("save")
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert answers == ["“locked.gtm.json” is read-only. Save it under another name."]
    assert title_in(path) == "Plan"
    qtbot.waitUntil(lambda: note(person) == "Saved · mine.gtm.json")


def test_a_folder_that_takes_no_files_says_so(person, plan, answers, qtbot, monkeypatch):
    """F14: a protected folder, a read-only drive."""
    path = person.opens(plan)
    retitle(person, "New")
    create = os.open

    def refuse(where, flags, *mode, **how):
        if flags & os.O_CREAT and Path(where).parent == path.parent:
            raise OSError(errno.EROFS, "Read-only file system")
        return create(where, flags, *mode, **how)

    monkeypatch.setattr(os, "open", refuse)
    person.does("save")
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert "No file can be created in" in answers[0]
    assert person.desk.session.dirty
    assert title_in(path) == "Plan"


@pytest.mark.parametrize("name", ["CON", "a:b", "nul.json"])
def test_a_name_that_windows_can_not_have_is_refused(person, plan, answers, monkeypatch, name):
    """F29."""
    person.opens(plan)
    chooses(monkeypatch, person.folder / name)
    person.does("save-as")
    assert len(answers) == 1
    assert "can't be a file name on every computer" in answers[0]
    assert sorted(file.name for file in person.folder.glob("*.json")) == ["plan.gtm.json"]


def test_a_folder_that_is_gone_is_told_of_and_work_goes_elsewhere(person, plan, answers, qtbot):
    """F15: a drive that was pulled out, a share that is not connected any more."""
    slow = opens_slowly(person, plan)
    rests(person, qtbot)
    retitle(person, "New")
    slow.parent.rename(person.folder / "pulled out")
    looks(person, qtbot)  # a folder that goes as a whole is no event within it
    assert "The folder of “plan.gtm.json” isn't there" in told(person)
    person.does("save")
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert "isn't there any more. Save in another place" in answers[0]
    assert person.desk.session.dirty


def test_a_link_stays_a_link_and_the_real_file_is_the_recent_one(person, plan, qtbot):
    """Saving follows links; so do the list of recent files and the note on who edits."""
    (person.folder / "real").mkdir()
    real = person.folder / "real" / "plan.gtm.json"
    real.write_bytes(encode(plan))
    link = person.folder / "link.gtm.json"
    link.symlink_to(real)
    person.window.files.open(link)
    person.waits()
    retitle(person, "New")
    person.saves()
    assert link.is_symlink()
    assert title_in(real) == "New"
    assert [recent.path for recent in person.window.settings.recent] == [real]


# --- somebody else's changes ---------------------------------------------------------------------


def test_a_file_that_changes_outside_is_told_of_and_read_again(person, plan, answers, qtbot):
    """F26, clean; F27: also after a sync client has put another file in its place, twice."""
    path = person.opens(plan)
    rests(person, qtbot)
    for title in ("Theirs", "Theirs again"):
        arrives(path, edits.set_fields(plan, title=title))
        qtbot.waitUntil(lambda: told(person) == "“plan.gtm.json” was changed by another program.")
        assert buttons(person) == ["Reload"]
        clicks(person, "Reload")
        qtbot.waitUntil(lambda title=title: person.canvas.title == title)
        assert not person.desk.session.dirty
        assert told(person) == ""
    person.does("undo")
    assert person.canvas.title == "Theirs"
    person.saves()
    assert title_in(path) == "Theirs", "knowingly: it is what undo brought back"
    assert answers == []


def test_a_file_that_vanishes_and_comes_back_is_told_of(person, plan, answers, qtbot):
    """F27."""
    path = person.opens(plan)
    rests(person, qtbot)
    kept = path.read_bytes()
    path.unlink()
    qtbot.waitUntil(lambda: "isn't there any more. Saving writes it again" in told(person))
    path.write_bytes(kept)
    qtbot.waitUntil(lambda: told(person) == "")
    path.unlink()
    qtbot.waitUntil(lambda: "isn't there any more" in told(person))
    person.does("save")
    qtbot.waitUntil(lambda: path.exists())
    rests(person, qtbot)
    qtbot.waitUntil(lambda: told(person) == "")
    assert answers == []


def test_with_unsaved_changes_there_is_more_to_choose_and_nothing_is_lost(
    person, plan, answers, qtbot, monkeypatch
):
    """F26, dirty: told above the canvas; a copy of one's own leaves theirs alone."""
    path = person.opens(plan)
    rests(person, qtbot)
    arrives(path, edits.set_fields(plan, title="Theirs"))
    qtbot.waitUntil(lambda: buttons(person) == ["Reload"])
    retitle(person, "Mine")
    assert buttons(person) == ["Compare…", "Reload", "Save mine as a copy…"]
    begun = chooses(monkeypatch, person.folder / "mine.gtm.json")
    clicks(person, "Save mine as a copy…")
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert begun[0].name == "plan (my copy).gtm.json"
    assert title_in(path) == "Theirs"
    assert title_in(person.folder / "mine.gtm.json") == "Mine"
    assert told(person) == ""
    assert answers == []


def test_a_save_that_meets_a_change_asks_and_reloads_as_one_step(person, plan, answers, qtbot):
    """F26: the guard in saving, where nothing was seen before."""
    path = person.opens(plan)
    rests(person, qtbot)
    person.desk.files.changes.watch.end()  # a network drive, which tells nobody
    path.write_bytes(encode(edits.set_fields(plan, title="Theirs")))
    retitle(person, "Mine")
    person.does("save")
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert "was changed by another program" in answers[0]
    assert title_in(path) == "Theirs", "Esc changes nothing"
    assert person.canvas.title == "Mine"
    answers.next = ["Reload"]
    person.does("save")
    qtbot.waitUntil(lambda: person.canvas.title == "Theirs")
    assert not person.desk.session.dirty
    person.does("undo")
    assert person.canvas.title == "Mine"
    person.saves()
    assert title_in(path) == "Mine"
    assert title_in(Path(f"{path}.bak")) == "Theirs"


def test_card_by_card_one_can_have_both(person, plan, answers, qtbot):
    """F26: compare, take over what was changed there, and save knowingly."""
    path = person.opens(plan)
    retitle(person, "Saved")
    person.saves()
    rests(person, qtbot)
    arrives(path, edits.add_card(plan, "note", 400.0, 0.0, title="Theirs")[0])
    retitle(person, "Mine")
    qtbot.waitUntil(lambda: "Compare…" in buttons(person))
    clicks(person, "Compare…")
    qtbot.waitUntil(lambda: person.window.findChild(CompareDialog) is not None)
    compare = person.window.findChild(CompareDialog)
    [row] = [n for n in range(compare.list.count()) if "Theirs" in " ".join(compare.list.words(n))]
    compare.list.setCurrentRow(row)
    QTest.keyClick(compare.list, Qt.Key.Key_Space)
    QTest.mouseClick(compare.take, LEFT)
    assert [card.title for card in person.canvas.cards] == ["Note", "Theirs"]
    assert person.canvas.title == "Mine"
    assert told(person) == ""
    person.saves()
    assert decode(path.read_bytes()) == person.canvas
    assert answers == [], "knowingly"


def test_overwriting_is_a_choice(person, plan, answers, qtbot):
    """F26."""
    path = person.opens(plan)
    rests(person, qtbot)
    person.desk.files.changes.watch.end()
    path.write_bytes(encode(edits.set_fields(plan, title="Theirs")))
    retitle(person, "Mine")
    answers.next = ["Overwrite"]
    person.does("save")
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert title_in(path) == "Mine"


def test_what_can_not_be_read_again_changes_nothing(person, plan, answers, qtbot):
    """F26: their file is no canvas."""
    path = person.opens(plan)
    rests(person, qtbot)
    path.write_bytes(b"no canvas")
    qtbot.waitUntil(lambda: buttons(person) == ["Reload"])
    clicks(person, "Reload")
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert person.canvas.title == "Plan"


def arrives(path: Path, canvas: Canvas) -> None:
    """A sync client brings another version: a new file takes the place of the old one."""
    spare = path.with_name("spare.tmp")
    spare.write_bytes(encode(canvas))
    os.replace(spare, path)
