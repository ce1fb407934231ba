"""The box at the foot of the inspector: how a card's figure comes about, as a column."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui import look
from canvas_app.ui.inspector.pieces import plain_label
from canvas_app.ui.inspector.remark_button import RemarkButton
from canvas_app.ui.inspector.results import Line, Result
from canvas_app.ui.plain import set_tip


class ResultBox(QFrame):
    """Shows a `Result`. Labels are made once and used again, because drags change them often."""

    jump = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "box")
        self._shown: Result | None = None
        self._heading = plain_label("", "strong", wraps=True)
        self._toggle = RemarkButton("", theme)
        self._toggle.setCheckable(True)
        self._toggle.setChecked(True)
        self._toggle.clicked.connect(self._on_toggled)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._reason = plain_label("", "small", wraps=True)
        self._rule = QFrame()
        self._rule.setProperty("role", "line")
        self._rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._body)
        column.addWidget(self._reason)
        self._lines: list[tuple[QLabel, QPushButton, QLabel]] = []
        self._on_toggled(True)

    @property
    def is_open(self) -> bool:
        """Whether the lines are to be seen, not just the heading."""
        return self._toggle.isChecked()

    def open(self, on: bool) -> None:
        """Show or hide the lines."""
        self._toggle.setChecked(on)
        self._on_toggled(on)

    def show_result(self, result: Result | None) -> None:
        """Show how a figure comes about; None hides the box."""
        if result == self._shown:
            return
        before, self._shown = self._shown, result
        self.setVisible(result is not None)
        if result is None:
            return
        self._heading.setText(result.heading)
        self._reason.setText(result.reason[:1].upper() + result.reason[1:])
        self._reason.setVisible(bool(result.reason) and self.is_open)
        if before is None or len(before.lines) != len(result.lines):
            self._make_lines(len(result.lines))
        for parts, line in zip(self._lines, result.lines, strict=False):
            self._show_line(parts, line)

    def _show_line(self, parts: tuple[QLabel, QPushButton, QLabel], line: Line) -> None:
        words, button, value = parts
        words.setText(line.words)
        value.setText(line.value)
        button.setText(line.words.replace("&", "&&"))
        button.setProperty("card", line.card)
        button.setToolTip(tr("Show the card"))
        words.setVisible(not line.card)
        button.setVisible(bool(line.card))
        role = "strong" if line.is_result else ""
        for label in (words, value):
            look.set_role(label, role)

    def _make_lines(self, count: int) -> None:
        while len(self._lines) < count:
            button = QPushButton()
            button.setProperty("role", "jump")
            button.clicked.connect(self._on_jump)
            words, value = plain_label("", wraps=True), plain_label("")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._lines.append((words, button, value))
        for parts in self._lines:
            for widget in parts:
                self._grid.removeWidget(widget)
                widget.hide()
        self._grid.removeWidget(self._rule)
        for at, (words, button, value) in enumerate(self._lines[:count]):
            place = at if at < count - 1 else at + 1
            self._grid.addWidget(words, place, 0)
            self._grid.addWidget(button, place, 0)
            self._grid.addWidget(value, place, 1)
            value.show()
        self._grid.addWidget(self._rule, count - 1, 0, 1, 2)

    def _on_toggled(self, on: bool) -> None:
        self._body.setVisible(on)
        self._reason.setVisible(on and bool(self._reason.text()))
        name = tr("Hide the calculation") if on else tr("Show the calculation")
        set_tip(self._toggle, name)
        self._toggle.setAccessibleName(name)
        self._toggle.set_icon("chevron-down" if on else "chevron-up")

    def _on_jump(self) -> None:
        button = self.sender()
        if button:
            self.jump.emit(str(button.property("card")))
