"""Pictures and drawings of a canvas, against painting it and Qt's own encoder."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from benchmarks.canvases import canvas_of
from benchmarks.measure import Row, paired, row
from canvas_app.document.canvas import Canvas
from canvas_app.drawing.board import Board
from canvas_app.drawing.picture import MARGIN
from canvas_app.exports.picture import picture
from canvas_app.exports.request import Options, Request
from canvas_app.exports.svg import svg
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown

WIDE, HIGH = 3840, 2160


def rows() -> list[Row]:
    """A picture at 4K and a drawing, of few and of many cards."""
    return [made for cards in (110, 300) for made in (_png(cards), _svg(cards))]


def _png(cards: int) -> Row:
    canvas = canvas_of(cards, cards)
    bounds = _board(canvas).bounds()
    width, height = bounds.width() + 2 * MARGIN, bounds.height() + 2 * MARGIN
    scale = (WIDE * HIGH / (width * height)) ** 0.5
    request = Request(canvas, options=Options(scale=scale))

    def floor() -> None:
        board = _board(canvas)
        image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
        image.fill(0xFFF5F4F0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(MARGIN - bounds.left(), MARGIN - bounds.top())
        board.paint(painter, scale=scale)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]

    times = paired(lambda: picture(request), floor, 7)
    return row(f"PNG of 8.3 million pixels, {cards} cards", times[0],
               "painting + Qt's encoding", times[1], "≤ 1.1")  # fmt: skip


def _svg(cards: int) -> Row:
    canvas = canvas_of(cards, cards)

    def floor() -> None:
        board = _board(canvas)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        generator.setOutputDevice(buffer)
        painter = QPainter(generator)
        board.paint(painter, vector=True)
        painter.end()

    request = Request(canvas)
    times = paired(lambda: svg(request), floor, 7)
    return row(f"SVG, {cards} cards", times[0], "painting onto Qt's own", times[1], "≤ 1.5")


def _board(canvas: Canvas) -> Board:
    return Board(canvas, model_of(canvas), Shown(canvas.currency, canvas.language))
