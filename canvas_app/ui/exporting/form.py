"""The options of one format, those and no others that mean something to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_
from canvas_app.drawing.theme import Theme
from canvas_app.exports import Exporter
from canvas_app.exports.request import PAPERS, SCALES, THEMES, Options
from canvas_app.i18n import tr
from canvas_app.numbers.cases import case_title, cases_of
from canvas_app.numbers.expressions import Case
from canvas_app.ui.combo import Combo
from canvas_app.ui.plain import label
from canvas_app.ui.segments import Segments
from canvas_app.ui.tick_box import TickBox

NAMES = 130
"""Width of the names before the controls, in pixels."""
WHOLE, STRICT = "whole", "strict"
_KEPT: dict[str, str] = {WHOLE: N_("Complete"), STRICT: N_("Strict")}
_KEPT_HINTS: dict[str, str] = {
    WHOLE: N_("Opened here again it is the same canvas, figures and all: what JSON Canvas has no "
              "words for is kept under a key of our own, which other programs pass over."),
    STRICT: N_("Nothing but what the specification of JSON Canvas knows: fields and figures of "
               "cards become text, and the way back brings notes."),
}  # fmt: skip


class OptionsForm(QWidget):
    """Shows options and lets them be changed; `options` and `case` are what they are now."""

    changed = Signal()

    def __init__(
        self,
        exporter: Exporter,
        options: Options,
        canvas: Canvas,
        case: Case,
        selected: frozenset[str],
        theme: Theme,
    ) -> None:
        super().__init__()
        self.options, self.case = options, case
        self._selected, self._theme = selected, theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, NAMES)
        self._grid.setColumnStretch(1, 1)
        known = exporter.options
        if "case" in known:
            self._add_case(canvas)
        if "paper" in known:
            self.paper = self._choice(tr("Paper"), PAPERS.items(), options.paper)
            self.paper.chosen.connect(self._set_paper)
        if "theme" in known:
            self.theme = self._choice(tr("Theme"), THEMES.items(), options.theme)
            self.theme.chosen.connect(self._set_theme)
        if "scale" in known:
            scales = ((f"{scale:g}", f"{scale:g}×") for scale in SCALES)
            hint = label(tr("2× suits screens and slides, 4× suits print."), "small", wrap=True)
            self.scale = self._choice(tr("Size"), scales, f"{options.scale:g}", hint)
            self.scale.chosen.connect(self._set_scale)
        if "own_key" in known:
            self._add_kept()
        if "transparent" in known:
            self.transparent = self._tick(tr("No paper behind it (transparent)"))
            self.transparent.setChecked(options.transparent)
            self.transparent.toggled.connect(self._set_transparent)
        if "only" in known:
            self._add_only()
        if "notes" in known:
            self.notes = self._tick(tr("With the presenter's notes"))
            self.notes.setChecked(options.notes)
            self.notes.toggled.connect(self._set_notes)

    # --- the parts -----------------------------------------------------------------------------

    def _add_case(self, canvas: Canvas) -> None:
        self.cases = Combo(self._theme)
        for case in cases_of(canvas):
            self.cases.addItem(tr(case_title(canvas, case)), case)
        self.cases.setCurrentIndex(self.cases.findData(self.case))
        self.cases.setAccessibleName(tr("Case of the numbers"))
        self.cases.setMinimumWidth(170)
        self.cases.setMaximumWidth(260)
        self.cases.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.cases.activated.connect(self._set_case)
        self._row(tr("Case of the numbers"), self.cases)

    def _add_kept(self) -> None:
        shown = WHOLE if self.options.own_key else STRICT
        self.kept_hint = label(tr(_KEPT_HINTS[shown]), "small", wrap=True)
        self.kept = self._choice(tr("What is kept"), _KEPT.items(), shown, self.kept_hint)
        self.kept.chosen.connect(self._set_kept)

    def _add_only(self) -> None:
        count = len(self._selected)
        words = tr("Only the selected cards ({count})", count=count)
        self.only = self._tick(words if count else tr("Only the selected cards (none is selected)"))
        self.only.setEnabled(count > 0)
        self.only.setChecked(bool(self.options.only))
        self.only.toggled.connect(self._set_only)

    def _choice(
        self,
        name: str,
        words: Iterable[tuple[str, str]],
        choice: str,
        hint: QLabel | None = None,
    ) -> Segments:
        made = Segments(name, {key: tr(word) for key, word in words})
        made.show_choice(choice)
        self._row(name, made, hint)
        return made

    def _row(self, name: str, control: QWidget, hint: QLabel | None = None) -> None:
        """A control with its name before it, and a sentence below it."""
        row = self._grid.rowCount()
        named = label(name)
        named.setBuddy(control)
        named.setFixedHeight(control.sizeHint().height())
        self._grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        if hint is not None:
            column.addWidget(hint)
        self._grid.addLayout(column, row, 1)

    def _tick(self, words: str) -> TickBox:
        made = TickBox(words, self._theme)
        self._grid.addWidget(made, self._grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        return made

    # --- what is chosen ------------------------------------------------------------------------

    def _change(self, **fields: object) -> None:
        self.options = replace(self.options, **fields)  # type: ignore[arg-type]
        self.changed.emit()

    def _set_case(self, at: int) -> None:
        self.case = self.cases.itemData(at)
        self.changed.emit()

    def _set_paper(self, paper: str) -> None:
        self._change(paper=paper)

    def _set_theme(self, theme: str) -> None:
        self._change(theme=theme)

    def _set_scale(self, scale: str) -> None:
        self._change(scale=float(scale))

    def _set_transparent(self, on: bool) -> None:
        self._change(transparent=on)

    def _set_only(self, on: bool) -> None:
        self._change(only=self._selected if on else frozenset())

    def _set_notes(self, on: bool) -> None:
        self._change(notes=on)

    def _set_kept(self, choice: str) -> None:
        self.kept_hint.setText(tr(_KEPT_HINTS[choice]))
        self._change(own_key=choice == WHOLE)
