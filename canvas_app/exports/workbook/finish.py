"""The last pass over the file: computed values into formula cells, and nothing of the machine.

openpyxl writes formulas without their values and stamps the present time into several places. The
same canvas exported for the same moment gives the same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from canvas_app.exports.workbook.text import for_cell

Values = Mapping[str, float | str]
"""What formula cells show, by address."""

_FORMULA = re.compile(r'<c r="([A-Z]+[0-9]+)"([^>]*)><f>([^<]*)</f><v ?/></c>')
_APPLICATION = re.compile(r"<Application>[^<]*</Application>|<AppVersion>[^<]*</AppVersion>")
# Without it a label takes the format of its cell, whatever its own says.
_OWN_FORMAT = re.compile(rb'(<numFmt formatCode="[^"]*") />')
_TIME = re.compile(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


def finished(
    data: bytes,
    values: Mapping[str, Values],
    made_at: datetime,
    step: Callable[[], None] = lambda: None,
) -> bytes:
    """The workbook with cached values; `values` are by part, as "xl/worksheets/sheet1.xml"."""
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
            if name in values:
                content = _with_values(content.decode(), values[name]).encode()
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


def _with_values(sheet: str, values: Values) -> str:
    """Every formula cell with its value: a number, or a text with its type."""

    def fill(found: re.Match[str]) -> str:
        cell, attributes, formula = found.groups()
        value = values[cell]
        if isinstance(value, float):
            return f'<c r="{cell}"{attributes}><f>{formula}</f><v>{value!r}</v></c>'
        text = escape(for_cell(value))
        return f'<c r="{cell}"{attributes} t="str"><f>{formula}</f><v>{text}</v></c>'

    filled, count = _FORMULA.subn(fill, sheet)
    if count != len(values):
        raise ValueError(f"{len(values)} formulas were laid out, {count} were written")
    return filled
