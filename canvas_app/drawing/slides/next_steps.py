"""What comes next: what somebody wrote, or else what the checks say is still open."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from canvas_app.document.stops import Stop
from canvas_app.document.text import Text
from canvas_app.drawing.marks import without_marks
from canvas_app.drawing.slides.deck import BODY, Deck, height_of
from canvas_app.drawing.slides.parts import Part
from canvas_app.numbers.findings import findings

_INDENT = 62.0
_BETWEEN = 0.6
"""Of two of them, in heights of letters."""


def next_pages(deck: Deck, stop: Stop) -> list[list[Part]]:
    """The steps, a mark before each, on as many slides as they need."""
    own = [line for line in (without_marks(x).strip() for x in stop.text.split("\n")) if line]
    steps = own or [
        deck.say(finding.text) for finding in findings(deck.model, deck.case, deck.shown)
    ]
    if not steps:
        steps = [deck.say(Text("Nothing is open: the checks found nothing to look at."))]
    return listed(deck, steps, numbered=bool(own))


def listed(deck: Deck, lines: list[str], *, numbered: bool) -> list[list[Part]]:
    """Lines below each other, each with a number or a dot; large where they are few."""
    for size in (40, 34, BODY):
        pages = _in_size(deck, lines, size, numbered)
        if len(pages) == 1:
            break
    return pages


def _in_size(deck: Deck, lines: list[str], size: int, numbered: bool) -> list[list[Part]]:
    content = deck.content
    pages: list[list[Part]] = [[]]
    y = content.top()
    for n, line in enumerate(lines, start=1):
        room = QRectF(content.left() + _INDENT, y, content.width() * 0.86 - _INDENT, 0)
        made = deck.write(room, line, size=size, mark=f"{n}." if numbered else "•")
        high = height_of(made)
        if y + high > content.bottom() and pages[-1]:
            pages.append([])
            y = content.top()
        room = QRectF(room.left(), y, room.width(), high)
        pages[-1].append(deck.write(room, line, size=size, mark=f"{n}." if numbered else "•"))
        y += high + _BETWEEN * size
    return pages
