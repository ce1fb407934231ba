"""Makes a PDF: lays its pages out, paints each, and has it finished."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from canvas_app.document.codec import encode
from canvas_app.document.text import N_, Text
from canvas_app.drawing.slides.cover import UNTITLED
from canvas_app.drawing.slides.deck import Deck, paper_of
from canvas_app.drawing.slides.paint import paint_slide
from canvas_app.drawing.slides.parts import HIGH, ChartPart, Slide
from canvas_app.drawing.theme import DARK, LIGHT, Theme
from canvas_app.editing.change import assembled
from canvas_app.exports.checking import ExportError
from canvas_app.exports.pdf.finish import About, Bookmark, finished
from canvas_app.exports.pdf.letters import keys_for, paint_keys, radicals_of
from canvas_app.exports.pdf.links import Place, links_of, places_of
from canvas_app.exports.pdf.pages import Chapter, chapters, footed
from canvas_app.exports.request import Paper, Request

_SIZES: Final[dict[Paper, QPageSize.PageSizeId]] = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
}
_RESOLUTION: Final = 1200
"""Dots an inch, in which places are written; pictures keep their own."""
_WHOLE: Final = 1000
_LAID_OUT, _PAINTED = 300, 900
"""How far the whole is once all pages are laid out, and once they are painted."""
_MOST_NAMED: Final = 2000
"""Cards in the bookmarks; beyond that they lead to pages only."""


class PageNotPainted(ExportError):
    """Qt could not begin a page."""

    _template = N_(
        "The pages could not be painted, so nothing was written. Close other programs, and export "
        "once more."
    )


def pdf(request: Request) -> bytes:
    """A PDF of a request's canvas, in memory. Raises PageNotPainted and Cancelled."""
    size = QPageSize(_SIZES[request.options.paper])
    layout = QPageLayout(size, QPageLayout.Orientation.Landscape, QMarginsF())
    points = layout.fullRectPoints()
    canvas = request.canvas
    deck = replace(
        paper_of(
            canvas, request.case, _theme(request), request.translate,
            ratio=points.width() / points.height(),
        ),
        step=_Ticks(request),
    )  # fmt: skip
    named = _laid_out(deck)
    slides = [slide for chapter in named for slide in chapter.slides]
    words = encode(assembled(canvas, images=())).decode()  # a photograph has none
    letters = keys_for(deck.look.family, words)
    data = _painted(deck, layout, slides, letters)
    cards = places_of(slides)
    about = About(
        _line(canvas.title) or deck.say(Text(UNTITLED)), _line(canvas.author),
        canvas.language.replace("_", "-"),
    )  # fmt: skip
    made = finished(
        data, [key for _, key in letters], radicals_of(deck.look.family), about,
        _bookmarks(deck, named), links_of(deck, slides, cards), deck.step,
    )  # fmt: skip
    request.tell(_WHOLE, _WHOLE)
    return made


class _Ticks:
    """Lets a request end the work in the middle of a page."""

    def __init__(self, request: Request) -> None:
        self._request, self.done = request, 0

    def __call__(self) -> None:
        self._request.tell(self.done, _WHOLE)


def _theme(request: Request) -> Theme:
    """Dark, or light on white: a tint all over would be printed as well."""
    return DARK if request.options.theme == "dark" else replace(LIGHT, paper=LIGHT.surface)


def _tell(deck: Deck, done: int) -> None:
    if isinstance(deck.step, _Ticks):
        deck.step.done = done
    deck.step()


def _laid_out(deck: Deck) -> list[Chapter]:
    made: list[Chapter] = []
    of = len(deck.stops) + 4
    for chapter in chapters(deck):
        made.append(chapter)
        _tell(deck, min(_LAID_OUT * len(made) // of, _LAID_OUT))
    return made


def _painted(
    deck: Deck,
    layout: QPageLayout,
    slides: Sequence[Slide],
    letters: Sequence[tuple[QFont, str]],
) -> bytes:
    """The pages, and one more that tells the letters."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(writer):
        raise PageNotPainted
    try:
        scale = writer.height() / HIGH
        for n, slide in enumerate(slides):
            if n:
                slide = footed(deck, slide, n + 1, len(slides))
            painter.save()
            painter.scale(scale, scale)
            try:
                paint_slide(painter, slide, deck, vector=True)
            finally:
                painter.restore()
            if not writer.newPage():
                raise PageNotPainted
            _tell(deck, _LAID_OUT + (_PAINTED - _LAID_OUT) * (n + 1) // len(slides))
        painter.scale(scale, scale)
        paint_keys(painter, letters)
    finally:
        painter.end()
    return bytes(held.data())


def _bookmarks(deck: Deck, named: Sequence[Chapter]) -> list[Bookmark]:
    """One for every chapter; below it one for each of its cards and charts."""
    cards = len(deck.canvas.cards)
    made: list[Bookmark] = []
    page = 0
    for chapter in named:
        below: list[Bookmark] = []
        for n, slide in enumerate(chapter.slides):
            for part in slide.parts:
                place = Place(page + n, getattr(part, "rect").top())  # noqa: B009
                if isinstance(part, ChartPart) and not slide.cards:
                    below.append(Bookmark(_line(part.chart.title), place))
            if cards <= _MOST_NAMED:
                below += [
                    Bookmark(_line(deck.face(part.card).title or part.card.name),
                             Place(page + n, part.rect.top()))
                    for part in slide.cards
                ]  # fmt: skip
        made.append(Bookmark(_line(chapter.title), Place(page), tuple(below)))
        page += len(chapter.slides)
    return made


def _line(words: str) -> str:
    """On one line, as a reader's list of bookmarks has it."""
    return " ".join(words.split())
