"""A block of cells out of a text: from a clipboard, or from a file of separated values."""

from __future__ import annotations

import codecs
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from canvas_app.document.text import Text
from canvas_app.editing.cells import read_rows
from canvas_app.editing.clipboard import sound

MOST_ROWS = 2_000
MOST_COLUMNS = 200
_MOST_CELLS = 1_000_000
_SEPARATORS = ("\t", ";", ",")
_LOOKED_AT = 50
"""So many rows tell which sign separates the cells."""


@dataclass(frozen=True)
class Table:
    """Cells without empty rows and columns at the edges; every row is as long as the others."""

    rows: tuple[tuple[str, ...], ...]
    decimal: str = ""
    """The decimal sign that its separator speaks for; "" where it says nothing."""
    name: str = ""
    """The file that it comes from."""
    cut: tuple[int, int] | None = None
    """How many rows and columns there really are, where only the first ones are here."""

    @property
    def width(self) -> int:
        return len(self.rows[0])

    @property
    def is_list(self) -> bool:
        """Whether it is one row or one column: then there is nothing to match."""
        return len(self.rows) == 1 or self.width == 1

    @property
    def too_large(self) -> Text | None:
        """Why nobody would want so many cards."""
        rows, columns = self.cut or (len(self.rows), self.width)
        if rows <= MOST_ROWS and columns <= MOST_COLUMNS:
            return None
        return Text(
            "{rows} rows of {columns} columns are too many to become cards. At most {most} rows "
            "of {wide} columns can be pasted at once.",
            rows=rows,
            columns=columns,
            most=MOST_ROWS,
            wide=MOST_COLUMNS,
        )

    def as_notes(self) -> list[tuple[str, str]]:
        """Title and text of notes: a column gives one a cell, a row gives one."""
        if self.width == 1:
            return [_note(row) for row in self.rows if row[0].strip()]
        return [_note(self.rows[0])]

    def column(self, n: int, *, below: int = 0) -> list[str]:
        """The cells of a column that are not empty, from a row on."""
        return [row[n] for row in self.rows[below:] if row[n].strip()]

    @cached_property
    def last_is_total(self) -> bool:
        """Whether the last row adds up the others: as a card, it would count everything twice."""
        if len(self.rows) < 3:
            return False
        first = next((cell for cell in self.rows[-1] if cell.strip()), "")
        return first.strip().strip(":：").casefold() in _TOTALS


_TOTALS = frozenset(
    ("total", "totals", "sum", "grand total", "overall", "summe", "gesamt",
     "合计", "合計", "总计", "總計", "总和", "總和", "小计", "小計", "共计", "共計")
)  # fmt: skip


def table_of(text: str, *, sure: bool = False) -> Table | None:
    """A text from the clipboard as cells; None where it is prose.

    Spreadsheets give every row the same number of tabs. An outline that is indented by tabs, or a
    program, does not. `sure` says that it came from a spreadsheet, so that no tab is needed.
    """
    if not sure and "\t" not in text:
        return None
    rows = read_rows(sound(text))
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    if not rows:
        return None
    widths = {len(row) for row in rows}
    if not sure and (len(widths) > 1 or widths == {1} or _is_indented(rows)):
        return None
    return _trimmed(rows)


def table_in(text: str) -> Table | None:
    """The cells of a file: separated by tabs, semicolons or commas, whichever fits best."""
    text = sound(text)
    sign = max(_SEPARATORS, key=lambda s: (_fit(text, s), -_SEPARATORS.index(s)))
    found = _trimmed(read_rows(text, sign))
    if found is None or sign != ";":
        return found
    # where a semicolon separates, the comma is taken: it is the decimal sign
    return replace(found, decimal=",")


def decoded_text(data: bytes) -> str | None:
    """A text file's words, in the encodings that spreadsheets write; None where it is no text."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return _decoded(data, name)
    if b"\0" in data:
        return None
    for name in ("utf-8", "gb18030", "cp1252"):
        text = _decoded(data, name)
        if text is not None:
            return text
    return None


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _fit(text: str, sign: str) -> tuple[int, int]:
    """How many of the first rows agree on a number of cells, and on how many."""
    head = "\n".join(text.splitlines()[:_LOOKED_AT])
    widths = Counter(len(row) for row in read_rows(head, sign) if any(row))
    wide = {width: n for width, n in widths.items() if width > 1}
    if not wide:
        return 0, 0
    width = max(wide, key=lambda w: (wide[w], w))
    return wide[width], width


def _is_indented(rows: Sequence[Sequence[str]]) -> bool:
    """Lines that only begin with tabs: an indented text, not a table."""
    return all(not any(cell.strip() for cell in row[:-1]) for row in rows)


def _trimmed(rows: Sequence[Sequence[str]]) -> Table | None:
    full = [row for row in rows if any(cell.strip() for cell in row)]
    kept = sorted({n for row in full for n, cell in enumerate(row) if cell.strip()})
    if not kept:
        return None
    cut = None
    if len(full) > 1 and len(kept) > 1 and len(full) * len(kept) > _MOST_CELLS:
        # one long row and many short ones: filled up, they would take more than the memory
        cut = len(full), len(kept)
        full, kept = full[:MOST_ROWS], kept[:MOST_COLUMNS]
    return Table(
        tuple(tuple(row[n].strip(" \u3000") if n < len(row) else "" for n in kept) for row in full),
        cut=cut,
    )


def _note(cells: Sequence[str]) -> tuple[str, str]:
    first, *rest = (cell.strip("\n") for cell in cells if cell.strip())
    head, _, more = first.partition("\n")
    if len(head) > 80:
        return "", "\n".join((first, *rest))
    return head, "\n".join((*([more] if more else []), *rest))
