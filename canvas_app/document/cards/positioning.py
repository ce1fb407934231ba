"""Cards of the Positioning pane: why us?"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from canvas_app.document.base import Line, many
from canvas_app.document.cards.base import Card, Colour, Shows
from canvas_app.document.cards.customer import ROLES, Role
from canvas_app.document.estimate import Url, choices
from canvas_app.document.panes import Pane
from canvas_app.document.text import N_, Text


class MessageCard(Card):
    """What to say to whom: pain → value of the product → message (the card's text)."""

    LABEL: ClassVar[str] = N_("Message")
    HOME: ClassVar[Pane | None] = "positioning"
    COLOUR: ClassVar[Colour] = "positioning"

    kind: Literal["message"]
    roles: tuple[Role, ...] = many(most=7, title=N_("Speaks to"), json_schema_extra=choices(ROLES))
    pain: Line = Field(default="", title=N_("Pain it answers"))
    value: Line = Field(default="", title=N_("Value of the product"))


class ProofCard(Card):
    """Evidence for a message: a customer, a figure, an award."""

    LABEL: ClassVar[str] = N_("Proof")
    HOME: ClassVar[Pane | None] = "positioning"
    COLOUR: ClassVar[Colour] = "positioning"

    kind: Literal["proof"]
    url: Url = Field(default="", title=N_("Web address"))


class DifferentiatorCard(Card):
    """What we do that the alternatives don't."""

    LABEL: ClassVar[str] = N_("Differentiator")
    HOME: ClassVar[Pane | None] = "positioning"
    COLOUR: ClassVar[Colour] = "positioning"

    kind: Literal["differentiator"]
    against: Line = Field(default="", title=N_("Compared with"))

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        return (Text("against {rival}", rival=self.against),) if self.against else ()
