"""A field on a card: plain text without a frame, as high as its words."""

from __future__ import annotations

import re
from functools import partial
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollBar, QWidget

from canvas_app.drawing.fonts import font
from canvas_app.drawing.marks import characters, units
from canvas_app.ui.actions.text import LARGER, SMALLER
from canvas_app.ui.board.writing import keys
from canvas_app.ui.board.writing.keys import Typed
from canvas_app.ui.board.writing.shown_marks import ShownMarks

_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\x0b\x0c\x85]")
_CONTROL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff\ufffc\ufffe\uffff\ud800-\udfff]"
)
"""Signs that nobody sees: they would only be found again in a workbook that can't be opened."""


def tidied(text: str, *, single: bool) -> str:
    """A text from elsewhere, plain: one kind of line end, nothing that can't be seen."""
    text = _CONTROL.sub("", _LINE_ENDS.sub("\n", text))
    text = text.replace("\t", "    ")
    return _one_line(text.strip("\n")) if single else text


def _one_line(text: str) -> str:
    """Its lines one after the other. No pattern: one would look at long gaps again and again."""
    first, *rest = text.split("\n")
    if not rest:
        return first
    lines = (first.rstrip(), *(line.strip() for line in rest[:-1]), rest[-1].lstrip())
    return " ".join(filter(None, lines))


