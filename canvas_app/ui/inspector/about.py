"""What a model's field says about itself: which editor it wants, its words, unit and bounds.

The inspector never asks what kind of card it shows. A field with a title is offered; its type
decides the editor, its metadata the rest. A new kind of card needs nothing here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from canvas_app.document.base import Clarity, Line, Model, Prose
from canvas_app.document.canvas import Currency, Language
from canvas_app.document.cards.base import Colour
from canvas_app.document.estimate import AsOf, Estimate, Source, Url
from canvas_app.i18n import LANGUAGES


class Shape(Enum):
    """The editors that there are."""

    LINE = auto()
    PROSE = auto()
    LINES = auto()
    DATE = auto()
    CURRENCY = auto()
    FLAG = auto()
    CHOICE = auto()
    CHIPS = auto()
    NUMBER = auto()
    CLARITY = auto()
    COLOUR = auto()
    SOURCE = auto()
    ESTIMATE = auto()
    ROWS = auto()


@dataclass(frozen=True)
class About:
    """One field. Words are English literals, to be shown through `tr`."""

    name: str
    title: str
    shape: Shape
    help: str = ""
    unit: str = ""
    measure: str = ""
    assumed: float | None = None
    choices: Mapping[Any, str] = field(default_factory=dict, hash=False)
    row: type[Model] | None = None
    whole: bool = False
    optional: bool = False
    least: float | None = None
    most: float | None = None
    longest: int | None = None
    """Characters of a text, elements of a list."""


@cache
def about(model: type[Model], name: str) -> About:
    """What `model`'s field says about itself."""
    info = model.model_fields[name]
    wanted, optional = _without_none(get_type_hints(model, include_extras=True)[name])
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    shape, row = _shape(wanted)
    limits = _limits([*info.metadata, *_extras(wanted)])
    words: Any = extra.get("choices") or _known_words(wanted)
    assumed: Any = extra.get("assumed")
    return About(
        name=name,
        title=info.title or "",
        shape=shape,
        help=info.description or "",
        unit=str(extra.get("unit", "")),
        measure=str(extra.get("measure", "")),
        assumed=assumed,
        choices=MappingProxyType(dict(words)),
        row=row,
        whole=_bare(wanted) is int,
        optional=optional,
        least=limits.get("ge"),
        most=limits.get("le"),
        longest=limits.get("max_length"),
    )


@cache
def offered(model: type[Model]) -> tuple[About, ...]:
    """The fields that a person may edit, in the order of their definition: those with a title."""
    titled = (name for name, info in model.model_fields.items() if info.title)
    return tuple(about(model, name) for name in titled)


_SHAPES: tuple[tuple[Any, Shape], ...] = (
    (Clarity, Shape.CLARITY),
    (Colour, Shape.COLOUR),
    (Language, Shape.CHOICE),
    (Currency, Shape.CURRENCY),
    (AsOf, Shape.DATE),
    (Line, Shape.LINE),
    (Url, Shape.LINE),
    (Prose, Shape.PROSE),
    (Source, Shape.SOURCE),
    (Estimate, Shape.ESTIMATE),
)


def _shape(wanted: Any) -> tuple[Shape, type[Model] | None]:
    for known, shape in _SHAPES:
        if wanted == known:
            return shape, None
    if get_origin(wanted) is tuple:
        element = get_args(wanted)[0]
        if get_origin(element) is Literal:
            return Shape.CHIPS, None
        if isinstance(element, type) and issubclass(element, Model):
            return Shape.ROWS, element
        return Shape.LINES, None
    if get_origin(wanted) is Literal:
        return Shape.CHOICE, None
    plain = _bare(wanted)
    if plain is bool:
        return Shape.FLAG, None
    if plain in (int, float):
        return Shape.NUMBER, None
    if plain is str:
        return Shape.LINE, None
    raise TypeError(f"no editor for {wanted!r}")


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, UnionType):
        kept = [part for part in get_args(hint) if part is not NoneType]
        if len(kept) == 1:
            return kept[0], True
    return hint, False


def _bare(hint: Any) -> Any:
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def _extras(hint: Any) -> list[Any]:
    found: list[Any] = []
    for extra in get_args(hint)[1:] if get_origin(hint) is Annotated else ():
        found += [extra, *getattr(extra, "metadata", ())]
    return found


def _limits(extras: list[Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for extra in extras:
        for name in ("ge", "le", "max_length"):
            if (value := getattr(extra, name, None)) is not None:
                found[name] = value
    return found


def _known_words(wanted: Any) -> Mapping[Any, str]:
    """Titles of words that have theirs elsewhere; otherwise the words themselves."""
    element = get_args(wanted)[0] if get_origin(wanted) is tuple else wanted
    if wanted == Language:
        return LANGUAGES
    if get_origin(element) is Literal:
        return {word: str(word) for word in get_args(element)}
    return {}
