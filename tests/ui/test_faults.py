"""Exceptions that nobody caught: logged once, the work kept, a quiet word, and life goes on (F45).

The hooks stand in for the tests' own ones, and are taken away again; everywhere else in the tests
an exception that nobody catches fails the test.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRunnable, Qt, QThread, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from canvas_app import log
from canvas_app.document.text import Text
from canvas_app.editing.edits import set_fields
from canvas_app.ui import saying
from canvas_app.ui.faults import Faults, notice_of
from canvas_app.ui.session import Session
from tests.canvases import canvas_of, card

SECRET = "Project Bluebird"
WRONG = "Something went wrong"


@pytest.fixture
def faults(person) -> Iterator[Faults]:
    """Our hooks, and the log, for one test. A terminal would show the faults as well."""
    started = log.start(person.window.keeping.places.logs)
    made = Faults(person.window.keeping)
    made.install()
    yield made
    made.remove()
    made.deleteLater()
    started.close()


@pytest.fixture
def snapshots(person) -> list[None]:
    """One for each time that everything was to be kept."""
    wanted: list[None] = []
    person.window.keeping.snapshot_wanted.connect(lambda: wanted.append(None))
    return wanted


def logged(person) -> str:
    path = person.window.keeping.places.logs / log.NAME
    return path.read_text("utf-8") if path.exists() else ""


def said(person) -> str:
    return notice_of(person.window).text


def fails(*_: object) -> None:
    raise RuntimeError(SECRET)


class Painted(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        fails()


class Handling(QWidget):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            fails()
        return super().event(event)


class Runnable(QRunnable):
    def run(self) -> None:
        fails()


class Thread(QThread):
    def run(self) -> None:
        fails()


def in_a_slot(window: QWidget) -> None:
    QTimer.singleShot(0, fails)


def in_painting(window: QWidget) -> None:
    painted = Painted(window)
    painted.resize(40, 40)
    painted.show()
    QTimer.singleShot(100, painted.deleteLater)


def in_an_event(window: QWidget) -> None:
    QApplication.postEvent(Handling(window), QEvent(QEvent.Type.User))


def in_a_runnable(window: QWidget) -> None:
    QThreadPool.globalInstance().start(Runnable())


def in_a_qthread(window: QWidget) -> None:
    thread = Thread(window)
    thread.start()
    thread.wait()


def in_a_thread(window: QWidget) -> None:
    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()


def in_a_job(window) -> None:
    """As saving and exporting do: what fails comes back, and is said."""
    window.files.background.run(fails, fails, saying.sentence_of)


def in_a_jobs_result(window) -> None:
    window.files.background.run(lambda: None, fails, fails)


def in_freeing(window: QWidget) -> None:
    class Last:
        def __del__(self) -> None:
            fails()

    Last()


WAYS: list[Callable[..., None]] = [
    in_a_slot, in_painting, in_an_event, in_a_runnable, in_a_qthread, in_a_thread, in_a_job,
    in_a_jobs_result, in_freeing,
]  # fmt: skip


def test_an_exception_anywhere_is_logged_once_and_life_goes_on(
    person, faults, snapshots, qtbot, capfd
) -> None:
    person.opens(canvas_of(card("segment", "smb", title=SECRET, lane="target")))
    for n, way in enumerate(WAYS, start=1):
        notice_of(person.window).show("")
        way(person.window)
        qtbot.waitUntil(lambda: said(person).startswith(WRONG))
        qtbot.waitUntil(lambda n=n: len(snapshots) == n)
        assert logged(person).count("\nRuntimeError") == n, way.__name__
    assert SECRET not in logged(person)
    printed = capfd.readouterr().err
    assert printed.count("RuntimeError") == len(WAYS)
    assert SECRET not in printed, "it may end up in the system's journal"
    person.desk.session.apply(Text("Rename"), lambda canvas: set_fields(canvas, title="Still here"))
    assert person.canvas.title == "Still here"


def test_painting_that_always_fails_is_said_once(person, faults, snapshots, qtbot) -> None:
    person.opens(canvas_of())
    painted = Painted(person.window)
    painted.show()
    qtbot.waitUntil(lambda: said(person).startswith(WRONG))
    notice_of(person.window).show("Something else")
    for _ in range(150):
        painted.update()
        QApplication.processEvents()
    painted.hide()
    assert said(person) == "Something else"
    assert len(snapshots) == 1
    assert logged(person).count("\nRuntimeError") == 1
    assert "100 times by now" in logged(person)


def test_the_details_are_copied_without_anything_of_the_users(person, faults, qtbot) -> None:
    QTimer.singleShot(0, fails)
    qtbot.waitUntil(lambda: said(person).startswith(WRONG))  # on the start page
    notice = notice_of(person.window)
    assert notice.button.text() == "Copy details"
    notice.button.setFocus()
    QTest.keyClick(notice.button, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert "PySide6 " in copied
    assert copied.rstrip().endswith("RuntimeError")
    assert SECRET not in copied
    assert str(Path.home()) not in copied
    assert said(person).startswith("Copied.")
    assert notice.button.isHidden()


def test_a_notice_that_can_not_be_shown_is_logged_and_no_more(
    person, faults, snapshots, qtbot, monkeypatch
) -> None:
    person.opens(canvas_of())

    def broken(*_: object) -> None:
        raise LookupError(SECRET)

    monkeypatch.setattr(person.desk.notice, "show", broken)
    QTimer.singleShot(0, fails)
    qtbot.waitUntil(lambda: "the notice of a fault failed" in logged(person))
    QApplication.processEvents()
    assert logged(person).count("LookupError") == 1
    assert len(snapshots) == 1


def test_keeping_that_fails_is_told_once_too(person, faults, qtbot) -> None:
    person.opens(canvas_of())
    calls: list[None] = []

    def keep() -> None:
        calls.append(None)
        raise LookupError(SECRET)

    person.window.keeping.snapshot_wanted.connect(keep)
    QTimer.singleShot(0, fails)
    qtbot.waitUntil(lambda: "LookupError" in logged(person))
    qtbot.waitUntil(lambda: said(person).startswith(WRONG))
    for _ in range(20):
        QApplication.processEvents()
    assert len(calls) == 2, "once for the fault, and once for its own"


@pytest.mark.qt_no_exception_capture
def test_what_qt_says_is_logged_without_what_it_quotes(person, faults, capfd) -> None:
    from PySide6.QtCore import qWarning

    qWarning(f'QFile: can not open "{SECRET}" in /home/{SECRET}')
    assert "WARNING canvas_app.qt: QFile: can not open “…” in …" in logged(person)
    assert capfd.readouterr().err == "QFile: can not open “…” in …\n"


def test_a_terminal_is_told_in_full(person, faults, qtbot, monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    QTimer.singleShot(0, fails)
    qtbot.waitUntil(lambda: said(person).startswith(WRONG))
    assert f"RuntimeError: {SECRET}" in capsys.readouterr().err


def test_leaving_takes_the_hooks_away(person) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    faults = Faults(person.window.keeping)
    faults.install()
    assert sys.excepthook != before[0]
    faults.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


# --- undo (F46) ----------------------------------------------------------------------------------


def test_a_view_that_fails_while_undoing_leaves_history_and_canvas_together(qtbot, qapp) -> None:
    session = Session(canvas_of())
    for n in range(4):
        assert session.apply(Text("Rename"), lambda canvas, n=n: set_fields(canvas, title=f"{n}"))
    after: list[str] = []
    session.changed.connect(fails)
    session.changed.connect(lambda before, now: after.append(now.title))
    steps = [session.undo, session.undo, session.redo, session.undo, session.undo, session.redo]
    with qtbot.captureExceptions() as exceptions:
        for step in steps:
            step()
        session.apply(Text("Rename"), lambda canvas: set_fields(canvas, title="new"))
    assert len(exceptions) == len(steps) + 1
    assert after == ["2", "1", "2", "1", "0", "1", "new"], "other views follow all the same"
    session.changed.disconnect(fails)
    assert session.canvas.title == "new"
    session.redo()
    assert session.canvas.title == "new"
    titles = []
    while session.history.undo_label is not None:
        session.undo()
        titles.append(session.canvas.title)
    assert titles == ["1", "0", ""]
