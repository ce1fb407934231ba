"""What a workbook would change: rows to tick, what it does to the figures, and what is left out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.errors import DocumentError
from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.imports.comparison import Comparison
from canvas_app.numbers.cases import case_title
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.shown import Shown
from canvas_app.ui.incoming.figures import FigureChanges
from canvas_app.ui.incoming.table import ChangesTable
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import label

_SIZE = (1120, 700)
_MOST_SAID = 96
"""Height of the list of what is left out; more of it scrolls."""


class ComparisonDialog(QDialog):
    """Shows a comparison. `chosen` gives the ticked changes; nothing is changed here."""

    chosen = Signal(object)

    def __init__(
        self, found: Comparison, name: str, case: Case, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Import changes from workbook"))
        self._found, self._case, self._theme = found, case, theme
        self._complaint: Text | None = None
        self._after = found.canvas
        self._later = QTimer(self)  # a tick is seen before all numbers are worked out anew
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show_figures)
        self._shown = Shown(found.canvas.currency, found.canvas.language, tr)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 18)
        self._column.setSpacing(10)
        if found.changes:
            self._add_comparison(name)
        else:
            self._add_nothing(name)

    # --- nothing differs -----------------------------------------------------------------------

    def _add_nothing(self, name: str) -> None:
        self._column.addWidget(label(tr("Nothing differs"), "heading"))
        told = tr(
            "All {count} inputs found in “{name}” are as they are on the canvas.",
            count=self._found.inputs,
            name=name,
        )
        self._column.addWidget(label(told, wrap=True))
        self._add_said()
        self._column.addStretch(1)
        close = QPushButton(tr("Close"))
        set_role(close, "primary")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        self._add_buttons(close)
        self.setMinimumWidth(520)
        self.resize(560, self.sizeHint().height())

    # --- a comparison --------------------------------------------------------------------------

    def _add_comparison(self, name: str) -> None:
        found = self._found
        self._column.addWidget(label(tr("Changes in “{name}”", name=name), "title", wrap=True))
        self.complaint = label("", "danger", wrap=True)
        self.table = ChangesTable(found, self._shown, self._theme, self)
        self.all = _flat(tr("Tick all"))
        self.all.clicked.connect(partial(self._tick_all, True))
        self.none = _flat(tr("Tick none"))
        self.none.clicked.connect(partial(self._tick_all, False))
        self.count = label("", "muted")
        for sentence in self._warnings():
            self._column.addLayout(self._remark(sentence, "triangle-alert", "warning"))
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.all)
        line.addWidget(self.none)
        self._column.addLayout(line)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.complaint)
        title = self._shown.line(case_title(found.canvas, self._case))
        self._column.addWidget(label(tr("The figures in the case “{case}”", case=title), "small"))
        self.figures = FigureChanges(found.model, self._case, self._shown, self)
        self._column.addWidget(self.figures)
        self._add_said()
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.apply = QPushButton()
        set_role(self.apply, "primary")
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._take_over)
        self._add_buttons(cancel, self.apply)
        self.table.chosen_changed.connect(self._follow)
        self.table.complained.connect(self._complain)
        self._fit_into_window()
        self._follow()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warnings(self) -> list[str]:
        made = []
        if self._found.other_document:
            made.append(tr("The workbook was made of another canvas: look at every row."))
        if self._found.changed_since:
            made.append(
                tr("The canvas was changed since this workbook was made of it. Where you typed a "
                   "new number here, the row shows the old one as a change: untick it.")
            )  # fmt: skip
        return made

    def _fit_into_window(self) -> None:
        window = self.parentWidget()
        width, most = _SIZE
        said = len(self._found.left_out) + len(self._found.remarks) + len(self._warnings())
        height = min(most, 300 + 46 * len(self._found.changes) + 34 * min(said, 3))
        if window is not None:
            width, height = min(width, window.width() - 60), min(height, window.height() - 40)
        self.resize(width, height)

    def _follow(self) -> None:
        """Show how many rows are ticked, and what they do to the figures."""
        changes, refusal = self.table.chosen(), None
        try:
            self._after = self._found.with_chosen(changes)
        except DocumentError as error:
            refusal = error.text
        total = len(self._found.changes)
        self.count.setText(tr("{count} of {total} ticked", count=len(changes), total=total))
        text = tr("Apply 1 change") if len(changes) == 1 else tr(
            "Apply {count} changes", count=len(changes))  # fmt: skip
        self.apply.setText(text if changes else tr("Apply"))
        self.apply.setEnabled(bool(changes) and refusal is None)
        self._show_complaint(refusal or self._complaint)
        self._later.start()

    def _show_figures(self) -> None:
        self.figures.show_for(self._after)

    def _complain(self, text: Text | None) -> None:
        self._complaint = text
        self._show_complaint(text)

    def _show_complaint(self, text: Text | None) -> None:
        self.complaint.setText(tr(text) if text else "")
        self.complaint.setVisible(text is not None)

    def _tick_all(self, on: bool) -> None:
        self.table.tick_all(on)

    def _take_over(self) -> None:
        self.apply.setFocus()  # what is still being typed in a row counts
        changes = self.table.chosen()
        if changes and self.apply.isEnabled():
            self.accept()
            self.chosen.emit(changes)

    # --- parts ---------------------------------------------------------------------------------

    def _add_said(self) -> None:
        """What could not come in, and what is good to know, in calm lines."""
        found = self._found
        if not (found.left_out or found.remarks):
            return
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(6)
        for sentence in found.left_out:
            lines.addLayout(self._remark(tr(sentence), "circle-alert", ""))
        for sentence in found.remarks:
            lines.addLayout(self._remark(tr(sentence), "info", "muted"))
        lines.addStretch(1)
        self._column.addWidget(Said(inner))

    def _remark(self, text: str, sign: str, role: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        colour = self._theme.muted if role == "muted" else self._theme.warning
        mark = QLabel()
        mark.setPixmap(icon(sign, colour).pixmap(16, 16))
        mark.setFixedWidth(18)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, role, wrap=True), 1)
        return row

    def _add_buttons(self, *buttons: QPushButton) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self._column.addLayout(row)


class Said(QScrollArea):
    """Lines of text, as high as they need up to a bound; beyond it they scroll."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.setAccessibleName(tr("Left out, and good to know"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._inner.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(_MOST_SAID, max(20, wanted)))


def _flat(text: str) -> QPushButton:
    made = QPushButton(text)
    set_role(made, "flat")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, Enter still accepts
    return made
