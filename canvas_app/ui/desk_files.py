"""Saving one open canvas, with the window alive meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.files.names import file_name
from canvas_app.files.opening import save_canvas
from canvas_app.files.writer import ChangedOnDisk, Written
from canvas_app.i18n import tr
from canvas_app.settings import Settings
from canvas_app.ui.background import Background
from canvas_app.ui.messages import ask, say
from canvas_app.ui.pictures import KINDS, read_picture
from canvas_app.ui.saying import chosen_path, sentence_of
from canvas_app.ui.session import Session
from canvas_app.ui.standing import Standing

SUFFIX = ".gtm.json"


class DeskFiles(QObject):
    """The file side of one session."""

    def __init__(
        self, session: Session, settings: Settings, background: Background, window: QWidget
    ) -> None:
        super().__init__(session)
        self.session, self.settings, self.background = session, settings, background
        self.standing = Standing(self)
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

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save to the file that the canvas came from; ask for one where there is none."""
        self.finish_typing()
        if self.session.path is None:
            self.save_as(then)
        else:
            self._save_to(self.session.path, self.session.sha256, then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Ask where to save, then save there."""
        self.finish_typing()
        start = self.session.path or self.folder() / (self.name() + SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save canvas"), str(start), tr("GTM Canvas (*.gtm.json)")
        )
        path = chosen_path(self._window, chosen, ".json", SUFFIX)
        if path is not None:
            self._save_to(path, None, then)

    def _save_to(self, path: Path, expected: str | None, then: Callable[[], object] | None) -> None:
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

    def _save_failed(self, error: Exception, path: Path, then: Callable[[], object] | None) -> None:
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
        sentence = sentence_of(error)
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

    def may_close(self, then: Callable[[], object]) -> None:
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

    # --- pictures ----------------------------------------------------------------------------

    def ask_for_picture(self) -> QImage | None:
        """Let the user choose a picture file; its pixels, or None."""
        patterns = " ".join(f"*.{suffix}" for suffix in KINDS)
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Choose a picture"),
            str(self.folder()),
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

    def folder(self) -> Path:
        """Where a dialog begins."""
        return self.settings.last_folder or Path.home()

    def name(self) -> str:
        """A file name for this canvas, without a suffix."""
        return file_name(self.session.canvas.title) or tr("Untitled canvas")


def _silent(text: str) -> None:
    """Nobody listens."""


def _nothing() -> None:
    """Nobody types."""
