"""Which canvas the window shows: new, opened, sample, start page."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from canvas_app import paths
from canvas_app.i18n import spoken, tr
from canvas_app.ui.background import Background
from canvas_app.ui.garbage import collect_seldom
from canvas_app.ui.messages import say

if TYPE_CHECKING:
    from canvas_app.files.opening import Opened
    from canvas_app.ui.arrival import Arrival
    from canvas_app.ui.desk import Desk
    from canvas_app.ui.window import MainWindow

_WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xls", ".ods")


class WindowFiles:
    """Brings canvases into the window. The document's code is imported with the first one."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.background = Background(window)

    def new(self) -> None:
        """A blank canvas."""
        self.open_template(paths.resources() / "templates" / "blank.gtm.json")

    def home(self) -> None:
        """The start page, once nothing would be lost."""
        self.leave(self.window.show_start)

    def open_dialog(self) -> None:
        """Ask for a file and open it."""
        folder = self.window.settings.last_folder or Path.home()
        chosen, _ = QFileDialog.getOpenFileName(
            self.window,
            tr("Open canvas"),
            str(folder),
            tr("GTM Canvas (*.gtm.json *.json)") + ";;" + tr("All files (*)"),
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Open a file. Whatever is wrong with it is said, and everything stays as it was.

        A sample or template that came with the program opens as a copy, whoever names it.
        """
        if path.suffix.lower() in _WORKBOOKS:
            self._take_workbook(path)
            return
        if _came_with_the_program(path):
            self.open_template(path)
            return
        opened = self._read(path)
        if opened is None:
            return
        from canvas_app.ui.arrival import Arrival  # noqa: PLC0415 (after the first paint)

        desk = self.window.desk
        before = desk.session.sha256 if desk else None

        def show() -> None:
            # What was saved on leaving may be this very file.
            saved = desk is not None and desk.session.sha256 != before
            now = self._read(path) if saved else opened
            if now is None:
                return
            self.show(Arrival(now.canvas, path, now.sha256))
            self.window.settings.add_recent(path)
            self.window.settings.last_folder = path.parent

        self.leave(show)

    def _take_workbook(self, path: Path) -> None:
        """A workbook is no canvas, but it may bring changes to the one that is open."""
        if self.window.desk is not None:
            self.window.desk.importer.start(path)
            return
        say(
            self.window,
            tr("“{name}” is a workbook, not a canvas.", name=path.name),
            tr("Open the canvas that it was exported from. Then “Import changes from workbook…” "
               "in the File menu takes over what was changed in it."),
        )  # fmt: skip

    def open_template(self, path: Path) -> None:
        """Open a template or sample as an untitled copy, with an id of its own."""
        opened = self._read(path)
        if opened is None:
            return
        from canvas_app.editing.edits import set_fields  # noqa: PLC0415 (after the first paint)
        from canvas_app.ui.arrival import Arrival  # noqa: PLC0415

        canvas = set_fields(opened.canvas, id=f"canvas-{token_hex(6)}")
        if not canvas.cards:  # "Blank canvas" is no title, and nothing is written in English yet
            canvas = set_fields(canvas, title="", language=spoken())
        self.leave(lambda: self.show(Arrival(canvas)))

    def leave(self, then: Callable[[], object]) -> None:
        """Leave the present canvas, asking first where something would be lost."""
        desk = self.window.desk
        if desk is None:
            then()
        else:
            desk.files.may_close(then)

    def _read(self, path: Path) -> Opened | None:
        from canvas_app.document.errors import DocumentError  # noqa: PLC0415 (after first paint)
        from canvas_app.files.opening import ReadError, read_canvas  # noqa: PLC0415

        try:
            return read_canvas(path)
        except (DocumentError, ReadError) as error:
            there = os.path.exists(path)  # unlike Path.exists never raises
            safe = tr("The file was not changed.") if there else ""
            say(self.window, tr(error.text), safe)
            return None

    def show(self, arrival: Arrival) -> Desk:
        """Show a canvas in place of what was shown, which must have been left."""
        from canvas_app.ui.desk import Desk  # noqa: PLC0415 (after the first paint)
        from canvas_app.ui.desk_files import DeskFiles  # noqa: PLC0415
        from canvas_app.ui.session import Session  # noqa: PLC0415

        collect_seldom()
        window = self.window
        session = Session(arrival.canvas, saved=arrival.saved)
        session.came_from(arrival.path, arrival.sha256)
        session.set_read_only(arrival.read_only)
        files = DeskFiles(session, window.settings, self.background, window.keeping, window)
        desk = Desk(session, window.actions_, files, window.theme, window)
        window.show_desk(desk)
        return desk


def _came_with_the_program(path: Path) -> bool:
    folders = (paths.sample_canvases(), paths.resources())
    return any(path.resolve().is_relative_to(folder.resolve()) for folder in folders)
