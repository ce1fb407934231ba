"""Sees it when another program changes, removes or brings back the file of an open canvas.

The guard that counts is in saving, which compares contents; this tells people before they type
for an hour. Looking is done beside the window's thread, in the lane of the file's folder: what it
finds is told after what the saves before it did.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from canvas_app.files.looking import Look, look_at
from canvas_app.ui.background import Background
from canvas_app.ui.session import Session

PAUSE_MS = 300
"""Sync clients remove a file, then bring the new one: only what it comes to is looked at."""


class Watch(QObject):
    """Watches the file of one session, wherever that is saved to."""

    seen = Signal(object)
    """A Look at the session's file."""

    def __init__(self, session: Session, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._background = session, background
        self._path: Path | None = None
        self._last: Look | None = None
        self._eyes = QFileSystemWatcher(self)
        self._eyes.fileChanged.connect(self._stir)
        self._eyes.directoryChanged.connect(self._stir)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        session.saved_changed.connect(self._follow)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # network drives tell nobody that something changed
            app.applicationStateChanged.connect(self._on_state)
        self._follow()

    def end(self) -> None:
        """The canvas is no longer shown."""
        self._path = None
        self._pause.stop()
        self._watch_nothing()

    def look(self) -> None:
        """Look now."""
        path = self._path
        if path is not None:
            self._background.run(
                partial(look_at, path, self._last), partial(self._tell, path), _nothing,
                lane=str(path.parent), spare=True,
            )  # fmt: skip

    def _follow(self) -> None:
        path = self._session.path
        if path != self._path:
            self._watch_nothing()
            self._path, self._last = path, None
            self.look()

    def _tell(self, path: Path, look: Look) -> None:
        if path != self._path:  # saved elsewhere meanwhile, or left
            return
        self._last = look
        self._watch_again(path, look)
        self.seen.emit(look)

    def _watch_again(self, path: Path, look: Look) -> None:
        """The system watches a file, not a name: one that took its place is watched anew.

        The old one may live on as the backup, and then nothing tells that it was replaced.
        """
        file = str(path)
        if file in self._eyes.files():
            self._eyes.removePath(file)
        if look.there:
            self._eyes.addPath(file)
        if look.folder and str(path.parent) not in self._eyes.directories():
            self._eyes.addPath(str(path.parent))

    def _watch_nothing(self) -> None:
        watched = [*self._eyes.files(), *self._eyes.directories()]
        if watched:
            self._eyes.removePaths(watched)

    def _stir(self) -> None:
        self._pause.start()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._stir()


def _nothing(error: object) -> None:
    """Looking can wait."""
