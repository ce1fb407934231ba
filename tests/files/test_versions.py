"""Kept versions: which stay and which go, whatever the clock, the names and the disk do."""

from __future__ import annotations

import errno
import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError
from canvas_app.files import versions as module
from canvas_app.files.opening import ReadError
from canvas_app.files.versions import (
    DAILY,
    FORGOTTEN,
    HOURLY,
    MOST_BYTES,
    RECENT,
    SURE,
    Version,
    Versions,
    thinned,
)
from canvas_app.files.writer import DiskFull

NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    return Versions(tmp_path / "data" / "versions")


def canvas(title: str = "", id: str = "plan") -> Canvas:
    return Canvas(id=id, title=title)


def made(number: int, at: datetime, size: int = 1000) -> Version:
    return Version(at, Path(str(number)), saved=False, size=size, number=number)


def titles(versions: Versions, id: str = "plan") -> list[str]:
    return [versions.read(version).canvas.title for version in versions.list(id)]


# --- which ones go -----------------------------------------------------------------------------

_PAUSES = st.lists(
    st.sampled_from([timedelta(seconds=8), MINUTE, 20 * MINUTE, 3 * HOUR, DAY, 9 * DAY, -HOUR]),
    max_size=80,
)


@given(_PAUSES, st.integers(1, 4))
@example([timedelta(seconds=8)] * 70, 1)
@settings(max_examples=40)
def test_thinned_again_and_again_the_latest_and_each_hour_and_day_stay(pauses, every) -> None:
    """As it happens: versions come one by one, and after some of them the spare ones go."""
    now, kept, came = NOON, list[Version](), list[Version]()
    for number, pause in enumerate(pauses, start=1):
        now += pause
        came.append(made(number, now))
        kept.append(came[-1])
        if number % every == 0:
            gone = thinned(kept, now)
            kept = [version for version in kept if version not in gone]
    kept = [version for version in kept if version not in thinned(kept, now)]
    assert came[-RECENT:] == kept[-RECENT:], "the ten latest, in the order in which they came"
    if all(pause > timedelta() for pause in pauses):
        there_were = {f"{v.at:%m%d%H}" for v in came if now - v.at < HOURLY}
        assert there_were == {f"{v.at:%m%d%H}" for v in kept if now - v.at < HOURLY}
        there_were = {f"{v.at:%m%d}" for v in came if now - v.at < DAILY}
        assert there_were == {f"{v.at:%m%d}" for v in kept if now - v.at < DAILY}
    assert len(kept) <= RECENT + 25 + 31 + 25


def test_of_an_hour_a_day_and_a_month_it_is_the_last_one_that_stays() -> None:
    recent = [made(100 + n, NOON) for n in range(RECENT)]
    hour = [made(n, NOON - 5 * HOUR + n * MINUTE) for n in range(3)]
    day = [made(10 + n, NOON - 5 * DAY + n * HOUR) for n in range(3)]
    month = [made(20 + n, NOON - 45 * DAY + n * DAY) for n in range(3)]
    gone = thinned([*recent, *hour, *day, *month], NOON)
    assert {version.number for version in gone} == {0, 1, 10, 11, 20, 21}


def test_a_clock_that_is_put_back_does_not_make_the_latest_work_the_oldest(versions) -> None:
    for n in range(RECENT + 3):
        versions.keep(canvas(f"before {n}"), saved=False, at=NOON + 400 * DAY + n * MINUTE)
    for n in range(RECENT):
        versions.keep(canvas(f"after {n}"), saved=False, at=NOON + n * MINUTE)
    assert titles(versions)[:RECENT] == [f"after {n}" for n in reversed(range(RECENT))]


