"""A client at a workbook: types into named cells, and does what else happens to workbooks.

back = Client(canvas).types("in_smb_customers", 1200).sends()
"""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.workbook.defined_name import DefinedName

from canvas_app.document.canvas import Canvas
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.imports.comparison import Change, Comparison
from tests.exports.workbook.reading import changed

MACRO = Path(__file__).parent / "client.bas"


class Client:
    """Somebody with openpyxl, which forgets the computed values of formulas when it saves."""

    def __init__(self, canvas: Canvas) -> None:
        self.book = load_workbook(io.BytesIO(workbook_bytes(canvas)))

    def cell(self, name: str) -> Cell:
        sheet, _, place = self.book.defined_names[name].attr_text.rpartition("!")
        found = self.book[sheet.strip("'").replace("''", "'")][place.replace("$", "")]
        assert isinstance(found, Cell)
        return found

    def types(self, name: str, value: Any, number_format: str = "") -> Client:
        self.cell(name).value = value
        if number_format:
            self.cell(name).number_format = number_format
        return self

    def clears(self, *names: str) -> Client:
        for name in names:
            self.cell(name).value = None
        return self

    def points(self, name: str, at: str) -> Client:
        """Let a name stand for something else, or for nothing."""
        self.book.defined_names[name] = DefinedName(name, attr_text=at)
        return self

    def forgets(self, *names: str) -> Client:
        for name in names:
            del self.book.defined_names[name]
        return self

    def copies_inputs(self) -> Client:
        """What Excel does with a copied sheet: its cells' names come once more, for that sheet."""
        copy = self.book.copy_worksheet(self.book["Inputs"])
        copy.title = "Inputs (2)"
        for name, defined in list(self.book.defined_names.items()):
            if defined.attr_text.startswith("Inputs!"):
                place = defined.attr_text.replace("Inputs!", "'Inputs (2)'!")
                copy.defined_names[name] = DefinedName(name, attr_text=place)
        return self

    def sends(self) -> bytes:
        out = io.BytesIO()
        self.book.save(out)
        return out.getvalue()


def with_cached(data: bytes, name: str, cell: str) -> bytes:
    """The workbook with the inside of a named cell's XML replaced, its attributes kept but `t`."""

    def edit(xml: str) -> str:
        head = xml.split(">", 1)[0].rstrip("/")
        place = [part for part in head.split(" ") if not part.startswith("t=")]
        kind = cell.partition("|")[0]
        inside = cell.partition("|")[2]
        typed = f' t="{kind}"' if kind else ""
        return f"{' '.join(place)}{typed}>{inside}</c>"

    return changed(data, name, edit)


def seen(found: Comparison) -> dict[tuple[str, str], tuple[Any, Any]]:
    """The changes as what they were and what they become, by key and case."""
    return {(c.quantity.key, c.case): (c.before, c.after) for c in found.changes}


def change(found: Comparison, key: str, case: str = "base") -> Change:
    """The change of one input."""
    return next(c for c in found.changes if (c.quantity.key, c.case) == (key, case))


def says(found: Comparison) -> str:
    """Everything that is said about the whole."""
    return "\n".join(map(str, (*found.left_out, *found.remarks)))


# --- LibreOffice ---------------------------------------------------------------------------------

_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted"
 oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
<library:element library:name="Client"/></library:library>
"""
_LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<library:libraries xmlns:library="http://openoffice.org/2000/library">
<library:library library:name="Standard" library:link="false"/></library:libraries>
"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Client"
 script:language="StarBasic"><![CDATA[{macro}]]></script:module>
"""


def in_libreoffice(
    books: Mapping[str, tuple[bytes, list[str]]], folder: Path, timeout: float = 300
) -> dict[str, bytes]:
    """Workbooks after somebody did some things to each in LibreOffice and saved it as .xlsx.

    The things are lines as client.bas knows them: "rows Inputs 3 2", "rename Inputs Numbers",
    "value in_x 5", "formula in_x =1+1", "clear in_x", "delete in_x", "copy Inputs Again".
    """
    standard = folder / "profile" / "user" / "basic" / "Standard"
    standard.mkdir(parents=True)
    (folder / "profile" / "user" / "registrymodifications.xcu").write_text(_PROFILE)
    (standard.parent / "script.xlc").write_text(_LIBRARIES)
    (standard / "script.xlb").write_text(_LIBRARY)
    (standard / "Client.xba").write_text(_MODULE.format(macro=MACRO.read_text("utf-8")))
    lines: list[str] = []
    for name, (data, things) in books.items():
        (folder / f"{name}.xlsx").write_bytes(data)
        lines += [f"open {(folder / f'{name}.xlsx').as_uri()}", *things]
        lines += [f"save {(folder / f'{name}-back.xlsx').as_uri()}"]
    work, said = folder / "work", folder / "said"
    # Basic calls a file ended before its last line was read
    work.write_text("\n".join([*lines, "end", "end"]) + "\n", "utf-8")
    profile = (folder / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore",
         f'macro:///Standard.Client.Main("{work.as_uri()}","{said.as_uri()}")'],
        check=True, capture_output=True, timeout=timeout,
    )  # fmt: skip
    told = said.read_text("utf-8") if said.exists() else "it did not run the macro"
    assert told == "done", told
    return {name: (folder / f"{name}-back.xlsx").read_bytes() for name in books}


def libreoffice_is_there() -> bool:
    return shutil.which("soffice") is not None
