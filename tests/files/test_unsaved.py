"""Marks of unsaved work: found after a crash whatever they look like, taken over by one only."""

from __future__ import annotations

import os
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.files.unsaved import Mark, Unsaved
from canvas_app.files.versions import RECENT, Versions
from canvas_app.files.writer import WriteError

PAST = datetime(2026, 6, 15, 12, tzinfo=UTC)
FIRST, SECOND, THIRD = "1" * 16, "2" * 16, "3" * 16


def program(tmp_path: Path, owner: str) -> Unsaved:
    """What one running program does with the marks in the one folder."""
    return Unsaved(Versions(tmp_path / "versions"), owner)


def canvas(title: str = "Plan", id: str = "plan") -> Canvas:
    return Canvas(id=id, title=title)


def nobody(owner: str) -> bool:
    return False


def files(unsaved: Unsaved) -> list[Path]:
    return list(unsaved.folder.iterdir()) if unsaved.folder.exists() else []


def found(unsaved: Unsaved, mark: Mark) -> list[str]:
    return [unsaved.versions.read(version).canvas.title for version in unsaved.of(mark)]


def test_what_a_program_left_behind_is_found_with_all_that_saving_needs(tmp_path) -> None:
    first = program(tmp_path, FIRST)
    path = tmp_path / "Größe 表.gtm.json"
    id = first.new_id()
    first.keep(id, canvas("One"), path, "ab" * 32)
    first.keep(id, canvas("Two"), path, "ab" * 32)
    assert first.left_behind(nobody) == [], "they are ours"
    second = program(tmp_path, SECOND)
    assert second.left_behind(lambda owner: owner == FIRST) == [], "it runs"
    (mark,) = second.left_behind(nobody)
    assert (mark.id, mark.owner) == (id, FIRST)
    assert (mark.title, mark.path, mark.sha256, mark.whole) == ("Two", path, "ab" * 32, True)
    assert found(second, mark) == ["Two", "One"]


def test_saved_or_given_up_it_is_forgotten_and_the_versions_stay(tmp_path) -> None:
    unsaved = program(tmp_path, FIRST)
    id, other = unsaved.new_id(), unsaved.new_id()
    unsaved.keep(id, canvas("One"), None, None)
    unsaved.keep(other, canvas("Other"), None, None)
    unsaved.forget(id)
    unsaved.forget(id)
    assert [mark.title for mark in unsaved.all()] == ["Other"]
    assert len(unsaved.versions.list("plan")) == 2
    unsaved.keep(id, canvas("Again"), None, None)
    assert {mark.title for mark in unsaved.all()} == {"Other", "Again"}


def test_two_windows_with_the_same_document_have_their_own_work(tmp_path) -> None:
    unsaved = program(tmp_path, FIRST)
    one, two = unsaved.new_id(), unsaved.new_id()
    unsaved.keep(one, canvas("Mine"), None, None)
    unsaved.versions.keep(canvas("Saved"), saved=True)
    unsaved.keep(two, canvas("Yours"), None, None)
    titles = {mark.id: found(unsaved, mark) for mark in unsaved.all()}
    assert titles[one][0] == "Mine"
    assert titles[two][0] == "Yours"
    assert len(titles[one]) == 3, "then the document's others"


def test_another_copy_can_not_thin_marked_work_away(tmp_path) -> None:
    first, second = program(tmp_path, FIRST), program(tmp_path, SECOND)
    first.keep(first.new_id(), canvas("Crashed"), None, None, at=PAST - timedelta(days=99))
    for n in range(RECENT + 5):
        second.keep_saved(canvas(f"{n}"))
    second.tidy()
    (mark,) = second.left_behind(nobody)
    assert found(second, mark)[0] == "Crashed"


def test_only_one_program_takes_work_over_and_a_second_crash_offers_it_again(tmp_path) -> None:
    program(tmp_path, FIRST).keep("a" * 16, canvas(), None, None)
    second, third = program(tmp_path, SECOND), program(tmp_path, THIRD)
    (seen,), (also_seen,) = second.left_behind(nobody), third.left_behind(nobody)
    mine = second.adopt(seen)
    assert mine is not None
    assert mine.owner == SECOND
    assert third.adopt(also_seen) is None
    assert third.left_behind(lambda owner: owner == SECOND) == []
    (again,) = third.left_behind(nobody)
    assert found(third, again) == ["Plan"]
    third.discard(again)
    third.discard(again)
    assert second.all() == []


