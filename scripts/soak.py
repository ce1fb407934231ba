"""Random gestures at the real window for as long as one likes, with what memory does meanwhile.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. .venv/bin/python scripts/soak.py MINUTES [SEED]

Runs the machine of tests/ui/board/test_random_gestures.py, and saves, exports and keeps recovery
copies in between: after each gesture the window must show exactly the document, what was saved or
kept must be read back equal, and at the end of each run undo must lead back to its start. Prints
a line a minute; stops with the steps to repeat at the first failure.
"""

from __future__ import annotations

import ctypes
import gc
import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import ClassVar, NoReturn

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from canvas_app.drawing import fonts
from canvas_app.drawing.theme import LIGHT
from canvas_app.files.opening import read_canvas
from canvas_app.files.unsaved import Unsaved
from canvas_app.places import Places
from canvas_app.settings import Settings
from canvas_app.ui import desk_files, exporting, look, saying
from canvas_app.ui.garbage import GarbageCollection
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.window import MainWindow
from tests.ui.board.test_random_gestures import Gestures

RUNS, STEPS = 5, 30
SUFFIXES = (".xlsx", ".png")


class Soak(Gestures):
    """The gestures, with saves, exports and recovery copies in between."""

    folder: Path
    faults: ClassVar[list[BaseException]] = []
    """Exceptions in slots and events, which Qt swallows."""
    done: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.path = self.folder / "plan.gtm.json"
        self.desk.session.came_from(self.path, None)

    @rule()
    def save(self) -> None:
        canvas = self.desk.session.canvas
        self.desk.files.save()
        self.wait()
        if self.desk.session.canvas is canvas:  # typing may just have been taken over
            assert not self.desk.session.dirty
            assert read_canvas(self.path).canvas == canvas
        self.done["saves"] += 1

    @rule(suffix=st.sampled_from(SUFFIXES))
    def export(self, suffix: str) -> None:
        out = self.folder / f"out{suffix}"
        out.unlink(missing_ok=True)
        self.desk.exporting.export_to(out, suffix)
        self.wait()
        assert out.stat().st_size > 1000
        self.done["exports"] += 1

    @rule()
    def recover(self) -> None:
        """What the next start would find if the program were killed now."""
        keeping = self.window.keeping
        keeping.snapshot_wanted.emit()
        self.wait()
        if not self.desk.session.dirty:
            return
        next_start = Unsaved(keeping.versions, "0" * 16)
        (mark,) = next_start.left_behind(lambda owner: False)
        assert mark.path == self.path
        assert read_canvas(next_start.of(mark)[0].path).canvas == self.desk.session.canvas
        self.done["recoveries"] += 1

    def wait(self) -> None:
        """Until all workers are done and their results have arrived."""
        files, keeping = self.window.files.background, self.window.keeping.background
        while files.busy or keeping.busy:
            QApplication.processEvents()

    def teardown(self) -> None:
        super().teardown()
        assert not self.faults
        self.desk.session.mark_saved(self.desk.session.canvas, self.path, "")  # leaves no mark
        self.wait()


def megabytes() -> float:
    """What the process holds in memory now, without what is free inside it.

    Exporting a large picture leaves hundreds of free megabytes behind, which are no growth.
    """
    with suppress(OSError, AttributeError):  # another C library
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def refuse(parent: object, what: str, *more: object) -> NoReturn:
    """Nobody is there to answer a question, and nothing should have to be asked."""
    raise AssertionError(f"asked or said: {what}")


def noted(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """An exception that nobody caught."""
    Soak.faults.append(fault)
    sys.__excepthook__(kind, fault, trace)


def main(minutes: float, first_seed: int) -> int:
    """Run until the time is over; 0 where nothing was wrong."""
    app = QApplication([])
    fonts.load()
    look.apply(app, LIGHT)
    GarbageCollection(app)
    places = Places.within(Path(tempfile.mkdtemp()))
    settings_file = Settings(places.settings)
    settings_file.reduce_motion = True  # what glides is not yet where the document says
    window = MainWindow(settings_file, LIGHT, Keeping(places))
    window.resize(1440, 900)
    window.show()
    Soak.window, Soak.folder = window, Path(tempfile.mkdtemp())
    for module in (exporting, desk_files, saying):
        for question in ("ask", "say", "confirm"):
            if hasattr(module, question):
                setattr(module, question, refuse)
    sys.excepthook = noted
    began = told = time.monotonic()
    runs, at_first = 0, megabytes()
    print(f"seed {first_seed}, {at_first:.0f} MB at the start", flush=True)
    while time.monotonic() - began < minutes * 60:
        machine = seed(first_seed + runs)(Soak)
        run_state_machine_as_test(  # type: ignore[no-untyped-call]
            machine,
            settings=settings(
                max_examples=RUNS, stateful_step_count=STEPS, deadline=None, database=None,
                phases=(Phase.generate,), suppress_health_check=list(HealthCheck),
            ),
        )  # fmt: skip
        runs += RUNS
        gc.collect()
        if time.monotonic() - told >= 60:
            told = time.monotonic()
            passed = (told - began) / 60
            print(f"{passed:5.1f} min, {runs} runs, {_counts()}, {megabytes():.0f} MB", flush=True)
    print(
        f"{runs} runs of up to {STEPS} gestures, {_counts()}, "
        f"{at_first:.0f} -> {megabytes():.0f} MB, no fault"
    )
    return 0


def _counts() -> str:
    return ", ".join(f"{count} {what}" for what, count in sorted(Soak.done.items()))


if __name__ == "__main__":
    sys.exit(
        main(float(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else random.randrange(10**6))
    )
