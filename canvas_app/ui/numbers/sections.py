"""What the Numbers page shows, section by section. Adding one adds a record to `SECTIONS`.

A section's `build` gives its widgets, from top to bottom: `Part`s, and `Charts` of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from canvas_app.document.text import N_
from canvas_app.drawing.charts.build.channels import funnel_chart, ltv_cac_chart
from canvas_app.drawing.charts.build.market import methods_chart, nested_chart
from canvas_app.drawing.charts.build.years import capacity_chart, projection_chart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown
from canvas_app.ui.numbers.comparing import ComparisonPart
from canvas_app.ui.numbers.figure_tables import economics_grid, projection_grid
from canvas_app.ui.numbers.parts import (
    ChartPart,
    Charts,
    Ground,
    Moment,
    TablePart,
    cards_table,
)
from canvas_app.ui.numbers.records import (
    CHANNELS,
    MARKET_TOTALS,
    OFFERS,
    SEGMENTS,
    TIERS,
    VALUE_THEORY,
)
from canvas_app.ui.numbers.surveys import SurveysPart
from canvas_app.ui.numbers.uncertainty import UncertaintyPart


@dataclass(frozen=True)
class Section:
    """A part of the page with a heading of its own, and a line in the list at the left."""

    id: str
    title: str
    build: Callable[[Ground], Sequence[QWidget]]


def _market(ground: Ground) -> Sequence[QWidget]:
    return (
        cards_table(ground, SEGMENTS),
        _charts(ground, nested_chart, methods_chart),
        cards_table(ground, MARKET_TOTALS),
        cards_table(ground, VALUE_THEORY),
    )


def _distribution(ground: Ground) -> Sequence[QWidget]:
    return (
        cards_table(ground, CHANNELS),
        _charts(ground, capacity_chart, ltv_cac_chart),
        _charts(ground, funnel_chart),
    )


def _price(ground: Ground) -> Sequence[QWidget]:
    return (cards_table(ground, TIERS),)


def _research(ground: Ground) -> Sequence[QWidget]:
    return (SurveysPart(ground),)


def _economics(ground: Ground) -> Sequence[QWidget]:
    return (
        cards_table(ground, OFFERS),
        TablePart(ground, N_("Unit economics"), economics_grid),
    )


def _projection(ground: Ground) -> Sequence[QWidget]:
    table = TablePart(ground, N_("Year by year"), projection_grid)
    return (_charts(ground, projection_chart), table)


def _uncertainty(ground: Ground) -> Sequence[QWidget]:
    return (UncertaintyPart(ground),)


def _scenarios(ground: Ground) -> Sequence[QWidget]:
    return (ComparisonPart(ground),)


def _charts(ground: Ground, *makers: Callable[[Model, Case, Shown], Chart]) -> QWidget:
    return Charts([ChartPart(ground, partial(_made, make)) for make in makers])


def _made(make: Callable[[Model, Case, Shown], Chart], now: Moment) -> Chart:
    return make(now.model, now.case, now.shown)


SECTIONS: tuple[Section, ...] = (
    Section("market", N_("Market"), _market),
    Section("distribution", N_("Distribution"), _distribution),
    Section("price", N_("Price"), _price),
    Section("research", N_("Price research"), _research),
    Section("economics", N_("Economics"), _economics),
    Section("projection", N_("Projection"), _projection),
    Section("uncertainty", N_("Uncertainty"), _uncertainty),
    Section("scenarios", N_("Scenarios"), _scenarios),
)
