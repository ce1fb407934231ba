"""What can be had of a file that is damaged: its backup, and the versions kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme
from canvas_app.files.arriving import Rescue
from canvas_app.i18n import tr
from canvas_app.ui.inspector.comment_dates import said_at, stamp
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import label

_WIDTH, _ROW = 520, 34
_MOST_ROWS = 6


class DamagedDialog(QDialog):
    """Says what is wrong with a file and offers what opens instead. Nothing is changed by it."""

    chosen = Signal(object)
    """The `Rescue` that is to be opened."""

    def __init__(
        self, what: Text, rescues: Sequence[Rescue], theme: Theme, parent: QWidget, *, there: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Open an earlier version"))
        self._rescues = tuple(rescues)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        told = label(tr(what), "strong", wrap=True)
        column.addWidget(told)
        safe = tr(
            "The file was not changed. An earlier version can be opened; the file is replaced "
            "only when you save it."
        )
        if not there:
            safe = tr("An earlier version can be opened; saving it writes the file again.")
        column.addWidget(label(safe, wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Earlier versions"))
        self.list.setUniformItemSizes(True)
        self.list.setObjectName("rescues")
        self.list.setStyleSheet(
            f"#rescues {{ background: {theme.surface}; border: 1px solid {theme.line};"
            f" border-radius: 9px; padding: 4px; outline: none; }}"
            f" #rescues::item {{ padding: 0 10px; border-radius: 6px; color: {theme.ink}; }}"
            f" #rescues::item:selected {{ background: {theme.selection_tint}; }}"
        )
        now = datetime.now(UTC)
        for rescue in self._rescues:
            item = QListWidgetItem(said_of(rescue, now))
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._choose)
        rows = min(len(self._rescues), _MOST_ROWS)
        self.list.setFixedHeight(rows * _ROW + 10)
        column.addWidget(self.list)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.open_button = QPushButton(tr("Open this version"))
        set_role(self.open_button, "primary")
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._choose)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.open_button)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._rescues):
            self.chosen.emit(self._rescues[row])
            self.accept()


def said_of(rescue: Rescue, now: datetime) -> str:
    """What it is, from when, and how large."""
    when, size = said_at(stamp(rescue.at), now), max(1, round(rescue.size / 1000))
    if rescue.backup:
        return tr("Backup beside the file · {when} · {size} KB", when=when, size=size)
    if rescue.saved:
        return tr("Saved version · {when} · {size} KB", when=when, size=size)
    return tr("Unsaved work · {when} · {size} KB", when=when, size=size)
