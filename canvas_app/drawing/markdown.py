"""A card's words as Markdown, and Markdown as the words of a card.

What somebody typed stays words: nothing of it becomes a heading, a table, HTML or a formula, in
CommonMark, on GitHub or in Obsidian. Only our own marks (bold, lists) and web addresses mean
something. The other way the marks that a card's text knows are kept, and other signs go: a note
of another program reads as it looked there. Nothing here knows Qt. Both ways take linear time.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from canvas_app.drawing.marks import Item, Paragraph, paragraphs

BREAK = "  "
"""Behind a line that another follows in the same paragraph."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9@%_~:.-]+(?:[/?#][^\s<>\"'`\\|\[\]，。；：！？、（）《》「」“”…]*)?"
)
_ENTITY = re.compile(r"&#?[A-Za-z0-9]+;")
_SPECIAL = re.compile(
    r"[\\`*_\[\]<>#|~^]|&(?=#?[A-Za-z0-9]+;)|\$(?!\d)|=(?==)|(?<==)=|%(?=%)|(?<=%)%"
)
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_AT_START = re.compile(r"[-+=](?![A-Za-z0-9])")
_INDENTED = re.compile(r"[ \t\u00a0]+")


class Line(NamedTuple):
    """A line of Markdown, and the line of a card's text that it stands for."""

    words: str
    source: str | None
    """None for an empty line that only Markdown needs."""


# --- to Markdown ---------------------------------------------------------------------------------


def one_line(text: str) -> str:
    """A title or a label without line ends and characters that nobody sees."""
    return " ".join(_CONTROL.sub("", text).split())


def escaped(text: str) -> str:
    """Words within a line, as nothing but words. Web addresses become links to themselves."""
    pieces: list[str] = []
    end = 0
    for found in _ADDRESS.finditer(text):
        address = found[0].rstrip(".,;:!?*_~)}")
        if _ENTITY.search(address) or not address.isprintable():
            continue
        pieces += (_plainly(text[end : found.start()]), f"<{address}>")
        end = found.start() + len(address)
    pieces.append(_plainly(text[end:]))
    return "".join(pieces)


