"""Colours as a deck names them: those of its theme by their place in it, so that a change of the
theme changes them everywhere; all others as they are.
"""

from __future__ import annotations

from typing import Any, Final

from canvas_app.document.panes import PANES
from canvas_app.drawing.slides.deck import Deck
from canvas_app.exports.deck.xml import child

ACCENTS: Final = ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6")


class Palette:
    """The colours of a deck. `first` and `second` are those of a chart's series."""

    def __init__(self, deck: Deck) -> None:
        look, theme, brand = deck.look, deck.theme, deck.canvas.brand
        own = [look.primary]
        if brand is not None and brand.secondary:
            own.append(look.secondary)
        panes = [theme.accents[pane] for pane in PANES]
        wanted = dict.fromkeys((*own, *panes, theme.accents["note"], theme.accents["blue"]))
        self.accents = tuple(wanted)[: len(ACCENTS)]
        self.dark = theme.name == "dark"
        self.paper, self.ink = theme.paper, theme.ink
        self.surface, self.muted = theme.surface, theme.muted
        self._names = dict(zip(reversed(self.accents), reversed(ACCENTS), strict=True)) | {
            theme.muted: "tx2", theme.surface: "bg2", theme.paper: "bg1", theme.ink: "tx1"
        }  # fmt: skip
        self.first, self.second = self.accents[:2]

    def fill(self, parent: Any, colour: str | None, *, alpha: float = 1.0) -> None:
        """What fills a shape, a line or letters; None is nothing."""
        if colour is None:
            child(parent, "a:noFill")
        else:
            self.colour(child(parent, "a:solidFill"), colour, alpha=alpha)

    def colour(self, parent: Any, colour: str, *, alpha: float = 1.0) -> None:
        """A colour alone."""
        name = self._names.get(colour)
        if name is not None:
            made = child(parent, "a:schemeClr", val=name)
        else:
            made = child(parent, "a:srgbClr", val=colour.removeprefix("#").upper())
        if alpha < 1:
            child(made, "a:alpha", val=round(alpha * 100_000))

    def line(
        self,
        parent: Any,
        colour: str | None,
        points: float = 1.0,
        *,
        dashed: bool = False,
        alpha: float = 1.0,
    ) -> Any:
        """A shape's outline or a stroke; None is none."""
        made = child(parent, "a:ln", w=round(points * 12_700))
        self.fill(made, colour, alpha=alpha)
        if colour is not None and dashed:
            child(made, "a:prstDash", val="dash")
        return made
