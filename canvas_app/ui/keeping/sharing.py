"""One file in two windows: one edits it, the other looks on, and they can change places.

In one program the window that has it is raised instead (`WindowFiles`). Between two programs a
request is left (`Locks`); a program that hangs does not answer, and then the file is taken from
it. It finds that out before it saves.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from canvas_app.document.text import N_, Text
from canvas_app.i18n import tr
from canvas_app.ui.keeping.locks import Locks, key_of
from canvas_app.ui.session import ReadOnly, Session
from canvas_app.ui.standing import Choice, Standing

KEY = "sharing"
ANSWER_MS = 3_000
"""A program that lives answers a request within so long."""
_SHOW, _EDIT = "show", "edit"
_OPEN_THERE = N_(
    "“{name}” is open in another window. Here you can only look at it, so that nobody's "
    "changes are lost."
)
_GIVEN_AWAY = N_("“{name}” is being edited in another window now. Here you can look at it.")
_GIVEN_AWAY_UNSAVED = N_(
    "“{name}” is being edited in another window now. Your unsaved changes stay here, and in a "
    "recovery copy on this computer."
)
_FREE_AGAIN = N_("“{name}” isn't open in another window any more.")


class Sharing(QObject):
    """Which window may edit the file of one session."""

    def __init__(
        self, session: Session, standing: Standing, locks: Locks, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._standing, self._locks = session, standing, locks
        self._window = window
        self.before_giving: Callable[[], bool] = _at_once
        """Finishes what was begun; False while a save still runs."""
        self.regained: Callable[[], None] = _nothing
        """Another window has edited the file meanwhile."""
        self.told: Callable[[str], None] = _nobody
        self._path: Path | None = None
        self._key = ""
        """Of its file; "" where it has none."""
        self._held = False
        self._why: ReadOnly | None = None
        """Why it is read-only here, where this is why."""
        self._wants = ""
        self._answer = QTimer(self)
        self._answer.setSingleShot(True)
        self._answer.timeout.connect(self._no_answer)
        session.saved_changed.connect(self._follow)
        locks.stirred.connect(self._on_stir)
        self._follow()

    def end(self) -> None:
        """The canvas is no longer shown."""
        self._withdraw()
        self._let_go()
        self._path, self._key = None, ""

    def show_window(self) -> None:
        """Bring the window to the front, or at least to somebody's attention."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
        QApplication.alert(self._window)

    def may_save(self) -> bool:
        """Whether the file is still this window's to write; looks just before it is written."""
        if self._held:
            self._check_mine()
        return self._why is None

    def is_own(self, path: Path) -> bool:
        """Whether a path is that of the session's file, whatever link leads to it."""
        return bool(self._key) and key_of(path) == self._key

    def taken(self, path: Path) -> bool:
        """Whether a file is being edited in another window, of this program or of another one."""
        return self._taken(key_of(path))

    def _taken(self, key: str) -> bool:
        return self._locks.here(key) not in (None, self) or self._locks.elsewhere(key)

    # --- the two buttons ---------------------------------------------------------------------

    def show_other(self) -> None:
        """Bring the window that edits the file to the front."""
        here = self._locks.here(self._key)
        if here is not None and here is not self:
            here.show_window()
        else:
            self._request(_SHOW)

    def edit_here(self) -> None:
        """Edit the file in this window: the other one keeps what it has, and looks on."""
        if not self._key:
            return
        here = self._locks.here(self._key)
        if isinstance(here, Sharing) and here is not self and not here.give_away():
            QTimer.singleShot(100, self, self.edit_here)  # once its save is done
        elif self._may_have(self._key):
            self._gain()
        else:
            self._request(_EDIT)

    def give_away(self) -> bool:
        """Let another window edit the file; False while that must wait."""
        if not self.before_giving():
            return False
        unsaved = self._session.dirty
        self._let_go()
        self._look_on(_GIVEN_AWAY_UNSAVED if unsaved else _GIVEN_AWAY)
        return True

    # --- following ---------------------------------------------------------------------------

    def _follow(self) -> None:
        """The session's file may be another one than before."""
        path = self._session.path
        if path == self._path:
            return
        self._withdraw()
        self._let_go()
        self._path, self._key = path, key_of(path) if path is not None else ""
        others_reason = self._session.read_only is not None and self._why is None
        if path is None or others_reason:  # who only looks on needs no lock
            self._settle()
        elif self._may_have(self._key):
            self._held = True
            self._settle()
        else:
            self._look_on(_OPEN_THERE)

    def _may_have(self, key: str) -> bool:
        here = self._locks.here(key)
        # opened once more in its own window, which is leaving the canvas of before
        same = isinstance(here, Sharing) and here._window is self._window
        return (here is None or same) and self._locks.take(key, self)

    def _on_stir(self) -> None:
        if not self._key:
            return
        if self._held:
            self._answer_others()
        elif self._wants == _EDIT:
            if self._may_have(self._key):
                self._gain()
        elif self._wants == _SHOW:
            if self._locks.answered(self._key, _SHOW):
                self._withdraw()
        elif self._why is not None and not self._taken(self._key):
            self._say(_FREE_AGAIN, alone=True)

    def _answer_others(self) -> None:
        self._check_mine()
        if self._held and self._locks.asked(self._key, _SHOW):
            self.show_window()
        if self._held and self._locks.asked(self._key, _EDIT):
            self._give_later()

    def _give_later(self) -> None:
        if self._held and not self.give_away():
            QTimer.singleShot(100, self, self._give_later)

    def _check_mine(self) -> None:
        if self._locks.elsewhere(self._key):
            self.before_giving()  # it is gone already: keep what is unsaved, and what was typed
            self._let_go()
            self._look_on(_GIVEN_AWAY_UNSAVED if self._session.dirty else _GIVEN_AWAY)

    # --- requests ----------------------------------------------------------------------------

    def _request(self, what: str) -> None:
        self._withdraw()
        self._wants = what
        self._locks.ask(self._key, what)
        self._answer.start(ANSWER_MS)

    def _withdraw(self) -> None:
        self._answer.stop()
        if self._wants:
            self._locks.withdraw(self._key, self._wants)
        self._wants = ""

    def _no_answer(self) -> None:
        wanted = self._wants
        self._withdraw()
        if wanted == _EDIT and self._locks.take(self._key, self, by_force=True):
            self._gain()
        elif wanted == _SHOW:
            self.told(tr("The other window does not answer. “Edit here” works all the same."))

    # --- states ------------------------------------------------------------------------------

    def _gain(self) -> None:
        self._withdraw()
        self._held = True
        self._settle()
        self.regained()

    def _let_go(self) -> None:
        if self._held:
            self._locks.release(self._key, self)
        self._held = False

    def _look_on(self, why: str) -> None:
        name = self._path.name if self._path else ""
        self._why = ReadOnly(Text(why, name=name))
        self._session.set_read_only(self._why)
        self._say(why)

    def _settle(self) -> None:
        """Nothing of this keeps it from being edited."""
        if self._why is not None and self._session.read_only == self._why:
            self._session.set_read_only(None)
        self._why = None
        self._standing.clear(KEY)

    def _say(self, what: str, *, alone: bool = False) -> None:
        name = self._path.name if self._path else ""
        show = Choice(Text("Show that window"), self.show_other)
        edit = Choice(Text("Edit here"), self.edit_here)
        self._standing.say(
            KEY, Text(what, name=name), [edit] if alone else [show, edit], closable=False
        )


def _at_once() -> bool:
    """Nothing was begun."""
    return True


def _nothing() -> None:
    """Nobody waits for it."""


def _nobody(text: str) -> None:
    """Nobody listens."""
