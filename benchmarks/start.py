"""Start to first paint: whole processes, against one that shows a bare QMainWindow."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

from benchmarks.measure import Row, row

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
sys.exit(app.exec())
"""

_OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from canvas_app.ui import launch
sample = {sample!r}
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is target():
            app.removeEventFilter(self)
            QTimer.singleShot(0, leave)
        return False
def target():
    desk = app.window.desk if app.window else None
    if sample:
        return desk.view.viewport() if desk else None
    return app.window.start_page if app.window else None
def leave():
    if not sample:
        late = [name for name in ("pydantic", "openpyxl") if name in sys.modules]
        assert not late, late
    import os
    os._exit(0)
made = launch.Application
def application(arguments):
    global app
    app = made(arguments)
    app.watch = Watch()
    app.installEventFilter(app.watch)
    return app
launch.Application = application
launch.run([Path(sample)] if sample else [], "en")
"""


def rows(sample: str, runs: int = 9) -> list[Row]:
    """First paint of the window, and of a sample canvas."""
    scripts = {
        "bare": _BARE,
        "window": _OURS.format(sample=""),
        "sample": _OURS.format(sample=sample),
    }
    times: dict[str, list[float]] = {name: [] for name in scripts}
    # as an installed program is: its bytecode is there; the first turn, not counted, writes it
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):  # nobody's settings and kept versions
        environment[name] = tempfile.mkdtemp()
    for turn in range(runs + 1):
        for name, script in scripts.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", script], check=True, env=environment)
            if turn:
                times[name].append((time.perf_counter() - start) * 1000)
    floor = "bare QMainWindow"
    return [
        row("first paint of the window", times["window"], floor, times["bare"], "≤ 1.5"),
        row("sample canvas open and painted", times["sample"], floor, times["bare"], "≤ 2.3"),
    ]
