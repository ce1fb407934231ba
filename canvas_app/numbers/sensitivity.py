"""Which assumption matters most: one input at a time at its low and at its high case.

Everything else stays as in the case in use. The riskiest assumptions are those that move the
figure most while least is known about them: swing × lack of clarity.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_, Text
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.provenance import clarity_of
from canvas_app.numbers.quantities import Figure, Input
from canvas_app.numbers.variation import InputAt, Variation, Web

CLEAREST: Final = 5
UNSTATED: Final = 1
"""The clarity of a number of which nobody said how sure it is."""

_LABELS = {"low": N_("{input} at its low"), "high": N_("{input} at its high")}


@dataclass(frozen=True)
class Swing:
    """What one input does to a figure between its low and its high case."""

    target: Figure
    input: Input
    low: InputAt
    high: InputAt
    with_low: Variation
    with_high: Variation
    clarity: int | None

    @property
    def at_low(self) -> Figure:
        """The figure with the input at its low case."""
        return self.with_low.result

    @property
    def at_high(self) -> Figure:
        """The figure with the input at its high case."""
        return self.with_high.result

    def size(self, case: Case) -> float | None:
        """How far apart the two are; None where either is absent."""
        low, high = self.at_low.evaluate(case), self.at_high.evaluate(case)
        if isinstance(low, Absent) or isinstance(high, Absent):
            return None
        return abs(high - low)

    def risk(self, case: Case) -> float:
        """Swing × lack of clarity, from none where it is known (5) to all where it is a guess."""
        lack = (CLEAREST - (self.clarity or UNSTATED)) / (CLEAREST - UNSTATED)
        return (self.size(case) or 0.0) * lack


def swings(model: Model, target: Figure, case: Case = "base") -> tuple[Swing, ...]:
    """Every input with a low or a high value that moves the figure, the largest swing first.

    Inputs that leave it absent at either end come last.
    """
    web = Web(target)
    found = [_swing(web, each, model.canvas) for each in model.inputs if _has_range(web, each)]
    moving = [swing for swing in found if swing.size(case) != 0]
    return tuple(sorted(moving, key=lambda swing: -(swing.size(case) or 0.0)))


def riskiest(found: tuple[Swing, ...], case: Case = "base") -> tuple[Swing, ...]:
    """The swings of inputs that are not clear, the riskiest first."""
    risky = [swing for swing in found if swing.risk(case) > 0]
    return tuple(sorted(risky, key=lambda swing: -swing.risk(case)))


def _has_range(web: Web, quantity: Input) -> bool:
    estimate = quantity.estimate
    if estimate is None or id(quantity) not in web.inputs:
        return False
    return estimate.low is not None or estimate.high is not None


def _swing(web: Web, quantity: Input, canvas: Canvas) -> Swing:
    low, high = _at(quantity, "low"), _at(quantity, "high")
    return Swing(
        web.target,
        quantity,
        low,
        high,
        web.varied({quantity: low}, f"@{quantity.key}.low", partial(_with, low)),
        web.varied({quantity: high}, f"@{quantity.key}.high", partial(_with, high)),
        clarity_of(quantity, canvas),
    )


def _with(changed: InputAt, label: Text) -> Text:
    return Text("{figure} with {input}", figure=label, input=changed.label)


def _at(quantity: Input, case: Case) -> InputAt:
    return InputAt(
        key=f"{quantity.key}@{case}",
        label=Text(_LABELS[case], input=quantity.label),
        measure=quantity.measure,
        unit=quantity.unit,
        card=quantity.card,
        subject=quantity.subject,
        of=quantity,
        at=case,
    )
