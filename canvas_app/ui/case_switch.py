"""Low, base or high: which case of every estimate the numbers show."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from canvas_app.document.text import N_
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import CASES, Case
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import set_tip

if TYPE_CHECKING:  # the switch is part of the first paint, before the document is imported
    from canvas_app.ui.session import Session

CASE_TITLES: dict[Case, str] = {"low": N_("Low"), "base": N_("Base"), "high": N_("High")}
CASE_TIPS: dict[Case, str] = {
    "low": N_("Every estimate in its low, pessimistic case"),
    "base": N_("Every estimate as you believe it"),
    "high": N_("Every estimate in its high, optimistic case"),
}
_STOP = Qt.FocusPolicy.StrongFocus


class CaseSwitch(QFrame):
    """A segmented control over the session's case. Arrow keys move, Tab enters and leaves it.

    Its colours come from the style sheet alone, so another theme needs no word to it.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.buttons: dict[Case, QPushButton] = {}
        self.setAccessibleName(tr("Case of the numbers"))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        group = QButtonGroup(self)  # exclusive: Qt then moves with arrows and tabs as in radios
        for case in CASES:
            button = QPushButton(tr(CASE_TITLES[case]))
            button.setCheckable(True)
            button.setAccessibleName(tr("{case} case", case=tr(CASE_TITLES[case])))
            button.setAccessibleDescription(tr(CASE_TIPS[case]))
            set_tip(button, tr(CASE_TIPS[case]))
            set_role(button, "segment")
            button.clicked.connect(partial(session.set_case, case))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[case] = button
        set_role(self, "segments")
        self._even_out()
        self._follow()
        session.numbers_changed.connect(self._follow)

    def _even_out(self) -> None:
        """One width for all, measured with the bold text of the chosen one."""
        width = 0
        for button in self.buttons.values():
            button.setChecked(True)
            button.ensurePolished()
            width = max(width, button.sizeHint().width())
        for button in self.buttons.values():
            button.setMinimumWidth(width + 4)

    def _follow(self) -> None:
        """Show the session's case; only its button is a stop of the Tab key."""
        for case, button in self.buttons.items():
            chosen = case == self.session.case
            button.setFocusPolicy(_STOP if chosen else Qt.FocusPolicy.ClickFocus)
            if chosen:
                button.setChecked(True)
