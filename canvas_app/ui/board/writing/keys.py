"""What Enter, Tab and the keys for bold and for lists do to a text. No Qt here.

Each takes a text with the ends of a selection and gives both as they become; None where the key
means nothing special.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from canvas_app.drawing.marks import INDENT, Item, bold_in, item_of

_WORD = re.compile(r"\w+")


class Typed(NamedTuple):
    """A text and what is selected in it, in characters."""

    text: str
    start: int
    end: int


def entered(text: str, at: int) -> Typed:
    """Enter in a list: the next item; in an empty item, the end of the list or of its level.

    Bold words that it parts stay bold on both lines.
    """
    text, at = _parted(text, at)
    lines, (n, after) = text.split("\n"), _place(text, at)
    item = item_of(lines[n])
    if item is None or len(lines[n]) - after < item.length:
        return Typed(f"{text[:at]}\n{text[at:]}", at + 1, at + 1)
    if not lines[n][item.length :].strip():
        if item.level:
            return _shifted(lines, [n], out=True, at=(n, after))
        lines[n] = ""
        return _at(lines, (n, 0))
    words = lines[n]
    cut = len(words) - after
    mark = item.mark if item.number is None else f"{item.number + 1}."
    lines[n : n + 1] = [words[:cut].rstrip(" "), f"{item.indent}{mark} {words[cut:].lstrip(' ')}"]
    _renumber(lines, n)
    return _at(lines, (n + 1, len(words[cut:].lstrip(" "))))


def nested(text: str, start: int, end: int, *, out: bool) -> Typed | None:
    """Tab and Shift+Tab: the items that a selection touches, a level in or out."""
    lines = text.split("\n")
    first, last = _place(text, start), _place(text, end)
    chosen = [n for n in range(first[0], last[0] + 1) if item_of(lines[n]) is not None]
    if not chosen:
        return None
    made = _shifted(lines, chosen, out=out, at=first)
    return Typed(made.text, made.start, _at(made.text.split("\n"), last).start)


def listed(text: str, start: int, end: int) -> Typed:
    """The lines of a selection as a list; a list as plain lines."""
    lines = text.split("\n")
    first, last = _place(text, start), _place(text, end)
    chosen = [n for n in range(first[0], last[0] + 1) if lines[n].strip() or first[0] == last[0]]
    items = [item_of(lines[n]) for n in chosen]
    plain = all(item is not None and item.number is None for item in items)
    for n, item in zip(chosen, items, strict=True):
        if plain and item is not None:
            lines[n] = lines[n][item.length :]
        elif item is None:
            lines[n] = f"- {lines[n].lstrip()}"
        elif item.number is not None:
            lines[n] = f"{item.indent}- {lines[n][item.length :]}"
    return Typed("\n".join(lines), _at(lines, first).start, _at(lines, last).start)


def bold(text: str, start: int, end: int) -> Typed:
    """A selection, or the word at the cursor, in bold; what is bold already, plain again."""
    if start == end:
        return _bold_here(text, start)
    lines = text.split("\n")
    parts: list[tuple[int, int, int]] = []
    before = 0
    for n, line in enumerate(lines):
        item = item_of(line)
        low = max(start - before, item.length if item else 0)
        high = min(end - before, len(line))
        if low < high and line[low:high].strip():
            parts.append((n, low, high))
        before += len(line) + 1
    if not parts:
        return Typed(text, start, end)
    off = all(_is_bold(lines[n], low, high) for n, low, high in parts)
    places: list[tuple[int, int, int]] = []
    for n, low, high in parts:
        lines[n], first, last = _with_bold(lines[n], low, high, on=not off)
        places.append((n, first, last))
    (n, first, _), (m, _, last) = places[0], places[-1]
    return Typed(
        "\n".join(lines),
        sum(len(line) + 1 for line in lines[:n]) + first,
        sum(len(line) + 1 for line in lines[:m]) + last,
    )


def _bold_here(text: str, at: int) -> Typed:
    top = text.rfind("\n", 0, at) + 1
    bottom = text.find("\n", at)
    line = text[top : bottom if bottom >= 0 else len(text)]
    here = at - top
    if text[max(at - 2, 0) : at] == "**" == text[at : at + 2]:  # asked for twice
        return Typed(text[: at - 2] + text[at + 2 :], at - 2, at - 2)
    opened = line.rfind("**", 0, here)
    if line[here : here + 2] == "**" and opened >= 0 and line[opened + 2 : here].strip():
        return _after_bold(text, at)
    found = next((b for b in bold_in(line, _words_of(line)) if b.start <= here <= b.end), None)
    if found is not None:
        low, high = found.start + 2, found.end - 2
    else:
        word = next((w for w in _WORD.finditer(line) if w.start() <= here <= w.end()), None)
        if word is None:
            return Typed(f"{text[:at]}****{text[at:]}", at + 2, at + 2)
        low, high = word.span()
    made = bold(text, top + low, top + high)
    inside = made.start + min(max(here - low, 0), made.end - made.start)
    if found is None and here == high:  # what is typed next is plain again
        inside += 2
    return Typed(made.text, inside, inside)


def spaced(text: str, at: int) -> Typed | None:
    """A space as the first of words that are to be bold: it stands before their mark."""
    if text[max(at - 2, 0) : at] == "**" == text[at : at + 2]:
        return Typed(f"{text[: at - 2]} {text[at - 2 :]}", at + 1, at + 1)
    return None


def _after_bold(text: str, at: int) -> Typed:
    """Leave bold words that are being typed: what comes next is plain, spaces too."""
    words = text[:at].rstrip(" ")
    return Typed(f"{words}**{text[len(words) : at]}{text[at + 2 :]}", at + 2, at + 2)


def _parted(text: str, at: int) -> tuple[str, int]:
    """A text in which no bold words reach over a position, and that position in it."""
    top = text.rfind("\n", 0, at) + 1
    bottom = text.find("\n", at)
    line = text[top : bottom if bottom >= 0 else len(text)]
    for b in bold_in(line, _words_of(line)):
        if b.start < at - top < b.end:
            if not line[b.start + 2 : max(at - top, b.start + 2)].strip():
                return text, top + b.start
            if not line[min(at - top, b.end - 2) : b.end - 2].strip():
                return text, top + b.end
            before = text[:at].rstrip(" ")
            return f"{before}****{text[at:].lstrip(' ')}", len(before) + 2
    return text, at


def _is_bold(line: str, low: int, high: int) -> bool:
    """Whether all words of a part are bold; the marks themselves don't matter."""
    strong = {i for b in bold_in(line, _words_of(line)) for i in range(b.start, b.end)}
    return all(sign.isspace() or i in strong for i, sign in enumerate(line[low:high], start=low))


