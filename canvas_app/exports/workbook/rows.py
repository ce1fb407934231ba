"""Writes a sheet's rows as XML, formulas with the values they have now.

openpyxl writes everything around them. It would make an object of every cell and an element of
every text, which takes most of the time of an export, and leaves formulas without values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from canvas_app.exports.workbook.place import letters
from canvas_app.exports.workbook.text import for_cell

Value = float | str | None


@dataclass(frozen=True, slots=True)
class Written:
    """A cell as it goes into the file: its style's number, its value, and its formula."""

    row: int
    column: int
    style: int
    value: Value
    formula: str = ""


def sheet_data(cells: Iterable[Written], heights: Mapping[int, float]) -> str:
    """The rows of a sheet; the cells must come row by row, from left to right."""
    out = ["<sheetData>"]
    names: dict[int, str] = {}
    by_row = {row: list(of_row) for row, of_row in groupby(cells, key=lambda cell: cell.row)}
    for row in sorted(by_row.keys() | heights.keys()):
        height = heights.get(row)
        out.append(f'<row r="{row}"' if height is None else _tall(row, height))
        out.append(">")
        for cell in by_row.get(row, ()):
            name = names.get(cell.column) or names.setdefault(cell.column, letters(cell.column))
            out.append(_cell(f'<c r="{name}{row}" s="{cell.style}"', cell))
        out.append("</row>")
    out.append("</sheetData>")
    return "".join(out)


def hyperlinks(links: Mapping[tuple[int, int], str]) -> str:
    """Cells that lead to places of the same workbook; "" where there are none."""
    if not links:
        return ""
    made = "".join(
        f'<hyperlink ref="{letters(column)}{row}" location={quoteattr(place)}/>'
        for (row, column), place in sorted(links.items())
    )
    return f"<hyperlinks>{made}</hyperlinks>"


def _tall(row: int, height: float) -> str:
    return f'<row r="{row}" ht="{height:.15g}" customHeight="1"'


def _cell(start: str, cell: Written) -> str:
    value = cell.value
    if cell.formula:
        formula = f"<f>{escape(cell.formula)}</f>"
        if isinstance(value, float):
            return f"{start}>{formula}<v>{value!r}</v></c>"
        return f'{start} t="str">{formula}<v>{escape(for_cell(value or ""))}</v></c>'
    if isinstance(value, str):
        if not value:
            return f"{start}/>"
        kept = ' xml:space="preserve"' if value != value.strip() or "\n" in value else ""
        return f'{start} t="inlineStr"><is><t{kept}>{escape(value)}</t></is></c>'
    return f"{start}/>" if value is None else f'{start} t="n"><v>{value!r}</v></c>'
