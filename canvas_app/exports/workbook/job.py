"""What every sheet needs to know about one export."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from canvas_app.document.canvas import Canvas
from canvas_app.document.estimate import Estimate, Source
from canvas_app.document.text import N_, Text
from canvas_app.exports.workbook.cases import labels
from canvas_app.exports.workbook.grid import FIRST, Formula, Grid
from canvas_app.exports.workbook.place import Places
from canvas_app.exports.workbook.sheets import SHEETS, Sheet
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Input, Quantity
from canvas_app.numbers.sensitivity import CLEAREST
from canvas_app.numbers.shown import Shown

NAME_OF_CASE = "in_case"
NAME_OF_CASES = "case_list"
NAME_OF_CASE_NUMBER = "case_no"
NAME_OF_FAILED = "out_checks_failed"


@dataclass
class Job:
    """One export: the canvas and its model, the case, and what the sheets have placed so far."""

    canvas: Canvas
    model: Model
    case: Case
    made_at: datetime
    shown: Shown
    picture: bytes | None = None
    places: Places = field(default_factory=Places)
    names: dict[str, tuple[str, int, int] | tuple[str, int, int, int]] = field(default_factory=dict)
    """Defined names: sheet, row and column; of several cells side by side the last column too."""
    laid: set[str] = field(default_factory=set)
    """The keys of the sheets that were begun."""
    tolerance: Input = field(init=False)
    rounding: Input = field(init=False)
    clearest: Input = field(init=False)
    explained: dict[str, int] = field(default_factory=dict)
    """The row of each headline figure on the sheet Explained, by its key."""
    agreements: list[tuple[str, str, float | str]] = field(default_factory=list)
    """How far two ways to the same figure are apart: the figure's label, cells of the Sensitivity
    sheet, and the largest number in them."""
    cases: tuple[Case, ...] = field(init=False)
    """Low, base, high, and the named scenarios."""
    labels: dict[Case, str] = field(init=False)
    """What each case is called, and chosen by."""

    def __post_init__(self) -> None:
        self.labels = labels(self.canvas, self.shown)
        self.cases = tuple(self.labels)
        # Sheets refer to each other, also to those that are laid out later.
        self.places.titles.update({sheet.key: self.t(sheet.title) for sheet in SHEETS})
        known = self.model.by_key.get("tolerance")
        self.tolerance = (
            known
            if isinstance(known, Input)
            else _setting("tolerance", N_("Methods may differ by"), self.canvas.tolerance)
        )
        self.rounding = replace(
            _setting("rounding", N_("Rounding that checks let pass"), 1e-9),
            measure="number",
            unit="1",
        )

        self.clearest = replace(
            _setting("clearest", N_("Clarity of what is known"), float(CLEAREST)),
            measure="number",
            unit="1",
        )

    @property
    def currency(self) -> str:
        return self.canvas.currency

    @property
    def settings(self) -> tuple[Input, ...]:
        """Inputs that only the workbook's checks need."""
        return tuple(
            s
            for s in (self.tolerance, self.rounding, self.clearest)
            if s.key not in self.model.by_key
        )

    def t(self, literal: str, **values: object) -> str:
        """A fixed text in the reader's language."""
        return Text(literal, **values).in_language(self.shown.translate)

    def say(self, text: Text | str) -> str:
        """A sentence of the domain in the reader's language; people's own words as they are."""
        return self.shown.line(text)

    def value(self, quantity: Quantity) -> float | str:
        """What a quantity's cell shows in the exported case; "" where it is absent."""
        value = quantity.evaluate(self.case)
        return "" if isinstance(value, Absent) else float(value)

    def reason(self, quantity: Quantity) -> str:
        """Why a figure is absent: in this case, or else in another; "" where it never is."""
        for case in (self.case, *self.cases):
            value = quantity.evaluate(case)
            if isinstance(value, Absent):
                return self.say(value.reason)
        return ""

    def name_of(self, quantity: Quantity) -> str:
        """The defined name of an input or a figure."""
        return self.model.names.get(quantity.key) or f"in_{quantity.key}"

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """Those that the workbook has, in their order; known once the optional ones are laid."""
        return tuple(s for s in SHEETS if not s.optional or s.key in self.laid)

    def grid(self, key: str, accent: str, last_column: int) -> Grid:
        """A new sheet with its head: its title, the canvas's, and the case in use."""
        self.laid.add(key)
        grid = Grid(key, self.places.titles[key], accent, self.places, last_column=last_column)
        for column in range(1, last_column + 1):
            grid.put(1, column, grid.title if column == FIRST else None, f"band:{accent}")
        grid.heights.update({1: 30.0, 2: 20.0})
        if key != "summary":
            self.case_line(grid)
        return grid

    def case_line(self, grid: Grid) -> None:
        """Row 2: which canvas this is, and in which case its numbers are."""
        grid.put(2, FIRST, self.canvas.title or self.t(N_("Untitled canvas")), "meta")
        title = self.labels[self.case]
        grid.put(2, FIRST + 1, Formula(lambda at: NAME_OF_CASE, title), "here")


def _setting(key: str, label: str, share: float) -> Input:
    return Input(
        key=key,
        label=Text(label),
        measure="share",
        unit="%",
        estimate=Estimate(base=share, source=Source(text=N_("document setting"))),
        setting=True,
    )
