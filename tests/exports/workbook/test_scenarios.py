"""Named scenarios in the workbook: a column for each, and a selector that tells them apart."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from canvas_app.exports.workbook.cases import labels
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.numbers.cases import cases_of
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from tests import generated
from tests.exports.workbook import libreoffice, second_engine
from tests.exports.workbook.oracle import differences
from tests.exports.workbook.reading import Book
from tests.exports.workbook.rules import broken
from tests.exports.workbook.scenarios import NAMES, with_scenarios

MADE_AT = datetime(2026, 1, 2, 3, 4, 6)


def test_every_scenario_has_a_word_of_its_own() -> None:
    canvas = with_scenarios(generated.canvas(3))
    words = list(labels(canvas, Shown("USD")).values())
    assert words[:5] == ["Low", "Base", "High", "Base (2)", "Base (3)"]
    assert len({word.casefold() for word in words}) == len(words)
    assert all(words)


def test_every_input_has_a_cell_for_every_scenario() -> None:
    canvas = with_scenarios(generated.canvas(3))
    model = model_of(canvas)
    book = Book(workbook_bytes(canvas, made_at=MADE_AT))
    compared = 0
    for quantity in model.inputs:
        for scenario in canvas.scenarios:
            shown = book.named(f"{model.names[quantity.key]}_{model.scenario_names[scenario.id]}")
            typed = quantity.estimate.typed_in(scenario.id) if quantity.estimate else None
            assert shown == typed
            compared += typed is not None
    assert compared > 20


def test_the_selector_offers_what_stands_above_the_columns() -> None:
    canvas = with_scenarios(generated.canvas(3))
    data = workbook_bytes(canvas, made_at=MADE_AT)
    rules = load_workbook(io.BytesIO(data))["Summary"].data_validations.dataValidation
    (selector,) = [rule for rule in rules if "C4" in str(rule.sqref)]
    assert selector.formula1 == "case_list"
    book = Book(data)
    sheet, cells = book.place("case_list")
    first, last = cells.split(":")
    assert (sheet, first) == ("Inputs", "F6")
    assert book.sheet(sheet)[last] == "涨价"


@pytest.mark.parametrize("seed", range(6))
def test_workbooks_with_scenarios_keep_the_rules(seed: int) -> None:
    canvas = with_scenarios(generated.canvas(seed))
    cases = cases_of(canvas)
    for case in (*cases, "gone"):
        data = workbook_bytes(canvas, case=case, made_at=MADE_AT)
        if case in ("base", cases[seed % len(cases)], "gone"):  # sheets are laid out alike in all
            assert broken(data) == []
        known = case if case in cases_of(canvas) else "base"
        assert differences(Book(data), model_of(canvas), known) == []


@pytest.mark.parametrize("seed", range(4))
def test_choosing_a_scenario_gives_its_figures(seed: int) -> None:
    canvas = with_scenarios(generated.canvas(seed), NAMES)
    model = model_of(canvas)
    words = labels(canvas, Shown(canvas.currency, canvas.language))
    data = workbook_bytes(canvas, made_at=MADE_AT)
    for case, found in zip(words, second_engine.answers(data, list(words.values())), strict=True):
        assert differences(found, model, case) == []


@pytest.mark.oracle
@pytest.mark.skipif(not libreoffice.available(), reason="LibreOffice is not installed")
def test_libreoffice_switches_to_every_scenario(tmp_path: Path) -> None:
    canvas = with_scenarios(generated.canvas(7))
    words = labels(canvas, Shown(canvas.currency, canvas.language))
    file = tmp_path / "scenarios.xlsx"
    file.write_bytes(workbook_bytes(canvas, made_at=MADE_AT))
    found = libreoffice.answers({file: tuple(words.values())}, tmp_path / "libreoffice")
    model = model_of(canvas)
    for case, word in words.items():
        assert differences(found[file, word], model, case) == [], word
