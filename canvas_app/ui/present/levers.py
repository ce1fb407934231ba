"""The inputs that matter on a stop of a talk: what its sliders move."""

from __future__ import annotations

from dataclasses import dataclass

from canvas_app.document.stops import Stop
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Input


@dataclass(frozen=True)
class Lever:
    """An input that can be moved, and how far."""

    key: str
    """The key of the input in the model."""
    card: str
    least: float
    most: float


def levers_of(model: Model, stop: Stop, case: Case) -> tuple[Lever, ...]:
    """The levers of a stop, those that move the most first; none where nothing is typed."""
    found: list[Input] = [
        each
        for each in model.inputs
        if each.estimate is not None and each.card is not None
        and getattr(model.canvas.by_id.get(each.card), "pane", None) == stop.shows
    ]  # fmt: skip
    levers = []
    for each in found[:3]:
        now = each.estimate.value_in(case) if each.estimate else 0.0
        levers.append(Lever(each.key, each.card or "", 0.0, now * 2 or 1.0))
    return tuple(levers)
