"""A canvas, or some of its cards, as a PNG, and what somebody should know of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from canvas_app.document.text import N_, Text
from canvas_app.drawing.board import Board
from canvas_app.drawing.picture import board_picture
from canvas_app.drawing.png import png_bytes
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


class NothingChosen(ExportError):
    """None of the cards that it was to be of is there."""

    _template = N_(
        "None of the chosen cards is on the canvas any more. Select the cards that the picture is "
        "to show, or export the whole canvas."
    )


@dataclass
class Counter:
    """Tells a request how far the whole is, from the steps of its parts."""

    tell: Callable[[int, int], None]
    of: int = 0
    done: int = 0

    def step(self) -> None:
        """One more is done."""
        self.done += 1
        self.tell(min(self.done, self.of), self.of)


def board_of(request: Request, counter: Counter) -> Board:
    """What a request wants painted; its steps are counted. Raises NothingChosen."""
    canvas, options = request.canvas, request.options
    shown = Shown(canvas.currency, canvas.language, request.translate, request.case)
    theme = DARK if options.theme == "dark" else LIGHT
    board = Board(canvas, model_of(canvas), shown, theme, step=counter.step)
    if options.only:
        board = board.part(options.only)
        if not board.canvas.cards:
            raise NothingChosen
    counter.of = board.steps
    return board


def picture(request: Request) -> tuple[bytes, tuple[Text, ...]]:
    """The PNG's bytes and remarks. Raises PictureTooLarge and NothingChosen."""
    wanted = request.options.scale
    counter = Counter(request.tell)
    board = board_of(request, counter)
    painting = board.steps
    counter.of = 2 * painting  # encoding takes about as long
    try:
        made = board_picture(board, wanted, transparent=request.options.transparent)
        data = png_bytes(
            made.image, lambda n, of: request.tell(painting + painting * n // of, 2 * painting)
        )
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
