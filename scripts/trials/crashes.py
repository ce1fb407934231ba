"""A program in which somebody edits is killed (kill -9) at a random moment, many times.

    PYTHONPATH=. .venv/bin/python scripts/trials/crashes.py [ROUNDS=20] [SEED]

It is the whole program, with its window on no screen. After each kill the work is looked for as
the next start does it, and compared with what was done: lost may be the last 20 operations or
those of the last 10 seconds. Prints what was lost; ends with 1 where it was ever more.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.files.opening import save_canvas
from canvas_app.files.recovering import recovered
from canvas_app.places import Places
from canvas_app.ui.keeping.keeping import Keeping

MOST_OPERATIONS, MOST_SECONDS = 20, 10.0
_LONGEST = 14.0  # seconds of work in a round


def killed_round(folder: Path, pause: float, seconds: float) -> list[tuple[int, float]]:
    """Edit for so long, then kill. What was done: the numbers of the operations, and when."""
    file = folder / "plan.gtm.json"
    save_canvas(Canvas(id="plan", cards=(new_card("note", "note", title="Note"),)), file)
    own = {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"),
           "XDG_CONFIG_HOME": str(folder / "config"), "QT_QPA_PLATFORM": "offscreen"}  # fmt: skip
    program = Path(__file__).with_name("editing.py")
    command = [sys.executable, str(program), str(file), str(pause)]
    with subprocess.Popen(command, env=os.environ | own, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        first = run.stdout.readline()
        time.sleep(seconds)
        run.kill()
        killed = time.time()
        lines = [first, *run.stdout.read().split("\n")]
    done = [line.split() for line in lines if line.strip()]
    if not done:
        raise ValueError("the program did not start")
    return [(int(number), float(at)) for number, at in done] + [(0, killed)]


def main(rounds: int, seed: int) -> int:
    """1 where more was lost than may be."""
    chance = random.Random(seed)
    most, longest, nothing, too_much = 0, 0.0, 0, 0
    for n in range(1, rounds + 1):
        pause = chance.choice((0.03, 0.2, 0.8, 2.5))
        seconds = chance.uniform(0.0, _LONGEST)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            *done, (_, killed) = killed_round(folder, pause, seconds)
            keeping = Keeping(Places(folder / "data" / "gtm-canvas", folder / "config"))
            found = recovered(keeping.unsaved, keeping.runs)
            last = int(found[0].canvas.title) if found and found[0].canvas else 0
        lost = [(number, at) for number, at in done if number > last]
        since = killed - lost[0][1] if lost else 0.0
        nothing += not found
        broken = len(lost) > MOST_OPERATIONS and since > MOST_SECONDS
        too_much += broken
        most, longest = max(most, len(lost)), max(longest, since)
        print(f"{n}: an operation each {pause} s for {seconds:.1f} s, {len(done)} in all: "
              f"{len(lost)} lost, the first {since:.1f} s old{' TOO MUCH' if broken else ''}",
              flush=True)  # fmt: skip
    print(f"{rounds} rounds, seed {seed}: at most {most} operations lost in a round, the oldest "
          f"{longest:.1f} s old; in {nothing} rounds there was nothing to be found yet; "
          f"{too_much} lost too much")  # fmt: skip
    return 1 if too_much else 0


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    sys.exit(main(rounds, int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)))
