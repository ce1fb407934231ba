"""The tables of figures that nobody types: unit economics by case, the projection by year."""

from __future__ import annotations

from collections.abc import Sequence

from canvas_app.i18n import tr
from canvas_app.numbers.cases import case_title, cases_of
from canvas_app.numbers.quantities import Figure, Series
from canvas_app.ui.numbers.figures_grid import FigureRow, FiguresGrid
from canvas_app.ui.numbers.parts import Moment


def economics_grid(now: Moment) -> FiguresGrid:
    """What a customer is worth and costs, in every case."""
    return cases_grid(now, now.model.economics.figures)


def cases_grid(now: Moment, figures: Sequence[Figure]) -> FiguresGrid:
    """Figures of the whole canvas, a case a column."""
    cases = cases_of(now.canvas)
    rows = [
        FigureRow(f.key, now.shown.line(f.label), now.shown.unit(f), (f,) * len(cases))
        for f in figures
    ]
    heads = [(now.shown.line(case_title(now.canvas, case)), case) for case in cases]
    return FiguresGrid(rows, heads, now.canvas, now.case, now.shown)


def projection_grid(now: Moment) -> FiguresGrid:
    """The market and what the channels deliver of it, years across."""
    projection, delivery = now.model.projection, now.model.delivery
    canvas = now.canvas
    years = range(canvas.horizon + 1)
    series = (*projection.totals, delivery.new, delivery.customers, delivery.deliverable_som)
    rows = [_row(each, years, now) for each in series]
    heads = [(_head(canvas.base_year + t, t, canvas.target_year), "") for t in years]
    return FiguresGrid(rows, heads, canvas, now.case, now.shown)


def _head(year: int, t: int, target: int) -> str:
    return tr("{year} target", year=year) if t == target else str(year)


def _row(series: Series, years: range, now: Moment) -> FigureRow:
    known: list[Figure | None] = [series(t) if t in series.years else None for t in years]
    first = next(figure for figure in known if figure is not None)
    title, unit = now.shown.line(series.label), now.shown.unit(first)
    return FigureRow(series.key, title, unit, tuple(known))
