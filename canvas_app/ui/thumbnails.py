"""Small pictures of canvases for the start page, from nothing but the JSON's geometry.

The start page is painted before pydantic is imported, so this neither knows the document's models
nor checks what it reads: what is missing or odd is left out of the picture. A test compares the
few defaults repeated here with those of the document.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from canvas_app.drawing.theme import Theme, colour_of

MOST_BYTES = 4 * 1024 * 1024
MOST_BLOCKS = 5_000
"""Cards and links that are painted: of more, nobody could see one in so small a picture."""
_LONGEST = 1_000
"""Characters of a title: laying out millions of them would take seconds."""
FRAMES: dict[str, tuple[float, float, float, float]] = {
    "market": (0, 0, 380, 640),
    "customer": (400, 0, 380, 310),
    "positioning": (800, 0, 380, 310),
    "distribution": (400, 330, 440, 310),
    "price": (860, 330, 320, 310),
}
"""Where the panes lie unless the file says otherwise."""
CARD_SIZE = (168.0, 84.0)
COLOURS: dict[str, str] = {
    "segment": "market",
    "market_total": "market",
    "persona": "customer",
    "job": "customer",
    "channel": "distribution",
    "partner": "distribution",
    "message": "positioning",
    "proof": "positioning",
    "differentiator": "positioning",
    "tier": "price",
    "offer": "price",
    "research": "price",
    "note": "note",
}
"""The colour of each kind; every other one is grey."""


@dataclass(frozen=True)
class Block:
    """A card without its words."""

    rect: QRectF
    colour: str


@dataclass(frozen=True)
class Sketch:
    """What a thumbnail needs of a canvas file."""

    path: Path
    title: str
    language: str
    cards: int
    panes: tuple[tuple[str, QRectF], ...]
    blocks: tuple[Block, ...]
    links: tuple[tuple[QRectF, QRectF], ...]


def sketch(path: Path) -> Sketch | None:
    """Read a file's geometry; None where it is no canvas."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode) or status.st_size > MOST_BYTES:  # a pipe would never end
            return None
        with path.open("rb") as file:
            plain = json.loads(file.read(MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(plain, dict) or plain.get("format") != "gtm-canvas":
        return None
    cards = _dicts(plain.get("cards"))
    blocks = {
        _id(card.get("id")): Block(rect, _colour(card))
        for card in cards[:MOST_BLOCKS]
        if (rect := _rect(card, CARD_SIZE)) is not None
    }
    found = {pane: QRectF(*place) for pane, place in FRAMES.items()}
    for frame in _dicts(plain.get("panes")):
        rect = _rect(frame, (0.0, 0.0))
        name = frame.get("pane")
        if rect is not None and isinstance(name, str) and name in FRAMES:
            found[name] = rect
    links = tuple(
        (blocks[_id(link.get("start"))].rect, blocks[_id(link.get("end"))].rect)
        for link in _dicts(plain.get("links"))[:MOST_BLOCKS]
        if _id(link.get("start")) in blocks and _id(link.get("end")) in blocks
    )
    title = plain.get("title")
    name = title[:_LONGEST].strip() if isinstance(title, str) else ""
    name = name or path.name.removesuffix(".json").removesuffix(".gtm")
    panes, language = tuple(found.items()), plain.get("language")
    language = language[:_LONGEST] if isinstance(language, str) else "en"
    count = max(len(blocks), len(cards) if len(cards) > MOST_BLOCKS else 0)
    return Sketch(path, name, language, count, panes, tuple(blocks.values()), links)


def thumbnail(of: Sketch, size: QSize, theme: Theme, ratio: float, margin: float = 10.0) -> QPixmap:
    """Paint panes, cards and links as coloured shapes on paper, the panes as large as they fit."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(colour_of(theme.paper))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bounds = QRectF()
    for _, rect in of.panes:
        bounds = bounds.united(rect)
    scale = min(
        (size.width() - 2 * margin) / max(bounds.width(), 1.0),
        (size.height() - 2 * margin) / max(bounds.height(), 1.0),
    )
    painter.translate(size.width() / 2, size.height() / 2)
    painter.scale(scale, scale)
    painter.translate(-bounds.center())
    for name, rect in of.panes:
        _paint_pane(painter, name, rect, theme, scale)
    painter.setPen(QPen(colour_of(theme.faint), 1 / scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for start, end in of.links:
        painter.drawPath(_link(start, end))
    for block in of.blocks:
        _paint_block(painter, block, theme, scale)
    painter.end()
    return pixmap


def _paint_pane(painter: QPainter, name: str, rect: QRectF, theme: Theme, scale: float) -> None:
    painter.setPen(QPen(colour_of(theme.line), 1 / scale))
    painter.setBrush(colour_of(theme.surface))
    painter.drawRoundedRect(rect, 3 / scale, 3 / scale)
    accent = QColor(theme.accents[name])  # type: ignore[index]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawRoundedRect(
        QRectF(rect.x() + 16, rect.y() + 17, min(70.0, rect.width() / 3), 2.2 / scale), 8, 8
    )


def _paint_block(painter: QPainter, block: Block, theme: Theme, scale: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tints[block.colour]))  # type: ignore[index]
    painter.drawRoundedRect(block.rect, 1.5 / scale, 1.5 / scale)
    accent = QColor(theme.accents[block.colour])  # type: ignore[index]
    accent.setAlphaF(0.55)
    painter.setBrush(accent)
    x, y, width = block.rect.x() + 12, block.rect.y() + 14, block.rect.width() - 24
    painter.drawRect(QRectF(x, y, width * 0.7, 1.4 / scale))
    accent.setAlphaF(0.25)
    painter.setBrush(accent)
    step = 3.4 / scale
    for n, share in enumerate((0.95, 0.55), start=1):
        if y + n * step + 1.4 / scale < block.rect.bottom() - 6:
            painter.drawRect(QRectF(x, y + n * step, width * share, 1.1 / scale))


def _link(start: QRectF, end: QRectF) -> QPainterPath:
    a = QPointF(start.right(), start.center().y())
    b = QPointF(end.left(), end.center().y())
    bend = max(30.0, abs(b.x() - a.x()) / 2)
    path = QPainterPath(a)
    path.cubicTo(a + QPointF(bend, 0), b - QPointF(bend, 0), b)
    return path


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _id(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _rect(item: dict[str, Any], size: tuple[float, float]) -> QRectF | None:
    values = [item.get("x", 0), item.get("y", 0)]
    values += [item.get("width", size[0]), item.get("height", size[1])]
    for value in values:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        if not -1e7 <= value <= 1e7:  # neither is NaN, and an integer too large for a float
            return None
    return QRectF(*values)


def _colour(card: dict[str, Any]) -> str:
    colours = (*FRAMES, "note", "grey", "red", "blue")
    own = card.get("colour")
    if isinstance(own, str) and own in colours:
        return own
    kind = card.get("kind")
    return COLOURS.get(kind, "grey") if isinstance(kind, str) else "grey"
