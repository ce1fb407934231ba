"""The program finds what comes with it, wherever it was put."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from canvas_app import paths

CHECKOUT = Path(__file__).resolve().parent.parent
FINDERS = {"resources": paths.resources, "sample_canvases": paths.sample_canvases}

pytestmark = pytest.mark.parametrize(("kind", "find"), FINDERS.items())


def package_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets the program believe that its package lies in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(paths, "files", lambda _package: folder)


def test_in_a_checkout_the_folders_lie_beside_the_package(
    kind: str, find: Callable[[], Path]
) -> None:
    assert find() == CHECKOUT / kind
    assert any(find().iterdir())


def test_in_a_wheel_they_lie_inside_the_package(
    kind: str, find: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package_at(tmp_path / "site-packages" / "canvas_app", monkeypatch)
    inside = tmp_path / "site-packages" / "canvas_app" / "_data" / kind
    inside.mkdir(parents=True)
    # Another project's package may well be called "resources".
    (tmp_path / "site-packages" / kind).mkdir()
    assert find() == inside


@pytest.mark.parametrize("inner", ["", "canvas_app/_data"])
def test_in_a_frozen_bundle_they_lie_where_it_was_unpacked(
    kind: str,
    find: Callable[[], Path],
    inner: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package_at(tmp_path / "elsewhere" / "canvas_app", monkeypatch)
    bundle = tmp_path / "bundle"
    (bundle / inner / kind).mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    assert find() == bundle / inner / kind


def test_a_missing_folder_is_one_clear_sentence_with_the_places(
    kind: str, find: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package_at(tmp_path / "lib" / "canvas_app", monkeypatch)
    with pytest.raises(paths.BundledFilesMissingError) as caught:
        find()
    assert caught.value.kind == kind
    assert caught.value.looked_in == (
        tmp_path / "lib" / "canvas_app" / "_data" / kind,
        tmp_path / "lib" / kind,
    )
    assert str(tmp_path / "lib" / kind) in str(caught.value)


def test_a_package_inside_a_zip_is_no_place(
    kind: str, find: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "files", lambda _package: object())
    with pytest.raises(paths.BundledFilesMissingError):
        find()


def test_looking_needs_no_qt(kind: str, find: Callable[[], Path]) -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None; "
        f"from canvas_app import paths; print(paths.{find.__name__}().name)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == kind
