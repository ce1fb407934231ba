"""The system ends the program (SIGTERM, SIGHUP, SIGINT, log-out): nothing is asked, nothing lost.

What is being typed is taken over, unsaved work is kept and stays marked, so that the next start
offers it, and the program ends with exit code 0. That takes at most `KEEPING` seconds for the
recovery copies and `SAVING` for a save that runs already; after `AT_MOST` the process ends
whatever holds it up, which costs nothing, because files are never written half.

Windows tells of a log-out, but knows no SIGTERM. On macOS a log-out can't be told from Cmd+Q:
there the windows ask as they always do.
"""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QSessionManager

from canvas_app.ui.background import Background
from canvas_app.ui.keeping.keeping import Keeping

KEEPING: Final = 4.0
SAVING: Final = 3.0
AT_MOST: Final = 10.0
_LOG_OUT: Final = 30_000
"""Milliseconds in which the system, once it has asked, tells the program to end."""
_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK")


class Departure(QObject):
    """Hears of the system's wish, and follows it."""

    def __init__(
        self, keeping: Keeping, parent: QObject | None = None, *, saving: Sequence[Background]
    ) -> None:
        """`saving` are the workers that write documents."""
        super().__init__(parent)
        self._keeping, self._saving = keeping, saving
        self._going = self._gone = False
        self.exit: Callable[[int], None] = QCoreApplication.exit
        """Ends the program, out of every dialog too."""
        self._before: dict[int, Any] = {}
        self._leaves = QTimer(self)
        self._leaves.setSingleShot(True)
        self._leaves.timeout.connect(self._leave)
        self._logging_out = QTimer(self)
        self._logging_out.setSingleShot(True)
        self._logging_out.setInterval(_LOG_OUT)

    def listen(self) -> None:
        """Hear of it from now on."""
        # Python's own handlers run only between two lines of Python, and Qt waits in C: so the
        # signal's number goes through a socket, which wakes Qt.
        self._reads, self._writes = socket.socketpair()
        for end in (self._reads, self._writes):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reads.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)
        self._fd = signal.set_wakeup_fd(self._writes.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            # nohup ignores SIGHUP, and that is somebody's wish
            if number is not None and signal.getsignal(number) != signal.SIG_IGN:
                self._before[number] = signal.signal(number, _nothing)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._log_out)

    def close(self) -> None:
        """Hear of nothing any more, and leave everything as it was found."""
        signal.set_wakeup_fd(self._fd)
        for number, handler in self._before.items():
            with suppress(TypeError, ValueError):  # not one of Python's
                signal.signal(number, handler)
        self._before.clear()
        self._notifier.setEnabled(False)
        self._reads.close()
        self._writes.close()

    @property
    def logging_out(self) -> bool:
        """Whether the session is about to end: then no window asks anything."""
        return self._logging_out.isActive()

    def go(self) -> None:
        """End the program, with all work kept."""
        if self._going:
            return
        self._going = True
        _end_in(AT_MOST)
        self._keeping.keep_all(KEEPING)
        for work in self._saving:
            work.idle.connect(self._saved)
        self._leaves.start(round(SAVING * 1000))
        self._saved()

    def _saved(self) -> None:
        if not any(work.unfinished for work in self._saving):
            # a saved canvas is nothing to be offered at the next start, so let that be noted
            self._leaves.start(0)

    def _leave(self) -> None:
        if not self._gone:
            self._gone = True
            self._keeping.keep_all(KEEPING / 2)
            self.exit(0)

    def _heard(self) -> None:
        with suppress(OSError):
            self._reads.recv(64)
        self.go()

    def _log_out(self, manager: QSessionManager) -> None:
        """The session may end, unless another program objects: keep everything, ask nothing."""
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self._keeping.keep_all(KEEPING)
        self._logging_out.start()


def _end_in(seconds: float) -> None:
    """Whatever holds the program up, it ends then."""
    last = threading.Timer(seconds, os._exit, (0,))
    last.daemon = True
    last.start()


def _nothing(number: int, frame: object) -> None:
    """The socket tells; but without a handler of Python's there would be nothing in it."""
