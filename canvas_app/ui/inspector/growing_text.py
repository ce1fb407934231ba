"""A text field that is as tall as its text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from canvas_app.ui.inspector.words_field import WordsField

_MOST_LINES = 24


class GrowingText(WordsField):
    """Plain text that wraps and grows. `single` takes one line only, however long it is."""

    def __init__(self, *, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._single = single
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 2, 0, 2)

    def _on_changed(self) -> None:
        self._fit()
        super()._on_changed()

    def _fit(self) -> None:
        height, lines, block = 0.0, 0, self.document().firstBlock()
        while block.isValid() and lines < _MOST_LINES:
            height += self.blockBoundingRect(block).height()
            lines += max(1, block.layout().lineCount())
            block = block.next()
        line = self.fontMetrics().lineSpacing()
        frame = max(0, self.height() - self.viewport().height())  # not laid out yet: it comes later
        scrolls = block.isValid() or lines > _MOST_LINES
        as_needed, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(as_needed if scrolls else off)
        wanted = int(min(max(height, line), _MOST_LINES * line) + 0.99) + frame
        if wanted != self.height() or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.minimumHeight())

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._single and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._single:
            self.insertPlainText(" ".join(source.text().split()))
        else:
            super().insertFromMimeData(source)
