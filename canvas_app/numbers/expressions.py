"""Expressions over named quantities: one tree, three walks.

`evaluate` gives a number or says why there is none, `words` says the formula in words, `formula`
writes it for a spreadsheet. Definitions read like mathematics, because expressions have
operators: `margin * 12 / churn`.

Only 0, 1, 12 and 100 may stand in a formula as such; every other number is an input with a name.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from canvas_app.document.text import N_, Text, Translate

if TYPE_CHECKING:
    from canvas_app.numbers.quantities import Quantity

Case = Literal["low", "base", "high"]
CASES: tuple[Case, ...] = ("low", "base", "high")


@dataclass(frozen=True, slots=True)
class Absent:
    """Why there is no number. `outside` marks what is not meant to count, as in another lane."""

    reason: Text
    outside: bool = False


Value = float | Absent
Address = Callable[["Quantity"], str]
"""Gives the cell of a quantity, as it is to be written from where the formula stands."""


class Expression(ABC):
    """A node of the tree. Immutable; sub-trees are shared."""

    __slots__ = ()
    precedence = 9

    @abstractmethod
    def evaluate(self, case: Case) -> Value:
        """The value in a case. Arithmetic that overflows or is undefined raises; see `result`."""

    def result(self, case: Case) -> Value:
        """The value in a case; absent where it is beyond what can be calculated."""
        try:
            return self.evaluate(case)
        except (OverflowError, ValueError):
            return Absent(Text("it is beyond what can be calculated"))

    @abstractmethod
    def formula(self, at: Address) -> str:
        """The spreadsheet formula, without the leading equals sign."""

    @abstractmethod
    def words(self, translate: Translate) -> str:
        """The formula in words, with the labels of its operands."""

    @abstractmethod
    def parts(self) -> Sequence[Expression]:
        """The direct sub-expressions."""

    def operands(self) -> Iterator[Quantity]:
        """The named quantities in reading order, each once."""
        seen: set[int] = set()
        for part in self.parts():
            for quantity in part.operands():
                if id(quantity) not in seen:
                    seen.add(id(quantity))
                    yield quantity

    def __mul__(self, other: Expression | int) -> Expression:
        return Operation("*", self, as_expression(other))

    def __truediv__(self, other: Expression | int) -> Expression:
        return Operation("/", self, as_expression(other))

    def __add__(self, other: Expression | int) -> Expression:
        return Operation("+", self, as_expression(other))

    def __sub__(self, other: Expression | int) -> Expression:
        return Operation("-", self, as_expression(other))

    def __rsub__(self, other: int) -> Expression:
        return Operation("-", as_expression(other), self)

    def __pow__(self, other: Expression | int) -> Expression:
        return Operation("^", self, as_expression(other))


def as_expression(value: Expression | int) -> Expression:
    """An expression as it is; one of the permitted constants wrapped."""
    return value if isinstance(value, Expression) else Constant(value)


@dataclass(frozen=True, slots=True, eq=False)
class Constant(Expression):
    """0, 1, 12 (months a year) or 100."""

    number: int

    def __post_init__(self) -> None:
        if self.number not in (0, 1, 12, 100):
            raise ValueError(f"{self.number} must be a named input, not a constant")

    def evaluate(self, case: Case) -> Value:
        return float(self.number)

    def formula(self, at: Address) -> str:
        return str(self.number)

    def words(self, translate: Translate) -> str:
        return str(self.number)

    def parts(self) -> Sequence[Expression]:
        return ()


@dataclass(frozen=True, slots=True, eq=False)
class Outside(Expression):
    """What is not meant to count, as the SAM of a market total without a filter that leads to it.

    It keeps the place in a column of figures, so that their sum is over the whole column.
    """

    reason: Text

    def evaluate(self, case: Case) -> Value:
        return Absent(self.reason, outside=True)

    def formula(self, at: Address) -> str:
        return '""'

    def words(self, translate: Translate) -> str:
        return self.reason.in_language(translate)

    def parts(self) -> Sequence[Expression]:
        return ()


_PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
_SIGNS = {"+": "+", "-": "−", "*": "×", "/": "÷", "^": "^"}


@dataclass(frozen=True, slots=True, eq=False)
class Operation(Expression):
    """Two expressions joined by + − × ÷ or a power."""

    sign: str
    left: Expression
    right: Expression

    @property
    def precedence(self) -> int:  # type: ignore[override]
        return _PRECEDENCE[self.sign]

    def evaluate(self, case: Case) -> Value:
        left = self.left.evaluate(case)
        if isinstance(left, Absent):
            return left
        right = self.right.evaluate(case)
        if isinstance(right, Absent):
            return right
        if self.sign == "*":
            return left * right
        if self.sign == "/":
            return left / right if right else Absent(self._by_zero())
        if self.sign == "+":
            return left + right
        if self.sign == "-":
            return left - right
        return math.pow(left, right)

    def _by_zero(self) -> Text:
        named = next(self.right.operands(), None)
        if named is None:
            return Text("it would divide by zero")
        return Text("it would divide by zero: {quantity} is 0", quantity=named.label)

    def formula(self, at: Address) -> str:
        return self._joined(self.sign, lambda part: part.formula(at))

    def words(self, translate: Translate) -> str:
        sign = self.sign if self.sign == "^" else f" {_SIGNS[self.sign]} "
        return self._joined(sign, lambda part: part.words(translate))

    def _joined(self, sign: str, write: Callable[[Expression], str]) -> str:
        left, right = write(self.left), write(self.right)
        if self.left.precedence < self.precedence:
            left = f"({left})"
        # a − (b − c), a ÷ (b × c), a ^ (b ^ c) need their brackets on the right
        if self.right.precedence < self.precedence or (
            self.right.precedence == self.precedence and self.sign in "-/^"
        ):
            right = f"({right})"
        return f"{left}{sign}{right}"

    def parts(self) -> Sequence[Expression]:
        return (self.left, self.right)


@dataclass(frozen=True, slots=True, eq=False)
class Sum(Expression):
    """Adds up what is known; absent where nothing is, and with `every` where anything is not."""

    items: tuple[Expression, ...]
    none: Text
    every: bool = False

    def evaluate(self, case: Case) -> Value:
        known: list[float] = []
        missing: Absent | None = None
        for item in self.items:
            value = item.evaluate(case)
            if not isinstance(value, Absent):
                known.append(value)
            elif missing is None or missing.outside:
                missing = value
        if self.every and missing is not None:
            return missing
        if known:
            return math.fsum(known)
        return Absent(self.none) if missing is None or missing.outside else missing

    def formula(self, at: Address) -> str:
        cells = cell_range(self.items, at)
        wanted = f"COUNT({cells})=ROWS({cells})" if self.every else f"COUNT({cells})>0"
        return f'IF({wanted},SUM({cells}),"")' if self.items else '""'

    def words(self, translate: Translate) -> str:
        names = [_subject(item) for item in self.items]
        if "" in names or len(set(names)) < len(names):  # tiers of one segment's mix
            names = [item.words(translate) for item in self.items]
        return " + ".join(names) if names else translate(N_("nothing to add up"))

    def parts(self) -> Sequence[Expression]:
        return self.items


@dataclass(frozen=True, slots=True, eq=False)
class Least(Expression):
    """The smallest of those that are known."""

    items: tuple[Expression, ...]

    def evaluate(self, case: Case) -> Value:
        values = [item.evaluate(case) for item in self.items]
        known = [value for value in values if not isinstance(value, Absent)]
        return min(known) if known else values[0]

    def formula(self, at: Address) -> str:
        cells = cell_range(self.items, at)
        return f'IF(COUNT({cells})=0,"",MIN({cells}))'

    def words(self, translate: Translate) -> str:
        names = translate(N_(", ")).join(item.words(translate) for item in self.items)
        return translate(N_("the smallest of ({items})")).format(items=names)

    def parts(self) -> Sequence[Expression]:
        return self.items


@dataclass(frozen=True, slots=True, eq=False)
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


@dataclass(frozen=True, slots=True, eq=False)
class Either(Expression):
    """The first where it is known, otherwise the second."""

    first: Expression
    second: Expression

    def evaluate(self, case: Case) -> Value:
        value = self.first.evaluate(case)
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


@dataclass(frozen=True, slots=True, eq=False)
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


@dataclass(frozen=True, slots=True, eq=False)
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
        return f"IF({self.of.formula(at)}=0,{then},{otherwise})"

    def words(self, translate: Translate) -> str:
        return translate(N_("{otherwise} (where {of} is 0: {then})")).format(
            of=self.of.words(translate),
            then=self.then.words(translate),
            otherwise=self.otherwise.words(translate),
        )

    def parts(self) -> Sequence[Expression]:
        return (self.of, self.otherwise, self.then)


@dataclass(frozen=True, slots=True, eq=False)
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
        return f'IF({self.of.formula(at)}>0,{self.then.formula(at)},"")'

    def words(self, translate: Translate) -> str:
        return self.then.words(translate)

    def parts(self) -> Sequence[Expression]:
        return (self.then,)


@dataclass(frozen=True, slots=True, eq=False)
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


@dataclass(frozen=True, slots=True, eq=False)
class RoundUp(Expression):
    """The next whole number, on the 15 digits that a spreadsheet has."""

    of: Expression

    def evaluate(self, case: Case) -> Value:
        of = self.of.evaluate(case)
        return of if isinstance(of, Absent) else float(math.ceil(float(f"{of:.15g}")))

    def formula(self, at: Address) -> str:
        return f"ROUNDUP({self.of.formula(at)},0)"

    def words(self, translate: Translate) -> str:
        return translate(N_("{number}, rounded up")).format(number=self.of.words(translate))

    def parts(self) -> Sequence[Expression]:
        return (self.of,)


@dataclass(frozen=True, slots=True, eq=False)
class AtMostOne(Expression):
    """A share that can't be above 100 %."""

    of: Expression

    def evaluate(self, case: Case) -> Value:
        of = self.of.evaluate(case)
        return of if isinstance(of, Absent) else min(1.0, of)

    def formula(self, at: Address) -> str:
        return f"MIN(1,{self.of.formula(at)})"

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


