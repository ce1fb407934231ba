"""What Qt can't write into a PDF: bookmarks, links, its language, and who it is by."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, cast

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    TextStringObject,
)

from canvas_app.drawing.board import Step, no_step, stepping
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.slides.parts import HIGH
from canvas_app.exports.pdf.letters import correct, keys_of
from canvas_app.exports.pdf.links import Link, Place

VERSION = "%PDF-1.7"


@dataclass(frozen=True)
class Bookmark:
    """An entry of the bookmarks, with those below it."""

    title: str
    place: Place
    below: tuple[Bookmark, ...] = ()


@dataclass(frozen=True)
class About:
    """What a PDF says of itself. No day and no machine: the same canvas gives the same file."""

    title: str
    author: str
    language: str
    program: str = "GTM Canvas"


def finished(
    data: bytes,
    letters: Sequence[str],
    radicals: Mapping[str, str],
    about: About,
    bookmarks: Sequence[Bookmark],
    links: Iterable[Link],
    step: Step = no_step,
) -> bytes:
    """The pages but the last, which tells the letters, with all that leads to them. `step` is
    called between pieces of the work; what it raises ends it."""
    reader = PdfReader(io.BytesIO(data))
    keys, done = keys_of(reader.pages[-1], letters), set[str]()
    writer = PdfWriter()
    writer.pdf_header = VERSION
    for page in stepping(reader.pages[:-1], step):
        correct(page, keys, radicals, done)
        page.pop("/Annots", None)
        writer.add_page(page)
    work = _Work(writer)
    work.mark(bookmarks)
    work.link(stepping(links, step))
    work.say(about)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


class _Work:
    """Adds to a document that already has its pages."""

    def __init__(self, writer: PdfWriter) -> None:
        self.writer = writer
        self.pages = list(writer.pages)
        self.heights = [float(page.mediabox.height) for page in self.pages]

    def mark(self, bookmarks: Sequence[Bookmark]) -> None:
        """Add the bookmarks; what is below the first level is folded away."""
        root = DictionaryObject({NameObject("/Type"): NameObject("/Outlines")})
        reference = self.writer._add_object(root)
        self._children(root, reference, bookmarks)
        root[NameObject("/Count")] = NumberObject(len(bookmarks))
        self.writer.root_object[NameObject("/Outlines")] = reference

    def _children(
        self, parent: DictionaryObject, above: IndirectObject, bookmarks: Sequence[Bookmark]
    ) -> None:
        made: list[tuple[DictionaryObject, IndirectObject]] = []
        for bookmark in fairly(bookmarks):
            entry = DictionaryObject(
                {
                    NameObject("/Title"): TextStringObject(bookmark.title),
                    NameObject("/Parent"): above,
                    NameObject("/Dest"): self._destination(bookmark.place),
                }
            )
            reference = self.writer._add_object(entry)
            if bookmark.below:
                self._children(entry, reference, bookmark.below)
                entry[NameObject("/Count")] = NumberObject(-len(bookmark.below))
            made.append((entry, reference))
        for (entry, reference), (after, following) in pairwise(made):
            entry[NameObject("/Next")] = following
            after[NameObject("/Prev")] = reference
        if made:
            parent[NameObject("/First")] = made[0][1]
            parent[NameObject("/Last")] = made[-1][1]

    def link(self, links: Iterable[Link]) -> None:
        """Add the links to their pages."""
        for link in links:
            page = self.pages[link.page]
            if "/Annots" not in page:
                page[NameObject("/Annots")] = ArrayObject()
            entries: dict[Any, Any] = {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Link"),
                NameObject("/Rect"): self._rect(link),
                NameObject("/Border"): ArrayObject([NumberObject(0)] * 3),
                NameObject("/F"): NumberObject(4),
            }
            if isinstance(link.to, Place):
                entries[NameObject("/Dest")] = self._destination(link.to)
            else:
                entries[NameObject("/A")] = DictionaryObject(
                    {
                        NameObject("/S"): NameObject("/URI"),
                        NameObject("/URI"): TextStringObject(link.to),
                    }
                )
            cast(ArrayObject, page["/Annots"]).append(
                self.writer._add_object(DictionaryObject(entries))
            )

    def say(self, about: About) -> None:
        """Say whose document it is, and in which language."""
        root = self.writer.root_object
        root[NameObject("/Lang")] = TextStringObject(about.language)
        root[NameObject("/ViewerPreferences")] = DictionaryObject(
            {NameObject("/DisplayDocTitle"): BooleanObject(True)}
        )
        said = {"/Title": about.title, "/Creator": about.program, "/Producer": about.program}
        if about.author:
            said["/Author"] = about.author
        self.writer.metadata = None
        self.writer.add_metadata(said)

    def _destination(self, place: Place) -> ArrayObject:
        """The left edge of a page at the zoom that the reader has, a little above the place."""
        high = self.heights[place.page]
        top = high - max(place.top - 20, 0.0) * high / HIGH
        return ArrayObject(
            [
                self.pages[place.page].indirect_reference or NullObject(),
                NameObject("/XYZ"),
                NullObject(),
                FloatObject(round(top, 2)),
                NullObject(),
            ]
        )

    def _rect(self, link: Link) -> ArrayObject:
        high = self.heights[link.page]
        scale, rect = high / HIGH, link.rect
        corners = (
            rect.left() * scale,
            high - rect.bottom() * scale,
            rect.right() * scale,
            high - rect.top() * scale,
        )
        return ArrayObject([FloatObject(round(each, 2)) for each in corners])
