"""What to do when the file of an open canvas no longer holds what was read or saved there.

Told above the canvas as soon as it is seen, and asked when a save meets it. Nothing is replaced
unseen, and whatever is chosen, the other state can be had back: by undo, by the backup, or from
the versions.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_, Text
from canvas_app.files.looking import Look
from canvas_app.files.opening import Opened, read_canvas
from canvas_app.i18n import tr
from canvas_app.ui import messages
from canvas_app.ui.keeping.watch import Watch
from canvas_app.ui.saying import sentence_of
from canvas_app.ui.standing import Choice

if TYPE_CHECKING:
    from canvas_app.ui.comparing.dialog import CompareDialog
    from canvas_app.ui.desk_files import DeskFiles
    from canvas_app.ui.window import MainWindow

KEY = "file"
_RELOADED = N_("Reload from disk")
_CHANGED = N_("“{name}” was changed by another program.")
_CHANGED_BOTH = N_(
    "“{name}” was changed by another program, and you have changes of your own that aren't saved."
)
_GONE = N_("“{name}” isn't there any more. Saving writes it again.")
_FOLDER_GONE = N_("The folder of “{name}” isn't there any more. Save it in another place.")

Then = Callable[[], object]


class Changes(QObject):
    """Follows the file of one session."""

    def __init__(self, files: DeskFiles, window: MainWindow) -> None:
        super().__init__(files)
        self._files, self._session, self._window = files, files.session, window
        self.protected = False
        """Whether the file or its folder can't be written."""
        self._told: object = None
        """What was told last: nobody is told twice what they dismissed."""
        self._path = files.session.path
        self._catching_up = False
        self._comparison: CompareDialog | None = None
        self.watch = Watch(files.session, files.background, self)
        self.watch.seen.connect(self._on_look)
        self._session.saved_changed.connect(self._follow_dirty)

    def end(self) -> None:
        """The canvas is no longer shown."""
        self.watch.end()

    def catch_up(self) -> None:
        """Show what another window saved meanwhile, unless there is unsaved work here."""
        self._catching_up = True
        self.watch.look()

    # --- telling -----------------------------------------------------------------------------

    def _on_look(self, look: Look) -> None:
        catching_up, self._catching_up = self._catching_up, False
        session = self._session
        if self.protected == look.writable:
            self.protected = not look.writable
            self._files.saving_changed.emit()
            if self.protected and session.path is not None and session.read_only is None:
                self._files.told(tr("“{name}” is a read-only file: Save will ask for another "
                                    "place.", name=session.path.name))  # fmt: skip
        if session.sha256 is None or session.path is None:
            return
        if look.there and look.sha256 in (None, session.sha256):
            self._told = None
            self._files.standing.clear(KEY)
        elif look.there and catching_up and not session.dirty:
            self.reload()
        elif look.there:
            self._tell(look.sha256, session.dirty)
        elif look.folder:
            self._tell_gone(_GONE)
        else:
            self._tell_gone(_FOLDER_GONE)

    def _tell(self, found: str | None, dirty: bool) -> None:
        if self._told == (found, dirty):
            return
        self._told = found, dirty
        name = self._session.path.name if self._session.path else ""
        reload = Choice(Text("Reload"), self.reload_now)
        if dirty:
            choices = [
                Choice(Text("Compare…"), self.compare),
                reload,
                Choice(Text("Save mine as a copy…"), self.save_copy_now),
            ]
        else:
            choices = [reload]
        what = Text(_CHANGED_BOTH if dirty else _CHANGED, name=name)
        self._files.standing.say(KEY, what, choices)

    def _tell_gone(self, what: str) -> None:
        if self._told != what:
            self._told = what
            name = self._session.path.name if self._session.path else ""
            self._files.standing.say(KEY, Text(what, name=name))

    def _follow_dirty(self) -> None:
        """With the first change of one's own there is more to choose from."""
        if self._session.path != self._path:
            self._path = self._session.path
            self._settle()
        elif isinstance(self._told, tuple) and self._files.standing.about(KEY) is not None:
            self._tell(self._told[0], self._session.dirty)

    # --- asking, where a save met it ---------------------------------------------------------

    def ask(self, what: str, path: Path, found: str | None, then: Then | None) -> None:
        """Ask what is to become of the two; `then` follows a save or a reload.

        `found` is the sha256 of what is there: only that is replaced without asking again.
        """
        compare, reload = tr("Compare…"), tr("Reload")
        copy, overwrite = tr("Save mine as a copy…"), tr("Overwrite")
        answer = messages.ask(
            self._window,
            what,
            tr("Your work is still here, unsaved. Compare shows card by card what differs."),
            [compare, reload, copy, overwrite, tr("Cancel")],
        )
        if answer == compare:
            self.compare()
        elif answer == reload:
            self.reload(then)
        elif answer == copy:
            self.save_copy(then)
        elif answer == overwrite:
            self._files.overwrite(path, found, then)

    # --- doing -------------------------------------------------------------------------------

    def reload_now(self) -> None:
        """The button's `reload`."""
        self.reload()

    def save_copy_now(self) -> None:
        """The button's `save_copy`."""
        self.save_copy()

    def reload(self, then: Then | None = None) -> None:
        """Show what the file holds now, as a step that can be undone."""
        self._files.finish_typing()
        read_only, path = self._session.read_only, self._session.path
        if read_only is not None and not read_only.may_copy and path is not None:
            self._window.files.open(path)  # as it was opened before: only to be looked at
        else:
            self._read(partial(self._show, then))

    def compare(self) -> None:
        """Compare one's own canvas with the file's, card by card."""
        self._files.finish_typing()
        self._read(self._compare_with)

    def save_copy(self, then: Then | None = None) -> None:
        """Save one's own canvas under another name."""
        path = self._session.path
        stem = (path.name if path else "").removesuffix(".json").removesuffix(".gtm")
        name = tr("{name} (my copy)", name=stem or self._files.name())
        self._files.save_as(then, name + ".gtm.json")

    def _read(self, then: Callable[[Opened], None]) -> None:
        path = self._session.path
        if path is None:
            return

        def read(opened: Opened) -> None:
            if not self._files.ended and self._session.path == path:
                then(opened)

        def failed(error: Exception) -> None:
            if not self._files.ended:
                detail = tr("Your canvas was not changed.")
                messages.say(self._window, sentence_of(error), detail)

        self._files.background.run(
            partial(read_canvas, path), read, failed, lane=str(path.parent), spare=True
        )

    def _show(self, then: Then | None, opened: Opened) -> None:
        session, path = self._session, self._session.path
        if path is None:
            return
        if session.dirty:  # undo brings it back while the canvas is open, the versions later
            self._files.keeping.snapshot_wanted.emit()
        session.reload(opened.canvas, Text(_RELOADED))
        self._files.knows(opened.sha256)
        session.mark_saved(session.canvas, path, opened.sha256)
        self._settle()
        self._files.told(tr("“{name}” was read again. Undo brings back what was here before.",
                            name=path.name))  # fmt: skip
        if then is not None:
            self._files.may_close(then)

    def _compare_with(self, opened: Opened) -> None:
        from canvas_app.ui.comparing.dialog import CompareDialog  # noqa: PLC0415 (seldom used)

        if self._comparison is not None and isValid(self._comparison):
            return  # a second one would undo what is taken over in the first
        session, path = self._session, self._session.path
        if path is not None and opened.canvas == session.canvas:  # only its bytes differ
            self._files.knows(opened.sha256)
            session.mark_saved(session.canvas, path, opened.sha256)
            self._settle()
            self._files.told(tr("“{name}” says the same as your canvas.", name=path.name))
            return
        dialog = self._comparison = CompareDialog(
            session.canvas,
            opened.canvas,
            title=tr("Compare with the file"),
            mine_name=tr("Your canvas"),
            theirs_name=tr("The file"),
            accept_words=tr("Take over"),
            theme=self._window.theme,
            parent=self._window,
            case=session.case,
            may_take=session.read_only is None,
        )
        dialog.chosen.connect(partial(self._take_over, path, opened.sha256))
        dialog.open()

    def _take_over(self, path: Path | None, sha256: str, merged: Canvas) -> None:
        session = self._session
        if self._files.ended or session.path != path or path is None or session.refuse():
            return
        session.apply(Text("Take over changes from the file"), lambda _: merged)
        self._files.knows(sha256)
        self._settle()
        told = tr("Compared. Save now writes your canvas, as it is, to “{name}”.", name=path.name)
        self._files.told(told)

    def _settle(self) -> None:
        self._told = None
        self._files.standing.clear(KEY)
