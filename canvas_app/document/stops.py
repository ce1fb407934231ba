"""The stops of a talk: what is presented, in which order, and what its presenter wants to say.

A canvas without stops of its own has the standard ones; whoever changes one has all of them in
the document.
"""

from __future__ import annotations

from typing import Final, Literal

from pydantic import Field

from canvas_app.document.base import Coordinate, Id, Length, Line, Model, Prose, many
from canvas_app.document.panes import PANE_TITLES, PANES, Rect
from canvas_app.document.text import N_

Shows = Literal[
    "overview", "market", "customer", "distribution", "positioning", "price", "figures", "next",
    "cards", "area", "chart",
]  # fmt: skip
ChartName = Literal[
    "sizes", "methods", "capacity", "ltv_cac", "funnel", "projection", "tornado",
    "demand", "acceptance",
]  # fmt: skip
MOST_STOPS: Final = 200
MOST_CARDS_SHOWN: Final = 500

STOP_TITLES: Final[dict[str, str]] = {
    "overview": N_("Overview"),
    **{pane: PANE_TITLES[pane] for pane in PANES},
    "figures": N_("Figures"),
    "next": N_("Next steps"),
    "cards": N_("Chosen cards"),
    "area": N_("Part of the canvas"),
    "chart": N_("Chart"),
}
CHART_TITLES: Final[dict[ChartName, str]] = {
    "sizes": N_("Market size"),
    "methods": N_("Methods compared"),
    "capacity": N_("Need and supply"),
    "ltv_cac": N_("LTV : CAC by channel"),
    "funnel": N_("Funnel"),
    "projection": N_("Year by year"),
    "tornado": N_("What matters most"),
    "demand": N_("Demand by price"),
    "acceptance": N_("Acceptable prices"),
}


class Area(Model):
    """A part of the canvas that is shown as it is, in units of one pixel at 100 %."""

    x: Coordinate
    y: Coordinate
    width: Length
    height: Length

    @property
    def rect(self) -> Rect:
        return Rect(self.x, self.y, self.width, self.height)


class Stop(Model):
    """One stop of a talk. The standard ones have what they show as their id."""

    id: Id
    shows: Shows
    headline: Line = Field(default="", title=N_("Headline"))
    notes: Prose = Field(default="", title=N_("Notes"))
    """For the presenter only, and for the notes of a deck."""
    text: Prose = Field(default="", title=N_("Text"))
    """Own words on the stop itself: what to do next."""
    hidden: bool = False
    cards: tuple[Id, ...] = many(most=MOST_CARDS_SHOWN)
    """The cards of a stop of "cards", in their order; ids that are no longer there are left out."""
    area: Area | None = None
    """The part of the canvas that a stop of "area" shows."""
    chart: ChartName | None = None
    """What a stop of "chart" shows."""


STANDARD: Final[tuple[Stop, ...]] = tuple(
    Stop(id=shows, shows=shows)  # type: ignore[arg-type]
    for shows in ("overview", *PANES, "figures", "next")
)
"""What is presented while nobody has said otherwise."""

HEADLINES: Final[dict[str, str]] = {
    "overview": N_("Our strategy on one page"),
    "market": N_("Where do we play?"),
    "customer": N_("Who buys?"),
    "distribution": N_("How do we reach, win, retain and grow?"),
    "positioning": N_("Why us?"),
    "price": N_("What do they pay?"),
    "figures": N_("What does it amount to?"),
    "next": N_("What comes next?"),
}
"""Over a stop whose headline nobody has written."""


def title_of(stop: Stop) -> str:
    """What a stop is called in lists, in English: "Market", "Funnel", "Chosen cards"."""
    if stop.shows == "chart" and stop.chart is not None:
        return CHART_TITLES[stop.chart]
    return STOP_TITLES[stop.shows]


def is_standard(stop: Stop) -> bool:
    """Whether it belongs to every talk: it can be hidden, but never taken away."""
    return any(each.id == stop.id and each.shows == stop.shows for each in STANDARD)
