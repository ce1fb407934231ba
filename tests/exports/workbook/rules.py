"""A program that checks the rules a workbook must keep, on the finished file.

`broken(data)` gives every violation in words; an empty list means that the file keeps them all.
"""

from __future__ import annotations

import getpass
import io
import itertools
import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

FUNCTIONS = {
    "ABS", "AND", "COUNT", "EXP", "IF", "IFERROR", "INDEX", "ISERROR", "ISNUMBER", "ISTEXT", "LN",
    "MATCH", "MAX", "MIN", "OR", "ROUNDUP", "ROWS", "SUM", "SUMIF", "SUMPRODUCT",
}  # fmt: skip
"""Those in use; Excel 2007 knew all of them, none is volatile, none reaches out."""

SHEETS = [
    "Summary", "Canvas", "Cards", "Inputs", "Market", "Projection", "Channels", "Price",
    "Economics", "Sensitivity", "Messaging", "Explained", "Checks", "About",
]  # fmt: skip
OPTIONAL = {"Messaging"}
LONGEST = 120
_CELL = r"\$?[A-Z]{1,3}\$?[0-9]+"


def broken(data: bytes) -> list[str]:
    """Everything in the file that breaks a rule."""
    book = load_workbook(io.BytesIO(data))
    found = [*_files(data), *_names(book)]
    wanted = [title for title in SHEETS if title in book.sheetnames or title not in OPTIONAL]
    if book.sheetnames != wanted:
        found.append(f"sheets are {book.sheetnames}")
    for sheet in book.worksheets:
        found += [f"{sheet.title}: {what}" for what in _sheet(sheet)]
    found += [f"Projection: {what}" for what in _along_the_years(book["Projection"])]
    found += _inputs(book["Inputs"], book)
    return found