@given(st.lists(st.integers(1, MOST_BYTES // 2), min_size=1, max_size=25))
@settings(max_examples=30)
def test_they_never_take_more_room_than_allowed_but_for_the_last_few(sizes: list[int]) -> None:
    all_ = [made(n, NOON - n * DAY / 2, size) for n, size in zip(range(99, 0, -1), sizes,
                                                                 strict=False)]  # fmt: skip
    gone = thinned(all_, NOON)
    stay = [version for version in all_ if version not in gone]
    assert stay[:SURE] == all_[:SURE]
    room = MOST_BYTES + sum(version.size for version in all_[:SURE])
    assert sum(version.size for version in stay) <= room


# --- on disk -----------------------------------------------------------------------------------


def test_what_was_kept_comes_back_the_latest_first(versions) -> None:
    before = datetime.now(UTC)
    for n in range(3):
        versions.keep(canvas(f"{n}"), saved=n == 1)
    assert titles(versions) == ["2", "1", "0"]
    assert [version.saved for version in versions.list("plan")] == [False, True, False]
    latest = versions.list("plan")[0]
    assert before - MINUTE < latest.at < before + MINUTE
    assert latest.size == latest.path.stat().st_size


def test_the_spare_ones_are_removed_but_never_those_of_marked_work(versions) -> None:
    for n in range(4):
        versions.keep(canvas(f"mine {n}"), saved=False, at=NOON - 90 * DAY, by="a" * 16)
    for n in range(RECENT + 2):
        versions.keep(canvas(f"yours {n}"), saved=False, pinned=["a" * 16])
    assert [title for title in titles(versions) if "mine" in title] == ["mine 3", "mine 2",
                                                                        "mine 1"]  # fmt: skip
    versions.keep(canvas(), saved=False)
    assert [title for title in titles(versions) if "mine" in title] == ["mine 3"]
    assert len(titles(versions)) == RECENT + 1, "and the month's last"


def test_ids_that_differ_only_by_case_have_folders_of_their_own(versions) -> None:
    versions.keep(canvas("small", "plan"), saved=True)
    versions.keep(canvas("large", "PLAN"), saved=True)
    assert titles(versions, "plan") == ["small"]
    assert titles(versions, "PLAN") == ["large"]
    names = [folder.name.lower() for folder in versions.folder.iterdir()]
    assert len(set(names)) == 2
    long = ["a" * 64, "a" * 63 + "b"]
    assert versions.of_document(long[0]) != versions.of_document(long[1])


def test_what_else_lies_in_the_folder_is_left_alone(versions) -> None:
    kept = versions.keep(canvas("plan"), saved=True)
    home, name = kept.path.parent, kept.path.name
    odd = ["notes.txt", name.replace("T", "X"), name[:-1], "20261332T250000000Z" + name[19:],
           name.replace("saved", "SAVED"), ".DS_Store", name + ".bak"]  # fmt: skip
    for each in odd:
        (home / each).write_bytes(b"")
    (home / name.replace(name[20:26], "000007")).mkdir()
    for n in range(RECENT + 5):
        versions.keep(canvas(f"{n}"), saved=False)
    assert len(versions.list("plan")) == RECENT
    assert all((home / each).exists() for each in odd)


@pytest.mark.parametrize("damage", [b"", b"\0" * 500, None])
def test_a_damaged_version_is_an_error_and_the_others_are_not(versions, damage) -> None:
    versions.keep(canvas("good"), saved=False)
    bad = versions.keep(canvas("bad"), saved=False)
    bad.path.write_bytes(bad.path.read_bytes()[:40] if damage is None else damage)
    latest, before = versions.list("plan")
    with pytest.raises(DocumentError):
        versions.read(latest)
    assert versions.read(before).canvas.title == "good"


def test_a_version_that_is_gone_meanwhile_is_a_read_error(versions) -> None:
    kept = versions.keep(canvas(), saved=False)
    kept.path.unlink()
    with pytest.raises(ReadError):
        versions.read(kept)
    assert versions.list("plan") == []
    assert Versions(versions.folder / "nowhere").list("plan") == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_nobody_else_may_read_them(versions) -> None:
    versions.folder.mkdir(parents=True, mode=0o755)  # as an earlier program left it
    old = os.umask(0o022)
    try:
        kept = versions.keep(canvas(), saved=False)
    finally:
        os.umask(old)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (kept.path, *kept.path.parents[:2])]
    assert modes == [0o600, 0o700, 0o700]


def test_a_full_disk_leaves_what_was_kept_before(versions, monkeypatch) -> None:
    for n in range(RECENT + 1):
        versions.keep(canvas(f"{n}"), saved=False, at=NOON)
    before = sorted(versions.folder.rglob("*"))

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(DiskFull):
            versions.keep(canvas("last"), saved=False, at=NOON)
    assert sorted(versions.folder.rglob("*")) == before
    assert versions.keep(canvas("last"), saved=False, at=NOON).path.exists()


def test_two_programs_keep_at_once(versions, monkeypatch) -> None:
    """The other one keeps and thins between our look at the folder and our writing."""
    for n in range(RECENT):
        versions.keep(canvas(f"{n}"), saved=False, at=NOON)
    other, save = Versions(versions.folder), module.save_canvas

    def meanwhile(*what: object, **how: object) -> object:
        monkeypatch.setattr(module, "save_canvas", save)
        other.keep(canvas("theirs"), saved=False, at=NOON)
        return save(*what, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "save_canvas", meanwhile)
    versions.keep(canvas("ours"), saved=False, at=NOON)
    assert set(titles(versions)[:2]) == {"ours", "theirs"}
    assert len(titles(versions)) == RECENT


# --- all documents together --------------------------------------------------------------------


def test_documents_that_nobody_touched_for_a_year_are_forgotten_unless_marked(versions) -> None:
    now = datetime.now(UTC)
    for id, by in (("old", "0" * 16), ("marked", "1" * 16), ("new", "2" * 16)):
        versions.keep(canvas(id, id), saved=False, at=now - 2 * FORGOTTEN, by=by)
    versions.keep(canvas("again", "new"), saved=True)
    versions.tidy(now, pinned=["1" * 16])
    assert titles(versions, "old") == []
    assert not versions.of_document("old").exists()
    assert titles(versions, "marked") == ["marked"]
    assert titles(versions, "new") == ["again", "new"]


def test_a_clock_that_runs_years_ahead_forgets_nothing(versions) -> None:
    versions.keep(canvas("plan"), saved=True)
    versions.tidy(datetime.now(UTC) + 10 * FORGOTTEN)
    assert titles(versions) == ["plan"]


def test_of_all_documents_together_the_oldest_go_first_and_each_latest_last(
    versions, monkeypatch
) -> None:
    now = datetime.now(UTC)
    for n in range(3):
        versions.keep(canvas(f"a{n}", "a"), saved=True, at=now - (30 - n) * HOUR)
        versions.keep(canvas(f"b{n}", "b"), saved=False, at=now - (60 - n) * HOUR, by="b" * 16)
    size = versions.list("a")[0].size
    monkeypatch.setattr(module, "MOST_TOGETHER", 4 * size)
    versions.tidy(now)
    assert (titles(versions, "a"), titles(versions, "b")) == (["a2", "a1", "a0"], ["b2"])
    monkeypatch.setattr(module, "MOST_TOGETHER", 0)
    versions.tidy(now, pinned=["b" * 16])
    assert (titles(versions, "a"), titles(versions, "b")) == ([], ["b2"])
