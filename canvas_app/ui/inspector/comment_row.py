"""One comment: who said it and when, its words, and what can be done with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from canvas_app.document.cards.base import Comment
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui import look
from canvas_app.ui.inspector.comment_dates import exactly, said_at
from canvas_app.ui.inspector.growing_text import GrowingText
from canvas_app.ui.inspector.pieces import plain_label
from canvas_app.ui.plain import set_tip

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommentText(GrowingText):
    """Words that are told only when they are finished; so undo is the field's own meanwhile."""

    finished = Signal()
    cancelled = Signal()
    leaves = False
    """Whether Esc means something to others while it is empty."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.key() in _ENTER and control:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape and (self.toPlainText() or not self.leaves):
            self.cancelled.emit()
        elif self._undoes(event):
            self.undo()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._undoes(event):
            event.accept()
            return True
        return super().event(event)

    def _undoes(self, event: QEvent) -> bool:
        undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        return undo and not self.isReadOnly() and self.document().isUndoAvailable()


class CommentRow(QWidget):
    """Tells what a person wants; changes nothing by itself."""

    resolved = Signal(str, bool)
    changed = Signal(str, str)
    deleted = Signal(str)
    rearranged = Signal()

    def __init__(self, comment: Comment, theme: Theme) -> None:
        super().__init__()
        self.comment, self._theme = comment, theme
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("comment")
        self.setStyleSheet(
            f"#comment {{ background: {theme.paper}; border-radius: 8px; }}"
            ' #comment QPlainTextEdit[readOnly="true"], '
            ' #comment QPlainTextEdit[readOnly="true"]:focus '
            "{ background: transparent; border: none; padding: 0; }"
        )
        self.author = plain_label("", "strong", wraps=True)
        self.when = plain_label("", "small")
        self.tick, self.more = _tool(), _tool()
        self.more.setIcon(look.icon("ellipsis", theme.muted))
        self.text = CommentText()
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.author, 1)
        head.addWidget(self.when)
        head.addWidget(self.tick)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 6, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.text)
        self.text.setReadOnly(True)
        self.tick.clicked.connect(self._tick)
        self.more.clicked.connect(self._open_menu)
        self.text.finished.connect(self.commit)
        self.text.cancelled.connect(self._cancel)

    def show_comment(self, comment: Comment, now: datetime) -> None:
        """Show a state of the comment."""
        self.comment = comment
        self.author.setText(comment.author.strip())
        self.when.setText(said_at(comment.at, now))
        set_tip(self.when, exactly(comment.at))
        if not self.is_editing:
            self.text.show_text(comment.text)
        name = tr("Reopen") if comment.resolved else tr("Resolve")
        self.tick.setIcon(look.icon("undo-2" if comment.resolved else "check", self._theme.muted))
        set_tip(self.tick, name)
        words = comment.text[:80]
        self.tick.setAccessibleName(f"{name}: {words}")
        set_tip(self.more, tr("More"))
        self.more.setAccessibleName(tr("Edit or delete: {words}", words=words))
        self.text.setAccessibleName(tr("Comment"))
        said = (comment.author, exactly(comment.at), comment.text)
        self.setAccessibleName(", ".join(part for part in said if part))

    @property
    def is_editing(self) -> bool:
        """Whether its words are being changed."""
        return not self.text.isReadOnly()

    @property
    def typed(self) -> tuple[str, str]:
        """The comment, and what stands here now."""
        return self.comment.id, self.text.toPlainText()

    def edit(self) -> None:
        """Begin to change its words."""
        self._be_editable(True)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.selectAll()

    def commit(self) -> None:
        """Take over what was typed; without words it stays as it was."""
        if not self.is_editing:
            return
        words = self.text.toPlainText().strip()
        self._be_editable(False)
        if words and words != self.comment.text:
            self.changed.emit(self.comment.id, words)
        else:
            self.text.show_text(self.comment.text)

    def _cancel(self) -> None:
        self._be_editable(False)
        self.text.show_text(self.comment.text)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _be_editable(self, editable: bool) -> None:
        self.text.setReadOnly(not editable)
        focus = Qt.FocusPolicy
        self.text.setFocusPolicy(focus.StrongFocus if editable else focus.ClickFocus)
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.rearranged.emit()

    def _tick(self) -> None:
        self.commit()
        self.resolved.emit(self.comment.id, not self.comment.resolved)

    def menu(self) -> QMenu:
        """What else can be done; freed when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, sign, words in (
            ("edit", "pencil", tr("Edit comment")),
            ("delete", "trash-2", tr("Delete comment")),
        ):
            menu.addAction(look.icon(sign, self._theme.muted), words).setData(key)
        menu.triggered.connect(self._on_action)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_action(self, action: QAction) -> None:
        if action.data() == "edit":
            self.edit()
        else:
            self.deleted.emit(self.comment.id)


def _tool() -> QToolButton:
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setIconSize(QSize(14, 14))
    look.set_role(button, "compact")
    return button
