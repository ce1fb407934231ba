"""Named quantities: inputs that somebody typed, choices, and figures calculated from them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text, Translate
from canvas_app.numbers.expressions import Absent, Address, Case, Expression, Value

Measure = Literal["money", "count", "share", "ratio", "months", "years", "year", "number"]
"""What a number is of; "years" is a length of time, "year" a date: 2026."""


@dataclass(slots=True, eq=False)
class Quantity(Expression):
    """Something with a name, a unit and a cell of its own in the workbook.

    `key` is unique within a canvas: "som", "remote-smb.som". `subject` is the card that it
    belongs to, as words; `card` its id.
    """

    key: str
    label: Text
    measure: Measure
    unit: Text | str
    card: str | None = None
    subject: str = ""

    def formula(self, at: Address) -> str:
        return at(self)

    def words(self, translate: Translate) -> str:
        return self.label.in_language(translate)

    def parts(self) -> Sequence[Expression]:
        return ()

    def operands(self) -> Iterator[Quantity]:
        yield self


@dataclass(slots=True, eq=False)
class Input(Quantity):
    """An estimate as it was typed, or the place where one is missing.

    `assumed` counts while nothing is typed. `field` is the card's field, with the row where
    it lies in a list: "customers", "filters.0.share".
    """

    field: str = ""
    estimate: Estimate | None = None
    assumed: float | None = None
    setting: bool = False

    def evaluate(self, case: Case) -> Value:
        estimate = self.estimate
        if estimate is None:
            return self.assumed if self.assumed is not None else Absent(self._missing())
        return estimate.value_in(case)

    def _missing(self) -> Text:
        if self.subject:
            return Text("{card} has no “{quantity}”", card=self.subject, quantity=self.label)
        return Text("there is no “{quantity}”", quantity=self.label)


@dataclass(slots=True, eq=False)
class Choice(Quantity):
    """A choice among words, as a segment's lane is."""

    value: str = ""
    choices: tuple[str, ...] = ()

    def evaluate(self, case: Case) -> Value:
        return Absent(Text("a choice is no number"))


@dataclass(slots=True, eq=False)
class InLanes(Expression):
    """A value that counts only while a choice is one of `lanes`."""

    lane: Choice
    lanes: tuple[str, ...]
    value: Expression
    outside: Text

    def evaluate(self, case: Case) -> Value:
        if self.lane.value not in self.lanes:
            return Absent(self.outside, outside=True)
        return self.value.evaluate(case)

    def formula(self, at: Address) -> str:
        cell = at(self.lane)
        tests = ",".join(f'{cell}="{lane}"' for lane in self.lanes)
        test = tests if len(self.lanes) == 1 else f"OR({tests})"
        return f'IF({test},{self.value.formula(at)},"")'

    def words(self, translate: Translate) -> str:
        return self.value.words(translate)

    def parts(self) -> Sequence[Expression]:
        return (self.value,)


@dataclass(slots=True, eq=False)
class Figure(Quantity):
    """A calculated quantity. `listed` figures are printed and have a name in the workbook."""

    expression: Expression = field(kw_only=True)
    listed: bool = True
    year: int | None = None
    """For a figure of a `Series`: how many years after the base year."""
    _known: dict[Case, Value] = field(default_factory=dict)

    def evaluate(self, case: Case) -> Value:
        """The value; kept, because nothing below can change. Never infinite, never an error."""
        try:  # most are known: thousands are asked for after an edit that touches a hundred
            return self._known[case]
        except KeyError:
            pass
        value = self._known[case] = self._calculated(case)
        return value

    def forget(self) -> None:
        """Calculate anew the next time: something below has changed after all."""
        self._known.clear()

    def _calculated(self, case: Case) -> Value:
        value = self.expression.result(case)
        if isinstance(value, Absent) or math.isfinite(value):
            return value
        return Absent(Text("it is beyond what can be calculated"))

    def own_formula(self, at: Address) -> str:
        """The formula that stands in this figure's cell; what is absent shows as empty."""
        return f'IFERROR({self.expression.formula(at)},"")'

    def own_words(self, translate: Translate) -> str:
        """This figure's formula in words."""
        return self.expression.words(translate)


class Series:
    """One figure for every year from `first` to `last`: a row of the projection.

    A year's figure is made when it is first asked for, so that rows nobody looks at cost nothing.
    """

    def __init__(
        self, key: str, label: Text, make: Callable[[int], Figure], first: int, last: int
    ) -> None:
        self.key, self.label = key, label
        self.first, self.last = first, last
        self._make = make
        self._made: dict[int, Figure] = {}

    def __call__(self, year: int) -> Figure:
        """The figure of a year, counted from the base year. Raises IndexError outside of it."""
        try:
            return self._made[year]
        except KeyError:
            pass
        if not self.first <= year <= self.last:
            raise IndexError(f"{self.key} has no year {year}")
        made = self._made[year] = self._make(year)
        return made

    @property
    def years(self) -> range:
        """The years that it has, counted from the base year."""
        return range(self.first, self.last + 1)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures of all years."""
        return tuple([self(year) for year in self.years])
