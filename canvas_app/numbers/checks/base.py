"""What a finding is, and what a rule gets to look at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from typing import Literal

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.text import Text
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Quantity
from canvas_app.numbers.shown import Shown

Severity = Literal["error", "warning", "hint"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")
"""An error can't be true; a warning may well be; a hint makes the canvas more convincing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at, in a sentence.

    `id` is the rule and its subject, unique within a canvas: "no-source:smb". `figures` are what
    it was found from, `card` the id of the card to look at.
    """

    id: str
    severity: Severity
    text: Text
    figures: tuple[Quantity, ...] = ()
    card: str | None = None

    @property
    def rule(self) -> str:
        """The rule that found it: "no-source"."""
        return self.id.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Look:
    """A model in one case, and how to show its numbers: all that a rule sees."""

    model: Model
    case: Case
    shown: Shown

    @property
    def canvas(self) -> Canvas:
        return self.model.canvas

    def value(self, quantity: Quantity | None) -> float | None:
        """The value, or None where it is absent."""
        value = quantity.evaluate(self.case) if quantity is not None else None
        return None if isinstance(value, Absent) else value

    def reason(self, quantity: Quantity) -> Text | None:
        """Why it is absent; None where it is known, or not meant to count."""
        value = quantity.evaluate(self.case)
        return value.reason if isinstance(value, Absent) and not value.outside else None

    def short(self, quantity: Quantity) -> str:
        """The value as text."""
        return self.shown.value(quantity, quantity.evaluate(self.case))

    def counting(self, *kinds: type[Card]) -> list[Card]:
        """The cards of these kinds that lie on their home pane, in their order."""
        return [card for card in self.canvas.cards if isinstance(card, kinds) and card.counts]


def listed(items: Iterable[Text | str]) -> Text | str:
    """A list inside a sentence, each item translated on its own."""
    return reduce(lambda some, item: Text("{some}, {item}", some=some, item=item), items)
