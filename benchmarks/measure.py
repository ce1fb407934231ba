"""Timing: medians of several runs, subject and floor in turn, so that a noisy machine is fair."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table. Times in milliseconds."""

    what: str
    median: float
    p99: float
    floor: str
    floor_median: float
    target: str

    @property
    def ratio(self) -> float:
        return self.median / self.floor_median if self.floor_median else float("nan")


def paired(
    subject: Callable[[], object], floor: Callable[[], object], runs: int
) -> tuple[list[float], list[float]]:
    """Time two functions in turn, A B A B …; milliseconds of each run after one warm-up."""
    subject(), floor()
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(runs):
        for function, into in ((subject, ours), (floor, theirs)):
            gc.collect()
            start = time.perf_counter()
            function()
            into.append((time.perf_counter() - start) * 1000)
    return ours, theirs


def row(what: str, ours: list[float], floor: str, theirs: list[float], target: str) -> Row:
    """A line of the table from the two series."""
    return Row(what, statistics.median(ours), p99(ours), floor, statistics.median(theirs), target)


def p99(times: list[float]) -> float:
    """The time that 99 of 100 runs keep within."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


def table(rows: list[Row]) -> str:
    """The rows as text."""
    head = ("what", "median ms", "p99 ms", "floor", "floor ms", "ratio", "target")
    lines = [
        (
            r.what,
            f"{r.median:.2f}",
            f"{r.p99:.2f}",
            r.floor,
            f"{r.floor_median:.2f}",
            f"{r.ratio:.2f}",
            r.target,
        )
        for r in rows
    ]
    widths = [max(len(line[i]) for line in (head, *lines)) for i in range(len(head))]
    right = (1, 2, 4, 5)

    def show(line: tuple[str, ...]) -> str:
        return "  ".join(
            cell.rjust(width) if i in right else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()

    return "\n".join((show(head), show(tuple("-" * w for w in widths)), *map(show, lines)))
