"""What price research says: the best of the prices offered, and the range that people accept.

Gabor–Granger (Gabor & Granger 1966): the best price is the one, of those offered, with the largest
price × share who would buy.

Van Westendorp's price sensitivity meter (1976), in its original convention: “bargain” and
“getting expensive” are turned over into “not a bargain” and “not expensive”, and the four points
are where two cumulative curves cross, each curve a straight line between two prices:

- PMC, too cheap × not a bargain: the lower end of the acceptable prices,
- PME, not expensive × too expensive: their upper end,
- OPP, too cheap × too expensive,
- IPP, bargain × getting expensive.

Others draw PMC and PME with the curves that are not turned over (too cheap × expensive, bargain ×
too expensive), which gives a narrower range.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Literal

from canvas_app.document.cards import ResearchCard
from canvas_app.document.text import N_, Text
from canvas_app.numbers.book import Book
from canvas_app.numbers.crossings import (
    Apart,
    Beside,
    Falls,
    FirstCrossing,
    Largest,
    Unknown,
)
from canvas_app.numbers.expressions import Expression
from canvas_app.numbers.functions import Least
from canvas_app.numbers.quantities import Figure, Input

Answer = Literal["too_cheap", "cheap", "expensive", "too_expensive"]
ANSWERS: dict[Answer, str] = {
    "too_cheap": N_("Too cheap"),
    "cheap": N_("Bargain"),
    "expensive": N_("Getting expensive"),
    "too_expensive": N_("Too expensive"),
}
_AT: dict[Answer, str] = {
    "too_cheap": N_("Too cheap at price {row}"),
    "cheap": N_("Bargain at price {row}"),
    "expensive": N_("Getting expensive at price {row}"),
    "too_expensive": N_("Too expensive at price {row}"),
}
_TURNED: dict[Answer, str] = {
    "cheap": N_("Not a bargain at price {row}"),
    "expensive": N_("Not expensive at price {row}"),
}
"""Curves that are turned over: 1 − the share."""

PointName = Literal["pmc", "opp", "ipp", "pme"]


@dataclass(frozen=True)
class Kind:
    """One of the four points: the curve that falls, the one that rises, and which is turned over.

    `left` is the curve that starts above. A curve of which the opposite is meant is in `turned`.
    """

    title: str
    left: Answer
    right: Answer
    turned: Answer | None
    where: str
    between: str
    """The curve less the other, in words."""


POINTS: dict[PointName, Kind] = {
    "pmc": Kind(
        N_("Point of marginal cheapness (PMC)"),
        "too_cheap",
        "cheap",
        "cheap",
        N_("where “too cheap” falls to “not a bargain”, drawn straight from price to price"),
        N_("Too cheap − not a bargain, at price {row}"),
    ),
    "opp": Kind(
        N_("Optimal price point (OPP)"),
        "too_cheap",
        "too_expensive",
        None,
        N_("where “too cheap” falls to “too expensive”, drawn straight from price to price"),
        N_("Too cheap − too expensive, at price {row}"),
    ),
    "ipp": Kind(
        N_("Indifference price point (IPP)"),
        "cheap",
        "expensive",
        None,
        N_("where “bargain” falls to “getting expensive”, drawn straight from price to price"),
        N_("Bargain − getting expensive, at price {row}"),
    ),
    "pme": Kind(
        N_("Point of marginal expensiveness (PME)"),
        "expensive",
        "too_expensive",
        "expensive",
        N_("where “not expensive” falls to “too expensive”, drawn straight from price to price"),
        N_("Not expensive − too expensive, at price {row}"),
    ),
}


@dataclass(frozen=True)
class Offered:
    """One price that was offered; `row` counts from 1 on the card."""

    row: int
    price: Input
    share: Input
    revenue: Figure


@dataclass(frozen=True)
class Demand:
    """Gabor–Granger: every price offered, and the best."""

    rows: tuple[Offered, ...]
    revenue: Figure
    price: Figure
    share: Figure


@dataclass(frozen=True)
class Judged:
    """One price of the scale with its answers, and how far the curves are apart there."""

    row: int
    price: Input
    answers: Mapping[Answer, Input]
    turned: Mapping[Answer, Figure]
    apart: Mapping[PointName, Figure]


@dataclass(frozen=True)
class Step:
    """From one price to the next: how far it is, and which curves cross on the way."""

    size: Figure
    crossings: Mapping[PointName, Figure]


@dataclass(frozen=True)
class Meter:
    """Van Westendorp: the curves, the steps between prices, the four points and the range."""

    rows: tuple[Judged, ...]
    steps: tuple[Step, ...]
    smallest: Figure
    points: Mapping[PointName, Figure]
    width: Figure


@dataclass(frozen=True)
class LeftOut:
    """A row of a card that does not count, for want of a number."""

    field: Literal["offers", "answers"]
    row: int
    missing: str


@dataclass(frozen=True)
class Research:
    """One survey. A method for which no row is there is None."""

    card: ResearchCard
    respondents: Input | None
    demand: Demand | None
    meter: Meter | None
    left_out: tuple[LeftOut, ...]


def research(book: Book) -> tuple[Research, ...]:
    """Every survey in the Price pane."""
    return tuple(
        book.block((), card, partial(_research, book, card)) for card in book.counting(ResearchCard)
    )


def _research(book: Book, card: ResearchCard) -> Research:
    asked = book.typed(card, "respondents") if card.respondents else None
    left_out = (*_incomplete(card, "offers"), *_incomplete(card, "answers"))
    skipped: set[tuple[str, int]] = {(each.field, each.row) for each in left_out}
    demand = _demand(book, card, skipped) if card.offers else None
    meter = _meter(book, card, skipped) if card.answers else None
    return Research(card, asked, demand, meter, left_out)


# --- Gabor–Granger -----------------------------------------------------------------------------


def _demand(book: Book, card: ResearchCard, skipped: set[tuple[str, int]]) -> Demand:
    rows = []
    for row, typed in _inputs(book, card, "offers", skipped):
        revenue = book.figure(
            f"offers.{row - 1}.revenue",
            Text("Revenue per 100 asked, at price {row}", row=row),
            typed["price"] * typed["share"] * 100,
            unit=Text("{currency} / 100 asked", currency=book.canvas.currency),
            card=card,
            listed=False,
        )
        rows.append(Offered(row, typed["price"], typed["share"], revenue))
    revenues = tuple(row.revenue for row in rows)
    largest = book.figure(
        "best_revenue",
        Text("Revenue per 100 asked, at the best price"),
        Largest(
            revenues,
            Text("the largest price × share who would buy × 100, of all prices offered"),
            Text("it takes two prices with the share who would buy"),
        ),
        unit=Text("{currency} / 100 asked", currency=book.canvas.currency),
        card=card,
    )
    price = Beside(
        largest,
        revenues,
        tuple(row.price for row in rows),
        Text("the price, of those offered, with the largest price × share who would buy"),
    )
    share = Beside(
        largest,
        revenues,
        tuple(row.share for row in rows),
        Text("the share who would buy at the best price"),
    )
    best = book.figure("best_price", Text("Best price"), price, unit=_price(book), card=card)
    who = Text("Would buy at the best price")
    return Demand(
        tuple(rows), largest, best, book.figure("best_share", who, share, "share", "%", card)
    )


# --- Van Westendorp ----------------------------------------------------------------------------


def _meter(book: Book, card: ResearchCard, skipped: set[tuple[str, int]]) -> Meter:
    rows = tuple(
        _judged(book, card, row, typed) for row, typed in _inputs(book, card, "answers", skipped)
    )
    too_few = Text("it takes two prices with all of their answers")
    steps = tuple(_step(book, card, low, high) for low, high in pairwise(rows))
    smallest = book.figure(
        "smallest_step",
        Text("Smallest step from a price to the next"),
        Least(tuple(step.size for step in steps), every=True, none=too_few),
        unit=_price(book),
        card=card,
        listed=False,
    )
    asked = set(_asked(card))
    points: dict[PointName, Figure] = {}
    for name, kind in POINTS.items():
        expression: Expression
        unasked = next((each for each in (kind.left, kind.right) if each not in asked), None)
        if unasked:
            reason = Text("no answers are typed for “{answer}”", answer=Text(ANSWERS[unasked]))
            expression = Unknown(reason)
        else:
            expression = FirstCrossing(
                tuple(step.crossings[name] for step in steps),
                smallest,
                Text(kind.where),
                Text("the prices do not rise from row to row"),
                Text("its two curves do not cross between the prices that were asked about"),
            )
        points[name] = book.figure(name, Text(kind.title), expression, unit=_price(book), card=card)
    width = book.figure(
        "acceptable",
        Text("Width of the acceptable range"),
        points["pme"] - points["pmc"],
        unit=_price(book),
        card=card,
    )
    return Meter(rows, steps, smallest, points, width)


def _judged(book: Book, card: ResearchCard, row: int, typed: dict[str, Input]) -> Judged:
    answers = {name: typed[name] for name in ANSWERS if name in typed}

    def share(key: str, label: str, expression: Expression) -> Figure:
        place = f"answers.{row - 1}.{key}"
        text = Text(label, row=row)
        return book.figure(place, text, expression, "share", "%", card, listed=False)

    turned = {
        name: share(f"not_{name}", label, 1 - answers[name])
        for name, label in _TURNED.items()
        if name in answers
    }
    apart: dict[PointName, Figure] = {}
    for name, kind in POINTS.items():
        if kind.left in answers and kind.right in answers:
            left = turned[kind.left] if kind.turned == kind.left else answers[kind.left]
            right = turned[kind.right] if kind.turned == kind.right else answers[kind.right]
            apart[name] = share(name, kind.between, Apart(left, right))
    return Judged(row, typed["price"], answers, turned, apart)


def _step(book: Book, card: ResearchCard, low: Judged, high: Judged) -> Step:
    place = f"answers.{low.row - 1}.to_next"
    between = {"low": low.row, "high": high.row}
    size = book.figure(
        f"{place}.step",
        Text("Step from price {low} to price {high}", **between),
        Apart(high.price, low.price),
        unit=_price(book),
        card=card,
        listed=False,
    )
    crossings: dict[PointName, Figure] = {}
    for name in low.apart:
        crossings[name] = book.figure(
            f"{place}.{name}",
            Text("{point}, from price {low} to price {high}", point=name.upper(), **between),
            Falls(
                (low.price, high.price),
                low.apart[name],
                high.apart[name],
                Text(POINTS[name].where),
                Text("the curves do not cross between these two prices"),
            ),
            unit=_price(book),
            card=card,
            listed=False,
        )
    return Step(size, crossings)


# --- rows --------------------------------------------------------------------------------------


def _asked(card: ResearchCard) -> tuple[Answer, ...]:
    """The answers that at least one row has."""
    return tuple(
        name for name in ANSWERS if any(getattr(row, name) is not None for row in card.answers)
    )


def _needed(card: ResearchCard, field: str) -> tuple[str, ...]:
    return ("price", "share") if field == "offers" else ("price", *_asked(card))


def _incomplete(card: ResearchCard, field: Literal["offers", "answers"]) -> Iterator[LeftOut]:
    """Rows that lack a number which others have; one that is empty is just not filled in yet."""
    for number, row in enumerate(getattr(card, field), start=1):
        needed = _needed(card, field)
        missing = [name for name in needed if getattr(row, name) is None]
        if missing:
            empty = len(missing) == len(needed)
            title = type(row).model_fields[missing[0]].title or missing[0]
            yield LeftOut(field, number, "" if empty else title)


def _inputs(
    book: Book, card: ResearchCard, field: str, skipped: set[tuple[str, int]]
) -> Iterator[tuple[int, dict[str, Input]]]:
    """The typed numbers of each row that counts. Those of other rows become inputs all the same."""
    for at, row in enumerate(getattr(card, field)):
        typed = {
            name: book.row_typed(card, field, at, name, _label(name, at + 1))
            for name in type(row).model_fields
            if getattr(row, name) is not None
        }
        if (field, at + 1) not in skipped:
            yield at + 1, typed


def _label(name: str, row: int) -> Text:
    if name == "price":
        return Text("Price {row}", row=row)
    if name == "share":
        return Text("Would buy at price {row}", row=row)
    return Text(next(label for answer, label in _AT.items() if answer == name), row=row)


def _price(book: Book) -> str:
    return book.canvas.currency
