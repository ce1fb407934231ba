"""What moves a figure most, how sure it is, and which assumptions are the riskiest.

Both questions take longer than a drag step may. They are asked once the numbers have come to
rest, and the draws are done piece by piece between the events of the window.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from canvas_app.document.text import N_
from canvas_app.drawing.charts.build.sensitivity import histogram_chart, input_name, tornado_chart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.i18n import tr
from canvas_app.numbers.quantities import Figure
from canvas_app.numbers.sensitivity import Swing, riskiest, swings
from canvas_app.numbers.simulation import Draws
from canvas_app.ui.look import set_role
from canvas_app.ui.numbers.chooser import Chooser
from canvas_app.ui.numbers.figures_grid import FigureRow, FiguresGrid
from canvas_app.ui.numbers.parts import ChartPart, Charts, Ground, Moment, Part, TablePart
from canvas_app.ui.numbers.table_view import NumbersTable
from canvas_app.ui.plain import label

_REST = 120
"""Milliseconds without a change until the numbers are at rest."""
_AT_ONCE = 100
"""Draws between two events of the window."""
_FEW = 10
"""The riskiest assumptions that are listed."""


def targets(now: Moment) -> list[Figure]:
    """The figures that can be asked about: the headlines, and what lies behind them."""
    model = now.model
    wanted = (*model.headlines, model.delivery.som, model.economics.ltv)
    return list(dict.fromkeys(wanted))


def target_titles(now: Moment) -> list[tuple[str, str]]:
    """The same, as keys and titles."""
    return [(figure.key, now.shown.line(figure.label)) for figure in targets(now)]


def target_of(now: Moment, key: str) -> Figure:
    """The figure of a key; SOM where it is not there."""
    found = next((figure for figure in targets(now) if figure.key == key), None)
    return found or now.model.sizing.bottom_up.som


class UncertaintyPart(Part):
    """A chooser of the figure, the tornado and the simulation side by side, and the risks."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        set_role(self, "")
        self._ground = ground
        self._now: Moment | None = None
        self._draws: Draws | None = None
        self._swings: tuple[Swing, ...] = ()
        self.chooser = Chooser(N_("Figure"), ground.theme)
        self.chooser.chosen.connect(self._ask)
        self.tornado = ChartPart(ground, self._tornado)
        self.histogram = ChartPart(ground, self._histogram)
        self.progress = label("", "small")
        self.risks = TablePart(
            ground, N_("Riskiest assumptions: find these out first"), self._risky
        )
        self._rest, self._turn = QTimer(self), QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._ask)
        self._turn.timeout.connect(self._go_on)
        head = QHBoxLayout()
        head.addWidget(self.chooser)
        head.addSpacing(12)
        head.addWidget(self.progress)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(Charts([self.tornado, self.histogram]))
        column.addWidget(self.risks)

    def follow(self, now: Moment) -> None:
        first = self._now is None
        self._now = now
        self.chooser.offer(target_titles(now), "som")
        self._stop()
        if first:
            self._ask()
        else:
            self._rest.start()

    @property
    def busy(self) -> bool:
        """Whether there is something still to be worked out."""
        return self._rest.isActive() or self._turn.isActive()

    def tables(self) -> Sequence[NumbersTable]:
        return self.risks.tables()

    def _stop(self) -> None:
        self._turn.stop()
        self._draws = None
        self.progress.setText("")

    def _ask(self) -> None:
        now = self._now
        if now is None:
            return
        self._stop()
        target = target_of(now, self.chooser.key)
        self._swings = swings(now.model, target, now.case)
        self.tornado.follow(now)
        self.risks.follow(now)
        self._draws = Draws(now.model, target, now.case)
        if self._draws.go_on(_AT_ONCE):
            self._turn.start(0)
        else:
            self._show_draws()

    def _go_on(self) -> None:
        draws = self._draws
        if draws is None or not draws.go_on(_AT_ONCE):
            self._turn.stop()
            self.progress.setText("")
            self._show_draws()
        else:
            self.progress.setText(tr("{done} of {all} draws", done=draws.done, all=draws.wanted))

    def _show_draws(self) -> None:
        if self._now is not None:
            self.histogram.follow(self._now)

    def _tornado(self, now: Moment) -> Chart:
        target = target_of(now, self.chooser.key)
        return tornado_chart(now.model, target, self._swings, now.case, now.shown)

    def _histogram(self, now: Moment) -> Chart:
        target = target_of(now, self.chooser.key)
        drawn = self._draws.result() if self._draws else None
        return histogram_chart(now.model, target, drawn, now.case, now.shown)

    def _risky(self, now: Moment) -> FiguresGrid:
        rows = [
            FigureRow(
                swing.input.key,
                input_name(swing.input, now.shown),
                _clarity(swing),
                (swing.low, swing.high, swing.at_low, swing.at_high),
            )
            for swing in riskiest(self._swings, now.case)[:_FEW]
        ]
        name = now.shown.line(target_of(now, self.chooser.key).label)
        heads = (
            tr("Low case"),
            tr("High case"),
            tr("{figure} at the low case", figure=name),
            tr("{figure} at the high case", figure=name),
        )
        columns = [(head, now.case) for head in heads]
        return FiguresGrid(rows, columns, now.canvas, now.case, now.shown, tr("Clarity"))


def _clarity(swing: Swing) -> str:
    return tr("{n} of 5", n=swing.clarity) if swing.clarity else tr("nobody said")
