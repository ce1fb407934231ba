"""What somebody wants exported, and how: the same for every format, the window and the shell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_, Translate
from canvas_app.numbers.expressions import Case

Paper = Literal["a4", "letter"]
ThemeName = Literal["light", "dark"]
Option = Literal["case", "paper", "theme", "scale", "transparent", "only", "notes", "own_key"]
"""What may mean something to a format: the request's case, and the fields of its Options."""

PAPERS: Final[dict[Paper, str]] = {"a4": N_("A4"), "letter": N_("US Letter")}
THEMES: Final[dict[ThemeName, str]] = {"light": N_("Light"), "dark": N_("Dark")}
SCALES: Final = (1.0, 2.0, 3.0, 4.0)
"""Pixels for each unit of the canvas, as they are offered."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a canvas is exported. A format looks at those that mean something to it."""

    paper: Paper = "a4"
    """Of a PDF, landscape."""
    theme: ThemeName = "light"
    scale: float = 2.0
    """Of a picture of pixels."""
    transparent: bool = False
    """Whether a picture has no paper below it."""
    only: frozenset[str] = frozenset()
    """The ids of the cards that a picture is of; none for all of the canvas."""
    notes: bool = True
    """Whether a deck has the presenter's notes. A PDF is for the client, and never has them."""
    own_key: bool = True
    """Whether a JSON Canvas keeps all that the format has no words for, under a key of ours."""


class Cancelled(Exception):
    """Somebody doesn't want the export any more. Nothing was written."""


def _not_told(done: int, of: int) -> None:
    """Nobody waits for it."""


@dataclass(frozen=True, slots=True)
class Request:
    """A canvas to be exported, in a case of its numbers and in a reader's language.

    `tell` is to be called between pieces of long work with how many are done, of how many; it
    raises Cancelled once somebody has had enough.
    """

    canvas: Canvas
    case: Case = "base"
    translate: Translate = str
    options: Options = field(default_factory=Options)
    tell: Callable[[int, int], None] = _not_told
