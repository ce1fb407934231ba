"""Price research in the workbook: tables that calculate, a chart that carries its data, reasons."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime

import pytest
from openpyxl import load_workbook

from canvas_app.document.canvas import Canvas
from canvas_app.exports.workbook.write import workbook_bytes
from tests.canvases import canvas_of
from tests.exports.workbook.reading import Book
from tests.exports.workbook.rules import broken
from tests.numbers.test_research import OFFERED, USUAL, survey

MADE_AT = datetime(2026, 1, 2, 3, 4, 6)


def exported(canvas: Canvas) -> bytes:
    return workbook_bytes(canvas, made_at=MADE_AT)


def texts(data: bytes) -> list[str]:
    """The words on the Price sheet."""
    sheet = load_workbook(io.BytesIO(data))["Price"]
    return [c.value for row in sheet.iter_rows() for c in row if isinstance(c.value, str)]


def charts(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = sorted(name for name in archive.namelist() if name.startswith("xl/charts/chart"))
        return [archive.read(name).decode() for name in names]


def test_the_figures_stand_under_their_names() -> None:
    book = Book(exported(canvas_of(survey(OFFERED, USUAL, respondents=240))))
    assert book.named("out_r_best_price") == 25
    assert book.named("out_r_best_revenue") == pytest.approx(1375)
    assert book.named("out_r_pmc") == pytest.approx(10 + 10 * 0.38 / 0.78)
    assert book.named("out_r_pme") == pytest.approx(40 + 10 * 0.02 / 0.44)


def test_the_convention_is_named_beside_them() -> None:
    said = " ".join(texts(exported(canvas_of(survey(judged=USUAL)))))
    assert "As Van Westendorp drew it: “not a bargain” and “not expensive” are the curves" in said
    assert "Others cross “too cheap” with “getting expensive”" in said


def test_a_name_that_no_chart_can_hold_is_written_without_its_impossible_characters() -> None:
    card = {**survey(OFFERED, USUAL), "title": "Bell\x07 and null\x00"}
    assert any("“Bell and null”" in chart for chart in charts(exported(canvas_of(card))))


@pytest.mark.parametrize("count", [0, 1, 2, 30])
def test_any_number_of_rows_keeps_the_rules(count: int) -> None:
    offered = [(10 + i, 1 - i / 40) for i in range(count)]
    judged = [(10 + i, 1 - i / 30, 1 - i / 35, i / 35, i / 30) for i in range(count)]
    assert broken(exported(canvas_of(survey(offered, judged)))) == []


def test_a_missing_question_and_a_missing_number_keep_the_rules() -> None:
    unasked = [(price, None, *answers) for price, _, *answers in USUAL]
    data = exported(canvas_of(survey([*OFFERED, (40, None)], [*unasked, (60, None, 0, None, 1)])))
    assert broken(data) == []
    assert Book(data).named("out_r_pmc") is None
    assert "Missing at export: no answers are typed for “Too cheap”." in texts(data)
    assert "Too cheap" not in texts(data)


def test_each_method_has_a_chart_with_its_points() -> None:
    demand, meter = charts(exported(canvas_of(survey(OFFERED, USUAL))))
    assert "<scatterChart>" in demand
    assert "<scatterChart>" in meter
    assert [float(v) for v in re.findall(r"<v>([^<]*)</v>", _cached(demand, "xVal"))] == [
        price for price, _ in OFFERED
    ]
    assert [float(v) for v in re.findall(r"<v>([^<]*)</v>", _cached(demand, "yVal"))] == (
        pytest.approx([price * share * 100 for price, share in OFFERED])
    )
    assert meter.count("<ser>") == 6
    assert meter.count('prstDash val="sysDash"') == 2  # not a bargain, not expensive


def test_a_single_price_has_no_chart() -> None:
    assert charts(exported(canvas_of(survey(OFFERED[:1], USUAL[:1])))) == []


def test_changing_a_typed_number_would_change_the_figures() -> None:
    """No value is written into a formula: each refers to the inputs, however far down."""
    book = Book(exported(canvas_of(survey(OFFERED, USUAL))))
    book.sheet("Price")  # read when it is asked for
    formulas = [formula for (sheet, _), formula in book.formulas.items() if sheet == "Price"]
    assert any("INDEX(" in formula and "MATCH(" in formula for formula in formulas)
    assert any("AND(" in formula for formula in formulas)
    assert sum("Inputs!" in formula for formula in formulas) >= 2 * len(OFFERED) + 5 * len(USUAL)


def _cached(chart: str, tag: str) -> str:
    found = re.search(f"<{tag}>(.*?)</{tag}>", chart, re.DOTALL)
    assert found
    return found[1]
