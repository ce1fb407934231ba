"""Two canvases compared card by card; what is ticked is taken from the other one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError
from canvas_app.drawing.theme import Theme
from canvas_app.editing.differences import differences, taken
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.ui.comparing.details import Details
from canvas_app.ui.comparing.figures import SizesOfBoth
from canvas_app.ui.comparing.listing import DifferenceList
from canvas_app.ui.comparing.words import Wording
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import label

_SIZE = (1120, 720)
_LIST = 380


class CompareDialog(QDialog):
    """Shows how "theirs" differs from "mine". Nothing is changed here.

    `chosen` gives the canvas that comes of it: mine with what is ticked as it is in theirs. With
    `needs_ticks` it takes at least one tick; without `may_take` there is only something to see.
    """

    chosen = Signal(object)

    def __init__(
        self,
        mine: Canvas,
        theirs: Canvas,
        *,
        title: str,
        mine_name: str,
        theirs_name: str,
        accept_words: str,
        theme: Theme,
        parent: QWidget,
        case: Case = "base",
        needs_ticks: bool = False,
        may_take: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self._mine, self._theirs, self._theme = mine, theirs, theme
        self._names = mine_name, theirs_name
        self._needs_ticks, self._may_take = needs_ticks, may_take
        self._after: Canvas | None = mine
        self._found = differences(mine, theirs)
        self._later = QTimer(self)  # a tick is seen before all numbers are worked out anew
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_figures)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 18)
        self._column.setSpacing(10)
        if self._found:
            self._add_comparison(title, accept_words, case)
        else:
            self._add_nothing()

    def _add_nothing(self) -> None:
        self._column.addWidget(label(tr("Nothing differs"), "heading"))
        mine, theirs = self._names
        told = tr("“{mine}” and “{theirs}” say the same.", mine=mine, theirs=theirs)
        self._column.addWidget(label(told, wrap=True))
        self._column.addStretch(1)
        close = QPushButton(tr("Close"))
        set_role(close, "primary")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        self._add_buttons(close)
        self.setMinimumWidth(480)

    def _add_comparison(self, title: str, accept_words: str, case: Case) -> None:
        wording = Wording(self._mine, self._theirs, *self._names)
        self._column.addWidget(label(title, "title", wrap=True))
        told = tr(
            "“{mine}” stays as it is, but for what you tick: that becomes as it is in “{theirs}”.",
            mine=self._names[0],
            theirs=self._names[1],
        )
        if self._may_take:
            self._column.addWidget(label(told, "muted", wrap=True))
        self.list = DifferenceList(self._found, wording, self._theme, may_tick=self._may_take)
        self.details = Details(wording, self._names, self._theme, may_take=self._may_take)
        self.count = label("", "muted")
        self._column.addLayout(self._ticking())
        self._column.addWidget(self._both_sides(), 1)
        self.complaint = label("", "danger", wrap=True)
        self.complaint.hide()
        self._column.addWidget(self.complaint)
        self.figures = SizesOfBoth(
            self._mine, self._theirs, self._names, case, self, with_result=self._may_take
        )
        self._column.addWidget(self.figures)
        cancel = QPushButton(tr("Cancel") if self._may_take else tr("Close"))
        cancel.setDefault(not self._may_take)
        cancel.clicked.connect(self.reject)
        self.take = QPushButton(accept_words)
        set_role(self.take, "primary")
        self.take.setDefault(self._may_take)
        self.take.clicked.connect(self._accept)
        self._add_buttons(cancel, self.take)
        if not self._may_take:
            for button in (self.take, self.all, self.none):
                button.hide()
        self.list.currentRowChanged.connect(self._show_row)
        self.list.ticked.connect(self._follow)
        self._fit_into_window()
        self._show_row(0)
        self._follow()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ticking(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.count)
        line.addStretch(1)
        self.all, self.none = QPushButton(tr("Tick all")), QPushButton(tr("Tick none"))
        for button, on in ((self.all, True), (self.none, False)):
            set_role(button, "flat")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, Enter still accepts
            button.clicked.connect(partial(self.list.tick_all, on))
            line.addWidget(button)
        return line

    def _both_sides(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 5, 1, 5)
        row.setSpacing(0)
        self.list.setFixedWidth(_LIST)
        row.addWidget(self.list)
        line = QFrame()
        set_role(line, "line")
        line.setFixedWidth(1)
        row.addWidget(line)
        row.addWidget(self.details, 1)
        return frame

    def _fit_into_window(self) -> None:
        width, height = _SIZE
        window = self.parentWidget()
        if window is not None:
            window = window.window()
            width, height = min(width, window.width() - 60), min(height, window.height() - 40)
        self.resize(width, height)

    def _add_buttons(self, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self._column.addLayout(row)

    # --- what is chosen ------------------------------------------------------------------------

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.details.show_difference(self._found[row])

    def _follow(self) -> None:
        """Say how much is ticked, and what comes of it."""
        chosen, refusal = self.list.chosen(), None
        try:
            self._after = taken(self._mine, self._theirs, chosen)
        except DocumentError as error:
            self._after, refusal = None, error.text
        self.complaint.setText(tr(refusal) if refusal else "")
        self.complaint.setVisible(refusal is not None)
        total = len(self._found)
        if self._may_take:
            told = tr("{count} of {total} ticked", count=len(chosen), total=total)
        else:
            told = tr("1 difference") if total == 1 else tr("{count} differences", count=total)
        self.count.setText(told)
        enough = bool(chosen) or not self._needs_ticks
        self.take.setEnabled(self._after is not None and enough)
        self._later.start()

    def _show_figures(self) -> None:
        if self._after is not None and self._may_take:
            self.figures.show_result(self._after)

    def _accept(self) -> None:
        after = self._after
        if self._may_take and after is not None:
            self.accept()
            self.chosen.emit(after)
