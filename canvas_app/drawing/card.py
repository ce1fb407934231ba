"""Paints a card: a tinted rounded rectangle with a soft shadow and laid-out text.

The background is one image per colour and device ratio, stretched as a nine-patch (an image, not
a pixmap, because exports paint in other threads); text is laid out once for a width. Both were
measured: a drop-shadow effect or a QTextDocument costs ten times as much a frame.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QTextLayout, QTextOption

from canvas_app.document.cards.base import Colour
from canvas_app.drawing.face import Face
from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.drawing.theme import CARD_RADIUS, Theme, colour_of

PADDING = 10.0
SHADOW = 6
"""How far the shadow reaches beyond the card's frame."""
TITLE_PIXELS, TEXT_PIXELS, BADGE_PIXELS = 13, 12, 11
_SPACING = 3.0


class Words:
    """A card's words, laid out for a width."""

    def __init__(self, face: Face, width: float) -> None:
        self.face = face
        self.width = width
        self._title: list[tuple[QTextLayout, float]] = []
        self._body: list[tuple[QTextLayout, float]] = []
        room = max(width - 2 * PADDING, 20.0)
        y = PADDING - 1
        if face.title:
            y = _lay_out(face.title, font(TITLE_PIXELS, SEMIBOLD), room, y, self._title)
            y += _SPACING
        for line in face.lines:
            y = _lay_out(line, font(TEXT_PIXELS), room, y, self._body)
        if face.text:
            y += _SPACING if face.lines else 0
            y = _lay_out(face.text, font(TEXT_PIXELS), room, y, self._body)
        if face.badge:
            y += 15
        self.height = y + PADDING - 2

    def paint(self, painter: QPainter, at: QPointF, theme: Theme, *, title_only: bool) -> None:
        """Paint the words with the card's top left corner at a point."""
        painter.setPen(colour_of(theme.ink))
        for layout, y in self._title:
            layout.draw(painter, QPointF(at.x() + PADDING, at.y() + y))
        if title_only and self._title:
            return
        painter.setPen(body_colour(theme))
        for layout, y in self._body:
            layout.draw(painter, QPointF(at.x() + PADDING, at.y() + y))

    def paint_badge(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        """Paint the badge in the lower right corner."""
        if self.face.badge:
            painter.setFont(font(BADGE_PIXELS))
            painter.setPen(colour_of(theme.muted))
            painter.drawText(
                frame.adjusted(PADDING, 0, -PADDING, -6),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
                self.face.badge,
            )


def paint_card(
    painter: QPainter,
    frame: QRectF,
    words: Words,
    theme: Theme,
    *,
    device_ratio: float = 1.0,
    title_only: bool = False,
) -> None:
    """Paint a whole card into a frame that is at least as high as its words."""
    paint_background(painter, frame, words.face.colour, theme, device_ratio)
    words.paint(painter, frame.topLeft(), theme, title_only=title_only)
    if not title_only:
        words.paint_badge(painter, frame, theme)


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
    strength = 22 if dark else 7
    for step in range(4, 0, -1):
        path = QPainterPath()
        grown = inner.adjusted(-step + 1, -step + 2, step - 1, step)
        path.addRoundedRect(grown, CARD_RADIUS + step - 1, CARD_RADIUS + step - 1)
        painter.fillPath(path, QColor(15, 20, 30, strength))
    painter.setBrush(colour_of(tint))
    painter.drawRoundedRect(inner, CARD_RADIUS, CARD_RADIUS)
    painter.end()
    return image


def _background(theme: Theme, colour: Colour, ratio: int) -> QImage:
    return _background_for(theme.name, theme.tints[colour], theme.name == "dark", ratio)


def body_colour(theme: Theme) -> QColor:
    """Text below the title: a little quieter than ink, still well above AA on every tint."""
    return colour_of("#47505F" if theme.name == "light" else "#C9D0DC")


def _lay_out(
    text: str, face: QFont, width: float, y: float, into: list[tuple[QTextLayout, float]]
) -> float:
    layout = QTextLayout(text.replace("\n", "\u2028"), face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() + 1
    layout.endLayout()
    into.append((layout, y))
    return y + height
