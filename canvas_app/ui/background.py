"""Work beside the window's thread, with the results back in the window's thread.

Jobs of one lane follow each other; lanes do not wait for each other. A lane is a folder that is
written to: where its drive hangs, everything else goes on. A thread that hangs in the system can
neither be stopped nor waited for, so it never keeps the program from ending.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Condition, Thread
from typing import Any

from PySide6.QtCore import QObject, Signal

Work = Callable[[], Any]


class _Mail(QObject):
    """Carries results between the threads. The workers hold it, so that it outlives a window."""

    ended = Signal(int, bool, object)
    """Number, whether it worked, result or exception."""

    def post(self, number: int, worked: bool, result: object) -> None:
        """From any thread."""
        with suppress(RuntimeError):  # the program has ended meanwhile
            self.ended.emit(number, worked, result)


class _Lanes:
    """The threads: one for each lane that has something to do."""

    def __init__(self, mail: _Mail) -> None:
        self._mail = mail
        self._jobs: dict[str, deque[tuple[int, Work]]] = {}
        self._state = Condition()

    def add(self, lane: str, number: int, work: Work) -> None:
        """Do some work after what its lane has to do already."""
        with self._state:
            begun = lane in self._jobs
            self._jobs.setdefault(lane, deque()).append((number, work))
        if not begun:
            Thread(target=self._run, args=(lane,), name="background", daemon=True).start()

    def wait(self, seconds: float | None) -> bool:
        """Wait until nothing is to be done any more; False where that takes too long."""
        with self._state:
            return self._state.wait_for(lambda: not self._jobs, seconds)

    def _run(self, lane: str) -> None:
        while True:
            with self._state:
                if not self._jobs[lane]:
                    del self._jobs[lane]
                    self._state.notify_all()
                    return
                number, work = self._jobs[lane].popleft()
            self._mail.post(number, *_outcome(work))
            del work  # what it holds is not this thread's to keep


def _outcome(work: Work) -> tuple[bool, object]:
    try:
        return True, work()
    except Exception as error:  # noqa: BLE001 (handed on to whoever asked)
        return False, error


@dataclass
class _Waiting:
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    spare: bool


class Background(QObject):
    """Serial workers. Saves of one file must not overtake each other, so they share a lane."""

    idle = Signal()
    """Nothing is under way any more that somebody may lose something by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        mail = _Mail()
        mail.ended.connect(self._on_ended)
        self._lanes = _Lanes(mail)
        self._waiting: dict[int, _Waiting] = {}
        self._number = 0

    @property
    def busy(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._waiting)

    @property
    def unfinished(self) -> bool:
        """Whether a job is running or waiting that is worth waiting for."""
        return any(not job.spare for job in self._waiting.values())

    def run(
        self,
        work: Work,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        *,
        lane: str = "",
        spare: bool = False,
    ) -> int:
        """Do some work; then `done` with its result or `failed` with its exception.

        Nobody loses anything where a `spare` one is never finished.
        """
        self._number += 1
        self._waiting[self._number] = _Waiting(done, failed, spare)
        self._lanes.add(lane, self._number, work)
        return self._number

    def forget(self, number: int) -> None:
        """Nobody wants the result of a job any more."""
        job = self._waiting.get(number)
        if job is not None:
            job.done = job.failed = _nothing

    def spare(self, number: int) -> None:
        """Nobody has to wait for a job any more."""
        job = self._waiting.get(number)
        if job is not None and not job.spare:
            job.spare = True
            self._tell()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until all jobs have ended; their results still arrive through the event loop.

        False where that takes longer.
        """
        return self._lanes.wait(seconds)

    def _on_ended(self, number: int, worked: bool, result: Any) -> None:
        job = self._waiting.pop(number)
        try:
            (job.done if worked else job.failed)(result)
        finally:
            if not job.spare:
                self._tell()

    def _tell(self) -> None:
        if not self.unfinished:
            self.idle.emit()


def _nothing(_: object) -> None:
    """The result is not wanted."""
