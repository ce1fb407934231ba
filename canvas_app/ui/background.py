"""Work beside the window's thread: one job after the other, results back in the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class _Job(QRunnable):
    def __init__(self, number: int, work: Callable[[], Any], owner: Background) -> None:
        super().__init__()
        self.number, self.work, self.owner = number, work, owner

    def run(self) -> None:
        try:
            result = self.work()
        except Exception as error:  # noqa: BLE001 (handed on to whoever asked)
            self.owner.failed.emit(self.number, error)
        else:
            self.owner.finished.emit(self.number, result)


class Background(QObject):
    """A serial worker. Saves must not overtake each other, so there is one thread."""

    finished = Signal(int, object)
    failed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._number = 0
        self.finished.connect(self._on_finished)
        self.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> int:
        """Do some work; then `done` with its result or `failed` with its exception."""
        self._number += 1
        self._waiting[self._number] = (done, failed)
        self._pool.start(_Job(self._number, work, self))
        return self._number

    def forget(self, number: int) -> None:
        """Nobody wants the result of a job any more."""
        if number in self._waiting:
            self._waiting[number] = (_nothing, _nothing)

    def wait(self) -> None:
        """Wait until all jobs have ended; their results still arrive through the event loop."""
        self._pool.waitForDone()

    def _on_finished(self, number: int, result: object) -> None:
        self._waiting.pop(number)[0](result)

    def _on_failed(self, number: int, error: Exception) -> None:
        self._waiting.pop(number)[1](error)


def _nothing(_: object) -> None:
    """The result is not wanted."""
