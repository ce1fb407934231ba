"""Two other programs calculate exported workbooks anew and must find the program's own figures.

LibreOffice, and an engine of another make, know nothing of this program: what all three agree on
is what the formulas say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode
from canvas_app.exports.workbook.cases import labels
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.numbers.expressions import CASES, Case
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from tests import generated
from tests.exports.workbook import libreoffice, second_engine
from tests.exports.workbook.oracle import differences
from tests.exports.workbook.reading import Answers, Book, changed, without_charts, without_pages

Value = float | str | None
Titles = Mapping[str, tuple[str, ...]]
Found = dict[tuple[str, str], Answers]
Ask = Callable[[Mapping[str, bytes], Titles, Path], Found]

pytestmark = pytest.mark.oracle
WITH_LIBREOFFICE = pytest.mark.skipif(
    not libreoffice.available(), reason="LibreOffice is not installed"
)
MADE_AT = datetime(2026, 1, 2, 3, 4, 6)
GENERATED = 500
BATCH = 100
"""For one start of LibreOffice, which takes as long as four workbooks."""


def ask_libreoffice(books: Mapping[str, bytes], titles: Titles, folder: Path) -> Found:
    """LibreOffice opens the files once; then the selector is switched, as a client would do it."""
    files: dict[Path, tuple[str, ...]] = {}
    for name, data in books.items():
        file = folder / f"{name}.xlsx"
        file.write_bytes(data)
        files[file] = titles[name]
    made = libreoffice.answers(files, folder / "libreoffice")
    return {(file.stem, title): found for (file, title), found in made.items()}


def ask_second_engine(books: Mapping[str, bytes], titles: Titles, folder: Path) -> Found:
    """The second engine switches the selector too, in files whose cached values are all wrong."""
    return {
        (name, title): found
        for name, data in books.items()
        for title, found in zip(
            titles[name], second_engine.answers(data, titles[name]), strict=True
        )
    }


ENGINES = [
    pytest.param(ask_libreoffice, marks=WITH_LIBREOFFICE, id="LibreOffice"),
    pytest.param(ask_second_engine, id="second-engine"),
]


@pytest.fixture(scope="module")
def samples() -> list[Canvas]:
    files = sorted(paths.sample_canvases().glob("*.gtm.json"))
    assert files
    return [decode(file.read_bytes()) for file in files]


def words(canvas: Canvas) -> dict[Case, str]:
    """The case that each word in the selector stands for, named scenarios among them."""
    return labels(canvas, Shown(canvas.currency, canvas.language))


def exported(canvases: Sequence[Canvas]) -> dict[str, bytes]:
    return {canvas.id: workbook_bytes(canvas, made_at=MADE_AT) for canvas in canvases}


def all_differences(
    canvases: Sequence[Canvas], books: Mapping[str, bytes], engines: Sequence[Ask], folder: Path
) -> list[str]:
    """Whatever the engines find in any case that is not the program's own figure."""
    titles = {canvas.id: tuple(words(canvas).values()) for canvas in canvases}
    found: list[str] = []
    for ask in engines:
        answers = ask(books, titles, folder)
        for canvas in canvases:
            model = model_of(canvas)
            for case, title in words(canvas).items():
                lines = differences(answers[canvas.id, title], model, case)
                found += [f"{ask.__name__}: {line}" for line in lines]
    return found


@pytest.mark.parametrize("first", range(0, GENERATED, BATCH))
def test_generated_workbooks_give_the_programs_figures(first: int, tmp_path: Path) -> None:
    canvases = [generated.canvas(seed) for seed in range(first, first + BATCH)]
    engines = [ask_second_engine, *([ask_libreoffice] if libreoffice.available() else [])]
    # the samples below come whole, and what LibreOffice is to read cell by cell with its charts
    books = {name: without_charts(without_pages(d)) for name, d in exported(canvases).items()}
    assert all_differences(canvases, books, engines, tmp_path) == []


