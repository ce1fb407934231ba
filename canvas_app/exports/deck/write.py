"""Makes a deck of a canvas: its cover, a slide for every stop, and what it is based on."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from PySide6.QtCore import QRectF

from canvas_app.document.text import N_, Text
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.fonts import installed
from canvas_app.drawing.slides.cover import cover_slide
from canvas_app.drawing.slides.deck import HEADLINE, Deck, native_of
from canvas_app.drawing.slides.extra import beside_slides
from canvas_app.drawing.slides.make import slides_of
from canvas_app.drawing.slides.parts import (
    HIGH,
    BoardPart,
    Box,
    CardPart,
    ChartPart,
    Part,
    PicturePart,
    Slide,
    TablePart,
    Writing,
)
from canvas_app.drawing.slides.tables import assumptions_slides, findings_slides
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.exports.deck.area import add_area
from canvas_app.exports.deck.blocks import Block, together
from canvas_app.exports.deck.charts import add_chart
from canvas_app.exports.deck.colours import Palette
from canvas_app.exports.deck.finish import steady
from canvas_app.exports.deck.page import Page, named
from canvas_app.exports.deck.shapes import (
    add_block,
    add_box,
    add_card,
    add_picture_part,
    add_writing,
    fitted,
    picture_file,
)
from canvas_app.exports.deck.tables import add_table
from canvas_app.exports.deck.theme import (
    COVER,
    SLIDE,
    language_of,
    new_deck,
    number_slide,
    place_on_layouts,
    title_rect,
)
from canvas_app.exports.deck.words import Paragraph, Run
from canvas_app.exports.deck.xml import box_of
from canvas_app.exports.request import Request
from canvas_app.exports.workbook.text import clean

_ELSEWHERE = N_(
    "The font {font} is not installed here, so no words could be measured in it. Look through the "
    "deck on a computer that has it."
)
_FOOT = HIGH - 172
"""What begins below a line there is the figures, which are read last."""


def deck(request: Request) -> tuple[bytes, tuple[Text, ...]]:
    """The deck as a file, and what somebody should know of it. Raises Cancelled."""
    brand = request.canvas.brand
    font = brand.font.strip() if brand is not None else ""
    remarks: tuple[Text, ...] = ()
    if font and not installed(font):
        remarks = (Text(_ELSEWHERE, font=font),)
    return deck_bytes(request), remarks


def deck_bytes(request: Request) -> bytes:
    """The deck as a file. Raises Cancelled."""
    theme = DARK if request.options.theme == "dark" else LIGHT
    deck = native_of(request.canvas, request.case, theme, request.translate)
    palette = Palette(deck)
    made = new_deck(deck, palette)
    of = len(deck.stops) + 3
    request.tell(0, of)
    _put(made, deck, palette, (cover_slide(deck),), cover=True)
    request.tell(1, of)
    for n, stop in enumerate(fairly(deck.stops), start=2):
        notes = stop.notes if request.options.notes else ""
        _put(made, deck, palette, slides_of(deck, stop), notes=notes)
        request.tell(n, of)
    if any(stop.shows == "overview" for stop in deck.stops):
        _put(made, deck, palette, beside_slides(deck))
    _put(made, deck, palette, assumptions_slides(deck))
    request.tell(of - 1, of)
    _put(made, deck, palette, findings_slides(deck))
    stream = BytesIO()
    made.save(stream)
    data = steady(stream.getvalue())
    request.tell(of, of)
    return data


def _put(
    made: Any,
    deck: Deck,
    palette: Palette,
    slides: Iterable[Slide],
    *,
    notes: str = "",
    cover: bool = False,
) -> None:
    """Slides of one stop; the presenter's notes are with the first of them."""
    layout = made.slide_layouts[COVER if cover else SLIDE]
    for n, slide in enumerate(fairly(slides)):
        native = made.slides.add_slide(layout)
        page = Page(native, native.shapes, deck, palette, language_of(deck.canvas.language))
        _write_slide(made, page, slide, cover=cover)
        if not cover:
            number_slide(native)
        if notes.strip() and not n:
            native.notes_slide.notes_text_frame.text = clean(notes.strip())


def _write_slide(made: Any, page: Page, slide: Slide, *, cover: bool) -> None:
    """The title first, the figures last: in this order a slide is read aloud."""
    headline = next((p for p in slide.parts if isinstance(p, Writing) and p.role == "headline"),
                    None)  # fmt: skip
    _title(page, headline, slide.title)
    rest = [part for part in slide.parts if part is not headline]
    if not cover:
        logo = next((part for part in rest if _is_logo(page, part)), None)
        if isinstance(logo, PicturePart):
            rest.remove(logo)
            _logo(made, logo)
    below = [part for part in rest if part.rect.top() >= _FOOT]
    figures = below if any(isinstance(part, Box) for part in below) else []
    content = [part for part in rest if not figures or part.rect.top() < _FOOT]
    for part in fairly([*together(content), *figures]):
        _add(page, part, slide.title)


def _title(page: Page, headline: Writing | None, text: str) -> None:
    """The slide's title, as its layout has it where it is as usual: then it follows the layout."""
    title = page.slide.shapes.title
    named(title, text)
    if headline is None or headline.size == HEADLINE:
        title.text_frame.text = clean(text if headline is None else headline.text)
        for paragraph in title.text_frame.paragraphs:
            for run in paragraph.runs:
                run._r.get_or_add_rPr().set("lang", page.language)
    if headline is None:
        return
    if headline.rect != title_rect(page.deck):
        title.left, title.top, title.width, title.height = box_of(headline.rect)
    if headline.size != HEADLINE:
        size, colour = headline.size, headline.colour
        lines = [
            Paragraph(runs=(Run(text=line, size=size, colour=colour, bold=True),), size=size)
            for line in headline.text.split("\n")
        ]
        page.write(title, lines, upright=headline.upright)


def _is_logo(page: Page, part: Part) -> bool:
    return isinstance(part, PicturePart) and part.image is page.deck.look.logo


def _logo(made: Any, part: PicturePart) -> None:
    """Once, on the layouts."""
    if any(shape.name == "Logo" for shape in made.slide_layouts[SLIDE].shapes):
        return
    spare = {"left": 0.0, "centre": 0.5, "right": 1.0}[part.align]
    target: QRectF = fitted(part.image, part.rect, spare)
    place_on_layouts(made, picture_file(part.image, target), target)


def _add(page: Page, part: Part | Block, title: str) -> None:
    if isinstance(part, Block):
        add_block(page, part)
    elif isinstance(part, Box):
        add_box(page, part)
    elif isinstance(part, Writing):
        add_writing(page, part)
    elif isinstance(part, CardPart):
        add_card(page, part)
    elif isinstance(part, ChartPart):
        add_chart(page, part)
    elif isinstance(part, PicturePart):
        add_picture_part(page, part, title)
    elif isinstance(part, TablePart):
        add_table(page, part, title)
    elif isinstance(part, BoardPart):
        add_area(page, part)
