"""Which editor edits what."""

from __future__ import annotations

from canvas_app.ui.inspector.about import About, Shape
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.choice_blocks import ChipsBlock, ChoiceBlock, FlagBlock
from canvas_app.ui.inspector.estimate_block import EstimateBlock
from canvas_app.ui.inspector.number_block import NumberBlock
from canvas_app.ui.inspector.pickers import ClarityBlock, ColourBlock
from canvas_app.ui.inspector.pieces import Ground
from canvas_app.ui.inspector.rows_block import RowsBlock
from canvas_app.ui.inspector.source_block import SourceBlock
from canvas_app.ui.inspector.text_blocks import (
    CurrencyBlock,
    DateBlock,
    LineBlock,
    LinesBlock,
    ProseBlock,
)

EDITORS: dict[Shape, type[Block]] = {
    Shape.LINE: LineBlock,
    Shape.PROSE: ProseBlock,
    Shape.LINES: LinesBlock,
    Shape.DATE: DateBlock,
    Shape.CURRENCY: CurrencyBlock,
    Shape.FLAG: FlagBlock,
    Shape.CHOICE: ChoiceBlock,
    Shape.CHIPS: ChipsBlock,
    Shape.NUMBER: NumberBlock,
    Shape.CLARITY: ClarityBlock,
    Shape.COLOUR: ColourBlock,
    Shape.SOURCE: SourceBlock,
    Shape.ESTIMATE: EstimateBlock,
    Shape.ROWS: RowsBlock,
}


def editor(about: About, ground: Ground, *, bare: bool = False) -> Block:
    """An editor for a field."""
    return EDITORS[about.shape](about, ground, bare=bare)
