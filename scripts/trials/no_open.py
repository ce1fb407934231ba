"""A window full of markup, for scripts/trials/no_open.sh to watch. `control` shows that it would
see an open: a bare label with the same text."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel

from canvas_app.document.codec import encode
from canvas_app.drawing import fonts
from canvas_app.drawing.picture import canvas_image
from canvas_app.drawing.png import png_bytes
from canvas_app.drawing.theme import LIGHT
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.places import Places
from canvas_app.settings import Settings
from canvas_app.ui import look
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.window import MainWindow
from tests.ui.markup import FILE_NAME, HOSTILE, hostile, walk


def main() -> None:
    """Open, walk, export, close, and look at the start page with the file among the recent."""
    app = QApplication([])
    if "control" in sys.argv:
        bare = QLabel(HOSTILE)
        bare.show()
        app.processEvents()
        return
    fonts.load()
    look.apply(app, LIGHT)
    folder = Path(tempfile.mkdtemp())
    places = Places.within(folder / "own")
    settings = Settings(places.settings)
    settings.author = HOSTILE
    window = MainWindow(settings, LIGHT, Keeping(places))
    window.resize(1280, 800)
    window.show()
    path = folder / FILE_NAME
    path.write_bytes(encode(hostile()))
    window.files.open(path)
    while window.desk is None or window.files.opening:
        app.processEvents()
    stops = walk(window, folder, lambda: None)
    canvas = window.desk.session.canvas
    png_bytes(canvas_image(canvas, scale=0.5))
    workbook_bytes(canvas)
    window.show_start()
    for widget in app.allWidgets():
        if widget.isVisible():
            QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, QPoint(9, 9), QPoint()))
    app.processEvents()
    print(f"{stops} stops, {len(canvas.cards)} cards", flush=True)
    os._exit(0)  # whatever still runs


if __name__ == "__main__":
    main()
