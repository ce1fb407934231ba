"""The log tells what went wrong and nothing about anybody, and is never in the way (F45)."""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from canvas_app import log
from canvas_app.document.codec import decode
from canvas_app.editing.edits import set_fields
from canvas_app.log import LogFile, described, masked, told
from tests.canvases import canvas_of, card

SECRET = "Project Bluebird"
LOGGER = "canvas_app.tests"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "own" / "logs"


@pytest.fixture
def file(folder: Path) -> Iterator[LogFile]:
    started = log.start(folder)
    yield started
    started.close()


def logged(folder: Path) -> str:
    return (folder / log.NAME).read_text("utf-8")


def caught(work: object) -> BaseException:
    """The exception that some work ends with."""
    try:
        work()  # type: ignore[operator]
    except Exception as error:  # noqa: BLE001 (that is what it is about)
        return error
    raise AssertionError("it did not fail")


# --- exceptions ----------------------------------------------------------------------------------


def test_an_exception_is_told_by_its_type_and_our_own_lines(folder: Path, file: LogFile) -> None:
    error = caught(lambda: canvas_of(card("note", "n", title=SECRET)).by_id[SECRET])
    logging.getLogger(LOGGER).error("a fault", exc_info=error)
    text = logged(folder)
    assert "KeyError" in text
    assert "test_log.py:" in text
    assert "ERROR canvas_app.tests: a fault #" in text
    assert SECRET not in text
    assert os.sep + "tests" not in text, "places are told by module, not by where it is installed"


def test_our_own_source_lines_are_told() -> None:
    text = told(caught(lambda: LogFile(None)))  # type: ignore[arg-type]
    assert "  canvas_app/log.py:" in text
    assert " in __init__\n    folder / NAME, maxBytes=" in text


def test_what_a_document_is_made_of_does_not_get_in() -> None:
    canvas = canvas_of(card("segment", "seg", title=SECRET))
    wrong = {"title": 7, "lane": SECRET}
    validation = caught(lambda: type(canvas.cards[0]).model_validate({"id": SECRET, **wrong}))
    text = told(validation)
    assert "ValidationError" in text
    assert "title: string_type" in text
    assert "lane: " in text
    assert SECRET not in text
    unread = told(caught(lambda: decode(b'{"format": "' + SECRET.encode() + b'"')))
    assert SECRET not in unread
    refused = caught(lambda: set_fields(canvas, title=[SECRET]))
    assert SECRET not in told(refused)


def test_a_key_of_somebodys_own_is_no_field() -> None:
    from pydantic import TypeAdapter

    error = caught(lambda: TypeAdapter(dict[str, list[int]]).validate_python({SECRET: ["x"]}))
    assert described(error).endswith("(….0: int_parsing)")


def test_an_os_error_is_told_by_its_code() -> None:
    text = told(caught(lambda: Path(f"/tmp/{SECRET}/plan").read_bytes()))
    assert text.endswith("FileNotFoundError (ENOENT)")
    assert "/tmp" not in text


def test_what_led_to_it_is_told_too() -> None:
    def fail() -> None:
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise RuntimeError(SECRET) from error

    text = told(caught(fail))
    assert text.index("ValueError") < text.index("which was the cause of") < text.index("Runtime")
    assert SECRET not in text


def test_one_that_goes_round_in_circles_is_short() -> None:
    def deeper(n: int) -> int:
        return deeper(n + 1) + 1

    text = told(caught(lambda: deeper(0)))
    assert text.endswith("RecursionError")
    assert len(text.splitlines()) < 70
    one, two = ValueError(), KeyError()
    one.__cause__, two.__cause__ = two, one
    assert told(one).count("which was the cause of") == 1


# --- messages ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "message",
    [
        f"Could not open '{SECRET}'",
        f"Could not parse “{SECRET}” at all",
        f'QFile: "{SECRET} is not there',
        f"cannot read /home/ann/{SECRET}/plan.gtm.json: gone",
        f"cannot read ~/{SECRET}",
        f"file:///home/ann/{SECRET} not found",
        rf"C:\Users\ann\{SECRET}\plan.json",
        rf"\\host\share\{SECRET}",
        "docs/Bluebird/plan is gone",
        "Bluebird.gtm.json is damaged",
        f"two\nlines of '{SECRET}'",
    ],
)
def test_quotes_and_paths_are_left_out(message: str) -> None:
    text = masked(message)
    assert "Bluebird" not in text
    assert "ann" not in text.replace("cannot", "")
    assert "\n" not in text


def test_the_users_name_and_what_is_no_english_are_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("USER", "annbee")
    assert masked("AnnBee went out with 客户名称") == "… went out with …"


@pytest.mark.parametrize(
    "message",
    [
        "QPainter::begin: Paint device returned engine == 0, type: 3",
        "QObject::connect(QLabel, Unknown): invalid nullptr parameter",
        "it can't be told; whoever's it is",
    ],
)
def test_what_qt_says_of_itself_stays(message: str) -> None:
    assert masked(message) == message


def test_messages_of_other_modules_are_masked(folder: Path, file: LogFile) -> None:
    logging.getLogger(LOGGER).warning("kept as '%s' in %s", SECRET, f"/home/{SECRET}")
    assert "WARNING canvas_app.tests: kept as “…” in …" in logged(folder)


# --- the file ------------------------------------------------------------------------------------


def test_the_same_fault_at_every_frame_is_told_once_with_its_count(
    folder: Path, file: LogFile
) -> None:
    for n in range(2345):
        error = caught(lambda n=n: [][n])
        logging.getLogger(LOGGER).error("a fault", exc_info=error)
    file.close()
    text = logged(folder)
    assert text.count("IndexError") == 1
    assert text.count(" times by now: ") == 3, "the 10th, 100th and 1000th"
    assert "2345 times in all: ERROR canvas_app.tests: a fault #" in text


def test_a_full_log_begins_anew_and_the_oldest_goes(folder: Path, file: LogFile) -> None:
    for n in range(1000):
        logging.getLogger(LOGGER).warning("number %d, %s", n, "x" * 1900)
    names = sorted(os.listdir(folder))
    assert names == [log.NAME, f"{log.NAME}.1", f"{log.NAME}.2"]
    assert all((folder / name).stat().st_size <= log.MOST_BYTES for name in names)
    assert "number 999," in logged(folder)


def test_a_file_that_another_program_holds_just_grows(
    folder: Path, file: LogFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(source: str, target: str) -> None:
        raise PermissionError(errno.EACCES, "another process uses the file")

    monkeypatch.setattr(os, "rename", held)
    file.maxBytes = 300
    for n in range(20):
        logging.getLogger(LOGGER).warning("number %d", n)
    assert "number 0" in logged(folder)
    assert "number 19" in logged(folder)


def test_an_unwritable_folder_disturbs_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file in the folder's place")
    started = log.start(tmp_path / "logs")
    logging.getLogger(LOGGER).error("a fault")
    started.close()
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full disk here")
def test_a_full_disk_disturbs_nobody(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder.mkdir(parents=True)
    (folder / log.NAME).symlink_to("/dev/full")
    started = log.start(folder)
    for n in range(3):
        logging.getLogger(LOGGER).error("fault %d", n)
    started.close()
    logging.shutdown()
    assert capfd.readouterr() == ("", "")
