"""Whatever fails during a write, the file is the old version or the new one, never a mixture."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from canvas_app.files import writer
from canvas_app.files.writer import (
    NO_BACKUP,
    NOT_SURELY_DURABLE,
    TEMP_PREFIX,
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

OLDER, OLD, NEW = b"older version\n", b"old version\n" * 9, "new version, 新版\n".encode() * 99

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and links")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A saved canvas with a backup of the version before."""
    target = tmp_path / "plan.gtm.json"
    target.write_bytes(OLD)
    (tmp_path / "plan.gtm.json.bak").write_bytes(OLDER)
    return target


def leftovers(folder: Path) -> list[str]:
    return [name for name in os.listdir(folder) if name.startswith(TEMP_PREFIX)]


# --- when all goes well ------------------------------------------------------------------------


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
    monkeypatch.setattr(writer, "os", not_in_that_group)
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


# --- refusals, each in a sentence --------------------------------------------------------------


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
    with pytest.raises(WriteFailed, match="differs from what was written"):
        write_atomically(plan, NEW)
    assert (plan.read_bytes(), leftovers(plan.parent)) == (OLD, [])


# --- warnings: saved all the same --------------------------------------------------------------


@posix_only
def test_a_folder_that_cannot_be_synced_is_only_a_warning(
    plan: Path, monkeypatch: pytest.MonkeyPatch
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


def test_a_backup_that_cannot_be_kept_does_not_stop_the_save(plan: Path) -> None:
    backup_path(plan).unlink()
    backup_path(plan).mkdir()
    written = write_atomically(plan, NEW)
    assert plan.read_bytes() == NEW
    assert written.warning is not None
    assert written.warning.template == NO_BACKUP
    assert not leftovers(plan.parent)


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


# --- every call to the operating system fails once ----------------------------------------------


class Killed(BaseException):
    """The process is gone: nothing after this runs, not even cleaning up."""


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


class FaultyOs:
    """`os`, whose calls fail: the one numbered `fatal`, or with `for_good` all from it on."""

    def __init__(self, fatal: int, fault: Callable[[], BaseException], *, for_good: bool) -> None:
        self.fatal = fatal
        self.fault = fault
        self.for_good = for_good
        self.calls: list[str] = []

    def __getattr__(self, name: str) -> object:
        real = getattr(os, name)
        if not isinstance(real, types.BuiltinFunctionType) or name == "strerror":
            return real

        def call(*args: object, **options: object) -> object:
            self.calls.append(name)
            number = len(self.calls) - 1
            if number == self.fatal or (self.for_good and number > self.fatal):
                if name == "close":  # a handle is closed even where close reports an error
                    real(*args, **options)
                raise self.fault()
            return real(*args, **options)

        return call

    @property
    def failed(self) -> bool:
        return len(self.calls) > self.fatal


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
            patch.setattr(writer, "os", faulty)
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
