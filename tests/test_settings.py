"""Settings: kept between starts, and a damaged file costs nothing but the preference."""

from __future__ import annotations

from pathlib import Path

import pytest

from canvas_app.settings import LONGEST_NAME, MOST_RECENT, Settings


@pytest.fixture
def ini(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def reopened(settings: Settings, ini: Path) -> Settings:
    settings.save()
    return Settings(ini)


def test_everything_has_a_default(ini: Path) -> None:
    settings = Settings(ini)
    assert settings.language == ""
    assert settings.theme == "system"
    assert settings.wheel == "scroll"
    assert settings.reduce_motion is False
    assert settings.author == ""
    assert settings.geometry == b""
    assert settings.last_folder is None
    assert settings.recent == ()


def test_values_are_there_at_the_next_start(ini: Path, tmp_path: Path) -> None:
    settings = Settings(ini)
    settings.language, settings.theme, settings.wheel = "zh_CN", "dark", "zoom"
    settings.reduce_motion = True
    settings.geometry = b"\x01\xd9\x00\xff\x00 bytes, commas"
    settings.last_folder = tmp_path / "Kunden, 客户; 100%"
    again = reopened(settings, ini)
    assert (again.language, again.theme, again.wheel) == ("zh_CN", "dark", "zoom")
    assert again.reduce_motion is True
    assert again.geometry == b"\x01\xd9\x00\xff\x00 bytes, commas"
    assert again.last_folder == tmp_path / "Kunden, 客户; 100%"


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
def test_a_name_is_one_line(ini: Path, typed: str, kept: str) -> None:
    settings = Settings(ini)
    settings.author = typed
    assert reopened(settings, ini).author == kept


def test_a_value_that_is_not_valid_is_refused(ini: Path) -> None:
    settings = Settings(ini)
    with pytest.raises(ValueError, match="pink"):
        settings.theme = "pink"
    assert settings.theme == "system"


@pytest.mark.parametrize(
    "garbage",
    [
        "theme=pink\nlanguage=tlh\nreduce_motion=perhaps",
        pytest.param(
            "theme=@Variant(\\0\\0\\0\\x7f)\nlanguage=a, b, c\nreduce_motion=@ByteArray(x)",
            marks=pytest.mark.qt_log_ignore("unknown user type"),
        ),
        "theme=\nlanguage=@Invalid()\nreduce_motion=2",
    ],
)
def test_garbage_in_the_file_falls_back_to_the_defaults(ini: Path, garbage: str) -> None:
    ini.write_text(
        f"[look]\n{garbage}\n[canvas]\nwheel=7\n[window]\ngeometry=12\n"
        "[files]\nlast_folder=@ByteArray(x)\nrecent=not json\n"
    )
    settings = Settings(ini)
    assert settings.theme == "system"
    assert settings.language == ""
    assert settings.reduce_motion is False
    assert settings.wheel == "scroll"
    assert settings.geometry == b""
    assert settings.last_folder is None
    assert settings.recent == ()


@pytest.mark.parametrize(
    "stored",
    ["5", "[1, 2]", '{"a": 1}', '[["x", "y"]]', '[["", 1]]', "[[]]", "[" * 2000, '["ab", "cd"]'],
)
def test_a_damaged_list_of_recent_files_is_an_empty_one(ini: Path, stored: str) -> None:
    settings = Settings(ini)
    settings.store.setValue("files/recent", stored)
    assert reopened(settings, ini).recent == ()


def test_a_file_of_zeros_is_no_settings(ini: Path) -> None:
    ini.write_bytes(bytes(4096))
    settings = Settings(ini)
    assert settings.theme == "system"
    settings.theme = "dark"
    assert reopened(settings, ini).theme == "dark"


def test_recent_files_the_latest_first_each_once_at_most_ten(ini: Path, tmp_path: Path) -> None:
    settings = Settings(ini)
    for n in range(MOST_RECENT + 2):
        settings.add_recent(tmp_path / f"{n}.gtm.json", opened=n)
    settings.add_recent(tmp_path / "5.gtm.json", opened=99)
    again = reopened(settings, ini)
    names = [file.path.name.split(".")[0] for file in again.recent]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert again.recent[0].opened == 99
    assert again.last_folder == tmp_path


def test_a_recent_file_can_be_removed_and_may_be_gone(ini: Path, tmp_path: Path) -> None:
    settings = Settings(ini)
    there, gone = tmp_path / "there.gtm.json", tmp_path / "gone.gtm.json"
    there.write_text("{}")
    settings.add_recent(gone)
    settings.add_recent(there)
    assert [file.exists for file in settings.recent] == [True, False]
    settings.remove_recent(gone)
    assert [file.path for file in settings.recent] == [there]
    assert there.exists()


def test_a_file_that_is_reached_in_two_ways_is_listed_once(ini: Path, tmp_path: Path) -> None:
    settings = Settings(ini)
    settings.add_recent(tmp_path / "plan.gtm.json")
    settings.add_recent(tmp_path / "other" / ".." / "plan.gtm.json")
    assert [file.path for file in settings.recent] == [tmp_path / "plan.gtm.json"]
