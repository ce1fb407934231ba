"""Typing the number of a stop: 4, or 1 and 2 for the twelfth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from canvas_app.document.stops import Stop

if TYPE_CHECKING:
    from canvas_app.ui.present.talk import Talk

_PAUSE: Final = 900
"""Milliseconds in which another digit belongs to the number, and Enter only confirms it."""


class Digits(QObject):
    """Goes to a stop as soon as no other can be meant.

    Where there are more than nine, a digit with which a longer number could begin waits for the
    next one, for Enter, or for a moment: the audience shouldn't see the stops in between.
    """

    def __init__(self, talk: Talk) -> None:
        super().__init__(talk)
        self._talk = talk
        self._typed = ""
        self._gone = False
        """Whether the number that was typed has been gone to."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._rest)

    def type(self, digit: str) -> None:
        """Add a digit; 0 alone is the overview."""
        longer = self._typed + digit
        if self._gone or not 1 <= int(longer) <= self._count:
            longer = digit
        self._typed, self._gone = longer, False
        self._pause.start()
        if int(longer) * 10 > self._count or longer == "0":
            self._go()

    def confirm(self) -> bool:
        """Enter: whether it belonged to a number."""
        typed = bool(self._typed)
        self._rest()
        return typed

    def forget(self) -> None:
        """Something else was pressed."""
        if not self._gone:
            self._typed = ""
        self._rest()

    def _rest(self) -> None:
        self._pause.stop()
        if self._typed and not self._gone:
            self._go()
        self._typed, self._gone = "", False

    def _go(self) -> None:
        self._gone = True
        if self._typed == "0":
            self._talk.jump(next(filter(self._is_overview, range(self._count)), 0))
        else:
            self._talk.jump(int(self._typed) - 1)

    def _is_overview(self, number: int) -> bool:
        stop: Stop = self._talk.stops[number]
        return stop.shows == "overview"

    @property
    def _count(self) -> int:
        return len(self._talk.stops)
