"""Reading and saving a canvas: every failure is one kind sentence, and nothing is harmed."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import MOST_BYTES, encode
from canvas_app.document.errors import NewerDocument, UnreadableDocument
from canvas_app.document.estimate import Estimate
from canvas_app.files import opening
from canvas_app.files.opening import (
    CannotRead,
    FileNotThere,
    IsFolder,
    NotAllowed,
    NotSaved,
    ReadError,
    TooLarge,
    read_canvas,
    save_canvas,
)
from canvas_app.files.writer import ChangedOnDisk, sha256_of
from tests.canvases import canvas_of, card

PLAN = canvas_of(card("segment", "smb", title="小企业", customers=5), title="Plan")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "plan.gtm.json"
    save_canvas(PLAN, path)
    return path


def test_what_was_saved_is_opened(saved: Path) -> None:
    opened = read_canvas(saved)
    assert opened.canvas == PLAN
    assert opened.path == saved
    assert opened.sha256 == sha256_of(saved.read_bytes())


def test_any_name_opens(tmp_path: Path) -> None:
    path = tmp_path / "копия без окончания"
    path.write_bytes(encode(PLAN))
    assert read_canvas(path).canvas == PLAN


def test_a_save_expects_what_was_opened(saved: Path) -> None:
    opened = read_canvas(saved)
    changed = canvas_of(title="Changed")
    written = save_canvas(changed, saved, expected=opened.sha256)
    assert read_canvas(saved).sha256 == written.sha256
    with pytest.raises(ChangedOnDisk):
        save_canvas(PLAN, saved, expected=opened.sha256)
    assert read_canvas(saved).canvas == changed


def sentence(caught: pytest.ExceptionInfo[ReadError]) -> str:
    told = str(caught.value)
    assert told == str(caught.value.text)
    assert told.endswith(".")
    assert "Errno" not in told
    return told


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotThere) as caught:
        read_canvas(tmp_path / "gone.gtm.json")
    assert sentence(caught) == f"There is no file “{tmp_path / 'gone.gtm.json'}”."


@pytest.mark.parametrize("name", ["plan.gtm.json/inside", "a\0b"])
def test_a_name_that_can_not_be_a_file(saved: Path, name: str) -> None:
    with pytest.raises(FileNotThere) as caught:
        read_canvas(saved.parent / name)
    sentence(caught)


def test_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "plans"
    folder.mkdir()
    with pytest.raises(IsFolder) as caught:
        read_canvas(folder)
    assert sentence(caught) == "“plans” is a folder. Choose a file inside it."


def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CannotRead, match="not an ordinary file") as caught:
        read_canvas(tmp_path / "pipe")
    sentence(caught)


def test_no_permission(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(opening, "open", refused, raising=False)  # root may read everything
    with pytest.raises(NotAllowed) as caught:
        read_canvas(saved)
    assert sentence(caught) == "“plan.gtm.json” may not be read: you don't have permission."
    assert caught.value.errno == 13


def test_a_drive_that_fails(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(opening, "open", failing, raising=False)
    with pytest.raises(CannotRead) as caught:
        read_canvas(saved)
    assert "Input/output error" in sentence(caught)


def test_a_file_too_large_is_not_even_read(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open(saved, "ab") as file:
        file.truncate(MOST_BYTES + 2**20)  # sparse: takes no room
    monkeypatch.setattr(opening, "open", None, raising=False)
    with pytest.raises(TooLarge, match="65 MB; at most 64 MB") as caught:
        read_canvas(saved)
    sentence(caught)


def test_a_file_that_grows_while_it_is_read(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MOST_BYTES", saved.stat().st_size)
    before = os.stat(saved)
    with open(saved, "ab") as file:
        file.write(b" ")
    monkeypatch.setattr(os, "stat", lambda _: before)
    with pytest.raises(TooLarge):
        read_canvas(saved)


def test_a_damaged_file_is_named(saved: Path) -> None:
    saved.write_bytes(saved.read_bytes()[:-20])
    with pytest.raises(UnreadableDocument, match=r"^“plan.gtm.json”: The file is cut off"):
        read_canvas(saved)


def test_a_newer_file_is_told_apart(saved: Path) -> None:
    saved.write_bytes(saved.read_bytes().replace(b'"version": 1', b'"version": 9'))
    with pytest.raises(NewerDocument, match=r"^“plan.gtm.json”: .*newer version"):
        read_canvas(saved)


@pytest.mark.filterwarnings("ignore:Pydantic serializer")
def test_what_would_not_open_again_is_not_saved(saved: Path) -> None:
    before = saved.read_bytes()
    broken: Canvas = PLAN.model_copy(update={"title": 5})
    with pytest.raises(NotSaved, match="would not open again as it is") as caught:
        save_canvas(broken, saved)
    assert "a text is needed" in str(caught.value)
    assert saved.read_bytes() == before
    assert [path for path in saved.parent.iterdir() if path.is_file()] == [saved]


def test_what_would_come_back_changed_is_not_saved(saved: Path) -> None:
    before = saved.read_bytes()
    # More digits than a file keeps; only code that goes round validation makes such a number.
    unkept = Estimate(base=1).model_copy(update={"base": 0.1 + 0.2})
    smb = PLAN.by_id["smb"].model_copy(update={"customers": unkept})
    with pytest.raises(NotSaved):
        save_canvas(PLAN.model_copy(update={"cards": (smb,)}), saved)
    assert saved.read_bytes() == before


@pytest.fixture
def collector() -> Iterator[None]:
    """Whoever switched the garbage collector off before gets it back like that."""
    was_on = gc.isenabled()
    yield
    gc.enable() if was_on else gc.disable()


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize("on", [True, False])
def test_the_garbage_collector_is_left_as_it_was(on: bool, saved: Path, tmp_path: Path) -> None:
    gc.enable() if on else gc.disable()
    read_canvas(saved)
    assert gc.isenabled() is on
    (tmp_path / "bad").write_bytes(b"{")
    with pytest.raises(UnreadableDocument):
        read_canvas(tmp_path / "bad")
    assert gc.isenabled() is on
