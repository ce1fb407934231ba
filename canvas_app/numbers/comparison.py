"""From one case to another: what each input adds to a figure or takes from it, one by one."""

from __future__ import annotations

from dataclasses import dataclass

from canvas_app.numbers.expressions import Absent, Case, Value
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure, Input
from canvas_app.numbers.variation import Web, WhatIf


@dataclass(frozen=True)
class BridgeStep:
    """One input goes from its value in one case to that in the other."""

    input: Input
    before: float
    after: float
    value: float
    """The figure after this step."""
    change: float


@dataclass(frozen=True)
class Bridge:
    """The way from a figure in one case to the same figure in another.

    Inputs change one after the other in the order of the canvas, each while those before it have
    changed already; with another order the steps would differ a little, their sum would not.
    """

    target: Figure
    cases: tuple[Case, Case]
    start: Value
    end: Value
    steps: tuple[BridgeStep, ...]


def bridge(model: Model, target: Figure, before: Case, after: Case) -> Bridge:
    """Every input that differs between two cases and moves the figure.

    Without steps where the figure is absent in either case, or on the way.
    """
    start, end = target.evaluate(before), target.evaluate(after)
    if isinstance(start, Absent) or isinstance(end, Absent):
        return Bridge(target, (before, after), start, end, ())
    web = Web(target)
    differing = [
        (each, a, b)
        for each in model.inputs
        if id(each) in web.inputs
        and not isinstance(a := each.evaluate(before), Absent)
        and not isinstance(b := each.evaluate(after), Absent)
        and a != b
    ]
    trial = WhatIf(target, [each for each, _, _ in differing], before)
    steps: list[BridgeStep] = []
    now = start
    for each, a, b in differing:
        trial.set(each, b)
        value = trial.value()
        if isinstance(value, Absent):
            return Bridge(target, (before, after), start, end, ())
        if value != now:
            steps.append(BridgeStep(each, a, b, value, value - now))
        now = value
    return Bridge(target, (before, after), start, end, tuple(steps))
