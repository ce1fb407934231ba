"""Monte Carlo: every uncertain input drawn at once, many times, with a fixed seed.

Each input follows a triangle over its low, base and high. The same canvas gives the same
percentiles on every machine.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure, Input
from canvas_app.numbers.variation import Web, WhatIf

SEED: Final = 20_260_101
DRAWS: Final = 2_000
PERCENTILES: Final = (5, 10, 25, 50, 75, 90, 95)

Progress = Callable[[int, int], bool]
"""Called with draws done and their number; gives False to stop."""


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
        if first == last:
            return ((first, last, len(self.values)),)
        width = (last - first) / count
        counts = [0] * count
        for value in self.values:
            counts[min(int((value - first) / width), count - 1)] += 1
        return tuple((first + i * width, first + (i + 1) * width, n) for i, n in enumerate(counts))


def simulate(
    model: Model,
    target: Figure,
    case: Case = "base",
    *,
    draws: int = DRAWS,
    seed: int = SEED,
    progress: Progress | None = None,
) -> Simulation | None:
    """Draw every input with a range; None where there is nothing to draw, or it was stopped."""
    web = Web(target)
    uncertain = tuple(each for each in model.inputs if id(each) in web.inputs and _spread(each))
    if not uncertain:
        return None
    trial = WhatIf(target, uncertain, case)
    triangles = [(each, *_triangle(each)) for each in uncertain]
    dice = random.Random(seed)
    values: list[float] = []
    for n in range(draws):
        if progress and n % 100 == 0 and not progress(n, draws):
            return None
        for each, low, high, base in triangles:
            trial.set(each, dice.triangular(low, high, base))
        value = trial.value()
        if not isinstance(value, Absent):
            values.append(value)
    if not values:
        return None
    return Simulation(target, uncertain, tuple(sorted(values)), draws - len(values))


def _spread(quantity: Input) -> bool:
    low, high, _ = _triangle(quantity) if quantity.estimate else (0.0, 0.0, 0.0)
    return low != high


def _triangle(quantity: Input) -> tuple[float, float, float]:
    """Smallest, largest and likeliest; the low case may be the larger number, as churn's is."""
    assert quantity.estimate is not None
    base = quantity.estimate.base
    ends = (quantity.estimate.value_in("low"), base, quantity.estimate.value_in("high"))
    return min(ends), max(ends), base
