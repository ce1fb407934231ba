"""Expressions at random: a row of a sheet with inputs, figures made of them, and a last one.

What stands in a row: inputs, some of them empty, and figures whose trees use whatever stands to
the left. So every kind of node meets every kind of operand, also those no canvas brings together.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.numbers import crossings, functions
from canvas_app.numbers.expressions import Constant, Expression, Operation
from canvas_app.numbers.quantities import Choice, Figure, InLanes, Input, Quantity

NUMBERS = (0.0, 1.0, -1.0, 2.0, 3.0, 0.5, 0.25, -0.5, 8.0, 12.0, -7.0, 100.0, 0.1, 0.29, 0.07, 1e6,
           2.5e11, 1e-4, 750.0)  # fmt: skip
"""No numbers so far apart that adding them loses one: there, every program has its own dust."""
INPUTS, FIGURES = 5, 4
NONE = Text("none")


@dataclass(frozen=True)
class Row:
    """One row of the sheet, from left to right."""

    lane: Choice
    inputs: tuple[Input, ...]
    figures: tuple[Figure, ...]

    @property
    def places(self) -> dict[str, int]:
        """The column of each quantity by its key, counted from 1."""
        cells: tuple[Quantity, ...] = (self.lane, *self.inputs, *self.figures)
        return {quantity.key: column for column, quantity in enumerate(cells, start=1)}


def row(dice: random.Random) -> Row:
    """A row at random."""
    lane = Choice("lane", NONE, "number", "", value=dice.choice(("total", "target")))
    inputs = tuple(_input(dice, f"in_{i}") for i in range(INPUTS))
    figures: list[Figure] = []
    for i in range(FIGURES):
        made = _Tree(dice, lane, (*inputs, *figures)).grown(3)
        figures.append(Figure(f"out_{i}", NONE, "number", "", expression=made))
    return Row(lane, inputs, tuple(figures))


def _input(dice: random.Random, key: str) -> Input:
    estimate = Estimate(base=dice.choice(NUMBERS)) if dice.random() < 0.85 else None
    return Input(key, NONE, "number", "", estimate=estimate)


class _Tree:
    """Grows expressions over what stands to the left."""

    def __init__(self, dice: random.Random, lane: Choice, known: tuple[Quantity, ...]) -> None:
        self.dice, self.lane, self.known = dice, lane, known
        one = self.grown
        of = self.quantity
        some = self.quantities
        self.kinds: tuple[Callable[[int], Expression], ...] = (
            *[lambda d: Operation(dice.choice("+-*/^"), one(d), one(d))] * 5,
            lambda d: functions.Sum(some(), NONE),
            lambda d: functions.Sum(some(), NONE, every=True),
            lambda d: functions.Least(some()),
            lambda d: functions.Least(some(), every=True),
            lambda d: functions.Spread(some(), NONE),
            lambda d: functions.Either(one(d), one(d)),
            lambda d: functions.OnlyWith(one(d), of()),
            lambda d: functions.WhenZero(of(), one(d), one(d)),
            lambda d: functions.WhenPositive(of(), one(d), NONE),
            lambda d: functions.Log(one(d), NONE),
            lambda d: functions.Exp(one(d)),
            lambda d: functions.RoundUp(one(d)),
            lambda d: functions.AtMostOne(one(d)),
            lambda d: InLanes(lane, ("target",), one(d), NONE),
            lambda d: InLanes(lane, ("serviceable", "target"), one(d), NONE),
            lambda d: crossings.Apart(of(), of()),
            lambda d: crossings.Largest(some(), NONE, NONE),
            lambda d: functions.Least(some(), every=True, none=NONE),
            lambda d: crossings.Falls((of(), of()), of(), of(), NONE, NONE),
        )

    def quantity(self) -> Quantity:
        return self.dice.choice(self.known)

    def quantities(self) -> tuple[Quantity, ...]:
        """Neighbours, which are written as a range, or any, which are written as a list."""
        count = self.dice.randint(1, 4)
        if self.dice.random() < 0.5:
            first = self.dice.randrange(len(self.known) - count + 1)
            return self.known[first : first + count]
        return tuple(self.dice.sample(self.known, count))

    def grown(self, depth: int) -> Expression:
        if not depth or self.dice.random() < 0.25:
            if self.dice.random() < 0.2:
                return Constant(self.dice.choice((0, 1, 12, 100)))
            return self.quantity()
        return self.dice.choice(self.kinds)(depth - 1)
