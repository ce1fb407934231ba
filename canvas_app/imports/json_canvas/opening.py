"""Opens a `.canvas` as a new document, whoever wrote it. The file itself is never written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from canvas_app.document.base import MOST_LINE
from canvas_app.document.canvas import FORMAT, Canvas
from canvas_app.document.codec import MOST_BYTES, decode
from canvas_app.document.errors import DocumentError, NewerDocument, UnreadableDocument
from canvas_app.document.json_canvas import KEY_VERSION
from canvas_app.document.text import N_, Text, Translate
from canvas_app.drawing.markdown import one_line
from canvas_app.editing.change import RefusedEdit, assembled, revised
from canvas_app.editing.clipboard import sound
from canvas_app.editing.edits import within_limits
from canvas_app.editing.packing import around
from canvas_app.files.opening import ReadError, read_bytes, without_collection
from canvas_app.imports.json_canvas.foreign import Maker, links_of, needed
from canvas_app.imports.json_canvas.reading import NoJsonCanvas, Sheet, parsed, sheet_of
from canvas_app.imports.json_canvas.returning import Count, DamagedKey, returned, written_of

_BESIDE = 60.0
"""Between the panes and what is laid beside them."""
_PANEL = 280.0
"""What the figures below the panes take."""
_WIDE = 1.8
"""What is so much wider than high lies below the panes."""
_UNNAMED = N_("Group")


class TooLargeJsonCanvas(ReadError):
    """Larger than any canvas; it was not read."""

    _template = N_("“{name}” is too large for a JSON Canvas ({size} MB; at most {most} MB).")


@dataclass(frozen=True, slots=True)
class Brought:
    """A new document, and what somebody should know of it: each remark a sentence."""

    canvas: Canvas
    remarks: tuple[Text, ...] = ()
    foreign: bool = False
    """Whether its cards lie beside empty panes."""


def read_json_canvas(path: Path, translate: Translate = str, language: str = "en") -> Brought:
    """The document of a `.canvas` file.

    Raises a ReadError where the file can't be read and a DocumentError where no canvas comes of
    it; both have a sentence in `text` that names the file.
    """
    data = read_bytes(path, MOST_BYTES, TooLargeJsonCanvas)
    try:
        with without_collection():
            return take(data, path.stem, translate, language)
    except DocumentError as error:
        said = Text("“{name}”: {what}", name=path.name, what=error.text)
        raise NoJsonCanvas(said) from error


def take(data: bytes, title: str, translate: Translate = str, language: str = "en") -> Brought:
    """The document that is in the bytes of a `.canvas`; of the same bytes always the same one.

    With our key it is the document that was exported, and what was done since in another program
    is taken over. Else it is a new one with empty panes, its cards beside them. `title` and
    `language` are for that. Raises a DocumentError.
    """
    plain = parsed(data)
    if plain.get("format") == FORMAT:  # one of our own files, by another name
        return Brought(decode(data))
    sheet = sheet_of(plain)
    label = translate(_UNNAMED)
    damaged: tuple[Text, ...] = ()
    if sheet.own is not None:
        try:
            canvas, count = _own(sheet.own, sheet, label)
        except NewerDocument:
            raise
        except (UnreadableDocument, DamagedKey):
            damaged = (
                Text("The part of the file that only GTM Canvas reads is damaged. Its cards came "
                     "as notes, without their numbers."),
            )  # fmt: skip
        else:
            return Brought(canvas, (*count.sentences, *_left_out(sheet, count)))
    id = f"canvas-{sha256(data).hexdigest()[:12]}"
    empty = Canvas(id=id, title=one_line(sound(title))[:MOST_LINE], language=language)
    try:
        canvas, count = _foreign(empty, sheet, label)
    except RefusedEdit as error:
        raise NoJsonCanvas(error.text) from error
    return Brought(canvas, (*damaged, *_left_out(sheet, count)), foreign=True)


def _own(own: dict[str, Any], sheet: Sheet, label: str) -> tuple[Canvas, Count]:
    version = own.get("version")
    if isinstance(version, int) and version > KEY_VERSION:
        raise NewerDocument(
            Text("This JSON Canvas was written by a newer version of GTM Canvas. Update GTM "
                 "Canvas to open it with everything that is in it.")
        )  # fmt: skip
    if version != KEY_VERSION or not isinstance(own.get("document"), dict):
        raise DamagedKey
    canvas = decode(json.dumps(own["document"], ensure_ascii=False).encode())
    try:
        return returned(canvas, written_of(own.get("written")), sheet, label)
    except RefusedEdit as error:
        raise NoJsonCanvas(error.text) from error


def _foreign(empty: Canvas, sheet: Sheet, label: str) -> tuple[Canvas, Count]:
    """The cards beside the panes, as they lie to each other."""
    nodes = needed(sheet.nodes, sheet.edges)
    maker = Maker(nodes)
    made = maker.made(label)
    count = Count(unplaced=made.unplaced)
    links, count.loose = links_of(sheet.edges, maker.names)
    if not made.cards:
        return empty, count
    here = around([card.rect for card in made.cards])
    panes = around([frame.rect for frame in empty.panes])
    if here.width > here.height * _WIDE:
        dx, dy = panes.x - here.x, panes.bottom + _PANEL + _BESIDE - here.y
    else:
        dx, dy = panes.right + _BESIDE - here.x, panes.y - here.y
    cards = tuple(
        revised(
            card,
            x=float(round(card.x + dx)),
            y=float(round(card.y + dy)),
            order=n,
            tags=made.tags.get(card.id, ()),
        )
        for n, card in enumerate(made.cards)
    )
    return within_limits(assembled(empty, cards=cards, links=tuple(links))), count


def _left_out(sheet: Sheet, count: Count) -> tuple[Text, ...]:
    made = []
    edges = sheet.bad_edges + count.loose
    if sheet.bad_nodes or edges:
        made.append(
            Text(
                "Some things could not be understood or lead nowhere, and were left out (nodes: "
                "{nodes}, edges: {edges}).",
                nodes=sheet.bad_nodes,
                edges=edges,
            )
        )
    if count.unplaced:
        made.append(
            Text(
                "Some nodes had no place that could be understood; they lie below the others "
                "(nodes: {n}).",
                n=count.unplaced,
            )
        )
    return tuple(made)
