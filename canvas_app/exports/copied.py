"""A canvas, or some of its cards, for the clipboard: as pixels, as a PNG and as an SVG."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QImage

from canvas_app.drawing.picture import board_picture
from canvas_app.drawing.png import png_bytes
from canvas_app.exports.picture import Counter, PictureTooLarge, board_of
from canvas_app.exports.request import Request
from canvas_app.exports.svg import svg_bytes

MOST_PIXELS: Final = 25_000_000
"""A clipboard holds all of them at once, and so does whoever takes them."""


@dataclass(frozen=True, slots=True)
class Copied:
    """The same picture three times: each program takes what it can read best."""

    image: QImage
    png: bytes
    svg: bytes


def copied(request: Request) -> Copied:
    """What a request wants as a picture. Raises PictureTooLarge and NothingChosen."""
    board = board_of(request, Counter(request.tell))
    options = request.options
    try:
        made = board_picture(
            board, options.scale, transparent=options.transparent, most_pixels=MOST_PIXELS
        )
        png = png_bytes(made.image)
    except MemoryError as error:
        raise PictureTooLarge(str(error)) from error
    return Copied(made.image, png, svg_bytes(board, transparent=options.transparent))
