"""Measures a change until it is on the screen."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget


class Painted(QObject):
    """Measures a change until it is on the screen, in processor time: waiting costs nothing."""

    def __init__(self, app: QApplication, widget: QWidget) -> None:
        super().__init__()
        self._app, self._seen = app, False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._seen |= event.type() == QEvent.Type.Paint
        return False

    def cost_of(self, change: Callable[[], object]) -> float:
        """Milliseconds of a change and of the paint that follows it."""
        self._app.processEvents()
        self._seen = False
        start = time.process_time()
        change()
        until = time.monotonic() + 0.2
        while not self._seen and time.monotonic() < until:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        return (time.process_time() - start) * 1000