def joined_range(cells: Sequence[str]) -> str:
    """`D5,D7,D6` as `D5:D7`; cells that are not neighbours stay a list.

    Their order does not matter: what adds, counts and compares them has none.
    """
    if len(cells) < 2:
        return ",".join(cells)
    sheet, places = _places(cells)
    ordered = sorted(places)
    first, last = ordered[0], ordered[-1]
    down = [(first[0], first[1] + i) for i in range(len(cells))]
    across = [(first[0] + i, first[1]) for i in range(len(cells))]
    if ordered in (down, across):
        ends = cells[places.index(first)], cells[places.index(last)]
        return f"{ends[0]}:{ends[1].removeprefix(sheet)}"
    return ",".join(cells)


def _places(cells: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """The common sheet prefix, and column and row of each cell; rows of -1 never join."""
    sheet = cells[0][: cells[0].rfind("!") + 1]
    places: list[tuple[int, int]] = []
    for i, cell in enumerate(cells):
        name = cell[len(sheet) :].replace("$", "") if cell.startswith(sheet) else ""
        letters = name.rstrip("0123456789")
        if not letters.isalpha() or len(letters) > 3 or "!" in name or not name[len(letters) :]:
            return sheet, [(i, -2 * j) for j in range(len(cells))]
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        places.append((column, int(name[len(letters) :])))
    return sheet, places
