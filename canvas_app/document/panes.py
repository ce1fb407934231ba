"""The five panes, the three lanes of the Market pane, and where they lie."""

from __future__ import annotations

from typing import Literal, NamedTuple

from canvas_app.document.base import Coordinate, Length, Model
from canvas_app.document.text import N_

Pane = Literal["market", "customer", "distribution", "positioning", "price"]
Lane = Literal["total", "serviceable", "target"]

PANES: tuple[Pane, ...] = ("market", "customer", "distribution", "positioning", "price")
LANES: tuple[Lane, ...] = ("total", "serviceable", "target")
"""From the whole to the part: a later lane is contained in the ones before it."""

PANE_TITLES: dict[Pane, str] = {
    "market": N_("Market"),
    "customer": N_("Customer"),
    "distribution": N_("Distribution"),
    "positioning": N_("Positioning"),
    "price": N_("Price"),
}
PANE_QUESTIONS: dict[Pane, str] = {
    "market": N_("where do we play"),
    "customer": N_("who buys"),
    "distribution": N_("how we reach, win, retain, grow"),
    "positioning": N_("why us"),
    "price": N_("what they pay"),
}
LANE_TITLES: dict[Lane, str] = {
    "total": N_("Total market"),
    "serviceable": N_("Serviceable"),
    "target": N_("Target now"),
}


class Rect(NamedTuple):
    """A rectangle on the canvas; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside; the right and lower edges are outside."""
        return self.x <= x < self.right and self.y <= y < self.bottom


class PaneFrame(Model):
    """Where a pane lies on the canvas."""

    pane: Pane
    x: Coordinate
    y: Coordinate
    width: Length
    height: Length

    @property
    def rect(self) -> Rect:
        return Rect(self.x, self.y, self.width, self.height)


HEADER = 44.0
"""Height of a pane's title line."""
PADDING = 12.0
LANE_HEADER = 30.0
LANE_GAP = 10.0

DEFAULT_FRAMES: tuple[PaneFrame, ...] = (
    PaneFrame(pane="market", x=0, y=0, width=380, height=640),
    PaneFrame(pane="customer", x=400, y=0, width=380, height=310),
    PaneFrame(pane="positioning", x=800, y=0, width=380, height=310),
    PaneFrame(pane="distribution", x=400, y=330, width=440, height=310),
    PaneFrame(pane="price", x=860, y=330, width=320, height=310),
)


def lane_rects(market: PaneFrame) -> dict[Lane, Rect]:
    """The three lanes, of equal height, one below the other inside the Market pane."""
    x, width = market.x + PADDING, market.width - 2 * PADDING
    top = market.y + HEADER
    height = (market.height - HEADER - PADDING - 2 * LANE_GAP) / 3
    return {
        lane: Rect(x, top + i * (height + LANE_GAP), width, height) for i, lane in enumerate(LANES)
    }
