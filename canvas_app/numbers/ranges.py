"""Cells that stand side by side, written as one range of a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence


def joined_range(cells: Sequence[str]) -> str:
    """`D5,D7,D6` as `D5:D7`; cells that are not neighbours stay a list.

    Their order does not matter: what adds, counts and compares them has none.
    """
    if len(cells) < 2:
        return ",".join(cells)
    sheet, places = _places(cells)
    ordered = sorted(places)
    first, last = ordered[0], ordered[-1]
    down = [(first[0], first[1] + i) for i in range(len(cells))]
    across = [(first[0] + i, first[1]) for i in range(len(cells))]
    if ordered in (down, across):
        ends = cells[places.index(first)], cells[places.index(last)]
        return f"{ends[0]}:{ends[1].removeprefix(sheet)}"
    return ",".join(cells)


def is_column(cells: str) -> bool:
    """Whether a joined range is one below the other: ROWS counts those, and only those."""
    start, colon, end = cells.rpartition("!")[2].replace("$", "").partition(":")
    return bool(colon) and start.rstrip("0123456789") == end.rstrip("0123456789")


def _places(cells: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """The common sheet prefix, and column and row of each cell; rows of -1 never join."""
    sheet = cells[0][: cells[0].rfind("!") + 1]
    places: list[tuple[int, int]] = []
    for i, cell in enumerate(cells):
        name = cell[len(sheet) :].replace("$", "") if cell.startswith(sheet) else ""
        letters = name.rstrip("0123456789")
        if not letters.isalpha() or len(letters) > 3 or "!" in name or not name[len(letters) :]:
            return sheet, [(i, -2 * j) for j in range(len(cells))]
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        places.append((column, int(name[len(letters) :])))
    return sheet, places
