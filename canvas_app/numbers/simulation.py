"""Monte Carlo: every uncertain input drawn at once, many times, with a fixed seed.

Each input follows a triangle over its low, base and high; one that has a number of its own in the
named scenario in use keeps that. The same canvas gives the same percentiles on every machine.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

from canvas_app.numbers.expressions import CASES, Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure, Input
from canvas_app.numbers.variation import Web, WhatIf

SEED: Final = 20_260_101
DRAWS: Final = 2_000
PERCENTILES: Final = (5, 10, 25, 50, 75, 90, 95)


@dataclass(frozen=True)
class Simulation:
    """What came out for one figure."""

    target: Figure
    inputs: tuple[Input, ...]
    values: tuple[float, ...]
    """Sorted, smallest first."""
    absent: int
    """Draws in which the figure was absent."""

    def percentile(self, percent: float) -> float:
        """The value below which so many percent lie, interpolated as spreadsheets do."""
        place = (len(self.values) - 1) * percent / 100
        below = int(place)
        above = min(below + 1, len(self.values) - 1)
        return self.values[below] + (self.values[above] - self.values[below]) * (place - below)

    def bins(self, count: int) -> tuple[tuple[float, float, int], ...]:
        """Equal intervals from the smallest to the largest value, and how many lie in each."""
        first, last = self.values[0], self.values[-1]
        # in halves: the whole distance may be beyond what can be calculated
        half = (last / 2 - first / 2) / count
        if not half:
            return ((first, last, len(self.values)),)
        counts = [0] * count
        for value in self.values:
            counts[min(int((value / 2 - first / 2) / half), count - 1)] += 1
        ends = [first + i * half + i * half for i in range(count + 1)]
        return tuple(zip(ends, ends[1:], counts, strict=False))


class Draws:
    """A simulation that is done piece by piece, so that nothing else has to wait for it."""

    def __init__(
        self,
        model: Model,
        target: Figure,
        case: Case = "base",
        draws: int = DRAWS,
        seed: int = SEED,
    ) -> None:
        web = Web(target)
        self.target, self.wanted, self.done = target, draws, 0
        self.inputs = tuple(i for i in model.inputs if id(i) in web.inputs and _spread(i, case))
        self._trial = WhatIf(target, self.inputs, case)
        self._triangles = [(each, *_triangle(each)) for each in self.inputs]
        self._dice = random.Random(seed)
        self._values: list[float] = []

    def go_on(self, draws: int) -> bool:
        """Draw so many times more; whether there is more to do."""
        if not self.inputs:
            return False
        dice, trial = self._dice, self._trial
        for _ in range(min(draws, self.wanted - self.done)):
            for each, low, high, base in self._triangles:
                trial.set(each, dice.triangular(low, high, base))
            value = trial.value()
            if not isinstance(value, Absent):
                self._values.append(value)
            self.done += 1
        return self.done < self.wanted

    def result(self) -> Simulation | None:
        """What came out; None where there was nothing to draw, or no draw had a value."""
        if not self._values:
            return None
        absent = self.done - len(self._values)
        return Simulation(self.target, self.inputs, tuple(sorted(self._values)), absent)


def simulate(
    model: Model, target: Figure, case: Case = "base", *, draws: int = DRAWS, seed: int = SEED
) -> Simulation | None:
    """Draw every input with a range at once; None where there is nothing to draw."""
    run = Draws(model, target, case, draws, seed)
    run.go_on(draws)
    return run.result()


def _spread(quantity: Input, case: Case) -> bool:
    """Whether a number is uncertain; one that a scenario sets stays at what is supposed there."""
    estimate = quantity.estimate
    if estimate is None or (case not in CASES and estimate.typed_in(case) is not None):
        return False
    low, high, _ = _triangle(quantity)
    return low != high


def _triangle(quantity: Input) -> tuple[float, float, float]:
    """Smallest, largest and likeliest; the low case may be the larger number, as churn's is."""
    assert quantity.estimate is not None
    base = quantity.estimate.base
    ends = (quantity.estimate.value_in("low"), base, quantity.estimate.value_in("high"))
    return min(ends), max(ends), base
