"""Reads and paints kept versions beside the window's thread.

One thing at a time, and what somebody looks at comes first: its canvas, then its picture. Only
then are the other versions read, to say what is on them and whether they can be opened.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError, NewerDocument
from canvas_app.document.text import Text
from canvas_app.drawing.picture import MARGIN, canvas_image
from canvas_app.drawing.theme import Theme
from canvas_app.editing.differences import differences
from canvas_app.files.opening import ReadError, without_collection
from canvas_app.files.versions import Version, Versions
from canvas_app.i18n import spoken, translator
from canvas_app.ui.background import Background
from canvas_app.ui.saying import sentence_of

T = TypeVar("T")
Done = Callable[[Any], None]

_REMEMBERED = 6
"""So many canvases and pictures: going back and forth is quick, and memory is bounded."""


@dataclass(frozen=True)
class Facts:
    """What is known of a version once it was read."""

    cards: int = 0
    problem: Text | None = None
    """Why it can't be opened."""
    newer: bool = False


@dataclass(frozen=True)
class Look:
    """A version as somebody looks at it."""

    version: Version
    facts: Facts
    canvas: Canvas | None = None
    different: int = 0
    """In how many things it differs from the canvas as it is now."""


class Looking(QObject):
    """Answers what is wanted last; what nobody looks at any more is not told."""

    listed = Signal(list)
    """The versions, the latest first."""
    known = Signal(object, object)
    """A version and its Facts."""
    looked = Signal(object)
    """The Look at what is wanted."""
    painted = Signal(object)
    """The picture of what is wanted."""

    def __init__(self, versions: Versions, now: Canvas, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._versions, self._now, self._theme = versions, now, theme
        self._background = Background(self)
        self._unknown: list[Version] = []
        self._looks: dict[Version, Look] = {}
        self._pictures: dict[Version, QImage] = {}
        self._wanted: Version | None = None
        self._room = QSize(800, 600)
        self._working = False

    @property
    def busy(self) -> bool:
        """Whether something is being read or painted."""
        return self._working

    def start(self) -> None:
        """Find out what there is."""
        self._run(partial(_by_time, self._versions, self._now.id), self._on_list)

    def want(self, version: Version | None, room: QSize) -> None:
        """Look at another version; its picture is to fit into some room, in pixels."""
        self._wanted, self._room = version, room
        if version in self._looks:
            self.looked.emit(self._looks[version])
        if version in self._pictures:
            self.painted.emit(self._pictures[version])
        self._next()

    # --- one thing after the other -------------------------------------------------------------

    def _next(self) -> None:
        if self._working:
            return
        wanted = self._wanted
        look = self._looks.get(wanted) if wanted is not None else None
        if wanted is not None and look is None:
            work = partial(_look, self._versions, wanted, self._now)
            self._run(work, partial(self._on_look, wanted))
        elif look is not None and look.canvas is not None and wanted not in self._pictures:
            paint = partial(_paint, look.canvas, self._theme, self._room, spoken())
            self._run(paint, partial(self._on_picture, look.version))
        elif self._unknown:
            version = self._unknown.pop(0)
            self._run(partial(_read, self._versions, version), partial(self._on_facts, version))

    def _run(self, work: Callable[[], Any], done: Done) -> None:
        self._working = True
        self._background.run(
            work, partial(self._ended, done), partial(self._failed, done), spare=True
        )

    def _ended(self, done: Done, result: Any) -> None:
        self._working = False
        done(result)
        self._next()

    def _failed(self, done: Done, error: Exception) -> None:
        """A fault of the program, or too little memory: it is told, and nothing is tried twice."""
        self._working = False
        problem = Text("{what}", what=sentence_of(error))
        if not isinstance(done, partial):
            done([])
        elif done.func == self._on_picture:
            done(QImage())
        elif done.func == self._on_look:
            done(Look(done.args[0], Facts(problem=problem)))
        self._next()

    def _on_list(self, found: list[Version]) -> None:
        self._unknown = list(found)
        self.listed.emit(found)

    def _on_look(self, version: Version, look: Look) -> None:
        self._remember(self._looks, version, look)
        self._on_facts(version, (look.facts, None))
        if version == self._wanted:
            self.looked.emit(look)

    def _on_facts(self, version: Version, found: tuple[Facts, object]) -> None:
        if version in self._unknown:
            self._unknown.remove(version)
        self.known.emit(version, found[0])

    def _on_picture(self, version: Version, picture: QImage) -> None:
        self._remember(self._pictures, version, picture)
        if version == self._wanted:
            self.painted.emit(picture)

    def _remember(self, kept: dict[Version, T], version: Version, what: T) -> None:
        kept[version] = what
        others = [each for each in kept if each not in (version, self._wanted)]
        for old in others[: max(0, len(kept) - _REMEMBERED)]:
            del kept[old]


# --- in the worker -------------------------------------------------------------------------------


def _read(versions: Versions, version: Version) -> tuple[Facts, Canvas | None]:
    try:
        canvas = versions.read(version).canvas
    except (DocumentError, ReadError) as error:
        return Facts(problem=error.text, newer=isinstance(error, NewerDocument)), None
    return Facts(len(canvas.cards)), canvas


def _by_time(versions: Versions, document: str) -> list[Version]:
    """As people read them: what a file held when it was opened may be older than what was kept
    before that."""
    found = versions.list(document)
    return sorted(found, key=lambda version: (version.at, version.number), reverse=True)


def _look(versions: Versions, version: Version, now: Canvas) -> Look:
    facts, canvas = _read(versions, version)
    if canvas is None:
        return Look(version, facts)
    with without_collection():
        return Look(version, facts, canvas, len(differences(now, canvas)))


def _paint(canvas: Canvas, theme: Theme, room: QSize, language: str) -> QImage:
    """The whole canvas at the scale at which it fits."""
    rects = [card.rect for card in canvas.cards] + [frame.rect for frame in canvas.panes]
    left, top = min(r.x for r in rects), min(r.y for r in rects)
    width = max(r.right for r in rects) - left + 2 * MARGIN
    height = max(r.bottom for r in rects) - top + 2 * MARGIN
    scale = min(room.width() / width, room.height() / height, 2.0)
    with without_collection():
        return canvas_image(canvas, theme=theme, scale=scale, translate=translator(language))
