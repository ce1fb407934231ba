"""Every colour, in one place. Contrast of text is at least WCAG AA; a test computes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:  # the start page is painted with these colours before pydantic is imported
    from canvas_app.document.cards.base import Colour
    from canvas_app.document.panes import Pane

RADIUS = 14.0
"""Corner of panes and panels."""
CARD_RADIUS = 9.0


@dataclass(frozen=True)
class Theme:
    """A set of tokens; colours are `#RRGGBB`."""

    name: str
    paper: str
    dots: str
    surface: str
    line: str
    edge: str
    ink: str
    body: str
    """Text below a card's title: a little quieter than ink."""
    muted: str
    faint: str
    """Lines and what can't be used now; never for words that say something."""
    selection: str
    selection_tint: str
    danger: str
    warning: str
    good: str
    accents: dict[Colour, str] = field(default_factory=dict)
    tints: dict[Colour, str] = field(default_factory=dict)

    def accent(self, colour: Colour | Pane) -> QColor:
        """The strong colour of a pane or card."""
        return colour_of(self.accents[colour])

    def tint(self, colour: Colour | Pane) -> QColor:
        """The quiet colour on which a card's text stands."""
        return colour_of(self.tints[colour])


@cache
def colour_of(token: str) -> QColor:
    """A token as Qt's colour; shared, so never change it."""
    return QColor(token)


LIGHT = Theme(
    name="light",
    paper="#F5F4F0",
    dots="#DAD7CF",
    surface="#FFFFFF",
    line="#E3E0D8",
    edge="#D4D1C8",
    ink="#1D2330",
    body="#47505F",
    muted="#5A6377",
    faint="#858D9C",
    selection="#2563EB",
    selection_tint="#E8EFFD",
    danger="#B42318",
    warning="#9A5B00",
    good="#2F7D32",
    accents={
        "market": "#0C756D",
        "customer": "#4C51C6",
        "distribution": "#A8530A",
        "positioning": "#B83280",
        "price": "#2D7A30",
        "note": "#8A6A00",
        "grey": "#5B6472",
        "red": "#B42318",
        "blue": "#1D5FBF",
    },
    tints={
        "market": "#E3F3F1",
        "customer": "#EAEBFB",
        "distribution": "#FBEEDD",
        "positioning": "#FAE7F1",
        "price": "#E6F3E6",
        "note": "#FFF3C4",
        "grey": "#EEF0F3",
        "red": "#FCE8E6",
        "blue": "#E4EEFB",
    },
)

DARK = Theme(
    name="dark",
    paper="#12151C",
    dots="#232937",
    surface="#1A1F2A",
    line="#2A3140",
    edge="#39424F",
    ink="#F2F4F8",
    body="#C9D0DC",
    muted="#A4AEBF",
    faint="#6B7688",
    selection="#6EA8FE",
    selection_tint="#1D2C47",
    danger="#FF8A80",
    warning="#F2B45C",
    good="#7CC97F",
    accents={
        "market": "#46C2B5",
        "customer": "#9FA3F5",
        "distribution": "#F0A35E",
        "positioning": "#F08BC3",
        "price": "#7CC97F",
        "note": "#E8C95A",
        "grey": "#A4AEBF",
        "red": "#FF8A80",
        "blue": "#7FB2F5",
    },
    tints={
        "market": "#1F3F3D",
        "customer": "#2A2D57",
        "distribution": "#45301B",
        "positioning": "#452338",
        "price": "#22402A",
        "note": "#443C1C",
        "grey": "#2A313D",
        "red": "#4A2523",
        "blue": "#1E3350",
    },
)

THEMES = (LIGHT, DARK)
