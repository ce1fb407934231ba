"""Expressions over named quantities: one tree, three walks.

`evaluate` gives a number or says why there is none, `words` says the formula in words, `formula`
writes it for a spreadsheet. Definitions read like mathematics, because expressions have
operators: `margin * 12 / churn`.

Only 0, 1, 12 and 100 may stand in a formula as such; every other number is an input with a name.
"""

from __future__ import annotations

import math
import operator
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from canvas_app.document.text import Text, Translate

if TYPE_CHECKING:
    from canvas_app.numbers.quantities import Quantity

Case = str
"""Low, base, high, or the id of a named scenario of the document."""
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

    def __radd__(self, other: int) -> Expression:
        return Operation("+", as_expression(other), self)

    def __rtruediv__(self, other: int) -> Expression:
        return Operation("/", as_expression(other), self)

    def __rsub__(self, other: int) -> Expression:
        return Operation("-", as_expression(other), self)

    def __pow__(self, other: Expression | int) -> Expression:
        return Operation("^", self, as_expression(other))


def as_expression(value: Expression | int) -> Expression:
    """An expression as it is; one of the permitted constants wrapped."""
    return value if isinstance(value, Expression) else Constant(value)


@dataclass(slots=True, eq=False)
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


@dataclass(slots=True, eq=False)
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
_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "^": math.pow,
}
_SIGNS = {"+": "+", "-": "−", "*": "×", "/": "÷", "^": "^"}


@dataclass(slots=True, eq=False)
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
        if self.sign == "/" and not right:
            return Absent(self._by_zero())
        value = _ARITHMETIC[self.sign](left, right)
        if not math.isfinite(value):  # or 1 ÷ infinity would become a 0 that nobody can know
            raise OverflowError
        return value

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
