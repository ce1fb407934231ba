"""Cards of the Market pane: where do we play?"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from canvas_app.document.base import Line, Model, many
from canvas_app.document.cards.base import Card, Colour, Shows
from canvas_app.document.estimate import Estimate, Share, Url, choices, quantity
from canvas_app.document.panes import LANE_TITLES, Lane, Pane
from canvas_app.document.text import N_, Text

Level = Literal["tam", "sam", "som"]
LEVELS: dict[Level, str] = {"tam": N_("TAM"), "sam": N_("SAM"), "som": N_("SOM")}


class ValueDriver(Model):
    """One way in which the product makes or saves a customer money: amount × times a year."""

    label: Line = Field(default="", title=N_("Name"))
    amount: Estimate | None = quantity(
        N_("Worth"),
        "{currency}",
        N_("What one occurrence is worth to the customer."),
        measure="money",
    )
    times: Estimate | None = quantity(
        N_("Times a year"),
        "/ year",
        N_("How often a year it happens."),
        measure="number",
        assumed=1,
    )


class SegmentCard(Card):
    """Customers who are alike enough to be won in one way; its lane says how near they are."""

    LABEL: ClassVar[str] = N_("Segment")
    HOME: ClassVar[Pane | None] = "market"
    SIZE: ClassVar[tuple[float, float]] = (160, 66)  # four fit into a lane
    COLOUR: ClassVar[Colour] = "market"

    kind: Literal["segment"]
    lane: Lane = Field(default="total", title=N_("Lane"), json_schema_extra=choices(LANE_TITLES))
    customers: Estimate | None = quantity(
        N_("Customers in the segment"),
        N_("companies"),
        N_("How many could buy, before the filters below."),
        measure="count",
    )
    filters: tuple[Share, ...] = many(
        most=20,
        title=N_("Narrowed by"),
        description=N_("Each keeps a share of the customers: has the problem, pays for tools …"),
    )
    revenue: Estimate | None = quantity(
        N_("Revenue per customer"),
        N_("{currency} / year"),
        N_("What one customer pays in a year. Leave it empty and link price tiers instead."),
        measure="money",
    )
    serviceable: Estimate | None = quantity(
        N_("Serviceable share"),
        "%",
        N_("The share that product, language and reach can serve."),
        measure="share",
        assumed=1,
    )
    obtainable: Estimate | None = quantity(
        N_("Obtainable share"),
        N_("% in year {year}"),
        N_("The share of the serviceable part that you can win by the target year."),
        measure="share",
    )
    growth: Estimate | None = quantity(
        N_("Growth"),
        N_("% / year"),
        N_("How fast the number of customers grows."),
        measure="share",
        assumed=0,
    )
    value: Estimate | None = quantity(
        N_("Value created per customer"),
        N_("{currency} / year"),
        N_("What the product is worth to one customer in a year. Or list the drivers below."),
        measure="money",
    )
    value_drivers: tuple[ValueDriver, ...] = many(
        most=20,
        title=N_("Value drivers"),
        description=N_("What makes up the value: worth of one occurrence × times a year."),
    )
    captured: Estimate | None = quantity(
        N_("Captured fraction"),
        "%",
        N_("The part of that value which you can charge."),
        measure="share",
    )

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        lines: list[str | Text] = []
        size = shown.number(self.customers)
        revenue = shown.money(self.revenue)
        if size and revenue:
            lines.append(f"{size} × {revenue}")
        elif size:
            lines.append(Text("{number} customers", number=size))
        if self.serviceable and shown.plain(self.serviceable) != 1:
            lines.append(Text("{share} serviceable", share=shown.share(self.serviceable)))
        if self.obtainable:
            lines.append(Text("share {share}", share=shown.share(self.obtainable)))
        return tuple(lines)


class MarketFilter(Share):
    """One step of a top-down chain, with the level that it leads to."""

    level: Level = Field(default="tam", title=N_("Leads to"), json_schema_extra=choices(LEVELS))


class MarketTotalCard(Card):
    """A published size of a whole market, narrowed step by step: the top-down method."""

    LABEL: ClassVar[str] = N_("Market total")
    HOME: ClassVar[Pane | None] = "market"
    COLOUR: ClassVar[Colour] = "market"

    kind: Literal["market_total"]
    size: Estimate | None = quantity(
        N_("Market size"),
        N_("{currency} / year"),
        N_("What the whole market spends in a year."),
        measure="money",
    )
    filters: tuple[MarketFilter, ...] = many(
        most=20,
        title=N_("Filters"),
        description=N_("Applied in order; each leads to TAM, SAM or SOM."),
    )

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        size = shown.money(self.size)
        return (Text("{money} top-down", money=size),) if size else ()


class CompetitorCard(Card):
    """Who else the customer could choose, doing nothing included."""

    LABEL: ClassVar[str] = N_("Competitor")
    HOME: ClassVar[Pane | None] = "market"
    COLOUR: ClassVar[Colour] = "grey"

    kind: Literal["competitor"]
    strength: Line = Field(default="", title=N_("Strength"))
    weakness: Line = Field(default="", title=N_("Weakness"))
    url: Url = Field(default="", title=N_("Web address"))
