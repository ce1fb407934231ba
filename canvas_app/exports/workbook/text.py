"""Makes any text safe for a cell: always those characters, never a formula, never a broken file."""

from __future__ import annotations

import math
import re
import unicodedata
from functools import lru_cache

from canvas_app.document.estimate import Source
from canvas_app.document.text import N_, Translate

MOST = 32_767
"""Characters that a cell holds, counted in UTF-16 as spreadsheets do."""

# What XML 1.0 can't hold: openpyxl without lxml writes these and the file no longer opens.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Spreadsheets read _x0041_ as "A"; the underscore itself is written _x005F_.
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
LEFT_OUT = N_("… [{count} characters left out: a cell holds no more]")


def clean(text: str) -> str:
    """The text without characters that a workbook can't hold, with plain line ends."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _IMPOSSIBLE.sub("", text)


def for_cell(text: str, translate: Translate = str) -> str:
    """The cleaned text as it goes into the file; beyond a cell's limit it says what is missing."""
    text = clean(text)
    if len(text) > MOST // 2 and utf16_length(text) > MOST:
        first = split(text, MOST - 100)[0]
        text = first + translate(LEFT_OUT).format(count=len(text) - len(first))
    return _LOOKS_ESCAPED.sub("_x005F_", text) if "_x" in text else text


def needs_quote(text: str) -> bool:
    """Whether a spreadsheet could take the text for something else when somebody edits it."""
    return bool(text) and not text[0].isalpha()


def utf16_length(text: str) -> int:
    """The length as spreadsheets count it: characters beyond U+FFFF are two."""
    return len(text) if text.isascii() else len(text) + sum(c > "\uffff" for c in text)


def split(text: str, most: int = MOST) -> list[str]:
    """The text in pieces of at most `most` UTF-16 units; nothing is lost, no character torn."""
    if utf16_length(text) <= most:
        return [text]
    pieces: list[str] = []
    start = used = 0
    for i, character in enumerate(text):
        size = 2 if character > "\uffff" else 1
        if used + size > most:
            pieces.append(text[start:i])
            start, used = i, 0
        used += size
    return [*pieces, text[start:]]


def pages(text: str, columns: float, most_lines: int) -> list[str]:
    """The text in pieces that are readable in one cell, cut between words where there are any."""
    whole: list[str] = []
    page: list[str] = []
    used = 0
    for paragraph in clean(text).split("\n"):
        for part in _bounded(paragraph, int(columns * most_lines * 0.8)):
            size = lines(part, columns)
            if page and used + size > most_lines:
                whole.append("\n".join(page))
                page, used = [], 0
            page.append(part)
            used += size
    return [*whole, "\n".join(page)]


def _bounded(paragraph: str, most: int) -> list[str]:
    parts: list[str] = []
    while width(paragraph) > most:
        cut = _prefix(paragraph, most)
        space = paragraph.rfind(" ", cut // 2, cut)
        cut = space + 1 if space > 0 else cut
        parts.append(paragraph[:cut])
        paragraph = paragraph[cut:]
    return [*parts, paragraph]


def shortened(text: str, most: int, end: str = "…") -> str:
    """At most so many columns of text, with a visible end where something is left out."""
    if width(text) <= most:
        return text
    return text[: _prefix(text, most)].rstrip() + end


def _prefix(text: str, most: int) -> int:
    used = 0
    for i, character in enumerate(text):
        used += _columns(character)
        if used > most:
            return max(1, i)
    return len(text)


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def width(text: str) -> int:
    """How many columns the text takes; a Chinese character counts as two."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def lines(text: str, columns: float) -> int:
    """How many lines the wrapped text takes in a cell of that width; rather one too many."""
    usable = max(1.0, columns - 1.0)
    return sum(max(1, math.ceil(width(part) * 1.02 / usable)) for part in text.split("\n"))


def source_words(source: Source) -> str:
    """A source's text and address on one line."""
    return " — ".join(filter(None, (source.text.strip(), source.url.strip())))
