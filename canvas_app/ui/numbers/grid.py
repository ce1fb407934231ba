"""What a table shows: columns, rows and cells of one moment. Made anew when numbers change.

Cells are worked out when they are asked for, so that a table of a hundred rows costs what is to
be seen of it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QLocale

from canvas_app.document.canvas import Canvas
from canvas_app.i18n import tr
from canvas_app.numbers.display import editable
from canvas_app.numbers.expressions import Absent, Case, Value
from canvas_app.numbers.provenance import clarity_of, source_of
from canvas_app.numbers.quantities import Figure, Input, Measure, Quantity
from canvas_app.numbers.shown import NOTHING, Shown
from canvas_app.ui.numbers.columns import Column

_LONG = 1e9
"""From here on a number is shown short: ten digits are counted, not read."""
_SURE = 3


class Tone(Enum):
    """How a cell looks."""

    PLAIN = auto()
    QUIET = auto()
    """Not typed in this case: the base counts."""
    ASSUMED = auto()
    """Not typed at all: a usual or a derived value counts."""
    FIGURE = auto()
    ABSENT = auto()
    ADD = auto()
    """An invitation to type."""
    BLANK = auto()
    """Nothing can stand here."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what it shows, and `plain`, what is edited and copied."""

    text: str = ""
    plain: str = ""
    tone: Tone = Tone.BLANK
    editable: bool = False
    number: bool = False
    quantity: Quantity | None = None
    unsure: bool = False


BLANK = Cell()


class Grid(ABC):
    """The cells of a table."""

    columns: tuple[Column, ...]
    rows: tuple[str, ...]
    """An id for each row."""
    add_row: int | None = None
    total_row: int | None = None
    read_only = False
    """Whether there is nothing to type, so that calculated cells need no ground of their own."""

    def __init__(self, canvas: Canvas, case: Case, shown: Shown) -> None:
        self.canvas, self.case, self.shown = canvas, case, shown
        self._cells: dict[tuple[int, int], Cell] = {}

    def cell(self, row: int, column: int) -> Cell:
        """A cell; worked out once."""
        key = row, column
        if key not in self._cells:
            self._cells[key] = self.made(row, column)
        return self._cells[key]

    def renewed(self, before: Grid) -> Iterable[int]:
        """The rows that were themselves changed since an earlier grid of the same shape."""
        return range(len(self.rows))

    @abstractmethod
    def made(self, row: int, column: int) -> Cell:
        """Work out a cell."""

    @abstractmethod
    def name_of(self, row: int) -> str:
        """What to call a row in a sentence."""

    def case_of(self, column: int) -> Case:
        """The case that a column shows."""
        return self.case

    def told(self, row: int, column: int) -> str:
        """A cell in a sentence: what it is, its number, range, source and clarity."""
        cell, head = self.cell(row, column), self.columns[column]
        where = " · ".join(part for part in (self.name_of(row), head.title) if part)
        if cell.quantity is None:
            return f"{where}: {cell.text}" if cell.text and column else where
        return f"{where}: {self._told(cell, self.case_of(column))}"

    def _told(self, cell: Cell, case: Case) -> str:
        quantity, shown = cell.quantity, self.shown
        assert quantity is not None
        value = quantity.evaluate(case)
        if isinstance(value, Absent) and cell.tone is not Tone.ASSUMED:
            return shown.line(value.reason)
        parts = [
            cell.text if isinstance(value, Absent) else shown.amount(quantity, value, full=True)
        ]
        if cell.tone is Tone.ASSUMED:
            parts.append(tr("assumed, because nothing is typed"))
        elif cell.tone is Tone.QUIET:
            parts.append(tr("as in the base case"))
        if isinstance(quantity, Figure):
            parts.append(tr("calculated; Space explains it"))
        if isinstance(quantity, Input) and quantity.estimate is not None:
            parts += self._provenance(quantity)
        return " · ".join(parts)

    def _provenance(self, quantity: Input) -> list[str]:
        estimate = quantity.estimate
        parts: list[str] = []
        assert estimate is not None
        for words, number in (
            (tr("low {number}", number="{}"), estimate.low),
            (tr("high {number}", number="{}"), estimate.high),
        ):
            if number is not None:
                parts.append(words.replace("{}", self.shown.full(quantity, number)))
        source, clarity = source_of(quantity, self.canvas), clarity_of(quantity, self.canvas)
        if source is not None:
            parts.append(tr("source: {source}", source=source.text.strip() or source.url.strip()))
        else:
            parts.append(tr("no source"))
        if clarity is not None:
            parts.append(tr("clarity {n} of 5", n=clarity))
        return parts


def figure_cell(quantity: Quantity, case: Case, shown: Shown) -> Cell:
    """A calculated cell, short, so that a column reads alike; copied and told in full.

    An absent figure shows a dash, and its reason to who asks.
    """
    value = quantity.evaluate(case)
    if isinstance(value, Absent):
        blank = value.outside
        return Cell("" if blank else NOTHING, "", Tone.ABSENT, number=True, quantity=quantity)
    text, plain = shown.compact(quantity, value), number_plain(quantity.measure, value)
    return Cell(text, plain, Tone.FIGURE, number=True, quantity=quantity)


def number_text(measure: Measure, value: Value, shown: Shown) -> str:
    """A number as tables show it: in full up to nine digits, then in short."""
    if isinstance(value, Absent):
        return NOTHING
    return shown.full(measure, value) if abs(value) < _LONG else shown.value(measure, value)


def number_plain(measure: str, value: float) -> str:
    """A number with all its digits and no signs but a %, for editing and for spreadsheets."""
    share = measure == "share"
    return editable(value, decimal=decimal_sign(), percent=share) + ("%" if share else "")


def decimal_sign() -> str:
    """The reader's decimal sign."""
    sign = QLocale().decimalPoint()
    return sign if sign in (".", ",") else "."


def is_unsure(quantity: Quantity | None, canvas: Canvas) -> bool:
    """Whether somebody said that a typed number is rather a guess."""
    if not isinstance(quantity, Input):
        return False
    clarity = clarity_of(quantity, canvas)
    return clarity is not None and clarity < _SURE
