"""What stands in the named cells of a workbook, read straight from its XML.

One pass gives formulas, cached values and formats together, and tells what a spreadsheet library
smooths over: a formula without a value, a number that is shown as a date, a name without a cell.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from xml.etree.ElementTree import Element

from canvas_app.document.text import Text
from canvas_app.imports.errors import DamagedWorkbook
from canvas_app.imports.package import Package, Stop, local

Kind = Literal["empty", "number", "text", "truth", "error", "date", "no value"]
Lost = Literal["gone", "several", "elsewhere", "no cell"]
Place = tuple[str, int, int]
"""Sheet, row, column."""

_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
"""Number formats that every workbook has and that show dates or times."""
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_REFERENCE = re.compile(
    r"(?:'((?:[^']|'')+)'|([^'!:;,\[\](){}<>=+*/^&\x22 -]+))!\$?([A-Z]{1,3})\$?([0-9]{1,7})"
    r"(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?",
    re.IGNORECASE,
)
_LONGEST = 255
"""So many characters a name or a number format has at the most."""
_ADDRESS = re.compile(r"!\$?[A-Z]{1,3}\$?[0-9]", re.IGNORECASE)
"""Begins at a sign that is rare: looking for `_REFERENCE` in a long text would take minutes."""
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in a cell. `value` is a number, or a text as it stands there."""

    kind: Kind
    value: float | str = ""
    formula: bool = False


EMPTY = Found("empty")


@dataclass(frozen=True)
class Names:
    """The defined names that a canvas may ask for, in small letters."""

    places: Mapping[str, Place]
    lost: Mapping[str, Lost] = field(default_factory=dict)
    """Names that stand for no single cell of this workbook."""
    copies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Names that a copied sheet has once more, by the title of that sheet; they are not read."""


@dataclass(frozen=True)
class Book:
    """The named cells of a workbook, and the words in their rows."""

    names: Names
    cells: Mapping[Place, Found]
    words: Mapping[tuple[str, int], tuple[str, ...]]

    def named(self, name: str) -> Found | None:
        """What stands in the cell of a name; None where there is no such cell."""
        place = self.names.places.get(name.lower())
        return None if place is None else self.cells.get(place, EMPTY)

    def row_of(self, name: str) -> tuple[str, ...]:
        """The texts in the row of a name's cell, from left to right."""
        place = self.names.places.get(name.lower())
        return () if place is None else self.words.get(place[:2], ())


def read_book(data: bytes, stop: Stop = lambda: False) -> Book:
    """The cells that names beginning with in_ or doc_ stand for.

    Raises an ImportFailed with a sentence for whatever can't be read; `stop` is asked now and then
    whether somebody still waits.
    """
    try:
        return _read_book(Package(data, stop))
    except (ValueError, OverflowError) as error:  # a row, a style, a size that is no number
        raise DamagedWorkbook(what=Text("a number in its structure can't be read")) from error


def _read_book(package: Package) -> Book:
    main = _main_part(package)
    book = package.root(main)
    parts = _relations(package, main)
    sheets = _sheets(book, parts)
    names = _names(book, list(sheets))
    of_kind = dict(parts.values())
    dates = _date_styles(package, of_kind.get("styles"))
    wanted: dict[str, set[tuple[int, int]]] = {}
    for sheet, row, column in names.places.values():
        wanted.setdefault(sheet, set()).add((row, column))
    cells: dict[Place, Found] = {}
    words: dict[tuple[str, int], tuple[str, ...]] = {}
    strings = _strings(package, of_kind.get("sharedStrings")) if wanted else []
    for sheet, places in wanted.items():
        part = sheets[sheet]
        if part is not None:
            _read_sheet(package, part, sheet, places, strings, dates, cells, words)
    return Book(names, cells, words)


# --- the workbook's own part -----------------------------------------------------------------


def _main_part(package: Package) -> str:
    """The workbook's own part; programs on the web don't call it xl/workbook.xml."""
    if "_rels/.rels" in package:
        for kind, path in _relations(package, "").values():
            if kind == "officeDocument":
                return path
    return "xl/workbook.xml"


def _relations(package: Package, of: str) -> dict[str, tuple[str, str]]:
    """The kind and the path of each part that a part refers to, by the id of the reference."""
    folder, name = posixpath.split(of)
    found: dict[str, tuple[str, str]] = {}
    for relation in package.root(posixpath.join(folder, "_rels", f"{name}.rels")):
        target = relation.get("Target") or ""
        path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
        kind = (relation.get("Type") or "").rpartition("/")[2]
        found[relation.get("Id") or ""] = (kind, posixpath.normpath(path))
    return found


def _sheets(book: Element, parts: Mapping[str, tuple[str, str]]) -> dict[str, str | None]:
    """The part of each sheet by its title, in their order; None for a sheet of charts."""
    found: dict[str, str | None] = {}
    for sheet in book.iter():
        if local(sheet) == "sheet":
            id = next((v for k, v in sheet.attrib.items() if k.endswith("}id")), "")
            kind, path = parts.get(id, ("", ""))
            found[sheet.get("name") or ""] = path if kind == "worksheet" else None
    return found


