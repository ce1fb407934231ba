"""What writing and reading JSON Canvas 1.0 have in common: our key, the scale, the colours.

The format is described at https://jsoncanvas.org/spec/1.0.
"""

from __future__ import annotations

import colorsys
import re
from hashlib import sha256
from typing import Final

from canvas_app.document.cards.base import Colour

SUFFIX: Final = ".canvas"
KEY: Final = "gtmCanvas"
"""The one key of ours, at the top level: it holds what the format has no words for."""
KEY_VERSION: Final = 1
SCALE: Final = 1.5
"""How much larger everything is there: other programs write 16 pixels high where we write 12,
with more room between lines, and their usual card is 250 wide where ours is 168."""
SIDES: Final = ("top", "right", "bottom", "left")

ACCENTS: Final[dict[Colour, str]] = {
    "market": "#0C756D",
    "customer": "#4C51C6",
    "distribution": "#A8530A",
    "positioning": "#B83280",
    "price": "#2D7A30",
    "note": "#8A6A00",
    "grey": "#5B6472",
    "red": "#B42318",
    "blue": "#1D5FBF",
}
"""Our colours for other programs: the light theme's accents."""
PRESETS: Final[dict[str, Colour]] = {
    "1": "red",
    "2": "distribution",
    "3": "note",
    "4": "price",
    "5": "market",
    "6": "customer",
}
"""The nearest of ours to red, orange, yellow, green, cyan and purple."""
_HEX = re.compile(r"#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})(?:[0-9A-Fa-f]{2})?")
_PALE = 0.15
"""Below this saturation a colour is a grey."""


def nearest(colour: object) -> Colour | None:
    """The nearest of our colours to one of the format; None where it is none of the format."""
    if not isinstance(colour, str):
        return None
    if colour in PRESETS:
        return PRESETS[colour]
    if not _HEX.fullmatch(colour):
        return None
    hue, _, saturation = _parts(colour)
    if saturation < _PALE:
        return "grey"
    hues = {name: _parts(accent)[0] for name, accent in ACCENTS.items() if name != "grey"}
    return min(hues, key=lambda name: min(abs(hue - hues[name]), 1 - abs(hue - hues[name])))


def _parts(colour: str) -> tuple[float, float, float]:
    """Hue, lightness and saturation."""
    digits = colour[1:]
    if len(digits) < 6:
        digits = "".join(digit * 2 for digit in digits[:3])
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return colorsys.rgb_to_hls(red, green, blue)


def trace(text: str) -> str:
    """What a text is known by, to tell whether somebody changed it."""
    return sha256(text.encode()).hexdigest()[:16]


def scaled(x: float) -> int:
    """A length of ours in the format's whole pixels."""
    return round(x * SCALE)
