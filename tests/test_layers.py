"""Everything below drawing/ works on a machine without Qt; nothing heavy is imported too early."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = CHECKOUT / "canvas_app"
WITHOUT_QT = ("document", "numbers", "editing", "files", "exports/workbook", "imports")
AND_THESE = ("canvas_app.cli", "canvas_app.doctor", "canvas_app.exports", "canvas_app.paths")


def modules(folder: str) -> list[str]:
    found = sorted((PACKAGE / folder).rglob("*.py"))
    parts = [file.relative_to(CHECKOUT).with_suffix("").parts for file in found]
    return [".".join(p[:-1] if p[-1] == "__init__" else p) for p in parts]


def run(program: str, *arguments: str) -> str:
    answer = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    return answer.stdout


@pytest.mark.parametrize("folder", WITHOUT_QT)
def test_a_layer_below_drawing_imports_without_qt(folder: str) -> None:
    names = modules(folder)
    assert names
    run(
        "import sys, importlib\n"
        "sys.modules['PySide6'] = None\n"
        "sys.modules['shiboken6'] = None\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n",
        *names,
    )


def test_the_command_line_imports_without_qt() -> None:
    run(
        "import sys, importlib\n"
        "sys.modules['PySide6'] = None\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n",
        *AND_THESE,
    )


def loaded_by(statement: str) -> set[str]:
    out = run(f"import sys, json\n{statement}\nprint(json.dumps(sorted(sys.modules)))")
    return set(json.loads(out.splitlines()[-1]))


def test_starting_imports_neither_qt_nor_pydantic_nor_openpyxl() -> None:
    loaded = loaded_by("import canvas_app.cli, canvas_app.doctor")
    assert not loaded & {"PySide6", "pydantic", "openpyxl", "canvas_app.document.canvas"}


def test_reading_a_canvas_imports_no_openpyxl() -> None:
    loaded = loaded_by("import canvas_app.files.opening, canvas_app.numbers.report")
    assert "pydantic" in loaded
    assert not loaded & {"PySide6", "openpyxl"}


def test_painting_needs_no_widgets() -> None:
    names = ", ".join(modules("drawing"))
    assert "PySide6.QtWidgets" not in loaded_by(f"import {names}")


def test_the_document_does_not_know_the_numbers() -> None:
    names = ", ".join(modules("document"))
    loaded = loaded_by(f"import {names}")
    assert not [name for name in loaded if name.startswith(("canvas_app.numbers", "canvas_app.ui"))]


def test_drawing_needs_no_widgets() -> None:
    names = modules("drawing")
    loaded = loaded_by(f"import importlib\nfor name in {names}: importlib.import_module(name)")
    assert "PySide6.QtGui" in loaded
    assert "PySide6.QtWidgets" not in loaded
