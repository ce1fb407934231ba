"""What comes next: what somebody wrote, or else what the checks say is still open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF

from canvas_app.document.stops import Stop
from canvas_app.document.text import Text
from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.marks import without_marks
from canvas_app.drawing.slides.deck import BODY, Deck, height_of
from canvas_app.drawing.slides.parts import Part, Writing
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
    most = max(int(content.height() // (size * LEAD)), 1)
    pages: list[list[Part]] = [[]]
    y = content.top()
    for n, line in enumerate(lines, start=1):
        room = QRectF(content.left() + _INDENT, y, content.width() * 0.86 - _INDENT, 0)
        mark = f"{n}." if numbered else "•"
        made = deck.write(room, line, size=size, mark=mark, most=len(line))
        for piece in _pieces(made, most):
            high = height_of(piece)
            if y + high > content.bottom() and pages[-1]:
                pages.append([])
                y = content.top()
            pages[-1].append(replace(piece, rect=QRectF(room.left(), y, room.width(), high)))
            y += high + _BETWEEN * size
    return pages


def _pieces(writing: Writing, most: int) -> Iterator[Writing]:
    """All of it; what is longer than a slide goes on upon others, without another mark."""
    lines = writing.lines
    if len(lines) <= most:
        yield writing
        return
    for first in range(0, len(lines), most):
        mark = "" if first else writing.mark
        yield replace(writing, lines=lines[first : first + most], mark=mark, whole="")
