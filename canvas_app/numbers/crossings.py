"""Expressions for curves that are known at some prices: the largest, and where two curves cross.

Between two prices that were asked, a curve is a straight line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from canvas_app.document.text import N_, Text, Translate
from canvas_app.numbers.expressions import Absent, Address, Case, Expression, Value
from canvas_app.numbers.functions import cell_range

_DUST = 2.0**-48
"""Spreadsheets take numbers that differ by less, relative to them, for the same."""


def nearly(a: float, b: float) -> bool:
    """Whether two numbers differ by no more than the dust of binary arithmetic."""
    return a == b or abs(a - b) < _DUST * max(abs(a), abs(b))


@dataclass(slots=True, eq=False)
class Unknown(Expression):
    """What can't be calculated from what is there, and why."""

    reason: Text

    def evaluate(self, case: Case) -> Value:
        return Absent(self.reason)

    def formula(self, at: Address) -> str:
        return '""'

    def words(self, translate: Translate) -> str:
        return self.reason.in_language(translate)

    def parts(self) -> Sequence[Expression]:
        return ()


@dataclass(slots=True, eq=False)
class Apart(Expression):
    """One number less another, and exactly 0 where they are the same but for dust.

    Where two curves meet at a price, or need and capacity are the same, their difference must not
    have a sign by accident.
    """

    precedence = 1

    left: Expression
    right: Expression

    def evaluate(self, case: Case) -> Value:
        left = self.left.evaluate(case)
        if isinstance(left, Absent):
            return left
        right = self.right.evaluate(case)
        if isinstance(right, Absent):
            return right
        return 0.0 if nearly(left, right) else left - right

    def formula(self, at: Address) -> str:
        return f"{self.left.formula(at)}-{self.right.formula(at)}"

    def words(self, translate: Translate) -> str:
        return f"{self.left.words(translate)} − {self.right.words(translate)}"

    def parts(self) -> Sequence[Expression]:
        return (self.left, self.right)


@dataclass(slots=True, eq=False)
class Largest(Expression):
    """The largest of at least two."""

    items: tuple[Expression, ...]
    said: Text
    too_few: Text

    def evaluate(self, case: Case) -> Value:
        known = _known(self.items, case)
        return max(known) if len(known) > 1 else Absent(self.too_few)

    def formula(self, at: Address) -> str:
        if not self.items:
            return '""'
        cells = cell_range(self.items, at)
        return f'IF(COUNT({cells})>1,MAX({cells}),"")'

    def words(self, translate: Translate) -> str:
        return self.said.in_language(translate)

    def parts(self) -> Sequence[Expression]:
        return self.items


@dataclass(slots=True, eq=False)
class Beside(Expression):
    """Of two columns: what stands beside the first that equals `wanted`."""

    wanted: Expression
    among: tuple[Expression, ...]
    column: tuple[Expression, ...]
    said: Text

    def evaluate(self, case: Case) -> Value:
        wanted = self.wanted.evaluate(case)
        if isinstance(wanted, Absent):
            return wanted
        for each, beside in zip(self.among, self.column, strict=True):
            value = each.evaluate(case)
            if not isinstance(value, Absent) and nearly(value, wanted):
                return beside.evaluate(case)
        return Absent(Text("it stands in none of the rows"))

    def formula(self, at: Address) -> str:
        if not self.column:
            return '""'
        column, among = cell_range(self.column, at), cell_range(self.among, at)
        return f"INDEX({column},MATCH({self.wanted.formula(at)},{among},0))"

    def words(self, translate: Translate) -> str:
        return self.said.in_language(translate)

    def parts(self) -> Sequence[Expression]:
        return (self.wanted,)


@dataclass(slots=True, eq=False)
class Falls(Expression):
    """Where, between two prices, one curve falls to another: a straight line's way to 0.

    `start` and `end` are how far the first curve lies above the second at the two prices.
    """

    prices: tuple[Expression, Expression]
    start: Expression
    end: Expression
    said: Text
    elsewhere: Text

    def evaluate(self, case: Case) -> Value:
        values: list[float] = []
        for each in (*self.prices, self.start, self.end):
            value = each.evaluate(case)
            if isinstance(value, Absent):
                return value
            values.append(value)
        low, high, start, end = values
        if not (start >= 0 >= end and start > end):
            return Absent(self.elsewhere, outside=True)
        return low + (high - low) * start / (start - end)

    def formula(self, at: Address) -> str:
        low, high = (price.formula(at) for price in self.prices)
        start, end = self.start.formula(at), self.end.formula(at)
        way = f"{low}+({high}-{low})*{start}/({start}-{end})"
        return f'IF(AND({start}>=0,{end}<=0,{start}>{end}),{way},"")'

    def words(self, translate: Translate) -> str:
        low, high = (price.words(translate) for price in self.prices)
        start, end = self.start.words(translate), self.end.words(translate)
        way = f"{low} + ({high} − {low}) × ({start}) ÷ (({start}) − ({end}))"
        return translate(N_("{where}: {formula}")).format(
            where=self.said.in_language(translate), formula=way
        )

    def parts(self) -> Sequence[Expression]:
        return (*self.prices, self.start, self.end)


@dataclass(slots=True, eq=False)
class FirstCrossing(Expression):
    """The lowest price at which two curves cross, as long as the prices rise."""

    items: tuple[Expression, ...]
    """The crossing within each step from price to price, where there is one."""
    step: Expression
    """The smallest step from a price to the next."""
    said: Text
    unsorted: Text
    none: Text

    def evaluate(self, case: Case) -> Value:
        step = self.step.evaluate(case)
        if isinstance(step, Absent):
            return step
        if step <= 0:
            return Absent(self.unsorted)
        return min(_known(self.items, case), default=Absent(self.none))

    def chosen(self, case: Case) -> Expression:
        """The crossing that is taken in a case; this expression itself where there is none."""
        value = self.result(case)
        return next((item for item in self.items if item.result(case) == value), self)

    def formula(self, at: Address) -> str:
        if not self.items:
            return '""'
        cells = cell_range(self.items, at)
        return f'IF(AND({self.step.formula(at)}>0,COUNT({cells})>0),MIN({cells}),"")'

    def words(self, translate: Translate) -> str:
        return self.said.in_language(translate)

    def parts(self) -> Sequence[Expression]:
        return self.items


def _known(items: Sequence[Expression], case: Case) -> list[float]:
    values = (item.evaluate(case) for item in items)
    return [value for value in values if not isinstance(value, Absent)]
