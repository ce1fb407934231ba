"""What chosen changes do to the headline figures: before → after, side by side."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.shown import Shown
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import label, set_tip
from canvas_app.ui.strip_states import title_of


class FigureChanges(QFrame):
    """A cell for each headline figure; those that stay are quiet."""

    def __init__(self, model: Model, case: Case, shown: Shown, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._case, self._shown = case, shown
        self._model = model
        self.values: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 9, 14, 9)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(1)
        for column, figure in enumerate(model.headlines):
            title = label(title_of(figure, model.canvas), "small")
            value = label("", "strong")
            value.setObjectName(f"figure-{figure.key}")
            grid.addWidget(title, 0, column)
            grid.addWidget(value, 1, column)
            grid.setColumnStretch(column, 1)
            self.values[figure.key] = value

    def show_for(self, after: Canvas) -> None:
        """Show what the figures are now, and what they would be on another canvas."""
        model = model_of(after, self._model)
        for old, new in zip(self._model.headlines, model.headlines, strict=True):
            before = self._shown.value(old, old.evaluate(self._case))
            then = self._shown.value(new, new.evaluate(self._case))
            same = before == then
            value = self.values[old.key]
            value.setText(before if same else f"{before} → {then}")
            set_role(value, "muted" if same else "strong")
            name = self._shown.line(old.label)
            told = (
                tr("{figure}: {value}, unchanged", figure=name, value=before)
                if same
                else tr(
                    "{figure}: from {before} to {after}", figure=name, before=before, after=then
                )
            )
            value.setAccessibleName(told)
            set_tip(value, told)
