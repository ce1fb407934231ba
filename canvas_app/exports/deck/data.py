"""The workbook within a chart: what "edit data" opens.

It is made from what the chart refers to, cell by cell, so that both always say the same. Words
are always words: a card may be called =1+1, and no cell of ours calculates anything.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.utils.cell import column_index_from_string
from pptx.oxml.ns import qn

from canvas_app.exports.deck.theme import BORN
from canvas_app.exports.workbook.text import for_cell

_PLACE: Final = re.compile(r"!\$([A-Z]+)\$([0-9]+)")


def workbook_of(space: Any) -> bytes:
    """The cells that a chart refers to, with what it shows of them."""
    book = Workbook()
    book.properties.creator = ""
    book.properties.created = book.properties.modified = BORN
    sheet: Any = book.active
    sheet.title = "Sheet1"
    widest: dict[int, int] = {}
    for reference in space.iter(qn("c:f")):
        found = _PLACE.search(reference.text or "")
        if found is None:
            continue
        column, row = column_index_from_string(found[1]), int(found[2])
        for kind in ("c:strCache", "c:numCache"):
            cache = reference.getparent().find(qn(kind))
            if cache is None:
                continue
            form = cache.findtext(qn("c:formatCode")) or "General"
            for point in cache.findall(qn("c:pt")):
                cell = sheet.cell(row + int(point.get("idx")), column)
                said = point.findtext(qn("c:v")) or ""
                _fill(cell, said, None if kind == "c:strCache" else form)
                widest[column] = max(widest.get(column, 0), len(said))
    for column, size in widest.items():
        letter = sheet.cell(1, column).column_letter
        sheet.column_dimensions[letter].width = min(max(size * 1.2, 10), 48)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _fill(cell: Cell, said: str, form: str | None) -> None:
    if form is None:
        cell.value = for_cell(said)
        cell.data_type = "s"
    else:
        cell.value = float(said)
        cell.number_format = form
