"""Exports from the window: how far they are, what is said of them, what stays when they fail."""

from __future__ import annotations

import dataclasses
import errno
import os
from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, encode
from canvas_app.document.text import Text
from canvas_app.drawing.theme import DARK
from canvas_app.editing.edits import set_fields
from canvas_app.exports import Exported, exporter_for
from canvas_app.exports.checking import ExportError
from canvas_app.exports.request import Cancelled, Request
from canvas_app.ui import exporting
from canvas_app.ui.exporting.progress import ExportProgress
from canvas_app.ui.standing import Banner


def made_by(monkeypatch, make) -> None:
    """Let the JSON exporter make something else."""
    plain = exporter_for("x.json")
    assert plain is not None
    other = dataclasses.replace(plain, make=make)
    monkeypatch.setattr(exporting, "exporter_for", lambda suffix: other)


def exports(person, path, qtbot) -> None:
    person.desk.exporting.export_to(path, ".json")
    qtbot.waitUntil(lambda: not person.window.files.background.busy, timeout=20_000)
    person.waits()


def test_what_an_export_could_not_hold_stands_above_the_canvas_until_it_is_read(
    person, qtbot, monkeypatch
):
    person.opens(Canvas(id="c", title="Plan"))
    whole = encode(person.canvas)
    remarks = (Text("It is smaller."), Text("Texts are cut: {count}.", count=2))
    made_by(monkeypatch, lambda *_: Exported(whole, remarks))
    path = person.folder / "out.json"
    exports(person, path, qtbot)
    banner = person.desk.findChild(Banner)
    assert banner.isVisible()
    assert banner.words.text() == "Exported to “out.json”. It is smaller. Texts are cut: 2."
    made_by(monkeypatch, lambda *_: Exported(whole))
    exports(person, path, qtbot)
    assert not banner.isVisible(), "the new export has nothing to be said of"


def full(handle: int, data: bytes) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def raising(error: Exception) -> Callable[[Request], Exported]:
    def make(_: Request) -> Exported:
        raise error

    return make


FAILURES: dict[str, tuple[Callable[[Request], Exported] | None, str]] = {
    "full disk": (None, "the disk is full"),
    "damaged": (lambda _: Exported(b"half of it"), "would not open again"),
    "refused": (raising(ExportError()), "could not be made"),
    "no memory": (raising(MemoryError()), "not enough memory"),
    "fault": (raising(ValueError("no encoder")), "no encoder"),
}


@pytest.mark.parametrize("kind", FAILURES)
def test_an_export_that_fails_leaves_the_earlier_one_and_says_why(
    person, qtbot, monkeypatch, answers, kind: str
) -> None:
    person.opens(Canvas(id="c", title="Plan"))
    path = person.folder / "out.json"
    path.write_bytes(b"an earlier export")
    make, said = FAILURES[kind]
    with monkeypatch.context() as broken, qtbot.captureExceptions() as faults:
        if make is None:
            broken.setattr(os, "write", full)
        else:
            made_by(broken, make)
        exports(person, path, qtbot)
        qtbot.waitUntil(lambda: len(answers) == 1)
    assert said in answers[0]
    assert path.read_bytes() == b"an earlier export"
    assert [file.name for file in person.folder.iterdir() if "out" in file.name] == ["out.json"]
    assert len(faults) == (kind == "fault"), "a fault of the program is reported, and nothing else"
    assert person.desk.notice.text == ""


# --- long ones -----------------------------------------------------------------------------------


class Slow:
    """An exporter that is half done, and goes on when it is let."""

    def __init__(self) -> None:
        self.begun, self.goes_on = Event(), Event()
        self.stopped = False

    def __call__(self, request: Request) -> Exported:
        request.tell(1, 2)
        self.begun.set()
        self.goes_on.wait(10)
        try:
            request.tell(2, 2)
        except Cancelled:
            self.stopped = True
            raise
        return Exported(encode(request.canvas))


