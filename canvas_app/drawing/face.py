"""What a card shows: its title, the lines made of its fields, its text. No painting here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from canvas_app.document.cards import Card, ImageCard, SegmentCard
from canvas_app.document.cards.base import Colour, TextSize
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.drawing.marks import without_marks
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown

UNSURE = 3
"""Below this clarity a card says how unsure it is."""


@dataclass(frozen=True)
class Face:
    """The words on a card, translated and formatted."""

    title: str
    lines: tuple[str, ...]
    text: str
    badge: str
    colour: Colour
    size: TextSize = "normal"
    collapsed: bool = False
    """Only the title is shown."""
    locked: bool = False
    comments: int = 0
    """Those that are not settled."""
    family: str = ""
    """A font that comes before ours."""


def face_of(card: Card, shown: Shown, results: tuple[str, ...] = ()) -> Face:
    """The face of a card; `results` are lines calculated from the whole canvas.

    They stand last, but what a segment's customers pay stands where a typed price would.
    """
    lines = tuple(shown.line(line) for line in card.summary(shown))
    at = 1 if isinstance(card, SegmentCard) else len(lines)
    title = card.title
    shows_itself = isinstance(card, ImageCard) and card.image and not card.collapsed
    if not title.strip() and not card.text.strip() and not shows_itself:
        title = shown.line(Text(card.LABEL))
    elif card.collapsed and not title.strip():
        # a card without a title is known by how its text begins
        title = without_marks(card.text.strip().split("\n")[0])
    clarity = _lowest_clarity(card)
    badge = ""
    if clarity is not None and clarity < UNSURE:
        badge = shown.line(Text("clarity {clarity}", clarity=clarity))
    return Face(
        title,
        lines[:at] + results + lines[at:],
        card.text,
        badge,
        card.colour or card.COLOUR,
        card.text_size,
        card.collapsed,
        card.locked,
        sum(1 for comment in card.comments if not comment.resolved),
    )


def results_of(model: Model, shown: Shown, case: Case) -> dict[str, tuple[str, ...]]:
    """Lines that cards show of what was calculated about them, by card id: a channel's CAC."""
    found: dict[str, tuple[str, ...]] = {}
    for channel in model.channels.each:
        cac = channel.cac.evaluate(case)
        if not isinstance(cac, Absent):
            found[channel.card.id] = (
                shown.line(Text("CAC {money}", money=shown.value(channel.cac, cac))),
            )
    for segment in model.sizing.segments:
        revenue = segment.revenue.evaluate(case)
        if segment.card.revenue is None and not isinstance(revenue, Absent):
            money = shown.value(segment.revenue, revenue)
            found[segment.card.id] = (shown.line(Text("× {money} from tiers", money=money)),)
    return found


def _lowest_clarity(card: Card) -> int | None:
    known = [] if card.clarity is None else [card.clarity]
    for name in _estimates(type(card)):
        value: Estimate | None = getattr(card, name)
        if value is not None and value.clarity is not None:
            known.append(value.clarity)
    return min(known, default=None)


@cache
def _estimates(kind: type[Card]) -> tuple[str, ...]:
    """The fields of a kind of card that may hold an estimate."""
    fields = kind.model_fields.items()
    return tuple(name for name, field in fields if Estimate in _types(field.annotation))


def _types(annotation: Any) -> tuple[Any, ...]:
    return (annotation, *get_args(annotation))
