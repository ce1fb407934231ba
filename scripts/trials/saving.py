"""What the trials of saving share: documents to save, and what a file on disk may hold."""

from __future__ import annotations

import os
from pathlib import Path

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import NoteCard
from canvas_app.document.codec import decode, encode
from canvas_app.document.errors import DocumentError
from canvas_app.files.temporary import TEMP_PREFIX

_TEXT = "Churn is high where nobody answers the phone. 新版 "


def document(number: int, notes: int = 40) -> Canvas:
    """A document that can be told from all others: its number is its title and its last note."""
    cards = [
        NoteCard(kind="note", id=f"n{n}", pane="market", name=f"{number}.{n}", body=_TEXT * 6)
        for n in range(notes)
    ]
    return Canvas(id="trial", title=f"{number}", cards=(*cards, _last(number)))


def _last(number: int) -> NoteCard:
    return NoteCard(kind="note", id="last", pane="market", name=f"{number}")


def number_in(path: Path) -> int | None:
    """The number of the document in a file, None where there is no file.

    Raises ValueError where the file is anything else than one whole document.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        canvas = decode(data)
    except DocumentError as error:
        kind = "empty" if not data else "zero-filled" if not data.strip(b"\0") else "damaged"
        raise ValueError(f"{path.name} is {kind}: {error}") from error
    number = int(canvas.title)
    if encode(canvas) != encode(document(number, len(canvas.cards) - 1)):
        raise ValueError(f"{path.name} is a mixture")
    return number


def temporary_files(folder: Path) -> list[str]:
    """What saves that did not end have left in a folder."""
    return [name for name in os.listdir(folder) if name.startswith(TEMP_PREFIX)]
