"""Garbage is looked for in the window's thread alone."""

from __future__ import annotations

import gc
from threading import Thread, current_thread
from typing import Any

from PySide6.QtCore import QObject


def test_a_worker_that_makes_many_objects_frees_no_widget(themed: None, qtbot) -> None:
    threads: list[Thread] = []
    kept: list[list[int]] = []

    def note(phase: str, info: dict[str, Any]) -> None:
        threads.append(current_thread())

    class Ring(QObject):
        """Refers to itself, so that only a collection frees it."""

        def __init__(self) -> None:
            super().__init__()
            self.itself = self

    gc.callbacks.append(note)
    try:
        for _ in range(10):
            Ring()
        worker = Thread(target=lambda: kept.extend([n] for n in range(100_000)))
        worker.start()
        worker.join()
        assert threads == []
        qtbot.waitUntil(lambda: bool(threads))
    finally:
        gc.callbacks.remove(note)
    assert {thread.name for thread in threads} == {current_thread().name}