def _with_bold(line: str, low: int, high: int, *, on: bool) -> tuple[str, int, int]:
    """A line with a part in bold or not, and where that part is now."""
    start = _words_of(line)
    signs: list[str] = []
    strong: list[bool] = []
    first = last = 0
    spans = bold_in(line, start)
    within = {i for b in spans for i in range(b.start + 1, b.end)}
    marks = {i for b in spans for i in (b.start, b.start + 1, b.end - 2, b.end - 1)}
    for i in range(start, len(line) + 1):
        if i == low:
            first = len(signs)
        if i == high:
            last = len(signs)
        if i < len(line) and i not in marks:
            signs.append(line[i])
            strong.append(i in within)
    strong[first:last] = [on] * (last - first)
    for i in range(len(signs)):  # a mark takes hold only beside a word
        ends = i == 0 or not strong[i - 1]
        strong[i] = strong[i] and not (ends and signs[i].isspace())
    for i in range(len(signs) - 1, -1, -1):
        ends = i == len(signs) - 1 or not strong[i + 1]
        strong[i] = strong[i] and not (ends and signs[i].isspace())
    made = line[:start]
    begins: list[int] = []
    ended: list[int] = [len(made)]
    for i, sign in enumerate(signs):
        was = i > 0 and strong[i - 1]
        if strong[i] != was:
            made += "**"
        begins.append(len(made))
        made += sign
        ended.append(len(made))
    if strong and strong[-1]:
        made += "**"
    return made, begins[first] if first < len(begins) else len(made), ended[last]


def _words_of(line: str) -> int:
    item = item_of(line)
    return item.length if item is not None else 0


def _shifted(lines: list[str], chosen: list[int], *, out: bool, at: tuple[int, int]) -> Typed:
    """Items one level in or out, with the numbers that they have there."""
    for n in chosen:
        item = item_of(lines[n])
        assert item is not None
        level = 0 if out else 1
        if item.level != level:
            moved = Item(INDENT if level else "", item.mark)
            if item.number is not None:
                before = _sibling(lines, n, level)
                number = before.number if before is not None else 0
                moved = Item(moved.indent, item.mark if number is None else f"{number + 1}.")
            lines[n] = moved.typed + lines[n][item.length :]
    _renumber(lines, chosen[0])
    return _at(lines, at)


def _sibling(lines: list[str], n: int, level: int) -> Item | None:
    """The item before a line on a level of the same list."""
    for line in reversed(lines[:n]):
        item = item_of(line)
        if item is None or item.level < level:
            return None
        if item.level == level:
            return item
    return None


def _renumber(lines: list[str], n: int) -> None:
    """Let the numbers of the list around a line count on; its first number stays."""
    top = n
    while top > 0 and item_of(lines[top - 1]) is not None:
        top -= 1
    last: list[int | None] = [None, None]
    for i in range(top, len(lines)):
        item = item_of(lines[i])
        if item is None:
            break
        level = item.level
        number = item.number
        before = last[level]
        if number is not None and before is not None and number != before + 1 <= 999:
            number = before + 1
            lines[i] = f"{item.indent}{number}. {lines[i][item.length :]}"
        last[level] = number
        if level == 0:
            last[1] = None


def _place(text: str, at: int) -> tuple[int, int]:
    """A position as its line and its distance from that line's end, which marks do not move."""
    end = text.find("\n", at)
    return text.count("\n", 0, at), (len(text) if end < 0 else end) - at


def _at(lines: list[str], place: tuple[int, int]) -> Typed:
    """A text with the cursor at a place."""
    n, after = place
    at = sum(len(line) + 1 for line in lines[:n]) + max(len(lines[n]) - after, 0)
    return Typed("\n".join(lines), at, at)
