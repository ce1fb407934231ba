"""After a crash: unsaved work that was left behind is looked for, offered, and opened again.

Nothing holds the start up. The looking begins after the first paint, in a worker; the dialog
stands beside the window and can wait, as the start page remembers it. What nobody opens or
discards is offered again at the next start.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from shiboken6 import isValid

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.keeping.keeping import LANE, Keeping
from canvas_app.ui.messages import confirm, say

if TYPE_CHECKING:
    from canvas_app.files.recovering import Recovered
    from canvas_app.ui.keeping.offer_dialog import OfferDialog
    from canvas_app.ui.window import MainWindow

_LOOKING, _COMPARING = "offer", "offer: files"
"""Lanes: neither may hold up the recovery copies of now."""
_PATIENCE_MS = 1_500
"""So long the drives with the documents may take until the offer is made without them."""
_MOST_PAINTED = 300
"""Cards; a canvas with more is drawn as a sketch, because painting its words takes seconds."""
PICTURE = 176, 112
"""Of the preview, in pixels of the window."""


class Offer(QObject):
    """Offers in one window what programs that do not run any more have left behind."""

    def __init__(self, window: MainWindow, keeping: Keeping) -> None:
        super().__init__(window)
        self._window, self._keeping = window, keeping
        self.works: list[Recovered] = []
        self.pictures: dict[str, QImage] = {}
        """By the id of the mark."""
        self.dialog: OfferDialog | None = None
        self._offered = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._first)
        window.made_anew.connect(self._made_anew)
        window.recovered_wanted.connect(self.show)

    # --- looking for it ----------------------------------------------------------------------

    def look(self) -> None:
        """Look whether there is anything to offer, beside the window's thread."""
        work = partial(_look, self._keeping, self._window.theme)
        self._run(work, self._looked, _LOOKING)

    def _looked(self, found: tuple[list[Recovered], dict[str, QImage]]) -> None:
        self.works, self.pictures = found
        if self.works:
            self._patience.start()
            self._run(partial(_compare, self.works), self._compared, _COMPARING)

    def _compared(self, saved: list[Recovered]) -> None:
        """Some of it is in its file after all."""
        for work in saved:
            self._run(partial(self._keeping.unsaved.discard, work.mark), _nothing)
            self._drop(work)
        self._first()

    def _first(self) -> None:
        self._patience.stop()
        if self.works and not self._offered:
            self._offered = True
            self.show()
        self._tell_start()

    def _run(
        self, work: Callable[[], Any], done: Callable[[Any], object], lane: str = LANE
    ) -> None:
        # nobody waits for a look; but a mark that is to go should be gone
        then = partial(self._then, done)
        self._keeping.background.run(work, then, _failed, lane=lane, spare=lane != LANE)

    def _then(self, done: Callable[[Any], object], result: Any) -> None:
        if isValid(self):  # its window may have been closed meanwhile
            done(result)

    # --- showing it --------------------------------------------------------------------------

    def show(self) -> None:
        """Show the dialog, or bring it to the front."""
        if not self.works:
            return
        if self.dialog is None or not isValid(self.dialog):
            from canvas_app.ui.keeping.offer_dialog import OfferDialog  # noqa: PLC0415 (seldom)

            self.dialog = OfferDialog(self.works, self.pictures, self._window.theme, self._window)
            self.dialog.wanted.connect(self.open)
            self.dialog.unwanted.connect(self.discard)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _made_anew(self) -> None:
        """Another theme or language: the window was made anew, without the dialog."""
        shown, self.dialog = self.dialog is not None, None
        self._tell_start()
        if self.works:
            done = partial(self._drawn, shown)
            self._run(partial(_draw, self.works, self._window.theme), done, _LOOKING)

    def _drawn(self, shown: bool, pictures: dict[str, QImage]) -> None:
        self.pictures = pictures
        if shown:
            self.show()

    def _tell_start(self) -> None:
        self._window.start_page.show_recovered(len(self.works))

    def _close(self) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()
        self.dialog = None

    def _drop(self, work: Recovered) -> None:
        self.works = [each for each in self.works if each is not work]
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.drop(work)
            if not self.works:
                self._close()
        self._tell_start()

    # --- what is chosen ----------------------------------------------------------------------

    def open(self, work: Recovered) -> None:
        """Open it as unsaved work, so that Save writes the file that it belongs to."""
        self._window.files.leave(partial(self._open, work))

    def _open(self, work: Recovered) -> None:
        from canvas_app.ui.arrival import Arrival  # noqa: PLC0415 (after the first paint)

        canvas, mark = work.canvas, work.mark
        if canvas is None:
            return
        self._close()
        mine = mark
        with suppress(OSError):  # then it is offered once more than it has to be
            self._keeping.show_running()
            adopted = self._keeping.unsaved.adopt(mark)
            if adopted is None:
                self._drop(work)
                say(self._window, tr("This work was opened or discarded in another window."))
                return
            mine = adopted
        self._drop(work)
        arrival = Arrival(canvas, mine.path, mine.sha256, saved=False, mark=mine.id)
        desk = self._window.files.show(arrival)
        desk.files.told(tr("This is your unsaved work. Save it to keep it."))

    def discard(self, work: Recovered) -> None:
        """Give it up, once that is confirmed. Its versions stay among the others."""
        title = title_of(work)
        detail = tr("It was never saved in a file, so nothing else is left of it.")
        if work.mark.path is not None:
            detail = tr("The file “{name}” stays as it is.", name=work.mark.path.name)
        question = tr("Discard the unsaved work on “{title}”?", title=title)
        if confirm(self.dialog or self._window, question, detail, tr("Discard")):
            self._run(partial(self._keeping.unsaved.discard, work.mark), _nothing)
            self._drop(work)


