"""Editing what is written on a link, where it stands."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from canvas_app.document.text import Text
from canvas_app.drawing.fonts import font
from canvas_app.drawing.links import LABEL_PIXELS, rect_of
from canvas_app.editing.links import labelled
from canvas_app.i18n import tr
from canvas_app.ui.board.view import BoardView

_LEAST_ZOOM = 0.9
_LEAST_WIDTH = 96
_ENDS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST = 1000


class LinkLabelEditor(QLineEdit):
    """Lies over a link's label. Every keystroke is in the document at once; all of an editing is
    one undo step."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view.viewport())
        self.view = view
        self.id: str | None = None
        self._serial = count()
        self._merge_key = ""
        self.setObjectName("link-label")
        self.setAccessibleName(tr("Label of the link"))
        self.setPlaceholderText(tr("Label"))
        self.setMaxLength(_LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.textChanged.connect(self._typed)
        view.zoom_changed.connect(self.place)
        view.horizontalScrollBar().valueChanged.connect(self.place)
        view.verticalScrollBar().valueChanged.connect(self.place)
        view.session.changed.connect(self._follow)
        view.session.read_only_changed.connect(self.close_editor)
        view.label_wanted.connect(self.edit)
        self.hide()

    def edit(self, id: str) -> None:
        """Begin to edit the label of a link."""
        if id == self.id:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.close_editor()
        item = self.view.board.links.get(id)
        if item is None or self.view.session.refuse():
            return
        self.view.session.select((), id)
        area = rect_of(self.view.board.wires.label_area(id))
        self.view.show_area(area)
        self.id, self._merge_key = id, f"label:{id}:{next(self._serial)}"
        self.view.board.wires.edit(id)
        theme = self.view.theme
        self.setStyleSheet(
            f"#link-label {{ background: {theme.surface}; color: {theme.ink};"
            f" border: 2px solid {theme.selection}; border-radius: 9px; padding: 0 6px; }}"
        )
        self._write(item.link.label)
        self.place()
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def close_editor(self) -> None:
        """End editing; what was typed is in the document already."""
        if self.id is None:
            return
        self.id = None
        self.view.board.wires.edit(None)
        self.view.session.history.end_merging()
        inside = self.hasFocus()
        self.hide()
        if inside:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Lie over the label's middle, wide enough for all of it."""
        if self.id is None or self.id not in self.view.board.links:
            return
        zoom = max(self.view.zoom, _LEAST_ZOOM)
        self.setFont(font(round(LABEL_PIXELS * zoom)))
        middle = self.view.mapFromScene(rect_of(self.view.board.wires.label_area(self.id)).center())
        metrics = self.fontMetrics()
        said = self.text() or self.placeholderText()
        width = max(metrics.horizontalAdvance(said) + 32, _LEAST_WIDTH)
        width = min(width, self.view.viewport().width() - 16)
        height = metrics.height() + 10
        frame = QRect(middle.x() - width // 2, middle.y() - height // 2, width, height)
        room = self.view.viewport().rect().adjusted(4, 4, -4, -4)
        frame.moveLeft(min(max(frame.left(), room.left()), room.right() - width))
        self.setGeometry(frame)

    def _write(self, words: str) -> None:
        self.blockSignals(True)
        self.setText(words)
        self.blockSignals(False)

    def _typed(self) -> None:
        id = self.id
        if id is None:
            return
        words = self.text()
        self.view.session.apply(
            Text("Label link"), lambda canvas: labelled(canvas, id, words), self._merge_key
        )
        self.place()

    def _follow(self) -> None:
        """The link was changed: perhaps elsewhere, as by undo, or it was deleted."""
        if self.id is None:
            return
        item = self.view.board.links.get(self.id)
        if item is None:
            self.close_editor()
        elif item.link.label != self.text():
            self._write(item.link.label)
            self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENDS:
            self.close_editor()
        elif self._left_to_document(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._left_to_document(event):
            event.ignore()
            return False
        return super().event(event)

    def _left_to_document(self, event: QEvent) -> bool:
        """Whether a key is undo or redo, with nothing typed here to which it could apply."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        popup = event.reason() in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )
        if not popup and QApplication.activePopupWidget() is None:
            self.close_editor()
