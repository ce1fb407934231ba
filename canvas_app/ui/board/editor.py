"""Editing a card in place: its title and its text, where they stand."""

from __future__ import annotations

from functools import partial
from itertools import count
from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPalette, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPlainTextEdit,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.text import Text
from canvas_app.drawing.card import PADDING, TEXT_PIXELS, TITLE_PIXELS
from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.editing import edits
from canvas_app.i18n import tr
from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.view import BoardView

_LEAST_ZOOM = 0.75
"""Below it words are edited larger than they stand on the board."""
_LEAST_WIDTH = 120
_EDGE = 2
"""The frame, in pixels; it lies around the card, so that no word moves when editing begins."""


class _Words(QPlainTextEdit):
    """A plain text field without a frame that is as high as its words."""

    done = Signal()
    enter_pressed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.rangeChanged.connect(partial(_keep_still, bar))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and control):
            self.done.emit()
        elif enter and self.property("single"):
            self.enter_pressed.emit()
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
        keys, document = QKeySequence.StandardKey, self.document()
        if event.matches(keys.Undo):
            return not document.isUndoAvailable()
        return event.matches(keys.Redo) and not document.isRedoAvailable()

    def words(self) -> str:
        """What stands here, on one line where it is a title."""
        text = self.toPlainText()
        return text.replace("\n", " ") if self.property("single") else text

    def needed_height(self) -> int:
        """As laid out: a line of Chinese is higher than the font says."""
        block, height = self.document().begin(), 0.0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return ceil(height) + 1

    def show_words(self, words: str) -> None:
        """Show other words, without telling anybody."""
        self.blockSignals(True)
        self.setPlainText(words)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(False)


def _keep_still(bar: QScrollBar, *_: int) -> None:
    """The field is as large as its words: it never scrolls them out of sight."""
    bar.setRange(0, 0)


class CardEditor(QFrame):
    """Lies over the card that is edited. Every keystroke is in the document at once; all of an
    editing is one undo step."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view.viewport())
        self.view = view
        self.id: str | None = None
        self._serial = count()
        self._merge_key = ""
        self.title = _Words(tr("Title"), self)
        self.title.setProperty("single", True)
        self.title.setPlaceholderText(tr("Title"))
        self.text = _Words(tr("Text"), self)
        self.text.setPlaceholderText(tr("Text"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addStretch(1)
        self.title.enter_pressed.connect(self._to_text)
        for words in (self.title, self.text):
            words.done.connect(self.close_editor)
            words.textChanged.connect(self._typed)
        view.zoom_changed.connect(self.place)
        view.horizontalScrollBar().valueChanged.connect(self.place)
        view.verticalScrollBar().valueChanged.connect(self.place)
        view.session.changed.connect(self._follow)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]
        self.hide()

    @property
    def _item(self) -> CardItem | None:
        return self.view.board.cards.get(self.id) if self.id else None

    def edit(self, id: str, in_text: bool) -> None:
        """Begin to edit a card, in its title or in its text."""
        self.close_editor()
        card = self.view.session.canvas.by_id[id]
        self.view.session.select({id})
        self.id, self._merge_key = id, f"words:{id}:{next(self._serial)}"
        for words, value in ((self.title, card.title), (self.text, card.text)):
            words.show_words(value)
        item = self.view.board.cards[id]
        item.hidden_words = True
        item.update()
        theme = self.view.theme
        tint = theme.tints[item.words.face.colour]
        self.setStyleSheet(
            f"CardEditor {{ background: {tint}; border: {_EDGE}px solid {theme.selection};"
            " border-radius: 9px; }"
        )
        self.show()
        self.place()
        self.raise_()
        (self.text if in_text else self.title).setFocus(Qt.FocusReason.MouseFocusReason)

    def close_editor(self) -> None:
        """End editing; what was typed is in the document already."""
        if self.id is None:
            return
        item, self.id = self._item, None
        if item is not None:
            item.hidden_words = False
            item.update()
        self.view.session.history.end_merging()
        focus = QApplication.focusWidget()
        inside = focus is None or self.isAncestorOf(focus)
        self.hide()
        if inside:  # not from a field that was just clicked
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Lie over the card, at the view's zoom, high enough for all words."""
        item = self._item
        if item is None:
            return
        zoom = max(self.view.zoom, _LEAST_ZOOM)
        pad = round(PADDING * zoom)
        self._column.setContentsMargins(pad, pad - 1, pad, pad - 1)
        frame = item.frame
        corner = self.view.mapFromScene(frame.topLeft())
        width = max(round(frame.width() * self.view.zoom), _LEAST_WIDTH)
        inner = width - 2 * pad
        for words, pixels, weight in (
            (self.title, TITLE_PIXELS, SEMIBOLD),
            (self.text, TEXT_PIXELS, QFont.Weight.Normal),
        ):
            words.setFont(font(round(pixels * zoom), weight))
            words.setFixedWidth(inner)
            words.setFixedHeight(words.needed_height())
        height = self.title.height() + self.text.height() + 2 * pad
        height = max(height, round(frame.height() * self.view.zoom))
        self.setGeometry(
            corner.x() - _EDGE, corner.y() - _EDGE, width + 2 * _EDGE, height + 2 * _EDGE
        )
        ink = QPalette(self.palette())
        ink.setColor(QPalette.ColorRole.PlaceholderText, self.view.theme.muted)
        self.title.setPalette(ink)
        self.text.setPalette(ink)

    def _typed(self) -> None:
        id = self.id
        if id is None:
            return
        title, text = self.title.words(), self.text.words()
        self.view.session.apply(
            Text("Edit card"),
            lambda canvas: edits.set_card(canvas, id, title=title, text=text),
            merge_key=self._merge_key,
        )
        self.place()

    def _follow(self) -> None:
        """The card was changed: perhaps elsewhere, as by undo, or it was deleted."""
        card = self.view.session.canvas.by_id.get(self.id) if self.id else None
        if card is None:
            self.close_editor()
            return
        for words, value in ((self.title, card.title), (self.text, card.text)):
            if words.words() != value:
                words.show_words(value)
        self.place()

    def _to_text(self) -> None:
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if self.id is not None and new is not None and not self.isAncestorOf(new):
            self.close_editor()
