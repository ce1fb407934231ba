"""TAM, SAM and SOM, by three methods, and whether they agree.

Bottom-up: Σ customers × revenue per customer, over the lanes. Value theory: the same with
value created × captured fraction. Top-down: a market total and its filters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import chain

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import MarketTotalCard, SegmentCard
from canvas_app.document.cards.market import LEVELS, Level
from canvas_app.document.panes import LANES
from canvas_app.document.text import N_, Text
from canvas_app.numbers.book import Book
from canvas_app.numbers.expressions import Expression, Outside
from canvas_app.numbers.functions import Either, Spread, Sum
from canvas_app.numbers.pricing import Blend, Tier, blend
from canvas_app.numbers.quantities import Choice, Figure, InLanes, Input

NOT_SERVICEABLE = Text("it lies in Total market, so it does not count for SAM")
NO_FILTER: dict[Level, Text] = {
    "sam": Text("no filter leads to SAM"),
    "som": Text("no filter leads to SOM"),
}
NOT_TARGET = Text("it does not lie in Target now, so it does not count for SOM")


@dataclass(frozen=True)
class Step:
    """One share that narrows, and what is left after it."""

    label: str
    share: Input
    after: Figure
    level: Level | None = None


@dataclass(frozen=True)
class Driver:
    """One value driver: worth × times a year."""

    label: str
    amount: Input
    times: Input
    value: Figure


@dataclass(frozen=True)
class Segment:
    """Everything about one segment, from what was typed to its part of TAM, SAM and SOM."""

    card: SegmentCard
    lane: Choice
    typed_customers: Input
    steps: tuple[Step, ...]
    customers: Figure
    typed_revenue: Input
    blend: Blend | None
    revenue: Figure
    serviceable: Input
    obtainable: Input
    tam: Figure
    sam: Figure
    som: Figure
    won: Figure
    typed_value: Input
    drivers: tuple[Driver, ...]
    value: Figure
    captured: Input
    paid: Figure
    value_tam: Figure
    value_sam: Figure
    value_som: Figure


@dataclass(frozen=True)
class MarketTotal:
    """One published market size and its chain of filters."""

    card: MarketTotalCard
    size: Input
    steps: tuple[Step, ...]
    tam: Figure
    sam: Figure
    som: Figure


@dataclass(frozen=True)
class Method:
    """TAM, SAM and SOM by one method."""

    key: str
    title: Text
    tam: Figure
    sam: Figure
    som: Figure


@dataclass(frozen=True)
class Sizing:
    """The market, sized."""

    segments: tuple[Segment, ...]
    market_totals: tuple[MarketTotal, ...]
    bottom_up: Method
    value_theory: Method
    top_down: Method
    agreement: dict[Level, Figure]
    won: Figure

    @property
    def methods(self) -> tuple[Method, ...]:
        return (self.bottom_up, self.top_down, self.value_theory)


def sizing(book: Book, tiers: tuple[Tier, ...]) -> Sizing:
    """Size the market of a canvas."""
    linked = _linked_tiers(book.canvas, tiers)
    cards = tuple([(card, linked(card)) for card in book.counting(SegmentCard)])
    published = book.counting(MarketTotalCard)
    made_of = (*chain.from_iterable([(card, *near) for card, near in cards]), *published)
    return book.part("sizing", made_of, partial(_sizing, book, cards, published))


def _sizing(
    book: Book,
    cards: tuple[tuple[SegmentCard, tuple[Tier, ...]], ...],
    published: tuple[MarketTotalCard, ...],
) -> Sizing:
    segments = tuple(
        [book.block(near, card, partial(_segment, book, card, near)) for card, near in cards]
    )
    totals = tuple([book.block((), card, partial(_market_total, book, card)) for card in published])
    won = book.figure(
        "som_customers",
        Text("Customers in SOM"),
        Sum(tuple(s.won for s in segments), Text("no segment lies in Target now")),
        "count",
        Text("customers"),
    )
    bottom_up = _method(
        book,
        "",
        Text("Bottom-up"),
        tuple(s.tam for s in segments),
        tuple(s.sam for s in segments),
        tuple(s.som for s in segments),
        Text("there is no segment in the Market pane"),
    )
    top_down = _method(
        book,
        "_top_down",
        Text("Top-down"),
        tuple(t.tam for t in totals),
        tuple(t.sam for t in totals),
        tuple(t.som for t in totals),
        Text("there is no market total in the Market pane"),
        chain=bool(totals),
    )
    value_theory = _method(
        book,
        "_value",
        Text("Value theory"),
        tuple(s.value_tam for s in segments),
        tuple(s.value_sam for s in segments),
        tuple(s.value_som for s in segments),
        Text("there is no segment in the Market pane"),
    )
    too_few = Text("fewer than two methods have a number")
    agreement = {
        level: book.figure(
            f"agreement_{level}",
            Text("Agreement on {level}", level=Text(LEVELS[level])),
            Spread(tuple(getattr(m, level) for m in (bottom_up, top_down, value_theory)), too_few),
            "share",
            "%",
        )
        for level in LEVELS
    }
    return Sizing(segments, totals, bottom_up, value_theory, top_down, agreement, won)


def _method(
    book: Book,
    suffix: str,
    title: Text,
    tam: tuple[Figure, ...],
    sam: tuple[Figure, ...],
    som: tuple[Figure, ...],
    empty: Text,
    *,
    chain: bool = False,
) -> Method:
    no_sam, no_som = empty, empty
    if chain:
        no_sam, no_som = NO_FILTER["sam"], NO_FILTER["som"]
    elif tam:
        no_sam = Text("no segment lies in Serviceable or Target now")
        no_som = Text("no segment lies in Target now")

    def total(level: Level, items: tuple[Figure, ...], none: Text) -> Figure:
        name = Text(LEVELS[level])
        label = name if not suffix else Text("{level}, {method}", level=name, method=title)
        return book.figure(f"{level}{suffix}", label, Sum(items, none))

    return Method(
        suffix.lstrip("_") or "bottom_up",
        title,
        total("tam", tam, empty),
        total("sam", sam, no_sam),
        total("som", som, no_som),
    )


def _segment(book: Book, card: SegmentCard, tiers: tuple[Tier, ...]) -> Segment:
    lane = book.choice(card, "lane", LANES)

    def in_lanes(lanes: tuple[str, ...], value: Expression) -> InLanes:
        return InLanes(lane, lanes, value, NOT_TARGET if len(lanes) == 1 else NOT_SERVICEABLE)

    def level(key: str, label: str, lanes: tuple[str, ...], value: Expression) -> Figure:
        return book.figure(key, Text(label), in_lanes(lanes, value), card=card)

    typed_customers = book.typed(card, "customers")
    steps = _steps(book, card, typed_customers, Text("customers"), "count")
    customers = book.figure(
        "customers_left",
        Text("Customers"),
        steps[-1].after if steps else typed_customers,
        "count",
        Text("customers"),
        card,
    )
    typed_revenue = book.typed(card, "revenue")
    mixed = blend(book, tiers, "tiers", card) if tiers else None
    revenue = book.figure(
        "revenue_per_customer",
        Text("Revenue per customer"),
        Either(typed_revenue, mixed.revenue) if mixed else typed_revenue,
        card=card,
    )
    serviceable, obtainable = book.typed(card, "serviceable"), book.typed(card, "obtainable")
    tam = book.figure("tam", Text("Part of TAM"), customers * revenue, card=card)
    sam = level("sam", N_("Part of SAM"), LANES[1:], tam * serviceable)
    som = level("som", N_("Part of SOM"), LANES[2:], sam * obtainable)
    won = book.figure(
        "customers_won",
        Text("Customers to win"),
        in_lanes(LANES[2:], customers * serviceable * obtainable),
        "count",
        Text("customers"),
        card,
    )
    typed_value = book.typed(card, "value")
    drivers = tuple(_driver(book, card, i) for i in range(len(card.value_drivers)))
    driven = Sum(tuple(d.value for d in drivers), Text("no value driver"), every=True)
    value = book.figure(
        "value_created",
        Text("Value created per customer"),
        Either(typed_value, driven) if drivers else typed_value,
        card=card,
    )
    captured = book.typed(card, "captured")
    paid = book.figure(
        "value_captured", Text("Value captured per customer"), value * captured, card=card
    )
    value_tam = book.figure(
        "tam_value", Text("Part of TAM, value theory"), customers * paid, card=card
    )
    value_sam = level(
        "sam_value", N_("Part of SAM, value theory"), LANES[1:], value_tam * serviceable
    )
    value_som = level(
        "som_value", N_("Part of SOM, value theory"), LANES[2:], value_sam * obtainable
    )
    return Segment(
        card,
        lane,
        typed_customers,
        steps,
        customers,
        typed_revenue,
        mixed,
        revenue,
        serviceable,
        obtainable,
        tam,
        sam,
        som,
        won,
        typed_value,
        drivers,
        value,
        captured,
        paid,
        value_tam,
        value_sam,
        value_som,
    )


def _steps(
    book: Book, card: SegmentCard | MarketTotalCard, start: Input, unit: Text, measure: str
) -> tuple[Step, ...]:
    made: list[Step] = []
    left: Input | Figure = start
    for i, row in enumerate(card.filters):
        name = row.label.strip() or f"{i + 1}"
        share = book.row_typed(card, "filters", i, "share", Text("Filter: {name}", name=name))
        left = book.figure(
            f"after_{i + 1}",
            Text("After {name}", name=name),
            left * share,
            "count" if measure == "count" else "money",
            unit,
            card,
        )
        made.append(Step(name, share, left, getattr(row, "level", None)))
    return tuple(made)


def _driver(book: Book, card: SegmentCard, row: int) -> Driver:
    name = card.value_drivers[row].label.strip() or f"{row + 1}"
    amount = book.row_typed(card, "value_drivers", row, "amount", Text("Worth: {name}", name=name))
    times = book.row_typed(
        card, "value_drivers", row, "times", Text("Times a year: {name}", name=name)
    )
    value = book.figure(
        f"driver_{row + 1}", Text("Value: {name}", name=name), amount * times, card=card
    )
    return Driver(name, amount, times, value)


def _linked_tiers(
    canvas: Canvas, tiers: tuple[Tier, ...]
) -> Callable[[SegmentCard], tuple[Tier, ...]]:
    """For a segment, the tiers that are linked with it, in either direction."""
    near: dict[str, set[str]] = {}
    for link in canvas.links:
        near.setdefault(link.start, set()).add(link.end)
        near.setdefault(link.end, set()).add(link.start)
    nothing: set[str] = set()

    def linked(card: SegmentCard) -> tuple[Tier, ...]:
        ids = near.get(card.id, nothing)
        return tuple(tier for tier in tiers if tier.card.id in ids) if ids else ()

    return linked


def _market_total(book: Book, card: MarketTotalCard) -> MarketTotal:
    size = book.typed(card, "size")
    steps = _steps(book, card, size, book.per_year, "money")

    def level(name: Level, title: str) -> Figure:
        last = next((step for step in reversed(steps) if step.level == name), None)
        if last is None and name != "tam":
            none = Outside(NO_FILTER[name])
            return book.figure(name, Text(title), none, card=card, listed=False)
        return book.figure(name, Text(title), last.after if last else size, card=card)

    return MarketTotal(
        card,
        size,
        steps,
        level("tam", N_("Part of TAM")),
        level("sam", N_("Part of SAM")),
        level("som", N_("Part of SOM")),
    )