def _names(book: Element, titles: list[str]) -> Names:
    here = {title.lower(): title for title in titles}
    places: dict[str, Place] = {}
    lost: dict[str, Lost] = {}
    of_sheets: dict[str, list[tuple[str, Element]]] = {}
    for element in book.iter():
        name = (element.get("name") or "").lower()
        if local(element) != "definedName" or not name.startswith(("in_", "doc_")):
            continue
        if len(name) > _LONGEST:  # spreadsheets have none such
            continue
        scope = element.get("localSheetId")
        if scope is not None:
            title = titles[int(scope)] if scope.isdigit() and int(scope) < len(titles) else scope
            of_sheets.setdefault(name, []).append((title, element))
        elif name not in places and name not in lost:
            _place(name, element.text or "", here, places, lost)
    copies: dict[str, list[str]] = {}
    for name, owners in of_sheets.items():
        if name not in places and name not in lost and len(owners) == 1:
            _place(name, owners[0][1].text or "", here, places, lost)
        else:
            for title, _ in owners:
                copies.setdefault(title, []).append(name)
    return Names(places, lost, {title: tuple(names) for title, names in copies.items()})


def _place(
    name: str, text: str, here: Mapping[str, str], places: dict[str, Place], lost: dict[str, Lost]
) -> None:
    text = text.strip().removeprefix("=")
    if "#REF!" in text.upper():
        lost[name] = "gone"
        return
    found = _REFERENCE.fullmatch(text)
    if found is None:
        outside = "[" in text and "!" in text
        lost[name] = "elsewhere" if outside else "several" if _ADDRESS.search(text) else "no cell"
        return
    title = here.get((found[1] or found[2] or "").replace("''", "'").strip().lower())
    if title is None:
        lost[name] = "gone"
        return
    row, column = int(found[4]), _column(found[3])
    if found[5] and (int(found[6]), _column(found[5])) != (row, column):
        lost[name] = "several"
        return
    places[name] = (title, row, column)


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def _date_styles(package: Package, part: str | None) -> set[int]:
    """The cell styles that show a number as a date or a time."""
    if part is None:
        return set()
    root = package.root(part)
    dates = set(_DATES)
    styles: set[int] = set()
    for group in root:
        if local(group) == "numFmts":
            for form in group:
                shown = _NOT_SHOWN.sub("", (form.get("formatCode") or "")[:_LONGEST])
                number = form.get("numFmtId") or ""
                if number.isdigit() and re.search("[dmyhs]", shown.lower()):
                    dates.add(int(number))
        elif local(group) == "cellXfs":
            for n, style in enumerate(group):
                if int(style.get("numFmtId") or 0) in dates:
                    styles.add(n)
    return styles


def _strings(package: Package, part: str | None) -> list[str]:
    """The texts that cells share."""
    return [] if part is None else [_text_of(item) for item in package.elements(part, "si")]


# --- sheets ----------------------------------------------------------------------------------


def _read_sheet(
    package: Package,
    part: str,
    sheet: str,
    places: set[tuple[int, int]],
    strings: list[str],
    dates: set[int],
    cells: dict[Place, Found],
    words: dict[tuple[str, int], tuple[str, ...]],
) -> None:
    rows = {row for row, _ in places}
    last, number = max(rows), 0
    for row in package.elements(part, "row"):
        number = int(row.get("r") or number + 1)
        if number > last:
            return
        if number not in rows:
            continue
        column, texts = 0, []
        for cell in row:
            if local(cell) != "c":
                continue
            address = re.match("[A-Za-z]+", cell.get("r") or "")
            column = _column(address[0]) if address else column + 1
            found = _found(cell, strings, dates)
            if (number, column) in places:
                cells[sheet, number, column] = found
            if found.kind == "text" and not found.formula:
                texts.append(str(found.value))
        words[sheet, number] = tuple(texts)


def _found(cell: Element, strings: list[str], dates: set[int]) -> Found:
    formula = value = inline = None
    for child in cell:
        name = local(child)
        if name == "f":
            formula = child
        elif name == "v":
            value = child.text or ""
        elif name == "is":
            inline = _text_of(child)
    typed = cell.get("t") or "n"
    known = _value(typed, value, inline, strings)
    if known.kind == "empty" and formula is not None:
        return Found("text" if typed == "str" and value is not None else "no value", "", True)
    if known.kind == "number" and int(cell.get("s") or 0) in dates:
        known = Found("date", known.value)
    return Found(known.kind, known.value, formula is not None)


def _value(typed: str, value: str | None, inline: str | None, strings: list[str]) -> Found:
    if typed == "inlineStr":
        return _as_text(inline or "")
    if value is None or (value.strip() == "" and typed != "str"):
        return EMPTY
    if typed == "s":
        if not value.strip().isdigit() or int(value) >= len(strings):
            raise DamagedWorkbook(what=Text("a cell's text is missing"))
        return _as_text(strings[int(value)])
    if typed == "str":
        return _as_text(_unescaped(value))
    if typed == "b":
        return Found("truth", "TRUE" if value.strip() in ("1", "true") else "FALSE")
    if typed == "e":
        return Found("error", value.strip())
    if typed == "d":
        return Found("date", value.strip())
    try:
        return Found("number", float(value))
    except ValueError as error:
        raise DamagedWorkbook(what=Text("a cell's number can't be read")) from error


def _as_text(text: str) -> Found:
    return Found("text", text) if text.strip() else EMPTY


def _text_of(item: Element) -> str:
    """A text with all its runs, without the reading aids that Japanese ones carry."""
    parts: list[str] = []
    for child in item:
        if local(child) == "t":
            parts.append(child.text or "")
        elif local(child) == "r":
            parts += [t.text or "" for t in child if local(t) == "t"]
    return _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    """Spreadsheets write some characters as _x0041_; halves of characters stay as written."""

    def character(found: re.Match[str]) -> str:
        code = int(found[1], 16)
        return found[0] if 0xD800 <= code <= 0xDFFF else chr(code)

    return _ESCAPED.sub(character, text) if "_x" in text else text
