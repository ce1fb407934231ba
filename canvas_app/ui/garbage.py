"""When and where Python looks for garbage: seldom, never during a gesture, and only in the
window's thread.

Left to itself, Python looks in whatever thread happens to make the object that is one too many.
In a worker, that would free widgets which only the window's thread may touch, and the program
would be gone; during a gesture it would be felt.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_SELDOM = 5_000, 20, 50
"""New objects, and younger collections, after which each generation is due.

A full collection walks over every card on the board (tens of milliseconds with thousands of
them); nearly everything is freed without it.
"""
_PAUSE_MS = 500


class GarbageCollection(QObject):
    """Takes the place of Python's own as long as there is a window."""

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            collect_due()


def collect_due() -> None:
    """Collect what is due by now."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > _SELDOM[generation]:
            gc.collect(generation)
            return


def spare_what_stays() -> None:
    """To be called before each canvas is shown: what the program is made of by then stays, so that
    no collection looks at it again."""
    if gc.get_threshold() != _SELDOM:  # not yet; counting what is frozen would take 13 ms
        gc.freeze()
        gc.set_threshold(*_SELDOM)
