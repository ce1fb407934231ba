"""What every card has, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, ClassVar, Literal, Protocol

from pydantic import Field, StringConstraints

from canvas_app.document.base import Clarity, Coordinate, Id, Length, Line, Model, Prose, many
from canvas_app.document.estimate import Estimate, Source, choices
from canvas_app.document.panes import Pane, Rect
from canvas_app.document.text import N_, Text

Colour = Literal[
    "market", "customer", "distribution", "positioning", "price", "note", "grey", "red", "blue"
]
MOST_ORDER = 1_000_000_000
Order = Annotated[int, Field(ge=-MOST_ORDER, le=MOST_ORDER)]
TextSize = Literal["small", "normal", "large", "huge"]
TEXT_SIZES: tuple[TextSize, ...] = ("small", "normal", "large", "huge")
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$")]
"""A moment in UTC, as ISO 8601 writes it: 2026-11-22T10:05Z."""


class Comment(Model):
    """What somebody remarked on a card, and whether it is settled."""

    id: Id
    author: Line = ""
    at: Moment | None = None
    text: Prose = ""
    resolved: bool = False


class Shows(Protocol):
    """Formats numbers and words for a card's summary, in a reader's language, currency and case.

    Cards know what to say, not how numbers look; `canvas_app.numbers.shown.Shown` does. What is
    not there (None) becomes "".
    """

    def number(self, estimate: Estimate | None) -> str: ...

    def money(self, estimate: Estimate | None) -> str: ...

    def share(self, estimate: Estimate | None) -> str: ...

    def plain(self, estimate: Estimate) -> float: ...

    def plain_share(self, x: float) -> str: ...

    def words(self, words: Iterable[str]) -> str: ...

    def joined(self, lines: Iterable[str | Text]) -> str: ...


class Card(Model):
    """A card on the canvas.

    `pane` is the pane on which it lies, None in the margin outside. A card takes part in the
    numbers only on its kind's home pane, so parking it in the margin asks "what without it?".
    """

    LABEL: ClassVar[str] = N_("Card")
    HOME: ClassVar[Pane | None] = None
    SIZE: ClassVar[tuple[float, float]] = (168, 84)
    COLOUR: ClassVar[Colour] = "grey"

    kind: str
    id: Id
    title: Line = Field(default="", title=N_("Title"))
    text: Prose = Field(default="", title=N_("Text"))
    pane: Pane | None = None
    x: Coordinate = 0.0
    y: Coordinate = 0.0
    width: Length = 168.0
    height: Length = 84.0
    order: Order = 0
    group: Id | None = None
    """Cards that share it are selected and moved together."""
    locked: bool = False
    """Whether the pointer and the arrows leave its place and size alone."""
    collapsed: bool = False
    """Whether only the title is shown."""
    text_size: TextSize = Field(default="normal", title=N_("Text size"), json_schema_extra=choices(
        {"small": N_("Small"), "normal": N_("Normal"), "large": N_("Large"), "huge": N_("Huge")}
    ))  # fmt: skip
    colour: Colour | None = Field(default=None, title=N_("Colour"))
    tags: tuple[Line, ...] = many(most=100, title=N_("Tags"))
    owner: Line = Field(default="", title=N_("Owner"))
    clarity: Clarity | None = Field(default=None, title=N_("Clarity"))
    source: Source | None = Field(default=None, title=N_("Source"))
    comments: tuple[Comment, ...] = many(most=500)

    @property
    def rect(self) -> Rect:
        return Rect(self.x, self.y, self.width, self.height)

    @property
    def counts(self) -> bool:
        """Whether the card lies on its home pane, and so takes part in the numbers."""
        return self.HOME is None or self.pane == self.HOME

    @property
    def name(self) -> str:
        """What to call the card in a sentence."""
        return self.title.strip() or self.text.strip().split("\n")[0][:60] or self.LABEL

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        """Short lines made from the kind's own fields; `shown` formats numbers."""
        return ()


class UnknownCard(Card):
    """A card of a kind that this version does not know: kept, shown, never changed inside."""

    LABEL: ClassVar[str] = N_("Unknown card")
