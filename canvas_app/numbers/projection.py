"""The market year by year: customers and prices grow, the obtainable share is reached in time.

Year t, for a segment with N customers that grow by g and pay A, growing by p: N(1+g)^t and
A(1+p)^t; its SOM has the obtainable share times the part of it that is reached.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from canvas_app.document.panes import LANES
from canvas_app.document.text import N_, Text
from canvas_app.numbers.book import Book
from canvas_app.numbers.expressions import Expression
from canvas_app.numbers.functions import Sum
from canvas_app.numbers.quantities import Figure, InLanes, Input, Series
from canvas_app.numbers.sizing import NOT_SERVICEABLE, NOT_TARGET, Segment, Sizing
from canvas_app.numbers.years import Years


@dataclass(frozen=True)
class SegmentYears:
    """One segment, year by year."""

    segment: Segment
    growth: Input
    customers: Series
    revenue: Series
    tam: Series
    sam: Series
    som: Series
    won: Series

    @property
    def rows(self) -> tuple[Series, ...]:
        return (self.customers, self.revenue, self.tam, self.sam, self.som, self.won)


@dataclass(frozen=True)
class Projection:
    """The market, year by year.

    Along equal steps SOM starts at 0 and is whole in the target year; along an S-curve it is as
    far as the curve is by then.
    """

    years: Years
    segments: tuple[SegmentYears, ...]
    tam: Series
    sam: Series
    som: Series
    needed: Series
    """Customers that SOM means in a year, as far as the share is reached by then."""
    cagr_tam: Figure
    cagr_sam: Figure
    cagr_som: Figure

    @property
    def totals(self) -> tuple[Series, ...]:
        return (self.tam, self.sam, self.som, self.needed)

    @property
    def cagrs(self) -> tuple[Figure, ...]:
        return (self.cagr_tam, self.cagr_sam, self.cagr_som)


def projection(book: Book, years: Years, sizing: Sizing) -> Projection:
    """Project the market of a canvas to its horizon."""
    return book.part("projection", (years, sizing), partial(_projection, book, years, sizing))


def _projection(book: Book, years: Years, sizing: Sizing) -> Projection:
    segments = tuple(
        [
            book.part(f"{s.card.id}/years", (s, years), partial(_segment_years, book, s, years))
            for s in sizing.segments
        ]
    )
    customers = Text("customers")
    none = Text("there is no segment in the Market pane")
    no_sam = Text("no segment lies in Serviceable or Target now") if segments else none
    no_som = Text("no segment lies in Target now") if segments else none

    def total(key: str, label: str, rows: tuple[Series, ...], why: Text) -> Series:
        def define(year: int) -> Expression:
            return Sum(tuple([row(year) for row in rows]), why)

        count = key == "needed"
        return book.yearly(
            key,
            Text(label),
            define,
            "count" if count else "money",
            customers if count else None,
            listed=True,
        )

    tam = total("tam", N_("TAM"), tuple(s.tam for s in segments), none)
    sam = total("sam", N_("SAM"), tuple(s.sam for s in segments), no_sam)
    som = total("som", N_("SOM"), tuple(s.som for s in segments), no_som)
    needed = total("needed", N_("Customers needed"), tuple(s.won for s in segments), no_som)

    def cagr(key: str, label: str, row: Series, first: int) -> Figure:
        last = years.horizon
        start = min(first, last)

        def growth() -> Expression:
            span = years.number(last) - years.number(start) if start else years.number(last)
            return (row(last) / row(start)) ** (1 / span) - 1

        return book.figure(key, Text(label), growth, "share", Text("% / year"))

    return Projection(
        years,
        segments,
        tam,
        sam,
        som,
        needed,
        cagr("cagr_tam", N_("Growth of TAM a year (CAGR)"), tam, 0),
        cagr("cagr_sam", N_("Growth of SAM a year (CAGR)"), sam, 0),
        # From year 1: in the base year nothing is won yet.
        cagr("cagr_som", N_("Growth of SOM a year (CAGR)"), som, 1),
    )


def _segment_years(book: Book, segment: Segment, years: Years) -> SegmentYears:
    card, lane = segment.card, segment.lane
    growth = book.typed(card, "growth")
    number, ramp = years.number, years.ramp

    def in_lanes(lanes: tuple[str, ...], value: Expression) -> InLanes:
        return InLanes(lane, lanes, value, NOT_TARGET if len(lanes) == 1 else NOT_SERVICEABLE)

    customers = book.yearly(
        "customers",
        Text("Customers"),
        lambda t: segment.customers * (1 + growth) ** number(t),
        "count",
        Text("customers"),
        card,
    )
    revenue = book.yearly(
        "revenue",
        Text("Revenue per customer"),
        lambda t: segment.revenue * (1 + years.price_growth) ** number(t),
        card=card,
    )
    tam = book.yearly("tam", Text("Part of TAM"), lambda t: customers(t) * revenue(t), card=card)
    sam = book.yearly(
        "sam",
        Text("Part of SAM"),
        lambda t: in_lanes(LANES[1:], tam(t) * segment.serviceable),
        card=card,
    )
    som = book.yearly(
        "som",
        Text("Part of SOM"),
        lambda t: in_lanes(LANES[2:], sam(t) * segment.obtainable * ramp(t)),
        card=card,
    )
    won = book.yearly(
        "won",
        Text("Customers to win"),
        lambda t: in_lanes(
            LANES[2:], customers(t) * segment.serviceable * segment.obtainable * ramp(t)
        ),
        "count",
        Text("customers"),
        card,
    )
    return SegmentYears(segment, growth, customers, revenue, tam, sam, som, won)
