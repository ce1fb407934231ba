"""A label of one line, which is as wide as there is room and never asks for more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from canvas_app.ui.look import set_role
from canvas_app.ui.plain import set_tip


class OneLine(QLabel):
    """Ends in … where its text is longer, and then has all of it as its tip."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_role(self, role)

    def say(self, text: str) -> None:
        """Show another text."""
        self._whole = " ".join(text.split())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        fits = metrics.horizontalAdvance(self._whole) <= self.width()
        text = self._whole
        if not fits:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self._whole)
            set_tip(self, "" if fits else self._whole)