def _files(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
    yield from (f"{name} is in the file" for name in names if "vba" in name or "external" in name)
    everything = b"\n".join(parts.values())
    traces = [str(Path.home()), os.getcwd(), os.environ.get("USER", ""), getpass.getuser()]
    for trace in {t for t in traces if len(t) > 4 or ("/" in t and len(t) > 1)}:
        if trace.encode() in everything:
            yield f"a trace of the machine: {trace}"
    for name, content in parts.items():
        if name.startswith("xl/worksheets/sheet"):
            text = content.decode()
            formulas, values = text.count("<f>"), len(re.findall(r"</f><v>", text))
            if formulas != values:
                yield f"{name}: {formulas - values} formulas without a value"
            if re.search(r'<c [^>]*t="e"', text) or re.search("<v>(nan|inf)", text):
                yield f"{name}: an error value"
        elif name.startswith("xl/charts/chart"):
            text = content.decode()
            if not re.search(r"<numCache>.*?<pt ", text) or "<strCache>" not in text:
                yield f"{name}: a chart without its data"


def _names(book: object) -> Iterator[str]:
    names = list(book.defined_names)  # type: ignore[attr-defined]
    for name in names:
        if not re.fullmatch(r"(in|out|doc)_\w+|case_no|case_list", name, flags=re.ASCII):
            yield f"the name {name} is of no known kind"
        if re.fullmatch(r"[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*", name):
            yield f"the name {name} is the address of a cell"


def _sheet(sheet: Worksheet) -> Iterator[str]:
    if sheet.merged_cells.ranges:
        yield "merged cells"
    if sheet.sheet_state != "visible":
        yield "hidden"
    hidden = [d for d in sheet.column_dimensions.values() if d.hidden]
    if hidden or any(d.hidden for d in sheet.row_dimensions.values()):
        yield "hidden rows or columns"
    if not sheet.freeze_panes:
        yield "nothing is frozen"
    if not sheet.print_area or not sheet.print_title_rows:
        yield "no print area or titles"
    setup = sheet.page_setup
    if setup.orientation != "landscape" or setup.fitToWidth != 1:
        yield "not landscape, fitted to the width"
    if not sheet.sheet_properties.pageSetUpPr.fitToPage:
        yield "does not fit to the page"
    if not sheet.protection.sheet or sheet.protection.password:
        yield "not protected, or with a password"
    if sheet.sheet_view.showGridLines:
        yield "grid lines"
    units: dict[str, str] = {}
    for row in sheet.iter_rows():
        head = row[1].value if len(row) > 1 else None
        if head == "Unit":
            units = {c.column_letter: str(c.value) for c in row[2:] if c.value}
        for cell in row:
            if isinstance(cell.value, int | float) and sheet.title != "Inputs":
                yield f"{cell.coordinate}: a number typed outside of Inputs"
            if cell.data_type == "f" and not cell.protection.locked:
                yield f"{cell.coordinate}: a formula that can be typed over"
            if cell.data_type == "f":
                yield from (f"{cell.coordinate}: {w}" for w in formula_breaks(str(cell.value)[1:]))
                if cell.number_format != "General" and not _labelled(row, units, cell):
                    yield f"{cell.coordinate}: a number without label or unit"
            elif _looks_like_formula(cell.value) and not cell.quotePrefix:
                yield f"{cell.coordinate}: text that looks like a formula"
    yield from _same_along_rows(sheet)


def _looks_like_formula(value: object) -> bool:
    return isinstance(value, str) and value[:1] in tuple("=+-@\t\r")


def _labelled(row: tuple[object, ...], units: dict[str, str], cell: object) -> bool:
    """A label at the left; a unit in the row, or below the head of the column."""
    label = row[1].value  # type: ignore[attr-defined]
    texts = [c.value for c in row[2:] if isinstance(c.value, str) and c.data_type != "f"]  # type: ignore[attr-defined]
    in_column = cell.column_letter in units  # type: ignore[attr-defined]
    return bool(label) and (in_column or bool(texts) or "%" in str(label))


def formula_breaks(formula: str) -> Iterator[str]:
    """What is wrong with a formula."""
    if len(formula) > LONGEST:
        yield f"{len(formula)} characters: {formula}"
    bare = re.sub(r'"(?:[^"]|"")*"', '""', formula)
    used = set(re.findall(r"([A-Z][A-Z0-9.]*)\(", bare))
    if used - FUNCTIONS:
        yield f"uses {used - FUNCTIONS}"
    if "[" in bare or "#" in bare:
        yield f"reaches out, or holds an error: {formula}"
    without = re.sub(rf"('[^']+'|\w+)!|{_CELL}|\b[A-Za-z_]\w*", " ", bare)
    numbers = set(re.findall(r"\d+(?:\.\d+)?", without))
    if numbers - {"0", "1", "12", "100"}:
        yield f"typed numbers {numbers}: {formula}"
    if _depth(bare) > 2:
        yield f"more than one nested IF: {formula}"


def _depth(formula: str) -> int:
    """How deep IFs stand in each other; IFERROR is none."""
    deepest, stack = 0, []
    for found in re.finditer(r"([A-Z]*)\(|\)", formula):
        if found[0] == ")":
            stack.pop()
        else:
            stack.append(found[1] == "IF")
            deepest = max(deepest, sum(stack))
    return deepest


def relative(formula: str, row: int, column: int) -> str:
    """The formula with addresses as distances: the same text means the same formula."""

    def distance(found: re.Match[str]) -> str:
        across = 0
        for letter in found[2]:
            across = across * 26 + ord(letter) - 64
        right = f"C{across}" if found[1] else f"C[{across - column}]"
        down = f"R{found[4]}" if found[3] else f"R[{int(found[4]) - row}]"
        return down + right

    cell = r"(?<![A-Za-z_])(\$?)([A-Z]{1,3})(\$?)([0-9]+)(?![0-9A-Za-z_(])"
    return re.sub(cell, distance, formula)


def _same_along_rows(sheet: Worksheet) -> Iterator[str]:
    """Neighbours in a row that add up, or compare, their columns do so in the same way."""
    for row in sheet.iter_rows():
        series = [
            (c.coordinate, relative(c.value, c.row, c.column))
            for c in row
            if c.data_type == "f" and "COUNT(" in c.value and "MIN(" not in c.value
        ]
        if len({kind for _, kind in series}) > 1:
            yield f"{[place for place, _ in series]}: different formulas along a row"


def _along_the_years(sheet: Worksheet) -> Iterator[str]:
    """Each row of years has one formula, from the first year on or, rolled forward, the second."""
    rows = 0
    for row in sheet.iter_rows(min_col=4):
        cells = [cell for cell in row if cell.data_type == "f"]
        if len(cells) < 2:
            continue
        rows += 1
        kinds = [relative(cell.value, cell.row, cell.column) for cell in cells]
        rolled = "C[-1]" in kinds[-1]
        if len(set(kinds[rolled:])) > 1:
            yield f"row {cells[0].row}: different formulas along the years: {set(kinds)}"
        if any(a.column + 1 != b.column for a, b in itertools.pairwise(cells)):
            yield f"row {cells[0].row}: a year is missing"
        if len({cell.number_format for cell in cells}) > 1:
            yield f"row {cells[0].row}: different number formats along the years"
    if rows < 8:
        yield f"only {rows} rows of years"


def _inputs(sheet: Worksheet, book: object) -> Iterator[str]:
    """The table of inputs: types, sources, names, validation, one live formula."""
    names = book.defined_names  # type: ignore[attr-defined]
    validated = {
        cell
        for rule in sheet.data_validations.dataValidation
        for area in rule.sqref.ranges
        for cell in (
            f"{get_column_letter(c)}{r}"
            for r in range(area.min_row, area.max_row + 1)
            for c in range(area.min_col, area.max_col + 1)
        )
    }
    heads = {cell.value: cell.column for cell in sheet[6]}
    source = heads["Source"]
    for name, defined in names.items():
        place = defined.attr_text.rpartition("!")[2].replace("$", "")
        if not name.startswith("in_") or name == "in_case":
            continue
        if sheet[place].data_type == "f":
            yield f"Inputs: a formula in the input cell {place}"
        if sheet[place].protection.locked:
            yield f"Inputs: {name} is locked"
        if place not in validated:
            yield f"Inputs: {name} takes anything"
        row = int(place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        if not sheet.cell(row, source).value:
            yield f"Inputs: {name} has no source"
    summary = book["Summary"]  # type: ignore[index]
    if not any("C4" in str(rule.sqref) for rule in summary.data_validations.dataValidation):
        yield "Summary: the selector takes anything"
    live = {
        relative(cell.value, cell.row, cell.column)
        for (cell,) in sheet.iter_rows(7, sheet.max_row, heads["Live"], heads["Live"])
        if cell.data_type == "f"
    }
    if len(live) > 1:
        yield f"Inputs: {len(live)} different formulas in the live column"
