"""Brings a workbook's changes into the open canvas; reading happens beside the window's thread."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_, Text
from canvas_app.drawing.theme import Theme
from canvas_app.files.opening import without_collection
from canvas_app.i18n import tr
from canvas_app.imports.cells import Book
from canvas_app.imports.comparison import Change, Comparison, with_changes
from canvas_app.imports.workbook import compare, read_workbook
from canvas_app.ui import messages
from canvas_app.ui.desk_files import DeskFiles
from canvas_app.ui.incoming.dialog import ComparisonDialog
from canvas_app.ui.plain import label
from canvas_app.ui.session import Session

LABEL = N_("Import changes from workbook")


class Importer(QObject):
    """The way from a workbook file to one undo step."""

    def __init__(
        self, session: Session, files: DeskFiles, theme: Theme, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._files, self._theme, self._window = session, files, theme, window
        self._gone = Event()
        # The worker may end after the canvas was left: nothing of Qt is touched then.
        self.destroyed.connect(self._gone.set)

    def ask(self) -> None:
        """Let the user choose a workbook, then compare it."""
        folder = self._session.path.parent if self._session.path else None
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Import changes from workbook"),
            str(folder or self._files.settings.last_folder or Path.home()),
            tr("Excel workbook") + " (*.xlsx *.xlsm);;" + tr("All files (*)"),
        )
        if chosen:
            self.start(Path(chosen))

    def start(self, path: Path) -> None:
        """Read a workbook in the background, with a way to cancel; then show what it changes."""
        self._files.finish_typing()
        canvas = self._session.canvas
        progress = QProgressDialog("", tr("Cancel"), 0, 0, self._window)
        progress.setLabel(label(tr("Reading “{name}”…", name=path.name)))
        progress.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(500)
        progress.setValue(0)  # from now on; else Qt waits four seconds
        stopped = Event()

        def work() -> tuple[Book, Comparison]:
            with without_collection():
                book = read_workbook(path, lambda: stopped.is_set() or self._gone.is_set())
                return book, compare(canvas, book)

        def read(result: tuple[Book, Comparison]) -> None:
            progress.close()
            if not self._files.ended:
                self._show(path, *result)

        def failed(error: Exception) -> None:
            progress.close()
            if not self._files.ended:
                self._say(path, error)

        number = self._files.background.run(work, read, failed)

        def cancel() -> None:
            stopped.set()
            self._files.background.forget(number)
            progress.deleteLater()

        progress.canceled.connect(cancel)

    def _say(self, path: Path, error: Exception) -> None:
        text = getattr(error, "text", None)
        if isinstance(text, Text):
            messages.say(self._window, tr(text))
            return
        sys.excepthook(type(error), error, error.__traceback__)  # a fault of the program
        messages.say(
            self._window,
            tr("“{name}” could not be read: {what}", name=path.name, what=str(error)),
            tr("Your canvas was not changed."),
        )

    def _show(self, path: Path, book: Book, found: Comparison) -> None:
        if found.canvas is not self._session.canvas:  # somebody went on working meanwhile
            found = compare(self._session.canvas, book)
        go_on = tr("Compare all the same")
        if found.other_document and go_on != messages.ask(
            self._window,
            tr("“{name}” was made of another canvas.", name=path.name),
            tr(
                "Its inputs are matched by their names alone, so they may mean something else. "
                "Nothing changes before you have seen the comparison."
            ),
            [go_on, tr("Cancel")],
        ):
            return
        case = self._session.case
        with without_collection():
            dialog = ComparisonDialog(found, path.name, case, self._theme, self._window)
            dialog.chosen.connect(partial(self._apply, path.name))
            dialog.open()

    def _apply(self, name: str, changes: tuple[Change, ...]) -> None:
        if self._session.apply(Text(LABEL), partial(_with, changes)):
            told = tr("Imported from {name}. Changes: {count}", name=name, count=len(changes))
            self._files.told(told)


def _with(changes: tuple[Change, ...], canvas: Canvas) -> Canvas:
    return with_changes(canvas, changes)
