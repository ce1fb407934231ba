"""How far a long export is, one line on the terminal, which is gone when it is done; and Ctrl+C."""

from __future__ import annotations

import signal
import sys
import time
from threading import Lock, Timer
from types import FrameType, TracebackType

from canvas_app.document.text import N_, Text, Translate
from canvas_app.exports.request import Cancelled

PATIENCE = 1.0
"""Seconds that nobody is told anything."""
_PAUSE = 0.1
_BEGUN, _FAR = N_("Exporting “{name}”…"), N_("Exporting “{name}”… {percent}%")


class Progress:
    """Speaks where stderr is a terminal, and what is made takes over a second.

    Some formats are made without a word in between, so a timer speaks first.

    Ctrl+C ends at once what does not paint. What paints is cancelled as in the window, the next
    time that it tells how far it is: an exception in the middle of Qt's painting ends in a crash.
    """

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._name, self._shown, self._spoken = "", 0, 0.0
        self._began = time.monotonic()
        self._lock = Lock()
        self._timer: Timer | None = None
        self._paints = self._interrupted = False
        # a shell lets what it runs in the background ignore Ctrl+C
        self._listens = signal.getsignal(signal.SIGINT) is signal.default_int_handler

    def __enter__(self) -> Progress:
        if self._listens:
            signal.signal(signal.SIGINT, self._interrupt)
        if sys.stderr is not None and sys.stderr.isatty():
            self._timer = Timer(PATIENCE, self._first)
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._listens:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
                self._replace("")

        if isinstance(error, Cancelled) or (error is None and self._interrupted):
            raise KeyboardInterrupt

    def begin(self, name: str, *, paints: bool) -> None:
        """From now on it is about this file. Raises Cancelled."""
        if self._interrupted:
            raise Cancelled
        self._name, self._paints, self._spoken = name, paints, 0.0
        if time.monotonic() - self._began >= PATIENCE:
            self._begun()

    def tell(self, done: int, of: int) -> None:
        """So much of it is made. Raises Cancelled."""
        if self._interrupted:
            raise Cancelled
        now = time.monotonic()
        if self._timer is None or now - self._began < PATIENCE or now - self._spoken < _PAUSE:
            return
        self._spoken = now
        percent = min(100, 100 * done // max(of, 1))
        self._say(Text(_FAR, name=self._name, percent=percent))

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        if self._interrupted or not self._paints:
            raise KeyboardInterrupt  # whoever asks twice doesn't want to wait
        self._interrupted = True

    def _first(self) -> None:
        if not self._shown:
            self._begun()

    def _begun(self) -> None:
        self._say(Text(_BEGUN, name=self._name))

    def _say(self, text: Text) -> None:
        with self._lock:
            if self._timer is not None:
                self._replace(text.in_language(self._translate))

    def _replace(self, line: str) -> None:
        """Write over what stood there; a line that is not there yet needs nothing wiped."""
        if not line and not self._shown:
            return
        # a Chinese character may be two columns wide
        wiped = "\r" + " " * self._shown + "\r" if self._shown else ""
        encoding = sys.stderr.encoding or "utf-8"
        sys.stderr.write((wiped + line).encode(encoding, "replace").decode(encoding))
        sys.stderr.flush()
        self._shown = sum(1 if ord(sign) < 0x1100 else 2 for sign in line)
