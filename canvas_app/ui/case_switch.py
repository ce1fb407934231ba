"""Low, base, high or a named scenario: which case of every estimate the numbers show."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from canvas_app.document.text import N_
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.numbers.cases import CASE_TITLES, case_title
from canvas_app.numbers.expressions import CASES, Case
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import set_tip
from canvas_app.ui.scenario_menu import ScenarioMenu
from canvas_app.ui.segments import even_out
from canvas_app.ui.session import Session

CASE_TIPS: dict[Case, str] = {
    "low": N_("Every estimate in its low, pessimistic case"),
    "base": N_("Every estimate as you believe it"),
    "high": N_("Every estimate in its high, optimistic case"),
}
_STOP = Qt.FocusPolicy.StrongFocus
_WIDEST = 150
"""Of a scenario's name, in pixels."""


class CaseSwitch(QFrame):
    """A segmented control over the session's case; its last part opens the scenarios.

    Arrow keys move, Tab enters and leaves it.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.buttons: dict[Case, QPushButton] = {}
        self.setAccessibleName(tr("Case of the numbers"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(2)
        self._group = QButtonGroup(self)  # exclusive: Qt moves with arrows and tabs as in radios
        for case in CASES:
            button = self._segment(tr(CASE_TITLES[case]))
            button.setAccessibleName(tr("{case} case", case=tr(CASE_TITLES[case])))
            button.setAccessibleDescription(tr(CASE_TIPS[case]))
            set_tip(button, tr(CASE_TIPS[case]))
            button.clicked.connect(partial(session.set_case, case))
            self.buttons[case] = button
        self.scenarios = self._segment("")
        self.scenarios.setIcon(icon("chevron-down", theme.muted))
        self.scenarios.setIconSize(QSize(12, 12))
        self.scenarios.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.scenarios.clicked.connect(self.open_menu)
        set_role(self, "segments")
        even_out(self.buttons.values())
        self._follow()
        session.numbers_changed.connect(self._follow)

    def open_menu(self) -> None:
        """Offer the scenarios of the document, and making one."""
        menu = ScenarioMenu(self.session, self)
        menu.aboutToHide.connect(self._follow)
        menu.popup(self.scenarios.mapToGlobal(self.scenarios.rect().bottomLeft()))

    def _segment(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        set_role(button, "segment")
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    def _follow(self) -> None:
        """Show the session's case; only its button is a stop of the Tab key."""
        shown = self.session.case
        for case, button in (*self.buttons.items(), ("", self.scenarios)):
            chosen = case == shown or (not case and shown not in self.buttons)
            button.setFocusPolicy(_STOP if chosen else Qt.FocusPolicy.ClickFocus)
            if chosen:
                button.setChecked(True)
        self._name_scenario(shown)

    def _name_scenario(self, shown: Case) -> None:
        button = self.scenarios
        name = tr("Scenario")
        if shown not in self.buttons:
            name = tr(case_title(self.session.canvas, shown))
        short = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST)
        if button.text() != (short := short.replace("&", "&&")):
            button.setText(short)
        tip = tr("Named scenarios: what if single numbers were different?")
        set_tip(button, tip if shown in self.buttons else f"{name}\n{tip}")
        button.setAccessibleName(tr("Scenario: {name}", name=name) if name else tr("Scenario"))
