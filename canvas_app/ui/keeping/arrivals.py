"""What is to be known of a canvas because of where it came from, and what is remembered of that."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from canvas_app.document.text import Text
from canvas_app.files.opening import Opened, read_canvas
from canvas_app.files.versions import Versions
from canvas_app.files.whereabouts import Whereabouts
from canvas_app.i18n import tr
from canvas_app.ui.arrival import Arrival
from canvas_app.ui.messages import say
from canvas_app.ui.reader import Reader
from canvas_app.ui.saying import sentence_of
from canvas_app.ui.standing import Choice

if TYPE_CHECKING:
    from canvas_app.ui.desk_files import DeskFiles
    from canvas_app.ui.window import MainWindow

READ_ONLY, DAMAGED, CONFLICTED = "read-only", "damaged", "conflicted"


class ArrivalNotes(QObject):
    """Says above the canvas why it can only be looked at, and what kind of file it came from."""

    def __init__(
        self, arrival: Arrival, files: DeskFiles, reader: Reader, window: MainWindow
    ) -> None:
        super().__init__(files)
        self._arrival, self._files, self._session = arrival, files, files.session
        self._reader, self._window = reader, window
        self._remembered: tuple[Path, str] | None = None
        self._say()
        self._follow()
        self._session.saved_changed.connect(self._follow)

    def _say(self) -> None:
        arrival, standing = self._arrival, self._files.standing
        name = arrival.path.name if arrival.path else ""
        if arrival.original is not None:
            standing.say(
                CONFLICTED,
                Text("“{name}” looks like a copy that a sync program made, because “{original}” "
                     "was changed on two computers.", name=name, original=arrival.original.name),
                [Choice(Text("Compare with the original…"), self._compare)],
            )  # fmt: skip
        if not arrival.saved and arrival.damaged is not None:
            standing.say(
                DAMAGED,
                Text("This is an earlier version of “{name}”, which is damaged. Saving replaces "
                     "the damaged file; the backup beside it stays.", name=name),
            )  # fmt: skip
        if arrival.read_only is not None:
            standing.say(READ_ONLY, arrival.read_only.why, closable=False)

    def _follow(self) -> None:
        """It was saved, or is another file's now."""
        session = self._session
        if not session.dirty or session.path != self._arrival.path:
            self._files.standing.clear(DAMAGED)
        if session.path != self._arrival.path:
            self._files.standing.clear(CONFLICTED)
            self._files.standing.clear(READ_ONLY)
        self._remember()

    def _remember(self) -> None:
        """Which document is in the file: should it be damaged later, its versions are found."""
        session, keeping = self._session, self._files.keeping
        newer = session.read_only is not None and not session.read_only.may_copy
        if session.path is None or session.sha256 is None or newer:
            return
        now = session.path, session.canvas.id
        if now != self._remembered:
            self._remembered = now
            work = partial(_remember, keeping.versions, *now)
            keeping.background.run(work, _nothing, _nothing, spare=True)

    # --- the original of a conflicted copy ---------------------------------------------------

    def _compare(self) -> None:
        original = self._arrival.original
        if original is not None:
            read = partial(read_canvas, original)
            self._reader.read(original.name, read, self._compare_with, self._failed)

    def _failed(self, error: Exception) -> None:
        say(self._window, sentence_of(error))

    def _compare_with(self, original: Opened) -> None:
        from canvas_app.ui.comparing.dialog import CompareDialog  # noqa: PLC0415 (seldom used)

        if self._files.ended or self._arrival.path is None:
            return
        dialog = CompareDialog(
            self._session.canvas,
            original.canvas,
            title=tr("Compare with the original"),
            mine_name=self._arrival.path.name,
            theirs_name=original.path.name,
            accept_words=tr("Take over"),
            theme=self._window.theme,
            parent=self._window,
        )
        dialog.chosen.connect(partial(self._take_over, original.path.name))
        dialog.open()

    def _take_over(self, name: str, merged: object) -> None:
        if not self._files.ended:
            label = Text("Take over changes from “{name}”", name=name)
            self._session.apply(label, lambda _: merged)  # type: ignore[arg-type, return-value]


def _remember(versions: Versions, path: Path, document: str) -> None:
    Whereabouts(versions).remember(path, document)


def _nothing(_: object) -> None:
    """Nobody waits for it."""
