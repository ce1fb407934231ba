"""The first page of what is handed over: whose canvas it is, what it is, and its figures."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from canvas_app.document.panes import PANES
from canvas_app.document.text import N_, Text
from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.slides.deck import BODY, Deck, height_of
from canvas_app.drawing.slides.extra import extra_stop
from canvas_app.drawing.slides.frame import figure_parts
from canvas_app.drawing.slides.parts import HIGH, Box, Part, PicturePart, Slide, Writing
from canvas_app.numbers.cases import case_words

UNTITLED = N_("Untitled canvas")
_BAND = 20.0
_LOGO = 420.0, 130.0
_SIZES = ((96, 2), (76, 3), (56, 4), (42, 6))
"""How large a title is written, and on how many lines at most."""
_BELOW = 640.0
"""Where the title ends, and the rest begins."""


def cover_slide(deck: Deck) -> Slide:
    """The cover. Its title is large, and a longer one smaller; nothing of it is cut off."""
    title = deck.canvas.title.strip() or deck.say(Text(UNTITLED))
    parts = (*_band(deck), *_head(deck), *_title(deck, title), *_about(deck), *figure_parts(deck))
    return Slide(stop=extra_stop("cover"), title=title, width=deck.width, parts=parts)


def _band(deck: Deck) -> Iterator[Box]:
    """Along the left edge: the brand's colour, or the five panes' colours."""
    brand = deck.canvas.brand
    if brand is not None and brand.primary:
        yield Box(rect=QRectF(0, 0, _BAND, HIGH), fill=deck.look.primary)
        return
    high = HIGH / len(PANES)
    for n, pane in enumerate(PANES):
        yield Box(rect=QRectF(0, n * high, _BAND, high), fill=deck.theme.accents[pane])


def _head(deck: Deck) -> Iterator[Part]:
    place = QRectF(deck.margin, 92, deck.width - 2 * deck.margin, BODY * LEAD)
    words = deck.say(Text("Go-to-market strategy"))
    if deck.look.logo is not None:
        yield PicturePart(rect=QRectF(deck.margin, 80, *_LOGO), image=deck.look.logo)
        place.moveTop(place.top() + _LOGO[1] + 26)
    yield deck.write(
        place, words, size=BODY, weight="semibold", colour=deck.look.primary, most=1, role="kicker"
    )


def _title(deck: Deck, title: str) -> Iterator[Part]:
    room = QRectF(deck.margin, 0, deck.width - 2 * deck.margin, 0)
    size, most = _SIZES[-1][0], 99
    for wanted, lines in _SIZES:
        if len(deck.write(room, title, size=wanted, weight="bold").lines) <= lines:
            size, most = wanted, lines
            break
    while height_of(deck.write(room, title, size=size, weight="bold")) > 330 and size > 18:
        size, most = size - 2, 99
    if len(deck.write(room, title, size=size, weight="bold").lines) > 1:
        title = _after_colon(title)
    room = _balanced(deck, room, title, size)
    top = 280.0
    yield deck.write(
        QRectF(room.left() - size * 0.06, top, room.width(), _BELOW - 40 - top), title, size=size,
        weight="bold", upright="bottom", most=most, role="headline",
    )  # fmt: skip
    yield Box(rect=QRectF(deck.margin, _BELOW, 132, 8), fill=deck.look.primary)


def _after_colon(title: str) -> str:
    """A title in two lines has its second part on a line of its own: "Slack 2019: freemium"."""
    for colon in (": ", "："):
        first, found, second = title.partition(colon)
        if found and first and second:
            return f"{first}{colon.strip()}\n{second}"
    return title


def _balanced(deck: Deck, room: QRectF, title: str, size: int) -> QRectF:
    """A narrower room in which the title has as many lines: no single word stands on the last."""
    lines = len(deck.write(room, title, size=size, weight="bold").lines)
    if not 1 < lines <= _SIZES[-1][1]:
        return room
    found = room
    for percent in range(95, 50, -5):
        less = QRectF(room.left(), 0, room.width() * percent / 100, 0)
        if len(deck.write(less, title, size=size, weight="bold").lines) > lines:
            break
        found = less
    return found


def _about(deck: Deck) -> Iterator[Writing]:
    """Who made it, and which numbers are shown."""
    canvas, y = deck.canvas, _BELOW + 44
    wide = deck.width - 2 * deck.margin
    if canvas.author.strip():
        yield deck.write(
            QRectF(deck.margin, y, wide, BODY * LEAD), canvas.author.strip(), size=BODY,
            weight="semibold", most=1,
        )  # fmt: skip
        y += BODY * LEAD + 8
    said = deck.say(case_words(canvas, deck.case))
    years = f"{canvas.base_year}–{canvas.base_year + canvas.horizon}"
    line = " · ".join((said[:1].upper() + said[1:], canvas.currency, years))
    place = QRectF(deck.margin, y, wide, BODY * LEAD)
    yield deck.write(place, line, size=24, colour=deck.theme.muted, most=2)
