"""The way back for whoever has panned into the void."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtWidgets import QPushButton

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.look import icon, set_role

_ABOVE = 60
"""Pixels from the bottom: above where notices are shown."""
_QUIET_MS = 150


class BackButton(QPushButton):
    """Appears at the lower middle while nothing of the content is in view."""

    def __init__(self, view: BoardView, theme: Theme) -> None:
        super().__init__(icon("scan", theme.surface), tr("Back to content"), view)
        self._view = view
        set_role(self, "primary")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._look)
        view.moved.connect(self._moved)
        view.session.changed.connect(self._quiet.start)
        view.installEventFilter(self)
        self.clicked.connect(self._back)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _moved(self) -> None:
        if not self._quiet.isActive():  # once in a while, and once more at the end
            self._quiet.start()

    def _look(self) -> None:
        lost = not self._sees_something()
        if lost == self.isHidden():
            self.setVisible(lost)
            self._place()
            self.raise_()

    def _sees_something(self) -> bool:
        board, seen = self._view.board, self._view.seen()
        if seen.intersects(board.panel.rect):
            return True
        if any(seen.intersects(QRectF(*pane.frame.rect)) for pane in board.panes.values()):
            return True
        return bool(board.cards_in(seen))

    def _place(self) -> None:
        self.adjustSize()
        view = self._view
        self.move((view.width() - self.width()) // 2, view.height() - self.height() - _ABOVE)

    def _back(self) -> None:
        self._view.fit()
