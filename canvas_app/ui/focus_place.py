"""Where the keyboard is within a widget, so that it can be there again in another just like it.

Everything to be seen is made anew when the theme or the language changes, by the same code from
the same document. So the place of a field among its siblings is enough to find its successor.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_Step = tuple[type[QObject], int]


@dataclass(frozen=True)
class FocusPlace:
    """The way down to a widget: of which class, and the how-manieth of it, at each step."""

    steps: tuple[_Step, ...]
    typed: str | None = None
    """What was typed and not taken over, perhaps because it can't be read."""
    cursor: tuple[int, int] = (0, 0)
    """Anchor and position in a text."""


def focus_within(top: QWidget) -> FocusPlace | None:
    """Where the keyboard is; None where it is outside of `top`."""
    here = QApplication.focusWidget()
    if here is None or not top.isAncestorOf(here):
        return None
    steps: list[_Step] = []
    widget: QObject | None = here
    while widget is not None and widget is not top:
        parent = widget.parent()
        steps.append((type(widget), _alike(parent, type(widget)).index(widget)))
        widget = parent
    steps.reverse()
    if isinstance(here, QLineEdit):
        start, end = here.selectionStart(), here.cursorPosition()
        if start == end and here.hasSelectedText():
            start = here.selectionEnd()
        typed = here.text() if here.isModified() and not here.isReadOnly() else None
        return FocusPlace(tuple(steps), typed, (start if start >= 0 else end, end))
    if isinstance(here, QPlainTextEdit):
        cursor = here.textCursor()
        return FocusPlace(tuple(steps), None, (cursor.anchor(), cursor.position()))
    return FocusPlace(tuple(steps))


def focus_again(top: QWidget, place: FocusPlace) -> bool:
    """Put the keyboard to a place; whether there is one."""
    found: QObject = top
    for kind, at in place.steps:
        siblings = _alike(found, kind)
        if at >= len(siblings):
            return False
        found = siblings[at]
    if not isinstance(found, QWidget):
        return False
    found.setFocus(Qt.FocusReason.OtherFocusReason)
    anchor, position = place.cursor
    if isinstance(found, QLineEdit):
        if place.typed is not None and found.text() != place.typed:
            found.selectAll()
            found.insert(place.typed)  # as if typed: nobody has taken it over yet
        found.setSelection(anchor, position - anchor)
        if anchor == position:
            found.setCursorPosition(position)
    elif isinstance(found, QPlainTextEdit):
        cursor, longest = found.textCursor(), len(found.toPlainText())
        cursor.setPosition(min(anchor, longest))
        cursor.setPosition(min(position, longest), cursor.MoveMode.KeepAnchor)
        found.setTextCursor(cursor)
    return True


def _alike(parent: QObject | None, kind: type[QObject]) -> list[QObject]:
    return [child for child in parent.children() if type(child) is kind] if parent else []
