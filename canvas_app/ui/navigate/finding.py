"""What the words on a canvas are, and where some of them stand. No widgets here.

Case and full-width letters make no difference: both sides are brought into one form. A card's
words are kept as long as the card is the same.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Literal, NamedTuple

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.panes import PANE_QUESTIONS, PANE_TITLES, PANES
from canvas_app.editing.reading import reading_order

Kind = Literal["pane", "card", "link"]


class Match(NamedTuple):
    """Something whose words contain what is searched."""

    kind: Kind
    id: str


def plain(text: str) -> str:
    """A text as it is compared."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


class Words:
    """The words of a canvas as it changes; only those of changed cards are read anew."""

    def __init__(
        self, lines_of: Callable[[Card], tuple[str, ...]], translate: Callable[[str], str]
    ) -> None:
        """`lines_of` gives the lines that a card shows of its own fields."""
        self._lines_of, self._translate = lines_of, translate
        self._known: dict[str, tuple[Card, tuple[str, ...], str]] = {}
        self._read: tuple[Canvas, tuple[str, ...]] | None = None

    def matches(self, canvas: Canvas, wanted: str) -> list[Match]:
        """What contains these words, one after the other: panes, then in reading order.

        A link comes after the card from which it goes.
        """
        needle = plain(wanted)
        if not needle:
            return []
        found = [Match("pane", pane) for pane in PANES if self._is_called(pane, needle)]
        hits = {card.id for card in canvas.cards if needle in self._of(card)}
        links: dict[str, list[Match]] = {}
        for link in canvas.links:
            if link.label and needle in plain(link.label):
                links.setdefault(link.start, []).append(Match("link", link.id))
        if hits or links:
            for id in self._order(canvas):
                if id in hits:
                    found.append(Match("card", id))
                found += links.get(id, ())
        return found

    def _order(self, canvas: Canvas) -> tuple[str, ...]:
        if self._read is None or self._read[0] is not canvas:
            self._read = canvas, reading_order(canvas)
        return self._read[1]

    def _is_called(self, pane: str, needle: str) -> bool:
        title, question = PANE_TITLES[pane], PANE_QUESTIONS[pane]  # type: ignore[index]
        names = self._translate(title), self._translate(question), title
        return any(needle in plain(name) for name in names)

    def _of(self, card: Card) -> str:
        lines = self._lines_of(card)
        known = self._known.get(card.id)
        if known is not None and known[0] is card and known[1] is lines:
            return known[2]
        parts = [card.title, card.text, card.owner, *card.tags, *lines]
        if not card.title.strip() and not card.text.strip():
            parts.append(self._translate(card.LABEL))  # it stands there in place of a title
        for comment in card.comments:
            parts += comment.text, comment.author
        if card.source is not None:
            parts += card.source.text, card.source.url
        words = "\n".join(plain(part) for part in parts if part)
        self._known[card.id] = card, lines, words
        return words
