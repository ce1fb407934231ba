"""Cards of the Distribution pane: how do we reach, win, retain and grow?"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from canvas_app.document.base import many
from canvas_app.document.cards.base import Card, Colour, Shows
from canvas_app.document.estimate import Estimate, Share, Url, choices, quantity
from canvas_app.document.panes import Pane
from canvas_app.document.text import N_, Text

MOTIONS = {
    "product": N_("Product-led"),
    "sales": N_("Sales-led"),
    "marketing": N_("Marketing-led"),
}
ROUTES = {
    "self_serve": N_("Self-serve"),
    "inside": N_("Inside sales"),
    "field": N_("Field sales"),
    "reseller": N_("Reseller"),
    "partner": N_("Partner"),
    "marketplace": N_("Marketplace"),
}
STAGES = {
    "reach": N_("Reach"),
    "win": N_("Win"),
    "retain": N_("Retain"),
    "grow": N_("Grow"),
}
Motion = Literal["product", "sales", "marketing"]
Route = Literal["self_serve", "inside", "field", "reseller", "partner", "marketplace"]
Stage = Literal["reach", "win", "retain", "grow"]


class ChannelCard(Card):
    """A way to customers: leads that convert stage by stage, limited by people where named."""

    LABEL: ClassVar[str] = N_("Channel")
    HOME: ClassVar[Pane | None] = "distribution"
    COLOUR: ClassVar[Colour] = "distribution"

    kind: Literal["channel"]
    motion: Motion | None = Field(
        default=None, title=N_("Motion"), json_schema_extra=choices(MOTIONS)
    )
    route: Route | None = Field(default=None, title=N_("Route"), json_schema_extra=choices(ROUTES))
    stages: tuple[Stage, ...] = many(
        most=4, title=N_("Journey stages"), json_schema_extra=choices(STAGES)
    )
    leads: Estimate | None = quantity(
        N_("Leads"), N_("/ year"), N_("How many leads it brings in a year."), measure="count"
    )
    conversions: tuple[Share, ...] = many(
        most=20,
        title=N_("Conversion"),
        description=N_("From lead to customer, stage by stage; each keeps a share."),
    )
    reps: Estimate | None = quantity(
        N_("Sales people"),
        N_("people"),
        N_("Leave empty where nobody has to sell."),
        measure="number",
    )
    deals_per_rep: Estimate | None = quantity(
        N_("Deals per person"),
        N_("/ year"),
        N_("Customers that one trained person wins a year."),
        measure="number",
    )
    ramp: Estimate | None = quantity(
        N_("Effective share while new people ramp up"),
        "%",
        N_("How much of a full year's deals the team manages, new people included."),
        measure="share",
        assumed=1,
    )
    leads_growth: Estimate | None = quantity(
        N_("Growth of leads"),
        N_("% / year"),
        N_("How fast the leads grow."),
        measure="share",
        assumed=0,
    )
    spend: Estimate | None = quantity(
        N_("Spend"),
        N_("{currency} / year"),
        N_("Everything it costs to win through it: people, advertising, commissions. 0 if free."),
        measure="money",
    )

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        lines: list[str | Text] = []
        if self.motion:
            lines.append(Text(MOTIONS[self.motion]))
        if self.leads:
            lines.append(Text("{number} leads", number=shown.number(self.leads)))
        won = 1.0
        for step in self.conversions:
            won *= shown.plain(step.share) if step.share else 1.0
        if any(step.share for step in self.conversions):
            lines.append(Text("{share} win", share=shown.plain_share(won)))
        if self.reps:
            lines.append(Text("{number} sales people", number=shown.number(self.reps)))
        return tuple(lines)


class PartnerCard(Card):
    """Somebody else who sells, refers or delivers."""

    LABEL: ClassVar[str] = N_("Partner")
    HOME: ClassVar[Pane | None] = "distribution"
    COLOUR: ClassVar[Colour] = "distribution"

    kind: Literal["partner"]
    role: Literal["reseller", "referral", "technology", "delivery", "marketplace"] | None = Field(
        default=None,
        title=N_("What they do"),
        json_schema_extra=choices(
            {
                "reseller": N_("Resells"),
                "referral": N_("Refers"),
                "technology": N_("Integrates"),
                "delivery": N_("Delivers"),
                "marketplace": N_("Lists"),
            }
        ),
    )
    url: Url = Field(default="", title=N_("Web address"))
