"""A drop-down with a caption, in which a section asks what it is to be about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.combo import Combo
from canvas_app.ui.plain import label

_LETTERS = 16


class Chooser(QWidget):
    """Offers keys under their titles; what was chosen stays while it is offered."""

    chosen = Signal()

    def __init__(self, caption: str, theme: Theme) -> None:
        super().__init__()
        self.box = Combo(theme)
        self.box.setMinimumContentsLength(_LETTERS)
        self.box.setAccessibleName(tr(caption))
        self.box.activated.connect(self._on_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = label(tr(caption), "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words)
        row.addWidget(self.box)

    @property
    def key(self) -> str:
        """What is chosen; "" while nothing is offered."""
        return str(self.box.currentData() or "")

    def offer(self, keys: Sequence[tuple[str, str]], usual: str) -> None:
        """Offer keys with their titles; `usual` is chosen while nothing else has been."""
        here = [(self.box.itemData(i), self.box.itemText(i)) for i in range(self.box.count())]
        if here == list(keys):
            return
        wanted = self.key or usual
        self.box.clear()
        for key, title in keys:
            self.box.addItem(title, key)
        at = self.box.findData(wanted)
        self.box.setCurrentIndex(at if at >= 0 else max(self.box.findData(usual), 0))

    def choose(self, key: str) -> None:
        """Choose one of those that are offered."""
        at = self.box.findData(key)
        if at >= 0 and at != self.box.currentIndex():
            self.box.setCurrentIndex(at)
            self.chosen.emit()

    def _on_chosen(self, at: int) -> None:
        self.chosen.emit()
