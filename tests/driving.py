"""Runs the whole program in a process of its own, with somebody at the window."""

from __future__ import annotations

import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
Steps = Iterator[Callable[[], object]]
"""What somebody does; each yields what must be true before the next."""


def drive(steps: Callable[..., Steps], files: list[Path]) -> int:
    """Start the program with files and go through the steps; its exit code."""
    from PySide6.QtCore import QTimer

    from canvas_app.ui import launch

    class Driven(launch.Application):
        def exec(self) -> int:  # type: ignore[override]
            going = steps(self)
            waiting: list[Callable[[], object]] = [lambda: self.window]
            timer = QTimer(self)

            def go_on() -> None:
                if waiting[0]():
                    try:
                        waiting[0] = next(going)
                    except StopIteration:
                        timer.stop()
                    except Exception:  # noqa: BLE001 (whoever started this shall read it)
                        traceback.print_exc()
                        os._exit(98)

            timer.timeout.connect(go_on)
            timer.start(5)
            QTimer.singleShot(30_000, lambda: os._exit(99))  # it hangs
            return super().exec()

    launch.Application = Driven  # type: ignore[misc]
    return launch.run(files, None)


def process(script: Path, folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a test's own module as a program, everything of the user's in a folder."""
    own = {
        name: str(folder / name.lower())
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    }
    environment = {**os.environ, **own, "PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, str(script), *(str(argument) for argument in arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=folder,
    )
