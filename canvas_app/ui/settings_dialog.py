"""The user's settings. Each takes effect as soon as it is chosen: there is nothing to confirm."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.text import N_
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import LANGUAGES, tr
from canvas_app.settings import LONGEST_NAME, Settings
from canvas_app.ui.combo import Combo
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import label
from canvas_app.ui.segments import Segments
from canvas_app.ui.tick_box import TickBox

THEMES: dict[str, str] = {
    "system": N_("System"),
    "light": N_("Light"),
    "dark": N_("Dark"),
}
WHEEL: dict[str, str] = {"scroll": N_("Scrolls"), "zoom": N_("Zooms")}


class SettingsDialog(QDialog):
    """Shows the settings as they are. It stands beside the window and holds nothing up."""

    chosen = Signal(str, object)
    """The name of a setting, and its new value."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._settings = settings
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._heading(tr("Appearance"))
        self._add_look(theme)
        self._heading(tr("Canvas"))
        self.wheel = Segments(tr("Mouse wheel"), {key: tr(word) for key, word in WHEEL.items()})
        self.wheel.chosen.connect(partial(self.chosen.emit, "wheel"))
        self._row(tr("Mouse wheel"), self.wheel, tr("With Ctrl held, it does the other."))
        self._heading(tr("You"))
        self.author = QLineEdit()
        self.author.setMaxLength(LONGEST_NAME)
        self.author.setPlaceholderText(tr("Nobody in particular"))
        self.author.setAccessibleName(tr("Your name"))
        self.author.textEdited.connect(partial(self.chosen.emit, "author"))
        self._row(tr("Your name"), self.author, tr("Shown on the comments that you write."))
        close = QPushButton(tr("Close"))
        set_role(close, "primary")
        close.setDefault(True)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(20)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(480)
        self.follow_settings()

    def _add_look(self, theme: Theme) -> None:
        self.language = Combo(theme)
        self.language.addItem(tr("System"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setAccessibleName(tr("Language"))
        self.language.activated.connect(self._choose_language)
        self._row(tr("Language"), self.language)
        self.theme = Segments(tr("Theme"), {key: tr(word) for key, word in THEMES.items()})
        self.theme.chosen.connect(partial(self.chosen.emit, "theme"))
        self._row(tr("Theme"), self.theme)
        self.motion = TickBox(tr("Reduce motion"), theme)
        self.motion.clicked.connect(self._choose_motion)
        self._row("", self.motion, tr("Nothing glides or lights up."))

    def follow_settings(self) -> None:
        """Show what the settings say now: they may have been changed elsewhere."""
        settings = self._settings
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.theme.show_choice(settings.theme)
        self.motion.setChecked(settings.reduce_motion)
        self.wheel.show_choice(settings.wheel)
        if not self.author.hasFocus():
            self.author.setText(settings.author)

    def _choose_language(self, at: int) -> None:
        self.chosen.emit("language", self.language.itemData(at))

    def _choose_motion(self, reduced: bool) -> None:
        self.chosen.emit("reduce_motion", reduced)

    # --- the parts -----------------------------------------------------------------------------

    def _heading(self, title: str) -> None:
        row = self._grid.rowCount()
        heading = label(title, "title")
        heading.setContentsMargins(0, 8 if row > 1 else 0, 0, 0)
        self._grid.addWidget(heading, row, 0, 1, 2)

    def _row(self, name: str, control: QWidget, hint: str = "") -> None:
        row = self._grid.rowCount()
        named = label(name)
        named.setBuddy(control)
        named.setMinimumWidth(110)
        left = Qt.AlignmentFlag.AlignLeft
        fills = isinstance(control, QLineEdit | Combo)
        self._grid.addWidget(named, row, 0)
        if fills:
            self._grid.addWidget(control, row, 1)
        else:
            self._grid.addWidget(control, row, 1, left)
        if hint:
            self._grid.addWidget(label(hint, "small", wrap=True), row + 1, 1)
