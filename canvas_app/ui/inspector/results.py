"""Which figure a card leads to, and how it gets there, line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from canvas_app.document.cards import Card
from canvas_app.document.text import N_
from canvas_app.i18n import tr
from canvas_app.numbers.branches import resolved
from canvas_app.numbers.explanation import chain, explain
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure, Quantity
from canvas_app.numbers.research import Research
from canvas_app.numbers.shown import NOTHING, Shown

_LEVELS = (("{card}.som", N_("SOM")), ("{card}.sam", N_("SAM")), ("{card}.tam", N_("TAM")))
RESULTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "segment": _LEVELS,
    "market_total": _LEVELS,
    "channel": (("{card}.cac", N_("CAC")), ("{card}.new", N_("the number of customers"))),
    "tier": (("{card}.revenue", N_("a year's revenue")),),
    "offer": (("ltv", N_("LTV")),),
}
"""By kind: keys of figures, the best first, and what to call them in the heading."""


@dataclass(frozen=True)
class Line:
    """One line of the box; `card` is another card to go to, or ""."""

    words: str
    value: str
    is_result: bool = False
    card: str = ""


@dataclass(frozen=True)
class Result:
    """What the box says."""

    heading: str
    lines: tuple[Line, ...]
    reason: str = ""
    """Why there is no figure; "" where there is one."""


def result(model: Model, card: Card, case: Case, shown: Shown) -> Result | None:
    """How a card's figure comes about; None where it has none."""
    survey = next((each for each in model.research if each.card.id == card.id), None)
    if survey is not None:
        return _survey(survey, case, shown)
    wanted = [
        (model.by_key[key.format(card=card.id)], name)
        for key, name in RESULTS.get(card.kind, ())
        if key.format(card=card.id) in model.by_key
    ]
    if not wanted or not card.counts:
        return None
    figure, name = _best(wanted, case)
    told = explain(figure, case, shown)
    return Result(
        tr("How {figure} gets here", figure=tr(name)),
        _lines(figure, name, card.id, case, shown),
        told.reason,
    )


def _survey(survey: Research, case: Case, shown: Shown) -> Result | None:
    """What price research says: the best of the prices offered, and what people accept."""
    figures: list[Figure] = []
    if survey.demand:
        best = (survey.demand.price, survey.demand.share)
        figures += best if survey.meter else reversed(best)
    if survey.meter:
        points = survey.meter.points
        figures += (points["opp"], points["ipp"], points["pmc"], points["pme"])
    if not figures:
        return None
    values = [figure.evaluate(case) for figure in figures]
    lines = [
        Line(shown.line(figure.label), shown.compact(figure, value))
        for figure, value in zip(figures, values, strict=True)
    ]
    if survey.meter:
        ends = {"low": lines[-2].value, "high": lines[-1].value}
        known = not any(isinstance(value, Absent) for value in values[-2:])
        said = tr("{low} to {high}", **ends) if known else NOTHING
        lines[-2:] = [Line(tr("Acceptable prices"), said, True)]
    else:
        lines[-1] = replace(lines[-1], is_result=True)
    reasons = (value.reason for value in values if isinstance(value, Absent))
    return Result(tr("What the survey says"), tuple(lines), shown.line(next(reasons, "")))


def _best(wanted: list[tuple[Quantity, str]], case: Case) -> tuple[Quantity, str]:
    """The first that is meant to be known; one that lacks a number says which."""
    for quantity, name in wanted:
        value = quantity.evaluate(case)
        if not (isinstance(value, Absent) and value.outside):
            return quantity, name
    return wanted[-1]


def _lines(figure: Quantity, name: str, card: str, case: Case, shown: Shown) -> tuple[Line, ...]:
    steps = chain(figure, case, shown)
    lines = [
        Line(f"{s.sign} {s.label}".strip(), s.value, False, _other(s.quantity, card, case))
        for s in steps[:-1]
    ]
    if not steps:
        below = explain(figure, case, shown).operands
        lines = [Line(part.label, part.value, False, _elsewhere(part.card, card)) for part in below]
    short = any(name == level for _, level in _LEVELS)  # "= SOM", rather than its part of it
    label = tr(name) if short else shown.line(figure.label)
    value = shown.compact(figure, figure.evaluate(case))
    return (*lines, Line(f"= {label}", value, True))


def _other(quantity: Quantity | None, card: str, case: Case) -> str:
    return _elsewhere(resolved(quantity, case).card, card) if quantity else ""


def _elsewhere(id: str | None, card: str) -> str:
    return id if id and id != card else ""
