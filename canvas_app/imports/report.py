"""A comparison in lines of text, for terminals."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from canvas_app.document.text import N_, Text
from canvas_app.imports.comparison import Change, Comparison
from canvas_app.numbers.cases import case_title
from canvas_app.numbers.display import editable
from canvas_app.numbers.quantities import Choice
from canvas_app.numbers.shown import NOTHING, Shown

_HEADS = (N_("Card"), N_("Quantity"), N_("Before"), N_("After"), N_("Remark"))
_WIDEST = 44


def shown_value(change: Change, value: float | str | None, shown: Shown) -> str:
    """A number in the unit of its input, with every digit where fewer would hide the change."""
    if value is None:
        return NOTHING
    if isinstance(value, str):
        return shown.translate(change.titles.get(value, value))
    quantity = change.quantity
    text = shown.full(quantity, value)
    others = [v for v in (change.before, change.after) if isinstance(v, float) and v != value]
    if any(shown.full(quantity, other) == text for other in others):
        share = quantity.measure == "share"
        text = editable(value, percent=share, grouped=True) + ("%" if share else "")
    return text


def before_and_after(change: Change, shown: Shown) -> tuple[str, str]:
    """What an input was, and what it becomes; what stands in the workbook where that is asked."""
    before = shown_value(change, change.before, shown)
    if change.asks:
        return before, f"{change.said or NOTHING} ?"
    return before, shown_value(change, change.after, shown)


def quantity_and_case(comparison: Comparison, change: Change, shown: Shown) -> str:
    """The quantity, with the case where it is not the base: "Growth · Low"."""
    label = shown.line(change.quantity.label)
    if change.case == "base":
        return label
    return f"{label} · {shown.line(case_title(comparison.canvas, change.case))}"


def subject_of(change: Change, shown: Shown) -> str:
    """The card of a change, or the document."""
    return change.quantity.subject or shown.line(Text("Document"))


def note_of(change: Change, shown: Shown) -> str:
    """What is to be said of a change; for a question also what its answer may be."""
    note = shown.line(change.note) if change.note else ""
    if change.asks and change.after is not None:
        meant = shown_value(change, change.after, shown)
        more = Text("Perhaps {number} is meant.", number=meant)
        note = shown.line(Text("{note} {more}", note=note, more=more))
    if isinstance(change.quantity, Choice) or change.after is not None or change.asks:
        return note.strip()
    return note or shown.line(Text("Removed in the workbook."))


def comparison_table(comparison: Comparison, shown: Shown) -> str:
    """Every change in a line, then what was left out."""
    rows = [[shown.translate(head) for head in _HEADS]]
    for change in comparison.changes:
        before, after = before_and_after(change, shown)
        quantity = quantity_and_case(comparison, change, shown)
        subject = subject_of(change, shown)
        rows.append([subject, quantity, before, after, note_of(change, shown)])
    lines = list(_aligned(rows)) if comparison.changes else []
    lines += [shown.line(text) for text in (*comparison.left_out, *comparison.remarks)]
    return "".join(f"{line}\n" for line in lines)


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    rows = [[*(_cut(cell) for cell in row[:-1]), row[-1]] for row in rows]
    widths = [max(_width(row[n]) for row in rows) for n in range(len(rows[0]) - 1)]
    for row in rows:
        cells = [
            " " * (widths[n] - _width(cell)) + cell
            if n in (2, 3)
            else cell + " " * (widths[n] - _width(cell))
            for n, cell in enumerate(row[:-1])
        ]
        yield "  ".join([*cells, row[-1]]).rstrip()


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDEST else line[: _WIDEST - 1] + "…"


def _width(text: str) -> int:
    """Columns on a terminal: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
