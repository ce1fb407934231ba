"""What a column of cells can become on a card: the fields of each kind, as targets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, get_args, get_origin

from canvas_app.document.base import Line, Model
from canvas_app.document.cards import CARD_KINDS, Card
from canvas_app.document.estimate import Estimate, Source, Url
from canvas_app.document.text import N_

Shape = Literal["out", "text", "word", "number", "choice", "choices", "lines", "rows", "source"]

OUT, TEXT, TITLE = "", "text", "title"
"""Keys of the targets that every kind has: left out, the card's text, its title."""

KINDS: tuple[str, ...] = tuple(kind for kind in CARD_KINDS if kind not in ("image", "research"))
"""What rows can become. A picture has no cells, and a survey's answers are no cards."""


@dataclass(frozen=True)
class Target:
    """A place on a card for a column. `key` is the field's name; `title` is to be translated."""

    key: str
    title: str
    shape: Shape
    measure: str = ""
    unit: str = ""
    choices: Mapping[Any, str] = field(default_factory=dict, hash=False)

    @property
    def many(self) -> bool:
        """Whether several columns can go there."""
        return self.shape in ("out", "text", "rows", "lines", "choices")


LEFT_OUT = Target(OUT, N_("Leave out"), "out")
INTO_TEXT = Target(TEXT, N_("Text"), "text")


@cache
def targets_of(kind: str) -> tuple[Target, ...]:
    """Title, text, the kind's own fields in their order, and what every card has besides."""
    card = CARD_KINDS[kind]
    own = [name for name in card.model_fields if name not in Card.model_fields]
    made = [_target(card, name) for name in (TITLE, *own, "tags", "owner", "source")]
    found = [each for each in made if each is not None]
    return (found[0], INTO_TEXT, *found[1:], LEFT_OUT)


def target_of(kind: str, key: str) -> Target:
    """The target of a key; the card's text where the kind has no such field."""
    return next((each for each in targets_of(kind) if each.key == key), INTO_TEXT)


def _target(card: type[Card], name: str) -> Target | None:
    info = card.model_fields[name]
    if not info.title:
        return None
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    choices: Any = extra.get("choices") or {}
    shape = _shape(info.annotation, bool(choices))
    if shape is None:
        return None
    measure, unit = str(extra.get("measure", "")), str(extra.get("unit", ""))
    if shape == "rows":
        measure, unit = "share", "%"
    return Target(name, info.title, shape, measure, unit, choices)


def _shape(annotation: Any, has_choices: bool) -> Shape | None:
    parts = get_args(annotation)
    if get_origin(annotation) is tuple:
        element = parts[0]
        if has_choices:
            return "choices"
        if isinstance(element, type) and issubclass(element, Model):
            return "rows" if "share" in element.model_fields else None
        return "lines"
    if has_choices:
        return "choice"
    if annotation is Estimate or Estimate in parts:
        return "number"
    if annotation is Source or Source in parts:
        return "source"
    plain = annotation in (str, Line, Url)
    return "word" if plain else None
