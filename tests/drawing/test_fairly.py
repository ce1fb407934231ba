"""A worker that paints lets the window's thread in."""

from __future__ import annotations

from threading import Thread

import pytest

from canvas_app.drawing import fairly as module
from canvas_app.drawing.fairly import fairly


@pytest.fixture
def rests(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How often somebody let others in, on a machine where each item takes three milliseconds."""
    found: list[float] = []
    clock = iter(range(10**6))
    monkeypatch.setattr(module, "sleep", found.append)
    monkeypatch.setattr(module, "perf_counter", lambda: next(clock) * 0.003)
    return found


def test_a_worker_rests_every_few_milliseconds_and_leaves_nothing_out(rests: list[float]) -> None:
    seen: list[int] = []
    worker = Thread(target=lambda: seen.extend(fairly(range(30))))
    worker.start()
    worker.join()
    assert seen == list(range(30))
    assert 5 <= len(rests) <= 20


def test_the_window_itself_waits_for_nobody(rests: list[float]) -> None:
    assert list(fairly("abc")) == ["a", "b", "c"]
    assert rests == []
