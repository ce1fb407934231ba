"""What stands above a canvas until it is settled: why it is read-only, that its file changed.

The messages are the document's and outlive its widgets: another theme or language makes those
anew. `Banner` shows the latest one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.announcing import announce
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import label


@dataclass(frozen=True)
class Choice:
    """A button of a message."""

    words: Text
    does: Callable[[], None]


@dataclass(frozen=True)
class Message:
    """Something that stays true until somebody does something about it."""

    key: str
    """What it is about; a later message of the same key takes its place."""
    what: Text
    choices: tuple[Choice, ...] = ()
    closable: bool = True


class Standing(QObject):
    """The messages that stand above one canvas."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages: dict[str, Message] = {}

    def say(
        self, key: str, what: Text, choices: Sequence[Choice] = (), *, closable: bool = True
    ) -> None:
        """Let a message stand, in the place of one with the same key."""
        self._messages.pop(key, None)
        self._messages[key] = Message(key, what, tuple(choices), closable)
        self.changed.emit()

    def clear(self, key: str) -> None:
        """What it was about is settled."""
        if self._messages.pop(key, None) is not None:
            self.changed.emit()

    def about(self, key: str) -> Message | None:
        """The message about something, if one stands."""
        return self._messages.get(key)

    @property
    def latest(self) -> Message | None:
        """What is to be shown now."""
        return next(reversed(self._messages.values()), None)


class Banner(QWidget):
    """Shows the latest message above the canvas, with its buttons."""

    left = Signal()
    """The keyboard was on a button that is gone, or Esc was pressed there."""

    def __init__(self, standing: Standing, theme: Theme) -> None:
        super().__init__()
        self._standing, self._theme = standing, theme
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"#banner {{ background: {theme.selection_tint}; }}")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 10, 6)
        self._row.setSpacing(8)
        self.words = label(wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self.words, 1)
        self.buttons: list[QPushButton] = []
        self._shown: Message | None = None
        self.hide()
        standing.changed.connect(self.refresh)
        self.refresh()

    def enter(self) -> None:
        """Give the keyboard to the first button, if there is one."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Show what stands now."""
        message = self._standing.latest
        if message is self._shown:
            return
        self._shown = message
        focused = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        if focused:  # Qt would take it to whatever comes first in the window
            self.left.emit()
        self.setVisible(message is not None)
        if message is None:
            return
        text = tr(message.what)
        self.words.setText(text)
        for choice in message.choices:
            made = QPushButton(tr(choice.words))
            made.clicked.connect(choice.does)
            self._add(made)
        if message.closable:
            close = QPushButton(icon("x", self._theme.muted), "")
            close.setAccessibleName(tr("Dismiss"))
            set_role(close, "flat")
            close.clicked.connect(self._dismiss)
            self._add(close)
        announce(self, text)

    def _add(self, button: QPushButton) -> None:
        button.setAutoDefault(True)  # Enter presses it, as everywhere
        self._row.addWidget(button)
        self.buttons.append(button)

    def _dismiss(self) -> None:
        if self._shown is not None:
            self._standing.clear(self._shown.key)
