"""A font family: searched among those of this machine, or typed for another one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget
from shiboken6 import isValid

from canvas_app.document.base import MOST_LINE
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.combo import Combo
from canvas_app.ui.inspector.pieces import plain_label


class FontRow(QWidget):
    """Tells a family when it is chosen, or typed and left; "" is the program's own."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._family = ""
        self.field = Combo(theme)
        self.field.setEditable(True)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field.addItems(list(fonts.chosen()))
        self.field.setCurrentIndex(-1)
        self.field.setAccessibleName(tr("Font"))
        self.completer = QCompleter(self.field.model(), self.field)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offers = self.completer.popup()
        assert offers is not None
        offers.setStyleSheet(_OFFERS.format(**vars(theme)))
        self.field.setCompleter(self.completer)
        line = self.field.lineEdit()
        assert line is not None
        self.line = line
        line.setMaxLength(MOST_LINE)
        line.setPlaceholderText(fonts.LATIN)
        line.setAccessibleName(tr("Font"))
        named = plain_label(tr("Font"), "small")
        named.setBuddy(self.field)
        self.remark = plain_label("", "small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(named)
        column.addWidget(self.field)
        column.addWidget(self.remark)
        self.field.activated.connect(self._on_chosen)
        line.editingFinished.connect(self.commit)
        self.show_family("")

    def show_family(self, family: str) -> None:
        """Show what the document says."""
        if family != self._family or not self.line.isModified():
            self._family = family
            self.field.setCurrentIndex(self.field.findText(family, _SAME) if family else -1)
            self.line.setText(family)
            self.line.setCursorPosition(0)
        missing = bool(family.strip()) and not fonts.installed(family)
        self.remark.setVisible(missing)
        self.remark.setText(
            tr("“{font}” is not on this computer: here, {own} takes its place. Where it is "
               "installed, it is used.", font=family, own=fonts.LATIN) if missing else ""
        )  # fmt: skip

    def allow(self, changes: bool) -> None:
        """Let it be changed, or only be looked at."""
        self.field.setEnabled(changes)

    def commit(self) -> None:
        """Take over what is typed."""
        if isValid(self.line):  # it says that it was left even while it is freed
            self._tell(self.line.text())

    def _on_chosen(self, _: int) -> None:
        self._tell(self.field.currentText())

    def _tell(self, typed: str) -> None:
        family = typed.strip()
        family = fonts.installed(family) or family
        self.line.setModified(False)
        if family != self._family:
            self.chosen.emit(family)


_OFFERS = """
QAbstractItemView {{
    background: {surface}; color: {ink}; border: 1px solid {line}; outline: none; padding: 4px;
    selection-background-color: {selection_tint}; selection-color: {ink};
}}
QAbstractItemView::item {{ min-height: 26px; padding: 0 6px; }}
"""
_SAME = Qt.MatchFlag.MatchFixedString
