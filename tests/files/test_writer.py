"""What a write does when all goes well: bytes, backup, mode, owner, links, names."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
from pathlib import Path

import pytest

from canvas_app.files import writer
from canvas_app.files.writer import (
    TEMP_PREFIX,
    WriteFailed,
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
    posix_only,
    with_os,
)


def test_a_new_file_has_the_bytes_and_the_usual_mode(tmp_path: Path) -> None:
    target = tmp_path / "new.gtm.json"
    before = os.umask(0o027)
    try:
        written = write_atomically(target, NEW)
    finally:
        os.umask(before)
    assert target.read_bytes() == NEW
    assert written == writer.Written(target, sha256_of(NEW), None)
    assert os.listdir(tmp_path) == ["new.gtm.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_the_previous_version_becomes_the_backup(plan: Path) -> None:
    write_atomically(plan, NEW)
    assert plan.read_bytes() == NEW
    assert backup_path(plan).read_bytes() == OLD
    assert sorted(os.listdir(plan.parent)) == ["plan.gtm.json", "plan.gtm.json.bak"]


def test_an_export_needs_no_backup(plan: Path) -> None:
    write_atomically(plan, NEW, keep_backup=False)
    assert (plan.read_bytes(), backup_path(plan).read_bytes()) == (NEW, OLDER)


def test_saving_the_same_again_keeps_the_older_backup(plan: Path) -> None:
    write_atomically(plan, OLD, expected=sha256_of(OLD))
    assert backup_path(plan).read_bytes() == OLDER


def test_a_backup_left_by_a_crash_as_second_name_of_the_file_is_no_obstacle(plan: Path) -> None:
    backup_path(plan).unlink()
    os.link(plan, backup_path(plan))
    write_atomically(plan, NEW)
    assert (plan.read_bytes(), backup_path(plan).read_bytes()) == (NEW, OLD)
    assert not leftovers(plan.parent)


def test_an_empty_file_can_be_written(plan: Path) -> None:
    write_atomically(plan, b"")
    assert plan.read_bytes() == b""


def test_more_than_one_block_arrives_whole(plan: Path) -> None:
    data = os.urandom(3_000_001)
    assert write_atomically(plan, data).sha256 == sha256_of(data)
    assert plan.read_bytes() == data


def test_a_drive_that_takes_a_few_bytes_at_a_time_gets_them_all(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real_write(handle, data[:7]))
    write_atomically(plan, NEW)
    assert plan.read_bytes() == NEW


@posix_only
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_the_mode_is_kept_by_file_and_backup(plan: Path, mode: int) -> None:
    plan.chmod(mode)
    write_atomically(plan, NEW)
    assert stat.S_IMODE(plan.stat().st_mode) == mode
    assert stat.S_IMODE(backup_path(plan).stat().st_mode) == mode


@posix_only
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_the_owner_is_kept_where_allowed(plan: Path) -> None:
    os.chown(plan, 12345, 23456)
    write_atomically(plan, NEW)
    assert (plan.stat().st_uid, plan.stat().st_gid) == (12345, 23456)


@posix_only
def test_a_group_that_cannot_be_kept_gains_nothing(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan.chmod(0o664)
    not_in_that_group = FaultyOs(10_000, Killed, for_good=False)
    not_in_that_group.fchown = failing(errno.EPERM)  # type: ignore[attr-defined]
    not_in_that_group.fstat = lambda handle: OtherOwner()  # type: ignore[attr-defined]
    with_os(monkeypatch, not_in_that_group)
    write_atomically(plan, NEW)
    assert stat.S_IMODE(plan.stat().st_mode) == 0o644


class OtherOwner:
    st_uid = st_gid = 54321


@posix_only
def test_a_symbolic_link_stays_and_its_file_is_written(plan: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "desktop"
    elsewhere.mkdir()
    link = elsewhere / "shortcut.gtm.json"
    link.symlink_to(plan)
    written = write_atomically(link, NEW)
    assert link.is_symlink()
    assert written.path == plan
    assert plan.read_bytes() == NEW
    assert os.listdir(elsewhere) == ["shortcut.gtm.json"]  # temporary and backup: beside the file


@posix_only
def test_a_second_hard_link_keeps_the_old_version(plan: Path, tmp_path: Path) -> None:
    """A limit that docs/faults.md names: replacing whole files parts such names."""
    second = tmp_path / "second.gtm.json"
    os.link(plan, second)
    write_atomically(plan, NEW)
    assert (plan.read_bytes(), second.read_bytes()) == (NEW, OLD)


@posix_only
def test_a_backup_name_that_is_a_link_is_replaced_and_not_followed(
    plan: Path, tmp_path: Path
) -> None:
    diary = tmp_path / "diary.txt"
    diary.write_bytes(b"private")
    backup_path(plan).unlink()
    backup_path(plan).symlink_to(diary)
    write_atomically(plan, NEW)
    assert diary.read_bytes() == b"private"
    backup = plan.with_name("plan.gtm.json.bak")
    assert not backup.is_symlink()
    assert backup.read_bytes() == OLD


@posix_only
def test_a_temporary_name_that_is_a_link_already_is_not_followed(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary = tmp_path / "diary.txt"
    diary.write_bytes(b"private")
    monkeypatch.setattr(secrets, "token_hex", lambda count: "0" * 2 * count)
    (tmp_path / f"{TEMP_PREFIX}00000000.tmp").symlink_to(diary)
    with pytest.raises(WriteFailed):
        write_atomically(plan, NEW)
    assert diary.read_bytes() == b"private"
    assert plan.read_bytes() == OLD


def test_a_file_that_has_the_temporary_name_already_is_not_emptied(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "token_hex", lambda count: "0" * 2 * count)
    other = plan.with_name(f"{TEMP_PREFIX}00000000.tmp")
    other.write_bytes(b"of a save that runs")
    with pytest.raises(WriteFailed):
        write_atomically(plan, NEW)
    assert (plan.read_bytes(), other.read_bytes()) == (OLD, b"of a save that runs")


@pytest.mark.parametrize(
    "name", ["p" * 246 + ".gtm.json", "计" * 82 + ".gtm.json", "é" * 123 + ".gtm.json"]
)
def test_the_longest_names_are_saved_and_backed_up(tmp_path: Path, name: str) -> None:
    assert len(name.encode()) == 255
    target = tmp_path / name
    write_atomically(target, OLD)
    assert write_atomically(target, NEW).warning is None
    assert (target.read_bytes(), backup_path(target).read_bytes()) == (NEW, OLD)
    assert not leftovers(tmp_path)


def test_long_names_that_differ_at_the_end_have_backups_of_their_own(tmp_path: Path) -> None:
    first, second = (tmp_path / ("p" * 252 + end) for end in ("1", "2"))
    assert backup_path(first) != backup_path(second)
