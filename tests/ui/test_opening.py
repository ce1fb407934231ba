"""Opening: drives that hang, damaged files, copies of sync clients, files that are open already."""

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressDialog, QPushButton

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, encode
from canvas_app.document.text import Text
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing.edits import set_fields
from canvas_app.files import opening
from canvas_app.files.writer import backup_path
from canvas_app.ui.comparing.dialog import CompareDialog
from canvas_app.ui.damaged import DamagedDialog
from canvas_app.ui.window import MainWindow
from tests.canvases import canvas_of, card

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(card("note", "n", title="Note", x=300.0, y=760.0), title="Plan")


@pytest.fixture
def hangs(monkeypatch: Any) -> Any:
    """A drive: what is called "slow" is read once this is set."""
    answers, read = threading.Event(), opening.read_bytes

    def slow(path: Any, *most: Any) -> bytes:
        if path.name.startswith("slow"):
            assert answers.wait(20)
        return read(path, *most)

    monkeypatch.setattr(opening, "read_bytes", slow)
    yield answers
    answers.set()


def progress(window: Any) -> list[QProgressDialog]:
    return [each for each in window.findChildren(QProgressDialog) if each.isVisible()]


def retitle(person: Any, title: str) -> None:
    person.desk.session.apply(Text("Title"), lambda canvas: set_fields(canvas, title=title))


def test_a_drive_that_hangs_freezes_nothing_and_can_be_given_up(
    person: Any, plan: Canvas, hangs: Any, qtbot: Any
) -> None:
    """F15, F31: the window lives on, another file can be opened, Cancel forgets the first."""
    person.opens(plan)
    slow = person.folder / "slow.gtm.json"
    slow.write_bytes(encode(set_fields(plan, title="Slow <b>one</b>")))
    person.window.files.reader._slow.setInterval(20)
    person.window.files.open(slow)
    qtbot.waitUntil(lambda: bool(progress(person.window)))
    (dialog,) = progress(person.window)
    assert not dialog.isModal()
    retitle(person, "Changed meanwhile")
    assert person.window.files.opening
    QTest.mouseClick(dialog.findChild(QPushButton), LEFT)
    assert not person.window.files.opening
    assert not progress(person.window)
    person.desk.session._saved = person.canvas
    person.window.files.open(slow)
    other = person.folder / "other.gtm.json"
    other.write_bytes(encode(set_fields(plan, title="Other")))
    person.window.files.open(other)
    person.waits()
    assert person.canvas.title == "Other"
    hangs.set()
    assert person.window.files.reader._background.wait(20)
    person.waits()
    assert person.canvas.title == "Other", "a wish that was replaced does not come true later"


def test_a_slow_file_opens_once_it_is_read(
    person: Any, plan: Canvas, hangs: Any, qtbot: Any
) -> None:
    slow = person.folder / "slow.gtm.json"
    slow.write_bytes(encode(plan))
    person.window.files.reader._slow.setInterval(20)
    person.window.files.open(slow)
    qtbot.waitUntil(lambda: bool(progress(person.window)))
    hangs.set()
    person.waits()
    assert person.canvas == plan
    assert not progress(person.window)


def test_a_file_that_is_open_in_another_window_is_shown_there(
    person: Any, plan: Canvas, qtbot: Any
) -> None:
    path = person.opens(plan)
    link = person.folder / "link.gtm.json"
    link.symlink_to(path)
    window = person.window
    other = MainWindow(window.settings, LIGHT, window.keeping)
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    other.files.open(link)
    qtbot.waitUntil(lambda: not other.files.opening)
    assert other.desk is None, "two windows on one file would undo each other's work"
    assert window.desk is not None


# --- damaged files --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda data: b"", "The file is empty."),
        (lambda data: bytes(4096), "nothing but zero bytes"),
        (lambda data: data[: len(data) // 2], "cut off"),
        (lambda data: data[:40] + bytes(100), "holds zero bytes"),
    ],
)
def test_a_damaged_file_offers_its_backup_and_its_kept_versions(
    person: Any, plan: Canvas, qtbot: Any, spoil: Any, says: str
) -> None:
    """F22: no blank document; the backup, opened as unsaved work, survives the next save."""
    path = person.opens(plan)
    retitle(person, "Second")
    person.saves()
    person.window.keeping.versions.keep(person.canvas, saved=True)
    person.window.keeping.background.wait()
    person.window.show_start()
    whole = path.read_bytes()
    damaged = spoil(whole)
    path.write_bytes(damaged)
    backup = backup_path(path)
    assert decode(backup.read_bytes()).title == "Plan"
    person.window.files.open(path)
    person.waits()
    dialog = person.window.findChild(DamagedDialog)
    assert person.window.desk is None
    offered = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert offered[0].startswith("Backup beside the file · just now")
    assert any(line.startswith("Saved version") for line in offered)
    assert any(says in label.text() for label in dialog.findChildren(QLabel))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    person.waits()
    assert person.canvas.title == "Plan"
    assert person.desk.session.path == path
    assert person.desk.session.dirty
    assert path.read_bytes() == damaged, "only Save replaces it"
    assert "is damaged" in person.desk.banner.words.text()
    person.saves()
    assert decode(path.read_bytes()).title == "Plan"
    assert decode(backup.read_bytes()).title == "Plan", "the damaged bytes took its place"
    assert person.desk.files.standing.about("damaged") is None


def test_a_file_without_anything_else_is_refused_in_one_sentence(person: Any, answers: Any) -> None:
    path = person.folder / "alone.gtm.json"
    path.write_bytes(bytes(100))
    person.window.files.open(path)
    person.waits()
    assert answers == ["“alone.gtm.json”: The file is empty: it holds nothing but zero bytes."]
    assert person.window.desk is None
    assert path.read_bytes() == bytes(100)


# --- copies of sync clients -----------------------------------------------------------------------


def test_a_conflicted_copy_opens_as_it_is_and_is_compared_with_its_original(
    person: Any, plan: Canvas, qtbot: Any
) -> None:
    """F28."""
    (person.folder / "plan.gtm.json").write_bytes(encode(set_fields(plan, title="Theirs")))
    name = "plan (Ann's conflicted copy 2026-11-22).gtm.json"
    person.opens(plan, name)
    assert person.desk.session.read_only is None
    assert "looks like a copy that a sync program made" in person.desk.banner.words.text()
    compare = person.desk.banner.buttons[0]
    QTest.mouseClick(compare, LEFT)
    person.waits()
    dialog = person.window.findChild(CompareDialog)
    assert dialog.isVisible()
    dialog.chosen.emit(set_fields(plan, title="Theirs"))
    assert person.canvas.title == "Theirs"
    person.does("undo")
    assert person.canvas == plan
    dialog.close()


def test_a_file_named_from_the_working_folder_is_remembered_from_the_root(person, monkeypatch):
    path = person.opens(Canvas(id="plan", title="Plan"))
    person.window.files.home()
    monkeypatch.chdir(path.parent)
    person.window.files.open(Path(path.name))
    person.waits()
    assert person.desk.session.path == path
