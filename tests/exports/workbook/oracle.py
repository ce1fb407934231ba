"""Compares a recalculated workbook with the program's own figures."""

from __future__ import annotations

import math

from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure
from tests.exports.workbook.reading import Named, Shown

RELATIVE = 1e-12
# A difference of two numbers of about 1 is known to that many decimals and no further.
ABSOLUTE_SHARE = 1e-13
# From 10 million million on, neighbouring numbers lie further apart than half a cent.
CENT_ULPS = 4


def differences(book: Named, model: Model, case: Case) -> list[str]:
    """Every `out_…` that is not the program's figure; absent must be empty, and only absent."""
    return [
        f"{model.canvas.id}, {case}: {model.names[figure.key]} is {shown!r}, not {value!r}"
        for figure in model.figures
        if not _same(
            figure,
            shown := book.named(model.names[figure.key]),
            value := figure.evaluate(case),
        )
    ]


def _same(figure: Figure, shown: Shown, value: float | Absent) -> bool:
    if isinstance(value, Absent):
        return shown is None
    if not isinstance(shown, float):
        return False
    spread = figure.measure == "share"
    close = math.isclose(shown, value, rel_tol=RELATIVE, abs_tol=ABSOLUTE_SHARE if spread else 0)
    return close and abs(shown - value) < max(0.005, CENT_ULPS * math.ulp(value))
