"""Shows marks as they are typed: bold words bold, their stars faint, bullets in colour."""

from __future__ import annotations

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from canvas_app.document.cards.base import Colour
from canvas_app.drawing.fonts import BOLD
from canvas_app.drawing.marks import bold_in, item_of, marked, units
from canvas_app.drawing.theme import Theme, colour_of


class ShownMarks(QSyntaxHighlighter):
    """Formats a card's text; the text itself stays plain."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._star, self._strong, self._item = (QTextCharFormat() for _ in range(3))
        self._strong.setFontWeight(BOLD)
        self._item.setFontWeight(QFont.Weight.Medium)
        self._looks: object = None

    def show_in(self, theme: Theme, colour: Colour) -> None:
        """Take the colours of a card."""
        if self._looks != (theme.name, colour):
            self._looks = (theme.name, colour)
            self._star.setForeground(colour_of(theme.faint))
            self._item.setForeground(theme.accent(colour))
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if not marked(text):
            return
        item = item_of(text)
        start = item.length if item is not None else 0
        if start:
            self.setFormat(0, start, self._item)
        for begin, end in bold_in(text, start):
            first, last = units(text, begin), units(text, end)
            self.setFormat(first, 2, self._star)
            self.setFormat(first + 2, last - first - 4, self._strong)
            self.setFormat(last - 2, 2, self._star)
