"""One open document: the only way in which it changes, and who hears of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError
from canvas_app.document.text import Text
from canvas_app.editing.history import History, Selection, Step
from canvas_app.numbers.cases import known_case
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model, model_of

Edit = Callable[[Canvas], Canvas]

_PAUSE_MS = 60
"""A gesture that has shown nothing new, or somebody who has changed nothing, for so long rests."""


@dataclass(frozen=True)
class ReadOnly:
    """Why a canvas can only be looked at.

    `may_copy` says whether it may be saved under another name: not where this program would lose
    what it does not know.
    """

    why: Text
    may_copy: bool = True


class Session(QObject):
    """Holds the canvas, its history, the selection and the case of the numbers.

    Selecting and previewing never make the document dirty. A preview is what a gesture would
    make of the canvas if it ended now: numbers follow it, nothing else does.
    """

    changed = Signal(object, object)
    """Canvas before, canvas after."""
    undone = Signal(object, object)
    """The same once more after it, where a step was undone or done again."""
    numbers_changed = Signal()
    """Figures may differ: an edit, a preview, another case."""
    numbers_settled = Signal()
    """After that, as soon as it rests: for what need not follow every step and every keystroke."""
    selection_changed = Signal()
    saved_changed = Signal()
    """The path, or whether there are unsaved changes."""
    refused = Signal(object)
    """An edit that could not be made, as a Text."""
    read_only_changed = Signal()

    def __init__(
        self, canvas: Canvas, parent: QObject | None = None, *, saved: bool = True
    ) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.path: Path | None = None
        self.sha256: str | None = None
        self.damaged: str | None = None
        """The sha256 of damaged bytes in the file: not worth to become its backup."""
        self.case: Case = "base"
        self.selection: Selection = frozenset()
        self.selected_link: str | None = None
        self.history = History()
        self.read_only: ReadOnly | None = None
        """Where it is set, no edit gets through."""
        self.talk_at = ""
        """The stop at which a talk about it was left."""
        self._saved: Canvas | None = canvas if saved else None
        self._preview: Canvas | None = None
        self._model: Model | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.settle)

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return self.canvas is not self._saved

    @property
    def on_disk(self) -> Canvas | None:
        """The canvas as it was read or saved last; None where no file holds it."""
        return self._saved

    @property
    def shown(self) -> Canvas:
        """The canvas whose numbers are shown: the preview of a running gesture, if there is one."""
        return self._preview or self.canvas

    @property
    def model(self) -> Model:
        """The quantities of the shown canvas."""
        if self._model is None or self._model.canvas is not self.shown:
            self._model = model_of(self.shown, self._model)
        return self._model

    def apply(
        self,
        label: Text,
        edit: Edit,
        merge_key: str | None = None,
        select: Iterable[str] | None = None,
    ) -> bool:
        """Change the document by a pure function; whether anything changed.

        `merge_key` joins successive edits, as typing in one field does, into one undo step.
        """
        self._preview = None
        if self.read_only is not None:
            self._tell_numbers()
            self.refused.emit(self.read_only.why)
            return False
        try:
            after = edit(self.canvas)
        except DocumentError as error:
            self._tell_numbers()
            self.refused.emit(error.text)
            return False
        if after is self.canvas:
            self._tell_numbers()
            return False
        chosen = self._still_there(after, self.selection if select is None else select)
        link = self._link_still_there(after, chosen, self.selected_link)
        self.history.add(
            Step(self.canvas, after, label, merge_key, self.selection, chosen,
                 self.selected_link, link)
        )  # fmt: skip
        self._show(after, chosen, link)
        return True

    def undo(self) -> None:
        """Take the last step back, its selection too."""
        if self.read_only is None and (step := self.history.undo()):
            self._show(step.before, step.selected_before, step.link_before)
            self.undone.emit(step.after, step.before)

    def redo(self) -> None:
        """Do the last undone step again."""
        if self.read_only is None and (step := self.history.redo()):
            self._show(step.after, step.selected_after, step.link_after)
            self.undone.emit(step.before, step.after)

    def preview(self, canvas: Canvas | None) -> None:
        """Show the numbers of a canvas that a gesture may lead to; None ends it."""
        if canvas is not self._preview:
            self._preview = canvas
            self._tell_numbers()

    def try_out(self, edit: Edit) -> None:
        """Show the numbers that an edit would lead to; where it is refused, those of now."""
        try:
            self.preview(edit(self.canvas))
        except DocumentError:
            self.preview(None)

    def settle(self) -> None:
        """Show now what otherwise follows after a pause."""
        self._pause.stop()
        self.numbers_settled.emit()

    def select(self, ids: Iterable[str], link: str | None = None) -> None:
        """Select cards, or one link. Cards that are no longer there are left out."""
        chosen = frozenset(ids)
        if not chosen <= self.canvas.by_id.keys():
            chosen = self._still_there(self.canvas, chosen)
        if chosen == self.selection and link == self.selected_link:
            return
        self.selection, self.selected_link = chosen, link
        self.history.end_merging()
        self.selection_changed.emit()

    def set_case(self, case: Case) -> None:
        """Show the low, base or high case, or a scenario by its id."""
        if case != self.case:
            self.case = case
            self._tell_numbers()

    def reload(self, canvas: Canvas, label: Text) -> None:
        """Show what the file holds now, as a step; one that is only looked at may be read again."""
        read_only, self.read_only = self.read_only, None
        self.apply(label, lambda _: canvas)
        self.read_only = read_only

    def start_over(self, canvas: Canvas, case: Case) -> None:
        """Hold another canvas, without any step that led to it."""
        self.history, self._saved = History(), canvas
        self.case = case
        self._show(canvas, frozenset(), None)

    def refuse(self) -> bool:
        """Whether it can only be looked at: then say so to whoever tried to change something."""
        if self.read_only is None:
            return False
        self.refused.emit(self.read_only.why)
        return True

    def set_read_only(self, read_only: ReadOnly | None) -> None:
        """Let it only be looked at from now on, or be edited again."""
        if read_only != self.read_only:
            self.read_only = read_only
            self.preview(None)
            self.history.end_merging()
            self.read_only_changed.emit()

    def came_from(self, path: Path | None, sha256: str | None) -> None:
        """Remember which file it belongs to, and what that file holds."""
        self.path, self.sha256 = path, sha256
        self.saved_changed.emit()

    def mark_saved(self, canvas: Canvas, path: Path, sha256: str) -> None:
        """Remember what is on disk, and where."""
        self._saved = canvas
        self.history.end_merging()
        self.came_from(path, sha256)

    def _show(self, after: Canvas, chosen: Selection, link: str | None) -> None:
        before, was_dirty = self.canvas, self.dirty
        self.canvas, self._preview = after, None
        self.case = known_case(after, self.case)
        reselected = (chosen, link) != (self.selection, self.selected_link)
        self.selection, self.selected_link = chosen, link
        self.changed.emit(before, after)
        self._tell_numbers()
        if reselected:
            self.selection_changed.emit()
        if was_dirty != self.dirty or before.title != after.title:
            self.saved_changed.emit()

    def _tell_numbers(self) -> None:
        self.numbers_changed.emit()
        self._pause.start()

    @staticmethod
    def _link_still_there(canvas: Canvas, chosen: Selection, link: str | None) -> str | None:
        # never cards and a link at once: Delete would take what nobody sees as selected
        if link is None or chosen or all(each.id != link for each in canvas.links):
            return None
        return link

    @staticmethod
    def _still_there(canvas: Canvas, ids: Iterable[str]) -> Selection:
        return frozenset(id for id in ids if id in canvas.by_id)
