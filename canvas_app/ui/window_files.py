"""Which canvas the window shows: new, opened, sample, start page.

Files are read beside the window's thread: a drive may be slow, or not answer at all.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from canvas_app import paths
from canvas_app.files.real_path import real_path
from canvas_app.i18n import spoken, tr, translator
from canvas_app.ui.background import Background
from canvas_app.ui.garbage import spare_what_stays
from canvas_app.ui.messages import say
from canvas_app.ui.reader import Reader
from canvas_app.ui.saying import sentence_of

if TYPE_CHECKING:
    from canvas_app.document.text import Translate
    from canvas_app.files.arriving import Found, Rescue
    from canvas_app.files.opening import Opened
    from canvas_app.imports.json_canvas.opening import Brought
    from canvas_app.places import Places
    from canvas_app.ui.arrival import Arrival
    from canvas_app.ui.desk import Desk
    from canvas_app.ui.window import MainWindow

_JSON_CANVAS = ".canvas"
_WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xls", ".ods")


class WindowFiles:
    """Brings canvases into the window. The document's code is imported with the first one."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.background = Background(window)
        self.reader = Reader(window)

    @property
    def opening(self) -> bool:
        """Whether a file is being read that is to be shown."""
        return self.reader.busy

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
            tr("Canvases (*.gtm.json *.json *.canvas)") + ";;" + tr("All files (*)"),
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Open a file. Whatever is wrong with it is said, and everything stays as it was.

        A sample or template that came with the program opens as a copy, whoever names it.
        """
        path = Path(os.path.abspath(path))  # the next start is somewhere else
        if path.suffix.lower() in _WORKBOOKS:
            self._take_workbook(path)
            return
        if path.suffix.lower() == _JSON_CANVAS:
            self._take_json_canvas(path)
            return
        work = partial(_find, path, self._open_elsewhere(), self.window.keeping.places)
        self.reader.read(path.name, work, self._found, self._failed)

    def _found(self, found: Found) -> None:
        """Show what was read, once the canvas of before has been left."""
        if found.twin is not None:
            self._raise_other(found.twin)
        elif found.opened is None:
            self._refuse(found)
        elif found.ours:
            self._show_copy(found.opened)
        else:
            desk = self.window.desk
            before = desk.session.sha256 if desk else None
            self.leave(partial(self._show_found, found, desk, before))

    def _show_found(self, found: Found, left: Desk | None, before: str | None) -> None:
        from canvas_app.ui.arrival import Arrival  # noqa: PLC0415 (after the first paint)
        from canvas_app.ui.session import ReadOnly  # noqa: PLC0415

        opened = found.opened
        assert opened is not None
        if left is not None and left.session.sha256 != before:
            self.open(found.path)  # what was saved on leaving may be this very file
            return
        newer = opened.newer
        read_only = ReadOnly(newer.text, may_copy=False) if newer is not None else None
        self._show_of_file(
            Arrival(opened.canvas, found.path, opened.sha256, read_only=read_only,
                    original=found.original)
        )  # fmt: skip

    def _show_of_file(self, arrival: Arrival) -> None:
        assert arrival.path is not None
        self.show(arrival)
        # the file itself: a link to it is no second one
        self.window.settings.add_recent(real_path(arrival.path))
        self.window.settings.last_folder = arrival.path.parent

    def _failed(self, error: Exception) -> None:
        say(self.window, sentence_of(error))

    # --- files that can't be opened ----------------------------------------------------------

    def _refuse(self, found: Found) -> None:
        """Say what is wrong with a file, and offer what else there is of it."""
        assert found.problem is not None
        if not found.rescues:
            safe = tr("The file was not changed.") if found.there else ""
            say(self.window, tr(found.problem), safe)
            return
        from canvas_app.ui.damaged import DamagedDialog  # noqa: PLC0415 (seldom used)

        dialog = DamagedDialog(
            found.problem, found.rescues, self.window.theme, self.window, there=found.there
        )
        dialog.chosen.connect(partial(self._rescue, found))
        dialog.open()

    def _rescue(self, found: Found, rescue: Rescue) -> None:
        """Open an earlier version as unsaved work on the file that is damaged."""
        read = partial(_read_rescue, rescue)
        self.reader.read(found.path.name, read, partial(self._rescued, found), self._failed)

    def _rescued(self, found: Found, opened: Opened) -> None:
        from canvas_app.ui.arrival import Arrival  # noqa: PLC0415 (loaded already)

        # "" is the hash of nothing: what comes there meanwhile is not replaced unasked
        arrival = Arrival(
            opened.canvas, found.path, found.damaged or "", saved=False, damaged=found.damaged
        )
        self.leave(partial(self._show_of_file, arrival))

    # --- files that are open -----------------------------------------------------------------

    def _others(self) -> list[MainWindow]:
        """The other windows of this program."""
        own = self.window
        windows = (w for w in QApplication.topLevelWidgets() if isinstance(w, type(own)))
        others = (w for w in windows if w is not own and w.keeping is own.keeping)
        return [window for window in others if window.isVisible()]

    def _open_elsewhere(self) -> tuple[Path, ...]:
        desks = (window.desk for window in self._others())
        return tuple(desk.session.path for desk in desks if desk and desk.session.path)

    def _raise_other(self, path: Path) -> None:
        """Bring the window to the front in which a file is open."""
        for window in self._others():
            if window.desk is not None and window.desk.session.path == path:
                window.desk.files.sharing.show_window()

    # --- what is no file of somebody's -------------------------------------------------------

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

    def _take_json_canvas(self, path: Path) -> None:
        """A new canvas of another program's file."""
        work = partial(_read_json_canvas, path, translator(spoken()), spoken())
        self.reader.read(path.name, work, partial(self._show_brought, path), self._failed)

    def _show_brought(self, path: Path, brought: Brought) -> None:
        """Show what came of another program's file as new work; that file is never written."""

        def show() -> None:
            from canvas_app.ui.arrival import Arrival  # noqa: PLC0415 (after the first paint)
            from canvas_app.ui.brought import words_about  # noqa: PLC0415

            desk = self.show(Arrival(brought.canvas, saved=False))
            desk.files.standing.say(_JSON_CANVAS, words_about(brought, path.name))
            self.window.settings.last_folder = path.parent
            if brought.foreign:  # its cards are what it was opened for, however small they are
                QTimer.singleShot(0, desk.view, desk.fit_all)

        self.leave(show)

    def open_template(self, path: Path) -> None:
        """Open a template or sample as an untitled copy, with an id of its own."""
        work = partial(_read_ours, path)
        self.reader.read(path.name, work, self._show_copy, self._failed)

    def _show_copy(self, opened: Opened) -> None:
        from canvas_app.editing.edits import set_fields  # noqa: PLC0415 (after the first paint)
        from canvas_app.ui.arrival import Arrival  # noqa: PLC0415

        canvas = set_fields(opened.canvas, id=f"canvas-{token_hex(6)}")
        if not canvas.cards:  # "Blank canvas" is no title, and nothing is written in English yet
            canvas = set_fields(canvas, title="", language=spoken())
        self.leave(partial(self.show, Arrival(canvas)))

    # --- showing -----------------------------------------------------------------------------

    def leave(self, then: Callable[[], object]) -> None:
        """Leave the present canvas, asking first where something would be lost."""
        desk = self.window.desk
        if desk is None:
            then()
        else:
            desk.files.may_close(then)

    def show(self, arrival: Arrival) -> Desk:
        """Show a canvas in place of what was shown, which must have been left."""
        from canvas_app.ui.desk import Desk  # noqa: PLC0415 (after the first paint)
        from canvas_app.ui.desk_files import DeskFiles  # noqa: PLC0415
        from canvas_app.ui.keeping.arrivals import ArrivalNotes  # noqa: PLC0415
        from canvas_app.ui.keeping.keeper import Keeper  # noqa: PLC0415
        from canvas_app.ui.session import Session  # noqa: PLC0415

        spare_what_stays()
        window = self.window
        session = Session(arrival.canvas, saved=arrival.saved)
        session.came_from(arrival.path, arrival.sha256)
        session.damaged = arrival.damaged
        session.set_read_only(arrival.read_only)
        files = DeskFiles(session, window.settings, self.background, window.keeping, window)
        Keeper(session, window.keeping, files, arrival)
        desk = Desk(session, window.actions_, files, window.theme, window)
        window.show_desk(desk)
        ArrivalNotes(arrival, files, self.reader, window)
        return desk


# --- in a thread of its own: the document's code is imported there, too -------------------------


def _find(path: Path, open_already: tuple[Path, ...], places: Places) -> Found:
    from canvas_app.files.arriving import find  # noqa: PLC0415 (after the first paint)
    from canvas_app.files.versions import Versions  # noqa: PLC0415
    from canvas_app.files.whereabouts import Whereabouts  # noqa: PLC0415

    ours = (paths.sample_canvases(), paths.resources())
    return find(path, open_already, ours, Whereabouts(Versions(places.versions)))


def _read_ours(path: Path) -> Opened:
    from canvas_app.files.opening import read_canvas  # noqa: PLC0415 (after the first paint)

    return read_canvas(path)


def _read_json_canvas(path: Path, translate: Translate, language: str) -> Brought:
    from canvas_app.imports.json_canvas.opening import (  # noqa: PLC0415 (after the first paint)
        read_json_canvas,
    )

    return read_json_canvas(path, translate, language)


def _read_rescue(rescue: Rescue) -> Opened:
    return _read_ours(rescue.path)
