"""Only the board: everything else goes away, and comes back just as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QPushButton, QWidget

from canvas_app.i18n import tr
from canvas_app.ui.motion import Motion

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

SHOWN_FOR = 3000
_FADING = 400
_NEAR = 48
"""Pixels from the upper edge at which the pointer brings the way out back."""


class FocusMode(QObject):
    """Hides what stands around a board, and shows it again."""

    changed = Signal()

    def __init__(self, view: BoardView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._hidden: list[QWidget] = []
        self.pill: ExitPill | None = None

    @property
    def on(self) -> bool:
        """Whether only the board is shown."""
        return self.pill is not None

    def enter(self, around: list[QWidget]) -> None:
        """Hide whatever of this is shown."""
        if self.on:
            return
        self._hidden = [part for part in around if not part.isHidden()]
        self._change(shown=False)
        self.pill = ExitPill(self._view)
        self.pill.clicked.connect(self.leave)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def leave(self) -> None:
        """Show what was hidden."""
        if self.pill is None:
            return
        self.pill.deleteLater()
        self.pill.hide()
        self.pill = None
        self._change(shown=True)
        self._hidden = []
        self.changed.emit()

    def _change(self, *, shown: bool) -> None:
        """The point in the middle stays there: nobody is to look for where they were."""
        view = self._view
        as_opened, centre, size = view.as_opened, view.seen().center(), view.size()
        view.as_opened = False
        for part in self._hidden:
            part.setVisible(shown)
        widget: QWidget | None = view
        layouts = []
        while widget is not None:
            if (layout := widget.layout()) is not None:
                layouts.append(layout)
            widget = widget.parentWidget()
        for layout in reversed(layouts):  # from the window inwards, now and not a moment later
            layout.activate()
        if view.size() != size:
            view.look_at(view.zoom, centre)
        view.as_opened = as_opened and shown


class ExitPill(QPushButton):
    """Says how to get out, and fades away; the pointer at the upper edge brings it back."""

    def __init__(self, view: BoardView) -> None:
        keys = QKeySequence("Ctrl+.").toString(QKeySequence.SequenceFormat.NativeText)
        super().__init__(tr("Exit focus mode ({keys} or Esc)", keys=keys), view)
        theme = view.theme
        self._view = view
        self.setObjectName("pill")
        self.setStyleSheet(
            f"#pill {{ background: {theme.ink}; color: {theme.surface}; border: none;"
            " border-radius: 14px; padding: 5px 16px; font-size: 12px; }"
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fading = Motion(self, _FADING)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOWN_FOR)
        self._wait.timeout.connect(self._go)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        self._place()
        self.appear()

    def appear(self) -> None:
        """Be there for a while."""
        self._fading.stop()
        self._effect.setOpacity(1.0)
        self.show()
        self.raise_()
        self._wait.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseMove
            and event.position().y() < _NEAR
            and not event.buttons()
        ):
            self.appear()
        return False

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._view.width() - self.width()) // 2, 14)

    def _go(self) -> None:
        if self.underMouse():
            self._wait.start()
        elif self._view.moves:
            self._fading.begin(self._fade, self.hide)
        else:
            self.hide()

    def _fade(self, part: float) -> None:
        self._effect.setOpacity(1.0 - part)
