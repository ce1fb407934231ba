"""What a write refuses, what it only warns of, and what it waits for: each in a sentence."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from canvas_app.document.text import Text
from canvas_app.files import writer
from canvas_app.files.writer import (
    NO_BACKUP,
    NOT_SURELY_DURABLE,
    ChangedOnDisk,
    DiskFull,
    FolderMissing,
    FolderUnwritable,
    ReadOnlyTarget,
    TargetInUse,
    WriteError,
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


def test_a_change_by_someone_else_is_not_overwritten(plan: Path) -> None:
    saved = write_atomically(plan, NEW)
    plan.write_bytes(b"from another computer")
    with pytest.raises(ChangedOnDisk, match=r"“plan\.gtm\.json” was changed by another program"):
        write_atomically(plan, OLD, expected=saved.sha256)
    assert plan.read_bytes() == b"from another computer"
    assert not leftovers(plan.parent)
    write_atomically(plan, OLD)  # the user chose to overwrite
    assert plan.read_bytes() == OLD


def test_a_change_in_the_middle_of_a_save_is_noticed(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_fsync = os.fsync

    def sync_client_wakes_up(handle: int) -> None:
        plan.write_bytes(b"from another computer")
        real_fsync(handle)

    monkeypatch.setattr(os, "fsync", sync_client_wakes_up)
    with pytest.raises(ChangedOnDisk):
        write_atomically(plan, NEW, expected=sha256_of(OLD))
    assert plan.read_bytes() == b"from another computer"
    assert not leftovers(plan.parent)


def test_a_change_while_the_backup_is_copied_is_noticed_and_the_old_backup_stays(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_fsync, synced = os.fsync, []

    def sync_client_wakes_up(handle: int) -> None:
        real_fsync(handle)
        synced.append(handle)
        if len(synced) == 2:  # of the copy; the first was of the new version
            plan.write_bytes(b"from another computer")

    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    monkeypatch.setattr(os, "fsync", sync_client_wakes_up)
    with pytest.raises(ChangedOnDisk):
        write_atomically(plan, NEW, expected=sha256_of(OLD))
    assert plan.read_bytes() == b"from another computer"
    assert (backup_path(plan).read_bytes(), leftovers(plan.parent)) == (OLDER, [])


def test_a_touched_file_with_the_same_content_is_no_conflict(plan: Path) -> None:
    os.utime(plan, (1, 1))
    write_atomically(plan, NEW, expected=sha256_of(OLD))
    assert plan.read_bytes() == NEW


def test_a_file_that_vanished_is_written_anew(plan: Path) -> None:
    plan.unlink()
    write_atomically(plan, NEW, expected=sha256_of(OLD))
    assert plan.read_bytes() == NEW


@pytest.mark.parametrize("mode", [0o444, 0o400])
def test_a_read_only_file_is_refused_even_for_an_administrator(plan: Path, mode: int) -> None:
    plan.chmod(mode)
    with pytest.raises(ReadOnlyTarget, match=r"read-only\. Save it under another name"):
        write_atomically(plan, NEW)
    plan.chmod(0o644)
    assert plan.read_bytes() == OLD


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match=r"trip.* isn't there any more"):
        write_atomically(tmp_path / "trip" / "plan.gtm.json", NEW)


def test_a_file_where_a_folder_should_be_is_a_missing_folder(plan: Path) -> None:
    with pytest.raises(FolderMissing):
        write_atomically(plan / "plan.gtm.json", NEW)


def test_a_folder_of_that_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plan.gtm.json").mkdir()
    with pytest.raises(WriteFailed, match="there is a folder of that name"):
        write_atomically(tmp_path / "plan.gtm.json", NEW)


@posix_only
def test_a_pipe_or_a_link_loop_is_refused(tmp_path: Path) -> None:
    # A pipe of our own, never a real device: an administrator could replace /dev/null for good.
    pipe = tmp_path / "pipe.gtm.json"
    os.mkfifo(pipe)
    loop = tmp_path / "loop.gtm.json"
    loop.symlink_to(loop)
    for target in (pipe, loop):
        with pytest.raises(WriteFailed, match="not an ordinary file"):
            write_atomically(target, NEW)


@posix_only
def test_a_limit_on_file_size_is_reported_like_a_full_disk(plan: Path) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, limits[1]))
    try:
        with pytest.raises(DiskFull, match=r"8\.0 kB needed, .* free\)") as caught:
            write_atomically(plan, b"x" * 8_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.errno == errno.EFBIG
    assert (plan.read_bytes(), leftovers(plan.parent)) == (OLD, [])


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, FolderUnwritable),
        (errno.EROFS, FolderUnwritable),
        (errno.EIO, WriteFailed),
    ],
)
def test_a_refused_temporary_file_is_explained(
    plan: Path, monkeypatch: pytest.MonkeyPatch, code: int, expected: type[WriteError]
) -> None:
    monkeypatch.setattr(os, "open", failing(code))
    with pytest.raises(expected) as caught:
        write_atomically(plan, NEW)
    error = caught.value
    assert str(error) == error.template.format(**error.values)
    assert "Errno" not in str(error)
    assert isinstance(error, OSError)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.EIO, "the drive reports an error"),
        (errno.ENODEV, "the drive is gone"),
        (errno.ETIMEDOUT, "the network drive doesn't answer"),
        (errno.ENAMETOOLONG, "its name is too long"),
    ],
)
def test_common_reasons_are_said_in_words_that_can_be_translated(
    plan: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: str
) -> None:
    monkeypatch.setattr(os, "fsync", failing(code))
    with pytest.raises(WriteFailed, match=f"could not be saved: {reason}. The previous") as caught:
        write_atomically(plan, NEW)
    assert caught.value.values["reason"] == Text(reason)


def test_bytes_that_do_not_parse_back_never_reach_the_disk(plan: Path) -> None:
    def verify(data: bytes) -> None:
        raise ValueError(f"{len(data)} bytes of nonsense")

    with pytest.raises(ValueError, match="nonsense"):
        write_atomically(plan, NEW, verify=verify)
    assert (plan.read_bytes(), backup_path(plan).read_bytes()) == (OLD, OLDER)


def test_a_disk_that_gives_back_other_bytes_is_found_out(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real_write(handle, bytes(len(data))))
    with pytest.raises(WriteFailed, match="the drive gives back something else"):
        write_atomically(plan, NEW)
    assert (plan.read_bytes(), leftovers(plan.parent)) == (OLD, [])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be told to forget")
def test_what_is_read_back_comes_from_the_drive(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's own copy in memory would always be right."""
    watched = FaultyOs(10_000, Killed, for_good=False)
    with_os(monkeypatch, watched)
    write_atomically(plan, NEW)
    asked = [name for name in watched.calls if name in ("fsync", "posix_fadvise", "read")]
    assert asked[:3] == ["fsync", "posix_fadvise", "read"]


