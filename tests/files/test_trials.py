"""The trials in scripts/trials take minutes; one of them runs here for a second, to stay sound."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the trial forks")
def test_programs_killed_in_the_middle_of_saves_lose_nothing() -> None:
    trial = ROOT / "scripts" / "trials" / "kill_rounds.py"
    done = subprocess.run(
        [sys.executable, str(trial), "8"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 rounds" in done.stdout
    assert "0 violations" in done.stdout
