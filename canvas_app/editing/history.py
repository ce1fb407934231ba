"""Undo and redo: a list of steps, each with the canvas before and after it.

Canvases share everything that did not change, so a step costs a few kilobytes and nobody has
to write its inverse.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text

Selection = frozenset[str]


@dataclass(frozen=True)
class Step:
    """One change: what it was, and what was selected before and after it."""

    before: Canvas
    after: Canvas
    label: Text
    merge_key: str | None
    selected_before: Selection
    selected_after: Selection
    link_before: str | None = None
    """The link that was selected before it, if one was."""
    link_after: str | None = None


class History:
    """The steps that led to the present canvas, and those that were undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def add(self, step: Step) -> None:
        """Append a step; successive ones with the same merge key become one."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last and step.merge_key is not None and last.merge_key == step.merge_key:
            step = replace(
                step,
                before=last.before,
                selected_before=last.selected_before,
                link_before=last.link_before,
                label=last.label,
            )
            self._done[-1] = step
        else:
            self._done.append(step)

    def undo(self) -> Step | None:
        """The step to take back, or None. Its `before` is the canvas to show."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        self.end_merging()
        return self._undone[-1]

    def redo(self) -> Step | None:
        """The step to do again, or None. Its `after` is the canvas to show."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        self.end_merging()
        return self._done[-1]

    @property
    def undo_label(self) -> Text | None:
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> Text | None:
        return self._undone[-1].label if self._undone else None

    def end_merging(self) -> None:
        """The next step stands by itself even if its merge key is the same."""
        if self._done:
            self._done[-1] = replace(self._done[-1], merge_key=None)
