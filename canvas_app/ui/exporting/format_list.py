"""The formats, one below the other; one of them is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from canvas_app.drawing.theme import Theme
from canvas_app.exports import Exporter
from canvas_app.i18n import tr
from canvas_app.ui.exporting.formats import offer_of
from canvas_app.ui.look import icon, set_role

_STOP = Qt.FocusPolicy.StrongFocus
_ICON = QSize(16, 16)


class FormatList(QFrame):
    """Arrow keys move, Tab enters and leaves it."""

    chosen = Signal(str)
    """The suffix of a format that somebody chose."""

    def __init__(self, formats: Iterable[Exporter], theme: Theme) -> None:
        super().__init__()
        set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Format"))
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 18, 10, 18)
        column.setSpacing(3)
        group = QButtonGroup(self)  # exclusive: Qt moves with arrows and tabs as in radios
        for exporter in formats:
            title = tr(exporter.title)
            button = QPushButton(icon(offer_of(exporter.suffix).icon, theme.muted), f" {title}")
            button.setCheckable(True)
            button.setIconSize(_ICON)
            button.setAccessibleName(f"{title} ({exporter.suffix})")
            set_role(button, "nav")
            button.setMinimumHeight(32)
            button.clicked.connect(partial(self._choose, exporter.suffix))
            group.addButton(button)
            column.addWidget(button)
            self.buttons[exporter.suffix] = button
        column.addStretch(1)

    def show_choice(self, suffix: str) -> None:
        """Show what is chosen; only its button is a stop of the Tab key."""
        for key, button in self.buttons.items():
            button.setFocusPolicy(_STOP if key == suffix else Qt.FocusPolicy.ClickFocus)
            if key == suffix:
                button.setChecked(True)

    def _choose(self, suffix: str) -> None:
        self.show_choice(suffix)
        self.chosen.emit(suffix)
