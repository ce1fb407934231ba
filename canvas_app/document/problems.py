"""Turns a validation error into one sentence that says where and what."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from canvas_app.document.cards import CARD_KINDS
from canvas_app.document.text import N_, Text

_NEEDED = {
    "missing": N_("something that must be there is missing"),
    "float_type": N_("a number is needed"),
    "int_type": N_("a whole number is needed"),
    "string_type": N_("a text is needed"),
    "bool_type": N_("true or false is needed"),
    "tuple_type": N_("a list is needed"),
    "model_type": N_("an object is needed"),
    "finite_number": N_("a finite number is needed"),
    "string_pattern_mismatch": N_("the text has the wrong form"),
    "string_too_long": N_("the text is too long"),
    "too_long": N_("the list is too long"),
    "greater_than_equal": N_("the number must be at least {ge}"),
    "less_than_equal": N_("the number must be at most {le}"),
    "literal_error": N_("this is none of the known choices"),
}
_LIMITS = ("ge", "le")


def describe(error: ValidationError, plain: dict[str, Any]) -> Text:
    """The first problem of a document, as a sentence with its place."""
    first = error.errors(include_url=False)[0]
    steps = [step for step in first["loc"] if step not in CARD_KINDS and step != "unknown"]
    place = "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in steps).lstrip(".")
    what = needed(error)
    card = _card_at(plain, steps)
    if card:
        return Text(
            "The canvas can't be read: card “{card}”, at {place}: {what}.",
            card=card,
            place=place,
            what=what,
        )
    if place:
        return Text("The canvas can't be read: at {place}: {what}.", place=place, what=what)
    return Text("The canvas can't be read: {what}.", what=what)


def needed(error: ValidationError) -> Text:
    """What is wrong with the first value that is, in words for the end of a sentence."""
    first = error.errors(include_url=False)[0]
    words = _NEEDED.get(first["type"])
    if words is None:
        return Text("{detail}", detail=_plain_detail(first["msg"]))
    limits = {name: f"{limit:,}" for name, limit in first.get("ctx", {}).items() if name in _LIMITS}
    return Text(words, **limits)


def _plain_detail(message: str) -> str:
    return message.removeprefix("Value error, ").rstrip(".")


def _card_at(plain: dict[str, Any], steps: list[Any]) -> str:
    """The title of the card in which the problem lies, if it has a readable one."""
    if len(steps) < 2 or steps[0] != "cards" or not isinstance(steps[1], int):
        return ""
    cards = plain.get("cards")
    if (
        not isinstance(cards, list)
        or steps[1] >= len(cards)
        or not isinstance(cards[steps[1]], dict)
    ):
        return ""
    title = cards[steps[1]].get("title") or cards[steps[1]].get("id")
    return title[:80] if isinstance(title, str) else ""
