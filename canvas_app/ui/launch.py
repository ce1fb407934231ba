"""Starts the program: application, look, window, and only then the document's code."""

from __future__ import annotations

import gc
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, QTimer
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from canvas_app import paths
from canvas_app.drawing import fonts
from canvas_app.places import Places
from canvas_app.settings import Settings
from canvas_app.ui import readers
from canvas_app.ui.appearance import Appearance
from canvas_app.ui.faults import guarded
from canvas_app.ui.garbage import GarbageCollection
from canvas_app.ui.keeping.departure import Departure
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.keeping.offer import Offer
from canvas_app.ui.readers import Readers
from canvas_app.ui.settings_writer import SettingsWriter
from canvas_app.ui.window import MainWindow

_BORDER, _TITLE_BAR = 4, 36
"""Room for what the desktop puts around a window, which nobody knows before it is shown."""
_LAST = 5.0
"""Seconds in which the last marks of unsaved work are put or removed."""


class Application(QApplication):
    """Takes files that macOS hands over as events."""

    window: MainWindow | None = None
    readers: Readers | None = None
    departure: Departure | None = None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit and self.departure and self.departure.logging_out:
            self.exit(0)
            return True
        if isinstance(event, QFileOpenEvent) and self.window is not None and event.file():
            self.window.files.open(Path(event.file()))
            return True
        return super().event(event)


def run(files: list[Path], language: str | None) -> int:
    """Open a window for each file, or one with the start page; the exit code."""
    gc.disable()  # what is made while starting stays
    app = Application([sys.argv[0]])
    GarbageCollection(app)
    app.setApplicationName("gtm-canvas")
    app.setApplicationDisplayName("GTM Canvas")
    app.setDesktopFileName("gtm-canvas")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app" / "gtm-canvas.svg")))
    keeping = Keeping(Places.of_user(), app)
    with guarded(keeping):
        return _run(app, keeping, files, language)


def _run(app: Application, keeping: Keeping, files: list[Path], language: str | None) -> int:
    settings = Settings(keeping.places.settings)
    writer = SettingsWriter(settings, keeping.background, app)
    app.readers = readers.install()
    fonts.load()
    appearance = Appearance(app, settings, language)
    windows = [MainWindow(settings, appearance.theme, keeping) for _ in range(max(1, len(files)))]
    app.window = windows[0]
    for window in windows:
        appearance.add(window)
        if not settings.geometry:  # else it was on this screen, or Qt has seen to it
            fit_to_screen(window)
        window.show()
    for window, file in zip(windows, files, strict=False):
        # after the first paint: the window is there before the document's code is loaded
        QTimer.singleShot(0, partial(window.files.open, file))
    offer = Offer(windows[0], keeping)
    QTimer.singleShot(0, offer.look)
    saving = [window.files.background for window in windows]
    app.departure = Departure(keeping, app, saving=saving)
    app.departure.listen()
    code = app.exec()
    app.departure.close()
    keeping.background.wait(_LAST)
    keeping.end()
    writer.finish()
    return code


def fit_to_screen(window: QWidget) -> None:
    """Make a window no larger than the screen that it opens on has room for, title bar included."""
    room = window.screen().availableGeometry()
    frame = QSize(2 * _BORDER, _TITLE_BAR + _BORDER)
    window.resize(window.size().boundedTo(room.size() - frame))
    place = QRect(window.pos(), window.size() + frame)
    if not room.contains(place):
        place.moveCenter(room.center())
        window.move(max(place.left(), room.left()), max(place.top(), room.top()))
