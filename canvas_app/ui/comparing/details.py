"""One difference in full: its fields side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.editing.differences import Difference
from canvas_app.i18n import tr
from canvas_app.ui.comparing.side import SideText, marks
from canvas_app.ui.comparing.words import Row, Wording
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import label

_TITLES = 150
"""Width of the fields' titles."""


class Details(QScrollArea):
    """Shows a difference, and what a tick does."""

    def __init__(
        self, wording: Wording, names: tuple[str, str], theme: Theme, *, may_take: bool = True
    ) -> None:
        super().__init__()
        self._wording, self._names, self._theme = wording, names, theme
        self._may_take = may_take
        self.rows: list[Row] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("details")  # Tab leads here, so that arrows can scroll it
        self.setStyleSheet(
            "#details { border: 2px solid transparent; border-radius: 8px; }"
            f"#details:focus {{ border-color: {theme.selection}; }}"
        )
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What is different"))

    def show_difference(self, of: Difference) -> None:
        """Show another one."""
        words = self._wording
        self.rows = words.rows(of)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(3)
        column.addWidget(label(words.name(of), "title", wrap=True))
        kind = self._kind(of)
        if kind:
            column.addWidget(label(kind, "small"))
        self.meaning = label(words.meaning(of), "muted", wrap=True)
        column.addSpacing(4)
        column.addWidget(self.meaning)
        if not self._may_take:
            self.meaning.hide()
        if self.rows:
            column.addSpacing(12)
            column.addLayout(self._grid())
        column.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(0)

    def _kind(self, of: Difference) -> str:
        """What sort of card it is, where the name does not say it."""
        if of.part not in ("card", "place"):
            return ""
        item = of.theirs or of.mine
        said = tr(item.LABEL)
        return "" if said == self._wording.name(of) else said

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _TITLES)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, name in enumerate(self._names, start=1):
            grid.addWidget(label(name, "small", wrap=True), 0, column, _TOP)
        for number, row in enumerate(self.rows):
            at = 2 * number + 1
            line = QFrame()
            set_role(line, "line")
            line.setFixedHeight(1)
            grid.addWidget(line, at, 0, 1, 3)
            title = label(row.title, "muted", wrap=True)
            title.setFixedWidth(_TITLES)
            grid.addWidget(title, at + 1, 0, _TOP)
            marked = marks(row.mine, row.theirs) if _is_text(row) else ([], [])
            mine = SideText(row.mine, marked[0], self._theme, quiet=True)
            theirs = SideText(row.theirs, marked[1], self._theme, quiet=False)
            for column, name, side in ((1, self._names[0], mine), (2, self._names[1], theirs)):
                side.setAccessibleName(
                    tr("{field}, {side}: {value}", field=row.title, side=name, value=side.text)
                )
                grid.addWidget(side, at + 1, column)
        return grid


def _is_text(row: Row) -> bool:
    """Whether it is read as a text, and not at a glance as numbers are."""
    return max(len(row.mine), len(row.theirs)) > 24 or "\n" in row.mine + row.theirs


_TOP = Qt.AlignmentFlag.AlignTop
