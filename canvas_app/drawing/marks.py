"""The marks that a card's text may carry: **bold**, and lists of one or two levels.

A small part of Markdown, read line by line; whatever is not closed or not known is plain words.
The text is stored as it is typed, so that every program can read it. Nothing here knows Qt.
Positions count characters; `units` turns them into what Qt counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

_ITEM = re.compile(r"([ \t]*)([-*•]|[0-9]{1,3}\.) ")
_STARS = re.compile(r"\*{2,}")
_MARKED = re.compile(r"\*\*|^[ \t]*(?:[-*•]|[0-9]{1,3}\.) ", re.MULTILINE)
INDENT = "  "
"""What one level of a list is moved in by."""


class Bold(NamedTuple):
    """Bold words in a line: from the first star of the opening mark to after the closing one."""

    start: int
    end: int


class Item(NamedTuple):
    """The mark that makes a line an item of a list."""

    indent: str
    mark: str
    """-, *, • or a number with its full stop."""

    @property
    def level(self) -> int:
        return 1 if "\t" in self.indent or len(self.indent) >= len(INDENT) else 0

    @property
    def number(self) -> int | None:
        """What it counts; None for a bullet."""
        return int(self.mark[:-1]) if self.mark.endswith(".") else None

    @property
    def length(self) -> int:
        """Characters before the item's words."""
        return len(self.indent) + len(self.mark) + 1

    @property
    def typed(self) -> str:
        """The mark as it stands in the text."""
        return f"{self.indent}{self.mark} "


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line as it is shown: its words without marks, and which of them are bold."""

    item: Item | None
    words: str
    bold: tuple[tuple[int, int], ...] = ()
    """Where bold begins and ends in `words`."""


def marked(text: str) -> bool:
    """Whether a text may have any marks; most have none, and are laid out in one piece."""
    return _MARKED.search(text) is not None


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The lines of a text as they are shown."""
    return tuple(_paragraph(line) for line in text.split("\n"))


def item_of(line: str) -> Item | None:
    """What makes a line an item of a list, if it is one."""
    found = _ITEM.match(line)
    return Item(found[1], found[2]) if found else None


def bold_in(line: str, start: int = 0) -> list[Bold]:
    """The bold words of a line; a mark that nothing closes is not one. Takes linear time."""
    found: list[Bold] = []
    opened = -1
    for stars in _STARS.finditer(line, start):
        first, last = stars.span()
        closes = opened >= 0 and not line[first - 1].isspace()
        opens = last < len(line) and not line[last].isspace()
        if closes:
            both = opens and last - first >= 4  # **a****b**: one ends, the next begins
            found.append(Bold(opened, first + 2 if both else last))
            opened = last - 2 if both else -1
        elif opens:
            opened = first
    return found


def without_marks(text: str) -> str:
    """The words alone, with bullets and numbers, for where nothing can be shown in bold."""
    return "\n".join(
        f"{p.item.mark} {p.words}" if p.item is not None else p.words for p in paragraphs(text)
    )


def units(text: str, at: int) -> int:
    """A position in characters as Qt counts it: those beyond the 65,536th are two."""
    if text.isascii():
        return at
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, at: int) -> int:
    """The opposite of `units`."""
    if text.isascii():
        return at
    n = 0
    for n, c in enumerate(text):
        if at <= 0:
            return n
        at -= 2 if c > "\uffff" else 1
    return n + 1 if text else 0


def _paragraph(line: str) -> Paragraph:
    item = item_of(line)
    start = item.length if item is not None else 0
    pieces: list[str] = []
    bold: list[tuple[int, int]] = []
    length = 0
    for begin, end in bold_in(line, start):
        plain, strong = line[start:begin], line[begin + 2 : end - 2]
        pieces += (plain, strong)
        length += len(plain)
        bold.append((length, length + len(strong)))
        length += len(strong)
        start = end
    pieces.append(line[start:])
    return Paragraph(item, "".join(pieces), tuple(bold))
