"""Keeps one open document from being lost: recovery copies of unsaved work, versions of saved.

How much a crash may cost: at most what was done in the last ten seconds, or the last twenty
operations where those took longer. A copy begins 8 seconds after the first change that no copy
holds, or with the twentieth operation (each keystroke counts as one), and two seconds are left
for writing it; what is typed is in the document with each keystroke. While a copy is written,
the next one waits, and begins as soon as that one is done. Where writing takes long, because a
canvas has thousands of cards, twenty operations wait until it is a tenth of the time: writing
takes turns with typing. The ten seconds hold all the same.

Everything is written in the worker of `Keeping`, never in the window's thread.
"""

from __future__ import annotations

import logging
import os
import time
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError
from canvas_app.files.opening import ReadError, read_bytes
from canvas_app.files.unsaved import Unsaved
from canvas_app.files.writer import DiskFull, sha256_of
from canvas_app.i18n import tr
from canvas_app.ui.arrival import Arrival
from canvas_app.ui.keeping.keeping import LANE, Keeping
from canvas_app.ui.session import Session

if TYPE_CHECKING:
    from canvas_app.ui.desk_files import DeskFiles

SOON_MS = 8_000
"""After the first change that no recovery copy holds."""
MOST_OPERATIONS = 20
"""With so many, at once."""
REST = 9.0
"""So many times as long as a copy took to write, operations do not ask for another one."""
AGAIN_MS = 30_000
"""After a copy that could not be written."""


class Keeper(QObject):
    """Follows one session from when it is shown until it is left.

    A canvas that is only looked at leaves nothing. With the first change, the version as it was
    opened is kept too, so that there is a way back to it.
    """

    def __init__(
        self, session: Session, keeping: Keeping, files: DeskFiles, arrival: Arrival
    ) -> None:
        super().__init__(session)
        self.session, self.keeping, self.files = session, keeping, files
        self.mark = arrival.mark or keeping.unsaved.new_id()
        """How its unsaved work is marked."""
        self._marked = arrival.mark is not None
        self._ended = self._writing = self._again = self._failing = False
        self._operations, self._rests_until = 0, 0.0
        self._handed_over: Canvas | None = None
        """What the worker was given last to be kept as unsaved work."""
        self._on_disk, self._arrived = session.on_disk, session.canvas
        self._opened = _Opened.of(arrival)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.snapshot)
        session.changed.connect(self._changed)
        session.saved_changed.connect(self._saved_changed)
        keeping.snapshot_wanted.connect(self.snapshot_now)
        keeping.typing_ends.connect(self._finish_typing)
        files.left.connect(self.end)
        if session.dirty and not self._marked and session.read_only is None:
            self._timer.start(SOON_MS)  # it comes from a backup: no file holds it

    # --- what happens to the session ---------------------------------------------------------

    def _changed(self) -> None:
        if not self.session.dirty:
            return  # `_saved_changed` hears of it
        self._operations += 1
        rests = self._failing or time.monotonic() < self._rests_until
        if self._operations >= MOST_OPERATIONS and not rests:
            self.snapshot()
        elif not self._timer.isActive():
            self._timer.start(AGAIN_MS if self._failing else SOON_MS)

    def _saved_changed(self) -> None:
        saved = self.session.on_disk
        if saved is not None and saved is not self._on_disk:
            self._on_disk = saved
            more = self.session.dirty  # changed while it was saved: it stays marked all the time
            if not more:
                self._forget()
            self._run(partial(_keep_saved, self.keeping, saved, self._take_opened()))
            if more:
                self._handed_over = None  # the mark is to say what the file holds now
                self.snapshot()
        elif not self.session.dirty:
            self._forget()

    # --- keeping -----------------------------------------------------------------------------

    def snapshot(self) -> None:
        """Keep what no recovery copy holds yet; after the one that is being written, if one is."""
        if self._writing:
            self._again = True
        else:
            self.snapshot_now()

    def snapshot_now(self) -> None:
        """The same without waiting: there may be no later."""
        session = self.session
        only_shown = session.read_only is not None and session.canvas is self._arrived
        if self._ended or not session.dirty or only_shown:
            return
        self._timer.stop()
        self._operations = 0
        if session.canvas is self._handed_over:
            return
        self._handed_over, self._writing, self._marked = session.canvas, True, True
        work = partial(
            _keep, self.keeping, self.mark, session.canvas, session.path, session.sha256,
            self._take_opened(),
        )  # fmt: skip
        self.keeping.background.run(work, self._kept, self._not_kept, lane=LANE)

    def _kept(self, seconds: float) -> None:
        if self._ended:
            return
        self._rests_until = time.monotonic() + REST * seconds
        if self._failing and self._timer.isActive():
            self._timer.start(SOON_MS)
        self._writing = self._failing = False
        if self._again:
            self._again = False
            self.snapshot()

    def _not_kept(self, error: Exception) -> None:
        logging.getLogger(__name__).warning("no recovery copy: %s", type(error).__name__)
        if self._ended:
            return
        self._writing = self._again = False
        self._handed_over = None
        if self.session.dirty:
            self._timer.start(AGAIN_MS)
        if not self._failing:
            self._failing = True
            self.files.told(_sentence(error))

    def _forget(self) -> None:
        """Nothing is unsaved any more, or what was is given up. The versions stay."""
        self._timer.stop()
        self._operations, self._again, self._handed_over = 0, False, None
        if self._marked:
            self._marked = False
            self._run(partial(_forget, self.keeping, self.mark))

    def _run(self, work: partial[None]) -> None:
        self.keeping.background.run(work, _nothing, _logged, lane=LANE)

    def _take_opened(self) -> _Opened | None:
        """What it was when it was opened, the first time that something is kept."""
        opened, self._opened = self._opened, None
        return opened

    def _finish_typing(self) -> None:
        if not self._ended:
            with suppress(RuntimeError):  # a widget that is just being freed
                self.files.finish_typing()

    # --- leaving -----------------------------------------------------------------------------

    def end(self) -> None:
        """The canvas is left: saved, or its changes given up, or nobody waits for the save."""
        if not self.session.dirty or self.files.given_up:
            if not self._ended:
                self._forget()
        else:
            self.snapshot_now()
        self._timer.stop()
        self._ended = True


