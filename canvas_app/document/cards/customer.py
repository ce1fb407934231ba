"""Cards of the Customer pane: who buys?"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from canvas_app.document.base import Line, many
from canvas_app.document.cards.base import Card, Colour, Shows
from canvas_app.document.estimate import choices
from canvas_app.document.panes import Pane
from canvas_app.document.text import N_, Text

Role = Literal[
    "initiator", "user", "influencer", "decision_maker", "buyer", "approver", "gatekeeper"
]
ROLES: dict[Role, str] = {
    "initiator": N_("Initiator"),
    "user": N_("User"),
    "influencer": N_("Influencer"),
    "decision_maker": N_("Decision-maker"),
    "buyer": N_("Buyer"),
    "approver": N_("Approver"),
    "gatekeeper": N_("Gatekeeper"),
}
"""The seven buying roles; the first three open doors, the others sign or stop."""


class PersonaCard(Card):
    """A person in the buying centre: the roles they hold, what they want, what hurts."""

    LABEL: ClassVar[str] = N_("Persona")
    HOME: ClassVar[Pane | None] = "customer"
    COLOUR: ClassVar[Colour] = "customer"

    kind: Literal["persona"]
    roles: tuple[Role, ...] = many(
        most=7, title=N_("Buying roles"), json_schema_extra=choices(ROLES)
    )
    goals: tuple[Line, ...] = many(most=50, title=N_("Goals"))
    pains: tuple[Line, ...] = many(most=50, title=N_("Pains"))

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        lines: list[str | Text] = []
        if self.roles:
            lines.append(shown.words(ROLES[role] for role in self.roles))
        return (*lines, *self.pains[:2])


class JobCard(Card):
    """A pain to end or a goal to reach, apart from any one person."""

    LABEL: ClassVar[str] = N_("Pain or goal")
    HOME: ClassVar[Pane | None] = "customer"
    COLOUR: ClassVar[Colour] = "customer"

    kind: Literal["job"]
    aspect: Literal["pain", "goal"] = Field(
        default="pain",
        title=N_("This is a"),
        json_schema_extra=choices({"pain": N_("Pain"), "goal": N_("Goal")}),
    )

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        return (Text("Pain") if self.aspect == "pain" else Text("Goal"),)
