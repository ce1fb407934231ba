"""Cards of the Price pane: what do they pay?"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from canvas_app.document.base import Line
from canvas_app.document.cards.base import Card, Colour, Shows
from canvas_app.document.estimate import Estimate, choices, quantity
from canvas_app.document.panes import Pane
from canvas_app.document.text import N_, Text

Billing = Literal["week", "month", "quarter", "year", "one_off"]
BILLINGS: dict[Billing, str] = {
    "week": N_("week"),
    "month": N_("month"),
    "quarter": N_("quarter"),
    "year": N_("year"),
    "one_off": N_("one-off"),
}
PERIODS_PER_YEAR: dict[Billing, float] = {"week": 52, "month": 12, "quarter": 4, "year": 1}
"""How often a price is paid in a year; a one-off price is spread over the years between."""


class TierCard(Card):
    """A price: per unit and period, and the share of customers who choose it."""

    LABEL: ClassVar[str] = N_("Tier")
    HOME: ClassVar[Pane | None] = "price"
    SIZE: ClassVar[tuple[float, float]] = (280, 56)
    COLOUR: ClassVar[Colour] = "price"

    kind: Literal["tier"]
    price: Estimate | None = quantity(
        N_("Price"), "{currency}", N_("For one unit and one period."), measure="money"
    )
    unit_name: Line = Field(
        default="", title=N_("Unit"), description=N_("What is counted: seat, site, device …")
    )
    billing: Billing = Field(
        default="month", title=N_("Paid per"), json_schema_extra=choices(BILLINGS)
    )
    units: Estimate | None = quantity(
        N_("Units per customer"),
        N_("units"),
        N_("How many seats, sites or devices one has."),
        measure="number",
        assumed=1,
    )
    years_between: Estimate | None = quantity(
        N_("Years between purchases"),
        N_("years"),
        N_("Only for a one-off price."),
        measure="years",
    )
    mix: Estimate | None = quantity(
        N_("Share of customers"),
        "%",
        N_("All linked tiers together make 100 %."),
        measure="share",
    )

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        lines: list[str | Text] = []
        price = shown.money(self.price)
        period = Text(BILLINGS[self.billing])
        if price and self.billing == "one_off":
            lines.append(Text("{price} once", price=price))
        elif price and self.unit_name:
            unit = self.unit_name
            lines.append(Text("{price} {unit}/{period}", price=price, unit=unit, period=period))
        elif price:
            lines.append(Text("{price}/{period}", price=price, period=period))
        if lines and self.units and shown.plain(self.units) != 1:
            lines[0] = f"{shown.joined(lines)} × {shown.number(self.units)}"
        if self.mix:
            lines.append(Text("{share} of mix", share=shown.share(self.mix)))
        return (shown.joined(lines),) if lines else ()


class OfferCard(Card):
    """What is sold, how it is priced, and what its customers are worth.

    Margin and churn of the first offer in the pane (by order) count for unit economics.
    """

    LABEL: ClassVar[str] = N_("Offer")
    HOME: ClassVar[Pane | None] = "price"
    SIZE: ClassVar[tuple[float, float]] = (280, 72)
    COLOUR: ClassVar[Colour] = "price"

    kind: Literal["offer"]
    model: (
        Literal["subscription", "usage", "seat", "one_off", "licence", "freemium", "trial"] | None
    ) = Field(
        default=None,
        title=N_("Pricing model"),
        json_schema_extra=choices(
            {
                "subscription": N_("Subscription"),
                "usage": N_("Usage"),
                "seat": N_("Per seat"),
                "one_off": N_("One-off"),
                "licence": N_("Licence"),
                "freemium": N_("Freemium"),
                "trial": N_("Free trial"),
            }
        ),
    )
    gross_margin: Estimate | None = quantity(
        N_("Gross margin"),
        "%",
        N_("What is left of revenue after the cost of delivering."),
        measure="share",
    )
    monthly_churn: Estimate | None = quantity(
        N_("Monthly churn"),
        N_("% / month"),
        N_("Share of customers lost in a month. Its low case is usually the larger number."),
        measure="share",
    )
    annual_churn: Estimate | None = quantity(
        N_("Annual churn"),
        N_("% / year"),
        N_("Type one of the two; the other is derived (not twelve times)."),
        measure="share",
    )
    price_growth: Estimate | None = quantity(
        N_("Price growth"),
        N_("% / year"),
        N_("How fast the revenue per customer grows."),
        measure="share",
        assumed=0,
    )
    customers_now: Estimate | None = quantity(
        N_("Customers today"),
        N_("customers"),
        N_("Those you have already; the channels add to them."),
        measure="count",
        assumed=0,
    )
    fixed_cost: Estimate | None = quantity(
        N_("Fixed cost"),
        N_("{currency} / year"),
        N_("What must be earned before the first profit: team, rent, platform."),
        measure="money",
    )
    opening_revenue: Estimate | None = quantity(
        N_("Recurring revenue at the start"),
        N_("{currency} / year"),
        N_("Of the customers you had a year ago."),
        measure="money",
    )
    expansion: Estimate | None = quantity(
        N_("Expansion"),
        N_("{currency} / year"),
        N_("What those customers added."),
        measure="money",
    )
    contraction: Estimate | None = quantity(
        N_("Contraction"),
        N_("{currency} / year"),
        N_("What those customers cut, yet stayed."),
        measure="money",
    )
    churned_revenue: Estimate | None = quantity(
        N_("Churned revenue"),
        N_("{currency} / year"),
        N_("What left with lost customers."),
        measure="money",
    )

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        lines: list[str | Text] = []
        if self.gross_margin:
            lines.append(Text("{share} margin", share=shown.share(self.gross_margin)))
        if self.monthly_churn:
            lines.append(Text("{share} churn a month", share=shown.share(self.monthly_churn)))
        elif self.annual_churn:
            lines.append(Text("{share} churn a year", share=shown.share(self.annual_churn)))
        return (shown.joined(lines),) if lines else ()
