"""Asks a second calculation engine, one that has nothing to do with the first, for the figures.

Formualizer reads the file itself and calculates in this process: milliseconds a workbook. It is
given copies whose cached values are all wrong, so that nothing but calculating gives a right one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import formualizer

from tests.exports.workbook.reading import Answers, Book, Shown, packed

WRONG = 777.25
"""What every formula cell claims to be before the engine calculates it."""
_FORMULA_CELL = re.compile(r"<c ([^>]*)>(<f[ >].*?</f>)(?:<v>.*?</v>|<v */>)?")


def spoilt(data: bytes) -> bytes:
    """A copy of a workbook in which every formula cell's cached value is wrong."""
    book = Book(data)
    for part in book.files.values():
        text = book.parts[part].decode()
        book.parts[part] = _FORMULA_CELL.sub(_spoilt_cell, text).encode()
    return packed(book.parts)


def _spoilt_cell(cell: re.Match[str]) -> str:
    of_numbers = re.sub(r' t="\w+"', "", f" {cell[1]}")
    return f"<c{of_numbers}>{cell[2]}<v>{WRONG}</v>"


def answers(data: bytes, titles: Sequence[str]) -> list[Answers]:
    """What the names `out_…` show once each of the scenarios is chosen, from the inputs alone."""
    book = Book(data)
    places = {name: book.place(name) for name in book.names if name.startswith("out_")}
    engine = formualizer.Workbook.from_bytes(spoilt(data))
    selector = book.place("in_case")
    found = []
    for title in titles:
        engine.set_value(selector[0], *_row_and_column(selector[1]), title)
        engine.evaluate_all()
        found.append(
            Answers(
                {
                    name: _shown(engine.get_value(sheet, *_row_and_column(cell)))
                    for name, (sheet, cell) in places.items()
                }
            )
        )
    return found


def _shown(value: object) -> Shown:
    if isinstance(value, bool) or not isinstance(value, int | float | str | None):
        return f"an error or a truth value: {value}"
    return float(value) if isinstance(value, int) else value


def _row_and_column(cell: str) -> tuple[int, int]:
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(cell[len(letters) :]), column
