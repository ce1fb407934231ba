"""The program with somebody at it, for trials that end it in the middle.

    PYTHONPATH=. .venv/bin/python scripts/trials/editing.py CANVAS HOW

Starts as it always starts, opens the canvas and works on it. HOW is a number of seconds: then the
canvas gets another title each time so many have passed, and each change is a line "number time"
on the output, until the program is ended. Or it is "asked": then there is one change, a few words
are being typed, a question stands in front of it all, and the output says "ready".
"""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app.document.text import Text
from canvas_app.editing.edits import set_fields
from canvas_app.ui import launch
from canvas_app.ui.desk import Desk
from canvas_app.ui.messages import ask
from canvas_app.ui.window import MainWindow


class WithSomebody(launch.Application):
    """Somebody sits down at the window as soon as the canvas is there."""

    def exec(self) -> int:  # type: ignore[override]
        QTimer.singleShot(0, self._sit_down)
        return super().exec()

    def _sit_down(self) -> None:
        windows = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        desk = next((window.desk for window in windows if window.desk is not None), None)
        if desk is None:
            QTimer.singleShot(10, self._sit_down)
        elif sys.argv[2] == "asked":
            be_asked(desk)
        else:
            work_on(desk, 1, float(sys.argv[2]))


def work_on(desk: Desk, number: int, pause: float) -> None:
    """One change after the other, until the program is ended."""
    desk.session.apply(Text("Title"), partial(set_fields, title=str(number)))
    print(number, time.time(), flush=True)
    QTimer.singleShot(round(pause * 1000), partial(work_on, desk, number + 1, pause))


def be_asked(desk: Desk) -> None:
    """Type into a card, and stand before a question meanwhile."""
    desk.session.apply(Text("Title"), partial(set_fields, title="Changed"))
    desk.session.select({desk.session.canvas.cards[0].id})
    desk.commands.edit()
    field = QApplication.focusWidget()
    QTest.keyClicks(field if field is not None else desk.editor.title, "typed")
    QTimer.singleShot(0, partial(print, "ready", flush=True))
    ask(desk.window(), "Really?", "", ["Yes", "No"])


if __name__ == "__main__":
    launch.Application = WithSomebody  # type: ignore[misc]
    sys.exit(launch.run([Path(sys.argv[1])], None))
