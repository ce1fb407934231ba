"""A quiet line over the board that says what happened, and goes away by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.ui.announcing import announce
from canvas_app.ui.plain import label

SHOWN_FOR = 5000
"""Milliseconds."""
_ASIDE = 16
"""Room before the words and behind them, in pixels."""

Offer = tuple[str, Callable[[], None]]
"""What a button says, and what it does."""


class Notice:
    """One notice at a time, at the lower middle of a widget."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        self._over = over
        self._frame = QFrame(over)
        self._frame.setObjectName("notice")
        self._frame.setStyleSheet(
            f"#notice {{ background: {theme.ink}; border-radius: 8px; }}"
            f"#notice QLabel {{ color: {theme.surface}; }}"
            f"#notice QPushButton {{ background: transparent; color: {theme.surface};"
            f" border: 1px solid {theme.faint}; padding: 3px 11px; border-radius: 6px; }}"
            f"#notice QPushButton:hover {{ background: {theme.muted}; }}"
            f"#notice QPushButton:focus {{ border: 2px solid {theme.surface}; padding: 2px 10px; }}"
        )
        self._label = label(wrap=True)
        self.button = QPushButton()
        """Shown where something is offered."""
        self.button.setAutoDefault(True)  # Enter presses it, as everywhere
        self._row = QHBoxLayout(self._frame)
        self._row.setContentsMargins(_ASIDE, 9, _ASIDE, 9)
        self._row.setSpacing(14)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self.button)
        self._frame.hide()
        self._does: Callable[[], None] | None = None
        self._timer = QTimer(over)
        self._timer.setSingleShot(True)
        # A QObject, which Qt disconnects when it goes; a Notice may go with the garbage long after.
        self._follower = _Follower(self, self._frame)
        self._timer.timeout.connect(self._follower.time_is_up)
        self.button.clicked.connect(self._follower.do)
        over.installEventFilter(self._follower)

    def show(self, text: str, offer: Offer | None = None, shown_for: int = SHOWN_FOR) -> None:
        """Say something; `offer` stands beside it as a button. `shown_for` is in milliseconds."""
        self._leave_button()
        words, self._does = offer or ("", None)
        self._label.setText(text)
        beside = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._label.setAlignment(beside if offer else Qt.AlignmentFlag.AlignCenter)
        self.button.setText(words)
        self.button.setVisible(offer is not None)
        self.place()
        self._frame.show()
        self._frame.raise_()
        self._timer.start(shown_for)
        announce(self._over, text)

    @property
    def text(self) -> str:
        """What is said at the moment."""
        return self._label.text() if not self._frame.isHidden() else ""

    def place(self) -> None:
        """Stand at the lower middle."""
        over = self._over
        beside = self._row.spacing() + self.button.sizeHint().width() if self._does else 0
        words = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 8
        width = min(words + beside + 2 * _ASIDE, max(over.width() - 80, 200))
        self._label.setFixedWidth(width - beside - 2 * _ASIDE)
        self._frame.setFixedWidth(width)
        self._frame.adjustSize()
        self._frame.move((over.width() - width) // 2, over.height() - self._frame.height() - 20)

    def enter(self) -> bool:
        """Give the keyboard to the button, if one is shown."""
        if self._does is None or not self._frame.isVisible():
            return False
        self.button.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def do(self) -> None:
        """Do what is offered."""
        does = self._does
        self._hide()
        if does is not None:
            does()

    def time_is_up(self) -> None:
        """Go away, unless somebody is about to use the button."""
        if self._does is not None and (self._frame.underMouse() or self.button.hasFocus()):
            self._timer.start()
        else:
            self._hide()

    def _hide(self) -> None:
        self._leave_button()
        self._does = None
        self._timer.stop()
        self._frame.hide()

    def _leave_button(self) -> None:
        if self.button.hasFocus():
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)


class _Follower(QObject):
    def __init__(self, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice

    def do(self) -> None:
        self._notice.do()

    def time_is_up(self) -> None:
        self._notice.time_is_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._notice.place()
        return False
