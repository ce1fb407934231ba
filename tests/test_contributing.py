"""The worked diffs of CONTRIBUTING.md stay true: each still applies to the code as it is."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DIFFS = re.findall(r"```diff\n(.*?)```", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.S)


def test_there_is_a_route_for_everything_that_grows() -> None:
    assert len(DIFFS) >= 7


@pytest.mark.parametrize("number", range(len(DIFFS)))
def test_a_worked_diff_applies(number: int) -> None:
    checked = subprocess.run(
        ["git", "apply", "--check", "--recount", "-"],
        input=DIFFS[number],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert checked.returncode == 0, checked.stderr
