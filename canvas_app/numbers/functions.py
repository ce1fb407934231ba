"""Expressions that choose among others: sums of what is known, either this or that, when zero.

What they have in common: in all three walks they treat what is absent in the same way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from canvas_app.document.text import N_, Text, Translate
from canvas_app.numbers.expressions import (
    Absent,
    Address,
    Case,
    Expression,
    Operation,
    Value,
)
from canvas_app.numbers.ranges import is_column, joined_range


class Later(Expression):
    """An expression that is made when it is first needed."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Expression]) -> None:
        self._make = make
        self._made: Expression | None = None

    @property
    def made(self) -> Expression:
        """The expression itself."""
        if self._made is None:
            self._made = self._make()
        return self._made

    def evaluate(self, case: Case) -> Value:
        return self.made.evaluate(case)

    def formula(self, at: Address) -> str:
        return self.made.formula(at)

    def words(self, translate: Translate) -> str:
        return self.made.words(translate)

    def parts(self) -> Sequence[Expression]:
        return (self.made,)


@dataclass(slots=True, eq=False)
class Sum(Expression):
    """Adds up what is known; absent where nothing is, and with `every` where anything is not."""

    items: tuple[Expression, ...]
    none: Text
    every: bool = False

    def evaluate(self, case: Case) -> Value:
        values = [item.evaluate(case) for item in self.items]
        known = [value for value in values if not isinstance(value, Absent)]
        missing: Absent | None = None
        if len(known) < len(values):
            absent = [value for value in values if isinstance(value, Absent)]
            missing = next((each for each in absent if not each.outside), absent[-1])
        if self.every and missing is not None:
            return missing
        if known:
            return math.fsum(known)
        return Absent(self.none) if missing is None or missing.outside else missing

    def formula(self, at: Address) -> str:
        if not self.items:
            return '""'
        if self.every:
            return of_all("SUM", self.items, at)
        cells = cell_range(self.items, at)
        return f'IF(COUNT({cells})>0,SUM({cells}),"")'

    def words(self, translate: Translate) -> str:
        names = [_subject(item) for item in self.items]
        if "" in names or len(set(names)) < len(names):  # tiers of one segment's mix
            names = [item.words(translate) for item in self.items]
        return " + ".join(names) if names else translate(N_("nothing to add up"))

    def parts(self) -> Sequence[Expression]:
        return self.items


@dataclass(slots=True, eq=False)
class Least(Expression):
    """The smallest of those that are known; with `every`, absent where any is not."""

    items: tuple[Expression, ...]
    every: bool = False
    none: Text | None = None
    """Why it is absent where there is no item."""

    def evaluate(self, case: Case) -> Value:
        values = [item.evaluate(case) for item in self.items]
        known = [value for value in values if not isinstance(value, Absent)]
        if self.every and len(known) < len(values):
            return next(value for value in values if isinstance(value, Absent))
        if not values:
            return Absent(self.none or Text("there is nothing to compare"))
        return min(known, default=values[0])

    def formula(self, at: Address) -> str:
        if not self.items:
            return '""'
        if self.every:
            return of_all("MIN", self.items, at)
        cells = cell_range(self.items, at)
        return f'IF(COUNT({cells})=0,"",MIN({cells}))'

    def words(self, translate: Translate) -> str:
        names = translate(N_(", ")).join(item.words(translate) for item in self.items)
        return translate(N_("the smallest of ({items})")).format(items=names)

    def parts(self) -> Sequence[Expression]:
        return self.items


@dataclass(slots=True, eq=False)
class Spread(Expression):
    """How far apart numbers for the same thing are: max ÷ min − 1, of at least two."""

    items: tuple[Expression, ...]
    too_few: Text

    def evaluate(self, case: Case) -> Value:
        values = [item.evaluate(case) for item in self.items]
        known = [value for value in values if not isinstance(value, Absent)]
        if len(known) < 2:
            return Absent(self.too_few)
        if min(known) == 0:
            return Absent(Text("it would divide by zero: the smallest is 0"))
        return max(known) / min(known) - 1

    def formula(self, at: Address) -> str:
        cells = cell_range(self.items, at)
        return f'IF(COUNT({cells})>1,MAX({cells})/MIN({cells})-1,"")'

    def words(self, translate: Translate) -> str:
        names = translate(N_(", ")).join(item.words(translate) for item in self.items)
        return translate(N_("largest ÷ smallest of ({items}) − 1")).format(items=names)

    def parts(self) -> Sequence[Expression]:
        return self.items


@dataclass(slots=True, eq=False)
class Either(Expression):
    """The first where it is known, otherwise the second."""

    first: Expression
    second: Expression

    def evaluate(self, case: Case) -> Value:
        value = self.first.result(case)
        if not isinstance(value, Absent):
            return value
        second = self.second.evaluate(case)
        return second if not isinstance(second, Absent) else value

    def formula(self, at: Address) -> str:
        first = self.first.formula(at)
        return f"IF(ISNUMBER({first}),{first},{self.second.formula(at)})"

    def words(self, translate: Translate) -> str:
        return translate(N_("{first}, or else {second}")).format(
            first=self.first.words(translate), second=self.second.words(translate)
        )

    def parts(self) -> Sequence[Expression]:
        return (self.first, self.second)


