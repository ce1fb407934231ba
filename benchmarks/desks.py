"""Our window with a canvas open in it, as somebody would have it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import LIGHT
from canvas_app.settings import Settings
from canvas_app.ui import look
from canvas_app.ui.desk import Desk
from canvas_app.ui.desk_files import DeskFiles
from canvas_app.ui.garbage import collect_seldom
from canvas_app.ui.session import Session
from canvas_app.ui.window import MainWindow


def application() -> QApplication:
    """The application with our fonts and look."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
        fonts.load()
        look.apply(app, LIGHT)
    return app


def opened(canvas: Canvas, width: int = 1440, height: int = 900) -> tuple[MainWindow, Desk]:
    """A window that shows a canvas. Its settings are nobody's."""
    collect_seldom()
    window = MainWindow(Settings(Path(tempfile.mkdtemp()) / "settings.ini"), LIGHT)
    session = Session(canvas)
    files = DeskFiles(session, window.settings, window.files.background, window)
    desk = Desk(session, window.actions_, files, LIGHT, window)
    window.show_desk(desk)
    window.resize(width, height)
    window.show()
    QApplication.processEvents()
    return window, desk
