"""A canvas as a workbook with live formulas that stands on its own."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime

from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils.indexed_list import IndexedList
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text, Translate
from canvas_app.exports.workbook import charts, looks
from canvas_app.exports.workbook.about import about_sheet
from canvas_app.exports.workbook.board import board_sheet
from canvas_app.exports.workbook.cards import cards_sheet
from canvas_app.exports.workbook.channels import channels_sheet
from canvas_app.exports.workbook.checks import checks_sheet
from canvas_app.exports.workbook.economics import economics_sheet
from canvas_app.exports.workbook.explained import explained_sheet
from canvas_app.exports.workbook.finish import Part, finished, saved
from canvas_app.exports.workbook.grid import (
    Call,
    Cell,
    Content,
    Formula,
    Grid,
    Home,
    Typed,
)
from canvas_app.exports.workbook.inputs import inputs_sheet
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.market import market_sheet
from canvas_app.exports.workbook.messaging import messaging_sheet
from canvas_app.exports.workbook.page import protect, set_page, validate
from canvas_app.exports.workbook.picture import Png
from canvas_app.exports.workbook.place import absolute, letters
from canvas_app.exports.workbook.price import price_sheet
from canvas_app.exports.workbook.projection import projection_sheet
from canvas_app.exports.workbook.rows import Written, hyperlinks, sheet_data
from canvas_app.exports.workbook.sensitivity import sensitivity_sheet
from canvas_app.exports.workbook.sheets import SHEETS
from canvas_app.exports.workbook.styles import Styles
from canvas_app.exports.workbook.summary import summary_sheet
from canvas_app.exports.workbook.text import MOST, for_cell, needs_quote, utf16_length
from canvas_app.numbers.cases import known_case
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import model_of
from canvas_app.numbers.quantities import Choice, Input, Quantity
from canvas_app.numbers.shown import Shown

# In the order in which quantities find their homes; Economics takes what no other has placed.
_LAID_OUT: tuple[Callable[[Job], Grid | None], ...] = (
    inputs_sheet,
    price_sheet,
    market_sheet,
    channels_sheet,
    projection_sheet,
    economics_sheet,
    sensitivity_sheet,
    board_sheet,
    cards_sheet,
    messaging_sheet,
    explained_sheet,
    checks_sheet,
    summary_sheet,
    about_sheet,
)
_ORDER = tuple(sheet.key for sheet in SHEETS)
Progress = Callable[[int, int], None]
Remark = Callable[[Text], None]


def workbook_bytes(
    canvas: Canvas,
    *,
    case: Case = "base",
    made_at: datetime | None = None,
    picture: bytes | None = None,
    progress: Progress | None = None,
    remark: Remark | None = None,
    translate: Translate = str,
) -> bytes:
    """The workbook of a canvas, with `case` chosen and all computed values in place.

    A scenario that is no longer there counts as the base. `picture` is a PNG of the canvas. The
    same arguments give the same bytes. `progress` is called with the steps done and their number,
    `remark` with what a reader would look for in vain.
    """
    shown = Shown(canvas.currency, canvas.language, translate, known_case(canvas, case))
    case = known_case(canvas, case)
    job = Job(canvas, model_of(canvas), case, made_at or datetime.now(), shown, picture)
    writer = _Writer(job, progress or (lambda done, of: None))
    data = writer.write()
    if remark is not None:
        for each in writer.remarks():
            remark(each)
    return data


def lay_out(job: Job) -> list[Grid]:
    """Every sheet, laid out, in the order of the workbook."""
    grids = [grid for make in _LAID_OUT if (grid := make(job)) is not None]
    for grid in grids:
        grid.close()
    return sorted(grids, key=lambda grid: _ORDER.index(grid.key))


def shown_by(content: Content, job: Job) -> float | str:
    """What a formula cell shows in the exported case; "" where a figure is absent."""
    if isinstance(content, Formula):
        return content.value
    if isinstance(content, Home):
        return job.value(content.figure)
    assert isinstance(content, Call)
    if isinstance(content.quantity, Choice):
        return content.quantity.value
    return job.value(content.quantity)


class _Writer:
    """Turns grids into an openpyxl workbook, then into bytes."""

    def __init__(self, job: Job, progress: Progress) -> None:
        self._job = job
        self._progress = progress
        self._done = 0
        self._steps = 0
        self._font = looks.font_of(job.canvas.language)
        self._book = Workbook()
        self._book._fonts = IndexedList([Font(name=self._font, size=11)])  # type: ignore[attr-defined]
        self._book._named_styles["Normal"].font = Font(name=self._font, size=11)  # type: ignore[attr-defined]
        self._styles = Styles(self._book, self._font, job.currency)
        self._grids: dict[str, Grid] = {}
        self._forms: dict[str, str] = {}
        self._cut = 0
        self._blank = 0

    def remarks(self) -> list[Text]:
        """What the cells could not hold."""
        found: list[Text] = []
        if self._cut:
            found.append(
                Text(
                    "Texts that are longer than a cell of a workbook can be: {count}. Each says "
                    "at its end how much is left out.",
                    count=self._cut,
                )
            )
        if self._blank:
            found.append(
                Text(
                    "Numbers that are too large for a workbook: {count}. Their cells are empty.",
                    count=self._blank,
                )
            )
        return found

    def write(self) -> bytes:
        """The finished file."""
        grids = lay_out(self._job)
        self._steps = 2 * len(grids) + 2
        self._grids = {grid.key: grid for grid in grids}
        self._step()
        book = self._book
        parts: dict[str, Part] = {}
        for i, grid in enumerate(grids, start=1):
            sheet = book.active if i == 1 else book.create_sheet()
            assert isinstance(sheet, Worksheet)
            sheet.title = grid.title
            parts[f"xl/worksheets/sheet{i}.xml"] = self._sheet(sheet, grid)
            self._step()
        self._name_figures()
        for name, (key, row, column, *last) in self._job.names.items():
            target = absolute(self._grids[key].title, row, column)
            if last:
                target += f":{absolute('', row, *last).rpartition('!')[2]}"
            book.defined_names[name] = DefinedName(name, attr_text=target)
        properties = book.properties
        properties.creator = "GTM Canvas"
        properties.title = for_cell(self._job.canvas.title) or None
        data = saved(book)
        self._step()
        return finished(data, parts, self._job.made_at, self._step)

    def _name_figures(self) -> None:
        for figure in self._job.model.figures:
            place = self._job.places.home(figure)
            assert place is not None
            self._job.names[self._job.name_of(figure)] = (place.sheet, place.row, place.column)

    def _step(self) -> None:
        self._done += 1
        self._progress(self._done, self._steps)

    # --- one sheet -----------------------------------------------------------------------------

    def _sheet(self, sheet: Worksheet, grid: Grid) -> Part:
        cells = [
            self._written(row, column, cell, grid)
            for (row, column), cell in sorted(grid.cells.items())
        ]
        for column, width in grid.widths.items():
            sheet.column_dimensions[letters(column)].width = width
        set_page(sheet, grid)
        protect(sheet)
        for choices in grid.choices:
            validate(sheet, choices, self._job.t)
        for column, first, last in grid.alarms:
            rule = CellIsRule(  # type: ignore[no-untyped-call]
                operator="greaterThan",
                formula=["0"],
                font=Font(color=looks.BAD, bold=True),
                fill=PatternFill("solid", bgColor=looks.BAD_PAPER),
            )
            name = letters(column)
            sheet.conditional_formatting.add(f"{name}{first}:{name}{last}", rule)
        self._drawings(sheet, grid)
        end = f"{letters(grid.last_column)}{grid.last_row}"
        return Part(sheet_data(cells, grid.heights), hyperlinks(grid.links), f"A1:{end}")

    def _written(self, row: int, column: int, cell: Cell, grid: Grid) -> Written:
        content, form, quoted = cell.content, "General", False
        value: float | str | None = None
        formula = ""
        words = content.value if isinstance(content, Typed) else content
        if isinstance(words, str):
            value = for_cell(words, self._job.shown.translate)
            self._cut += len(words) > MOST // 2 and utf16_length(words) > MOST
            quoted = needs_quote(value)
            # What is chosen stays a word, even where a scenario is called "2027" or "=best".
            form = "@" if cell.style == "selector" else "General"
        elif isinstance(content, Typed):
            value = content.value
            form = self._format(content)
        elif content is not None:
            formula = self._formula(content, row, cell, grid)
            value = self._value(content)
            form = cell.form or self._format(content)
        if isinstance(value, float) and not math.isfinite(value):
            value, self._blank = None, self._blank + 1  # it would make the whole file unreadable
        return Written(row, column, self._styles.number(cell.style, form, quoted), value, formula)

    def _formula(self, content: Content, row: int, cell: Cell, grid: Grid) -> str:
        at = self._job.places.seen_from(grid.key, cell.table, row, along=grid.along)
        if isinstance(content, Home):
            return content.figure.own_formula(at)
        if isinstance(content, Formula):
            return content.write(at)
        assert isinstance(content, Call)
        if grid.key == "summary":
            return self._job.name_of(content.quantity)
        place = self._job.places.home(content.quantity)
        assert place is not None
        return self._job.places.written(place, from_sheet=grid.key)

    def _format(self, content: Content) -> str:
        """A number format that suits what the cell shows, in whichever case."""
        if isinstance(content, Formula | Typed):
            values = [content.value] if isinstance(content.value, float) else []
            return looks.number_format(content.measure, self._job.currency, values, typed=True)
        quantity: Quantity | None = None
        if isinstance(content, Home | Call):
            quantity = content.figure if isinstance(content, Home) else content.quantity
        if quantity is None or isinstance(quantity, Choice):
            return "General"
        form = self._forms.get(quantity.key)
        if form is None:
            form = self._forms[quantity.key] = self._format_of(quantity)
        return form

    def _format_of(self, quantity: Quantity) -> str:
        known = [
            v for case in self._job.cases if not isinstance(v := quantity.evaluate(case), Absent)
        ]
        typed = isinstance(quantity, Input)
        return looks.number_format(quantity.measure, self._job.currency, known, typed=typed)

    def _value(self, content: Content) -> float | str:
        return shown_by(content, self._job)

    def _drawings(self, sheet: Worksheet, grid: Grid) -> None:
        job = self._job
        form = looks.short_money_format(job.currency, job.canvas.language)
        for chart in grid.charts:
            drawn = charts.draw(chart, grid, job.places.titles, self._shows, form, self._font)
            sheet.add_chart(drawn)
        if grid.picture_at and job.picture is not None:
            room = sum(grid.widths.values()) * 7
            picture = Png(job.picture, room)
            picture.anchor = f"B{grid.picture_at}"
            sheet.add_image(picture)

    def _shows(self, key: str, row: int, column: int) -> float | str:
        content = self._grids[key].cells[row, column].content
        return content if isinstance(content, str) else self._value(content)
