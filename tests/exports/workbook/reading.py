"""Reads workbooks for tests: quickly, straight from the XML, and changes single cells in them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from xml.etree import ElementTree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
Shown = float | str | None


class Named(Protocol):
    """Whatever can say what the cell of a name shows: a file, or a program that recalculated it."""

    def named(self, name: str) -> Shown: ...


@dataclass(frozen=True)
class Answers:
    """What a program found for the names of a workbook."""

    shown: dict[str, Shown]

    def named(self, name: str) -> Shown:
        shown = self.shown[name]
        return None if shown == "" else shown


class Book:
    """What the cells of a workbook show, by sheet and address, and its names."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        book = ElementTree.fromstring(self.parts["xl/workbook.xml"])
        relations = ElementTree.fromstring(self.parts["xl/_rels/workbook.xml.rels"])
        targets = {r.get("Id"): (r.get("Target") or "").lstrip("/") for r in relations}
        self.files: dict[str, str] = {}
        for sheet in book.iter(f"{_MAIN}sheet"):
            target = targets[sheet.get(f"{_REL}id")]
            name = target if target.startswith("xl/") else f"xl/{target}"
            self.files[sheet.get("name") or ""] = name
        self.names = {
            n.get("name") or "": (n.text or "")
            for n in book.iter(f"{_MAIN}definedName")
            if n.get("localSheetId") is None
        }
        self._strings = self._shared()
        self._sheets: dict[str, dict[str, Shown]] = {}
        self.formulas: dict[tuple[str, str], str] = {}

    def _shared(self) -> list[str]:
        if "xl/sharedStrings.xml" not in self.parts:
            return []
        root = ElementTree.fromstring(self.parts["xl/sharedStrings.xml"])
        return ["".join(t.text or "" for t in si.iter(f"{_MAIN}t")) for si in root]

    def sheet(self, title: str) -> dict[str, Shown]:
        """What each cell of a sheet shows."""
        if title not in self._sheets:
            cells: dict[str, Shown] = {}
            root = ElementTree.fromstring(self.parts[self.files[title]])
            for cell in root.iter(f"{_MAIN}c"):
                address = cell.get("r") or ""
                formula = cell.find(f"{_MAIN}f")
                if formula is not None:
                    self.formulas[title, address] = formula.text or ""
                cells[address] = self._shown(cell)
            self._sheets[title] = cells
        return self._sheets[title]

    def _shown(self, cell: ElementTree.Element) -> Shown:
        kind = cell.get("t")
        value = cell.findtext(f"{_MAIN}v")
        if kind == "inlineStr":
            return "".join(t.text or "" for t in cell.iter(f"{_MAIN}t"))
        if kind == "s" and value is not None:
            return self._strings[int(value)]
        if kind in ("str", "e"):
            return value or ""
        return float(value) if value not in (None, "") else None

    def place(self, name: str) -> tuple[str, str]:
        """Sheet and address that a name stands for."""
        sheet, _, cell = self.names[name].rpartition("!")
        return sheet.strip("'").replace("''", "'"), cell.replace("$", "")

    def named(self, name: str) -> Shown:
        """What the cell of a name shows; None where it is empty or an empty text."""
        sheet, cell = self.place(name)
        shown = self.sheet(sheet).get(cell)
        return None if shown == "" else shown


def changed(data: bytes, name: str, edit: Callable[[str], str]) -> bytes:
    """A copy of the workbook with the cell of a name rewritten: `edit` gets and gives its XML."""
    book = Book(data)
    sheet, cell = book.place(name)
    part = book.files[sheet]
    pattern = re.compile(rf'<c r="{cell}"[^>]*?(?:/>|>.*?</c>)', re.DOTALL)
    text = book.parts[part].decode()
    found = pattern.search(text)
    assert found, f"{name} has no cell"
    book.parts[part] = (text[: found.start()] + edit(found[0]) + text[found.end() :]).encode()
    return packed(book.parts)


def without_pages(data: bytes) -> bytes:
    """The same cells without print areas and page set-up.

    LibreOffice lays out pages while it loads a file: four fifths of the time that it takes.
    """
    book = Book(data)
    for part in book.files.values():
        text = book.parts[part].decode()
        text = re.sub(r"<pageSetup [^>]*/>|<headerFooter>.*?</headerFooter>", "", text)
        book.parts[part] = text.encode()
    text = book.parts["xl/workbook.xml"].decode()
    text = re.sub(r'<definedName [^>]*name="_xlnm\.[^>]*>[^<]*</definedName>', "", text)
    book.parts["xl/workbook.xml"] = text.encode()
    return packed(book.parts)


def without_charts(data: bytes) -> bytes:
    """The same cells without charts, which are a quarter of the time that LibreOffice takes."""
    book = Book(data)
    kept = {n: c for n, c in book.parts.items() if not re.match("xl/(charts|drawings)/", n)}
    for name, content in kept.items():
        if name == "[Content_Types].xml":
            kept[name] = re.sub(rb"<Override [^>]*/(charts|drawings)/[^>]*/>", b"", content)
        elif name in book.files.values():
            kept[name] = re.sub(rb"<drawing [^>]*/>", b"", content)
        elif name.startswith("xl/worksheets/_rels/"):
            kept[name] = re.sub(rb"<Relationship [^>]*/drawing[^>]*/>", b"", content)
    return packed(kept)


def packed(parts: dict[str, bytes]) -> bytes:
    """The parts of a workbook as a file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_case(data: bytes, title: str) -> bytes:
    """The workbook with another scenario chosen, its old values left as they are."""
    return changed(data, "in_case", lambda xml: re.sub(r"<t>.*?</t>", f"<t>{title}</t>", xml))