@pytest.fixture
def slow(person, monkeypatch) -> Iterator[Slow]:
    """A slow export to out.json, where there is an older file."""
    person.opens(Canvas(id="c", title="Plan"))
    made = Slow()
    made_by(monkeypatch, made)
    (person.folder / "out.json").write_bytes(b"an earlier export")
    person.desk.exporting.export_to(person.folder / "out.json", ".json")
    person.qtbot.waitUntil(made.begun.is_set)
    yield made
    made.goes_on.set()
    person.window.files.background.wait()


def progress(person) -> ExportProgress:
    shown = person.window.findChildren(ExportProgress)
    assert len(shown) == 1
    return shown[0]


def test_how_far_a_long_export_is_is_shown(person, slow, qtbot) -> None:
    shown = progress(person)
    assert not shown.isVisible(), "what is done at once is not spoken of"
    qtbot.waitUntil(shown.isVisible, timeout=3_000)
    assert (shown.bar.minimum(), shown.bar.value(), shown.bar.maximum()) == (0, 500, 1000)
    slow.goes_on.set()
    qtbot.waitUntil(lambda: person.window.findChildren(ExportProgress) == [])
    assert decode((person.folder / "out.json").read_bytes()) == person.canvas
    assert person.desk.notice.text == "Exported to out.json"


def test_cancelling_stops_the_work_and_leaves_the_earlier_file(
    person, slow, qtbot, answers
) -> None:
    shown = progress(person)
    qtbot.waitUntil(shown.isVisible, timeout=3_000)
    QTest.mouseClick(shown.button, Qt.MouseButton.LeftButton)
    assert not person.window.files.background.unfinished, "nobody waits for it, not even Quit"
    slow.goes_on.set()
    qtbot.waitUntil(lambda: slow.stopped and not person.window.files.background.busy)
    person.waits()
    assert (person.folder / "out.json").read_bytes() == b"an earlier export"
    assert answers == [], "who cancels knows it"
    assert person.desk.notice.text == ""
    assert person.window.findChildren(ExportProgress) == []


def test_a_save_does_not_wait_for_an_export_to_the_same_folder(person, slow, qtbot) -> None:
    person.desk.session.apply(Text("t"), lambda canvas: set_fields(canvas, title="Later"))
    person.saves()
    assert not slow.goes_on.is_set()
    slow.goes_on.set()
    qtbot.waitUntil(lambda: not person.window.files.background.busy)
    assert decode((person.folder / "out.json").read_bytes()).title == "Plan", "as it was asked for"


def test_two_exports_at_once_are_made_one_after_the_other(person, slow, qtbot) -> None:
    person.desk.exporting.export_to(person.folder / "second.json", ".json")
    slow.goes_on.set()
    qtbot.waitUntil(lambda: not person.window.files.background.busy)
    for name in ("out.json", "second.json"):
        assert decode((person.folder / name).read_bytes()) == person.canvas


def test_a_drive_that_takes_long_need_not_be_waited_for(person, qtbot, monkeypatch) -> None:
    person.opens(Canvas(id="c", title="Plan"))
    answers_again = Event()
    flush = os.fsync

    def slowly(handle: int) -> None:
        answers_again.wait(10)
        flush(handle)

    monkeypatch.setattr(os, "fsync", slowly)
    path = person.folder / "out.json"
    person.desk.exporting.export_to(path, ".json")
    qtbot.waitUntil(lambda: progress(person).isVisible(), timeout=3_000)
    shown = progress(person)
    assert shown.bar.value() == 1000
    assert shown.button.text() == "Don't wait"
    QTest.mouseClick(shown.button, Qt.MouseButton.LeftButton)
    assert not shown.isVisible()
    assert not path.exists()
    answers_again.set()
    qtbot.waitUntil(lambda: person.desk.notice.text == "Exported to out.json")
    assert path.exists()


def test_another_theme_meanwhile_ends_no_export(person, slow, qtbot) -> None:
    person.window.put_up(DARK, person.window.take_down())
    slow.goes_on.set()
    qtbot.waitUntil(lambda: person.desk.notice.text == "Exported to out.json")
    assert decode((person.folder / "out.json").read_bytes()) == person.canvas
