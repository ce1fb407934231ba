"""Screens that come and go while a program runs: parts of one display that pass for monitors."""

from __future__ import annotations

import subprocess

from PySide6.QtCore import QRect


class Monitors:
    """Real to Qt, and to whoever looks at the display."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def plug(self, name: str, place: QRect) -> None:
        size = f"{place.width()}/300x{place.height()}/200+{place.x()}+{place.y()}"
        output = "none" if self.names else "screen"
        _xrandr("--setmonitor", name, size, output)
        self.names.append(name)

    def unplug(self, name: str) -> None:
        _xrandr("--delmonitor", name)
        self.names.remove(name)


def _xrandr(*arguments: str) -> None:
    subprocess.run(["xrandr", *arguments], check=True, capture_output=True)
