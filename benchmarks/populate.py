"""Putting ten thousand cards on the board, and what they take of memory."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.canvases import canvas_of
from benchmarks.desks import application
from benchmarks.measure import Row, paired, row
from benchmarks.plain import populated
from canvas_app.drawing.theme import LIGHT
from canvas_app.ui.board.scene import BoardScene
from canvas_app.ui.session import Session

_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
app.processEvents()
"""
_OURS = """
from benchmarks.canvases import canvas_of
from benchmarks.desks import application, opened
app = application()
window, desk = opened(canvas_of(10_000, links=1_000))
app.processEvents()
"""
_TOLD = """
from pathlib import Path
print(int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20)
import os; os._exit(0)
"""


def rows(cards: int = 10_000, links: int = 1_000, runs: int = 5) -> list[Row]:
    """The board's items against as many plain ones; memory in megabytes, not milliseconds."""
    application()
    canvas = canvas_of(cards, links)
    session = Session(canvas)
    assert session.model
    ours, theirs = paired(lambda: BoardScene(session, LIGHT), lambda: populated(canvas), runs)
    what = f"populate {cards:,} cards, {links:,} links"
    return [
        row(what, ours, "plain items", theirs, "≤ 1.5"),
        row(f"memory with {cards:,} cards, MB", _used(_OURS), "bare window", _used(_BARE), "≤ 3.5"),
    ]


def _used(script: str) -> list[float]:
    made = subprocess.run(
        [sys.executable, "-c", script + _TOLD], check=True, capture_output=True, text=True
    )
    return [float(made.stdout)]
