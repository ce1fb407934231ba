"""A canvas, or some of its cards, as an image, without a window: for exports and thumbnails."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Translate
from canvas_app.drawing.board import Board
from canvas_app.drawing.card import Words
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.links import link_colour
from canvas_app.drawing.theme import LIGHT, Theme, colour_of
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown

MARGIN = 28.0
MOST_PIXELS = 100_000_000
MOST_SIDE = 32_000
"""Pixels along a side: Qt paints nothing beyond 32,767, without a word."""
COPY_MARGIN = 16.0
MOST_COPIED = 4_000_000
"""Pixels of a picture on the clipboard: copying a thousand cards must not be felt."""
MANY_COPIED = 200
"""More cards than that are painted without their words."""
_STRIP = 64
_INCH = 0.0254


@dataclass(frozen=True, slots=True)
class Picture:
    """A painted canvas, and how many pixels a unit of the canvas has on it."""

    image: QImage
    scale: float


def canvas_image(
    canvas: Canvas,
    *,
    case: Case = "base",
    theme: Theme = LIGHT,
    scale: float = 2.0,
    translate: Translate = str,
) -> QImage:
    """`board_picture` of a canvas, for whom any scale will do."""
    shown = Shown(canvas.currency, canvas.language, translate, case)
    return board_picture(Board(canvas, model_of(canvas), shown, theme), scale).image


def board_picture(
    board: Board,
    scale: float = 2.0,
    *,
    transparent: bool = False,
    most_pixels: int | None = None,
) -> Picture:
    """Paint a board into an image at a scale, with everything on it and a margin.

    The scale is lowered where the picture would have more than `most_pixels` (a hundred million
    where nothing is said), or more than Qt can paint along a side, or more than there is memory
    for. Raises MemoryError where there is none for a much smaller one either.
    """
    margin = COPY_MARGIN if board.bare else MARGIN
    bounds = board.bounds().adjusted(-margin, -margin, margin, margin)
    scale = min(scale, _largest(bounds, most_pixels or MOST_PIXELS))
    image, painter, scale = _large_paper(bounds, scale, None if transparent else board.theme)
    try:
        board.paint(painter, scale=scale)
    finally:  # somebody may have cancelled: Qt crashes where an image goes that is painted on
        painter.end()
    return Picture(image, scale)


def selection_image(board: Board, *, scale: float = 2.0, most_pixels: int = MOST_COPIED) -> QImage:
    """Paint a part of a canvas onto paper, without panes: what was copied is put into somebody's
    letter or slide.

    The scale is lowered where the picture would have more than `most_pixels`, because a person
    waits for it.
    """
    if len(board.canvas.cards) > MANY_COPIED:
        return _blocks_image(board.canvas, board.words, board.theme)
    bounds = board.bounds().adjusted(-COPY_MARGIN, -COPY_MARGIN, COPY_MARGIN, COPY_MARGIN)
    scale = min(scale, _largest(bounds, most_pixels))
    image, painter = _paper(bounds, scale, board.theme)
    try:
        board.paint(painter, scale=scale)
    finally:  # given up: a painter that outlives its image crashes the process
        painter.end()
    return image


def _blocks_image(canvas: Canvas, words: Mapping[str, Words], theme: Theme) -> QImage:
    """Very many cards as plain blocks, as the board shows them from far: nobody could read them."""
    frames = {card.id: QRectF(*card.rect) for card in canvas.cards}
    bounds = QRectF()
    for frame in frames.values():
        bounds = bounds.united(frame)
    bounds = bounds.adjusted(-COPY_MARGIN, -COPY_MARGIN, COPY_MARGIN, COPY_MARGIN)
    scale = min(1.0, _largest(bounds, MOST_COPIED // 4))
    image, painter = _paper(bounds, scale, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(link_colour(theme))
    pen.setCosmetic(True)
    painter.setPen(pen)
    for link in canvas.links:
        painter.drawLine(frames[link.start].center(), frames[link.end].center())
    for card in sorted(canvas.cards, key=lambda card: card.order):
        painter.fillRect(frames[card.id], theme.tint(words[card.id].face.colour))
    painter.end()
    return image


def _large_paper(
    bounds: QRectF, scale: float, theme: Theme | None
) -> tuple[QImage, QPainter, float]:
    """Paper at the largest scale up to `scale` for which there is room, and that scale."""
    for times in (1, 2, 4):
        with suppress(MemoryError):
            return *_paper(bounds, scale / times, theme), scale / times
    return *_paper(bounds, scale / 8, theme), scale / 8


def _largest(bounds: QRectF, most_pixels: int) -> float:
    """The largest scale at which a picture has at most so many pixels, and no side is too long."""
    width, height = bounds.width(), bounds.height()
    return min(math.sqrt(most_pixels / (width * height)), MOST_SIDE / max(width, height))


def _paper(bounds: QRectF, scale: float, theme: Theme | None) -> tuple[QImage, QPainter]:
    """An empty image of an area of the canvas, and a painter in the canvas's coordinates.

    Without a theme there is nothing below what is painted. Raises MemoryError.
    """
    image = QImage(
        max(1, round(bounds.width() * scale)),
        max(1, round(bounds.height() * scale)),
        QImage.Format.Format_RGB32 if theme else QImage.Format.Format_ARGB32_Premultiplied,
    )
    if image.isNull():  # Qt says no more of it than this, and would write an empty file
        raise MemoryError("there is no room for the picture")
    # as large in somebody's letter as on the screen, whatever the scale
    image.setDotsPerMeterX(round(96 * scale / _INCH))
    image.setDotsPerMeterY(round(96 * scale / _INCH))
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    ground = colour_of(theme.paper) if theme else QColor(0, 0, 0, 0)
    # strip by strip: a hundred million pixels at once would stop a window beside this thread
    for top in fairly(range(0, image.height(), _STRIP)):
        painter.fillRect(0, top, image.width(), _STRIP, ground)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(scale, scale)
    painter.translate(-bounds.topLeft())
    return image, painter
