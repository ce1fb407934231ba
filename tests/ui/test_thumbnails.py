"""The start page's pictures of recent files: read before anything is checked, so never trusted."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize

from canvas_app.drawing.theme import LIGHT
from canvas_app.ui import thumbnails
from canvas_app.ui.thumbnails import MOST_BLOCKS, MOST_BYTES, Sketch, sketch, thumbnail


def of(folder: Path, **fields: Any) -> Sketch | None:
    path = folder / "recent.gtm.json"
    path.write_text(json.dumps({"format": "gtm-canvas", **fields}))
    return sketch(path)


def nested(depth: int) -> Any:
    made: Any = []
    for _ in range(depth):
        made = [made]
    return made


@pytest.mark.parametrize("far", [10**310, -(10**400), float("nan"), float("inf"), 1e8, True, "1"])
def test_a_place_that_is_none_is_left_out(themed: None, tmp_path: Path, far: Any) -> None:
    cards = [{"id": "here"}, {"id": "far", "x": far}, {"id": "wide", "width": far}]
    made = of(tmp_path, cards=cards, panes=[{"pane": "market", "y": far, "height": far}])
    assert made is not None
    assert made.cards == 1
    assert not thumbnail(made, QSize(200, 112), LIGHT, 1.0).isNull()


def test_what_is_nested_very_deeply_does_not_break_it(themed: None, tmp_path: Path) -> None:
    deep = nested(900)
    cards = [{"id": deep, "kind": deep, "colour": deep}]
    links = [{"start": deep, "end": deep}]
    made = of(tmp_path, title=deep, language=deep, cards=cards, links=links, panes=deep)
    assert made is not None
    assert made.title == "recent"
    path = tmp_path / "deeper.gtm.json"
    path.write_bytes(b'{"format": ' + b"[" * 1_000_000)
    assert sketch(path) is None


def test_a_pipe_a_folder_and_garbage_have_no_picture_and_nobody_waits(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gtm.json")  # nobody writes into it
    (tmp_path / "folder.gtm.json").mkdir()
    (tmp_path / "garbage.gtm.json").write_bytes(os.urandom(MOST_BYTES))
    with (tmp_path / "large.gtm.json").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    for name in ("pipe", "folder", "garbage", "large", "nowhere", "with\0nul"):
        assert sketch(tmp_path / f"{name}.gtm.json") is None


def test_very_much_is_not_painted(
    themed: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of 4 MB has room for hundreds of thousands of cards, and for a title of 4 MB."""
    ids = [{"id": f"{n}"} for n in range(MOST_BLOCKS + 500)]
    links = [{"start": "1", "end": "2"}] * (MOST_BLOCKS + 500)
    made = of(tmp_path, title="t" * 1_000_000, language="x" * 100_000, cards=ids, links=links)
    assert made is not None
    assert (len(made.blocks), len(made.links)) == (MOST_BLOCKS, MOST_BLOCKS)
    assert made.cards == MOST_BLOCKS + 500, "but counted"
    assert len(made.title) + len(made.language) <= 2_000
    monkeypatch.setattr(thumbnails, "MOST_BYTES", 10)
    assert sketch(made.path) is None
