"""What the channels bring: new customers a year, and what each costs to win."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from canvas_app.document.cards import ChannelCard
from canvas_app.document.text import Text
from canvas_app.numbers.book import Book
from canvas_app.numbers.expressions import Expression
from canvas_app.numbers.functions import Least, OnlyWith, Sum
from canvas_app.numbers.quantities import Figure, Input, Measure


@dataclass(frozen=True)
class Conversion:
    """One stage of a funnel: the share that goes on, and the share of leads that is left."""

    label: str
    share: Input
    reached: Figure


@dataclass(frozen=True)
class Channel:
    """One way to customers, a year long."""

    card: ChannelCard
    leads: Input
    conversions: tuple[Conversion, ...]
    funnel: Figure
    reps: Input
    deals: Input
    ramp: Input
    capacity: Figure
    new: Figure
    spend: Input
    cac: Figure
    counted_spend: Figure
    counted_new: Figure

    @property
    def conversion(self) -> Figure | None:
        """The share of leads that become customers; None where no stage is named."""
        return self.conversions[-1].reached if self.conversions else None


@dataclass(frozen=True)
class Channels:
    """All channels together."""

    each: tuple[Channel, ...]
    new: Figure
    spend: Figure
    counted_spend: Figure
    counted_new: Figure
    cac: Figure


def channels(book: Book) -> Channels:
    """New customers, spend and CAC of the channels in the Distribution pane."""
    cards = book.counting(ChannelCard)
    return book.part("channels", cards, partial(_channels, book, cards))


def _channels(book: Book, cards: tuple[ChannelCard, ...]) -> Channels:
    each = tuple(book.block((), card, partial(_channel, book, card)) for card in cards)
    unit = Text("customers / year")
    none = Text("there is no channel in the Distribution pane")
    no_spend = Text("no channel has spend and new customers") if each else none

    def total(
        key: str,
        label: Text,
        items: tuple[Expression, ...],
        why: Text,
        listed: bool = True,
        count: bool = False,
    ) -> Figure:
        measure: Measure = "count" if count else "money"
        return book.figure(
            key, label, Sum(items, why), measure, unit if count else None, listed=listed
        )

    new = total(
        "new_customers", Text("New customers a year"), tuple(c.new for c in each), none, count=True
    )
    spend = total(
        "spend",
        Text("Spend on winning customers"),
        tuple(c.spend for c in each),
        Text("no channel has spend") if each else none,
    )
    counted_spend = total(
        "counted_spend",
        Text("Spend of channels with new customers"),
        tuple(c.counted_spend for c in each),
        no_spend,
        listed=False,
    )
    counted_new = total(
        "counted_new",
        Text("New customers of channels with spend"),
        tuple(c.counted_new for c in each),
        no_spend,
        False,
        True,
    )
    cac = book.figure(
        "cac",
        Text("CAC"),
        counted_spend / counted_new,
        unit=Text("{currency} / customer", currency=book.canvas.currency),
    )
    return Channels(each, new, spend, counted_spend, counted_new, cac)


def _channel(book: Book, card: ChannelCard) -> Channel:
    unit = Text("customers / year")
    per_customer = Text("{currency} / customer", currency=book.canvas.currency)
    leads = book.typed(card, "leads")
    conversions = _conversions(book, card)
    won: Expression = leads * conversions[-1].reached if conversions else _unknown(book, card)
    funnel = book.figure("from_leads", Text("Customers from leads"), won, "count", unit, card)
    reps, deals, ramp = (book.typed(card, f) for f in ("reps", "deals_per_rep", "ramp"))
    capacity = book.figure(
        "capacity",
        Text("Customers that the people can win"),
        reps * deals * ramp,
        "count",
        unit,
        card,
    )
    new = book.figure(
        "new", Text("New customers a year"), Least((funnel, capacity)), "count", unit, card
    )
    spend = book.typed(card, "spend")
    cac = book.figure("cac", Text("CAC"), spend / new, "money", per_customer, card)
    counted_spend = book.figure(
        "counted_spend",
        Text("Spend, where customers are won"),
        OnlyWith(spend, new),
        card=card,
        listed=False,
    )
    counted_new = book.figure(
        "counted_new",
        Text("New customers, where spend is known"),
        OnlyWith(new, spend),
        "count",
        unit,
        card,
        listed=False,
    )
    return Channel(
        card,
        leads,
        conversions,
        funnel,
        reps,
        deals,
        ramp,
        capacity,
        new,
        spend,
        cac,
        counted_spend,
        counted_new,
    )


def _conversions(book: Book, card: ChannelCard) -> tuple[Conversion, ...]:
    made: list[Conversion] = []
    for i, row in enumerate(card.conversions):
        name = row.label.strip() or f"{i + 1}"
        label = Text("Conversion: {name}", name=name)
        share = book.row_typed(card, "conversions", i, "share", label)
        expression = made[-1].reached * share if made else share
        last = i == len(card.conversions) - 1
        reached = book.figure(
            "conversion" if last else f"reached_{i + 1}",
            Text("Overall conversion") if last else Text("Leads that reach {name}", name=name),
            expression,
            "share",
            "%",
            card,
        )
        made.append(Conversion(name, share, reached))
    return tuple(made)


def _unknown(book: Book, card: ChannelCard) -> Expression:
    return Sum((), Text("{card} has no conversion", card=card.name))
