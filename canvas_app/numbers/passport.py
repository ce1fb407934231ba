"""What a workbook says of itself, so that it finds the way back to its canvas."""

from __future__ import annotations

import hashlib
from typing import Final

from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model

DOC_ID: Final = "doc_id"
DOC_VERSION: Final = "doc_version"
DOC_STATE: Final = "doc_state"
"""Defined names: the document's id, its format version, and `state_of` its inputs."""


def state_of(model: Model) -> str:
    """A short mark of everything that was typed: the same mark, the same inputs.

    It tells whether a canvas was changed since a workbook was made of it. It can't tell which
    input was changed, nor what it was before.
    """
    canvas = model.canvas
    typed: list[object] = [(choice.key, choice.value) for choice in model.choices]
    for quantity in model.inputs:
        kept = quantity.estimate
        # settings apart: a later version of the program may have more of them
        if kept is not None and not quantity.setting:
            named = tuple((each.scenario, each.value) for each in kept.scenarios)
            typed.append((quantity.key, kept.low, kept.base, kept.high, named))
    typed.append((canvas.tolerance, canvas.ltv_cap_months, canvas.base_year, canvas.target_year))
    return hashlib.sha256(repr(sorted(map(repr, typed))).encode()).hexdigest()[:16]


def cell_name(model: Model, name: str, case: Case) -> str:
    """The defined name of an input's cell for a case: `in_x`, `in_x_low`, `in_x_<scenario>`."""
    return name if case == "base" else f"{name}_{model.scenario_names.get(case, case)}"
