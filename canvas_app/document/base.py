"""The one base class of every model, and the value types they share."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
)


class Model(BaseModel):
    """Frozen and strict; fields that a newer version added survive a round trip.

    pydantic does not hand these settings down into nested models, so every model derives
    from this class.
    """

    model_config = ConfigDict(
        frozen=True, strict=True, extra="allow", allow_inf_nan=False, defer_build=True
    )


def _significant(x: float) -> float:
    kept = float(f"{x:.15g}")
    if kept - kept != 0:  # the largest floats round up to infinity
        raise ValueError("the number is too large")
    return kept


def _well_formed(text: str) -> str:
    """Refuse lone surrogates: they can't be written as UTF-8, so saving would fail later."""
    if not text.isascii() and any("\ud800" <= c <= "\udfff" for c in text):
        raise ValueError("half of a character (a lone surrogate)")
    return text


def _tidy(x: float) -> float | int:
    """Whole numbers are written without ".0"; people read the file."""
    return int(x) if x.is_integer() and abs(x) < 1e15 else x


_Tidy = PlainSerializer(_tidy)

Number = Annotated[float, AfterValidator(_significant), _Tidy]
"""A finite number with 15 significant digits: what a spreadsheet keeps."""

Coordinate = Annotated[float, Field(ge=-1e7, le=1e7), AfterValidator(_significant), _Tidy]
"""A place on the canvas, in units of one pixel at 100 %."""

Length = Annotated[float, Field(ge=0, le=1e5), AfterValidator(_significant), _Tidy]

ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
"""Plain letters, digits, - and _: it becomes part of names in the workbook."""

MOST_LINE, MOST_PROSE = 1_000, 50_000
"""How many characters a line and a text may have."""

Line = Annotated[str, StringConstraints(max_length=MOST_LINE), AfterValidator(_well_formed)]
"""A short text: a title, a tag, a name."""

Prose = Annotated[str, StringConstraints(max_length=MOST_PROSE), AfterValidator(_well_formed)]
"""A text of any shape."""

Clarity = Annotated[int, Field(ge=1, le=5)]
"""How sure somebody is, from 1 (a guess) to 5 (known)."""


def many(*, most: int, **more: Any) -> Any:
    """A tuple field with an upper bound; JSON's lists are let in, elements stay strict.

    The first wrong element ends the reading: a million of them took 17 s and 2 GB to describe.
    """
    return Field(default=(), strict=False, max_length=most, fail_fast=True, **more)
