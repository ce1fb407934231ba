"""Native tables: a heading that readers know as one, quiet lines between rows."""

from __future__ import annotations

import re
from typing import Any, Final

from canvas_app.drawing.slides.parts import TablePart
from canvas_app.exports.deck.page import Page, named
from canvas_app.exports.deck.words import Paragraph, Run, write
from canvas_app.exports.deck.xml import box_of, child, emu

_PLAIN: Final = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""The style "No Style, No Grid", which every PowerPoint has."""
_EDGES: Final = ("a:lnL", "a:lnR", "a:lnT", "a:lnB")
_SIDE, _OVER = 8.0, 0.28
_TIGHT: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
"""Writing that has no spaces between words."""


def add_table(page: Page, part: TablePart, name: str) -> None:
    """A table with a row of titles."""
    rows = (tuple((column.title,) for column in part.columns), *part.rows)
    frame = page.shapes.add_table(len(rows), len(part.columns), *box_of(part.rect))
    named(frame, name)
    table = frame.table
    about = table._tbl.tblPr
    for found in about:
        about.remove(found)
    for flag in ("bandRow", "bandCol", "lastRow", "lastCol", "firstCol"):
        about.attrib.pop(flag, None)
    about.set("firstRow", "1")
    child(about, "a:tableStyleId").text = _PLAIN
    for made, column in zip(table.columns, part.columns, strict=True):
        made.width = emu(part.rect.width() * column.share)
    for n, (row, high) in enumerate(zip(rows, part.heights, strict=True)):
        table.rows[n].height = emu(high)
        for m, lines in enumerate(row):
            _fill(page, table.cell(n, m), part, n, m, lines)


def _fill(
    page: Page, cell: Any, part: TablePart, row: int, column: int, lines: tuple[str, ...]
) -> None:
    theme, size = page.deck.theme, float(part.size)
    link = page.link(part.links.get((row - 1, column), "")) if row else ""
    colour = theme.ink if row else theme.muted
    text = joined(lines)
    run = Run(text=text, size=size, colour=colour, bold=not row, link=link)
    line = Paragraph(runs=(run,) if text else (), align=part.columns[column].align, size=size)
    write(cell._tc.get_or_add_txBody(), [line], page.palette, page.language)
    about = cell._tc.get_or_add_tcPr()
    left = 0.0 if part.columns[column].align == "left" else _SIDE
    for edge, inset in (("marL", left), ("marR", 2 * _SIDE), ("marT", size * _OVER),
                        ("marB", size * 0.2)):  # fmt: skip
        about.set(edge, str(emu(inset)))
    about.set("anchor", "ctr" if len(lines) < 2 else "t")
    for tag in _EDGES:
        made = child(about, tag, w=9525 if tag == "a:lnB" else 0)
        page.palette.fill(made, theme.line if tag == "a:lnB" else None)
    child(about, "a:noFill")


def joined(lines: tuple[str, ...]) -> str:
    """Broken lines as one again: Chinese has no spaces, nor does what was broken at a hyphen."""
    text = ""
    for line in lines:
        if text and line:
            tight = _TIGHT.match(text[-1]) and _TIGHT.match(line[0])
            text += "" if tight or text[-1] in "-/" else " "
        text += line
    return text
