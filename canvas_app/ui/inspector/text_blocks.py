"""Editors of words: a line, a text, one thing per line, and lines of a given form."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from canvas_app.document.text import Text
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import About
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.growing_text import GrowingText
from canvas_app.ui.inspector.pieces import CONTROL, Ground, left_to_document


class LineField(QLineEdit):
    """A line whose undo is the document's, because every keystroke is written there."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(CONTROL)
        self.setTextMargins(-2, 0, 0, 0)  # Qt insets a line's text, but no other field's

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if left_to_document(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and left_to_document(event):
            event.ignore()
            return False
        return super().event(event)

    def show_text(self, text: str) -> None:
        """Replace the text from outside, with the cursor where it was."""
        if text != self.text():
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(at, len(text)) if self.hasFocus() else 0)


class LineBlock(Block):
    """A short text, written at every keystroke."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        self.field = LineField()
        if about.longest:
            self.field.setMaxLength(about.longest)
        if bare:
            self.field.setPlaceholderText(self.name)
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self.left)
        self.add_control(self.field)

    def show_value(self, value: Any) -> None:
        self.field.show_text(value or "")

    def _on_typed(self, text: str) -> None:
        self.tell(text, typing=True)


class ProseBlock(Block):
    """A text of any length, written at every keystroke."""

    def __init__(
        self, about: About, ground: Ground, *, bare: bool = False, single: bool = False
    ) -> None:
        super().__init__(about, ground, bare=bare)
        self.field = GrowingText(single=single)
        if bare:
            self.field.setPlaceholderText(self.name)
        self.field.typed.connect(self._on_typed)
        self.field.left.connect(self.left)
        self.add_control(self.field)

    def show_value(self, value: Any) -> None:
        self.field.show_text(value or "")

    def _on_typed(self, text: str) -> None:
        longest = self.about.longest
        if longest and len(text) > longest:
            self.complain(
                Text("This is too long to keep: at most {most} characters.", most=longest)
            )
            return
        self.complain(None)
        self.tell(text, typing=True)


class LinesBlock(Block):
    """Several short texts, one per line; empty lines don't count."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        self.field = GrowingText()
        self.field.setPlaceholderText(tr("One per line"))
        self.field.typed.connect(self._on_typed)
        self.field.left.connect(self.left)
        self.add_control(self.field)

    def show_value(self, value: Any) -> None:
        if self._lines() != tuple(value or ()):
            self.field.show_text("\n".join(value or ()))

    def _lines(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.field.toPlainText().split("\n"))
        return tuple(line for line in lines if line)

    def _on_typed(self, _: str) -> None:
        lines, most = self._lines(), self.about.longest
        if most and len(lines) > most:
            self.complain(Text("These are too many to keep: at most {most}.", most=most))
        elif any(len(line) > 1000 for line in lines):
            self.complain(Text("A line is too long to keep: at most {most} characters.", most=1000))
        else:
            self.complain(None)
            self.tell(lines, typing=True)


class FormedLineBlock(Block):
    """A line of a given form, taken over when it is finished: a date, a currency."""

    FORM: ClassVar[re.Pattern[str]]
    PROBLEM: ClassVar[Text]

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        self._value: str | None = None
        self.field = QLineEdit()
        self.field.setFixedHeight(CONTROL)
        self.field.setTextMargins(-2, 0, 0, 0)
        self.field.editingFinished.connect(self.commit)
        self.add_control(self.field)

    def show_value(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            if not (self.field.hasFocus() and self.field.isModified()):
                self.field.setText(value or "")
                self.complain(None)

    def commit(self) -> None:
        if not self.field.isModified():
            return
        typed = self.tidied(self.field.text())
        if not self.FORM.fullmatch(typed):
            self.complain(self.PROBLEM)
            return
        value = typed or None
        self.field.setText(typed)
        self.complain(None)
        if value != self._value:
            self._value = value
            self.tell(value)

    def tidied(self, typed: str) -> str:
        """What was typed, in the form that is kept."""
        return typed.strip()


class DateBlock(FormedLineBlock):
    """A year, a month or a day."""

    FORM = re.compile(r"(\d{4}(-\d{2}(-\d{2})?)?)?", re.ASCII)
    PROBLEM = Text("Write a year, a month or a day: 2025, 2025-06 or 2025-06-30.")

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        self.field.setPlaceholderText("2025-06")

    def tidied(self, typed: str) -> str:
        return re.sub(r"[./]", "-", typed.strip())


class CurrencyBlock(FormedLineBlock):
    """A currency's three letters."""

    FORM = re.compile(r"[A-Z]{3}")
    PROBLEM = Text("A currency has three letters, such as USD, EUR or CNY.")

    def tidied(self, typed: str) -> str:
        return typed.strip().upper()
