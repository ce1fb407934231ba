"""Settings: kept between starts, and a damaged file costs nothing but the preference."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from canvas_app.places import Places
from canvas_app.settings import LONGEST_NAME, MOST_RECENT, Settings
from canvas_app.settings_file import MOST_BYTES


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own" / "settings.json"


def reopened(settings: Settings, file: Path) -> Settings:
    settings.save()
    return Settings(file)


def test_everything_has_a_default(file: Path) -> None:
    settings = Settings(file)
    assert settings.language == ""
    assert settings.theme == "system"
    assert settings.wheel == "scroll"
    assert settings.reduce_motion is False
    assert settings.author == ""
    assert settings.geometry == b""
    assert settings.last_folder is None
    assert settings.recent == ()
    settings.save()
    assert not file.exists(), "nothing was changed"


def test_values_are_there_at_the_next_start(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    settings.language, settings.theme, settings.wheel = "zh_CN", "dark", "zoom"
    settings.reduce_motion = True
    settings.geometry = b"\x01\xd9\x00\xff\x00 bytes, commas"
    settings.last_folder = tmp_path / "Kunden, 客户; 100%"
    again = reopened(settings, file)
    assert (again.language, again.theme, again.wheel) == ("zh_CN", "dark", "zoom")
    assert again.reduce_motion is True
    assert again.geometry == b"\x01\xd9\x00\xff\x00 bytes, commas"
    assert again.last_folder == tmp_path / "Kunden, 客户; 100%"
    assert "Kunden, 客户; 100%" in file.read_text("utf-8"), "people can read it"


def test_without_a_path_they_are_the_users_own() -> None:
    settings = Settings()
    settings.theme = "dark"
    settings.save()
    assert json.loads(Places.of_user().settings.read_text()) == {"look/theme": "dark"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ann   Bee ", "Ann Bee"),
        ("王小明, CFO", "王小明, CFO"),
        ("two\nlines\x07", "two lines"),
        ("x" * 500, "x" * LONGEST_NAME),
        ("   ", ""),
    ],
)
def test_a_name_is_one_line(file: Path, typed: str, kept: str) -> None:
    settings = Settings(file)
    settings.author = typed
    assert reopened(settings, file).author == kept


def test_a_value_that_is_not_valid_is_refused(file: Path) -> None:
    settings = Settings(file)
    with pytest.raises(ValueError, match="pink"):
        settings.theme = "pink"
    assert settings.theme == "system"


@pytest.mark.skipif(os.name == "nt", reason="names there are text")
def test_a_folder_whose_name_is_no_text(file: Path) -> None:
    settings = Settings(file)
    settings.last_folder = Path(os.fsdecode(b"/tmp/caf\xe9"))
    assert os.fsencode(str(reopened(settings, file).last_folder)) == b"/tmp/caf\xe9"


# --- damaged files -------------------------------------------------------------------------------


@pytest.mark.parametrize("odd", [None, 7, 2.5, True, "pink", [], {}, [[]], {"a": 1}, 10**400])
def test_odd_values_fall_back_to_the_defaults(file: Path, odd: object) -> None:
    keys = ["look/theme", "look/language", "canvas/wheel", "commands/used", "files/recent"]
    kept: dict[str, object] = dict.fromkeys(keys, odd)
    kept |= {"look/reduce_motion": "perhaps", "window/geometry": "no base64", "person/author": odd}
    kept |= {"files/last_folder": 12, "unknown/key": odd}
    file.parent.mkdir()
    file.write_text(json.dumps(kept))
    settings = Settings(file)
    assert settings.theme == "system"
    assert settings.language == ""
    assert settings.reduce_motion is False
    assert settings.wheel == "scroll"
    assert settings.author in ("", "pink")
    assert settings.geometry == b""
    assert settings.last_folder is None
    assert settings.used_commands == ()
    assert settings.recent == ()
    settings.theme = "dark"
    assert reopened(settings, file).theme == "dark"
    assert json.loads(file.read_text())["unknown/key"] == odd, "a newer program's setting stays"


@pytest.mark.parametrize(
    "stored", ["5", "[1, 2]", '{"a": 1}', '[["x", "y"]]', '[["", 1]]', "[[]]", '["ab", "cd"]',
               '[["x", 1e999], ["y\\u0000", 1]]']
)  # fmt: skip
def test_a_damaged_list_of_recent_files_is_an_empty_one(
    file: Path, stored: str, tmp_path: Path
) -> None:
    file.parent.mkdir()
    file.write_text('{"files/recent": ' + stored + "}")
    settings = Settings(file)
    assert settings.recent == ()
    settings.add_recent(tmp_path / "plan.gtm.json")
    assert [recent.path.name for recent in reopened(settings, file).recent] == ["plan.gtm.json"]


@pytest.mark.parametrize(
    ("damaged", "is_kept"),
    [
        (b"", False),
        (bytes(4096), False),
        (b'{"look/theme": "dark", "canv', True),
        (b"[1, 2]", True),
        (b"[look]\ntheme=dark\n", True),
        (b"[" * 200_000, True),
        (b'{"a": 1' + b"0" * 9000 + b"}", True),
        (b"\xff\xfe\x00", True),
        (b" " * MOST_BYTES + b"{}", True),
    ],
    ids=["empty", "zeros", "cut", "list", "ini", "deep", "digits", "bytes", "huge"],
)
def test_a_damaged_file_costs_the_preferences_and_is_kept_aside(
    file: Path, damaged: bytes, is_kept: bool
) -> None:
    file.parent.mkdir()
    file.write_bytes(damaged)
    settings = Settings(file)
    assert settings.theme == "system"
    settings.save()
    assert file.read_bytes() == damaged, "nothing was changed yet"
    settings.theme = "dark"
    assert reopened(settings, file).theme == "dark"
    backup = file.with_name("settings.json.bak")
    assert backup.exists() is is_kept
    if is_kept:
        assert backup.read_bytes() == damaged
        settings.theme = "light"
        settings.save()
        assert backup.read_bytes() == damaged, "a second save does not push it out"


def test_something_else_in_the_files_place_is_left_alone(file: Path) -> None:
    file.mkdir(parents=True)
    settings = Settings(file)
    assert settings.theme == "system"
    settings.theme = "dark"
    with pytest.raises(OSError, match="folder of that name"):
        settings.save()
    assert settings.theme == "dark"
    if hasattr(os, "mkfifo"):
        file.rmdir()
        os.mkfifo(file)
        assert Settings(file).theme == "system", "and nobody waits for what a pipe may say"


def test_a_full_disk_costs_the_preference_and_leaves_the_old_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(file)
    settings.theme = "light"
    settings.save()
    settings.theme = "dark"

    def full(handle: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "write", full)
        with pytest.raises(OSError, match="full"):
            settings.save()
    assert Settings(file).theme == "light"
    assert settings.theme == "dark"
    assert reopened(settings, file).theme == "dark", "it was not forgotten meanwhile"
    assert os.listdir(file.parent) == ["settings.json"]


# --- recent files --------------------------------------------------------------------------------


def test_recent_files_the_latest_first_each_once_at_most_ten(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    for n in range(MOST_RECENT + 2):
        settings.add_recent(tmp_path / f"{n}.gtm.json", opened=n)
    settings.add_recent(tmp_path / "5.gtm.json", opened=99)
    again = reopened(settings, file)
    names = [recent.path.name.split(".")[0] for recent in again.recent]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert again.recent[0].opened == 99
    assert again.last_folder == tmp_path


def test_a_recent_file_can_be_taken_off_the_list_and_stays(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    there, gone = tmp_path / "there.gtm.json", tmp_path / "gone.gtm.json"
    there.write_text("{}")
    settings.add_recent(gone)
    settings.add_recent(there)
    settings.remove_recent(gone)
    assert [recent.path for recent in settings.recent] == [there]
    assert there.exists()


def test_a_file_that_is_reached_in_two_ways_is_listed_once(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    settings.add_recent(tmp_path / "plan.gtm.json")
    settings.add_recent(tmp_path / "other" / ".." / "plan.gtm.json")
    assert [recent.path for recent in settings.recent] == [tmp_path / "plan.gtm.json"]


# --- two programs at once ------------------------------------------------------------------------


def test_two_programs_do_not_lose_each_others_settings(file: Path, tmp_path: Path) -> None:
    before = Settings(file)
    before.add_recent(tmp_path / "old.gtm.json", opened=1)
    before.add_recent(tmp_path / "first.gtm.json", opened=2)
    before.save()
    one, two = Settings(file), Settings(file)
    one.theme, one.author = "dark", "Ann"
    one.add_recent(tmp_path / "one.gtm.json", opened=3)
    one.remove_recent(tmp_path / "old.gtm.json")
    two.wheel, two.author = "zoom", "Bee"
    two.add_recent(tmp_path / "two.gtm.json", opened=4)
    one.save()
    two.save()
    after = Settings(file)
    assert (after.theme, after.wheel, after.author) == ("dark", "zoom", "Bee")
    names = [recent.path.name.split(".")[0] for recent in after.recent]
    assert names == ["two", "one", "first"]


def test_another_program_that_writes_in_the_middle_of_it_loses_nothing(file: Path) -> None:
    one, two = Settings(file), Settings(file)
    one.theme, two.wheel = "dark", "zoom"

    def meanwhile(stored: object) -> str:
        two.save()  # after `one` has read the file, and before it writes
        return "Ann"

    one.store.change("person/author", meanwhile)
    two.author = "Bee"
    one.save()
    after = Settings(file)
    assert (after.theme, after.wheel, after.author) == ("dark", "zoom", "Ann")