def _plainly(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", _CONTROL.sub("", text))


def at_start(words: str) -> str:
    """Escaped words that begin a line or an item: no list, rule or heading comes of them."""
    number = _NUMBERED.match(words)
    if number is not None:
        return f"{number[1]}\\{words[len(number[1]) :]}"
    return f"\\{words}" if _AT_START.match(words) else words


def in_cell(text: str) -> str:
    """Words in a cell of a table, where there are no lines."""
    return escaped(one_line(text))


def strong(text: str) -> str:
    """A line of its own in bold; "" where there are no words."""
    words = escaped(one_line(text))
    return f"**{words}**" if words else ""


def lines(text: str) -> list[Line]:
    """A card's text line by line, with the empty lines that Markdown needs around lists."""
    made: list[Line] = []
    sources = _sound(text).split("\n")
    shown = paragraphs(_CONTROL.sub("", _sound(text)))
    before: Paragraph | None = None
    parent: Item | None = None
    for source, paragraph in zip(sources, shown, strict=True):
        item = paragraph.item
        blank = item is None and not paragraph.words.strip()
        if before is not None and not blank and _apart(before, paragraph):
            made.append(Line("", None))
        if blank:
            made.append(Line("", source))
            before = None
        else:
            if before is not None and before.item is None and item is None:
                made[-1] = Line(made[-1].words + BREAK, made[-1].source)
            made.append(Line(_written(paragraph, parent), source))
            before = paragraph
        if item is None:
            parent = None
        elif not item.level:
            parent = item
    return made


def markdown(text: str) -> str:
    """A card's text as Markdown."""
    return "\n".join(line.words for line in lines(text)).strip("\n")


def _sound(text: str) -> str:
    """With one kind of line end: every other one would begin a line that nobody escaped."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _apart(before: Paragraph, paragraph: Paragraph) -> bool:
    """Whether an empty line must stand between, so that lists begin and end where they do."""
    one, other = before.item, paragraph.item
    if one is None or other is None:
        return one is not other
    if one.level == other.level:
        return (one.number is None) != (other.number is None)
    return other.level > one.level and other.number not in (None, 1)


def _written(paragraph: Paragraph, parent: Item | None) -> str:
    item = paragraph.item
    words = paragraph.words.rstrip()
    if item is None:
        indent = _INDENTED.match(words)
        left = "" if indent is None else indent[0].replace("\t", "    ")[:40]
        return "\u00a0" * len(left) + at_start(
            _with_bold(paragraph, len(indent[0]) if indent else 0)
        )
    mark = "-" if item.number is None else item.mark
    outer = ("-" if parent.number is None else parent.mark) if parent else "-"
    indent_by = " " * (len(outer) + 1) if item.level else ""
    return f"{indent_by}{mark} {at_start(_with_bold(paragraph, 0).lstrip())}".rstrip()


def _with_bold(paragraph: Paragraph, start: int) -> str:
    """The words from a place on, with bold ones between stars."""
    words = paragraph.words.rstrip()
    pieces: list[str] = []
    at = start
    for begin, end in _ranges(paragraph.bold, words, start):
        inner = escaped(words[begin:end])
        letter_before = begin > start and _is_letter(words[begin - 1])
        letter_behind = end < len(words) and _is_letter(words[end])
        loose = (letter_before and inner[0] == "<") or (letter_behind and inner[-1] == ">")
        star = "" if loose else "**"  # beside a link to an address they would stay stars
        pieces += (escaped(words[at:begin]), star, inner, star)
        at = end
    pieces.append(escaped(words[at:]))
    return "".join(pieces)


def _ranges(bold: Iterable[tuple[int, int]], words: str, start: int) -> list[tuple[int, int]]:
    """Where bold can be written: beside a letter no bold word may begin or end with a sign."""
    joined: list[tuple[int, int]] = []
    for begin, end in bold:
        begin, end = max(begin, start), min(end, len(words))
        if joined and joined[-1][1] == begin:
            begin = joined.pop()[0]
        joined.append((begin, end))
    made = []
    for begin, end in joined:
        while begin < end and _loose(words, begin, begin - 1, begin > start):
            begin += 1
        while begin < end and _loose(words, end - 1, end, end < len(words)):
            end -= 1
        if begin < end:
            made.append((begin, end))
    return made


def _loose(words: str, at: int, beside: int, has_beside: bool) -> bool:
    """Whether stars beside a character would stay stars: at a space, or between sign and letter."""
    if words[at].isspace():
        return True
    return has_beside and _is_sign(words[at]) and _is_letter(words[beside])


def _is_letter(character: str) -> bool:
    return not character.isspace() and not _is_sign(character)


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


# --- from Markdown -------------------------------------------------------------------------------

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_CLOSING = re.compile(r"(?:^|[ \t])#+$")
_BULLET = re.compile(r"([ \t]*)(?:• +|(?:[-*+]|(\d{1,3})[.)])(?:[ \t]+|$))")
_TASK = re.compile(r"\[([ xX])\][ \t]+")
_QUOTE = re.compile(r" {0,3}(?:>[ \t]?)+")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_MADE_INTO = re.compile(
    r"\\(?P<sign>[!-/:-@\[-`{-~])"
    r"|`(?P<code>[^`]+)`"
    r"|!?\[\[(?P<page>[^\[\]|]*)(?:\|(?P<alias>[^\[\]]*))?\]\]"
    r"|!?\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\((?P<to>[^()\s]*)(?:[ \t]+\"[^\"()]*\")?\)"
    r"|<(?P<address>(?:https?://|mailto:)[^<>\s]+)>"
    r"|(?P<entity>&#?[A-Za-z0-9]{1,32};)"
    r"|(?P<stars>\*\*+)"
    r"|__(?P<bold>[^_\s](?:[^_]*[^_\s])?)__(?!\w)"
    r"|(?<![\w*])\*(?P<star>[^*\s](?:[^*]*[^*\s])?)\*(?![\w*])"
    r"|(?<![\w_])_(?P<under>[^_\s](?:[^_]*[^_\s])?)_(?![\w_])"
    r"|~~(?P<struck>[^~\s](?:[^~]*[^~\s])?)~~"
    r"|==(?P<lit>[^=\s](?:[^=]*[^=\s])?)=="
    r"|<br ?/?>"
)
_DEEPEST = 6


def plain(source: str) -> str:
    """Markdown as a card's text: bold words and lists stay marked, all other signs go."""
    made: list[str] = []
    fenced = ""
    for line in _sound(_CONTROL.sub("", source)).split("\n"):
        fence = _FENCE.match(line)
        if fence is not None and fenced in ("", fence[1]):
            fenced = "" if fenced else fence[1]
        elif fenced:
            made.append(line.replace("\t", "    "))
        else:
            made.append(plain_line(line))
    return "\n".join(made)


def plain_line(line: str) -> str:
    """One line of Markdown as a line of a card's text."""
    line = line.rstrip()
    if line.endswith("\\") and not line.endswith("\\\\"):
        line = line[:-1].rstrip()  # a line that goes on below
    heading = heading_of(line)
    if heading is not None:
        return f"**{_unmarked_bold(heading)}**" if heading else ""
    if _RULE.match(line):
        return "———"
    quote = _QUOTE.match(line)
    if quote is not None:
        line = line[quote.end() :]
    item = _BULLET.match(line)
    if item is None:
        words = words_of(line)
        inner = words.lstrip(" \t\u00a0")
        return " " * (len(words) - len(inner)) + inner
    indent = "  " if "\t" in item[1] or len(item[1]) > 1 else ""
    mark = f"{item[2]}." if item[2] else "-"
    rest = line[item.end() :]
    task = _TASK.match(rest)
    if task is not None:
        rest = ("☐ " if task[1] == " " else "☑ ") + rest[task.end() :]
    return f"{indent}{mark} {words_of(rest)}"


def heading_of(line: str) -> str | None:
    """The words of a heading, or of a line that is bold from end to end; None for any other."""
    line = line.strip()
    found = _HEADING.match(line)
    if found is not None:
        return words_of(_CLOSING.sub("", line[found.end() :].strip()).strip())
    inner = line[2:-2]
    whole = len(line) > 4 and line.startswith("**") and line.endswith("**")
    if whole and "**" not in inner.replace("\\*", "") and not inner.endswith("\\"):
        return words_of(inner.strip())
    return None


def _unmarked_bold(words: str) -> str:
    return words.replace("**", "").strip()


def words_of(text: str, deep: int = 0) -> str:
    """Words within a line, without the signs of Markdown; bold ones keep their stars."""

    def made(found: re.Match[str]) -> str:
        kind = found.lastgroup
        if kind is None:
            return " "
        inner = found[kind]
        if kind in ("sign", "code", "address", "stars"):
            return found[0] if kind == "stars" else inner
        if kind == "entity":
            return html.unescape(inner).replace("\x00", "")
        if kind in ("page", "alias"):
            return found["alias"] or found["page"]
        if kind in ("words", "to"):
            words = words_of(found["words"], deep + 1) if deep < _DEEPEST else found["words"]
            address = found["to"]
            return (
                f"{words} ({address})"
                if words and address and words != address
                else words or address
            )
        inner = words_of(inner, deep + 1) if deep < _DEEPEST else inner
        return f"**{inner}**" if kind == "bold" else inner

    return _MADE_INTO.sub(made, text)
