"""Starts the program: application, look, window, and only then the document's code."""

from __future__ import annotations

import gc
import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from canvas_app import i18n, paths
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import DARK, LIGHT, Theme
from canvas_app.settings import Settings
from canvas_app.ui import look
from canvas_app.ui.window import MainWindow


class Application(QApplication):
    """Takes files that macOS hands over as events."""

    window: MainWindow | None = None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and self.window is not None and event.file():
            self.window.files.open(Path(event.file()))
            return True
        return super().event(event)


def run(files: list[Path], language: str | None) -> int:
    """Open a window for each file, or one with the start page; the exit code."""
    gc.disable()  # until a canvas is open: what is made while starting stays
    app = Application([sys.argv[0]])
    app.setApplicationName("gtm-canvas")
    app.setApplicationDisplayName("GTM Canvas")
    app.setDesktopFileName("gtm-canvas")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app" / "gtm-canvas.svg")))
    settings = Settings()
    i18n.install(app, i18n.best_language(language or settings.language or None))
    fonts.load()
    theme = chosen_theme(settings)
    look.apply(app, theme)
    windows = [MainWindow(settings, theme) for _ in range(max(1, len(files)))]
    app.window = windows[0]
    for window in windows:
        window.show()
    for window, file in zip(windows, files, strict=False):
        # after the first paint: the window is there before the document's code is loaded
        QTimer.singleShot(0, partial(window.files.open, file))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app.exec()


def chosen_theme(settings: Settings) -> Theme:
    """The theme that the settings name."""
    return DARK if settings.theme == "dark" else LIGHT
