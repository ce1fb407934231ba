"""Every figure of a canvas as a table of text, or as plain data for other programs."""

from __future__ import annotations

import unicodedata
from typing import Any

from canvas_app.document.text import Text
from canvas_app.numbers.cases import case_words
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure, Series
from canvas_app.numbers.shown import Shown


def figures_data(model: Model, case: Case, shown: Shown) -> dict[str, Any]:
    """Every figure with its exact value, or the reason why it is absent, ready for JSON.

    `name` is the defined name in the workbook, `key` the same thing within the program.
    """
    return {
        "title": model.canvas.title,
        "id": model.canvas.id,
        "currency": model.canvas.currency,
        "case": case,
        "figures": [_data(model, figure, case, shown) for figure in model.figures],
    }


def figures_table(model: Model, case: Case, shown: Shown) -> str:
    """Every figure in lines: those of the whole canvas first, then card by card."""
    groups: dict[str, list[Figure]] = {"": []}
    single = [figure for figure in model.figures if figure.year is None]
    for figure in single:
        groups.setdefault(figure.card or "", []).append(figure)
    label_width = max(_width(shown.line(figure.label)) for figure in single)
    heading = " · ".join(
        filter(None, (model.canvas.title, shown.line(case_words(model.canvas, case))))
    )
    lines = [heading, ""]
    for card, figures in groups.items():
        if card:
            lines += ["", figures[0].subject]
        for figure in figures:
            label = shown.line(figure.label)
            space = " " * (label_width - _width(label))
            lines.append(f"  {label}{space}  {_said(figure, case, shown)}")
    return "\n".join([*lines, "", *_years(model, case, shown)]) + "\n"


def _years(model: Model, case: Case, shown: Shown) -> list[str]:
    """The yearly figures of the whole canvas: a line each, the years across."""
    rows = [series for series in model.yearly if series.figures[0].listed]
    years = model.projection.years
    table = [[shown.line(Text("Year by year")), *_said_years(years.calendar, 0, case, shown)]]
    table += [[shown.line(row.label), *_said_years(row, row.first, case, shown)] for row in rows]
    widths = [max(_width(row[i]) for row in table) for i in range(len(table[0]))]
    return [
        f"  {label}{' ' * (widths[0] - _width(label))}"
        + "".join(f"  {' ' * (w - _width(c))}{c}" for c, w in zip(cells, widths[1:], strict=True))
        for label, *cells in table
    ]


def _said_years(series: Series, first: int, case: Case, shown: Shown) -> list[str]:
    return [""] * first + [shown.value(f, f.evaluate(case)) for f in series.figures]


def _data(model: Model, figure: Figure, case: Case, shown: Shown) -> dict[str, Any]:
    value = figure.evaluate(case)
    absent = isinstance(value, Absent)
    return {
        "key": figure.key,
        "name": model.names[figure.key],
        "label": shown.line(figure.label),
        "card": figure.card,
        "subject": figure.subject,
        "measure": figure.measure,
        "unit": shown.unit(figure),
        "value": None if absent else value,
        "reason": shown.line(value.reason) if isinstance(value, Absent) else None,
    }


def _said(figure: Figure, case: Case, shown: Shown) -> str:
    value = figure.evaluate(case)
    text = shown.amount(figure, value, full=True)
    if not isinstance(value, Absent):
        return text
    return shown.line(Text("{nothing} ({reason})", nothing=text, reason=value.reason))


def _width(text: str) -> int:
    """Columns on a terminal: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