def test_work_that_was_taken_over_is_kept_on_under_the_same_mark(tmp_path) -> None:
    program(tmp_path, FIRST).keep("a" * 16, canvas("One"), None, None)
    second = program(tmp_path, SECOND)
    second.adopt(second.left_behind(nobody)[0])
    second.keep("a" * 16, canvas("Two"), None, None)
    (mark,) = second.all()
    assert found(second, mark) == ["Two", "One"]
    second.forget("a" * 16)
    assert files(second) == []


@pytest.mark.parametrize(
    "damage", [b"", b"\0" * 300, b'{"title": "Pl', b"[]", b"[" * 50_000, b"\xff\xfe", b"{}",
               b'{"title": 5, "path": null, "sha256": null}',
               b'{"title": "", "path": "a\\u0000b", "sha256": null}'],
)  # fmt: skip
def test_a_damaged_mark_still_leads_to_the_work(tmp_path, damage) -> None:
    first = program(tmp_path, FIRST)
    first.keep(first.new_id(), canvas("One"), tmp_path / "plan.gtm.json", "00" * 32)
    files(first)[0].write_bytes(damage)
    second = program(tmp_path, SECOND)
    (mark,) = second.left_behind(nobody)
    assert (mark.whole, mark.path, mark.sha256) == (False, None, None)
    assert found(second, mark) == ["One"]


@pytest.mark.parametrize("name", ["x.mark.json", "../../plan-00000000", "plan-00000000.a.b",
                                  ".DS_Store"])  # fmt: skip
def test_what_else_lies_there_is_no_mark(tmp_path, name) -> None:
    unsaved = program(tmp_path, FIRST)
    unsaved.keep(unsaved.new_id(), canvas(), None, None)
    (unsaved.folder / name.replace("/", "_")).write_bytes(b"{}")
    assert len(unsaved.all()) == 1
    assert len(unsaved.pinned()) == 1


def test_a_mark_whose_versions_are_all_gone_points_to_nothing(tmp_path) -> None:
    unsaved = program(tmp_path, FIRST)
    unsaved.keep(unsaved.new_id(), canvas(), None, None).path.unlink()
    assert unsaved.of(unsaved.all()[0]) == []


def test_a_new_path_or_id_is_told_by_the_mark_at_once(tmp_path) -> None:
    unsaved = program(tmp_path, FIRST)
    unsaved.keep("a" * 16, canvas(), None, None)
    unsaved.keep("a" * 16, canvas(), tmp_path / "plan.gtm.json", "11" * 32)
    assert [mark.path for mark in unsaved.all()] == [tmp_path / "plan.gtm.json"]
    unsaved.keep("a" * 16, canvas("Other", "other"), None, None)
    assert [mark.title for mark in unsaved.all()] == ["Other"]


def test_an_unchanged_mark_is_not_written_again_but_one_that_vanished_is(tmp_path) -> None:
    unsaved = program(tmp_path, FIRST)
    unsaved.keep("a" * 16, canvas(), None, None)
    (path,) = files(unsaved)
    before = path.stat()
    unsaved.keep("a" * 16, canvas(), None, None)
    assert path.stat().st_ino == before.st_ino
    path.unlink()
    unsaved.keep("a" * 16, canvas(), None, None)
    assert path.exists()


def test_where_nothing_can_be_written_it_is_said_and_the_mark_stays(tmp_path, monkeypatch) -> None:
    unsaved = program(tmp_path, FIRST)
    unsaved.keep("a" * 16, canvas("One"), None, None)

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refused)
        with pytest.raises(WriteError):
            unsaved.keep("a" * 16, canvas("Two"), None, None)
    (mark,) = unsaved.all()
    assert found(unsaved, mark) == ["One"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_nobody_else_may_read_the_marks(tmp_path) -> None:
    unsaved = program(tmp_path, FIRST)
    old = os.umask(0)
    try:
        unsaved.keep(unsaved.new_id(), canvas(), None, None)
    finally:
        os.umask(old)
    assert stat.S_IMODE(unsaved.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(files(unsaved)[0].stat().st_mode) == 0o600
