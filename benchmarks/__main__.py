"""`make bench`, or `python -m benchmarks`: measure and print the table."""

from __future__ import annotations

import os
import platform
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6

from benchmarks import (
    drag,
    files,
    frames,
    numbers,
    pages,
    pictures,
    populate,
    present,
    present_slider,
    start,
)
from benchmarks.measure import table
from canvas_app import paths


def main() -> int:
    """Print every measurement."""
    print(
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"{os.cpu_count()} cores, {os.environ['QT_QPA_PLATFORM']}\n"
    )
    sample = str(paths.sample_canvases() / "cloud-telephony.gtm.json")
    measured = [
        *(start.rows(sample), drag.rows(), frames.rows(), populate.rows(), numbers.rows()),
        *(files.rows(), pictures.rows(), pages.rows(), present.rows(), present_slider.rows()),
    ]
    print(table([row for rows in measured for row in rows]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
