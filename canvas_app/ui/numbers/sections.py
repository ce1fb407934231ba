"""What the Numbers page shows, section by section. Adding one adds a record to `SECTIONS`.

A section's `build` gives its widgets, from top to bottom: `Part`s, and `Charts` of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from canvas_app.document.text import N_, Text
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import CASES
from canvas_app.numbers.quantities import Figure
from canvas_app.ui.case_switch import CASE_TITLES
from canvas_app.ui.numbers.figures_grid import FigureRow, FiguresGrid
from canvas_app.ui.numbers.grid import Grid
from canvas_app.ui.numbers.parts import Ground, Moment, TablePart, cards_table
from canvas_app.ui.numbers.records import CHANNELS, MARKET_TOTALS, OFFERS, SEGMENTS, TIERS


@dataclass(frozen=True)
class Section:
    """A part of the page with a heading of its own, and a line in the list at the left."""

    id: str
    title: str
    build: Callable[[Ground], Sequence[QWidget]]


def _market(ground: Ground) -> Sequence[QWidget]:
    return (cards_table(ground, SEGMENTS), cards_table(ground, MARKET_TOTALS))


def _distribution(ground: Ground) -> Sequence[QWidget]:
    return (cards_table(ground, CHANNELS),)


def _price(ground: Ground) -> Sequence[QWidget]:
    return (cards_table(ground, TIERS),)


def _economics(ground: Ground) -> Sequence[QWidget]:
    figures = TablePart(ground, N_("Unit economics"), _economics_grid)
    return (cards_table(ground, OFFERS), figures)


def _economics_grid(now: Moment) -> Grid:
    rows = [_row(figure, len(CASES), now) for figure in now.model.economics.figures]
    heads = [(tr(CASE_TITLES[case]), case) for case in CASES]
    return FiguresGrid(rows, heads, now.canvas, now.case, now.shown)


def _row(figure: Figure, times: int, now: Moment) -> FigureRow:
    title = now.shown.line(figure.label)
    unit = now.shown.unit(figure)
    named = now.shown.line(Text("{figure}, {unit}", figure=title, unit=unit)) if unit else title
    return FigureRow(figure.key, named, (figure,) * times)


SECTIONS: tuple[Section, ...] = (
    Section("market", N_("Market"), _market),
    Section("distribution", N_("Distribution"), _distribution),
    Section("price", N_("Price"), _price),
    Section("economics", N_("Economics"), _economics),
)
