"""A text beside another one: what only it has is marked. Plain text only, whatever it says."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme, colour_of

_MOST = 4_000
"""Longer texts stand side by side without marks: finding them would take too long."""
_WORD = re.compile(r"\w+|\W", re.UNICODE)

Ranges = list[tuple[int, int]]


def marks(mine: str, theirs: str) -> tuple[Ranges, Ranges]:
    """The places (from, to) of what only the one and only the other text has.

    None where they have too little in common for marks to be of use.
    """
    if max(len(mine), len(theirs)) > _MOST:
        return [], []
    own, other = _WORD.findall(mine), _WORD.findall(theirs)
    matcher = SequenceMatcher(None, own, other, autojunk=False)
    if matcher.ratio() < 0.3:
        return [], []
    starts, other_starts = _starts(own), _starts(other)
    found: tuple[Ranges, Ranges] = ([], [])
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            if b > a:
                found[0].append((starts[a], starts[b]))
            if d > c:
                found[1].append((other_starts[c], other_starts[d]))
    return found


def _starts(words: list[str]) -> list[int]:
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    return starts


class SideText(QWidget):
    """A text that wraps and is as high as it needs to be."""

    def __init__(self, text: str, marked: Ranges, theme: Theme, *, quiet: bool) -> None:
        super().__init__()
        self.text = text
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(fonts.font(13))
        self._document.setPlainText(text)
        self.setAccessibleName(text)
        plain, mark = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(colour_of(theme.body if quiet else theme.ink))
        mark.setBackground(colour_of(theme.tints["grey" if quiet else "note"]))
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(plain)
        for start, end in marked:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(mark)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(width)
        return int(self._document.size().height() + 0.99)

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._document.setTextWidth(self.width())
        painter = QPainter(self)
        self._document.drawContents(painter)
        painter.end()
