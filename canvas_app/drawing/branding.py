"""A client's brand as it can be shown: its colours moved until they are legible, its font if it is
installed here, its logo decoded. Slides, pages and decks take their look from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from canvas_app.document.canvas import Canvas, Image
from canvas_app.drawing import fonts
from canvas_app.drawing.contrast import SHAPE, TEXT, contrast, legible
from canvas_app.drawing.decoding import decoded
from canvas_app.drawing.theme import Theme

__all__ = ["Look", "contrast", "legible", "look_of", "on_theme", "stands_out"]

_LONGEST_LOGO = 1600
"""Pixels a side; what the program itself puts into a document is no larger."""
_SAMPLE = 40
"""Pixels a side in which a logo is looked at."""
_SEEN, _ENOUGH = 1.6, 0.12
"""The contrast with which a pixel of a logo is seen, and the part of them that has to be."""


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
    logo = next((image for image in canvas.images if image.sha256 == brand.logo), None)
    return Look(
        theme, primary, secondary, fonts.installed(brand.font), _logo(logo) if logo else None
    )


def on_theme(colour: str, theme: Theme, least: float) -> str:
    """A colour as it is seen well enough on both grounds of a theme."""
    return legible(colour.upper(), hardest(theme), least)


def hardest(theme: Theme) -> str:
    """That of a theme's grounds, paper and surface, on which less stands out."""
    return min(theme.paper, theme.surface, key=lambda ground: contrast(ground, theme.ink))


@lru_cache(maxsize=2)
def _logo(image: Image) -> QImage | None:
    """Kept, because a slider's every step asks for it: decoding a large one takes 20 ms."""
    made = decoded(image)
    if made is None or max(made.width(), made.height()) <= _LONGEST_LOGO:
        return made
    return made.scaled(
        _LONGEST_LOGO,
        _LONGEST_LOGO,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def stands_out(logo: QImage, ground: str) -> bool:
    """Whether enough of a logo can be seen on a ground: white letters on white can't."""
    whole, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = logo.scaled(_SAMPLE, _SAMPLE, whole, smooth)
    colours = (small.pixelColor(x, y) for y in range(small.height()) for x in range(small.width()))
    solid = [colour.name().upper() for colour in colours if colour.alpha() > 127]
    seen = sum(contrast(colour, ground) >= _SEEN for colour in solid)
    return seen > len(solid) * _ENOUGH
