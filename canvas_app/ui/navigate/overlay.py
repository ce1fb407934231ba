"""A panel in the middle of the window, above everything, that Esc or a click beside it closes.

It is a part of the window and no window of its own: no window manager moves it or takes the
keyboard from it, and its shadow is there on every desktop.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from canvas_app.drawing.theme import Theme, colour_of

RADIUS = 14
_SHADOW = 26


class Overlay(QWidget):
    """Covers a window; freed when it closes. The keyboard goes back to where it was."""

    closed = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.theme = theme
        self._window = window
        self.panel = QWidget(self)
        self._focus_before = QApplication.focusWidget()
        window.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def open(self) -> None:
        """Show it, and take the keyboard."""
        self._settle()
        self.show()
        self.raise_()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Where typing goes while it is open."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_overlay(self) -> None:
        """Go away."""
        if self.isHidden():
            return
        before, self._focus_before = self._focus_before, None
        self.hide()
        self.deleteLater()
        self.closed.emit()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self, room: QRect) -> QRect:
        """Where the panel is within the window."""
        raise NotImplementedError

    def _settle(self) -> None:
        self.setGeometry(self._window.rect())
        self.panel.setGeometry(self.place(self.rect()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the window's shortcuts are not for whoever types in here
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        dark = theme.name == "dark"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor("#000000") if dark else QColor(theme.ink)
        veil.setAlpha(84 if dark else 40)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.panel.geometry())
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADOW, 0, -2):
            tone = QColor(0, 0, 0, 5 if dark else 3)
            painter.setBrush(tone)
            around = frame.adjusted(-step, -step + 8, step, step + 8)
            painter.drawRoundedRect(around, RADIUS + step, RADIUS + step)
        painter.setPen(QPen(colour_of(theme.edge if dark else theme.line), 1))
        painter.setBrush(colour_of(theme.surface))
        painter.drawRoundedRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
