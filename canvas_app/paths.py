"""Finds the files that come with the program: icons, fonts, translations, sample canvases.

They lie in different places in a checkout, in an installed wheel and in a frozen bundle; every
other module asks here and need not know. Nothing here imports Qt or another of our modules.
"""

import sys
from importlib.resources import files
from pathlib import Path


class BundledFilesMissingError(Exception):
    """The program is there, but files that belong to it are not."""

    def __init__(self, kind: str, looked_in: tuple[Path, ...]) -> None:
        """`kind` is the folder's name; `looked_in` are the places where it could have been."""
        places = ", ".join(str(place) for place in looked_in)
        super().__init__(
            f"A part of GTM Canvas is missing: the folder {kind} was not found (looked for "
            f"{places}). Installing the program again puts it back."
        )
        self.kind = kind
        self.looked_in = looked_in


def resources() -> Path:
    """The folder with icons, fonts, translations and themes.

    Raises BundledFilesMissingError when the installation is incomplete.
    """
    return _first_existing("resources")


def sample_canvases() -> Path:
    """The folder with the sample canvases, `*.gtm.json`.

    Raises BundledFilesMissingError when the installation is incomplete.
    """
    return _first_existing("sample_canvases")


def _first_existing(kind: str) -> Path:
    places = tuple(folder / kind for folder in _homes())
    for place in places:
        if place.is_dir():
            return place
    raise BundledFilesMissingError(kind, places)


def _homes() -> tuple[Path, ...]:
    """Where the folders can be, the surest first."""
    found = []
    package = files("canvas_app")
    # A package inside a zip has no real folder, and Qt reads only real files.
    if isinstance(package, Path):
        found.append(package / "_data")  # a wheel puts them here
        found.append(package.parent)  # a checkout, and an editable install of one
    # PyInstaller unpacks into this folder and puts data wherever its command line said.
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        found.append(Path(bundle) / "canvas_app" / "_data")
        found.append(Path(bundle))
    return tuple(found)
