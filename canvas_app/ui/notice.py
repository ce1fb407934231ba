"""A quiet line over the board that says what happened, and goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.ui.announcing import announce
from canvas_app.ui.plain import label

SHOWN_FOR = 5000
"""Milliseconds."""


class Notice:
    """One notice at a time, at the lower middle of a widget."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        self._over = over
        self._label = label(wrap=True)
        self._label.setParent(over)
        self._label.setObjectName("notice")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setStyleSheet(
            f"#notice {{ background: {theme.ink}; color: {theme.surface};"
            " border-radius: 8px; padding: 9px 16px; }"
        )
        self._label.hide()
        self._timer = QTimer(over)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self._label.hide)
        self._follower = _Follower(self)
        over.installEventFilter(self._follower)

    def show(self, text: str) -> None:
        """Say something."""
        self._label.setText(text)
        self.place()
        self._label.show()
        self._label.raise_()
        self._timer.start()
        announce(self._over, text)

    @property
    def text(self) -> str:
        """What is said at the moment."""
        return self._label.text() if not self._label.isHidden() else ""

    def place(self) -> None:
        """Stand at the lower middle."""
        over = self._over
        width = min(
            self._label.fontMetrics().horizontalAdvance(self._label.text()) + 40,
            max(over.width() - 80, 200),
        )
        self._label.setFixedWidth(width)
        self._label.adjustSize()
        self._label.move((over.width() - width) // 2, over.height() - self._label.height() - 20)


class _Follower(QObject):
    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self._notice = notice

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._notice.place()
        return False
