"""Our window with a canvas open in it, as somebody would have it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import LIGHT
from canvas_app.places import Places
from canvas_app.settings import Settings
from canvas_app.ui import look
from canvas_app.ui.arrival import Arrival
from canvas_app.ui.desk import Desk
from canvas_app.ui.garbage import GarbageCollection, spare_what_stays
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.window import MainWindow


def application() -> QApplication:
    """The application with our fonts and look."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
        fonts.load()
        look.apply(app, LIGHT)
        GarbageCollection(app)
    return app


def opened(canvas: Canvas, width: int = 1440, height: int = 900) -> tuple[MainWindow, Desk]:
    """A window that shows a canvas. Its settings are nobody's."""
    spare_what_stays()
    places = Places.within(Path(tempfile.mkdtemp()))
    window = MainWindow(Settings(places.settings), LIGHT, Keeping(places))
    desk = window.files.show(Arrival(canvas))
    window.resize(width, height)
    window.show()
    QApplication.processEvents()
    return window, desk
