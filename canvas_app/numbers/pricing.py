"""What customers pay: price tiers, and the revenue per customer that they add up to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from canvas_app.document.cards import Card, TierCard
from canvas_app.document.cards.price import PERIODS_PER_YEAR
from canvas_app.document.text import N_, Text
from canvas_app.numbers.book import Book
from canvas_app.numbers.expressions import Constant, Expression
from canvas_app.numbers.functions import Either, Sum
from canvas_app.numbers.quantities import Figure, Input


@dataclass(frozen=True)
class Tier:
    """One price tier: what a customer on it pays in a year."""

    card: TierCard
    price: Input
    units: Input
    periods: Input
    mix: Input
    revenue: Figure


@dataclass(frozen=True)
class Part:
    """What one tier adds to the revenue per customer of a mix."""

    tier: Tier
    mix: Figure
    revenue: Figure


@dataclass(frozen=True)
class Blend:
    """Revenue per customer over several tiers: Σ mix × price × units × periods a year."""

    parts: tuple[Part, ...]
    mix: Figure
    revenue: Figure


def tiers(book: Book) -> tuple[Tier, ...]:
    """Every tier in the Price pane, in reading order."""
    cards = book.counting(TierCard)
    return book.part("tiers", cards, partial(_tiers, book, cards))


def _tiers(book: Book, cards: tuple[TierCard, ...]) -> tuple[Tier, ...]:
    return tuple(book.block((), card, partial(_tier, book, card)) for card in cards)


def _tier(book: Book, card: TierCard) -> Tier:
    price, units = book.typed(card, "price"), book.typed(card, "units")
    if card.billing == "one_off":
        periods = book.typed(card, "years_between")
        expression = price * units / periods
    else:
        periods = book.setting(
            f"{card.id}.periods",
            N_("Payments a year"),
            "number",
            Text("/ year"),
            PERIODS_PER_YEAR[card.billing],
        )
        expression = price * units * periods
    revenue = book.figure("revenue", Text("Revenue per customer"), expression, card=card)
    return Tier(card, price, units, periods, book.typed(card, "mix"), revenue)


def blend(book: Book, chosen: tuple[Tier, ...], key: str, card: Card | None = None) -> Blend:
    """The revenue per customer of a mix of tiers; a single tier needs no mix."""
    parts = tuple(_part(book, tier, f"{key}.{tier.card.id}", len(chosen), card) for tier in chosen)
    none = Text("no price tier has a price")
    mix = book.figure(
        f"{key}_mix",
        Text("Mix of tiers"),
        Sum(tuple(p.mix for p in parts), none, every=True),
        "share",
        "%",
        card,
    )
    revenue = book.figure(
        key,
        Text("Revenue per customer, from tiers"),
        Sum(tuple(part.revenue for part in parts), none, every=True),
        card=card,
    )
    return Blend(parts, mix, revenue)


def _part(book: Book, tier: Tier, key: str, of: int, card: Card | None) -> Part:
    mix: Expression = Either(tier.mix, Constant(1)) if of == 1 else tier.mix
    name = tier.card.name
    share = book.figure(
        f"{key}.mix", Text("Mix: {tier}", tier=name), mix, "share", "%", card, listed=False
    )
    paid = book.figure(
        f"{key}.part",
        Text("Part of {tier}", tier=name),
        share * tier.revenue,
        card=card,
        listed=False,
    )
    return Part(tier, share, paid)
