"""The strip of figures below the canvas: it follows every drag, and each figure explains itself."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.numbers.cases import case_words
from canvas_app.numbers.explanation import explain
from canvas_app.numbers.findings import findings
from canvas_app.numbers.quantities import Figure
from canvas_app.numbers.shown import Shown
from canvas_app.ui.explanation_view import ExplanationView
from canvas_app.ui.findings_view import FindingsView
from canvas_app.ui.look import set_role
from canvas_app.ui.popover import Popover
from canvas_app.ui.session import Session
from canvas_app.ui.strip_cell import HEIGHT, StripCell
from canvas_app.ui.strip_states import CHECKS, CellState, checks_state, headline_states, title_of

_LEVELS = ((22, 116, 250), (16, 104, 190), (11, 84, 120), (10, 0, 70))
"""From roomy to tight: padding, room for a reason, and room for what the checks found."""
_STEP = 8
_SAME_CLICK_S = 0.25


class FigureStrip(QWidget):
    """TAM, SAM, SOM, ARPA, CAC, LTV : CAC, payback and the checks of the shown canvas."""

    jump = Signal(str)
    """The id of a card to show."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = theme
        self.animated = True
        """Whether a changed figure may light up; the system's own wish counts besides."""
        self.popover: Popover | None = None
        self.cells: dict[str, StripCell] = {}
        explained = Text("click to see how it came about")
        for key in (*(figure.key for figure in session.model.headlines), CHECKS):
            action = Text("click for the list") if key == CHECKS else explained
            cell = StripCell(key, action, theme, self)
            cell.pressed.connect(partial(self._pressed, key))
            cell.clicked.connect(partial(self._open, key))
            self.cells[key] = cell
        self._just_closed = ("", 0.0)
        self._closing_press = False
        self._tightness = 0
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_role(self, "panel")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(320)
        self.setAccessibleName(tr("Figures"))
        session.numbers_changed.connect(self._follow)
        session.numbers_settled.connect(self._check)
        self._follow()
        self._check()

    def state(self, key: str) -> CellState:
        """What a cell says now; keys are those of the figures, and "checks"."""
        return self.cells[key].state

    def sizeHint(self) -> QSize:
        return QSize(1280, HEIGHT)

    # --- following the numbers -----------------------------------------------------------------

    @property
    def _dragging(self) -> bool:
        return self.session.shown is not self.session.canvas

    def _shown(self) -> Shown:
        canvas = self.session.shown
        return Shown(canvas.currency, canvas.language, tr)

    def _follow(self) -> None:
        """Show the figures now."""
        states = headline_states(self.session.model, self.session.case, self._shown())
        lively = self._may_light_up()
        for key, state in states.items():
            self.cells[key].show_state(state, emphasised=lively)
        self._arrange()

    def _check(self) -> None:
        """Show the checks: they are for what was decided, and cost more than figures."""
        if self._dragging:
            return
        shown = self._shown()
        found = findings(self.session.model, self.session.case, shown)
        state = checks_state(found, shown)
        self.cells[CHECKS].show_state(state, emphasised=self._may_light_up())
        self._arrange()

    def _may_light_up(self) -> bool:
        if self._dragging or not self.animated or not self.isVisible():
            return False
        wish = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self.style().styleHint(wish, None, self) > 0

    # --- places --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(afresh=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange(afresh=True)

    def _arrange(self, *, afresh: bool = False) -> None:
        """Give every cell its width: as roomy as fits, and steady while something is dragged."""
        figures = [cell for key, cell in self.cells.items() if key != CHECKS]
        steady = self._dragging and not afresh
        for tightness, (padding, hint, most) in enumerate(_LEVELS):
            checks = min(most, self.cells[CHECKS].natural_width(padding, most))
            if steady and tightness < self._tightness:
                continue
            widths = [_stepped(cell.natural_width(padding, hint)) for cell in figures]
            if steady and tightness == self._tightness:
                pairs = zip(widths, figures, strict=True)
                widths = [max(width, cell.width()) for width, cell in pairs]
            if sum(widths) + checks <= self.width() or tightness == len(_LEVELS) - 1:
                break
        self._tightness = tightness
        x = 0
        for cell, width in zip(figures, widths, strict=True):
            fits = x + width + checks <= self.width()
            self._place(cell, x, width, padding, roomy=hint > 0, shown=fits)
            x += width if fits else 0
        self._place(self.cells[CHECKS], x, self.width() - x, padding, roomy=True, shown=True)

    def _place(
        self, cell: StripCell, x: int, width: int, padding: int, *, roomy: bool, shown: bool
    ) -> None:
        if (cell.padding, cell.roomy) != (padding, roomy):
            cell.padding, cell.roomy = padding, roomy
            cell.update()
        if (cell.x(), cell.width(), cell.height()) != (x, width, self.height()):
            cell.setGeometry(x, 0, width, self.height())
            self.update()
        if cell.isHidden() == shown:
            cell.setVisible(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for key, cell in self.cells.items():
            if key != CHECKS and not cell.isHidden():
                x = cell.geometry().right()
                painter.fillRect(x, 0, 1, self.height(), colour_of(self.theme.line))

    # --- keys and clicks -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go from figure to figure."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        cells = [cell for cell in self.cells.values() if not cell.isHidden()]
        here = next((n for n, cell in enumerate(cells) if cell.hasFocus()), None)
        if step and here is not None:
            target = cells[max(0, min(here + step, len(cells) - 1))]
            target.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _pressed(self, key: str) -> None:
        """A press that has just closed this cell's popover is not to open it again."""
        closed, at = self._just_closed
        self._closing_press = closed == key and time.monotonic() - at < _SAME_CLICK_S

    def _open(self, key: str) -> None:
        if self._closing_press:
            self._closing_press = False
            return
        view = self._findings_view() if key == CHECKS else self._explanation_view(key)
        view.closed.connect(partial(self._closed, key))
        self.popover = view
        view.open_above(self.cells[key])

    def _explanation_view(self, key: str) -> Popover:
        session = self.session
        figure = session.model.by_key[key]
        assert isinstance(figure, Figure)
        told = explain(figure, session.case, self._shown(), session.shown)
        case = tr(case_words(session.shown, session.case))
        view = ExplanationView(told, title_of(figure, session.shown), case, self.theme, self)
        view.jump.connect(self.jump)
        return view

    def _findings_view(self) -> Popover:
        session, shown = self.session, self._shown()
        found = findings(session.model, session.case, shown)
        view = FindingsView(found, session.shown, shown, self.theme, self)
        view.jump.connect(self.jump)
        return view

    def _closed(self, key: str) -> None:
        self.popover = None
        self._just_closed = (key, time.monotonic())


def _stepped(width: int) -> int:
    """Widths in steps, so that a digit more does not move all that stands beside it."""
    return -(-width // _STEP) * _STEP
