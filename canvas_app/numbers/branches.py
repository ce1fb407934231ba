"""What of an expression counts in a case: the branch taken, the items known, no mere aliases.

Explanations and findings walk the same trees as values and formulas do; they ask here which parts
are in play, so that nobody is shown the price tiers of a segment whose revenue was typed.
"""

from __future__ import annotations

from collections.abc import Iterator

from canvas_app.numbers.crossings import FirstCrossing
from canvas_app.numbers.expressions import Absent, Case, Expression
from canvas_app.numbers.functions import Either, Later, Least, OnlyWith, Sum, WhenPositive, WhenZero
from canvas_app.numbers.quantities import Figure, InLanes, Input, Quantity


def branch(expression: Expression, case: Case) -> Expression:
    """The expression without the choices that a case has settled."""
    while (inner := _one_step(expression, case)) is not expression:
        expression = inner
    return expression


def counting(items: tuple[Expression, ...], case: Case) -> tuple[Expression, ...]:
    """The items of a sum but for those that are not meant to count, as in another lane."""
    return tuple(item for item in items if not _is_outside(item, case))


def resolved(quantity: Quantity, case: Case) -> Quantity:
    """The quantity that this one merely repeats, or itself: no level of a tree is empty."""
    while isinstance(quantity, Figure):
        inner = branch(quantity.expression, case)
        if not isinstance(inner, Quantity) or inner.result(case) != quantity.result(case):
            break
        quantity = inner
    return quantity


def operands(figure: Figure, case: Case) -> tuple[Quantity, ...]:
    """The named quantities that a figure is made of in a case, in reading order, each once."""
    return tuple({id(q): q for q in _quantities(figure.expression, case)}.values())


def inputs_in_use(figures: tuple[Figure, ...], case: Case) -> tuple[Input, ...]:
    """The inputs, typed or assumed, on which the value of any of the figures rests."""
    found: dict[int, Input] = {}
    seen: set[int] = set()
    waiting: list[Quantity] = list(reversed(figures))
    while waiting:
        quantity = waiting.pop()
        if id(quantity) in seen or isinstance(quantity.result(case), Absent):
            continue
        seen.add(id(quantity))
        if isinstance(quantity, Input):
            found[id(quantity)] = quantity
        elif isinstance(quantity, Figure):
            waiting.extend(reversed(operands(quantity, case)))
    return tuple(found.values())


def _quantities(expression: Expression, case: Case) -> Iterator[Quantity]:
    expression = branch(expression, case)
    if isinstance(expression, Quantity):
        yield expression
        return
    parts = expression.parts()
    if isinstance(expression, Sum):
        parts = counting(expression.items, case)
    for part in parts:
        yield from _quantities(part, case)


def _one_step(expression: Expression, case: Case) -> Expression:
    match expression:
        case Either():
            first, second = expression.first, expression.second
            unknown = isinstance(first.result(case), Absent)
            return second if unknown and not isinstance(second.result(case), Absent) else first
        case Later():
            return expression.made
        case InLanes() | OnlyWith():
            return expression.value
        case WhenPositive():
            return expression.then
        case WhenZero():
            return expression.otherwise if expression.of.result(case) else expression.then
        case FirstCrossing():
            return expression.chosen(case)
        case Least() if not expression.every:
            return _only(tuple(i for i in expression.items if _is_known(i, case)), expression)
        case Sum():
            return _only(counting(expression.items, case), expression)
    return expression


def _only(items: tuple[Expression, ...], otherwise: Expression) -> Expression:
    return items[0] if len(items) == 1 else otherwise


def _is_known(expression: Expression, case: Case) -> bool:
    return not isinstance(expression.result(case), Absent)


def _is_outside(expression: Expression, case: Case) -> bool:
    value = expression.result(case)
    return isinstance(value, Absent) and value.outside
