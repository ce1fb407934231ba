"""Started in a folder with somebody else's fractions.py, the program imports its own (F41)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from canvas_app.document.codec import encode
from tests.canvases import canvas_of, card

CHECKOUT = Path(__file__).resolve().parent.parent
OURS = {"pydantic", "pydantic_core", "annotated_types", "typing_extensions", "openpyxl",
        "et_xmlfile", "defusedxml", "lxml", "numpy", "PIL", "PySide6", "shiboken6"}  # fmt: skip
SCRIPT = "import sys\nfrom canvas_app.cli import main\nsys.exit(main())\n"


def python(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONSAFEPATH", None)
    return subprocess.run(
        [sys.executable, *(str(argument) for argument in arguments)],
        cwd=cwd, env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A folder with a canvas among modules of all the names that we and the libraries import.

    All but those that `python -m` needs before any of our code runs, where only `-P` helps.
    """
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "plan.gtm.json").write_bytes(encode(canvas_of(card("segment", "s", lane="target"))))
    (folder / "names.py").write_text("import sys\nprint(*sys.modules)")
    before = {name.split(".")[0] for name in python("-m", "names", cwd=folder).stdout.split()}
    assert "fractions" not in before
    names = (sys.stdlib_module_names | OURS) - set(sys.builtin_module_names)
    for name in names - before:
        (folder / f"{name}.py").write_text("raise SystemExit('not ours: ' + __name__)")
    return folder


@pytest.mark.parametrize("started", ["module", "script"])
def test_modules_in_the_working_folder_are_not_imported(
    started: str, hostile: Path, tmp_path: Path
) -> None:
    script = tmp_path / "bin" / "gtm-canvas"  # as pip makes it
    script.parent.mkdir()
    script.write_text(SCRIPT)
    how = ["-m", "canvas_app"] if started == "module" else [script]
    done = python(*how, "export", "plan.gtm.json", "plan.xlsx", "plan.png", cwd=hostile)
    assert (done.returncode, done.stderr) == (0, "")
    assert (hostile / "plan.xlsx").stat().st_size > 10_000
    assert (hostile / "plan.png").exists()
