"""Every rule of the workbook, on samples, on generated canvases and on hostile text."""

from __future__ import annotations

import pytest

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.numbers.model import model_of
from tests import generated
from tests.exports.workbook import hostile
from tests.exports.workbook.exported import MADE_AT, generated_workbook
from tests.exports.workbook.reading import Book
from tests.exports.workbook.rules import broken, formula_breaks

SAMPLES = sorted(paths.sample_canvases().glob("*.gtm.json"))


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.name)
def test_samples_keep_the_rules(file: object) -> None:
    canvas = decode(file.read_bytes())  # type: ignore[attr-defined]
    assert broken(workbook_bytes(canvas, made_at=MADE_AT)) == []


@pytest.mark.parametrize("seed", range(40))
def test_generated_canvases_keep_the_rules(seed: int) -> None:
    assert broken(generated_workbook(seed)) == []


def test_hostile_text_keeps_the_rules() -> None:
    assert broken(workbook_bytes(hostile.canvas(), made_at=MADE_AT)) == []


def test_an_empty_canvas_keeps_the_rules() -> None:
    assert broken(workbook_bytes(Canvas(id="empty"), made_at=MADE_AT)) == []


def test_large_canvases_keep_their_formulas_short() -> None:
    """Fifty of everything: sums are written as ranges, however many cards there are."""
    assert broken(workbook_bytes(hostile.large(50), made_at=MADE_AT)) == []


def test_every_input_and_every_figure_has_its_name() -> None:
    canvas = generated.canvas(7)
    model = model_of(canvas)
    book = Book(workbook_bytes(canvas, made_at=MADE_AT))
    for quantity in (*model.inputs, *model.choices, *model.figures):
        assert model.names[quantity.key] in book.names
    for quantity in model.inputs:
        assert f"{model.names[quantity.key]}_low" in book.names
        assert f"{model.names[quantity.key]}_high" in book.names


@pytest.mark.parametrize(
    "formula",
    [
        "A1*2",
        'IF(A1,IF(B1,IF(C1,1,0),0),"")',
        "NOW()",
        "SUM([1]Other!A1)",
        "XLOOKUP(A1,B:B,C:C)",
        "A1+" * 50 + "A1",
    ],
)
def test_the_rules_notice(formula: str) -> None:
    assert list(formula_breaks(formula))
