"""Finds what somebody means by a few letters: beginnings of words count most. No widgets here."""

from __future__ import annotations

import unicodedata

WHOLE, START, WORD, INSIDE, INITIALS, LOOSE = 110.0, 100.0, 80.0, 50.0, 45.0, 12.0
_LEAST_LOOSE = 3
"""Letters that must be typed before they may be scattered over the text."""


def folded(text: str) -> str:
    """A text as it is compared, sign for sign, so that places in it stay the same."""
    if text.isascii():
        return text.lower()
    return "".join(_folded_sign(sign) for sign in text)


def _folded_sign(sign: str) -> str:
    plain = unicodedata.normalize("NFKC", sign).casefold()
    return plain if len(plain) == 1 else sign


def starts_word(text: str, at: int) -> bool:
    """Whether a word begins here; with Chinese, at every sign."""
    return at == 0 or not text[at - 1].isalnum() or ord(text[at]) > 0x2E7F


def fit(word: str, text: str) -> tuple[float, tuple[int, ...]] | None:
    """How well a word that was typed fits a text, and which of its signs it means; both folded."""
    if not word:
        return 0.0, ()
    at = text.find(word)
    if at >= 0:
        return _found(word, text, at)
    if (places := _initials(word, text, 0)) is not None:
        return INITIALS - 0.1 * len(text), places
    if len(word) >= _LEAST_LOOSE and (places := _loose(word, text)) is not None:
        gaps = places[-1] - places[0] + 1 - len(word)
        if gaps <= 2 * len(word):
            return LOOSE - gaps, places
    return None


def _found(word: str, text: str, at: int) -> tuple[float, tuple[int, ...]]:
    if text == word:
        return WHOLE, tuple(range(len(word)))
    first = at
    while at >= 0 and not starts_word(text, at):
        at = text.find(word, at + 1)
    if at < 0:
        at, score = first, INSIDE
    else:
        score = START if at == 0 else WORD
    return score - 0.1 * len(text), tuple(range(at, at + len(word)))


def _initials(word: str, text: str, start: int) -> tuple[int, ...] | None:
    """Each sign follows the one before it, or begins a later word: "zts" in "zoom to selection"."""
    for at in range(start, len(text)):
        if text[at] == word[0] and starts_word(text, at):
            taken = _go_on(word, text, at)
            if taken is not None:
                return taken
    return None


def _go_on(word: str, text: str, at: int) -> tuple[int, ...] | None:
    if len(word) == 1:
        return (at,)
    if at + 1 < len(text) and text[at + 1] == word[1]:
        rest = _go_on(word[1:], text, at + 1)
        if rest is not None:
            return (at, *rest)
    rest = _initials(word[1:], text, at + 1)
    return None if rest is None else (at, *rest)


def _loose(word: str, text: str) -> tuple[int, ...] | None:
    """Each sign somewhere after the one before it, the first at the beginning of a word."""
    places = []
    at = next((n for n, sign in enumerate(text) if sign == word[0] and starts_word(text, n)), None)
    if at is None:
        return None
    at -= 1
    for sign in word:
        at = text.find(sign, at + 1)
        if at < 0:
            return None
        places.append(at)
    return tuple(places)
