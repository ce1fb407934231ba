"""Canvas or Numbers: which view of the open canvas is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from canvas_app.i18n import tr
from canvas_app.ui.actions.made import Actions
from canvas_app.ui.actions.view import VIEWS
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import set_tip
from canvas_app.ui.segments import even_out

_STOP = Qt.FocusPolicy.StrongFocus


class ViewSwitch(QFrame):
    """A segmented control; each part does what the View menu does."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self.setAccessibleName(tr("View"))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        group = QButtonGroup(self)  # exclusive: Qt then moves with arrows and tabs as in radios
        for view, title in VIEWS.items():
            action = actions.each[f"view-{view}"]
            # without the menu's key, which Chinese adds in brackets: both words are known alone
            button = QPushButton(tr(title.replace("&", "")))
            button.setCheckable(True)
            set_tip(button, f"{button.text()} ({action.shortcut().toString()})")
            set_role(button, "segment")
            button.clicked.connect(action.trigger)
            group.addButton(button)
            row.addWidget(button)
            self.buttons[view] = button
        set_role(self, "segments")
        even_out(self.buttons.values())
        self.mark(next(iter(VIEWS)))

    def mark(self, view: str) -> None:
        """Show which view it is; only its button is a stop of the Tab key."""
        for name, button in self.buttons.items():
            button.setFocusPolicy(_STOP if name == view else Qt.FocusPolicy.ClickFocus)
            if name == view:
                button.setChecked(True)
