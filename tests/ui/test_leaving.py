"""Saving, exporting and leaving at the same time: nothing is lost, nothing asked in vain."""

from __future__ import annotations

import dataclasses
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.exports import Exported, exporter_for
from canvas_app.ui import desk_files, exporting
from canvas_app.ui.exporting.progress import ExportProgress


@pytest.fixture
def plan() -> Canvas:
    return Canvas(id="plan", title="Plan", cards=(new_card("note", "n", title="Note", x=40.0),))


@pytest.fixture
def gate(monkeypatch):
    """While it is closed, saving takes as long as on a slow drive."""
    opened, save = threading.Event(), desk_files.save_canvas

    def slow(*what, **how):
        assert opened.wait(10)
        return save(*what, **how)

    monkeypatch.setattr(desk_files, "save_canvas", slow)
    yield opened
    opened.set()


def retitle(person, title: str) -> None:
    person.desk.session.apply(Text("Title"), lambda c: edits.set_fields(c, title=title))


def all_done(person, qtbot) -> None:
    """Let what is to be deleted go, and wait for the worker."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not person.window.files.background.busy, timeout=20_000)


def exports_with(monkeypatch, make) -> None:
    exporter = exporter_for("x.png")
    assert exporter is not None
    slow = dataclasses.replace(exporter, make=make)
    monkeypatch.setattr(exporting, "exporter_for", lambda suffix: slow)


def test_a_window_closes_when_its_canvas_is_saved(person, plan):
    person.opens(plan)
    person.window.close()
    assert not person.window.isVisible()


def test_a_window_closes_when_changes_are_given_up(person, plan, answers):
    person.opens(plan)
    retitle(person, "Other")
    person.window.close()
    assert person.window.isVisible(), "Esc means: stay"
    answers.next = ["Don't save"]
    person.window.close()
    assert not person.window.isVisible()


def test_a_window_closes_once_its_changes_are_saved(person, plan, answers, gate, qtbot):
    path = person.opens(plan)
    retitle(person, "Other")
    answers.next = ["Save"]
    person.window.close()
    assert person.window.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: not person.window.isVisible())
    assert decode(path.read_bytes()).title == "Other"


def test_saving_again_while_a_save_runs_is_no_change_by_another_program(
    person, plan, answers, gate, qtbot
):
    path = person.opens(plan)
    retitle(person, "One")
    person.does("save")
    retitle(person, "Two")
    person.does("save")
    gate.set()
    all_done(person, qtbot)
    assert answers == []
    assert not person.desk.session.dirty
    assert decode(path.read_bytes()).title == "Two"


def test_what_is_typed_while_the_last_save_runs_keeps_the_canvas_open(
    person, plan, answers, gate, qtbot
):
    person.opens(plan)
    retitle(person, "One")
    answers.next = ["Save"]
    person.does("close")
    retitle(person, "Two")
    gate.set()
    all_done(person, qtbot)
    assert len(answers) == 2, "asked again"
    assert person.canvas.title == "Two"


def test_a_save_that_ends_after_its_canvas_was_left_touches_nothing(
    person, plan, answers, gate, qtbot
):
    person.opens(plan)
    retitle(person, "One")
    answers.next = ["Save", "Don't save"]
    person.does("close")
    retitle(person, "Two")
    person.does("new")
    desk = person.desk
    retitle(person, "New")
    gate.set()
    all_done(person, qtbot)
    assert person.window.desk is desk
    assert desk.session.dirty


def test_opening_the_file_that_was_just_saved_shows_what_was_saved(person, plan, answers, qtbot):
    path = person.opens(plan)
    retitle(person, "Other")
    answers.next = ["Save"]
    person.window.files.open(path)
    person.waits()
    all_done(person, qtbot)
    person.waits()
    assert person.canvas.title == "Other"


def test_a_suffix_that_is_added_does_not_replace_another_file(person, plan, answers, monkeypatch):
    person.opens(plan)
    other = person.folder / "other.gtm.json"
    other.write_bytes(b"precious")
    typed = (str(person.folder / "other"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: typed)
    person.does("save-as")
    assert len(answers) == 1
    person.window.files.background.wait()
    assert other.read_bytes() == b"precious"


def test_an_export_is_finished_when_the_window_is_closed(person, plan, qtbot):
    person.opens(plan)
    path = person.folder / "plan.png"
    person.desk.exporting.export_to(path, ".png")
    person.window.close()
    qtbot.waitUntil(lambda: not person.window.isVisible())
    assert path.read_bytes().startswith(b"\x89PNG")


def test_an_export_is_finished_when_its_canvas_was_left(person, plan, qtbot):
    person.opens(plan)
    path = person.folder / "plan.png"
    person.desk.exporting.export_to(path, ".png")
    person.does("close")
    all_done(person, qtbot)
    assert path.exists()


def test_a_long_export_can_be_cancelled(person, plan, qtbot, monkeypatch):
    person.opens(plan)
    ready = threading.Event()
    exports_with(monkeypatch, lambda *_: Exported((ready.wait(10), b"late")[1]))
    path = person.folder / "plan.png"
    person.desk.exporting.export_to(path, ".png")
    qtbot.waitUntil(lambda: any(p.isVisible() for p in progress(person)), timeout=2_000)
    QTest.mouseClick(progress(person)[0].findChild(QPushButton), Qt.MouseButton.LeftButton)
    ready.set()
    all_done(person, qtbot)
    QApplication.processEvents()
    assert not path.exists()
    assert progress(person) == []


def progress(person) -> list[ExportProgress]:
    return person.window.findChildren(ExportProgress)


def test_a_fault_of_the_program_in_an_export_is_said(person, plan, answers, qtbot, monkeypatch):
    person.opens(plan)

    def fails(*_):
        raise ValueError("no encoder")

    exports_with(monkeypatch, fails)
    with qtbot.captureExceptions() as faults:
        person.desk.exporting.export_to(person.folder / "plan.png", ".png")
        all_done(person, qtbot)
        qtbot.waitUntil(lambda: len(answers) == 1)
    assert "no encoder" in answers[0]
    assert len(faults) == 1, "and it is reported"


@pytest.mark.parametrize("what", ["label", "words"])
def test_a_canvas_is_left_in_the_middle_of_writing_on_it(person, qtbot, what):
    notes = (new_card("note", "a", x=40.0), new_card("note", "b", x=400.0))
    person.opens(Canvas(id="plan", cards=notes, links=(Link(id="l", start="a", end="b"),)))
    desk = person.desk
    editor = desk.links.editor if what == "label" else desk.editor
    editor.edit("l") if what == "label" else editor.edit("a", False)
    person.types("Why")
    desk.session._saved = person.canvas  # else it asks
    other = QWidget()  # of another program, say: a file is dropped from there
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    person.does("home")
    # the board goes piece by piece, and nothing may follow it to places that are no more
    assert editor.id is None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
