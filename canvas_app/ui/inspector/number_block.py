"""An editor of a plain number, such as a year or a tolerance."""

from __future__ import annotations

from typing import Any

from canvas_app.ui.inspector.about import About
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.number_field import NumberField
from canvas_app.ui.inspector.pieces import Ground


def number_field(about: About, ground: Ground, *, optional: bool, suffix: str = "") -> NumberField:
    """A field for a number of the measure and within the bounds that its metadata names."""
    return NumberField(
        decimal=ground.decimal,
        percent=about.measure == "share",
        whole=about.whole,
        optional=optional,
        least=about.least,
        most=about.most,
        suffix=suffix or ground.unit(about.unit),
    )


class NumberBlock(Block):
    """A number; `value` is a float, or an int where only whole ones are kept."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        self.field = number_field(about, ground, optional=about.optional)
        self.field.committed.connect(self._on_committed)
        self.field.judged.connect(self.complain)
        self.add_control(self.field)

    def show_value(self, value: Any) -> None:
        self.field.show_number(None if value is None else float(value))

    def commit(self) -> None:
        self.field.commit()

    def _on_committed(self, number: float | None, typing: bool) -> None:
        self.tell(int(number) if self.about.whole and number is not None else number, typing)