@dataclass(slots=True, eq=False)
class OnlyWith(Expression):
    """A value that counts only where another is known too."""

    value: Expression
    known: Expression

    def evaluate(self, case: Case) -> Value:
        known = self.known.evaluate(case)
        return known if isinstance(known, Absent) else self.value.evaluate(case)

    def formula(self, at: Address) -> str:
        return f'IF(ISNUMBER({self.known.formula(at)}),{self.value.formula(at)}+0,"")'

    def words(self, translate: Translate) -> str:
        return translate(N_("{value} (where {known} is known)")).format(
            value=self.value.words(translate), known=self.known.words(translate)
        )

    def parts(self) -> Sequence[Expression]:
        return (self.value, self.known)


@dataclass(slots=True, eq=False)
class WhenZero(Expression):
    """One expression where `of` is 0, another where it is not."""

    of: Expression
    then: Expression
    otherwise: Expression

    def evaluate(self, case: Case) -> Value:
        of = self.of.evaluate(case)
        if isinstance(of, Absent):
            return of
        return (self.otherwise if of else self.then).evaluate(case)

    def formula(self, at: Address) -> str:
        then, otherwise = self.then.formula(at), self.otherwise.formula(at)
        return f"IF({number(self.of, at)}=0,{then},{otherwise})"

    def words(self, translate: Translate) -> str:
        return translate(N_("{otherwise} (where {of} is 0: {then})")).format(
            of=self.of.words(translate),
            then=self.then.words(translate),
            otherwise=self.otherwise.words(translate),
        )

    def parts(self) -> Sequence[Expression]:
        return (self.of, self.otherwise, self.then)


@dataclass(slots=True, eq=False)
class WhenPositive(Expression):
    """An expression that means something only where `of` is above 0."""

    of: Expression
    then: Expression
    never: Text

    def evaluate(self, case: Case) -> Value:
        of = self.of.evaluate(case)
        if isinstance(of, Absent):
            return of
        return self.then.evaluate(case) if of > 0 else Absent(self.never)

    def formula(self, at: Address) -> str:
        return f'IF({number(self.of, at)}>0,{self.then.formula(at)},"")'

    def words(self, translate: Translate) -> str:
        return self.then.words(translate)

    def parts(self) -> Sequence[Expression]:
        return (self.then,)


@dataclass(slots=True, eq=False)
class Log(Expression):
    """The natural logarithm; of 0 or less it is absent, with the reason given."""

    of: Expression
    never: Text

    def evaluate(self, case: Case) -> Value:
        of = self.of.evaluate(case)
        if isinstance(of, Absent):
            return of
        return math.log(of) if of > 0 else Absent(self.never)

    def formula(self, at: Address) -> str:
        return f"LN({self.of.formula(at)})"

    def words(self, translate: Translate) -> str:
        return f"ln({self.of.words(translate)})"

    def parts(self) -> Sequence[Expression]:
        return (self.of,)


@dataclass(slots=True, eq=False)
class Exp(Expression):
    """e to a power."""

    of: Expression

    def evaluate(self, case: Case) -> Value:
        of = self.of.evaluate(case)
        return of if isinstance(of, Absent) else math.exp(of)

    def formula(self, at: Address) -> str:
        return f"EXP({self.of.formula(at)})"

    def words(self, translate: Translate) -> str:
        return f"exp({self.of.words(translate)})"

    def parts(self) -> Sequence[Expression]:
        return (self.of,)


@dataclass(slots=True, eq=False)
class RoundUp(Expression):
    """The next whole number, away from 0, on the 15 digits that a spreadsheet has."""

    of: Expression

    def evaluate(self, case: Case) -> Value:
        of = self.of.evaluate(case)
        if isinstance(of, Absent):
            return of
        return math.copysign(math.ceil(abs(float(f"{of:.15g}"))), of)

    def formula(self, at: Address) -> str:
        return f"ROUNDUP({self.of.formula(at)},0)"

    def words(self, translate: Translate) -> str:
        return translate(N_("{number}, rounded up")).format(number=self.of.words(translate))

    def parts(self) -> Sequence[Expression]:
        return (self.of,)


@dataclass(slots=True, eq=False)
class AtMostOne(Expression):
    """A share that can't be above 100 %."""

    of: Expression

    def evaluate(self, case: Case) -> Value:
        of = self.of.evaluate(case)
        return of if isinstance(of, Absent) else min(1.0, of)

    def formula(self, at: Address) -> str:
        return f"MIN(1,{number(self.of, at)})"

    def words(self, translate: Translate) -> str:
        return translate(N_("{share}, at most 100 %")).format(share=self.of.words(translate))

    def parts(self) -> Sequence[Expression]:
        return (self.of,)


def _subject(item: Expression) -> str:
    """The card that an operand belongs to: "SMB + Enterprise" reads better than its labels."""
    return getattr(item, "subject", "")


def cell_range(items: Sequence[Expression], at: Address) -> str:
    """The cells of quantities, as one range where they stand side by side."""
    cells = [item.formula(at) for item in items]
    return joined_range(cells)


def of_all(function: str, items: Sequence[Expression], at: Address) -> str:
    """A function of all items, that gives no number where one of them is absent."""
    cells = cell_range(items, at)
    if len(items) == 1 or is_column(cells):
        return f'IF(COUNT({cells})=ROWS({cells}),{function}({cells}),"")'
    return f"{function}({','.join(f'{item.formula(at)}+0' for item in items)})"


def number(expression: Expression, at: Address) -> str:
    """A formula that is a number or an error, where the expression's own could be an empty text.

    Spreadsheets compare a text with a number without complaint, and MIN passes over a cell with
    one; adding 0 to it is an error, as it should be.
    """
    written = expression.formula(at)
    return written if isinstance(expression, Operation) else f"{written}+0"
