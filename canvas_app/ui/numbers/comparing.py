"""Two cases side by side: the bridge from one to the other, and every headline figure in each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from canvas_app.document.text import N_
from canvas_app.drawing.charts.build.sensitivity import bridge_chart
from canvas_app.drawing.charts.build.years import projection_chart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.i18n import tr
from canvas_app.numbers.cases import case_title, cases_of
from canvas_app.numbers.comparison import bridge
from canvas_app.numbers.expressions import CASES
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.numbers.chooser import Chooser
from canvas_app.ui.numbers.figure_tables import cases_grid
from canvas_app.ui.numbers.figures_grid import FiguresGrid
from canvas_app.ui.numbers.parts import ChartPart, Charts, Ground, Moment, Part, TablePart
from canvas_app.ui.numbers.table_view import NumbersTable
from canvas_app.ui.numbers.uncertainty import target_of, target_titles, targets
from canvas_app.ui.scenario_menu import ask_for_new


class ComparisonPart(Part):
    """Choosers of a figure and of two cases, the bridge, the years of both, and a table."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        set_role(self, "")
        self._now: Moment | None = None
        self._case = ""
        self.figure = Chooser(N_("Figure"), ground.theme)
        self.before = Chooser(N_("From"), ground.theme)
        self.after = Chooser(N_("To"), ground.theme)
        self.bridge = ChartPart(ground, self._bridge)
        self.years = ChartPart(ground, self._years)
        self.table = TablePart(ground, N_("The headline figures in every case"), _cases)
        self._session = ground.session
        self._add = add = QPushButton(icon("plus", ground.theme.muted), tr("New scenario…"))
        set_role(add, "flat")
        add.clicked.connect(partial(ask_for_new, ground.session, self))
        ground.session.read_only_changed.connect(self._follow_read_only)
        head = QHBoxLayout()
        head.setSpacing(14)
        for chooser in (self.figure, self.before, self.after):
            chooser.chosen.connect(self._show)
            head.addWidget(chooser)
        head.addStretch(1)
        head.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(Charts([self.bridge, self.years]))
        column.addWidget(self.table)
        if self._session.read_only is not None:
            add.hide()

    def _follow_read_only(self) -> None:
        self._add.setHidden(self._session.read_only is not None)

    def follow(self, now: Moment) -> None:
        self._now = now
        cases = [(c, now.shown.line(case_title(now.canvas, c))) for c in cases_of(now.canvas)]
        self.figure.offer(target_titles(now), "som")
        self.before.offer(cases, "base")
        scenarios = cases[len(CASES) :]
        self.after.offer(cases, scenarios[0][0] if scenarios else "high")
        if now.case != self._case and now.case != self.before.key:
            self.after.choose(now.case)  # what is looked at is what somebody wants compared
        self._case = now.case
        self._show()

    def tables(self) -> Sequence[NumbersTable]:
        return self.table.tables()

    def _show(self) -> None:
        if self._now is not None:
            for part in (self.bridge, self.years, self.table):
                part.follow(self._now)

    def _bridge(self, now: Moment) -> Chart:
        target = target_of(now, self.figure.key)
        before, after = self.before.key or "base", self.after.key or "high"
        return bridge_chart(now.model, bridge(now.model, target, before, after), now.shown)

    def _years(self, now: Moment) -> Chart:
        before, after = self.before.key or "base", self.after.key or "high"
        return projection_chart(
            now.model, before, now.shown, rows=(now.model.projection.som,), other=after
        )


def _cases(now: Moment) -> FiguresGrid:
    return cases_grid(now, targets(now))