class _Opened:
    """A canvas as it was opened, and since when its file was like that."""

    def __init__(self, canvas: Canvas, sha256: str | None, path: Path) -> None:
        self.canvas, self.sha256 = canvas, sha256
        self.at: datetime | None = None
        with suppress(OSError, OverflowError, ValueError):  # gone again; a time of no calendar
            self.at = datetime.fromtimestamp(os.stat(path).st_mtime, UTC)

    @classmethod
    def of(cls, arrival: Arrival) -> _Opened | None:
        """None where it was never saved: a blank canvas is nothing to go back to."""
        if not arrival.saved or arrival.path is None:
            return None
        return cls(arrival.canvas, arrival.sha256, arrival.path)


# --- in the worker -----------------------------------------------------------------------------


def _keep(
    keeping: Keeping,
    mark: str,
    canvas: Canvas,
    path: Path | None,
    sha256: str | None,
    opened: _Opened | None,
) -> float:
    """How many seconds it took."""
    begun = time.monotonic()
    with suppress(OSError):  # then another program may offer it too early: better than never
        keeping.show_running()
    if opened is not None:
        with suppress(OSError, DocumentError):  # what was done since matters more
            _keep_opened(keeping.unsaved, opened)
    keeping.unsaved.keep(mark, canvas, path, sha256)
    seconds = time.monotonic() - begun
    keeping.tidy_once()
    return seconds


def _keep_saved(keeping: Keeping, canvas: Canvas, opened: _Opened | None) -> None:
    if opened is not None:
        _keep_opened(keeping.unsaved, opened)
    keeping.unsaved.keep_saved(canvas)
    keeping.tidy_once()


def _keep_opened(unsaved: Unsaved, opened: _Opened) -> None:
    """Keep a canvas as it was opened, unless the last saved version is just that."""
    kept = unsaved.versions.list(opened.canvas.id)
    last = next((version for version in kept if version.saved), None)
    if last is not None:
        with suppress(ReadError):
            if sha256_of(read_bytes(last.path)) == opened.sha256:
                return
    unsaved.keep_saved(opened.canvas, opened.at)


def _forget(keeping: Keeping, mark: str) -> None:
    keeping.unsaved.forget(mark)


def _sentence(error: Exception) -> str:
    if isinstance(error, DiskFull):
        return tr("The disk is full, so no recovery copy can be kept. Save your canvas; it is "
                  "tried again every half minute.")  # fmt: skip
    return tr("No recovery copy can be kept at the moment. Save your canvas; it is tried again "
              "every half minute.")  # fmt: skip


def _logged(error: Exception) -> None:
    logging.getLogger(__name__).warning("no version kept: %s", type(error).__name__)


def _nothing(_: object) -> None:
    """Nobody waits for it."""
