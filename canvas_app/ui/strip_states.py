"""What the strip of figures says, worked out without any widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_, Text
from canvas_app.i18n import tr
from canvas_app.numbers import display
from canvas_app.numbers.expressions import Absent, Case, Value
from canvas_app.numbers.findings import Finding, Severity
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure
from canvas_app.numbers.shown import Shown

Tone = Literal["plain", "good", "warning", "danger"]

TITLES: dict[str, str] = {
    "arpa": N_("ARPA"),
    "cac": N_("CAC"),
    "ltv_cac": N_("LTV : CAC"),
    "payback": N_("Payback"),
}
"""Shorter names than the figures' own, for want of room."""
HEALTHY_RATIO = 3
CHECKS = "checks"
TONES: dict[Severity, Tone] = {"error": "danger", "warning": "warning", "hint": "plain"}


@dataclass(frozen=True)
class CellState:
    """One cell's words."""

    title: str
    value: str
    beside: str = ""
    """Small, after the value: a unit, a share."""
    hint: str = ""
    """Small, where there is no value: why not. Or what the checks found."""
    tone: Tone = "plain"
    meaning: str = ""
    """What the tone says, in words."""
    mark: str = ""
    """The name of an icon before the value."""
    repeated: bool = False
    """A cell to the left gives the same hint already; here the tool tip is enough."""


def title_of(figure: Figure, canvas: Canvas) -> str:
    """What the strip calls a figure."""
    if figure.key == "som":
        return tr("SOM, year {year}", year=canvas.target_year)
    return tr(TITLES[figure.key]) if figure.key in TITLES else tr(figure.label)


def headline_states(model: Model, case: Case, shown: Shown) -> dict[str, CellState]:
    """The states of all headline figures by key."""
    size = model.sizing.bottom_up
    wider = {"sam": (size.tam, N_("{share} of TAM")), "som": (size.sam, N_("{share} of SAM"))}
    states: dict[str, CellState] = {}
    said: set[str] = set()
    for figure in model.headlines:
        value = figure.evaluate(case)
        title = title_of(figure, model.canvas)
        if isinstance(value, Absent):
            why = shown.line(value.reason)
            states[figure.key] = CellState(title, "–", hint=why, repeated=why in said)
            said.add(why)
            continue
        beside, tone, meaning = "", "plain", ""
        if figure.key in wider:
            whole, name = wider[figure.key]
            beside = part_of(value, whole.evaluate(case), shown)
            meaning = tr(name, share=beside) if beside else ""
        elif figure.measure in ("ratio", "months"):
            beside = shown.unit(figure)
        if figure.key == "ltv_cac":
            healthy = value >= HEALTHY_RATIO
            tone = "good" if healthy else "danger"
            meaning = tr("healthy: 3 or more") if healthy else tr("too low: below 3")
        text = shown.value(figure, value)
        states[figure.key] = CellState(title, text, beside, "", tone, meaning)  # type: ignore[arg-type]
    return states


def part_of(value: float, whole: Value, shown: Shown) -> str:
    """A share in short: 40%, 4.1%; "" where there is none."""
    if isinstance(whole, Absent) or whole == 0 or value < 0:
        return ""
    share = value / whole
    decimals = 0 if share >= 0.0995 or share == 0 else 1 if share >= 0.001 else None
    return display.percent(share, decimals=decimals, language=shown.language)


def checks_state(found: Sequence[Finding], shown: Shown) -> CellState:
    """How much there is to look at, the worst first."""
    title = tr("Checks")
    if not found:
        meaning = tr("nothing to look at")
        return CellState(title, "0", hint=meaning, tone="good", meaning=meaning, mark="check")
    tone = TONES[found[0].severity]
    count = len(found)
    meaning = tr("1 thing to look at") if count == 1 else tr("{n} things to look at", n=count)
    text = " · ".join(shown.line(finding.text) for finding in found[:2])
    mark = {"danger": "circle-alert", "warning": "triangle-alert"}.get(tone, "info")
    return CellState(title, str(count), "", text, tone, meaning, mark)


def spoken(state: CellState, action: Text) -> str:
    """A cell in one sentence, for screen readers and tool tips."""
    said = [f"{state.title}: {state.value}{_unit(state)}"]
    if state.value == "–":
        said = [f"{state.title}: {tr('no figure')}", state.hint]
    elif state.meaning:
        said.append(state.meaning)
    return "; ".join([*said, tr(action)])


def _unit(state: CellState) -> str:
    return f" {state.beside}" if state.beside and not state.beside.endswith("%") else ""
