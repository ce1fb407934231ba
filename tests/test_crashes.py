"""A crash in foreign code leaves a traceback, and the next run knows of it."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from canvas_app.crashes import CrashFile, last_crash

DIES = """
import faulthandler, sys
from pathlib import Path
from canvas_app.crashes import CrashFile
CrashFile(Path(sys.argv[1]), "dead").open()
faulthandler._sigsegv()
"""


def test_a_run_that_dies_is_known_to_the_next_one(tmp_path: Path) -> None:
    assert last_crash(tmp_path) is None
    script = tmp_path / "Ann Bee" / "dies.py"
    script.parent.mkdir()
    script.write_text(DIES)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)], env=environment, capture_output=True
    )
    assert done.returncode != 0
    crash = last_crash(tmp_path)
    assert crash is not None
    assert crash.of_last_run
    assert "Segmentation fault" in crash.path.read_text() or os.name == "nt"

    run = CrashFile(tmp_path, "next")
    run.open()
    now = last_crash(tmp_path)
    assert now is not None
    assert not now.of_last_run
    assert now.at == crash.at
    assert datetime.now() >= now.at
    kept = now.path.read_text()
    assert "dies.py" in kept
    assert "Ann Bee" not in kept, "nor any other part of a path"
    run.close()
    assert sorted(os.listdir(tmp_path)) == ["Ann Bee", now.path.name]


def test_a_clean_end_leaves_nothing_and_other_runs_alone(tmp_path: Path) -> None:
    one, two = CrashFile(tmp_path, "one"), CrashFile(tmp_path, "two")
    one.open()
    two.open()
    two.close()
    assert os.listdir(tmp_path) == ["crash-one.txt"]
    one.close()
    assert os.listdir(tmp_path) == []


def test_what_was_ended_from_outside_goes_after_a_week(tmp_path: Path) -> None:
    old, young = tmp_path / "crash-old.txt", tmp_path / "crash-young.txt"
    old.touch()
    young.touch()
    os.utime(old, (1_000_000_000, 1_000_000_000))
    assert last_crash(tmp_path) is None
    CrashFile(tmp_path, "next").open()
    assert not old.exists()
    assert young.exists()


def test_where_nothing_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("no folder")
    run = CrashFile(tmp_path / "logs", "one")
    run.open()
    run.close()
    assert last_crash(tmp_path / "logs") is None
