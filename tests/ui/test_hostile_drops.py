"""Hostile files and clipboards at the real window: a sentence each, and the canvas as it was."""

from __future__ import annotations

import os

from canvas_app.document.text import Text
from canvas_app.editing import clipboard
from canvas_app.ui.board.taken import Taken
from tests.canvases import canvas_of, card
from tests.ui.conftest import Person
from tests.ui.test_hostile_pictures import SVG, gif, png


def test_nothing_that_is_dropped_or_pasted_breaks_the_window(person: Person) -> None:
    person.opens(canvas_of(card("note", "n", title="Here before")))
    before, folder = person.canvas, person.folder
    said: list[Text] = []
    person.desk.session.refused.connect(said.append)
    os.mkfifo(folder / "pipe.csv")
    os.mkfifo(folder / "pipe.png")
    (folder / "nul.csv").write_bytes(b"a,b\n1\0,2\n")
    (folder / "plan.png").write_bytes(png(30_000, 30_000))
    (folder / "film.gif").write_bytes(gif(65_000, 65_000, 3))
    (folder / "logo.png").write_bytes(SVG % bytes(folder / "pipe.png"))
    (folder / "rows.csv").write_bytes(b"a,1\n" * 50_000)
    for name, sentence in {
        "pipe.csv": "is not an ordinary file",
        "pipe.png": "is not an ordinary file",
        "nul.csv": "holds no text that could become cards",
        "plan.png": "too many pixels: 30000 × 30000",
        "film.gif": "too many pixels: 65000 × 65000",
        "logo.png": "is no picture that can be embedded",
        "rows.csv": "too many to become cards",
        "nowhere.txt": "There is no file",
    }.items():
        person.desk.transfer.take_files([folder / name])
        assert sentence in str(said.pop()), name
    person.desk.transfer._take(Taken(picture_data=png(30_000, 30_000)), None)
    assert "too many pixels" in str(said.pop())
    for cards in (b"", b"[" * 100_000, b'{"format": "gtm-canvas"}', b"\xff\xfe", b'{"x": 1e999}'):
        person.desk.transfer._take(Taken(cards=cards), None)
        assert str(said.pop())
    assert clipboard.frame_of_copies(before) is not None
    assert not said
    assert person.canvas is before


def test_a_file_with_broken_pictures_opens_and_says_so_once(person: Person) -> None:
    wrong = {"sha256": "0" * 64, "data": "iVBORw0K"}
    cards = [card("image", "i", image="0" * 64), card("image", "gone", image="1" * 64, x=400)]
    person.opens(canvas_of(*cards, card("image", "empty", x=800), images=[wrong]))
    told = person.desk.files.standing.about("pictures")
    assert told is not None
    assert "Pictures that can't be shown: 2." in str(told.what)
    person.desk.files.standing.clear("pictures")
    person.window.choose("theme", "dark")
    person.waits()
    assert person.desk.files.standing.about("pictures") is None, "closed is closed"
    assert person.canvas.images[0].data == "iVBORw0K"
    assert not person.desk.view.grab().isNull()
