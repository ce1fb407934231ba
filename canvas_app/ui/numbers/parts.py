"""The parts that sections are made of: tables and charts that follow the numbers of a canvas."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import CARD_KINDS
from canvas_app.document.panes import PANE_TITLES
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.numbers.cards_grid import CardsGrid, Derived, derived_of
from canvas_app.ui.numbers.chart_view import ChartView
from canvas_app.ui.numbers.grid import Grid
from canvas_app.ui.numbers.records import CardTable
from canvas_app.ui.numbers.table_commands import TableCommands
from canvas_app.ui.numbers.table_view import NumbersTable
from canvas_app.ui.plain import label
from canvas_app.ui.session import Session

CHARTS_WIDE = 420
"""A chart is at least so wide where two stand side by side."""


@dataclass(frozen=True)
class Moment:
    """The numbers at one moment, for whatever shows them."""

    model: Model
    case: Case
    shown: Shown

    @property
    def canvas(self) -> Canvas:
        return self.model.canvas

    @cached_property
    def derived(self) -> Derived:
        """What counts where nothing is typed; worked out once for all tables."""
        return derived_of(self.model)


@dataclass(frozen=True)
class Ground:
    """What parts are built on."""

    session: Session
    theme: Theme

    def now(self) -> Moment:
        """The numbers as they are."""
        session = self.session
        canvas = session.shown
        return Moment(session.model, session.case, Shown(canvas.currency, canvas.language, tr))


class Part(QFrame):
    """Something in a section: told of every change while it is to be seen."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "card")

    @abstractmethod
    def follow(self, now: Moment) -> None:
        """Show the numbers of a moment."""

    def tables(self) -> Sequence[NumbersTable]:
        """The tables in it."""
        return ()


MakeChart = Callable[[Moment], Chart]
MakeGrid = Callable[[Moment], Grid]


class ChartPart(Part):
    """One chart in a frame."""

    def __init__(self, ground: Ground, make: MakeChart) -> None:
        super().__init__()
        self._make = make
        self.view = ChartView(ground.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self.view)
        column.addStretch(1)

    def follow(self, now: Moment) -> None:
        self.view.show_chart(self._make(now))


class Charts(QWidget):
    """Charts side by side, or below each other where there is little room."""

    def __init__(self, parts: Sequence[Part]) -> None:
        super().__init__()
        self._parts = parts
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        self._arrange(2)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for n, part in enumerate(self._parts):
            self._grid.addWidget(part, n // across, n % across)
        for n in range(2):
            self._grid.setColumnStretch(n, 1 if n < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() // CHARTS_WIDE
        self._arrange(max(1, min(2, room, len(self._parts))))


class TablePart(Part):
    """A table under its title. `title` is English; `make` gives its cells at a moment."""

    def __init__(
        self, ground: Ground, title: str, make: MakeGrid, table: CardTable | None = None
    ) -> None:
        super().__init__()
        self._make, self.record, self._ground = make, table, ground
        self.table = NumbersTable(make(ground.now()), tr(title), ground.theme)
        self.commands = TableCommands(ground.session, self.table)
        self._note = label("", "small", wrap=True)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 10, 0)
        head.addWidget(label(tr(title), "strong"))
        head.addStretch(1)
        if table is not None and table.add:
            self.add = QPushButton(icon("plus", ground.theme.muted), tr(table.add))
            set_role(self.add, "flat")
            self.add.clicked.connect(self.commands.add_row)
            ground.session.read_only_changed.connect(self._follow_read_only)
            head.addWidget(self.add)
            if ground.session.read_only is not None:
                self.add.hide()
        column.addLayout(head)
        column.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 0)
        foot.addWidget(self._note)
        column.addLayout(foot)
        self.setAccessibleName(tr(title))

    def follow(self, now: Moment) -> None:
        self.table.show_grid(self._make(now))
        self._tell_note(now)

    def _follow_read_only(self) -> None:
        self.add.setHidden(self._ground.session.read_only is not None)
        self.follow(self._ground.now())  # without the row for a new card, or with it

    def _tell_note(self, now: Moment) -> None:
        """What to do with an empty table, and which cards lie where they don't count."""
        text = ""
        record, grid = self.record, self.table.grid
        if record is not None and isinstance(grid, CardsGrid):
            kind = CARD_KINDS[record.kind]
            away = [c for c in now.canvas.cards if type(c) is kind and not c.counts]
            if not grid.cards:
                text = tr(record.empty)
            if away and kind.HOME is not None:
                text = f"{text} {self._away(len(away), tr(PANE_TITLES[kind.HOME]))}".strip()
        if text != self._note.text():
            self._note.setText(text)
            self._note.setVisible(bool(text))

    def _away(self, n: int, pane: str) -> str:
        if n == 1:
            return tr("1 card lies outside the {pane} pane and does not count.", pane=pane)
        return tr("{n} cards lie outside the {pane} pane and do not count.", n=n, pane=pane)

    def tables(self) -> Sequence[NumbersTable]:
        return (self.table,)


def cards_table(ground: Ground, record: CardTable) -> TablePart:
    """The table of a record."""

    def make(now: Moment) -> Grid:
        looks = ground.session.read_only is not None
        return CardsGrid(record, now.model, now.case, now.shown, now.derived, looks=looks)

    return TablePart(ground, record.title, make, record)


def parts_in(widget: QWidget) -> list[Part]:
    """The parts below a widget."""
    return [each for each in widget.findChildren(QFrame) if isinstance(each, Part)]
