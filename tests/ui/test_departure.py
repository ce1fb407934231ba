"""The program is killed, or ended by the system: the work is kept, and found afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QSessionManager

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode, encode
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.files.recovering import Recovered, recovered
from canvas_app.places import Places
from canvas_app.ui import desk_files
from canvas_app.ui.keeping import departure as departing
from canvas_app.ui.keeping.departure import Departure
from canvas_app.ui.keeping.keeper import MOST_OPERATIONS
from canvas_app.ui.keeping.keeping import Keeping


@pytest.fixture
def plan() -> Canvas:
    return Canvas(id="plan", title="Plan", cards=(new_card("note", "n", title="Note", x=40.0),))


def retitle(person, title: str) -> None:
    person.desk.session.apply(Text("Title"), lambda c: edits.set_fields(c, title=title))


def marks(person) -> list[str]:
    return [mark.title for mark in person.window.keeping.unsaved.all()]


# --- the system ends the program ---------------------------------------------------------------


@pytest.fixture
def departure(person, monkeypatch) -> Departure:
    """The program would end: that is noted in its `left`."""
    monkeypatch.setattr(departing, "_end_in", lambda seconds: None)
    window = person.window
    made = Departure(window.keeping, window, saving=[window.files.background])
    made.left = []
    made.exit = made.left.append
    return made


def test_a_save_that_runs_is_finished_before_the_program_ends(
    person, plan, departure, monkeypatch, answers
):
    path = person.opens(plan)
    retitle(person, "One")
    opened, save = threading.Event(), desk_files.save_canvas

    def slow(*what: object, **how: object) -> object:
        assert opened.wait(10)
        return save(*what, **how)

    monkeypatch.setattr(desk_files, "save_canvas", slow)
    person.desk.files.save()
    departure.go()
    person.qtbot.waitUntil(lambda: marks(person) == ["One"])
    assert departure.left == []
    opened.set()
    person.qtbot.waitUntil(lambda: departure.left == [0])
    assert decode(path.read_bytes()).title == "One"
    assert marks(person) == [], "it is saved: nothing is to be offered"


def test_at_log_out_all_is_kept_and_nothing_asked(person, plan, departure, answers):
    person.opens(plan)
    retitle(person, "One")
    hints = []
    departure._log_out(SimpleNamespace(setRestartHint=hints.append))
    assert marks(person) == ["One"]
    assert hints == [QSessionManager.RestartHint.RestartNever]
    assert departure.logging_out
    assert answers == []


# --- whole programs ----------------------------------------------------------------------------

PROGRAM = Path(__file__).parents[2] / "scripts" / "trials" / "editing.py"


@contextmanager
def running_program(person, plan, how: str) -> Iterator[subprocess.Popen[str]]:
    """The whole program with somebody at it, who has just done what is said at `PROGRAM`."""
    path, places = person.folder / "plan.gtm.json", person.window.keeping.places
    path.write_bytes(encode(plan))
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(places.data.parent / "own"),
           "XDG_CONFIG_HOME": str(places.config.parent / "own")}  # fmt: skip
    command = [sys.executable, str(PROGRAM), str(path), how]
    with subprocess.Popen(
        command, env=os.environ | own, cwd=PROGRAM.parents[2], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    ) as run:  # fmt: skip
        try:
            yield run
        finally:
            run.kill()


def left_by(person) -> tuple[Keeping, list[Recovered]]:
    folder = person.window.keeping.places.data.parent / "own" / "gtm-canvas"
    keeping = Keeping(Places(folder, folder))
    return keeping, recovered(keeping.unsaved, keeping.runs)


def test_a_program_that_is_killed_leaves_its_work_and_not_while_it_runs(person, plan):
    with running_program(person, plan, "0.01") as run:
        assert run.stdout is not None
        marked = partial(person.folder.rglob, "*.mark.json")
        person.qtbot.waitUntil(lambda: list(marked()) != [], timeout=20_000)
        assert left_by(person)[1] == [], "it runs"
        run.kill()
        done = [int(line.split()[0]) for line in run.stdout.read().split("\n") if " " in line]
    _, (work,) = left_by(person)
    assert work.canvas is not None
    assert done[-1] - int(work.canvas.title) < 3 * MOST_OPERATIONS, "some while the copy is written"
    assert work.mark.path == person.folder / "plan.gtm.json"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM")
def test_a_program_that_is_asked_to_end_keeps_what_is_being_typed_and_says_all_is_well(
    person, plan
):
    """While a card is being typed into, and a question stands in front of it."""
    with running_program(person, plan, "asked") as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "ready\n"
        run.send_signal(signal.SIGTERM)
        assert run.wait(20) == 0
    _, (work,) = left_by(person)
    assert work.canvas is not None
    assert work.canvas.title == "Changed"
    assert work.canvas.cards[0].title.endswith("typed")
    assert not list(person.folder.rglob("running-*")), "and nothing says that it runs"
