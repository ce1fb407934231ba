"""Another running program of the same user, and what is done in either of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from canvas_app.document.text import Text
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing import edits
from canvas_app.settings import Settings
from canvas_app.ui.desk import Desk
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.window import MainWindow


@contextmanager
def running(keeping: Keeping, folder: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Another program, which keeps what is its own in the same place; its window."""
    program = Keeping(keeping.places)
    window = another_window(program, folder, qtbot)
    yield window
    window.close()
    program.end()


def another_window(program: Keeping, folder: Path, qtbot: QtBot) -> MainWindow:
    """One more window of a program."""
    settings = Settings(folder / "other settings.json")
    settings.reduce_motion = True
    window = MainWindow(settings, LIGHT, program)
    qtbot.addWidget(window, before_close_func=_given_up)
    window.show()
    return window


def _given_up(window: MainWindow) -> None:
    if window.desk is not None:
        window.desk.session._saved = window.desk.session.canvas


def opens(window: MainWindow, path: Path, qtbot: QtBot) -> Desk:
    """Open a file in a window; its desk."""
    window.files.open(path)
    qtbot.waitUntil(lambda: window.desk is not None)
    qtbot.waitUntil(lambda: not window.files.background.busy)
    assert window.desk is not None
    return window.desk


def retitle(desk: Desk, title: str) -> bool:
    """Give a canvas another title; whether that was possible."""
    return desk.session.apply(Text("Title"), lambda c: edits.set_fields(c, title=title))
