"""What a card says as one piece of Markdown, and what became of it when somebody wrote into it.

First the title in bold, then the lines made of the card's fields, then its text. Only title and
text can come back: the lines between are made of numbers. Nothing here knows Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from canvas_app.document.cards import Card
from canvas_app.drawing import markdown

_MOST_COMPARED = 3_000
"""Lines; longer texts are read as a whole."""


class _Part(NamedTuple):
    """A line of a node: what it is of, and the line of ours that it stands for."""

    kind: Literal["title", "said", "text", "gap"]
    words: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reread:
    """A card's words after somebody changed them elsewhere."""

    title: str
    text: str
    said_changed: bool
    """Whether lines made of numbers were changed. What was written there is in the text."""


def said_lines(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines made of a card's fields, as Markdown."""
    return tuple(filter(None, (markdown.at_start(markdown.in_cell(line)) for line in lines)))


def words_of_node(card: Card, said: Sequence[str], label: str) -> str:
    """All that a card says; its kind's `label` where that is nothing."""
    parts = _parts(card, said)
    if not any(part.words for part in parts):
        return markdown.escaped(label)
    return "\n".join(part.words for part in parts)


def _parts(card: Card, said: Sequence[str]) -> list[_Part]:
    made: list[_Part] = []
    title = markdown.strong(card.title)
    if title:
        made.append(_Part("title", title + (markdown.BREAK if said else ""), card.title))
    for n, line in enumerate(said, start=1):
        made.append(_Part("said", line + (markdown.BREAK if n < len(said) else "")))
    text = [] if not card.text.strip() else markdown.lines(card.text)
    if made and text:
        made.append(_Part("gap", ""))
    made += (_Part("gap" if s is None else "text", words, s or "") for words, s in text)
    return made


def reread(card: Card, said: Sequence[str], words: str) -> Reread:
    """The title and the text that changed words stand for.

    What is the same as before is as it was typed, line by line; the rest is read as Markdown.
    """
    before = _parts(card, said)
    after = words.replace("\r\n", "\n").split("\n")
    if len(before) + len(after) > _MOST_COMPARED:
        return Reread(*titled(words), said_changed=bool(said))
    title = "" if before and before[0].kind == "title" else card.title
    text: list[str] = []
    said_changed = False
    same = SequenceMatcher(None, [p.words.rstrip() for p in before], [x.rstrip() for x in after])
    for tag, i, i_end, j, j_end in same.get_opcodes():
        old, new = before[i:i_end], after[j:j_end]
        if tag == "equal":
            for part in old:
                if part.kind == "title":
                    title = part.source
                elif part.kind == "text":
                    text.append(part.source)
            continue
        if old and old[0].kind == "title":
            new = [line for n, line in enumerate(new) if n or line.strip()]
            if new:
                heading = markdown.heading_of(new[0])
                title = heading if heading is not None else markdown.words_of(new[0].strip())
                new = new[1:]
        said_changed = said_changed or any(part.kind == "said" for part in old)
        text += markdown.plain("\n".join(new)).split("\n") if new else []
    return Reread(title, "\n".join(text).strip("\n"), said_changed)


_LONGEST_TITLE = 80
_ENDS = ".!?;:,…。！？；：，"


def titled(source: str) -> tuple[str, str]:
    """A node's Markdown as a title and a text: a heading, a bold line or a single short line is
    the title."""
    lines = source.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    while lines and not lines[0].strip():
        lines.pop(0)
    if not lines:
        return "", ""
    head, rest = lines[0], lines[1:]
    title = markdown.heading_of(head)
    if title is None and _is_title(head, rest):
        title = markdown.plain_line(head.strip()).replace("**", "")
    if title is None or not title or len(title) > 1_000:
        return "", markdown.plain("\n".join(lines)).strip("\n")
    return title, markdown.plain("\n".join(rest)).strip("\n")


def _is_title(head: str, rest: Sequence[str]) -> bool:
    """Whether a plain first line is a title: short, no item of a list, alone or set apart."""
    words = markdown.plain_line(head)
    if len(words) > _LONGEST_TITLE or words != words.lstrip() or words.startswith(("- ", "———")):
        return False
    if words[:3].rstrip(".").isdecimal() and ". " in words[:5]:
        return False
    if not rest:
        return True
    apart = not rest[0].strip() or rest[0].lstrip().startswith(("- ", "* ", "+ "))
    return apart and not words.endswith(tuple(_ENDS))