@pytest.mark.parametrize("ask", ENGINES)
def test_sample_workbooks_give_the_programs_figures(
    ask: Ask, samples: list[Canvas], tmp_path: Path
) -> None:
    assert all_differences(samples, exported(samples), [ask], tmp_path) == []


@WITH_LIBREOFFICE
def test_the_values_in_the_file_are_those_that_libreoffice_finds(
    samples: list[Canvas], tmp_path: Path
) -> None:
    """Every formula cell, texts and checks included: what a preview shows is what is true."""
    chosen = [(canvas, case) for canvas in samples for case in CASES]
    chosen += [(generated.canvas(900 + i), CASES[i % len(CASES)]) for i in range(20)]
    files = []
    for i, (canvas, case) in enumerate(chosen):
        file = tmp_path / f"{i}-{case}.xlsx"
        file.write_bytes(without_pages(workbook_bytes(canvas, case=case, made_at=MADE_AT)))
        files.append(file)
    wrong: list[str] = []
    compared = 0
    for file, sheets in zip(files, libreoffice.formula_cells(files, tmp_path / "lo"), strict=True):
        book = Book(file.read_bytes())
        for title, theirs in zip(book.files, sheets, strict=True):
            ours = book.sheet(title)
            formulas = {cell for sheet, cell in book.formulas if sheet == title}
            assert theirs.keys() == formulas
            for cell in formulas:
                compared += 1
                if not _looks_the_same(ours[cell], theirs[cell]):
                    formula = book.formulas[title, cell]
                    wrong.append(
                        f"{file.name} {title}!{cell} ={formula}: {ours[cell]!r}, {theirs[cell]!r}"
                    )
    assert wrong == []
    assert compared > 10_000


def _looks_the_same(ours: Value, theirs: Value) -> bool:
    if isinstance(ours, float) and isinstance(theirs, float):
        return ours == pytest.approx(theirs, rel=1e-12, abs=1e-13)
    if isinstance(ours, float) or isinstance(theirs, float):
        return False
    return " ".join((ours or "").split()) == " ".join((theirs or "").split())


@pytest.mark.parametrize("ask", ENGINES)
def test_a_corrupted_workbook_fails_the_same_comparison(
    ask: Ask, samples: list[Canvas], tmp_path: Path
) -> None:
    """One formula altered, its cached value left as it was: only recalculating can show it."""
    canvas = samples[0]
    data = workbook_bytes(canvas, made_at=MADE_AT)
    bad = changed(data, "out_sam", lambda xml: re.sub(r"SUM\(", "2*SUM(", xml))
    assert bad != data
    model = model_of(canvas)
    assert differences(Book(bad), model, "base") == [], "the cached values still look right"
    answers = ask({"bad": bad}, {"bad": ("Base",)}, tmp_path)
    found = differences(answers["bad", "Base"], model, "base")
    assert any("out_sam is" in line for line in found)


def test_the_second_engine_is_given_no_right_value(samples: list[Canvas]) -> None:
    """It can't have read the figures from the file: there, all of them are wrong."""
    for canvas in samples:
        book = Book(second_engine.spoilt(workbook_bytes(canvas, made_at=MADE_AT)))
        model = model_of(canvas)
        shown = {book.named(model.names[figure.key]) for figure in model.figures}
        assert shown == {second_engine.WRONG}
        for title in book.files:
            book.sheet(title)
        for (title, cell), formula in book.formulas.items():
            assert book.sheet(title)[cell] == second_engine.WRONG, f"{title}!{cell} ={formula}"


@pytest.mark.parametrize("ask", ENGINES)
def test_a_word_that_is_no_case_empties_every_figure(
    ask: Ask, samples: list[Canvas], tmp_path: Path
) -> None:
    """Nobody is shown figures of a scenario that does not exist; the check says so."""
    data = workbook_bytes(samples[0], made_at=MADE_AT)
    answers = ask({"odd": data}, {"odd": ("Middling",)}, tmp_path)["odd", "Middling"]
    assert answers.named("out_tam") is None
    assert answers.named("out_checks_failed") == 1
