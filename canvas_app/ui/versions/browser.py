"""Browsing the kept versions of the open canvas, and what can be done with one of them."""

from __future__ import annotations

from functools import partial
from secrets import token_hex
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from shiboken6 import isValid

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.editing.differences import differences, taken
from canvas_app.editing.edits import set_fields
from canvas_app.i18n import tr
from canvas_app.ui.arrival import Arrival
from canvas_app.ui.comparing.dialog import CompareDialog
from canvas_app.ui.versions.dialog import VersionsDialog
from canvas_app.ui.versions.words import capital

if TYPE_CHECKING:
    from canvas_app.ui.desk import Desk
    from canvas_app.ui.window import MainWindow


class VersionBrowser(QObject):
    """The dialogs of one desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._dialog: VersionsDialog | None = None

    @staticmethod
    def of(desk: Desk) -> VersionBrowser:
        """The desk's one."""
        return desk.findChild(VersionBrowser) or VersionBrowser(desk)

    @property
    def _window(self) -> MainWindow:
        return cast("MainWindow", self._desk.window())

    def show(self) -> None:
        """Show what is kept of the canvas."""
        desk = self._desk
        desk.files.finish_typing()
        session = desk.session
        why = session.read_only.why if session.read_only is not None else None
        dialog = VersionsDialog(
            session.canvas, self._window.keeping.versions, desk.theme, self._window, why
        )
        dialog.restore_wanted.connect(self._restore)
        dialog.copy_wanted.connect(self._open_copy)
        dialog.compare_wanted.connect(self._compare)
        self._dialog = dialog
        dialog.open()

    def _close(self) -> None:
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.close()
        self._dialog = None

    def _restore(self, version: Canvas, when: str) -> None:
        """One step: undo brings back what was there."""
        self._close()
        label = Text("Restore the version of {when}", when=when)
        if self._desk.session.apply(label, partial(_as_in, version)):
            told = tr("Restored: {when}. Undo brings back what was here before.", when=when)
            self._desk.files.told(told)

    def _open_copy(self, version: Canvas, when: str) -> None:
        """Another document, untitled: no file of anybody is touched."""
        self._close()
        copy = set_fields(version, id=f"canvas-{token_hex(6)}")
        files = self._window.files
        files.leave(partial(files.show, Arrival(copy, saved=False)))

    def _compare(self, version: Canvas, when: str) -> None:
        session = self._desk.session
        dialog = CompareDialog(
            session.canvas,
            version,
            title=tr("Compare with the version of {when}", when=when),
            mine_name=tr("Now"),
            theirs_name=capital(when),
            accept_words=tr("Take over what is ticked"),
            theme=self._desk.theme,
            parent=self._dialog or self._window,
            case=session.case,
            needs_ticks=True,
            may_take=session.read_only is None,
        )
        dialog.chosen.connect(partial(self._take_over, when))
        dialog.open()

    def _take_over(self, when: str, after: Canvas) -> None:
        self._close()
        label = Text("Take over from the version of {when}", when=when)
        if self._desk.session.apply(label, partial(_exactly, after)):
            told = tr("Taken over: {when}. Undo brings back what was here before.", when=when)
            self._desk.files.told(told)


def _as_in(version: Canvas, canvas: Canvas) -> Canvas:
    """The version, with everything shared that is the same: only what differs is painted anew."""
    return taken(canvas, version, differences(canvas, version))


def _exactly(after: Canvas, _: Canvas) -> Canvas:
    return after
