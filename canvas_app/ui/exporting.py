"""Exporting one open canvas, with the window alive meanwhile and a way to cancel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from canvas_app.document.text import N_, Text
from canvas_app.exports import exporter_for
from canvas_app.exports.request import Request
from canvas_app.files.writer import write_atomically
from canvas_app.i18n import spoken, tr, translator
from canvas_app.ui.desk_files import DeskFiles
from canvas_app.ui.messages import say
from canvas_app.ui.plain import label
from canvas_app.ui.saying import chosen_path, sentence_of

REMARKS = "export"
"""What the message above the canvas is about."""
_OF_EXPORT = N_("Exported to “{name}”. {remarks}")
_TWO = N_("{first} {others}")


class Exporting(QObject):
    """The exports of one session."""

    def __init__(self, files: DeskFiles, window: QWidget) -> None:
        super().__init__(files)
        self._files, self._window = files, window

    def export(self, suffix: str) -> None:
        """Ask where to, then export in the background."""
        files = self._files
        files.finish_typing()
        exporter = exporter_for(suffix)
        assert exporter is not None
        session = files.session
        folder = session.path.parent if session.path else files.folder()
        title = tr(exporter.title)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Export: {format}", format=title),
            str(folder / (files.name() + suffix)),
            f"{title} (*{suffix})",
        )
        path = chosen_path(self._window, chosen, suffix, suffix)
        if path is not None:
            self.export_to(path, suffix)

    def export_to(self, path: Path, suffix: str) -> None:
        """Export to a file. The bytes are made and checked first; an old file is replaced at the
        very end, and what somebody should know of the new one is said above the canvas.

        Both happen in the worker: a slow drive must not hold the window up, and a window that is
        closed meanwhile waits for the file.
        """
        exporter = exporter_for(suffix)
        assert exporter is not None
        files = self._files
        session = files.session
        # the language may be switched meanwhile
        request = Request(session.canvas, session.case, translator(spoken()))
        progress = QProgressDialog("", tr("Cancel"), 0, 0, self._window)
        progress.setLabel(label(tr("Exporting “{name}”…", name=path.name)))
        progress.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(500)
        progress.setValue(0)  # from now on; else Qt waits four seconds
        stopped = Event()

        def work() -> tuple[Text, ...]:
            made = exporter.export(request)
            if stopped.is_set():
                return ()
            written = write_atomically(path, made.data, keep_backup=False)
            return made.remarks if written.warning is None else (*made.remarks, written.warning)

        def made(remarks: object) -> None:
            progress.close()
            assert isinstance(remarks, tuple)
            if not files.ended:
                files.told(tr("Exported to {name}", name=path.name))
                self._remark(path, remarks)

        def failed(error: Exception) -> None:
            progress.close()
            say(self._window, sentence_of(error), tr("An older file of that name is as it was."))

        # a drive that hangs holds up what is written to it, and nothing else
        number = files.background.run(work, made, failed, lane=str(path.parent))

        def cancel() -> None:
            stopped.set()
            files.background.forget(number)
            progress.deleteLater()

        progress.canceled.connect(cancel)

    def _remark(self, path: Path, remarks: tuple[Text, ...]) -> None:
        """Let stand what somebody should know of an export, in place of what was of an earlier."""
        standing = self._files.standing
        if not remarks:
            standing.clear(REMARKS)
            return
        standing.say(REMARKS, Text(_OF_EXPORT, name=path.name, remarks=_joined(remarks)))


def _joined(remarks: Sequence[Text]) -> Text:
    """One remark after the other, still to be translated."""
    first, *others = remarks
    return Text(_TWO, first=first, others=_joined(others)) if others else first
