"""A node's value and its formula say the same, whatever stands below: also what no canvas holds.

Rows of random expressions are calculated by this program and, from their formulas, by others.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

import formualizer
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from canvas_app.numbers.expressions import Absent, Expression, Operation
from canvas_app.numbers.quantities import Quantity
from tests.exports.workbook import libreoffice
from tests.exports.workbook.reading import Shown
from tests.exports.workbook.trees import Row, row

pytestmark = pytest.mark.oracle
ROWS = 3_000


def cells(made: Row, line: int) -> dict[str, tuple[int, float | str]]:
    """What stands in the cells of a row by key: its column, and the value or formula there."""
    places = made.places

    def at(quantity: Quantity) -> str:
        return f"{get_column_letter(places[quantity.key])}{line}"

    found: dict[str, tuple[int, float | str]] = {made.lane.key: (1, made.lane.value)}
    for each in made.inputs:
        value = each.evaluate("base")
        # as in the live column of the Inputs sheet, what is missing is an empty text
        found[each.key] = (places[each.key], '=""' if isinstance(value, Absent) else value)
    for figure in made.figures:
        found[figure.key] = (places[figure.key], f"={figure.own_formula(at)}")
    return found


def apart(made: Row, shown: dict[str, Shown]) -> list[str]:
    """The figures of a row that another program sees differently."""
    placed = cells(made, 1)
    return [
        f"{placed[figure.key][1]} is {shown[figure.key]!r}, not {value!r} in {placed}"
        for figure in made.figures
        if not _same(shown[figure.key], value := figure.evaluate("base"))
    ]


def _same(shown: Shown, value: float | Absent) -> bool:
    if isinstance(value, Absent):
        return shown in (None, "")
    return isinstance(shown, float) and math.isclose(shown, value, rel_tol=1e-9, abs_tol=1e-12)


def vanishes(expression: Expression) -> bool:
    """Whether a power below is too small for a number: 0 here and in Excel, elsewhere an error.

    It is all that LibreOffice sees differently; a churn of 99 % over 600 months would do it.
    """
    if isinstance(expression, Operation) and expression.sign == "^":
        left, value = expression.left.result("base"), expression.result("base")
        if value == 0 and left != 0:
            return True
    return any(vanishes(part) for part in expression.parts())


@settings(max_examples=500)
@given(st.randoms(use_true_random=False))
def test_the_second_engine_agrees_on_any_row(dice: random.Random) -> None:
    made = row(dice)
    book = formualizer.Workbook()
    book.add_sheet("Row")
    placed = cells(made, 1)
    for column, content in placed.values():
        if isinstance(content, str) and content.startswith("="):
            book.set_formula("Row", 1, column, content)
        else:
            book.set_value("Row", 1, column, content)
    book.evaluate_all()
    found = {key: book.get_value("Row", 1, column) for key, (column, _) in placed.items()}
    shown = {key: float(v) if isinstance(v, int | float) else v for key, v in found.items()}
    assert apart(made, shown) == []


@pytest.mark.skipif(not libreoffice.available(), reason="LibreOffice is not installed")
def test_libreoffice_agrees_on_a_sheet_of_rows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    rows = [row(random.Random(seed)) for seed in range(ROWS)]
    for line, made in enumerate(rows, start=1):
        for column, content in cells(made, line).values():
            sheet.cell(line, column, content)
    file = tmp_path / "rows.xlsx"
    book.save(file)
    [[shown]] = libreoffice.formula_cells([file], tmp_path / "libreoffice")
    wrong: list[str] = []
    known = 0
    for line, made in enumerate(rows, start=1):
        places = made.places
        if any(vanishes(figure.expression) for figure in made.figures):
            continue
        wrong += apart(
            made, {f.key: shown[f"{get_column_letter(places[f.key])}{line}"] for f in made.figures}
        )
        known += sum(not isinstance(f.evaluate("base"), Absent) for f in made.figures)
    assert wrong == []
    assert known > ROWS, "most of the figures are numbers, not absent"
