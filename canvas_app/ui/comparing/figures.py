"""TAM, SAM and SOM of both canvases and of what a choice would make of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.i18n import tr
from canvas_app.numbers.cases import case_title, known_case
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.quantities import Figure
from canvas_app.numbers.shown import Shown
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import label
from canvas_app.ui.strip_states import title_of

_RESULT = 2


class SizesOfBoth(QFrame):
    """Three lines: mine, theirs, the result. The last one follows the ticks."""

    def __init__(
        self,
        mine: Canvas,
        theirs: Canvas,
        names: tuple[str, str],
        case: Case,
        parent: QWidget,
        *,
        with_result: bool,
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._case = case
        self._names = (*names, tr("Result")) if with_result else names
        self._model = model_of(mine)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 10, 16, 11)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.values: list[list[QLabel]] = []
        case_name = Shown(mine.currency, mine.language, tr).line(case_title(mine, case))
        head = tr("Size of the market, case “{case}”", case=case_name)
        self._grid.addWidget(label(head, "small"), 0, 0)
        for column, figure in enumerate(_sizes(self._model), start=1):
            title = label(title_of(figure, mine), "small")
            self._grid.addWidget(title, 0, column, _RIGHT)
            self._grid.setColumnMinimumWidth(column, 110)
        for row, name in enumerate(self._names):
            strong = row == _RESULT
            self._grid.addWidget(label(name, "strong" if strong else "muted"), row + 1, 0)
            cells = [label("", "strong" if strong else "muted") for _ in range(3)]
            for column, cell in enumerate(cells, start=1):
                self._grid.addWidget(cell, row + 1, column, _RIGHT)
            self.values.append(cells)
        self._show(0, self._model)
        self._show(1, model_of(theirs))
        if with_result:
            self._show(_RESULT, self._model)

    def show_result(self, canvas: Canvas) -> None:
        """Show what the choice makes of the figures."""
        self._show(_RESULT, model_of(canvas, self._model))

    def _show(self, row: int, model: Model) -> None:
        canvas = model.canvas
        shown = Shown(canvas.currency, canvas.language, tr)
        case = known_case(canvas, self._case)
        for cell, figure in zip(self.values[row], _sizes(model), strict=True):
            cell.setText(shown.value(figure, figure.evaluate(case)))
            cell.setAccessibleName(
                tr("{figure}, {side}: {value}", figure=title_of(figure, canvas),
                   side=self._names[row], value=cell.text())
            )  # fmt: skip


def _sizes(model: Model) -> tuple[Figure, ...]:
    size = model.sizing.bottom_up
    return size.tam, size.sam, size.som


_RIGHT = Qt.AlignmentFlag.AlignRight
