"""Named scenarios: made, called something else, taken away; and a number in a case of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from canvas_app.document.base import Model
from canvas_app.document.canvas import Canvas, Scenario
from canvas_app.document.estimate import MOST_SCENARIOS, Estimate, ScenarioValue
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit, assembled, revised
from canvas_app.editing.edits import fresh_id

M = TypeVar("M", bound=Model)


def add_scenario(canvas: Canvas, name: str, like: str | None = None) -> tuple[Canvas, str]:
    """A new scenario, with every number of another where `like` names one; gives its id too.

    Raises RefusedEdit where there are as many as a canvas can hold, or the name is too long.
    """
    if len(canvas.scenarios) >= MOST_SCENARIOS:
        raise RefusedEdit(Text("A canvas holds at most {most} scenarios.", most=MOST_SCENARIOS))
    blank = Scenario(id=fresh_id("scenario", {each.id for each in canvas.scenarios}))
    made = revised(blank, name=_own_name(canvas, name))
    after = assembled(canvas, scenarios=(*canvas.scenarios, made))
    if like is None:
        return after, made.id

    def copied(estimate: Estimate) -> Estimate:
        typed = estimate.typed_in(like)
        same = typed is None or typed == estimate.base
        return estimate if same else _with_own(estimate, made.id, typed)

    return with_estimates(after, copied), made.id


def rename_scenario(canvas: Canvas, id: str, name: str) -> Canvas:
    """Call a scenario something else; a name that another one has gets a number."""
    own = _own_name(canvas, name, apart_from=id)
    scenarios = tuple(
        revised(each, name=own) if each.id == id else each for each in canvas.scenarios
    )
    return canvas if scenarios == canvas.scenarios else assembled(canvas, scenarios=scenarios)


def remove_scenario(canvas: Canvas, id: str) -> Canvas:
    """Take a scenario away, and with it what the estimates hold for it."""
    kept = tuple(each for each in canvas.scenarios if each.id != id)
    if len(kept) == len(canvas.scenarios):
        return canvas
    return with_estimates(
        assembled(canvas, scenarios=kept), lambda estimate: _with_own(estimate, id, None)
    )


def _own_name(canvas: Canvas, wanted: str, apart_from: str = "") -> str:
    """The name, or with a number behind it where another scenario is called so already."""
    taken = {s.name.casefold() for s in canvas.scenarios if s.id != apart_from}
    name = wanted = wanted.strip()
    n = 2
    while name and name.casefold() in taken:
        name, n = f"{wanted} {n}", n + 1
    return name


def with_value(
    estimate: Estimate | None, case: str, number: float | None, assumed: float | None = None
) -> Estimate | None:
    """An estimate with another number for a case; None takes it away.

    Without its base an estimate is gone. One that is typed for another case while there is no
    base gets what is assumed as its base, or else the same number.
    """
    if case == "base":
        if number is None:
            return None
        return revised(estimate, base=number) if estimate else Estimate(base=number)
    if estimate is None:
        if number is None:
            return None
        estimate = Estimate(base=number if assumed is None else assumed)
    if case in ("low", "high"):
        return revised(estimate, **{case: number})
    return _with_own(estimate, case, number)


def with_estimates(canvas: Canvas, change: Callable[[Estimate], Estimate]) -> Canvas:
    """The canvas with every estimate changed; cards without one that changes stay the same."""
    cards = tuple(_changed(card, change) for card in canvas.cards)
    if all(new is old for new, old in zip(cards, canvas.cards, strict=True)):
        return canvas
    return assembled(canvas, cards=cards)


def _with_own(estimate: Estimate, scenario: str, number: float | None) -> Estimate:
    """The value of a scenario in its place among the others; a new one comes last."""
    if number is None:
        kept = tuple(own for own in estimate.scenarios if own.scenario != scenario)
    elif estimate.typed_in(scenario) is None:
        kept = (*estimate.scenarios, ScenarioValue(scenario=scenario, value=number))
    else:
        kept = tuple(
            revised(own, value=number) if own.scenario == scenario else own
            for own in estimate.scenarios
        )
    return estimate if kept == estimate.scenarios else revised(estimate, scenarios=kept)


def _changed(model: M, change: Callable[[Estimate], Estimate]) -> M:
    changes: dict[str, Any] = {}
    for name in model.model_fields_set:
        old = getattr(model, name, None)
        if isinstance(old, Estimate):
            new: Any = change(old)
        elif isinstance(old, tuple) and old and isinstance(old[0], Model):
            new = tuple(_changed(row, change) for row in old)
            if all(a is b for a, b in zip(new, old, strict=True)):
                continue
        else:
            continue
        if new is not old:
            changes[name] = new
    return revised(model, **changes) if changes else model
