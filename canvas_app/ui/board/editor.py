"""Editing a card in place: its title and its text, where they stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from canvas_app.document.base import MOST_LINE, MOST_PROSE
from canvas_app.document.text import Text
from canvas_app.drawing.card import PADDING, Words
from canvas_app.drawing.face import Face
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import Theme
from canvas_app.drawing.words import SPACING, body_colour, pixels
from canvas_app.editing import edits, texts
from canvas_app.i18n import tr
from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.board.writing.field import WordsField

_LEAST_ZOOM = 0.75
"""Below it words are edited larger than they stand on the board."""
_LEAST_WIDTH = 120
_EDGE = 2
"""The frame, in pixels; it lies around the card, so that no word moves when editing begins."""
_SIGHT, _BELOW = 12, 56
"""How near the view's edges a card is edited, in pixels; below, the zoom control floats."""


class _Lines(QWidget):
    """What a card says between its title and its text, where it stands while these are typed."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: Words | None = None
        self._zoom = 1.0

    def show_lines(self, face: Face, width: float, zoom: float) -> None:
        """Show a card's lines in a width of the canvas."""
        face = replace(face, collapsed=False, text="")
        if self._words is None or (self._words.face, self._words.width) != (face, width):
            self._words = Words(face, width)
        self._zoom = zoom
        self.setFixedHeight(ceil(self._words.lines_height * zoom))
        self.setVisible(bool(face.lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words is not None:
            painter = QPainter(self)
            painter.scale(self._zoom, self._zoom)
            self._words.paint_lines(painter, self._theme)
            painter.end()


class CardEditor(QFrame):
    """Lies over the card that is edited. Every keystroke is in the document at once; all of an
    editing is one undo step."""

    left = Signal(int)
    """Editing ended with Tab, for the next card, or with Shift+Tab as -1."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view.viewport())
        self.view = view
        self.id: str | None = None
        self._serial = count()
        self._merge_key = ""
        self._looks = ""
        self.title = WordsField(tr("Title"), MOST_LINE, self, single=True)
        self.text = WordsField(tr("Text"), MOST_PROSE, self)
        self._lines = _Lines(self, view.theme)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.title)
        self._column.addWidget(self._lines)
        self._column.addWidget(self.text)
        self._column.addStretch(1)
        self.title.enter_pressed.connect(self._to_text)
        self.title.next_wanted.connect(self._from_title)
        self.text.next_wanted.connect(self._from_text)
        for words in (self.title, self.text):
            words.done.connect(self.close_editor)
            words.textChanged.connect(self._typed)
            words.grown.connect(self._grown)
            words.cursorPositionChanged.connect(self._keep_in_sight)
            words.larger_wanted.connect(self._larger)
            words.full.connect(self._full)
        view.zoom_changed.connect(self.place)
        view.horizontalScrollBar().valueChanged.connect(self.place)
        view.verticalScrollBar().valueChanged.connect(self.place)
        view.session.changed.connect(self._follow)
        view.session.read_only_changed.connect(self.close_editor)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]
        self.hide()

    @property
    def _item(self) -> CardItem | None:
        item = self.view.board.cards.get(self.id) if self.id else None
        # the board goes before the view when a window closes, and the view then still scrolls
        return item if item is not None and isValid(item) else None

    def edit(self, id: str, in_text: bool) -> None:
        """Begin to edit a card, in its title or in its text."""
        self.close_editor()
        if self.view.session.refuse():
            return
        card = self.view.session.canvas.by_id[id]
        self.view.session.select({id})
        self.id, self._merge_key = id, f"words:{id}:{next(self._serial)}"
        for words, value in ((self.title, card.title), (self.text, card.text)):
            words.show_words(value)
        item = self.view.board.cards[id]
        item.hidden_words = True
        item.update()
        self._take_colours(item)
        self.show()
        self.place()
        self.raise_()
        (self.text if in_text else self.title).setFocus(Qt.FocusReason.MouseFocusReason)
        self._keep_in_sight()

    def _take_colours(self, item: CardItem) -> None:
        theme, colour = self.view.theme, item.words.face.colour
        looks = (
            f"CardEditor {{ background: {theme.tints[colour]};"
            f" border: {_EDGE}px solid {theme.selection}; border-radius: 9px; }}"
        )
        if looks != self._looks:  # a style sheet is dear, and every keystroke comes here
            self._looks = looks
            self.setStyleSheet(looks)
            self.title.show_in(theme.ink, theme.muted)
            self.text.show_in(body_colour(theme).name(), theme.muted)
        if self.text.marks is not None:
            self.text.marks.show_in(theme, colour)

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
        frame, face = item.frame, item.words.face
        corner = self.view.mapFromScene(frame.topLeft())
        # as wide as its letters are large: the lines break as they do on the board
        width = max(round(frame.width() * zoom), _LEAST_WIDTH)
        room = width / zoom - 2 * PADDING
        large, small = pixels(face.size)
        self.title.show_size(large, SEMIBOLD, room, zoom)
        self.text.show_size(small, QFont.Weight.Normal, room, zoom)
        self._lines.show_lines(face, width / zoom, zoom)
        self._column.setSpacing(round((SPACING - 1) * zoom))
        height = self._column.minimumSize().height()
        if not face.collapsed:
            height = max(height, round(frame.height() * zoom))
        self.setGeometry(
            corner.x() - _EDGE, corner.y() - _EDGE, width + 2 * _EDGE, height + 2 * _EDGE
        )

    def _keep_in_sight(self) -> None:
        """Move the paper where the card has left what is seen of it, or at least the cursor."""
        words = self.text if self.text.hasFocus() else self.title
        if self.id is None or not words.hasFocus() or self.view.glide.runs:
            return  # a view that glides is on its way to the card
        seen = self.view.viewport().rect().adjusted(_SIGHT, _SIGHT, -_SIGHT, -_BELOW)
        cursor = words.cursorRect()
        cursor.moveTopLeft(words.mapTo(self.view.viewport(), cursor.topLeft()))
        whole = self.geometry()
        wide, high = whole.width() <= seen.width(), whole.height() <= seen.height()
        across, down = whole if wide else cursor, whole if high else cursor
        dx = min(0, seen.right() - across.right()) + max(0, seen.left() - across.left())
        dy = min(0, seen.bottom() - down.bottom()) + max(0, seen.top() - down.top())
        if dx or dy:
            self.view.pan(dx, dy)

    def _grown(self) -> None:
        self.place()
        self._keep_in_sight()

    def _typed(self) -> None:
        """Words were typed, or only shown in another way."""
        card = self.view.session.canvas.by_id.get(self.id) if self.id else None
        if card is None:
            return
        changes = {
            name: words.words()
            for name, words, value in (
                ("title", self.title, card.title),
                ("text", self.text, card.text),
            )
            if not words.shows(value)
        }
        if not changes:
            return
        id = card.id
        self.view.session.apply(
            Text("Edit card"),
            lambda canvas: edits.set_card(canvas, id, **changes),
            merge_key=self._merge_key,
        )
        self._grown()

    def _follow(self) -> None:
        """The card was changed: perhaps elsewhere, as by undo, or it was deleted."""
        if self.id is None:
            return
        card = self.view.session.canvas.by_id.get(self.id)
        item = self._item
        if card is None or item is None:
            self.close_editor()
            return
        for words, value in ((self.title, card.title), (self.text, card.text)):
            if not words.shows(value):
                words.show_words(value)
        self._take_colours(item)
        self.place()

    # --- what keys ask for -------------------------------------------------------------------

    def _to_text(self) -> None:
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _from_title(self, step: int) -> None:
        if step > 0:
            self._to_text()
        else:
            self._leave(step)

    def _from_text(self, step: int) -> None:
        if step > 0:
            self._leave(step)
        else:
            self.title.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _leave(self, step: int) -> None:
        self.close_editor()
        self.left.emit(step)

    def _larger(self, step: int) -> None:
        if self.id is not None:
            id = self.id
            self.view.session.apply(
                texts.label_of_step(step), lambda canvas: texts.resize_text(canvas, {id}, step)
            )

    def _full(self, most: int) -> None:
        self.view.session.refused.emit(
            Text("This is too long to keep: at most {most} characters.", most=f"{most:,}")
        )

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if self.id is not None and new is not None and not self.isAncestorOf(new):
            self.close_editor()
