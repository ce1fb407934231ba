"""Starts the program: application, look, window, and only then the document's code."""

from __future__ import annotations

import signal
import sys
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
    """Open the window, with a canvas where a file is given; the exit code."""
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
    window = app.window = MainWindow(settings, theme)
    window.show()
    if files:
        # after the first paint: the window is there before the document's code is loaded
        QTimer.singleShot(0, lambda: window.files.open(files[0]))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app.exec()


def chosen_theme(settings: Settings) -> Theme:
    """The theme that the settings name."""
    return DARK if settings.theme == "dark" else LIGHT