class WordsField(QPlainTextEdit):
    """A title (`single`: one line, however long) or a text, which shows marks.

    It holds at most so many characters; what is more is refused, and `full` says so.
    """

    done = Signal()
    next_wanted = Signal(int)
    """Tab, and Shift+Tab as -1, where they do nothing to a list."""
    enter_pressed = Signal()
    larger_wanted = Signal(int)
    """A larger text size, or a smaller one as -1."""
    grown = Signal()
    """The words need another height though the text is the same: something is being composed."""
    full = Signal(int)
    """It holds no more than so many characters."""

    def __init__(self, name: str, most: int, parent: QWidget, *, single: bool = False) -> None:
        super().__init__(parent)
        self.single, self.most = single, most
        self._composing = False
        self._cutting = False
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.rangeChanged.connect(partial(_keep_still, bar))
        self.document().setDocumentMargin(0)
        self.marks = None if single else ShownMarks(self.document())
        self.textChanged.connect(self._keep_within)
        self._shortcut(LARGER).activated.connect(self._larger)
        self._shortcut(SMALLER).activated.connect(self._smaller)
        if not single:
            self._shortcut("Ctrl+B").activated.connect(self._bold)
            self._shortcut("Ctrl+Shift+8").activated.connect(self._list)

    def _shortcut(self, sequence: str) -> QShortcut:
        """A key of this field, found on every layout of a keyboard."""
        shortcut = QShortcut(QKeySequence(sequence), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        return shortcut

    # --- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        escape = event.key() == Qt.Key.Key_Escape
        if self._composing and (enter or escape):  # an input method that lets its keys through
            method = QGuiApplication.inputMethod()
            method.commit() if enter else method.reset()
        elif escape or (enter and control):
            self.done.emit()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not control:
            self._tab(out=event.key() == Qt.Key.Key_Backtab)
        elif enter and self.single:
            self.enter_pressed.emit()
        elif enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._enter()
        elif event.text() == " " and not self.single and self._space():
            pass
        elif self._left_to_document(event):
            event.ignore()
        elif enter:  # Shift+Enter would make a line within a paragraph, which no file knows
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        text, start, end = self._selected()
        if start != end:
            self.insertPlainText("\n")
        else:
            self._show_typed(keys.entered(text, start))

    def _space(self) -> bool:
        """Whether a space has been typed where it must not stand: just inside a bold mark."""
        text, start, end = self._selected()
        made = keys.spaced(text, start) if start == end else None
        if made is not None:
            self._show_typed(made)
        return made is not None

    def _tab(self, *, out: bool) -> None:
        made = None if self.single else keys.nested(*self._selected(), out=out)
        if made is None or (out and made.text == self.words()):
            self.next_wanted.emit(-1 if out else 1)
        else:
            self._show_typed(made)

    def _larger(self) -> None:
        self.larger_wanted.emit(1)

    def _smaller(self) -> None:
        self.larger_wanted.emit(-1)

    def _bold(self) -> None:
        self._show_typed(keys.bold(*self._selected()))

    def _list(self) -> None:
        self._show_typed(keys.listed(*self._selected()))

    def _selected(self) -> tuple[str, int, int]:
        cursor, text = self.textCursor(), self.words()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return text, characters(text, start), characters(text, end)

    def _show_typed(self, typed: Typed) -> None:
        """Change only what differs, as one step of this field's own undo."""
        old, new = self.words(), typed.text
        first = 0
        while first < min(len(old), len(new)) and old[first] == new[first]:
            first += 1
        last = 0
        while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
            last += 1
        cursor = self.textCursor()
        if old != new:
            cursor.setPosition(units(old, first))
            cursor.setPosition(units(old, len(old) - last), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(new[first : len(new) - last])
        if self.words() == new:  # it may have been too long
            cursor.setPosition(units(new, typed.start))
            cursor.setPosition(units(new, typed.end), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._left_to_document(event):
            event.ignore()
            return False
        return super().event(event)

    def _left_to_document(self, event: QEvent) -> bool:
        """Whether a key is undo or redo, with nothing typed here to which it could apply."""
        if not isinstance(event, QKeyEvent):
            return False
        sequence, document = QKeySequence.StandardKey, self.document()
        if event.matches(sequence.Undo):
            return not document.isUndoAvailable()
        return event.matches(sequence.Redo) and not document.isRedoAvailable()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self.grown.emit()

    # --- words from elsewhere ----------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData | None) -> bool:
        return source is not None and source.hasText()  # an empty clipboard is None

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop: always plain, whatever else there is."""
        text = tidied(source.text(), single=self.single)
        room = self.most - len(self.words()) + len(self.textCursor().selectedText())
        self.insertPlainText(text[: max(room, 0)])
        self.ensureCursorVisible()
        if len(text) > room:
            self.full.emit(self.most)

    def _keep_within(self) -> None:
        """Take back what is too much, just where it was typed."""
        text = self.words()
        excess = len(text) - self.most
        if excess <= 0 or self._cutting:
            return
        cursor = self.textCursor()
        at = characters(text, cursor.position())
        self._cutting = True
        cursor.setPosition(units(text, max(at - excess, 0)))
        cursor.setPosition(units(text, max(at, excess)), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._cutting = False
        self.full.emit(self.most)

    # --- looks -------------------------------------------------------------------------------

    def show_in(self, ink: str, faint: str) -> None:
        """Take the colours of a card."""
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: transparent; border: none; padding: 0; color: {ink};"
            f" placeholder-text-color: {faint}; }}"
        )

    def show_size(self, pixels: int, weight: QFont.Weight, room: float, zoom: float) -> None:
        """Take the letters of a card and the width of its lines, at a zoom.

        Letters come in whole pixels; the width goes with them, so that the same lines break.
        """
        size = max(round(pixels * zoom), 1)
        face = font(size, weight)
        if self.font() != face:
            self.setFont(face)
            self.viewport().setFont(face)  # the hint in an empty field: it is not handed down
        width = ceil(room * size / pixels)
        if self.width() != width:
            self.setFixedWidth(width)
        self.setFixedHeight(self.needed_height())

    # --- what stands here --------------------------------------------------------------------

    def words(self) -> str:
        """What stands here. Not `toPlainText`, which makes a space of every no-break space."""
        text = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return text.replace("\n", " ") if self.single else text

    @property
    def composing(self) -> bool:
        """Whether an input method is in the middle of a word."""
        return self._composing

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

    def shows(self, words: str) -> bool:
        """Whether these words stand here, as far as a field can hold them."""
        shown = self.words()
        return shown == words or shown == _as_held(words, single=self.single)


def _as_held(words: str, *, single: bool) -> str:
    """What a field makes of words in which a file has signs that only files have."""
    held = words.replace("\r\n", "\n")
    held = re.sub("[\r\u2028\u2029]", "\n", held).replace("\ufdd0", "\n").replace("\ufdd1", "\n")
    return held.replace("\n", " ") if single else held


def _keep_still(bar: QScrollBar, *_: int) -> None:
    """The field is as large as its words: it never scrolls them out of sight."""
    bar.setRange(0, 0)
