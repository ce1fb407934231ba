"""A program that saves again and again is killed (kill -9) at a random moment, many times.

    PYTHONPATH=. .venv/bin/python scripts/trials/kill_rounds.py [ROUNDS=500] [SEED]

After each kill the file must be one whole document: the last that was reported as saved, or the
one that was being saved. So must the backup. What the killed programs leave behind is counted,
and gone after one more save. Prints counts; ends with 1 where anything of that was broken.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from saving import document, number_in, temporary_files  # type: ignore[import-not-found]

from canvas_app.files import temporary
from canvas_app.files.opening import read_canvas, save_canvas
from canvas_app.files.writer import backup_path

_LONGEST = 0.12  # seconds that a program may live: about five saves


def save_until_killed(path: Path, first: int, writing: int) -> None:
    """Never returns. Tells the number of each document that was reported as saved."""
    expected = read_canvas(path).sha256
    for number in range(first, sys.maxsize):
        expected = save_canvas(document(number), path, expected).sha256
        os.write(writing, f"{number}\n".encode())


def killed_round(path: Path, first: int, seconds: float) -> int:
    """Save for so long, then kill. The last number that was reported, `first` - 1 for none."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with contextlib.suppress(BaseException):  # nothing of the parent may run on in the child
            save_until_killed(path, first, writing)
        os._exit(1)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        reported = [int(line) for line in pipe.read().split("\n")[:-1]]
    if not os.WIFSIGNALED(status):
        raise ValueError("the saving program ended by itself: a save failed without any fault")
    return reported[-1] if reported else first - 1


def main(rounds: int, seed: int) -> int:
    """1 where something was broken."""
    if not hasattr(os, "fork"):
        sys.exit("This trial needs a system with fork and kill -9, such as Linux or macOS.")
    chance, found, broken = random.Random(seed), Counter[str](), []
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "plan.gtm.json"
        save_canvas(document(1), path)
        on_disk, saves, left = 1, 0, 0
        for n in range(rounds):
            try:
                last = killed_round(path, on_disk + 1, chance.uniform(0, _LONGEST))
                number, kept = number_in(path), number_in(backup_path(path))
            except ValueError as error:
                broken.append(f"round {n}: {error}")
                break
            if number == last:
                found["the last version reported as saved"] += 1
            elif number == last + 1:
                found["the version that was being saved, complete"] += 1
            else:
                broken.append(f"round {n}: version {last} was saved, {number} is on disk")
                break
            if kept not in ((None,) if number == 1 else (number - 1, number)):
                broken.append(f"round {n}: version {number} has version {kept} as its backup")
            saves, on_disk = saves + number - on_disk, number
            left_now = len(temporary_files(path.parent))
            found["temporary files left"] += left_now - left
            left = left_now
        temporary.FORGOTTEN = -1.0  # seconds; else the next hour's save would remove them
        save_canvas(document(on_disk + 1), path)
        swept = len(temporary_files(path.parent))
        if swept:
            broken.append(f"{swept} temporary files outlive a later save")
    print(f"{rounds} rounds (seed {seed}), {saves} complete saves")
    for what, count in found.items():
        print(f"    {count:5} {what}")
    print(f"    {swept:5} temporary files after one more save")
    print(f"    {len(broken):5} violations")
    for line in broken:
        print(f"          {line}")
    return 1 if broken else 0


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    sys.exit(main(given[0] if given else 500, given[1] if given[1:] else 1))
