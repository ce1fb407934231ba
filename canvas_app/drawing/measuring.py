"""How high some words become, told from the widths of single words wherever that is certain.

Laying out costs thirty microseconds a card; ten thousand cards are on the board before anyone has
looked at more than a few. So most heights are told without: a paragraph that fits on one line is
one line high, and plain words break at their spaces. What lies too near the edge to be sure, or
is written in signs that follow other rules, gives a lower and an upper bound instead.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from math import inf

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from canvas_app.drawing.fonts import font

LEADING = 1.0
"""Between lines."""
_UNSURE = 1.5
"""A line that ends so near the edge may or may not break: words are kerned with their spaces."""
_MOST_KNOWN = 20_000
_LATIN = re.compile(r"[ -~¡-¬®-ÿ–—‘’“”…·€]*")
_CHINESE = re.compile(r"[ -~¡-¬®-ÿ–—‘’“”…·€\u4e00-\u9fff、。，：；！？（）]*")
_WORD = r"[($]?[A-Za-z0-9](?:[A-Za-z0-9&@.,]*[A-Za-z0-9])?[.,:;!?%)]{0,2}"
_PLAIN = re.compile(f"{_WORD}(?: {_WORD})*")
"""Words that break nowhere inside, and always before and after."""
_CHINESE_WORDS = re.compile(r"(?:[\u4e00-\u9fff][、。，：；！？]*)+")
_CHINESE_WORD = re.compile(r"[\u4e00-\u9fff][、。，：；！？]*")


class Ruler:
    """Knows the widths and heights of words in one font."""

    def __init__(self, face: QFont) -> None:
        self.font = face
        self._metrics = QFontMetricsF(face)
        self._widths: dict[str, float] = {}
        self._signs: dict[str, tuple[float, float]] = {}
        self.height = self._sign("x")[1]
        self.space = self._metrics.horizontalAdvance("a a") - 2 * self.width("a")

    def width(self, word: str) -> float:
        """How wide a word without spaces is."""
        known = self._widths.get(word)
        if known is None:
            if len(self._widths) > _MOST_KNOWN:
                self._widths.clear()
            known = self._widths[word] = self._metrics.horizontalAdvance(word)
        return known

    def bounds(self, text: str, room: float) -> tuple[float, float]:
        """The least and the greatest height of a text in a width; the same where it is certain."""
        if "\n" not in text:
            return self._paragraph(text, room)
        each = [self._paragraph(line, room) for line in text.split("\n")]
        return sum(low for low, _ in each), sum(high for _, high in each)

    def _paragraph(self, text: str, room: float) -> tuple[float, float]:
        if not text:
            return self.height + LEADING, self.height + LEADING
        if _LATIN.fullmatch(text):
            return self._latin(text, room)
        if _CHINESE.fullmatch(text):
            return self._chinese(text, room)
        return 0.0, inf

    def _latin(self, text: str, room: float) -> tuple[float, float]:
        words, known = text.split(" "), self._widths
        widths = [known.get(word) or self.width(word) for word in words]
        line = self.height + LEADING
        if sum(widths) + self.space * (len(words) - 1) <= room - _UNSURE:
            return line, line
        plain = _PLAIN.fullmatch(text) is not None
        if not plain and not all(map(_breaks_between, pairwise(words))):
            return line, inf
        return self._heights(widths, self.space, room, line, plain)

    def _heights(
        self, widths: list[float], space: float, room: float, line: float, plain: bool
    ) -> tuple[float, float]:
        """The bounds of words that break between each other; `plain` ones nowhere else."""
        most, certain = _lines(widths, space, room - _UNSURE)
        if most is None:
            return line, inf
        if plain and certain:
            return most * line, most * line
        # a hyphen may let more onto a line, and so may a little room
        least = _lines(widths, space, room + _UNSURE)[0] if plain else 1
        return (least or 1) * line, most * line

    def _chinese(self, text: str, room: float) -> tuple[float, float]:
        known = self._signs
        signs = [known.get(sign) or self._sign(sign) for sign in text]
        line = max(height for _, height in signs) + LEADING
        across = [width for width, _ in signs]
        if sum(across) <= room - _UNSURE:
            return line, line
        if not _CHINESE_WORDS.fullmatch(text):
            return 0.0, inf
        starts = [found.start() for found in _CHINESE_WORD.finditer(text)]
        widths = [sum(across[a:b]) for a, b in pairwise([*starts, len(text)])]
        return self._heights(widths, 0.0, room, line, plain=True)

    def _sign(self, sign: str) -> tuple[float, float]:
        """The width and height of one sign: where another font stands in, lines are higher."""
        known = self._signs.get(sign)
        if known is None:
            layout = laid_out(sign, self.font, inf)
            known = self._metrics.horizontalAdvance(sign), layout.lineAt(0).height()
            self._signs[sign] = known
        return known


@cache
def ruler(pixels: int, weight: QFont.Weight = QFont.Weight.Normal, family: str = "") -> Ruler:
    """The ruler of one of our fonts."""
    return Ruler(font(pixels, weight, family))


def laid_out(
    text: str, face: QFont, width: float, bold: list[QTextLayout.FormatRange] | None = None
) -> QTextLayout:
    """Words in a width, each line below the one before. `text` has U+2028 for its line ends."""
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if bold:
        layout.setFormats(bold)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(min(width, 1e6))
        line.setPosition(QPointF(0, height))
        height += line.height() + LEADING
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> float:
    """How high laid-out words are."""
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height() + LEADING


def _lines(widths: list[float], space: float, room: float) -> tuple[int | None, bool]:
    """Lines that words need, and whether they do with a little more room as well.

    None where one of them is wider than a line.
    """
    lines, x, certain = 1, -space, True
    wider = room + 2 * _UNSURE
    for width in widths:
        x += space + width
        if x > room:
            certain = certain and x > wider
            lines, x = lines + 1, width
            if width > room:
                return None, False
    return lines, certain


def _breaks_between(words: tuple[str, str]) -> bool:
    """Whether a line may end at the space between two words, whatever else they are."""
    before, after = words
    return bool(
        before
        and after
        and (before[-1].isalnum() or before[-1] in ".,:;!?%)")
        and (after[0].isalnum() or after[0] in "($")
    )
