"""The room that a chart has on a slide, and how its numbers and words are written there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF

from canvas_app.drawing.slides.parts import Upright
from canvas_app.exports.deck.page import Page
from canvas_app.exports.deck.plots import Plot, add_plot, spread
from canvas_app.exports.deck.words import Paragraph, Run
from canvas_app.exports.workbook.looks import scaled_money_format, short_money_format

WORDS, SMALL = 12, 11
"""Sizes in a chart's own units, as they are painted."""
BESIDE: Final = 32.0


class Room:
    """Where a chart is drawn: a rectangle of the slide, and how large its words are."""

    def __init__(self, page: Page, rect: QRectF, scale: float) -> None:
        self.page, self.rect, self.scale = page, rect, scale
        self.wide = rect.width() / scale
        canvas = page.deck.canvas
        language = canvas.language.replace("-", "_")
        self.money = short_money_format(canvas.currency, language)
        self._language = language

    def axis_money(self, *rows: Sequence[float | None]) -> str:
        """How amounts along an axis are written."""
        most = max((spread(row) for row in rows), default=0.0)
        form = scaled_money_format(self.page.deck.canvas.currency, self._language, most)
        short = most / 10.0 ** (9 if most >= 10**9 else 6)
        if short >= 10:  # $120M, not $120.0M
            form = form.replace("0.00,,,", "0,,,").replace("0.0,,", "0,,")
        return form

    def columns(self, n: int, count: int, beside: float = BESIDE) -> QRectF:
        """One of several columns."""
        gap = beside * self.scale
        each = (self.rect.width() - (count - 1) * gap) / count
        left = self.rect.left() + n * (each + gap)
        return QRectF(left, self.rect.top(), each, self.rect.height())

    def write(
        self,
        rect: QRectF,
        text: str,
        size: float = WORDS,
        *,
        bold: bool = False,
        colour: str = "",
        upright: Upright = "top",
    ) -> None:
        """Words of the chart that are not in the native one."""
        if not text:
            return
        letters = size * self.scale
        made = self.page.text_box(rect, text[:40])
        run = Run(text=text, size=letters, colour=colour or self.page.palette.ink, bold=bold)
        self.page.write(made, [Paragraph(runs=(run,))], upright=upright)

    def plot(self, rect: QRectF, plot: Plot) -> None:
        """A native chart in a part of the room."""
        add_plot(self.page, rect, plot)

    @property
    def size(self) -> float:
        return SMALL * self.scale
