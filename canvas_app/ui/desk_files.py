"""Saving one open canvas, with the window alive meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.files.names import file_name
from canvas_app.files.opening import save_canvas
from canvas_app.files.writer import ChangedOnDisk, Written
from canvas_app.i18n import tr
from canvas_app.settings import Settings
from canvas_app.ui.background import Background
from canvas_app.ui.keeping.changes import Changes
from canvas_app.ui.keeping.keeping import Keeping
from canvas_app.ui.keeping.sharing import Sharing
from canvas_app.ui.messages import ask, say
from canvas_app.ui.saying import chosen_path, sentence_of
from canvas_app.ui.session import Session
from canvas_app.ui.standing import Choice, Standing

if TYPE_CHECKING:
    from canvas_app.ui.window import MainWindow

SUFFIX = ".gtm.json"
SLOW_MS, HUNG_MS = 300, 10_000
"""A save that takes so long is told of; one that takes so long may never end."""
HUNG = "slow drive"
Then = Callable[[], object]


@dataclass(eq=False)
class _Save:
    """A save that waits or runs."""

    canvas: Canvas
    path: Path
    expected: str | None
    then: Then | None
    damaged: str | None = None
    """The sha256 of damaged bytes, which must not take the place of the backup."""
    after: _Save | None = None
    """An earlier save to the same file, which was not done yet when this one was asked for."""
    sha256: str | None = None
    """What it left in the file, once it is done."""
    number: int = 0
    wanted: bool = True
    """False once the canvas was saved elsewhere: the outcome changes nothing any more."""


class DeskFiles(QObject):
    """The file side of one session."""

    left = Signal()
    """The canvas is no longer shown: it was saved, or its changes were given up."""
    saving_changed = Signal()
    """A save takes long enough to be told of, or no longer; or the file is protected or not."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        background: Background,
        keeping: Keeping,
        window: MainWindow,
    ) -> None:
        super().__init__(session)
        self.session, self.settings, self.background = session, settings, background
        self.keeping = keeping
        self.standing = Standing(self)
        self._window = window
        self._ended = False
        self.given_up = False
        """Whether somebody said that the changes need not be saved."""
        self.shown_saving = False
        """Whether a save takes so long that it is told of."""
        self._saves: list[_Save] = []
        self.told: Callable[[str], None] = _silent
        """Where quiet notices go; the desk sets it."""
        self.finish_typing: Callable[[], None] = _nothing
        """Takes over what is still being typed; the desk sets it."""
        self._slow, self._hung = _once(self, self._is_slow), _once(self, self._is_hung)
        self.sharing = Sharing(session, self.standing, keeping.locks, window, self)
        self.sharing.before_giving = self._before_giving
        self.sharing.told = self._tell
        self.changes = Changes(self, window)
        self.sharing.regained = self.changes.catch_up
        session.changed.connect(self._worth_saving)

    def end(self) -> None:
        """The canvas is no longer shown: nobody waits for what still comes of it."""
        self._ended = True
        self._slow.stop()
        self._hung.stop()
        self.sharing.end()
        self.changes.end()
        self.left.emit()

    @property
    def ended(self) -> bool:
        """Whether the canvas is no longer shown."""
        return self._ended

    @property
    def saving(self) -> bool:
        """Whether a save waits or runs that somebody wants."""
        return any(save.wanted for save in self._saves)

    @property
    def at_stake(self) -> bool:
        """Whether there are changes that no file holds and nobody gave up."""
        return self.session.dirty and not self.given_up

    # --- saving ------------------------------------------------------------------------------

    def save(self, then: Then | None = None) -> None:
        """Save to the file that the canvas came from; ask for one where there is none."""
        self.finish_typing()
        path = self.session.path
        if path is None:
            self.save_as(then)
        elif self._may_write(then):
            self.save_to(path, self.session.sha256, then)

    def overwrite(self, path: Path, found: str | None, then: Then | None = None) -> None:
        """Replace what another program wrote to the file, if it is still what was `found` there."""
        if self._may_write(then):  # another window may have got it while the question stood
            self.save_to(path, found, then)

    def _may_write(self, then: Then | None) -> bool:
        """Whether the file is this window's to write; says so where it is not."""
        if self.sharing.may_save() and self.session.read_only is None:
            return True
        self._refuse_read_only(then)
        return False

    def save_as(self, then: Then | None = None, name: str = "") -> None:
        """Ask where to save, then save there. `name` is a file name that is offered."""
        self.finish_typing()
        if self.session.read_only is not None and not self.session.read_only.may_copy:
            say(self._window, tr(self.session.read_only.why))
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save canvas"),
            str(self._start(name)),
            tr("GTM Canvas (*.gtm.json)"),
        )
        path = chosen_path(self._window, chosen, ".json", SUFFIX)
        if path is None:
            return
        if self.sharing.taken(path):
            say(
                self._window,
                tr("“{name}” is open in another window.", name=path.name),
                tr("Close it there first, or save under another name."),
            )
            return
        # to replace its own file is no wish to replace what somebody else wrote there
        self.save_to(path, self.session.sha256 if self.sharing.is_own(path) else None, then)

    def _start(self, name: str) -> Path:
        """What the dialog begins with: nothing on a drive that hangs, which would hang as well."""
        path = self.session.path
        name = name or (path.name if path else self.name() + SUFFIX)
        if self.standing.about(HUNG) is not None:
            return Path.home() / name
        return path.with_name(name) if path else self.folder() / name

    def save_to(self, path: Path, expected: str | None, then: Then | None = None) -> None:
        """Save to a file; where that does not hold what is `expected`, ask."""
        canvas = self.session.canvas
        self.given_up = False
        running = self._running(canvas, path)
        if running is not None and running.expected == expected:
            running.then = then or running.then
            return
        after = next((each for each in reversed(self._saves) if each.path == path), None)
        save = _Save(canvas, path, expected, then, self.session.damaged, after)
        self._saves.append(save)
        save.number = self.background.run(
            partial(_write, save),
            partial(self._saved, save),
            partial(self._failed, save),
            lane=str(path.parent),
        )
        if len(self._saves) == 1:
            self._take_time()

    def knows(self, sha256: str) -> None:
        """Somebody has seen what the file holds now, so a save may replace it."""
        path = self.session.path
        if path is not None:
            self.session.came_from(path, sha256)

    def _running(self, canvas: Canvas, path: Path | None = None) -> _Save | None:
        """The save of exactly this canvas."""
        last = self._saves[-1] if self._saves else None
        if last is None or not last.wanted or last.canvas is not canvas:
            return None
        return last if path in (None, last.path) else None

    def _saved(self, save: _Save, written: Written) -> None:
        before = self._saves[: self._saves.index(save)]
        self._is_over(save)
        self.settings.add_recent(written.path)
        self.settings.last_folder = save.path.parent
        if self._ended:
            return
        if not save.wanted:
            self.told(tr("The drive answered after all: “{name}” is saved there too.",
                         name=save.path.name))  # fmt: skip
            return
        elsewhere = save.path != self.session.path
        self._drop(before, save.path)
        self.session.mark_saved(save.canvas, save.path, written.sha256)
        if elsewhere and self.session.read_only is not None:
            self.session.set_read_only(None)  # the copy is one's own
        if written.warning is not None:
            self.told(tr(written.warning))
        if save.then is not None:  # unless more was changed while the file was written
            self.may_close(save.then)

    def _failed(self, save: _Save, error: Exception) -> None:
        self._is_over(save)
        if self._ended or not save.wanted:
            return
        later = next((each for each in self._saves if each.path == save.path), None)
        if later is not None:  # which fails as well, and asks then; or it works
            later.then = later.then or save.then
            return
        if isinstance(error, ChangedOnDisk):
            self.changes.ask(tr(error.text), save.path, error.found, save.then)
            return
        elsewhere = tr("Save elsewhere…")
        answers = [elsewhere, tr("Cancel")]
        detail = tr("Your work is still here, unsaved.")
        if ask(self._window, sentence_of(error), detail, answers) == elsewhere:
            self.save_as(save.then)

    def _refuse_read_only(self, then: Then | None) -> None:
        why = self.session.read_only
        if why is None:
            return
        if not why.may_copy:
            say(self._window, tr(why.why))
            return
        elsewhere = tr("Save elsewhere…")
        detail = tr("Saved elsewhere, it is a canvas of its own.")
        if ask(self._window, tr(why.why), detail, [elsewhere, tr("Cancel")]) == elsewhere:
            self.save_as(then)

    def _drop(self, before: list[_Save], path: Path) -> None:
        """The canvas is in this file now: what hangs elsewhere since earlier concerns nobody."""
        for save in before:
            if save.path != path:
                save.wanted = False
                self.background.spare(save.number)
        self._take_time()

    # --- a drive that is slow ----------------------------------------------------------------

    def _take_time(self) -> None:
        """From now on, count how long the next outcome takes."""
        for timer in (self._slow, self._hung):
            timer.stop()
        if self.saving:
            self._slow.start(SLOW_MS)
            self._hung.start(HUNG_MS)
        else:
            self.standing.clear(HUNG)
            self._show_saving(False)

    def _is_over(self, save: _Save) -> None:
        self._saves.remove(save)
        if not self._ended:  # else the timers are gone as well
            self._take_time()

    def _is_slow(self) -> None:
        self._show_saving(True)

    def _is_hung(self) -> None:
        save = next((save for save in self._saves if save.wanted), None)
        if save is None or self._ended:
            return
        self.keeping.snapshot_wanted.emit()
        self.standing.say(
            HUNG,
            Text("The drive with “{name}” doesn't answer. Your work is kept in a recovery copy on "
                 "this computer.", name=save.path.name),
            [Choice(Text("Save elsewhere…"), self._save_elsewhere)],
        )  # fmt: skip

    def _save_elsewhere(self) -> None:
        pending = next((save for save in self._saves if save.wanted), None)
        self.save_as(pending.then if pending else None)

    def _show_saving(self, shown: bool) -> None:
        if shown != self.shown_saving:
            self.shown_saving = shown
            self.saving_changed.emit()

    # --- leaving -----------------------------------------------------------------------------

    def may_close(self, then: Then) -> None:
        """Run `then` once nothing would be lost: at once, or after asking and saving."""
        self.finish_typing()
        if not self.session.dirty:
            then()
            return
        running = self._running(self.session.canvas)
        if running is not None:  # asked for already
            running.then = then
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
            self.given_up = True
            then()

    def stay(self) -> None:
        """The canvas is not left after all, whatever becomes of a save."""
        self.given_up = False
        for save in self._saves:
            save.then = None

    def _worth_saving(self) -> None:
        self.given_up = False

    def _before_giving(self) -> bool:
        """Another window is to edit the file: finish here what was begun."""
        self.finish_typing()
        if self.saving:
            return False
        if self.session.dirty:
            self.keeping.snapshot_wanted.emit()
        return True

    def _tell(self, text: str) -> None:
        self.told(text)

    # --- names -------------------------------------------------------------------------------

    def folder(self) -> Path:
        """Where a dialog begins."""
        return self.settings.last_folder or Path.home()

    def name(self) -> str:
        """A file name for this canvas, without a suffix."""
        return file_name(self.session.canvas.title) or tr("Untitled canvas")


def _write(save: _Save) -> Written:
    """In the worker: a save that waited for another one expects what that one wrote."""
    before, save.after = save.after, None
    if before is not None:  # what it waited for itself, where it failed
        save.sha256 = before.sha256
    if not save.wanted:
        raise TimeoutError("saved elsewhere meanwhile")
    expected = save.expected
    if expected is not None:
        expected = save.sha256 or expected
    worth_keeping = expected is None or expected != save.damaged
    written = save_canvas(save.canvas, save.path, expected, keep_backup=worth_keeping)
    save.sha256 = written.sha256
    return written


def _once(parent: QObject, does: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(does)
    return timer


def _silent(text: str) -> None:
    """Nobody listens."""


def _nothing() -> None:
    """Nobody types."""
