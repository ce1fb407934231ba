"""Random gestures at the real window for as long as one likes, with what memory does meanwhile.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. .venv/bin/python scripts/soak.py MINUTES [SEED]

Runs the machine of tests/ui/board/test_random_gestures.py: after each gesture the window must
show exactly the document, and at the end of each run undo must lead back to its start. Prints a
line a minute; stops with the steps to repeat at the first failure.
"""

from __future__ import annotations

import gc
import random
import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from canvas_app.drawing import fonts
from canvas_app.drawing.theme import LIGHT
from canvas_app.places import Places
from canvas_app.settings import Settings
from canvas_app.ui import look
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.window import MainWindow
from tests.ui.board.test_random_gestures import Gestures

RUNS, STEPS = 5, 30


def megabytes() -> float:
    """What the process holds in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def main(minutes: float, first_seed: int) -> int:
    """Run until the time is over; 0 where nothing was wrong."""
    app = QApplication([])
    fonts.load()
    look.apply(app, LIGHT)
    places = Places.within(Path(tempfile.mkdtemp()))
    settings_file = Settings(places.settings)
    settings_file.reduce_motion = True  # what glides is not yet where the document says
    window = MainWindow(settings_file, LIGHT, Keeping(places))
    window.resize(1440, 900)
    window.show()
    Gestures.window = window
    began = told = time.monotonic()
    runs, at_first = 0, megabytes()
    print(f"seed {first_seed}, {at_first:.0f} MB at the start", flush=True)
    while time.monotonic() - began < minutes * 60:
        machine = seed(first_seed + runs)(Gestures)
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
            print(f"{passed:5.1f} min, {runs} runs, {megabytes():.0f} MB", flush=True)
    print(
        f"{runs} runs of up to {STEPS} gestures, {at_first:.0f} -> {megabytes():.0f} MB, no fault"
    )
    return 0


if __name__ == "__main__":
    sys.exit(
        main(float(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else random.randrange(10**6))
    )
