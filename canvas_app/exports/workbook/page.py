"""How a sheet scrolls and prints, and what may be typed into it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from openpyxl.worksheet.cell_range import CellRange, MultiCellRange
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from canvas_app.document.text import N_, Translate
from canvas_app.exports.workbook import looks
from canvas_app.exports.workbook.grid import Choices, Grid
from canvas_app.exports.workbook.place import letters


def set_page(sheet: Worksheet, grid: Grid) -> None:
    """How the sheet scrolls and prints."""
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    sheet.freeze_panes = f"{letters(grid.freeze_column)}{grid.freeze}"
    sheet.sheet_properties.tabColor = looks.ACCENTS[grid.accent]
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = grid.pages
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.5, 0.7
    margins.footer = 0.35  # a line of text needs a quarter of an inch below the sheet
    footer: Any = sheet.oddFooter
    footer.left.text, footer.right.text = "&A", "&P / &N"
    first, last = grid.head_rows
    sheet.print_title_rows = f"{first}:{last}"
    if grid.head_columns:
        sheet.print_title_cols = f"A:{letters(grid.head_columns)}"
    rows = grid.print_rows or [(1, grid.last_row)]
    columns = grid.print_columns or [(1, grid.last_column)]
    sheet.print_area = ",".join(
        f"{letters(left)}{top}:{letters(right)}{bottom}"
        for top, bottom in rows
        for left, right in columns
    )
    if grid.filter:
        top, left, bottom, right = grid.filter
        sheet.auto_filter.ref = f"{letters(left)}{top}:{letters(right)}{bottom}"


def protect(sheet: Worksheet) -> None:
    """Formulas can't be typed over by mistake. There is no password: it is no lock.

    In a file, True says what the protection forbids.
    """
    protection = sheet.protection
    protection.sheet = True
    protection.formatCells = protection.formatColumns = protection.formatRows = False
    protection.autoFilter = protection.sort = False


def validate(sheet: Worksheet, choices: Choices, t: Translate) -> None:
    """Only what is meant to be typed may be typed."""
    if not choices.cells:
        return
    rule: Any
    if choices.words or choices.named:
        words = choices.named or '"' + ",".join(choices.words) + '"'
        rule = DataValidation("list", formula1=words)
        rule.error = t(N_("Please choose one of the words in the list."))
    elif choices.share:
        rule = DataValidation("decimal", operator="between", formula1="0", formula2="1")
        rule.errorStyle = "warning"
        rule.error = t(N_("A share usually lies between 0 % and 100 %."))
    else:
        rule = DataValidation("decimal", operator="greaterThanOrEqual", formula1="0")
        rule.errorStyle = "warning"
        rule.error = t(N_("This is usually a number that is not below 0."))
    rule.allowBlank = True
    rule.showErrorMessage = True
    rule.showDropDown = False
    rule.sqref = Areas(areas(choices.cells))
    sheet.add_data_validation(rule)


def areas(cells: Sequence[tuple[int, int]]) -> list[str]:
    """Cells as ranges down their columns: "G7:G9 G12", a few instead of thousands."""
    found: list[str] = []
    for column, of_column in groupby(sorted(cells, key=itemgetter(1, 0)), key=itemgetter(1)):
        rows = [row for row, _ in of_column]
        for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
            numbers = [row for _, row in run]
            found.append(f"{letters(column)}{numbers[0]}:{letters(column)}{numbers[-1]}")
    return found


class Areas(MultiCellRange):
    """Ranges that are written in the order in which they were named, the same every time.

    openpyxl keeps a set, and compares each further range with all before it.
    """

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.ranges = [CellRange(name) for name in names]

    def __str__(self) -> str:
        return " ".join(str(area) for area in self.ranges)
