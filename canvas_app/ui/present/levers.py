"""The inputs that matter on a stop of a talk: what its sliders move, and how far.

Those are the numbers that somebody typed and that move the figures which the stop leads to: the
market's its SOM, the channels' the customers they win and what those cost, the prices' what a
customer pays and is worth.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from canvas_app.document.panes import PANES
from canvas_app.document.stops import Stop
from canvas_app.document.text import Text
from canvas_app.numbers.branches import inputs_in_use
from canvas_app.numbers.expressions import Absent, Case, Value
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure, Input, Quantity
from canvas_app.numbers.variation import Web

MOST: Final = 3
"""More sliders would leave no room for the chart that follows them."""
_OF_ONE: Final = 2
"""Where everything is in view, so many of one card."""
_NUDGE: Final = 0.1
"""How much each input is moved to see what it does."""
_STEPS: Final = 250
"""At most so many places on a slider: each can still be hit with a mouse across a third of a
screen."""
_DECADES: Final = 30.0
"""A range with ends that are so many times apart is passed in equal factors."""
_ROUND: Final = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
_EACH: Final = (1.0, 2.0, 5.0, 10.0)
_PRICES: Final = ("price", "revenue", "units")
_FIRST: Final = ("obtainable", "price", "leads", "customers", "conversions", "revenue", "units")
"""What is asked about first, among inputs that do the same."""
_NEVER: Final = frozenset(("mix",))
"""Shares that make 100 % only together."""


@dataclass(frozen=True)
class Lever:
    """An input that can be moved in equal steps, each a round number, between two ends."""

    input: Input
    """As it is in the plan."""
    name: Text
    plan: float
    """Its value in the plan."""
    least: float
    most: float
    step: float
    """The way between two places; where it goes by factors, the last one's part of the first."""
    by_factors: bool = False

    @property
    def key(self) -> str:
        """The key of the input in the model."""
        return self.input.key

    @cached_property
    def places(self) -> int:
        """How many steps there are from one end to the other."""
        if self.by_factors:
            return _STEPS
        return max(round((self.most - self.least) / self.step), 1)

    def at(self, place: int) -> float:
        """The value at a place. That nearest to the plan's is the plan's own, to the last digit."""
        return self.plan if place == self._of_plan else self._rounded(place)

    def place(self, value: float) -> int:
        """The place nearest to a value."""
        if self.by_factors:
            part = math.log(max(value, self.least) / self.least) / self._span
        else:
            part = (value - self.least) / (self.most - self.least)
        return min(max(round(part * self.places), 0), self.places)

    def part(self, value: float) -> float:
        """How far along the way from one end to the other a value is, from 0 to 1."""
        return self.place(value) / self.places

    @cached_property
    def _of_plan(self) -> int:
        return self.place(self.plan)

    @property
    def _span(self) -> float:
        return math.log(self.most / self.least)

    def _rounded(self, place: int) -> float:
        if self.by_factors:
            return float(f"{self.least * math.exp(self._span * place / self.places):.2g}")
        return float(f"{self.least + place * self.step:.10g}")  # no 0.30000000000000004


def levers_of(model: Model, stop: Stop, case: Case) -> tuple[Lever, ...]:
    """The levers of a stop: those that move its figures most, in the order of asking; none where
    nothing is typed."""
    inputs = [each for each in _candidates(model, stop, case) if _movable(each, case)]
    effects = _effects(_targets(model, stop), inputs, case)
    found = sorted(
        (each for each in inputs if effects[each]), key=lambda each: _rank(each, effects)
    )
    several = len({each.card for each in inputs}) > 1
    return tuple(_lever(model, each, case, several) for each in _chosen(stop, found))


def _chosen(stop: Stop, found: list[Input]) -> list[Input]:
    """The first of each kind on a card: of two conversions in a row, one says it. About prices, a
    price is among them, however much more the churn would do."""
    kinds = {(each.card, _kind(each)): each for each in reversed(found)}
    best = [each for each in found if kinds[each.card, _kind(each)] is each]
    if stop.shows == "figures":  # not all about one segment
        cards = [each.card for each in best]
        best = [each for n, each in enumerate(best) if cards[:n].count(each.card) < _OF_ONE]
    price = next((each for each in best if _kind(each) in _PRICES), None)
    if stop.shows == "price" and price is not None:
        best.remove(price)
        best.insert(0, price)
    return sorted(best[:MOST], key=_asked)


def _targets(model: Model, stop: Stop) -> tuple[Figure, ...]:
    """The figures that a stop leads to."""
    som, unit = model.sizing.bottom_up.som, model.economics
    match stop.shows:
        case "market":
            return (som,)
        case "distribution":
            return (model.channels.new, model.channels.cac)
        case "price":
            return (unit.arpa, unit.ltv_cac)
        case "figures":
            return (som, unit.ltv_cac)
    return ()


