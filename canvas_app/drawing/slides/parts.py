"""What a slide is made of: plain data with places, painted on a screen or paper, or made native.

All lengths are units of the slide, of which its height has `HIGH`: a unit is a pixel at 1080 p.
Colours are "#RRGGBB".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from canvas_app.document.cards import Card
from canvas_app.document.panes import Lane
from canvas_app.document.stops import Stop
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.words import Words

HIGH: Final = 1080.0
Weight = Literal["normal", "semibold", "bold"]
Align = Literal["left", "centre", "right"]
Upright = Literal["top", "middle", "bottom"]
Role = Literal["", "headline", "kicker", "label", "figure"]
"""What words are for, where a medium has something of its own for it."""


@dataclass(frozen=True, kw_only=True)
class Box:
    """A rectangle, filled or not."""

    rect: QRectF
    fill: str | None = None
    line: str | None = None
    width: float = 1.0
    dashed: bool = False
    radius: float = 0.0
    lane: Lane | None = None
    """The lane that it frames: a card can be dropped there."""


@dataclass(frozen=True, kw_only=True)
class Writing:
    """Words in a rectangle. Its lines are broken already, so that every medium has the same."""

    rect: QRectF
    lines: tuple[str, ...]
    size: int
    colour: str
    weight: Weight = "normal"
    align: Align = "left"
    upright: Upright = "top"
    role: Role = ""
    link: str = ""
    """A web address that it leads to."""
    mark: str = ""
    """What stands before the first line, in the margin left of the rectangle: a bullet."""
    whole: str = ""
    """The words before they were broken, for a medium that breaks lines itself; "" where some
    were left out."""

    @property
    def text(self) -> str:
        """All of it, with no more line ends than somebody typed where that is known."""
        return self.whole or "\n".join(self.lines)


@dataclass(frozen=True, kw_only=True)
class CardPart:
    """A card, painted as on the canvas, `scale` times as large."""

    rect: QRectF
    card: Card
    words: Words
    scale: float
    image: QImage | None = None
    lane: Lane | None = None
    """The lane in which it is shown."""


@dataclass(frozen=True, kw_only=True)
class ChartPart:
    """A chart, `scale` times as large as in the Numbers view."""

    rect: QRectF
    chart: Chart
    scale: float
    titled: bool = True


@dataclass(frozen=True, kw_only=True)
class BoardPart:
    """A part of the canvas as it is; all of it where no area is named."""

    rect: QRectF
    area: QRectF | None = None


@dataclass(frozen=True, kw_only=True)
class PicturePart:
    """A picture in its own proportions, as large as fits, at the left or in the middle."""

    rect: QRectF
    image: QImage
    align: Align = "left"


@dataclass(frozen=True)
class Column:
    """A column of a table: its title, its part of the width, and how it is aligned."""

    title: str
    share: float
    align: Align = "left"


@dataclass(frozen=True, kw_only=True)
class TablePart:
    """A table. Cells hold lines that are broken already; `heights` are those of its rows."""

    rect: QRectF
    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[str, ...], ...], ...]
    heights: tuple[float, ...]
    size: int
    links: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """Web addresses by row, counted without the titles, and column."""


Part = Box | Writing | CardPart | ChartPart | BoardPart | PicturePart | TablePart


@dataclass(frozen=True, kw_only=True)
class Slide:
    """One slide. A stop with more than fits has several."""

    stop: Stop
    title: str
    width: float
    parts: tuple[Part, ...]
    page: int = 0
    pages: int = 1
    origins: Mapping[str, QRectF] = field(default_factory=dict)
    """On the overview, where each of the other stops comes from."""
    sliders: QRectF | None = None
    """Room that was left for sliders."""

    @property
    def rect(self) -> QRectF:
        return QRectF(0, 0, self.width, HIGH)

    @property
    def lanes(self) -> dict[Lane, QRectF]:
        """Where a card can be dropped."""
        boxes = (part for part in self.parts if isinstance(part, Box))
        return {box.lane: box.rect for box in boxes if box.lane is not None}

    @property
    def cards(self) -> tuple[CardPart, ...]:
        """Its cards, in their order."""
        return tuple(part for part in self.parts if isinstance(part, CardPart))
