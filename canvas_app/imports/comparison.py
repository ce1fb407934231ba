"""What a workbook would change in a canvas, and what can't come in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.editing.incoming import Incoming, applied
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Quantity


@dataclass(frozen=True)
class Change:
    """One number or word that is different in the workbook.

    With `asks`, somebody has to say what is meant: `after` is a suggestion, or None. `doubtful`
    ones may belong to something else on the canvas by now. `needs_base` ones can only come
    together with a base that is still asked about. Removing a base removes the whole estimate.
    """

    quantity: Quantity
    case: Case
    before: float | str | None
    after: float | str | None
    note: Text | None = None
    asks: bool = False
    doubtful: bool = False
    needs_base: bool = False
    said: str = ""
    """What stands in the workbook, where that is no plain number."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """What the words of a choice are called."""

    @property
    def ready(self) -> bool:
        """Whether it can be applied without anybody's word."""
        return not (self.asks or self.doubtful or self.needs_base)

    @property
    def incoming(self) -> Incoming:
        return Incoming(self.quantity.key, self.case, self.after)

    def answered(self, value: float | str | None) -> Change:
        """The same with what somebody says is meant."""
        return replace(self, after=value, asks=False)


@dataclass(frozen=True)
class Comparison:
    """What a workbook would change. Nothing of it is applied yet."""

    model: Model = field(repr=False)
    """The numbers of the canvas as it is."""
    changes: tuple[Change, ...]
    left_out: tuple[Text, ...] = ()
    """What can't come in, and why."""
    remarks: tuple[Text, ...] = ()
    """What is good to know and harms nothing."""
    other_document: bool = False
    changed_since: bool = False
    """Whether the canvas's inputs were changed since the workbook was made of it."""
    inputs: int = 0
    """How many inputs were found in the workbook."""

    @property
    def canvas(self) -> Canvas:
        return self.model.canvas

    def with_chosen(self, changes: Iterable[Change]) -> Canvas:
        """The canvas with chosen changes. Raises a RefusedEdit where one can't be kept."""
        return applied(self.canvas, [change.incoming for change in changes], self.model)

    @property
    def ready(self) -> tuple[Change, ...]:
        """The changes that need nobody's word."""
        return tuple(change for change in self.changes if change.ready)


def with_changes(canvas: Canvas, changes: Iterable[Change]) -> Canvas:
    """The canvas with chosen changes, all of them or, with a RefusedEdit, none."""
    return applied(canvas, [change.incoming for change in changes])
