"""Paints a card: a tinted rounded rectangle with a soft shadow and its words.

The background is one image per colour and device ratio, stretched as a nine-patch (an image, not
a pixmap, because exports paint in other threads): measured, a drop-shadow effect costs ten times
as much a frame.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from canvas_app.document.cards import Card
from canvas_app.document.cards.base import Colour
from canvas_app.drawing.theme import CARD_RADIUS, Theme, colour_of
from canvas_app.drawing.words import PADDING as PADDING
from canvas_app.drawing.words import TEXT_PIXELS as TEXT_PIXELS
from canvas_app.drawing.words import TITLE_PIXELS as TITLE_PIXELS
from canvas_app.drawing.words import Words as Words

SHADOW = 6
"""How far the shadow reaches beyond the card's frame."""


def frame_of(card: Card, words: Words) -> QRectF:
    """Where a card lies on the canvas: as high as its words need, never cut off.

    A collapsed one is as high as its title. Everything that shows cards goes by this.
    """
    return QRectF(card.x, card.y, card.width, words.frame_height(card.height))


def paint_card(
    painter: QPainter,
    frame: QRectF,
    words: Words,
    theme: Theme,
    *,
    device_ratio: float = 1.0,
    title_only: bool = False,
    vector: bool = False,
) -> None:
    """Paint a whole card into a frame that is at least as high as its words.

    `vector` is for what keeps shapes: there, images would stand behind every card.
    """
    if vector:
        _paint_shapes(painter, frame, words.face.colour, theme)
    else:
        paint_background(painter, frame, words.face.colour, theme, device_ratio)
    words.paint(painter, frame.topLeft(), theme, title_only=title_only)
    if not title_only:
        words.paint_badges(painter, frame, theme)


def paint_background(
    painter: QPainter, frame: QRectF, colour: Colour, theme: Theme, device_ratio: float
) -> None:
    """The tinted rectangle with its shadow, from pieces of one image around a plain middle."""
    image = _background(theme, colour, max(1, round(device_ratio)))
    middle, pieces = _pieces(
        frame.x(), frame.y(), frame.width(), frame.height(), image.devicePixelRatio()
    )
    # smoothed edges of neighbouring pieces would show as hairlines at odd zooms
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for target, source in pieces:
        painter.drawImage(target, image, source)
    painter.fillRect(middle, colour_of(theme.tints[colour]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


def _paint_shapes(painter: QPainter, frame: QRectF, colour: Colour, theme: Theme) -> None:
    """The same as shapes: two of them for a shadow that looks like the image's four."""
    painter.setPen(Qt.PenStyle.NoPen)
    shade = QColor(15, 20, 30, 2 * _strength(theme.name == "dark"))
    for step in (3.5, 1.5):
        radius = CARD_RADIUS + step - 1
        painter.setBrush(shade)
        painter.drawRoundedRect(_grown(frame, step), radius, radius)
    painter.setBrush(colour_of(theme.tints[colour]))
    painter.drawRoundedRect(frame, CARD_RADIUS, CARD_RADIUS)


def _grown(frame: QRectF, step: float) -> QRectF:
    """A ring of the shadow, a little lower than the card."""
    return frame.adjusted(-step + 1, -step + 2, step - 1, step)


def _strength(dark: bool) -> int:
    return 22 if dark else 7


@lru_cache(maxsize=1024)
def _pieces(
    x: float, y: float, width: float, height: float, ratio: float
) -> tuple[QRectF, tuple[tuple[QRectF, QRectF], ...]]:
    """Where the middle of a card is, and for each piece around it where it goes and comes from."""
    edge = SHADOW + CARD_RADIUS + 1
    side = _side()
    xs = (x - SHADOW, x - SHADOW + edge, x + width + SHADOW - edge, x + width + SHADOW)
    ys = (y - SHADOW, y - SHADOW + edge, y + height + SHADOW - edge, y + height + SHADOW)
    cuts = (0.0, edge * ratio, (side - edge) * ratio, side * ratio)

    def piece(at: tuple[float, ...], down: tuple[float, ...], column: int, row: int) -> QRectF:
        left, top = at[column], down[row]
        return QRectF(left, top, at[column + 1] - left, down[row + 1] - top)

    around = [(c, r) for r in range(3) for c in range(3) if (c, r) != (1, 1)]
    pieces = tuple((piece(xs, ys, *place), piece(cuts, cuts, *place)) for place in around)
    return piece(xs, ys, 1, 1), pieces


def _side() -> int:
    return 2 * (SHADOW + int(CARD_RADIUS) + 1) + 8


@lru_cache(maxsize=128)
def _background_for(theme_name: str, tint: str, dark: bool, ratio: int) -> QImage:
    side = _side()
    image = QImage(side * ratio, side * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    inner = QRectF(SHADOW, SHADOW, side - 2 * SHADOW, side - 2 * SHADOW)
    for step in range(4, 0, -1):
        path = QPainterPath()
        path.addRoundedRect(_grown(inner, step), CARD_RADIUS + step - 1, CARD_RADIUS + step - 1)
        painter.fillPath(path, QColor(15, 20, 30, _strength(dark)))
    painter.setBrush(colour_of(tint))
    painter.drawRoundedRect(inner, CARD_RADIUS, CARD_RADIUS)
    painter.end()
    return image


def _background(theme: Theme, colour: Colour, ratio: int) -> QImage:
    return _background_for(theme.name, theme.tints[colour], theme.name == "dark", ratio)
