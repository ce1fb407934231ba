"""How well one colour can be seen on another: WCAG 2.1, computed; colours are `#RRGGBB`."""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls
from functools import lru_cache
from typing import Final

TEXT: Final = 4.5
"""Least contrast of words."""
SHAPE: Final = 3.0
"""Least contrast of what must be seen without being read: lines, marks, bars."""
_STEPS: Final = 16
"""Halvings of the way to black or white: finer than a colour of 8 bits."""


def luminance(colour: str) -> float:
    """Relative luminance, from 0 (black) to 1 (white)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _parts(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=256)
def legible(colour: str, ground: str, least: float = TEXT) -> str:
    """The colour itself where it is seen well enough on a ground, or the nearest that is.

    Its hue stays, its lightness moves no further than it must. Where neither black nor white has
    that much contrast with the ground, the better of the two is given.
    """
    if contrast(colour, ground) >= least:
        return colour
    reached = [
        _moved(colour, ground, least, end) for end in (0.0, 1.0)
        if contrast(_lit(colour, end), ground) >= least
    ]  # fmt: skip
    if not reached:
        return max("#000000", "#FFFFFF", key=lambda end: contrast(end, ground))
    before = luminance(colour)
    return min(reached, key=lambda found: abs(luminance(found) - before))


def _moved(colour: str, ground: str, least: float, end: float) -> str:
    """The nearest on the way to black or white. A channel never turns back on that way."""
    enough, short = end, rgb_to_hls(*_parts(colour))[1]
    for _ in range(_STEPS):
        middle = (enough + short) / 2
        if contrast(_lit(colour, middle), ground) >= least:
            enough = middle
        else:
            short = middle
    return _lit(colour, enough)


def _lit(colour: str, lightness: float) -> str:
    """The same hue and saturation in another lightness, 0 to 1."""
    hue, _, saturation = rgb_to_hls(*_parts(colour))
    parts = hls_to_rgb(hue, lightness, saturation)
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)


def _parts(colour: str) -> tuple[float, float, float]:
    """Red, green and blue, each from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
