"""The last pass over the file: rows into their sheets, and nothing of the machine.

openpyxl stamps the present time into several places; here, the same canvas exported for the same
moment gives the same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter


@dataclass(frozen=True, slots=True)
class Part:
    """What goes into a sheet that openpyxl has written without cells."""

    rows: str
    links: str
    dimension: str


_EMPTY = re.compile(r"<sheetData ?/>|<sheetData></sheetData>")
_DIMENSION = re.compile(r'(<dimension ref=")[^"]*')
_APPLICATION = re.compile(r"<Application>[^<]*</Application>|<AppVersion>[^<]*</AppVersion>")
# Without it a label takes the format of its cell, whatever its own says.
_OWN_FORMAT = re.compile(rb'(<numFmt formatCode="[^"]*") />')
_TIME = re.compile(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


class _InMemory(ExcelWriter):
    """openpyxl writes each sheet into a temporary file first: a full disk would stop an export
    before it has a place of its own, and what a killed program leaves is for others to read."""

    def write_worksheet(self, ws: Worksheet) -> None:
        """As openpyxl does it for sheets with charts and pictures, but in memory."""
        drawing = SpreadsheetDrawing()
        drawing.charts, drawing.images = ws._charts, ws._images  # type: ignore[attr-defined]
        ws._drawing = drawing  # type: ignore[attr-defined]
        out = io.BytesIO()
        writer = WorksheetWriter(ws, out)
        writer.write()
        ws._rels = writer._rels  # type: ignore[attr-defined]
        self._archive.writestr(ws.path[1:], out.getvalue())  # type: ignore[attr-defined]
        self.manifest.append(ws)


def saved(book: Workbook) -> bytes:
    """The workbook as openpyxl writes it, for `finished`, which packs it tightly."""
    out = io.BytesIO()
    archive = zipfile.ZipFile(out, "w", zipfile.ZIP_STORED)
    _InMemory(book, archive).save()  # closes it
    return out.getvalue()


def finished(
    data: bytes,
    parts: Mapping[str, Part],
    made_at: datetime,
    step: Callable[[], None] = lambda: None,
) -> bytes:
    """The workbook with its rows; `parts` are by name, as "xl/worksheets/sheet1.xml"."""
    moment = made_at.astimezone(UTC) if made_at.tzinfo else made_at
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    # A ZIP archive knows no years before 1980 or after 2107, and only even seconds.
    year = min(max(moment.year, 1980), 2107)
    date = (year, moment.month, moment.day, moment.hour, moment.minute, moment.second // 2 * 2)
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name in parts:
                content = _with_rows(content.decode(), parts[name]).encode()
                step()
            elif name.startswith("xl/charts/"):
                content = _OWN_FORMAT.sub(rb'\1 sourceLinked="0" />', content)
            elif name == "docProps/app.xml":
                content = _APPLICATION.sub("", content.decode()).encode()
                content = content.replace(
                    b"</Properties>", b"<Application>GTM Canvas</Application></Properties>"
                )
            elif name == "docProps/core.xml":
                content = _TIME.sub(rf"\g<1>{stamp}\g<2>", content.decode()).encode()
            info = zipfile.ZipInfo(name, date)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            target.writestr(info, content)
    return out.getvalue()


def _with_rows(sheet: str, part: Part) -> str:
    """The sheet with its rows; links come before what follows them in the format."""
    filled, count = _EMPTY.subn(lambda _: part.rows, sheet)
    filled = _DIMENSION.sub(rf"\g<1>{part.dimension}", filled)
    before, found, after = filled.partition("<printOptions")
    if count != 1 or not found:
        raise ValueError("the sheet was written otherwise than expected")
    return f"{before}{part.links}{found}{after}"
