"""What can't become a whole file is refused in a sentence, before the file is touched."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import encode
from canvas_app.document.estimate import Estimate
from canvas_app.files import opening, temporary
from canvas_app.files.opening import NotSaved, save_canvas
from canvas_app.files.writer import NoMemory, backup_path, sha256_of

GOOD = Canvas(id="plan", title="Good")
NOTE = new_card("note", "n", pane="market")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "plan.gtm.json"
    save_canvas(GOOD, path)
    return path


def untouched(path: Path) -> bool:
    return path.read_bytes() == encode(GOOD) and os.listdir(path.parent) == [path.name]


def slipped_in(**values: Any) -> Canvas:
    """A canvas with what its models would never let in, as if a check had been forgotten."""
    return GOOD.model_copy(update=values)


NONSENSE: list[Callable[[], Canvas]] = [
    lambda: slipped_in(title="half of a \ud83d character"),
    lambda: slipped_in(ramp_middle=float("nan")),
    lambda: slipped_in(
        cards=(new_card("note", "n", pane="market").model_copy(update={"x": 1e999}),)
    ),
    lambda: slipped_in(title="x" * 10_000_000),
]


@pytest.mark.parametrize("made", NONSENSE)
def test_what_would_not_open_again_is_not_saved(saved: Path, made: Callable[[], Canvas]) -> None:
    with pytest.raises(NotSaved, match=r"“plan\.gtm\.json” was not saved, because it would not"):
        save_canvas(made(), saved, sha256_of(encode(GOOD)))
    assert untouched(saved)


def test_what_no_file_can_keep_does_not_get_into_a_document() -> None:
    for value in (float("nan"), float("inf"), -float("inf")):
        with pytest.raises(ValueError, match="finite"):
            Estimate(base=value)
    with pytest.raises(ValueError, match=r"surrogate|valid string|Unicode"):
        Canvas(id="plan", title="half of a \ud83d character")


def no_memory(*_: object) -> bytes:
    raise MemoryError


def test_without_memory_for_its_bytes_the_old_file_stays(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "encode", no_memory)
    with pytest.raises(NoMemory, match=r"there is not enough memory.*Close other programs"):
        save_canvas(GOOD, saved, sha256_of(encode(GOOD)))
    assert untouched(saved)


@pytest.mark.parametrize(("module", "name"), [(opening, "decode"), (temporary, "read")])
def test_without_memory_to_look_at_them_again_the_old_file_stays(
    saved: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str
) -> None:
    monkeypatch.setattr(module, name, no_memory)
    with pytest.raises(NoMemory, match="could not be saved"):
        save_canvas(Canvas(id="plan", title="Other"), saved)
    assert untouched(saved)
    assert not backup_path(saved).exists()
