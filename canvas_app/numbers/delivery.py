"""Can the channels win the customers that SOM means? Need and capacity, year by year.

Customers at the end of a year: those of the year before, less churn, plus the new ones. What can
be delivered in the target year is the smaller of need and capacity.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Literal

from canvas_app.document.text import Text
from canvas_app.numbers.book import Book
from canvas_app.numbers.channels import Channel, Channels
from canvas_app.numbers.crossings import Apart
from canvas_app.numbers.economics import Economics, from_offer
from canvas_app.numbers.expressions import Absent, Case, Expression
from canvas_app.numbers.functions import Least, Sum
from canvas_app.numbers.projection import Projection
from canvas_app.numbers.quantities import Figure, Input, Series
from canvas_app.numbers.years import Years

Binding = Literal["demand", "channels"]
"""What limits the business in the target year: how many would buy, or how many can be won."""


@dataclass(frozen=True)
class ChannelYears:
    """One channel, year by year, from year 1."""

    channel: Channel
    growth: Input
    from_leads: Series
    new: Series


@dataclass(frozen=True)
class Delivery:
    """Need against capacity."""

    years: Years
    channels: tuple[ChannelYears, ...]
    customers_now: Input
    new: Series
    """New customers of a year, from year 1."""
    customers: Series
    """Customers at the end of a year."""
    needed: Series
    deliverable: Series
    """Customers that are both wanted and won."""
    per_customer: Series
    """SOM per customer needed."""
    deliverable_som: Series
    som: Figure
    """Deliverable SOM in the target year."""
    gap_customers: Figure
    """Customers that the channels fall short of in the target year; below 0 they could win more."""
    gap_money: Figure

    @property
    def figures(self) -> tuple[Figure, ...]:
        return (self.som, self.gap_customers, self.gap_money)

    def binding(self, case: Case) -> Binding | None:
        """What limits the target year; None where either is not known. Demand where they agree."""
        gap = self.gap_customers.evaluate(case)
        if isinstance(gap, Absent):
            return None
        return "channels" if gap > 0 else "demand"


def delivery(
    book: Book, projection: Projection, channels: Channels, economics: Economics
) -> Delivery:
    """What the channels of a canvas can deliver of its SOM."""
    years, needed = projection.years, projection.needed
    ways, new = book.part(
        "ways", (years, *channels.each), partial(_ways, book, years, channels.each)
    )
    customers_now = from_offer(book, "customers_now")
    count = Text("customers")

    def at_end(year: int) -> Expression:
        if not year:
            return customers_now
        return new(year) + customers(year - 1) * (1 - economics.annual_churn)

    customers = book.yearly(
        "customers", Text("Customers at the end of the year"), at_end, "count", count, listed=True
    )
    deliverable = book.yearly(
        "deliverable",
        Text("Customers that can be won and served"),
        lambda t: Least((needed(t), customers(t)), every=True),
        "count",
        count,
        listed=True,
    )
    per_customer = book.yearly(
        "som_per_customer", Text("SOM per customer"), lambda t: projection.som(t) / needed(t)
    )
    deliverable_som = book.yearly(
        "deliverable_som",
        Text("Deliverable SOM"),
        lambda t: deliverable(t) * per_customer(t),
        listed=True,
    )
    target = years.target
    gap_customers = book.figure(
        "gap_customers",
        Text("Customers that the channels fall short of"),
        lambda: Apart(needed(target), customers(target)),
        "count",
        count,
    )
    return Delivery(
        years,
        ways,
        customers_now,
        new,
        customers,
        needed,
        deliverable,
        per_customer,
        deliverable_som,
        book.figure("som_deliverable", Text("Deliverable SOM"), lambda: deliverable_som(target)),
        gap_customers,
        book.figure(
            "gap_money",
            Text("SOM that the channels fall short of"),
            lambda: gap_customers * per_customer(target),
        ),
    )


def _ways(
    book: Book, years: Years, channels: tuple[Channel, ...]
) -> tuple[tuple[ChannelYears, ...], Series]:
    """Every channel, and the new customers of all of them."""
    ways = tuple(
        book.part(f"{c.card.id}/years", (c, years), partial(_channel_years, book, c, years))
        for c in channels
    )
    none = Text("there is no channel in the Distribution pane")
    new = book.yearly(
        "new_customers",
        Text("New customers"),
        lambda t: Sum(tuple([way.new(t) for way in ways]), none),
        "count",
        Text("customers / year"),
        first=1,
        listed=True,
    )
    return ways, new


def _channel_years(book: Book, channel: Channel, years: Years) -> ChannelYears:
    card, unit = channel.card, Text("customers / year")
    growth = book.typed(card, "leads_growth")
    from_leads = book.yearly(
        "from_leads",
        Text("Customers from leads"),
        lambda t: channel.funnel * (1 + growth) ** years.number(t),
        "count",
        unit,
        card,
        first=1,
    )
    new = book.yearly(
        "new",
        Text("New customers"),
        lambda t: Least((from_leads(t), channel.capacity)),
        "count",
        unit,
        card,
        first=1,
    )
    return ChannelYears(channel, growth, from_leads, new)