def title_of(work: Recovered) -> str:
    """What the work is called."""
    title = work.canvas.title if work.canvas is not None else work.mark.title
    return title.strip() or tr("Untitled canvas")


# --- in the worker -----------------------------------------------------------------------------


def _look(keeping: Keeping, theme: Theme) -> tuple[list[Recovered], dict[str, QImage]]:
    if not _are_marks(keeping):
        return [], {}  # as nearly always: then the document's code is not even loaded
    from canvas_app.files.recovering import recovered  # noqa: PLC0415

    works = recovered(keeping.unsaved, keeping.runs)
    return works, _draw(works, theme)


def _are_marks(keeping: Keeping) -> bool:
    with suppress(OSError), os.scandir(keeping.places.versions / "unsaved") as found:
        return any(entry.name.endswith(".mark.json") for entry in found)
    return False


def _compare(works: list[Recovered]) -> list[Recovered]:
    from canvas_app.files.recovering import is_in_its_file  # noqa: PLC0415 (loaded already)

    return [work for work in works if is_in_its_file(work)]


def _draw(works: list[Recovered], theme: Theme) -> dict[str, QImage]:
    pictures = {}
    for work in works:
        if work.canvas is not None and len(work.canvas.cards) <= _MOST_PAINTED:
            try:
                pictures[work.mark.id] = _picture(work, theme)
            except Exception as error:  # noqa: BLE001 (a preview is worth no crash)
                logging.getLogger(__name__).warning("no preview: %s", type(error).__name__)
    return pictures


def _picture(work: Recovered, theme: Theme) -> QImage:
    """The canvas as it looks, at twice the size that is shown."""
    from PySide6.QtCore import Qt  # noqa: PLC0415

    from canvas_app.drawing.picture import canvas_image  # noqa: PLC0415 (seldom used)

    assert work.canvas is not None
    image = canvas_image(work.canvas, theme=theme, scale=0.7)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(2 * PICTURE[0], 2 * PICTURE[1], keep, smooth)


def _failed(error: Exception) -> None:
    logging.getLogger(__name__).warning("unsaved work: %s", type(error).__name__)


def _nothing(_: object) -> None:
    """Nobody waits for it."""
