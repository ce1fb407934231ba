"""Price research: which price brings most, which prices people accept, what each survey says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from canvas_app.document.text import N_, Text
from canvas_app.drawing.charts.build.research import acceptance_chart, demand_chart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.numbers.quantities import Figure
from canvas_app.numbers.research import POINTS, Research
from canvas_app.ui.look import set_role
from canvas_app.ui.numbers.chooser import Chooser
from canvas_app.ui.numbers.figures_grid import FigureRow, FiguresGrid
from canvas_app.ui.numbers.parts import ChartPart, Charts, Ground, Moment, Part, TablePart
from canvas_app.ui.numbers.table_view import NumbersTable


class SurveysPart(Part):
    """The charts of one survey, which can be chosen where there are several, and a table of all."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        set_role(self, "")
        self._now: Moment | None = None
        self.chooser = Chooser(N_("Survey"), ground.theme)
        self.chooser.chosen.connect(self._show)
        self.demand = ChartPart(ground, self._demand)
        self.acceptance = ChartPart(ground, self._acceptance)
        self.table = TablePart(ground, N_("What the surveys say"), results_grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.chooser)
        column.addWidget(Charts([self.demand, self.acceptance]))
        column.addWidget(self.table)

    def follow(self, now: Moment) -> None:
        self._now = now
        surveys = now.model.research
        names = [(survey.card.id, now.shown.line(survey.card.name)) for survey in surveys]
        self.chooser.offer(names, names[0][0] if names else "")
        self.chooser.setVisible(len(surveys) > 1)
        self.table.setVisible(bool(surveys))
        self._show()

    def tables(self) -> Sequence[NumbersTable]:
        return self.table.tables()

    def _show(self) -> None:
        if self._now is not None:
            for part in (self.demand, self.acceptance, self.table):
                part.follow(self._now)

    def _demand(self, now: Moment) -> Chart:
        return demand_chart(now.model, self._survey(now), now.case, now.shown)

    def _acceptance(self, now: Moment) -> Chart:
        return acceptance_chart(now.model, self._survey(now), now.case, now.shown)

    def _survey(self, now: Moment) -> Research | None:
        surveys = now.model.research
        chosen = (survey for survey in surveys if survey.card.id == self.chooser.key)
        return next(chosen, surveys[0] if surveys else None)


def results_grid(now: Moment) -> FiguresGrid:
    """The best price, the four points and the range, a survey a column."""
    surveys = now.model.research
    titles: dict[str, Text] = {
        "price": Text("Best price"),
        "share": Text("Share that would buy at the best price"),
        **{str(name): Text(kind.title) for name, kind in POINTS.items()},
        "width": Text("Width of the acceptable range"),
    }
    rows: list[FigureRow] = []
    for name, title in titles.items():
        found = tuple(_result(survey, name) for survey in surveys)
        first = next((figure for figure in found if figure is not None), None)
        if first is not None:
            rows.append(FigureRow(name, now.shown.line(title), now.shown.unit(first), found))
    heads = [(now.shown.line(survey.card.name), "") for survey in surveys]
    return FiguresGrid(rows, heads, now.canvas, now.case, now.shown)


def _result(survey: Research, name: str) -> Figure | None:
    if survey.demand is not None and name in ("price", "share"):
        return survey.demand.price if name == "price" else survey.demand.share
    if survey.meter is None:
        return None
    if name == "width":
        return survey.meter.width
    return {str(key): figure for key, figure in survey.meter.points.items()}.get(name)
