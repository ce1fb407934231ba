"""Canvases with named scenarios, whatever people call them."""

from __future__ import annotations

import random

from canvas_app.document.canvas import Canvas, Scenario
from canvas_app.document.estimate import Estimate, ScenarioValue

NAMES = ("Base", "Base", "", "2027", '=best, "or" so?', "Price war", "a*", "ab", "涨价")
"""Twice the same, none at all, and what a spreadsheet could take for something else."""


def with_scenarios(canvas: Canvas, names: tuple[str, ...] = NAMES, seed: int = 1) -> Canvas:
    """The canvas with a scenario for every name; each overrides some of the estimates."""
    dice = random.Random(seed)
    ids = [f"s-{i}" for i in range(len(names))]
    cards = []
    for card in canvas.cards:
        changed: dict[str, Estimate] = {}
        for field in type(card).model_fields:
            estimate = getattr(card, field)
            if isinstance(estimate, Estimate):
                own = tuple(
                    ScenarioValue(scenario=each, value=estimate.base * dice.uniform(0.5, 1))
                    for each in ids
                    if dice.random() < 0.4
                )
                changed[field] = estimate.model_copy(update={"scenarios": own})
        cards.append(card.model_copy(update=changed))
    scenarios = tuple(Scenario(id=i, name=name) for i, name in zip(ids, names, strict=True))
    return canvas.model_copy(update={"cards": tuple(cards), "scenarios": scenarios})
