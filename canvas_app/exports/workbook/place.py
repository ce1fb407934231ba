"""Which cell a quantity has, seen from where a formula stands.

A quantity has one home: the cell that calculates it, or an input's live cell. Other sheets call
it up into cells of their own, so that formulas refer to their neighbours and stay short.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from canvas_app.numbers.expressions import Address
from canvas_app.numbers.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Place:
    """A cell that shows a quantity; `table` tells tables of one sheet apart."""

    sheet: str
    table: int
    row: int
    column: int
    home: bool


class Places:
    """Every cell of every quantity."""

    def __init__(self) -> None:
        self._of: dict[Quantity, list[Place]] = defaultdict(list)
        self.titles: dict[str, str] = {}

    def add(self, quantity: Quantity, place: Place) -> None:
        """Remember that a cell shows a quantity. Two homes are a mistake of the program."""
        if place.home and self.home(quantity):
            raise ValueError(f"{quantity.key} is calculated twice")
        self._of[quantity].append(place)

    def home(self, quantity: Quantity) -> Place | None:
        """Where it is calculated or typed."""
        return next((p for p in self._of.get(quantity, ()) if p.home), None)

    def seen_from(
        self, sheet: str, table: int = 0, row: int = 0, *, along: bool = False
    ) -> Address:
        """Addresses for a formula: those of the same row, then table, then sheet come first.

        `along` is for formulas that are the same along a row: only a year's figures move with it.
        """

        def nearness(place: Place) -> int:
            if place.sheet != sheet:
                return 0 if place.home else -1
            if place.table != table:
                return 2 if place.home else 1
            return 4 if place.row == row else 3

        def at(quantity: Quantity) -> str:
            place = max(self._of[quantity], key=nearness)
            held = along and getattr(quantity, "year", None) is None
            return self.written(place, from_sheet=sheet, held=held)

        return at

    def on(self, sheet: str, quantity: Quantity) -> str:
        """The full address of the cell that shows a quantity on a sheet."""
        place = next(p for p in self._of[quantity] if p.sheet == sheet)
        return self.written(place)

    def written(self, place: Place, from_sheet: str = "", *, held: bool = False) -> str:
        """`K7`, or `Market!K7` from elsewhere; `$K$7` where it is held while it is copied."""
        sign = "$" if held else ""
        cell = f"{sign}{letters(place.column)}{sign}{place.row}"
        return cell if place.sheet == from_sheet else f"{quoted(self.titles[place.sheet])}!{cell}"


@cache
def letters(column: int) -> str:
    """The name of a column: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def quoted(title: str) -> str:
    """A sheet's title as a formula needs it."""
    if title.isascii() and title.isalpha():
        return title
    return "'" + title.replace("'", "''") + "'"


def literal(text: str) -> str:
    """A fixed text inside a formula."""
    return '"' + text.replace('"', '""') + '"'


def absolute(title: str, row: int, column: int) -> str:
    """`Market!$K$7`, as defined names need it."""
    return f"{quoted(title)}!${letters(column)}${row}"
