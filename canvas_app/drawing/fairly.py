"""Letting the window's thread in, where a worker paints for seconds.

Each call of Qt gives Python's lock up and takes it back sooner than a waiting thread wakes up.
That thread sees the lock move and goes on waiting instead of insisting, so that a window stood
still for half a second at a time while a worker painted a thousand cards (Python 3.11, two cores).
A short sleep now and then gives the lock away for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import current_thread, main_thread
from time import perf_counter, sleep
from typing import Final, TypeVar

T = TypeVar("T")
_WORK: Final = 0.004
_REST: Final = 0.0005
"""Seconds."""


def fairly(items: Iterable[T]) -> Iterator[T]:
    """The same items; in a worker, others get their turn between them."""
    if current_thread() is main_thread():
        yield from items
        return
    begun = perf_counter()
    for item in items:
        yield item
        if perf_counter() - begun > _WORK:
            sleep(_REST)
            begun = perf_counter()
