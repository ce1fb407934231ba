"""The presenter's clock, and how long the talk has lasted."""

from __future__ import annotations

import time

from PySide6.QtCore import QLocale, Qt, QTime, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import spoken, tr
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import label, set_tip

_SECOND = 1000


class Stopwatch:
    """Counts seconds, but for those while it is held. `now` tells a time that never goes back."""

    def __init__(self) -> None:
        self._before, self._since = 0.0, time.monotonic()
        self.held = False

    @property
    def seconds(self) -> int:
        """How long it has run."""
        return int(self._before + (0.0 if self.held else time.monotonic() - self._since))

    def hold(self) -> None:
        """Stop counting, or go on."""
        now = time.monotonic()
        if self.held:
            self._since = now
        else:
            self._before += now - self._since
        self.held = not self.held

    def reset(self) -> None:
        """Begin anew from nothing."""
        self._before, self._since = 0.0, time.monotonic()


def as_time(seconds: int) -> str:
    """0:05, 12:40, 1:02:03."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class Clock(QWidget):
    """The time of day, and a timer that can be held and begun anew."""

    def __init__(self, watch: Stopwatch, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.watch, self._theme = watch, theme
        self.elapsed = label("", "heading")
        self.elapsed.setAccessibleName(tr("Length of the talk"))
        self.day = label("", "muted")
        self.day.setAccessibleName(tr("Time of day"))
        self.hold, self.reset = QPushButton(), QPushButton()
        for button, run in ((self.hold, self._hold), (self.reset, self._reset)):
            set_role(button, "flat")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(run)
        self.reset.setIcon(icon("history", theme.muted))
        set_tip(self.reset, tr("Begin the timer anew"))
        self.reset.setAccessibleName(tr("Begin the timer anew"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.elapsed)
        row.addWidget(self.hold)
        row.addWidget(self.reset)
        row.addSpacing(14)
        row.addWidget(self.day)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.show_now)
        self._tick.start(_SECOND)
        self._name_hold()
        self.show_now()

    def show_now(self) -> None:
        """Show the time as it is."""
        self.elapsed.setText(as_time(self.watch.seconds))
        short = QLocale.FormatType.ShortFormat
        self.day.setText(QLocale(spoken()).toString(QTime.currentTime(), short))

    def _hold(self) -> None:
        self.watch.hold()
        self._name_hold()
        self.show_now()

    def _reset(self) -> None:
        self.watch.reset()
        self.show_now()

    def _name_hold(self) -> None:
        name = tr("Go on with the timer") if self.watch.held else tr("Hold the timer")
        self.hold.setIcon(icon("play" if self.watch.held else "pause", self._theme.muted))
        self.hold.setAccessibleName(name)
        set_tip(self.hold, name)
