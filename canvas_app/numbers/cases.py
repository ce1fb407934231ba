"""The cases in which a canvas's numbers can be seen: low, base, high, and its named scenarios."""

from __future__ import annotations

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_, Text
from canvas_app.numbers.expressions import CASES, Case

CASE_TITLES: dict[Case, str] = {"low": N_("Low"), "base": N_("Base"), "high": N_("High")}

_WORDS: dict[Case, str] = {
    "low": N_("low case"),
    "base": N_("base case"),
    "high": N_("high case"),
}


def cases_of(canvas: Canvas) -> tuple[Case, ...]:
    """Low, base and high, then the ids of the scenarios in their order."""
    return (*CASES, *(scenario.id for scenario in canvas.scenarios))


def case_title(canvas: Canvas, case: Case) -> Text | str:
    """How a case is called: "Base", or a scenario by the name that somebody gave it."""
    if case in CASE_TITLES:
        return Text(CASE_TITLES[case])
    for n, scenario in enumerate(canvas.scenarios, start=1):
        if scenario.id == case:
            return scenario.name.strip() or Text("Scenario {number}", number=n)
    return case


def case_words(canvas: Canvas, case: Case) -> Text:
    """A case within a line: "base case", "scenario “Price war”"."""
    if case in _WORDS:
        return Text(_WORDS[case])
    return Text("scenario “{name}”", name=case_title(canvas, case))


def case_named(canvas: Canvas, wanted: str) -> Case | None:
    """The case that somebody means by its id or its name, in capitals or not; None if none."""
    if wanted in cases_of(canvas):
        return wanted
    said = wanted.strip().casefold()
    named = (c for c in cases_of(canvas) if str(case_title(canvas, c)).casefold() == said)
    return next(named, None)


def known_case(canvas: Canvas, case: Case) -> Case:
    """The case, or the base where its scenario is no longer there."""
    return case if case in cases_of(canvas) else "base"
