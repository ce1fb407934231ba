"""A client's brand as it can be shown: its colours moved until they are legible, its font if it is
installed here, its logo decoded. Slides, pages and decks take their look from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from canvas_app.document.canvas import Canvas, Image
from canvas_app.drawing import fonts
from canvas_app.drawing.contrast import SHAPE, TEXT, contrast, legible
from canvas_app.drawing.decoding import decoded
from canvas_app.drawing.theme import DARK, LIGHT, Theme, colour_of

__all__ = ["Look", "contrast", "legible", "look_of", "on_theme", "stands_out"]

_LONGEST_LOGO = 1600
"""Pixels a side; what the program itself puts into a document is no larger."""
_SAMPLE = 40
"""Pixels a side in which a logo is looked at."""
_SEEN, _ENOUGH = 1.6, 0.12
"""The contrast with which a pixel of a logo is seen, and the part of them that has to be."""
_WELL, _BETTER = 0.9, 0.15
"""A plate is for a logo of which less is seen, and of which it shows so much more: a red mark
beside a black word is no logo without the word."""
_FILLED = 0.95
_WHOLE = Qt.AspectRatioMode.KeepAspectRatio
_SMOOTH = Qt.TransformationMode.SmoothTransformation


@dataclass(frozen=True)
class Look:
    """What a slide or page is painted with."""

    theme: Theme
    primary: str
    """`#RRGGBB` for headlines and figures that matter: words in it can be read on the theme's
    surface and paper."""
    secondary: str
    """`#RRGGBB` for lines and marks, seen well on both; too quiet for small words."""
    family: str
    """A font family that is installed here; "" is the program's own (`fonts.LATIN`)."""
    logo: QImage | None
    """In its own proportions, perhaps with transparent parts; None where there is none, or none
    that can be shown."""
    plated: bool = False
    """Whether the logo would hardly be seen on the theme's ground, and so brings one of its own."""


def look_of(canvas: Canvas, theme: Theme) -> Look:
    """How a canvas is shown to others in a theme. Cheap enough to be asked at every change."""
    brand = canvas.brand
    primary, secondary = theme.accents["market"], theme.muted
    if brand is None:
        return Look(theme, primary, secondary, "", None)
    if brand.primary:
        primary = on_theme(brand.primary, theme, TEXT)
    if brand.secondary:
        secondary = on_theme(brand.secondary, theme, SHAPE)
    other = DARK if theme.name == LIGHT.name else LIGHT
    image = next((image for image in canvas.images if image.sha256 == brand.logo), None)
    logo, plated = _logo(image, theme.paper, other.surface) if image else (None, False)
    return Look(theme, primary, secondary, fonts.installed(brand.font), logo, plated)


def on_theme(colour: str, theme: Theme, least: float) -> str:
    """A colour as it is seen well enough on both grounds of a theme."""
    return legible(colour.upper(), hardest(theme), least)


def hardest(theme: Theme) -> str:
    """That of a theme's grounds, paper and surface, on which less stands out."""
    return min(theme.paper, theme.surface, key=lambda ground: contrast(ground, theme.ink))


@lru_cache(maxsize=4)
def _logo(image: Image, ground: str, plate: str) -> tuple[QImage | None, bool]:
    """Kept, because a slider's every step asks for it: decoding a large one takes 20 ms."""
    made = decoded(image)
    if made is None:
        return None, False
    if max(made.width(), made.height()) > _LONGEST_LOGO:
        made = made.scaled(_LONGEST_LOGO, _LONGEST_LOGO, _WHOLE, _SMOOTH)
    here, there = seen_of(made, ground), seen_of(made, plate)
    if here >= _WELL or there <= max(here + _BETTER, _ENOUGH):
        return made, False
    return _on_plate(made, plate), True


def _on_plate(logo: QImage, colour: str) -> QImage:
    """A logo on a ground of its own, with some room around it."""
    room = max(2, round(min(logo.width(), logo.height()) * 0.16))
    made = QImage(
        logo.width() + 2 * room, logo.height() + 2 * room, QImage.Format.Format_ARGB32_Premultiplied
    )
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(colour))
    painter.drawRoundedRect(made.rect(), room * 0.9, room * 0.9)
    painter.drawImage(room, room, logo)
    painter.end()
    return made


def stands_out(logo: QImage, ground: str) -> bool:
    """Whether enough of a logo can be seen on a ground: white letters on white can't."""
    return seen_of(logo, ground) > _ENOUGH


def seen_of(logo: QImage, ground: str) -> float:
    """Which part of a logo, 0 to 1, can be seen on a ground.

    One without transparent parts brings its own ground.
    """
    small = logo.scaled(_SAMPLE, _SAMPLE, _WHOLE, _SMOOTH)
    pixels = [small.pixelColor(x, y) for y in range(small.height()) for x in range(small.width())]
    solid = [colour.name() for colour in pixels if colour.alpha() > 127]
    if len(solid) > len(pixels) * _FILLED:
        return 1.0
    seen = sum(contrast(colour, ground) >= _SEEN for colour in solid)
    return seen / len(solid) if solid else 0.0
