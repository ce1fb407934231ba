"""A canvas, or some of its cards, as an SVG with real text, from the same painting as the screen.

Each pane and each card is a group with its own name, so that a drawing program can take it apart.
Cards that don't lie on each other stand in reading order. A link card leads to its address.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import LinkCard
from canvas_app.document.text import Text
from canvas_app.drawing.board import Board, Piece
from canvas_app.drawing.fonts import LATIN, families, font
from canvas_app.drawing.picture import COPY_MARGIN, MARGIN
from canvas_app.exports.picture import Counter, board_of
from canvas_app.exports.request import Request
from canvas_app.exports.svg_shapes import Attributes, Shapes, plain, quoted, writable

_OPENED: Final = ("https://", "http://")


def svg(request: Request) -> bytes:
    """The SVG's bytes. Raises NothingChosen."""
    counter = Counter(request.tell)
    board = board_of(request, counter)
    return svg_bytes(board, transparent=request.options.transparent)


def svg_bytes(board: Board, *, transparent: bool = False) -> bytes:
    """A board as an SVG: a unit of the canvas is a pixel of it."""
    margin = COPY_MARGIN if board.bare else MARGIN
    area = board.bounds().adjusted(-margin, -margin, margin, margin)
    parts = [*_head(board, area)]
    if not transparent:
        paper = {"fill": board.theme.paper, **_placed(area)}
        parts.append(f"<rect{_said(paper)}/>")
    for piece in board.pieces(vector=True):
        name = _id(piece)
        shapes = Shapes(name, _families(), _width_of).read(_painted(piece))
        group = f"<g id={quoteattr(name)}>"
        parts.append("\n".join(_linked(piece, [group, *shapes, "</g>"])))
    parts.append("</svg>\n")
    return "\n".join(parts).encode()


def _head(board: Board, area: QRectF) -> tuple[str, ...]:
    canvas, shown = board.canvas, board.shown
    title = canvas.title.strip() or shown.line(Text("Untitled canvas"))
    n = len(canvas.cards)
    about = Text("A go-to-market canvas with 1 card.")
    if n != 1:
        about = Text("A go-to-market canvas with {n} cards.", n=n)
    root = {
        "xmlns": "http://www.w3.org/2000/svg",
        "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "width": plain(area.width()),
        "height": plain(area.height()),
        "viewBox": " ".join(map(plain, _corners(area))),
        "xml:lang": _language(canvas),
        "font-family": _families(),
        "style": "font-variant-numeric: tabular-nums",
    }
    return (
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<svg{_said(root)}>",
        f"<title>{escape(writable(title))}</title>",
        f"<desc>{escape(writable(shown.line(about)))}</desc>",
    )


def _painted(piece: Piece) -> bytes:
    """One piece as Qt writes it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the other one knows no clips
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    painter = QPainter(generator)
    try:
        piece.paint(painter)
    finally:  # given up: a painter that outlives what it paints on crashes the process
        painter.end()
    return bytes(buffer.data().data())


def _id(piece: Piece) -> str:
    """What a group is called: a drawing program shows it in its list of layers."""
    return piece.name if piece.card is None else f"card-{piece.card.id}"


def _linked(piece: Piece, lines: list[str]) -> list[str]:
    card = piece.card
    if not isinstance(card, LinkCard) or not card.url.lower().startswith(_OPENED):
        return lines
    address = writable(card.url)
    return [f"<a{_said({'href': address, 'xlink:href': address})}>", *lines, "</a>"]


def _corners(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.x(), rect.y(), rect.width(), rect.height()


def _placed(rect: QRectF) -> Attributes:
    names = ("x", "y", "width", "height")
    return {name: plain(x) for name, x in zip(names, _corners(rect), strict=True)}


def _language(canvas: Canvas) -> str:
    """By it a reader chooses between the Chinese and the Japanese form of a sign."""
    language, *more = canvas.language.replace("_", "-").split("-")
    if language != "zh" or not more:
        return "-".join((language, *more)) if language != "zh" else "zh-Hans"
    return "zh-Hant" if more[0].casefold() in ("tw", "hk", "mo", "hant") else "zh-Hans"


def _said(given: Attributes) -> str:
    return "".join(f" {key}={quoteattr(value)}" for key, value in given.items())


def _families() -> str:
    return quoted(",".join(families()))


def _width_of(given: Attributes, text: str) -> float:
    """How wide a text is in the font that it was painted in."""
    first = given.get("font-family", LATIN).split(",")[0].strip(" '\"")
    size, weight = round(float(given["font-size"])), int(given.get("font-weight", "400"))
    return _metrics(size, weight, "" if first == LATIN else first).horizontalAdvance(text)


@lru_cache(maxsize=64)
def _metrics(size: int, weight: int, family: str) -> QFontMetricsF:
    return QFontMetricsF(font(size, QFont.Weight(weight), family))
