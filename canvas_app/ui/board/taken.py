"""What somebody pastes or drops, taken out of Qt's hands.

The data of a drop is there only until the event is over, and a question asked meanwhile would
block the program that it came from. So its content is taken first, and looked at afterwards.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from canvas_app.drawing.decoding import limit_memory
from canvas_app.editing import clipboard

_MOST_HTML = 5_000_000
"""Characters that are looked at to tell where a text comes from."""
_TOP = 50_000
"""So early in it spreadsheets say that it is a table."""
_MOST_ADDRESS = 2_000
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]+$", re.IGNORECASE)
_SHEET = re.compile(
    r"(?:^|<!--StartFragment-->|<body[^>]*>)"
    r"(?:\s|<!--StartFragment-->|<style.{0,20000}?</style>|<(?:meta|google-sheets-html-origin)[^>]*>)*"
    r"<table",
    re.IGNORECASE | re.DOTALL,
)
"""What spreadsheets write: nothing but a table."""
_ONLY_A_PICTURE = re.compile(
    r"^\s*(?:<(?!img\b)[^>]*>\s*)*<img\b[^>]*>\s*(?:<[^>]*>\s*)*$", re.IGNORECASE
)
_MOZILLA = "text/x-moz-url"
_PICTURES = ("image/png", "image/jpeg", "image/jpg", "image/webp", "image/gif", "image/bmp")


@dataclass(frozen=True)
class Taken:
    """Content of a clipboard or of a drop, in the order in which it is looked at."""

    cards: bytes | None = None
    files: tuple[Path, ...] = ()
    addresses: tuple[tuple[str, str], ...] = ()
    """Web addresses, each with the title that came with it, or ""."""
    text: str = ""
    cells: bool = False
    """Whether the text is known to come from a spreadsheet, even without a tab in it."""
    picture: QImage | None = None
    """Pixels that came as such."""
    picture_data: bytes = b""
    """A picture that is still to be decoded."""


def can_be_dropped(data: QMimeData) -> bool:
    """Whether a drop would put something onto the canvas. Canvases and workbooks are opened."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return not any(opens(path) for path in files)
    return data.hasFormat(clipboard.MIME) or data.hasUrls() or _has_picture(data) or data.hasText()


def opens(path: Path) -> bool:
    """Whether a file is opened by the window, not put onto the canvas."""
    return path.suffix.lower() in (".json", ".canvas", ".xlsx", ".xlsm", ".xltx", ".xls", ".ods")


def taken(data: QMimeData | None) -> Taken | None:
    """What there is in it for a canvas; None where that is nothing. An empty clipboard is None.

    Spreadsheets put a picture of the cells beside their text, and browsers the address beside a
    picture: text counts more than a picture, unless it is nothing but the picture's address.
    """
    if data is None:
        return None
    if data.hasFormat(clipboard.MIME):
        return Taken(cards=bytes(data.data(clipboard.MIME).data()))
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return Taken(files=files)
    text = data.text() if data.hasText() else ""
    html = data.html()[:_MOST_HTML] if data.hasHtml() else ""
    addresses = _addresses(data, text)
    if _has_picture(data) and (not text.strip() or addresses or _ONLY_A_PICTURE.match(html)):
        found = _picture(data)
        if found is not None:
            return found
    if addresses:
        return Taken(addresses=addresses)
    if text.strip():
        return Taken(text=text, cells=bool(_SHEET.search(html[:_TOP])))
    return None


def _has_picture(data: QMimeData) -> bool:
    return data.hasImage() or any(data.hasFormat(kind) for kind in _PICTURES)


def _picture(data: QMimeData) -> Taken | None:
    """A picture as it came. Qt itself would decode whatever calls itself one, an SVG too."""
    for kind in _PICTURES:
        if data.hasFormat(kind) and (given := bytes(data.data(kind).data())):
            return Taken(picture_data=given)
    if any(kind.startswith("image/") for kind in data.formats()):
        return None  # of a kind that we do not read
    limit_memory()
    pixels = QImage(data.imageData())
    return None if pixels.isNull() else Taken(picture=pixels)


def plain_text(data: QMimeData | None) -> str:
    """Only its text."""
    return data.text() if data is not None and data.hasText() else ""


def _addresses(data: QMimeData, text: str) -> tuple[tuple[str, str], ...]:
    """The web addresses, where there is nothing else."""
    if data.hasFormat(_MOZILLA):  # a link dragged out of a browser, with its title
        lines = bytes(data.data(_MOZILLA).data()).decode("utf-16-le", "replace").split("\n")
        address, title = lines[0].strip("\ufeff\0 \r"), "".join(lines[1:2]).strip("\0 \r")
        if _ADDRESS.match(address) and len(address) <= _MOST_ADDRESS:
            return ((address, "" if title == address else title[:300]),)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        lines = [url.toString() for url in data.urls()]
    if not lines or len(lines) > 200 or not all(_ADDRESS.match(line) for line in lines):
        return ()
    whole = (x if "://" in x else f"https://{x}" for x in lines)
    return tuple((address, "") for address in whole if len(address) <= _MOST_ADDRESS)
