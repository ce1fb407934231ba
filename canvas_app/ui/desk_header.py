"""The header's part of one open canvas: title, whether it is saved, undo, case, export."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.actions import Actions
from canvas_app.ui.case_switch import CaseSwitch
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import label, set_tip
from canvas_app.ui.session import Session
from canvas_app.ui.view_switch import ViewSwitch

_LONGEST = 260
"""Widest title and widest note on saving, in pixels."""


class DeskHeader(QWidget):
    """The part of one open canvas: title, whether it is saved, undo, case, export."""

    settings_wanted = Signal()

    def __init__(self, session: Session, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.title = QPushButton()
        set_role(self.title, "document")
        self.title.clicked.connect(self.settings_wanted)
        self.saved = label(role="muted")
        export = QPushButton(icon("file-spreadsheet", theme.surface), tr("Export workbook"))
        set_role(export, "primary")
        export.clicked.connect(actions.each["export-workbook"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.title)
        row.addWidget(self.saved)
        self.switch = ViewSwitch(actions)
        row.addStretch(1)
        row.addWidget(self.switch)
        row.addStretch(1)
        row.addWidget(_tool(actions, "undo"))
        row.addWidget(_tool(actions, "redo"))
        row.addSpacing(6)
        row.addWidget(CaseSwitch(session, theme))
        row.addSpacing(4)
        row.addWidget(export)
        session.saved_changed.connect(self.show_saved)

    def show_saved(self) -> None:
        """Show the title, and whether there are unsaved changes."""
        session = self._session
        title = session.canvas.title or tr("Untitled canvas")
        name = session.path.name if session.path else ""
        if not name:
            text = tr("Not saved yet")
        elif session.dirty:
            text = tr("Edited · {name}", name=name)
        else:
            text = tr("Saved · {name}", name=name)
        right = Qt.TextElideMode.ElideRight
        metrics = self.title.fontMetrics()
        self.title.setText(metrics.elidedText(title, right, _LONGEST).replace("&", "&&"))
        set_tip(self.title, tr("{title}: title, currency, years and more", title=title))
        self.saved.setText(self.saved.fontMetrics().elidedText(text, right, _LONGEST))
        set_tip(self.saved, str(session.path) if session.path else text)
        window = self.window()
        window.setWindowTitle(f"{title}[*] – GTM Canvas")
        window.setWindowModified(session.dirty)


def _tool(actions: Actions, id: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions.each[id])
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
