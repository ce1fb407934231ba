"""Whoever types on the selected card or link edits it, without a key to begin with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from canvas_app.ui.session import Session


class TypedOn(QObject):
    """Takes the first key, or the first word of an input method, to the editor that it opens."""

    wanted = Signal()
    """The selected card, or the label of the selected link, is to be edited."""

    def __init__(self, view: QWidget, session: Session) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        session.selection_changed.connect(self._await)
        session.read_only_changed.connect(self._await)

    @property
    def possible(self) -> bool:
        """Whether a card or a link is selected on which somebody may begin to type."""
        return self._chosen and self._session.read_only is None

    @property
    def _chosen(self) -> bool:
        session = self._session
        return len(session.selection) == 1 or session.selected_link is not None

    def key(self, event: QKeyEvent) -> bool:
        """A key that nobody else wants; whether it begins to write."""
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        types = not held and event.text().isprintable() and bool(event.text().strip())
        if types and self._chosen:
            if not self._session.refuse():
                self._begin(event)
            return True
        return False

    def composed(self, event: QInputMethodEvent) -> bool:
        """Chinese and the like; whether it begins to write."""
        if self.possible and (event.preeditString() or event.commitString()):
            self._begin(event)
            return True
        return False

    def _begin(self, event: QEvent) -> None:
        self.wanted.emit()
        editor = QApplication.focusWidget()
        if editor is not None and editor is not self._view:
            QApplication.sendEvent(editor, event)

    def _await(self) -> None:
        # the graphics view turns it off whenever no item of its scene takes text
        self._view.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._view.updateMicroFocus()
