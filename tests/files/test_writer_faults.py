"""Whatever fails during a write, the file is the old version or the new one, never a mixture."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from canvas_app.files.writer import (
    WriteError,
    backup_path,
    sha256_of,
    write_atomically,
)
from tests.files.writing import (
    NEW,
    OLD,
    OLDER,
    FaultyOs,
    Killed,
    failing,
    leftovers,
    with_os,
)


def fresh(folder: Path) -> tuple[Path, bytes | None]:
    folder.mkdir()
    return folder / "plan.gtm.json", None


def saved_before(folder: Path) -> tuple[Path, bytes | None]:
    target, _ = fresh(folder)
    target.write_bytes(OLD)
    backup_path(target).write_bytes(OLDER)
    return target, OLD


def from_someone_else(folder: Path) -> tuple[Path, bytes | None]:
    target, _ = saved_before(folder)
    if sys.platform != "win32" and os.geteuid() == 0:
        os.chown(target, 12345, 23456)
    return target, OLD


def content(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def check_all_faults(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    prepare: Callable[[Path], tuple[Path, bytes | None]],
    fault: Callable[[], BaseException],
    *,
    for_good: bool = False,
    without: str = "",
) -> set[str]:
    """Fails each call in turn until a write gets through; the names of the calls that failed."""
    tried: set[str] = set()
    for number in range(200):
        target, old = prepare(tmp_path / str(number))
        faulty = FaultyOs(number, fault, for_good=for_good)
        if without:
            setattr(faulty, without, failing(errno.EPERM))  # an instance's own wins
        with monkeypatch.context() as patch:
            with_os(patch, faulty)
            try:
                write_atomically(target, NEW, expected=sha256_of(OLD))
                outcome: object = "success"
            except (WriteError, Killed) as error:
                outcome = error
        where = f"call {number}: {faulty.calls[number:][:1]}, {outcome!r}"

        found = content(target)
        assert found in (old, NEW), where
        if outcome == "success":
            assert found == NEW, where
        elif isinstance(outcome, WriteError):
            assert found == old, where
        if old is not None:
            assert content(backup_path(target)) in (OLDER, OLD), where
        if not for_good:
            assert not leftovers(target.parent), where
        if not faulty.failed:
            return tried
        tried.add(faulty.calls[number])
    raise AssertionError("the write never got through")


SCENES = [fresh, saved_before, from_someone_else]
STEPS = {"lstat", "open", "write", "fsync", "close", "read", "replace"}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EINVAL])
@pytest.mark.parametrize("prepare", SCENES)
def test_each_call_fails_once(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    prepare: Callable[[Path], tuple[Path, bytes | None]],
    code: int,
) -> None:
    tried = check_all_faults(
        tmp_path, monkeypatch, prepare, lambda: OSError(code, os.strerror(code))
    )
    assert tried >= STEPS
    if prepare is not fresh:
        assert tried >= {"access", "link"}


@pytest.mark.parametrize("prepare", SCENES)
def test_the_disk_goes_away_at_each_call(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    prepare: Callable[[Path], tuple[Path, bytes | None]],
) -> None:
    check_all_faults(
        tmp_path, monkeypatch, prepare, lambda: OSError(errno.EIO, "gone"), for_good=True
    )


@pytest.mark.parametrize("prepare", SCENES)
def test_the_process_is_killed_at_each_call(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    prepare: Callable[[Path], tuple[Path, bytes | None]],
) -> None:
    check_all_faults(tmp_path, monkeypatch, prepare, Killed, for_good=True)


def test_each_call_fails_once_where_the_backup_is_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_all_faults(
        tmp_path,
        monkeypatch,
        saved_before,
        lambda: OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)),
        without="link",
    )
