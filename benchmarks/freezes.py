"""How long the window does not answer while files are read, written and exported beside it.

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m benchmarks.freezes [CARDS …]

A timer of two milliseconds beats in the window's own loop; the longest pause between two beats is
how long nobody could have moved a card. The floor is the longest pause while nothing happens.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.canvases import canvas_of
from benchmarks.desks import application, opened
from canvas_app.document.codec import encode
from canvas_app.document.text import Text
from canvas_app.editing.edits import set_fields
from canvas_app.ui.window import MainWindow


class Heart:
    """Beats in the window's loop and remembers the longest pause, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now

    def during(self, begin: Callable[[], None], over: Callable[[], bool], rest: float) -> float:
        """The longest pause from `begin` until `over`, and for `rest` seconds after it."""
        loop = QEventLoop()
        loop.processEvents()
        self.longest, self._last = 0.0, time.perf_counter()
        begin()
        ends: float | None = None
        while ends is None or time.perf_counter() < ends:
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            if ends is None and over():
                ends = time.perf_counter() + rest
        return self.longest


def main(sizes: list[int]) -> int:
    """Print a table of the longest pauses."""
    application()
    print("longest pause in ms")
    print(f"{'cards':>7} {'nothing':>8} {'save':>8} {'workbook':>9} {'picture':>8} {'pdf':>8} "
          f"{'drawing':>8} {'copy':>8} {'open':>8}")  # fmt: skip
    for cards in sizes:
        print(" ".join((f"{cards:>7}", *(f"{ms:>8.0f}" for ms in _pauses(cards)))), flush=True)
    return 0


def _pauses(cards: int) -> list[float]:
    folder = Path(tempfile.mkdtemp())
    path = folder / "measured.gtm.json"
    canvas = canvas_of(cards, cards)
    path.write_bytes(encode(canvas))
    window, _ = opened(canvas)
    heart = Heart()
    found = [heart.during(_nothing, lambda: True, 1.0)]

    def save() -> None:
        assert window.desk is not None
        session = window.desk.session
        session.mark_saved(session.canvas, path, "")
        session.sha256 = None
        session.apply(Text("Title"), lambda c: set_fields(c, title=f"{c.title}."))
        window.desk.files.save()

    found.append(heart.during(save, lambda: _idle(window) and not _dirty(window), 0.5))
    for suffix in (".xlsx", ".png", ".svg"):
        out = folder / f"out{suffix}"
        found.append(
            heart.during(lambda o=out, s=suffix: _export(window, o, s), lambda: _idle(window), 0.5)  # type: ignore[misc]
        )
    assert window.desk is not None
    found.append(heart.during(window.desk.pictures.copy, lambda: _idle(window), 0.5))
    # building a thousand items is the window's own work: see `populate`
    found.append(heart.during(lambda: window.files.open(path), lambda: _idle(window), 1.0))
    window.close()
    return found


def _nothing() -> None:
    """Nothing happens."""


def _export(window: MainWindow, out: Path, suffix: str) -> None:
    assert window.desk is not None
    window.desk.exporting.export_to(out, suffix)


def _idle(window: MainWindow) -> bool:
    return not window.files.background.busy


def _dirty(window: MainWindow) -> bool:
    return window.desk is not None and window.desk.session.dirty


if __name__ == "__main__":
    sys.exit(main([int(cards) for cards in sys.argv[1:]] or [300, 1000, 5000]))
