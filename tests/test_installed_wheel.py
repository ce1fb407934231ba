"""A wheel holds everything, and works far from the checkout it was built from."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent

ASK = """
import json, canvas_app
from canvas_app import paths
print(json.dumps({
    "package": canvas_app.__file__,
    "resources": str(paths.resources()),
    "sample_canvases": str(paths.sample_canvases()),
}))
"""


def pip(*arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments],
        check=True,
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the program as pip installs it from a wheel built just now."""
    wheels = tmp_path_factory.mktemp("wheels")
    # Without isolation nothing is fetched: the build needs what the test extra installed.
    pip("wheel", str(CHECKOUT), "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels))
    (wheel,) = wheels.glob("gtm_canvas-*.whl")
    target = tmp_path_factory.mktemp("installed")
    pip("install", "--no-deps", "--no-index", "--target", str(target), str(wheel))
    return target


def files_under(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_installed_program_finds_its_own_files(installed: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    answer = subprocess.run(
        [sys.executable, "-c", ASK],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    places = {name: Path(text) for name, text in json.loads(answer.stdout).items()}
    assert places["package"] == installed / "canvas_app" / "__init__.py"
    for kind in ("resources", "sample_canvases"):
        assert places[kind] == installed / "canvas_app" / "_data" / kind


@pytest.mark.parametrize("kind", ["resources", "sample_canvases"])
def test_the_wheel_holds_every_file_of_the_checkout(installed: Path, kind: str) -> None:
    packed = files_under(installed / "canvas_app" / "_data" / kind)
    assert packed == files_under(CHECKOUT / kind)
    assert packed, f"{kind} is empty"


def test_the_wheel_holds_every_module(installed: Path) -> None:
    packed = {name for name in files_under(installed / "canvas_app") if name.endswith(".py")}
    written = {name for name in files_under(CHECKOUT / "canvas_app") if name.endswith(".py")}
    assert packed == written


def test_the_wheel_brings_the_licences_of_fonts_and_icons(installed: Path) -> None:
    data = installed / "canvas_app" / "_data" / "resources"
    assert "SIL OPEN FONT LICENSE" in (data / "fonts" / "OFL-Inter.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in (data / "fonts" / "OFL-NotoSansSC.txt").read_text("utf-8")
    assert "ISC License" in (data / "icons" / "LICENSE.txt").read_text("utf-8")
