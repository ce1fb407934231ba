"""LibreOffice calculates every exported workbook anew and must find the program's own figures."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode
from canvas_app.exports.workbook.job import CASE_TITLES
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.numbers.expressions import CASES
from canvas_app.numbers.model import model_of
from tests import generated
from tests.exports.workbook import libreoffice
from tests.exports.workbook.oracle import differences
from tests.exports.workbook.reading import Book, changed, with_case

pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(not libreoffice.available(), reason="LibreOffice is not installed"),
]
MADE_AT = datetime(2026, 1, 2, 3, 4, 6)
GENERATED = 200
BATCH = 50


def samples() -> list[Canvas]:
    return [
        decode(file.read_bytes()) for file in sorted(paths.sample_canvases().glob("*.gtm.json"))
    ]


def recalculated_in_every_case(canvases: list[Canvas], folder: Path) -> dict[tuple[str, str], Book]:
    """Exported once as base; then the selector is switched, as a client would do it."""
    source, into = folder / "exported", folder / "recalculated"
    source.mkdir()
    files: list[Path] = []
    for i, canvas in enumerate(canvases):
        data = workbook_bytes(canvas, made_at=MADE_AT)
        for case in CASES:
            file = source / f"{i}-{case}.xlsx"
            file.write_bytes(data if case == "base" else with_case(data, CASE_TITLES[case]))
            files.append(file)
    made = libreoffice.recalculated(files, into, folder / "profile")
    books = {}
    for file in made:
        i, case = file.stem.split("-")
        books[canvases[int(i)].id, case] = Book(file.read_bytes())
    return books


def all_differences(canvases: list[Canvas], folder: Path) -> list[str]:
    books = recalculated_in_every_case(canvases, folder)
    found: list[str] = []
    for canvas in canvases:
        model = model_of(canvas)
        for case in CASES:
            found += differences(books[canvas.id, case], model, case)
    return found


@pytest.mark.parametrize("first", range(0, GENERATED, BATCH))
def test_generated_workbooks_give_the_programs_figures(first: int, tmp_path: Path) -> None:
    canvases = [generated.canvas(seed) for seed in range(first, first + BATCH)]
    assert all_differences(canvases, tmp_path) == []


def test_sample_workbooks_give_the_programs_figures(tmp_path: Path) -> None:
    canvases = samples()
    assert canvases
    assert all_differences(canvases, tmp_path) == []


def test_the_values_in_the_file_are_those_that_libreoffice_finds(tmp_path: Path) -> None:
    """Every formula cell, texts and checks included: what a preview shows is what is true."""
    canvases = [*samples(), *(generated.canvas(seed) for seed in range(900, 920))]
    files = []
    for i, canvas in enumerate(canvases):
        for case in CASES:
            file = tmp_path / f"{i}-{case}.xlsx"
            file.write_bytes(workbook_bytes(canvas, case=case, made_at=MADE_AT))
            files.append(file)
    made = libreoffice.recalculated(files, tmp_path / "out", tmp_path / "profile")
    wrong: list[str] = []
    for before, after in zip(files, made, strict=True):
        ours, theirs = Book(before.read_bytes()), Book(after.read_bytes())
        for title in ours.files:
            shown, found = ours.sheet(title), theirs.sheet(title)
            for cell in [cell for sheet, cell in ours.formulas if sheet == title]:
                a, b = shown[cell], found.get(cell)
                if isinstance(a, float) and isinstance(b, float):
                    same = a == pytest.approx(b, rel=1e-12, abs=1e-13)
                else:
                    same = (a or "") == (b or "")
                if not same:
                    formula = ours.formulas[title, cell]
                    wrong.append(f"{before.name} {title}!{cell} ={formula}: {a!r}, {b!r}")
    assert wrong == []


def test_a_corrupted_workbook_fails_the_same_comparison(tmp_path: Path) -> None:
    """One formula altered, its cached value left as it was: only recalculating can show it."""
    canvas = samples()[0]
    data = workbook_bytes(canvas, made_at=MADE_AT)
    bad = changed(data, "out_sam", lambda xml: re.sub(r"SUM\(", "2*SUM(", xml))
    assert bad != data
    file = tmp_path / "bad.xlsx"
    file.write_bytes(bad)
    model = model_of(canvas)
    assert differences(Book(bad), model, "base") == [], "the cached values still look right"
    (made,) = libreoffice.recalculated([file], tmp_path / "out", tmp_path / "profile")
    found = differences(Book(made.read_bytes()), model, "base")
    assert any("out_sam is" in line for line in found)


def test_a_word_that_is_no_case_empties_every_figure(tmp_path: Path) -> None:
    """Nobody is shown figures of a scenario that does not exist; the check says so."""
    canvas = samples()[0]
    file = tmp_path / "odd.xlsx"
    file.write_bytes(with_case(workbook_bytes(canvas, made_at=MADE_AT), "Middling"))
    (made,) = libreoffice.recalculated([file], tmp_path / "out", tmp_path / "profile")
    book = Book(made.read_bytes())
    assert book.named("out_tam") is None
    assert book.named("out_checks_failed") == 1
