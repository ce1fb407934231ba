"""What saves that were killed leave behind is removed by a later one, and nothing else is."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from canvas_app.files import temporary
from canvas_app.files.writer import write_atomically
from tests.files.writing import NEW, OLD, leftovers, posix_only

TWO_HOURS = 7200


def left_behind(folder: Path, name: str, seconds: float) -> Path:
    path = folder / name
    path.write_bytes(b"half a docu")
    os.utime(path, (time.time() - seconds,) * 2)
    return path


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files' ctime can't be set back, so the hour after which a save is forgotten is shorter."""
    monkeypatch.setattr(temporary, "FORGOTTEN", -1.0)


@pytest.mark.usefixtures("later")
def test_the_next_save_in_the_folder_removes_what_a_killed_one_left(plan: Path) -> None:
    left_behind(plan.parent, ".gtm-canvas-0123abcd.tmp", TWO_HOURS)
    left_behind(plan.parent, ".gtm-canvas-ffffffff.tmp", TWO_HOURS)
    write_atomically(plan, NEW)
    assert sorted(os.listdir(plan.parent)) == ["plan.gtm.json", "plan.gtm.json.bak"]


@posix_only
def test_the_file_of_a_save_that_is_running_stays(plan: Path) -> None:
    """Its second name of the old file too, which is as old as that file by its mtime."""
    left_behind(plan.parent, ".gtm-canvas-0123abcd.tmp", 0)
    os.utime(plan, (1, 1))
    os.link(plan, plan.parent / ".gtm-canvas-89abcdef.tmp")
    write_atomically(plan, NEW)
    assert len(leftovers(plan.parent)) == 2


@pytest.mark.usefixtures("later")
def test_only_our_own_temporary_files_are_removed(plan: Path) -> None:
    theirs = {".gtm-canvas-notes.tmp", ".gtm-canvas-0123abcd.tmp.txt", "x.gtm-canvas-0123abcd.tmp"}
    for name in theirs:
        left_behind(plan.parent, name, TWO_HOURS)
    (plan.parent / ".gtm-canvas-00000000.tmp").mkdir()
    write_atomically(plan, NEW)
    assert theirs | {".gtm-canvas-00000000.tmp"} <= set(os.listdir(plan.parent))


@posix_only
@pytest.mark.usefixtures("later")
def test_what_a_link_of_such_a_name_points_to_stays(plan: Path, tmp_path: Path) -> None:
    diary = tmp_path / "diary.txt"
    diary.write_bytes(b"private")
    link = plan.parent / ".gtm-canvas-00000000.tmp"
    link.symlink_to(diary)
    write_atomically(plan, NEW)
    assert (link.is_symlink(), diary.read_bytes()) == (True, b"private")


@pytest.mark.usefixtures("later")
def test_a_folder_that_can_not_be_listed_or_cleaned_is_no_obstacle(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_behind(plan.parent, ".gtm-canvas-0123abcd.tmp", TWO_HOURS)
    real_unlink = os.unlink

    def unlink(path: Path | str) -> None:
        if str(path).endswith("0123abcd.tmp"):
            raise PermissionError(13, "Permission denied")
        real_unlink(path)

    monkeypatch.setattr(os, "unlink", unlink)
    assert write_atomically(plan, NEW).warning is None
    monkeypatch.setattr(os, "scandir", not_listed)
    assert write_atomically(plan, OLD).warning is None
    assert plan.read_bytes() == OLD


def not_listed(folder: Path) -> None:
    raise PermissionError(13, "Permission denied")
