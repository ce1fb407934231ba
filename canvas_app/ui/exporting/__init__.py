"""Exporting one open canvas, with the window alive meanwhile and a way to cancel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from canvas_app.document.text import N_, Text
from canvas_app.exports import Exported, Exporter, exporter_for
from canvas_app.exports.request import Options, Request
from canvas_app.files.writer import Written, write_atomically
from canvas_app.i18n import spoken, tr, translator
from canvas_app.numbers.expressions import Case
from canvas_app.remembered_exports import DocumentMemory, FormatMemory
from canvas_app.ui.desk_files import HUNG, DeskFiles
from canvas_app.ui.exporting.opening import open_file
from canvas_app.ui.exporting.progress import ExportProgress, Meter
from canvas_app.ui.exporting.remembered import words_of
from canvas_app.ui.exporting.target import Found, found_at
from canvas_app.ui.messages import confirm, say
from canvas_app.ui.saying import chosen_path, sentence_of

if TYPE_CHECKING:
    from canvas_app.ui.exporting.dialog import ExportDialog, Wish
    from canvas_app.ui.window import MainWindow

REMARKS = "export"
"""What the message above the canvas is about."""
_LANE = "export"
"""Exports are made one after the other, and hold no save up."""
_SHOWN_FOR = 9_000
"""Milliseconds that an export can be opened from the notice."""
_OF_EXPORT = N_("Exported to “{name}”. {remarks}")
_TWO = N_("{first} {others}")


class Exporting(QObject):
    """The exports of one session."""

    def __init__(self, files: DeskFiles, window: QWidget) -> None:
        super().__init__(files)
        self._files = files
        self._window = cast("MainWindow", window)  # a desk is never made but by a main window
        self.dialog: ExportDialog | None = None

    def export(self, suffix: str) -> None:
        """Ask how and where to, then export in the background.

        A format that has no options of its own needs no dialog but that of its file.
        """
        self._files.finish_typing()
        exporter = exporter_for(suffix)
        if exporter and set(exporter.options) <= {"case"} and exporter.missing is None:
            self._ask_for_file(exporter)
        else:
            self._ask(suffix)

    # --- asking --------------------------------------------------------------------------------

    @property
    def _memory(self) -> DocumentMemory:
        return self._files.settings.export_memory(self._files.session.canvas.id)

    def _folder(self) -> Path:
        """Where a dialog begins: nothing on a drive that hangs, which would hang as well."""
        files = self._files
        if files.standing.about(HUNG) is not None:
            return Path.home()
        if self._memory.folder:
            return Path(self._memory.folder)
        return files.session.path.parent if files.session.path else files.folder()

    def _ask_for_file(self, exporter: Exporter) -> None:
        suffix, title = exporter.suffix, tr(exporter.title)
        name = self._memory.of(suffix).name or self._files.name()
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Export: {format}", format=title),
            str(self._folder() / (name + suffix)),
            f"{title} (*{suffix})",
        )
        path = chosen_path(self._window, chosen, suffix, suffix)
        if path is not None:
            self.export_to(path, suffix)

    def _ask(self, suffix: str) -> None:
        # with all its controls it is no part of starting
        from canvas_app.ui.exporting.dialog import ExportDialog, Offer  # noqa: PLC0415

        files, session = self._files, self._files.session
        selected = frozenset(session.selection) & frozenset(session.canvas.by_id)
        offer = Offer(
            session.canvas, session.case, selected, self._memory, self._folder(), files.name()
        )
        self.dialog = ExportDialog(offer, suffix, self._window.theme, self._window)
        self.dialog.wanted.connect(self._look)
        self.dialog.open()

    def _look(self, wish: Wish) -> None:
        """Look in the background at what is there already, then go ahead or ask."""
        dialog = self.dialog
        assert dialog is not None
        dialog.wait()
        written = self._memory.of(wish.exporter.suffix).written
        self._files.background.run(
            partial(found_at, wish.path, written),
            partial(self._found, wish, dialog),
            partial(self._found, wish, dialog, "another"),
            lane=str(wish.path.parent),
            spare=True,
        )

    def _found(self, wish: Wish, dialog: ExportDialog, found: Found, _: object = None) -> None:
        if not isValid(dialog) or not dialog.isVisible():
            return  # somebody didn't wait
        name = wish.path.name
        if found == "no folder":
            dialog.stay(
                Text("The folder “{name}” isn't there any more.", name=wish.path.parent.name)
            )
        elif found != "another" or confirm(
            dialog,
            tr("Replace “{name}”?", name=name),
            tr("There is a file of that name already."),
            tr("Replace"),
        ):
            dialog.close()
            self.export_to(wish.path, wish.exporter.suffix, wish.options, wish.case)
        else:
            dialog.stay()

    # --- exporting -----------------------------------------------------------------------------

    def export_to(
        self,
        path: Path,
        suffix: str,
        options: Options | None = None,
        case: Case | None = None,
    ) -> None:
        """Export to a file. The bytes are made and checked first; an old file is replaced at the
        very end, and what somebody should know of the new one is said above the canvas.

        Both happen in workers: a slow drive must not hold the window up, and a window that is
        closed meanwhile waits for the file.
        """
        exporter = exporter_for(suffix)
        assert exporter is not None
        files, session, meter = self._files, self._files.session, Meter()
        options = options or Options()
        self._remember(path, exporter, options)
        # the language may be switched meanwhile
        request = Request(
            session.canvas, case or session.case, translator(spoken()), options, meter.tell
        )
        progress = ExportProgress(path.name, meter, self._window)
        number = files.background.run(
            partial(exporter.export, request),
            partial(self._made, path, exporter, session.canvas.id, meter, progress),
            partial(self._failed, progress),
            lane=_LANE,
        )
        progress.given_up.connect(partial(self._give_up, number, meter))

    def _give_up(self, number: int, meter: Meter) -> None:
        """Nobody has to wait for what still is under way, not even a window that is closed."""
        meter.stop()
        self._files.background.forget(number)
        self._files.background.spare(number)

    def _made(
        self,
        path: Path,
        exporter: Exporter,
        document: str,
        meter: Meter,
        progress: ExportProgress,
        made: Exported,
    ) -> None:
        if meter.stopped:
            return
        if isValid(progress):
            progress.given_up.disconnect()  # what is being written will be told of
            progress.write()
        # a drive that hangs holds up what is written to it, and nothing else
        self._files.background.run(
            partial(write_atomically, path, made.data, keep_backup=False),
            partial(self._written, path, exporter, document, made.remarks, progress),
            partial(self._failed, progress),
            lane=str(path.parent),
        )

    def _written(
        self,
        path: Path,
        exporter: Exporter,
        document: str,
        remarks: tuple[Text, ...],
        progress: ExportProgress,
        written: Written,
    ) -> None:
        _end(progress)
        settings = self._files.settings
        memory = settings.export_memory(document)
        latest = replace(memory.of(exporter.suffix), written=written.sha256)
        settings.remember_export(memory.but(exporter.suffix, latest))
        if self._files.ended:
            return
        self._tell(path)
        self._remark(path, remarks if written.warning is None else (*remarks, written.warning))

    def _failed(self, progress: ExportProgress, error: Exception) -> None:
        _end(progress)
        say(self._window, sentence_of(error), tr("An older file of that name is as it was."))

    def _remember(self, path: Path, exporter: Exporter, options: Options) -> None:
        """Even if it fails: whoever tries again wants it the same way."""
        name = path.name[: -len(exporter.suffix)]
        memory = self._memory
        latest = FormatMemory(
            words_of(options, exporter),
            name if name != self._files.name() else "",
            memory.of(exporter.suffix).written,
        )
        memory = replace(memory, folder=str(path.parent))
        self._files.settings.remember_export(memory.but(exporter.suffix, latest))

    # --- telling -------------------------------------------------------------------------------

    def _tell(self, path: Path) -> None:
        text = tr("Exported to {name}", name=path.name)
        desk = self._window.desk
        if desk is None or desk.files is not self._files:
            self._files.told(text)
        else:
            desk.shown_notice.show(text, (tr("Open"), partial(open_file, path)), _SHOWN_FOR)

    def _remark(self, path: Path, remarks: tuple[Text, ...]) -> None:
        """Let stand what somebody should know of an export, in place of what was of an earlier."""
        standing = self._files.standing
        if not remarks:
            standing.clear(REMARKS)
            return
        standing.say(REMARKS, Text(_OF_EXPORT, name=path.name, remarks=_joined(remarks)))


def _end(progress: ExportProgress) -> None:
    if isValid(progress):  # else somebody didn't wait, or another theme freed it
        progress.end()


def _joined(remarks: Sequence[Text]) -> Text:
    """One remark after the other, still to be translated."""
    first, *others = remarks
    return Text(_TWO, first=first, others=_joined(others)) if others else first
