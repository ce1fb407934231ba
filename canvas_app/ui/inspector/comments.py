"""The comments of one card, in its form: those that are open, those that are settled, a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards.base import Comment
from canvas_app.document.text import Text
from canvas_app.editing import comments as edits
from canvas_app.i18n import tr
from canvas_app.ui import look
from canvas_app.ui.inspector.comment_dates import stamp, utc_now
from canvas_app.ui.inspector.comment_row import CommentRow, CommentText
from canvas_app.ui.inspector.pieces import Ground, plain_label
from canvas_app.ui.looking_on import only_reads
from canvas_app.ui.session import Session


@dataclass(frozen=True)
class CommentPlace:
    """What somebody is typing among the comments of a card."""

    added: str
    """In the field for a new one."""
    changed: tuple[str, str] | None
    """Another one and its words."""


class Comments(QWidget):
    """Writes to one card only."""

    rearranged = Signal()
    """Widgets came or went, so the Tab order must be made again."""
    offered = Signal()
    """The button that posts has come to be there."""

    def __init__(
        self, session: Session, ground: Ground, card: str, now: Callable[[], datetime] = utc_now
    ) -> None:
        super().__init__()
        self.session, self.ground, self.card = session, ground, card
        self._now = now
        self._shown: tuple[Comment, ...] = ()
        self._growing: str | None = None
        """A comment that was kept before it was finished, because somebody saved meanwhile."""
        self.rows: dict[str, CommentRow] = {}
        self.setAccessibleName(tr("Comments"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label(tr("Comments"), "small"))
        self._open = _box(column)
        self.fold = QPushButton()
        look.set_role(self.fold, "flat")
        self.fold.setCheckable(True)
        only_reads(self.fold)
        self.fold.toggled.connect(self._unfold)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._settled_box = QWidget()
        column.addWidget(self._settled_box)
        self._settled = QVBoxLayout(self._settled_box)
        self._settled.setContentsMargins(0, 0, 0, 0)
        self._settled.setSpacing(6)
        self.field = CommentText()
        self.field.leaves = True
        self.field.setPlaceholderText(tr("Add a comment (Ctrl+Enter)"))
        self.field.setAccessibleName(tr("Add a comment"))
        self.field.finished.connect(self.post)
        self.field.cancelled.connect(self.field.clear)
        self.field.textChanged.connect(self._offer)
        column.addWidget(self.field)
        if ground.looks:
            self.field.hide()
        self.button = QPushButton(tr("Comment"))
        self.button.clicked.connect(self.post)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.button)
        column.addLayout(across)
        self.button.hide()
        self._show()

    # --- showing -------------------------------------------------------------------------------

    def show_comments(self, comments: tuple[Comment, ...]) -> None:
        """Show them as they are now; a row whose words are being changed stays so."""
        if comments is self._shown:
            return
        self._shown = comments
        if self._growing is not None and all(each.id != self._growing for each in comments):
            self._growing = None  # undone or deleted: what is in the field went with it
            self.field.show_text("")
            self._offer()
        self._show()

    def _show(self) -> None:
        now = self._now()
        listed = [each for each in self._shown if each.id != self._growing]
        lost = self._lost_focus(listed)
        for id in self.rows.keys() - {each.id for each in listed}:
            row = self.rows.pop(id)
            row.hide()
            row.deleteLater()
        for comment in listed:
            if comment.id not in self.rows:
                self._add_row(comment)
            self.rows[comment.id].show_comment(comment, now)
        for layout, resolved in ((self._open, False), (self._settled, True)):
            rows = [self.rows[each.id] for each in listed if each.resolved == resolved]
            for place, row in enumerate(rows):
                if layout.indexOf(row) != place:
                    layout.insertWidget(place, row)
                    row.show()
        settled = sum(each.resolved for each in listed)
        self.fold.setText(tr("1 resolved") if settled == 1 else tr("{n} resolved", n=settled))
        self.fold.setVisible(bool(settled))
        self._unfold(self.fold.isChecked())
        if lost:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lost_focus(self, listed: list[Comment]) -> bool:
        """Whether the keyboard is on a row that goes away or to the settled ones."""
        focus = QApplication.focusWidget()
        row = next((r for r in self.rows.values() if focus and r.isAncestorOf(focus)), None)
        if row is None:
            return False
        now = next((each for each in listed if each.id == row.comment.id), None)
        return now is None or now.resolved != row.comment.resolved

    def _add_row(self, comment: Comment) -> None:
        row = CommentRow(comment, self.ground.theme)
        row.resolved.connect(self._resolve)
        row.changed.connect(self._change)
        row.deleted.connect(self._delete)
        row.rearranged.connect(self.rearranged)
        self.rows[comment.id] = row

    def _unfold(self, wanted: bool) -> None:
        sign = "chevron-down" if wanted else "chevron-right"
        self.fold.setIcon(look.icon(sign, self.ground.theme.muted))
        self._settled_box.setVisible(wanted and self.fold.isVisibleTo(self))
        self.rearranged.emit()

    def _offer(self) -> None:
        """The button is there as soon as there are words."""
        wanted = bool(self.field.toPlainText().strip())
        if wanted != self.button.isVisibleTo(self):
            self.button.setVisible(wanted)
            self.rearranged.emit()
            if wanted:
                self.offered.emit()

    def place(self) -> CommentPlace:
        """What is being typed here, so that it can be typed on in another widget like this one."""
        rows = self.rows.values()
        changed = next((row.typed for row in rows if row.is_editing), None)
        return CommentPlace(self.field.toPlainText() if self.field.hasFocus() else "", changed)

    def go_on(self, place: CommentPlace) -> None:
        """Let somebody type on. What was typed may be in the document already, as far as it was."""
        if place.changed is not None and place.changed[0] in self.rows:
            id, words = place.changed
            self.rows[id].edit()
            self.rows[id].text.show_text(words)
        if place.added.strip():
            last = self._shown[-1] if self._shown else None
            if last is not None and last.text == place.added.strip():
                self._growing = last.id
            self.field.show_text(place.added)
            self._offer()
            self._show()

    # --- writing -------------------------------------------------------------------------------

    def post(self) -> None:
        """Add what was typed as a comment."""
        if self._keep():
            self._growing = None
            self.field.clear()
            self._show()

    def commit(self) -> None:
        """Nothing that was typed may be lost: before saving, and before another card is shown."""
        for row in tuple(self.rows.values()):
            row.commit()
        self._keep()
        if not self.field.hasFocus():
            self._growing = None
            self.field.clear()
            self._show()

    def _keep(self) -> bool:
        """Have the field's words in the document; False where there are none."""
        words, now = self.field.toPlainText().strip(), stamp(self._now())
        if not words or self.session.refuse():
            return False
        if self._growing is not None:
            self._change(self._growing, words)
            return True

        def add(canvas: Canvas) -> Canvas:
            author = self.ground.author or canvas.author
            after, self._growing = edits.add_comment(
                canvas, self.card, words, author=author, at=now
            )
            return after

        self.session.apply(Text("Add comment"), add)
        return self._growing is not None

    def _resolve(self, id: str, resolved: bool) -> None:
        label = Text("Resolve comment") if resolved else Text("Reopen comment")
        self.session.apply(
            label, lambda canvas: edits.resolve_comment(canvas, self.card, id, resolved)
        )

    def _change(self, id: str, words: str) -> None:
        self.session.apply(
            Text("Edit comment"),
            lambda canvas: edits.change_comment(canvas, self.card, id, words),
        )

    def _delete(self, id: str) -> None:
        self.session.apply(
            Text("Delete comment"), lambda canvas: edits.delete_comment(canvas, self.card, id)
        )


def _box(column: QVBoxLayout) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(6)
    column.addLayout(made)
    return made