@posix_only
def test_a_temporary_file_that_becomes_a_link_meanwhile_is_not_followed(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary = tmp_path / "diary.txt"
    diary.write_bytes(NEW)  # even where it holds just the right bytes
    real_fsync = os.fsync

    def swapped(handle: int) -> None:
        real_fsync(handle)
        for name in leftovers(plan.parent):
            (plan.parent / name).unlink()
            (plan.parent / name).symlink_to(diary)

    monkeypatch.setattr(os, "fsync", swapped)
    with pytest.raises(WriteFailed):
        write_atomically(plan, NEW)
    assert (plan.read_bytes(), plan.is_symlink()) == (OLD, False)
    assert diary.read_bytes() == NEW


# --- warnings: saved all the same --------------------------------------------------------------


@posix_only
def test_a_folder_that_cannot_be_synced_is_only_a_warning(
    plan: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    real_fsync = os.fsync

    def files_only(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EIO, "Input/output error")
        real_fsync(handle)

    monkeypatch.setattr(os, "fsync", files_only)
    written = write_atomically(plan, NEW)
    assert plan.read_bytes() == NEW
    assert written.warning is not None
    assert written.warning.template == NOT_SURELY_DURABLE
    assert caplog.messages == ["saved, but the drive did not confirm it"]


def test_a_failed_sync_of_the_file_is_an_error_and_not_tried_again(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []

    def fsync(handle: int) -> None:
        calls.append(handle)
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(WriteFailed):
        write_atomically(plan, NEW)
    assert (plan.read_bytes(), len(calls)) == (OLD, 1)


def test_without_hard_links_the_backup_is_a_copy(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan.chmod(0o640)
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    assert write_atomically(plan, NEW).warning is None
    assert (plan.read_bytes(), backup_path(plan).read_bytes()) == (NEW, OLD)
    if sys.platform != "win32":
        assert stat.S_IMODE(backup_path(plan).stat().st_mode) == 0o640


@posix_only
def test_of_somebody_elses_file_the_backup_is_a_copy(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a sticky folder a second name of their file could never be removed again."""
    watched = FaultyOs(10_000, Killed, for_good=False)
    watched.geteuid = lambda: 4711  # type: ignore[attr-defined]
    with_os(monkeypatch, watched)
    assert write_atomically(plan, NEW).warning is None
    assert (plan.read_bytes(), backup_path(plan).read_bytes()) == (NEW, OLD)
    assert "link" not in watched.calls


def test_a_backup_that_cannot_be_kept_does_not_stop_the_save(plan: Path) -> None:
    backup_path(plan).unlink()
    backup_path(plan).mkdir()
    written = write_atomically(plan, NEW)
    assert plan.read_bytes() == NEW
    assert written.warning is not None
    assert written.warning.template == NO_BACKUP
    assert not leftovers(plan.parent)


@posix_only
def test_a_file_that_may_be_changed_but_not_replaced_is_read_only(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "replace", failing(errno.EPERM))
    with pytest.raises(ReadOnlyTarget):
        write_atomically(plan, NEW)
    assert (plan.read_bytes(), leftovers(plan.parent)) == (OLD, [])
    with pytest.raises(FolderUnwritable):  # what is not there yet is not read-only
        write_atomically(plan.with_name("new.gtm.json"), NEW)


# --- Windows: a scanner holds the file for a moment ---------------------------------------------


class Clock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def sharing_violation(code: int) -> OSError:
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = code  # type: ignore[attr-defined, unused-ignore]
    return error


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_file_held_for_a_second_is_waited_for(
    plan: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    clock, real_replace = Clock(), os.replace

    def replace(source: Path, target: Path) -> None:
        if target == plan and clock.now < 101:
            raise sharing_violation(code)
        real_replace(source, target)

    monkeypatch.setattr(writer, "time", clock)
    monkeypatch.setattr(os, "replace", replace)
    write_atomically(plan, NEW)
    assert plan.read_bytes() == NEW


def test_a_file_held_for_good_is_given_up_after_two_and_a_half_seconds(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()

    def replace(source: Path, target: Path) -> None:
        raise sharing_violation(32)

    monkeypatch.setattr(writer, "time", clock)
    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(TargetInUse, match="open in another program"):
        write_atomically(plan, NEW, keep_backup=False)
    assert 2.0 < clock.now - 100 <= 2.5
    assert (plan.read_bytes(), leftovers(plan.parent)) == (OLD, [])
