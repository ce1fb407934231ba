"""Saving and exporting one open canvas, with the window alive meanwhile."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError
from canvas_app.document.text import Text
from canvas_app.exports import exporter_for
from canvas_app.files.opening import save_canvas
from canvas_app.files.writer import ChangedOnDisk, Written, write_atomically
from canvas_app.i18n import spoken, tr, translator
from canvas_app.settings import Settings
from canvas_app.ui.background import Background
from canvas_app.ui.messages import ask, say
from canvas_app.ui.pictures import KINDS, read_picture
from canvas_app.ui.session import Session

SUFFIX = ".gtm.json"


class DeskFiles(QObject):
    """The file side of one session."""

    def __init__(
        self, session: Session, settings: Settings, background: Background, window: QWidget
    ) -> None:
        super().__init__(session)
        self.session, self.settings, self.background = session, settings, background
        self._window = window
        self._ended = False
        self._on_disk: dict[Path, str] = {}
        """What our last save left where, by sha256. Only the worker reads and writes it."""
        self.told: Callable[[str], None] = _silent
        """Where quiet notices go; the desk sets it."""
        self.finish_typing: Callable[[], None] = _nothing
        """Takes over what is still being typed; the desk sets it."""

    def end(self) -> None:
        """The canvas is no longer shown: nobody waits for what still comes of it."""
        self._ended = True

    @property
    def ended(self) -> bool:
        """Whether the canvas is no longer shown."""
        return self._ended

    # --- saving ------------------------------------------------------------------------------

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the file that the canvas came from; ask for one where there is none."""
        self.finish_typing()
        if self.session.path is None:
            self.save_as(then)
        else:
            self._save_to(self.session.path, self.session.sha256, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask where to save, then save there."""
        self.finish_typing()
        start = self.session.path or self._folder() / (file_name(self.session.canvas) + SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save canvas"), str(start), tr("GTM Canvas (*.gtm.json)")
        )
        path = self._completed(chosen, ".json", SUFFIX)
        if path is not None:
            self._save_to(path, None, then)

    def _completed(self, chosen: str, known: str, suffix: str) -> Path | None:
        """The chosen path, with a suffix where it has none; None where nothing may be written.

        The dialog asked about the name as it was typed, not about the one with the suffix.
        """
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() == known:
            return path
        path = path.with_name(path.name + suffix)
        replace = tr("Replace")
        if path.exists() and replace != ask(
            self._window,
            tr("Replace “{name}”?", name=path.name),
            tr("There is a file of that name already."),
            [replace, tr("Cancel")],
        ):
            return None
        return path

    def _save_to(self, path: Path, expected: str | None, then: Callable[[], None] | None) -> None:
        canvas = self.session.canvas

        def saved(written: Written) -> None:
            self.settings.add_recent(path)
            self.settings.last_folder = path.parent
            if self._ended:
                return
            self.session.mark_saved(canvas, path, written.sha256)
            if written.warning is not None:
                self.told(tr(written.warning))
            if then is not None:  # unless more was changed while the file was written
                self.may_close(then)

        def failed(error: Exception) -> None:
            if not self._ended:
                self._save_failed(error, path, then)

        self.background.run(partial(self._write, canvas, path, expected), saved, failed)

    def _write(self, canvas: Canvas, path: Path, expected: str | None) -> Written:
        """In the worker: a save that waited for another one expects what that one wrote."""
        if expected is not None:
            expected = self._on_disk.get(path, expected)
        written = save_canvas(canvas, path, expected)
        self._on_disk[path] = written.sha256
        return written

    def _save_failed(self, error: Exception, path: Path, then: Callable[[], None] | None) -> None:
        if isinstance(error, ChangedOnDisk):
            copy, overwrite = tr("Save a copy…"), tr("Overwrite")
            answer = ask(
                self._window,
                tr(error.text),
                tr("Your work is still here, unsaved."),
                [copy, overwrite, tr("Cancel")],
            )
            if answer == copy:
                self.save_as(then)
            elif answer == overwrite:
                self._save_to(path, None, then)
            return
        sentence = _sentence(error)
        elsewhere = tr("Save elsewhere…")
        if (
            ask(
                self._window,
                sentence,
                tr("Your work is still here, unsaved; the old file is as it was."),
                [elsewhere, tr("Cancel")],
            )
            == elsewhere
        ):
            self.save_as(then)

    def may_close(self, then: Callable[[], None]) -> None:
        """Run `then` once nothing would be lost: at once, or after asking and saving."""
        self.finish_typing()
        if not self.session.dirty:
            then()
            return
        save, discard = tr("Save"), tr("Don't save")
        answer = ask(
            self._window,
            tr(
                "Save the changes to “{title}”?",
                title=self.session.canvas.title or tr("Untitled canvas"),
            ),
            tr("Otherwise they are lost."),
            [save, discard, tr("Cancel")],
        )
        if answer == save:
            self.save(then)
        elif answer == discard:
            then()

    # --- exporting ---------------------------------------------------------------------------

    def export(self, suffix: str) -> None:
        """Ask where to, then export in the background, with a way to cancel."""
        self.finish_typing()
        exporter = exporter_for(suffix)
        assert exporter is not None
        name = file_name(self.session.canvas)
        folder = self.session.path.parent if self.session.path else self._folder()
        title = tr(exporter.title)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Export: {format}", format=title),
            str(folder / (name + suffix)),
            f"{title} (*{suffix})",
        )
        path = self._completed(chosen, suffix, suffix)
        if path is not None:
            self.export_to(path, suffix)

    def export_to(self, path: Path, suffix: str) -> None:
        """Export to a file. The bytes are made first; an old file is replaced at the very end.

        Both happen in the worker: a slow drive must not hold the window up, and a window that is
        closed meanwhile waits for the file.
        """
        exporter = exporter_for(suffix)
        assert exporter is not None
        canvas, case, make = self.session.canvas, self.session.case, exporter.make
        translate = translator(spoken())  # the language may be switched meanwhile
        progress = QProgressDialog(
            tr("Exporting “{name}”…", name=path.name), tr("Cancel"), 0, 0, self._window
        )
        progress.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(500)
        progress.setValue(0)  # from now on; else Qt waits four seconds
        stopped = Event()

        def work() -> None:
            data = make(canvas, case, translate)
            if not stopped.is_set():
                write_atomically(path, data, keep_backup=False)

        def made(_: object) -> None:
            progress.close()
            if not self._ended:
                self.told(tr("Exported to {name}", name=path.name))

        def failed(error: Exception) -> None:
            progress.close()
            say(self._window, _sentence(error), tr("An older file of that name is as it was."))

        number = self.background.run(work, made, failed)

        def cancel() -> None:
            stopped.set()
            self.background.forget(number)
            progress.deleteLater()

        progress.canceled.connect(cancel)

    # --- pictures ----------------------------------------------------------------------------

    def ask_for_picture(self) -> QImage | None:
        """Let the user choose a picture file; its pixels, or None."""
        patterns = " ".join(f"*.{suffix}" for suffix in KINDS)
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Choose a picture"),
            str(self._folder()),
            tr("Pictures") + f" ({patterns})",
        )
        if not chosen:
            return None
        picture = read_picture(Path(chosen))
        if picture is None:
            say(
                self._window,
                tr("This is no picture that can be read: {name}", name=Path(chosen).name),
                tr("PNG, JPEG, WebP, GIF and BMP can be embedded."),
            )
        return picture

    def _folder(self) -> Path:
        return self.settings.last_folder or Path.home()


def file_name(canvas: Canvas) -> str:
    """A file name from the title that every system accepts."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", canvas.title).strip(" .")
    name = re.sub(r"\s+", " ", name)[:80].strip(" .")
    reserved = re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", name)
    return f"{name}-canvas" if reserved else name or tr("Untitled canvas")


def _sentence(error: Exception) -> str:
    text = getattr(error, "text", None)
    if isinstance(text, Text):
        return tr(text)
    if not isinstance(error, DocumentError | OSError | MemoryError):
        sys.excepthook(type(error), error, error.__traceback__)  # a fault of the program
    return tr("It did not work: {what}", what=str(error) or type(error).__name__)


def _silent(text: str) -> None:
    """Nobody listens."""


def _nothing() -> None:
    """Nobody types."""
