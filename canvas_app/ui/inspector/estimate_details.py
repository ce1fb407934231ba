"""What an estimate has besides its number: low and high case, unit, source, clarity."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from canvas_app.document.estimate import Estimate
from canvas_app.document.text import N_
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import About, Shape
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.number_block import NumberBlock
from canvas_app.ui.inspector.pickers import ClarityBlock
from canvas_app.ui.inspector.pieces import Ground, plain_label
from canvas_app.ui.inspector.source_block import SourceBlock
from canvas_app.ui.inspector.text_blocks import LineBlock

_LOW_HELP = N_("The value in the pessimistic case, which is not always the smaller number.")
_HIGH_HELP = N_("The value in the optimistic case, which is not always the larger number.")
_SCENARIO_HELP = N_("The value in this scenario. Where it is empty, the number above counts.")
_UNIT_HELP = N_("In other words than the usual unit. The number itself is not converted.")


_SCENARIO = "scenario:"


def scenario_of(name: str) -> str:
    """The id of the scenario that a part is for; "" for the other parts."""
    return name.removeprefix(_SCENARIO) if name.startswith(_SCENARIO) else ""


class EstimateDetails(QFrame):
    """Opens below a number. Tells each part by its name in `Estimate`, or by its scenario."""

    edited = Signal(str, object, bool)
    left = Signal()

    def __init__(self, about: About, ground: Ground, heading: str = "") -> None:
        super().__init__()
        self.setProperty("role", "box")
        low = About("low", N_("Low case"), Shape.NUMBER, _LOW_HELP, optional=True, **_same(about))
        high = About(
            "high", N_("High case"), Shape.NUMBER, _HIGH_HELP, optional=True, **_same(about)
        )
        unit = LineBlock(About("unit", N_("Unit"), Shape.LINE, _UNIT_HELP, longest=1000), ground)
        unit.field.setPlaceholderText(ground.unit(about.unit))
        clarity = About("clarity", N_("Clarity"), Shape.CLARITY)
        self.cases: tuple[Block, ...] = (
            NumberBlock(low, ground),
            NumberBlock(high, ground),
            *(NumberBlock(_scenario(id, name, about), ground) for id, name in ground.scenarios),
        )
        self.parts: tuple[Block, ...] = (
            *self.cases,
            unit,
            SourceBlock(About("source", N_("Source"), Shape.SOURCE), ground),
            ClarityBlock(clarity, ground),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(8)
        if heading:
            column.addWidget(plain_label(heading, "strong", wraps=True))
        cases = QGridLayout()
        cases.setSpacing(8)
        for n, block in enumerate(self.cases):
            cases.addWidget(block, n // 2, n % 2)
        for n in range(2):
            cases.setColumnStretch(n, 1)
        column.addLayout(cases)
        for block in self.parts:
            block.edited.connect(self.edited)
            block.left.connect(self.left)
        for block in self.parts[len(self.cases) :]:
            column.addWidget(block)
        self._source().stay_open()
        self._needed = plain_label(tr("Type the number first."), "small", wraps=True)
        column.addWidget(self._needed)

    def show_value(self, estimate: Estimate | None) -> None:
        """Show an estimate; without one there is nothing that could have a source."""
        self._needed.setVisible(estimate is None)
        for block in self.parts:
            block.setEnabled(estimate is not None)
            block.show_value(_part(estimate, block.about.name) if estimate else None)

    def commit(self) -> None:
        """Take over what was typed and not yet told."""
        for block in self.parts:
            block.commit()

    def _source(self) -> SourceBlock:
        return next(block for block in self.parts if isinstance(block, SourceBlock))


def _part(estimate: Estimate, name: str) -> Any:
    scenario = scenario_of(name)
    return estimate.typed_in(scenario) if scenario else getattr(estimate, name)


def _scenario(id: str, name: str, about: About) -> About:
    title = tr("In “{scenario}”", scenario=name)
    return About(
        f"{_SCENARIO}{id}", title, Shape.NUMBER, _SCENARIO_HELP, optional=True, **_same(about)
    )


def _same(about: About) -> dict[str, Any]:
    """What the cases have in common with the number itself; the unit stands there already."""
    return {"measure": about.measure, "unit": "%" if about.measure == "share" else ""}
