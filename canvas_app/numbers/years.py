"""What all yearly figures share: the years, the growth of prices, the ramp of the share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from canvas_app.document.text import N_, Text
from canvas_app.numbers.book import Book
from canvas_app.numbers.economics import from_offer
from canvas_app.numbers.expressions import Constant, Expression
from canvas_app.numbers.functions import AtMostOne, Exp
from canvas_app.numbers.quantities import Input, Series


@dataclass(frozen=True)
class Years:
    """The time axis of a canvas: year 0 is the base year."""

    last: int
    horizon: int
    target: int
    base_year: Input
    target_year: Input
    number: Series
    """How many years after the base year: 0, 1, 2 …"""
    calendar: Series
    """2026, 2027, 2028 …"""
    price_growth: Input
    ramp: Series
    """The part of the obtainable share that is reached: 0 to 1."""


def years(book: Book) -> Years:
    """The time axis; the same object while nothing that it is made of changes."""
    canvas = book.canvas
    made_of = (
        canvas.horizon,
        canvas.base_year,
        canvas.share_ramp,
        canvas.ramp_speed,
        canvas.ramp_middle,
        canvas.ramp_ceiling,
        *book.offers,
    )
    return book.part("years", made_of, partial(_years, book))


def _years(book: Book) -> Years:
    canvas = book.canvas
    unit = Text("years")
    base_year = book.setting(
        "base_year", N_("Base year"), "year", Text("year"), float(canvas.base_year)
    )
    target_year = book.setting(
        "target_year", N_("Target year"), "years", unit, float(canvas.target_year)
    )

    def count(year: int) -> Expression:
        return number(year - 1) + 1 if year else Constant(0)

    number = book.yearly(
        "year_number",
        Text("Years after the base year"),
        count,
        "years",
        unit,
        called=N_("Years until {year}"),
    )
    calendar = book.yearly(
        "calendar",
        Text("Year"),
        lambda t: base_year + number(t),
        "year",
        Text("year"),
        called=N_("Year {year}"),
    )
    if canvas.share_ramp == "logistic":
        speed, middle, ceiling = _curve(book)

        def reached(year: int) -> Expression:
            return ceiling / (1 + Exp(speed * (middle - number(year))))
    else:

        def reached(year: int) -> Expression:
            return AtMostOne(number(year) / target_year)

    return Years(
        last=book.last_year,
        horizon=canvas.horizon,
        target=canvas.target_year,
        base_year=base_year,
        target_year=target_year,
        number=number,
        calendar=calendar,
        price_growth=from_offer(book, "price_growth"),
        ramp=book.yearly("ramp", Text("Part of the share reached"), reached, "share", "%"),
    )


def _curve(book: Book) -> tuple[Input, Input, Input]:
    canvas = book.canvas
    return (
        book.setting(
            "ramp_speed",
            N_("Speed of the S-curve"),
            "number",
            Text("/ year"),
            canvas.ramp_speed,
        ),
        book.setting(
            "ramp_middle",
            N_("Middle of the S-curve"),
            "years",
            Text("years"),
            canvas.ramp_middle,
        ),
        book.setting(
            "ramp_ceiling", N_("Ceiling of the S-curve"), "share", Text("%"), canvas.ramp_ceiling
        ),
    )
