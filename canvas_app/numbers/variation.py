"""A figure once more, with some of its inputs replaced: what it would be, and how.

Only what lies between the inputs and the figure is made anew, out of the same definitions. So a
variation has a value, words and a formula as every figure has.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from canvas_app.document.text import N_, Text, Translate
from canvas_app.numbers.expressions import Absent, Address, Case, Expression, Value
from canvas_app.numbers.functions import Later, Sum, cell_range
from canvas_app.numbers.quantities import Figure, Input, Quantity


@dataclass(slots=True, eq=False)
class InputAt(Quantity):
    """An input as it is in one case, whichever case is in use."""

    of: Input = field(kw_only=True)
    at: Case = field(kw_only=True)

    def evaluate(self, case: Case) -> Value:
        return self.of.evaluate(self.at)


@dataclass(slots=True, eq=False)
class Exchanged(Expression):
    """A sum in which one item has another value: total + new − old.

    Absent where nothing would be left to add up; where every item must be there, also where
    the total or the new value is absent.
    """

    total: Figure
    sum: Sum
    """How the total comes about."""
    old: Expression
    new: Expression

    def evaluate(self, case: Case) -> Value:
        total, old, new = (e.evaluate(case) for e in (self.total, self.old, self.new))
        if isinstance(total, Absent) or isinstance(new, Absent):
            return total if self.sum.every and isinstance(total, Absent) else self._whole(case)
        return total + new - (0.0 if isinstance(old, Absent) else old)

    def _whole(self, case: Case) -> Value:
        items = tuple(self.new if item is self.old else item for item in self.sum.items)
        return dataclasses.replace(self.sum, items=items).evaluate(case)

    def formula(self, at: Address) -> str:
        total, old, new = (e.formula(at) for e in (self.total, self.old, self.new))
        # SUM and COUNT of single cells: a text, as an absent figure has, counts as nothing.
        if self.sum.every:
            return f"{total}+{new}-SUM({old})"
        items = cell_range(self.sum.items, at)
        return f'IF(COUNT({items},{new})>COUNT({old}),SUM({total},{new})-SUM({old}),"")'

    def words(self, translate: Translate) -> str:
        return translate(N_("{total} − {old} + {new}")).format(
            total=self.total.words(translate),
            old=self.old.words(translate),
            new=self.new.words(translate),
        )

    def parts(self) -> Sequence[Expression]:
        return (self.total, self.old, self.new)


class Web:
    """Which figures a figure rests on, and which of them rest on an input."""

    def __init__(self, target: Figure) -> None:
        self.target = target
        self.inputs: dict[int, Input] = {}
        self._above: dict[int, list[Figure]] = {}
        waiting, seen = [target], {id(target)}
        while waiting:
            figure = waiting.pop()
            for operand in figure.expression.operands():
                self._above.setdefault(id(operand), []).append(figure)
                if isinstance(operand, Input):
                    self.inputs[id(operand)] = operand
                elif isinstance(operand, Figure) and id(operand) not in seen:
                    seen.add(id(operand))
                    waiting.append(operand)

    def varied(
        self,
        replaced: Mapping[Input, Quantity],
        suffix: str,
        called: Callable[[Text], Text] = lambda label: label,
        *,
        whole_sums: bool = False,
    ) -> Variation:
        """The target with some inputs replaced.

        `suffix` sets the keys of the figures made anew apart from those of the canvas, and
        `called` their labels.

        Sums exchange one item, so that their formulas stay short; with `whole_sums` they add up
        everything anew.
        """
        touched = self._touched(replaced)
        made: dict[int, Quantity] = {id(old): new for old, new in replaced.items()}
        steps: list[Figure] = []

        def again(figure: Figure) -> Quantity:
            if id(figure) not in touched:
                return figure
            if id(figure) not in made:
                for operand in figure.expression.operands():
                    if isinstance(operand, Figure):
                        again(operand)
                expression = _replaced(figure, made, whole_sums)
                new = dataclasses.replace(
                    figure,
                    key=f"{figure.key}{suffix}",
                    label=called(figure.label),
                    expression=expression,
                    listed=False,
                    _known={},
                )
                made[id(figure)] = new
                steps.append(new)
            return made[id(figure)]

        again(self.target)
        return Variation(tuple(steps), steps[-1] if steps else self.target)

    def _touched(self, replaced: Mapping[Input, Quantity]) -> set[int]:
        found: set[int] = set()
        waiting = [figure for each in replaced for figure in self._above.get(id(each), ())]
        while waiting:
            figure = waiting.pop()
            if id(figure) not in found:
                found.add(id(figure))
                waiting.extend(self._above.get(id(figure), ()))
        return found


@dataclass(frozen=True)
class Variation:
    """The figures made anew, in the order in which they are calculated, and the last of them."""

    steps: tuple[Figure, ...]
    result: Figure


def _replaced(figure: Figure, made: Mapping[int, Quantity], whole_sums: bool) -> Expression:
    inner = figure.expression
    if isinstance(inner, Sum) and not whole_sums and len(inner.items) > 1:
        new = [item for item in inner.items if id(item) in made]
        if len(new) == 1:
            return Exchanged(figure, inner, new[0], made[id(new[0])])
    return _exchanged(inner, made)


def _exchanged(expression: Expression, made: Mapping[int, Quantity]) -> Expression:
    """An expression with some of its quantities exchanged; itself where it has none of them."""
    if isinstance(expression, Quantity):
        return made.get(id(expression), expression)
    if isinstance(expression, Later):
        return _exchanged(expression.made, made)
    changes: dict[str, Any] = {}
    for name in _fields(type(expression)):
        old = getattr(expression, name)
        if isinstance(old, Expression):
            new: Any = _exchanged(old, made)
        elif isinstance(old, tuple):
            new = tuple(_exchanged(e, made) if isinstance(e, Expression) else e for e in old)
            if all(a is b for a, b in zip(new, old, strict=True)):
                continue
        else:
            continue
        if new is not old:
            changes[name] = new
    return dataclasses.replace(expression, **changes) if changes else expression  # type: ignore[type-var]


@cache
def _fields(kind: type[Expression]) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))  # type: ignore[arg-type]


@dataclass(slots=True, eq=False)
class _Free(Quantity):
    """An input that takes whatever value it is given."""

    held: list[float] = field(default_factory=list)

    def evaluate(self, case: Case) -> Value:
        return self.held[0]


class WhatIf:
    """A figure whose inputs can be set to anything, again and again; the rest is as in a case.

    Only inputs that have a value can be set.
    """

    def __init__(self, target: Figure, inputs: Sequence[Input], case: Case) -> None:
        self.case = case
        self._free: dict[Input, _Free] = {}
        for each in inputs:
            value = each.evaluate(case)
            if not isinstance(value, Absent):
                own = {name: getattr(each, name) for name in _fields(Quantity)}
                self._free[each] = _Free(**own, held=[value])
        varied = Web(target).varied(self._free, "@what-if", whole_sums=True)
        self._steps, self._result = varied.steps, varied.result

    def set(self, quantity: Input, value: float) -> None:
        """Give an input another value."""
        self._free[quantity].held[0] = value

    def value(self) -> Value:
        """The figure with the inputs as they are set."""
        for step in self._steps:
            step.forget()
        return self._result.evaluate(self.case)
