"""What the cases are called in the workbook: words that the selector can tell apart."""

from __future__ import annotations

from canvas_app.document.canvas import Canvas
from canvas_app.exports.workbook.text import clean, shortened
from canvas_app.numbers.cases import case_title, cases_of
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.shown import Shown

LONGEST = 40
"""Columns of a scenario's name in the selector and above its column."""


def labels(canvas: Canvas, shown: Shown) -> dict[Case, str]:
    """A word for every case. No two are the same, also where people gave the same name twice.

    Spreadsheets compare words without regard to capitals.
    """
    made: dict[Case, str] = {}
    taken: set[str] = set()
    for case in cases_of(canvas):
        name = shortened(" ".join(clean(shown.line(case_title(canvas, case))).split()), LONGEST)
        label, n = name, 2
        while label.casefold() in taken:
            label, n = f"{name} ({n})", n + 1
        taken.add(label.casefold())
        made[case] = label
    return made
