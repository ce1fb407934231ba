"""A PDF of a canvas, against laying the same pages out and painting them."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter

from benchmarks.canvases import canvas_of
from benchmarks.measure import Row, paired, row
from canvas_app.drawing.slides.deck import paper_of
from canvas_app.drawing.slides.paint import paint_slide
from canvas_app.drawing.theme import LIGHT
from canvas_app.exports.pdf.check import check_pdf
from canvas_app.exports.pdf.pages import chapters
from canvas_app.exports.pdf.write import pdf
from canvas_app.exports.request import Request

WIDE, HIGH = 1527, 1080
"""A page of A4 at 130 dots an inch."""


def rows() -> list[Row]:
    """Of few and of many cards; the check before it replaces an earlier one is a part of it."""
    return [_pdf(cards) for cards in (110, 300)]


def _pdf(cards: int) -> Row:
    canvas = canvas_of(cards, cards)
    pages = 0

    def ours() -> None:
        check_pdf(pdf(Request(canvas)), canvas)

    def floor() -> None:
        nonlocal pages
        deck = paper_of(canvas, "base", LIGHT, ratio=WIDE / HIGH)
        slides = [slide for chapter in chapters(deck) for slide in chapter.slides]
        pages = len(slides)
        for slide in slides:
            image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            paint_slide(painter, slide, deck)
            painter.end()

    times = paired(ours, floor, 7)
    return row(f"PDF, {cards} cards, {pages} pages", times[0], "painting the same pages", times[1],
               "≤ 1.5")  # fmt: skip