def _candidates(model: Model, stop: Stop, case: Case) -> Iterable[Input]:
    """What was typed on the cards of a pane, or anywhere, and counts for a stop's figures."""
    by_id = model.canvas.by_id
    for each in inputs_in_use(_targets(model, stop), case):
        if each.estimate is None or each.setting or each.card not in by_id:
            continue
        if stop.shows not in PANES or by_id[each.card].pane == stop.shows:
            yield each


def _movable(each: Input, case: Case) -> bool:
    value, estimate = each.evaluate(case), each.estimate
    if isinstance(value, Absent) or value == 0 or estimate is None or _kind(each) in _NEVER:
        return False
    certain = {estimate.base, estimate.low or 1, estimate.high or 1} == {1}
    return not (each.measure == "share" and certain)  # all of them: nobody doubts that


def _effects(targets: Iterable[Figure], inputs: list[Input], case: Case) -> dict[Input, float]:
    """What a little more and a little less of each input does to the figures, as parts of them;
    in two digits, as a factor and a divisor must not differ."""
    effects = dict.fromkeys(inputs, 0.0)
    for target in targets:
        now = target.evaluate(case)
        if isinstance(now, Absent) or now == 0:
            continue
        web = Web(target)
        for each in inputs:
            effects[each] += _effect(web, each, case) / abs(now)
    return {each: float(f"{effect:.2g}") for each, effect in effects.items()}


@dataclass(slots=True, eq=False)
class _Nudged(Quantity):
    """An input with another value."""

    held: float = 0.0

    def evaluate(self, case: Case) -> Value:
        return self.held


def _effect(web: Web, each: Input, case: Case) -> float:
    now, value = web.target.evaluate(case), each.evaluate(case)
    assert not isinstance(now, Absent)
    assert not isinstance(value, Absent)
    moved = 0.0
    nudged = _Nudged(each.key, each.label, each.measure, each.unit)
    varied = web.varied({each: nudged}, "@nudged")
    for factor in (1 - _NUDGE, 1 + _NUDGE):
        nudged.held = value * factor
        for step in varied.steps:
            step.forget()
        found = varied.result.evaluate(case)
        moved += 0.0 if isinstance(found, Absent) else abs(found - now)
    return moved


def _kind(each: Input) -> str:
    """The field, of a row in a list too."""
    return each.field.partition(".")[0]


def _rank(each: Input, effects: dict[Input, float]) -> tuple[float, int, int]:
    row = each.field.split(".")[1:2]
    return -effects[each], _asked(each), -int(row[0]) if row else 0


def _asked(each: Input) -> int:
    kind = _kind(each)
    return _FIRST.index(kind) if kind in _FIRST else len(_FIRST)


def _lever(model: Model, each: Input, case: Case, several: bool) -> Lever:
    value = each.evaluate(case)
    estimate = each.estimate
    assert not isinstance(value, Absent)
    assert estimate is not None
    name = _name(model, each, several)
    if several and each.subject:
        name = Text("{quantity} · {card}", quantity=name, card=each.subject)
    least, most = _ends(each, value)
    if least > 0 and most / least > _DECADES:
        return Lever(each, name, value, least, most, 0.0, by_factors=True)
    step = _step(most - least)
    if each.measure in ("count", "number") and estimate.base == int(estimate.base) and most >= 4:
        step = max(step, 1.0)
    if each.measure in ("years", "months"):
        least = step  # nothing is paid every 0 years
    return Lever(each, name, value, least, most, step)


def _name(model: Model, each: Input, several: bool) -> Text:
    """What it is called, shorter than in a form: it stands beside its value."""
    match _kind(each):
        case "obtainable" if not several:
            return Text("Obtainable share, year {year}", year=model.canvas.target_year)
        case "customers":
            return Text("Customers")
    return each.label


def _ends(each: Input, value: float) -> tuple[float, float]:
    """From nothing to well above what it is and may be, at round numbers."""
    estimate = each.estimate
    assert estimate is not None
    known = [value, *(v for v in (estimate.low, estimate.high) if v is not None)]
    small, large = min(known), max(known)
    if small > 0 and large / small > _DECADES:  # nobody knows how many: by factors
        return _up(small / 2) / 2, _up(large * 2)
    share = each.measure == "share"
    most = _up(max(abs(value) * (3 if share else 2), large * 1.2, abs(small)))
    if share and large <= 1:
        most = min(most, 1.0)
    return (-most if small < 0 else 0.0), most


def _up(number: float) -> float:
    """The next round number above."""
    power = 10.0 ** math.floor(math.log10(number))
    return next(float(f"{r * power:.10g}") for r in _ROUND if r * power >= number * (1 - 1e-9))


def _step(width: float) -> float:
    """A step of 1, 2 or 5 that leads across in few enough."""
    wanted = width / _STEPS
    power = 10.0 ** math.floor(math.log10(wanted))
    return next(float(f"{r * power:.10g}") for r in _EACH if r * power >= wanted * (1 - 1e-9))
