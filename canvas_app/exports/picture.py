"""A canvas as a PNG, and what somebody should know of it."""

from __future__ import annotations

from canvas_app.document.text import N_, Text
from canvas_app.drawing.board import Board
from canvas_app.drawing.picture import board_picture, png_bytes
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.exports.checking import ExportError
from canvas_app.exports.request import Request
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown


class PictureTooLarge(ExportError):
    """There is no memory for it, however small it is made, or what encodes it gives up."""

    _template = N_(
        "There is not enough memory for a picture of this canvas. Close other programs, or move "
        "cards that lie far away nearer to the others, and export once more."
    )


def board_of(request: Request) -> Board:
    """What a request wants painted. `tell` is called for each of `pieces`."""
    canvas, options = request.canvas, request.options
    shown = Shown(canvas.currency, canvas.language, request.translate, request.case)
    theme = DARK if options.theme == "dark" else LIGHT
    board = Board(canvas, model_of(canvas), shown, theme)
    return board.part(options.only) if options.only else board


def picture(request: Request) -> tuple[bytes, tuple[Text, ...]]:
    """The PNG's bytes and remarks. Raises PictureTooLarge."""
    wanted = request.options.scale
    try:
        made = board_picture(board_of(request), wanted, transparent=request.options.transparent)
        data = png_bytes(made.image)
    except MemoryError as error:
        raise PictureTooLarge(str(error)) from error
    if made.scale >= wanted:
        return data, ()
    return data, (
        Text(
            "The canvas is too large for a picture of its full size: this one is made smaller, at "
            "{percent} % ({width} × {height} pixels). It is sharper when cards that lie far away "
            "are moved nearer to the others.",
            percent=_percent(made.scale / wanted),
            width=f"{made.image.width():,}",
            height=f"{made.image.height():,}",
        ),
    )


def _percent(share: float) -> str:
    """Never rounded to 0 or to 100: it is made smaller, and there is something."""
    return f"{min(share * 100, 99):.0f}" if share >= 0.01 else f"{share * 100:.1g}"
