"""Runs one target over very many inputs and keeps what it trips over.

A target is a function of bytes that raises nothing. What it raises is a find: it is printed once
with its traceback, its input is kept in a folder, and the run goes on. With atheris installed
(`pip install atheris`; no dependency of the program) the inputs are led by coverage.
"""

from __future__ import annotations

import hashlib
import os
import resource
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

MEMORY = 4 * 2**30
SLOW = 10.0
"""Seconds after which an input counts as a find."""
Target = Callable[[bytes], str]
"""Gives a word for what became of the input: "read", "refused"."""
Change = Callable[[bytes, int], bytes]
"""A changed input, the same for the same number."""


class Run:
    """Counts of one target."""

    def __init__(self, name: str, target: Target, seconds: float, folder: Path) -> None:
        self.name, self._target, self.folder = name, target, folder
        self._start = time.monotonic()
        self.end = self._start + seconds
        self._next = min(self._start + 60, self.end - 2)
        self.outcomes: Counter[str] = Counter()
        self.finds: Counter[str] = Counter()
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self.end

    def one(self, data: bytes) -> None:
        """Try one input."""
        began = time.monotonic()
        try:
            self.outcomes[self._target(data)] += 1
        except Exception as error:  # noqa: BLE001 (whatever it is, it is a find)
            self._keep(error, data)
        now = time.monotonic()
        if now - began > SLOW:
            self._keep(TimeoutError(f"{now - began:.0f} s"), data)
        if now > self._next:
            # libFuzzer ends the process without a word, so the last count is made just before.
            self._next = min(now + 60, max(self.end - 2, now + 0.5))
            self.report()

    def _keep(self, error: Exception, data: bytes) -> None:
        last = traceback.extract_tb(error.__traceback__)[-1:]
        where = "".join(f"{Path(f.filename).name}:{f.lineno}" for f in last)
        name = f"{type(error).__name__} at {where}"
        self.finds[name] += 1
        if self.finds[name] > 1:
            return
        digest = hashlib.sha256(data).hexdigest()[:12]
        (self.folder / f"{self.name}-{digest}").write_bytes(data)
        print(f"FIND {name}, input {self.name}-{digest}, {len(data)} bytes", flush=True)
        lines = traceback.format_exception(error)
        print("".join(lines[:2] + lines[-12:])[:6_000], flush=True)

    def report(self) -> None:
        """Print the counts so far."""
        total = sum(self.outcomes.values()) + sum(self.finds.values())
        said = ", ".join(f"{count} {word}" for word, count in self.outcomes.most_common())
        spent = time.monotonic() - self._start
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{self.name}: {total} inputs in {spent:.0f} s ({said}), {len(self.finds)} kinds of "
            f"finds ({sum(self.finds.values())} inputs), at most {memory} MB",
            flush=True,
        )


def limit_memory() -> None:
    """An input that asks for more than this is a find and not the end of the machine."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def by_chance(run: Run, change: Change, seeds: Sequence[bytes], seed: int) -> None:
    """Changed seeds until the time is up. Ends the process, with 1 where there are finds."""
    for data in seeds:
        run.one(data)
    number = seed
    while not run.over:
        number += 1
        run.one(change(seeds[number % len(seeds)], number))
    run.report()
    sys.exit(1 if run.finds else 0)


def by_coverage(
    run: Run, seeds: Sequence[bytes], words: Sequence[str], seed: int, change: Change | None = None
) -> None:
    """Inputs led by which lines they reach, until the time is up. Ends the process as well."""
    import atheris  # type: ignore[import-not-found]  # noqa: PLC0415 (optional)

    corpus = run.folder / f"{run.name}-corpus"
    corpus.mkdir(exist_ok=True)
    for data in seeds:
        (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    dictionary = run.folder / f"{run.name}.dict"
    quoted = (f'"{word}"' for word in words if word.isascii() and word.isprintable())
    escaped = (word[1:-1].replace("\\", "\\\\").replace('"', '\\"') for word in quoted)
    dictionary.write_text("".join(f'"{word}"\n' for word in escaped if word))
    seconds = round(run.end - time.monotonic())

    def one(data: bytes) -> None:
        run.one(data)
        if run.finds and time.monotonic() > run.end - 1:
            run.report()
            os._exit(1)  # the library would end it with 0

    def mutate(data: bytes, most: int, number: int) -> bytes:
        assert change is not None
        made = change(data, number) if number % 8 else atheris.Mutate(data, most)
        return bytes(made[:most])

    options = [
        sys.argv[0], str(corpus), f"-max_total_time={seconds}", f"-seed={seed}",
        f"-dict={dictionary}", "-max_len=40000", "-timeout=120",
        "-rss_limit_mb=3000", "-print_final_stats=1", "-verbosity=0", "-detect_leaks=0",
    ]  # fmt: skip
    if change is None:
        atheris.Setup(options, one)
    else:
        atheris.Setup(options, one, custom_mutator=mutate)
    atheris.Fuzz()
