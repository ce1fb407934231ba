"""Where links lead, unless the drive hangs."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from canvas_app.files.real_path import real_path


def test_a_link_leads_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "plan").write_text("{}")
    (tmp_path / "link").symlink_to(tmp_path / "plan")
    assert real_path(tmp_path / "link") == (tmp_path / "plan").resolve()


def test_a_drive_that_hangs_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    monkeypatch.setattr(os.path, "realpath", lambda path: answers.wait(20) and str(path))
    monkeypatch.chdir(tmp_path)
    assert real_path(Path("share") / ".." / "plan") == Path(os.getcwd()) / "plan"
    answers.set()
