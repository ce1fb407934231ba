"""Text that stays text: Qt guesses at markup in labels and tool tips, and would open what it names.

`<img src=//host/x>` as the title of a card must be shown, not fetched.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from canvas_app.ui.look import set_role

_ONE_LINE = 70
_SPOKEN = "spokenTip"


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that never takes its text for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        set_role(made, role)
    return made


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip of plain text, which wraps where it is long."""
    made = tip(text)
    if widget.toolTip() != made:
        widget.setToolTip(made)
        if made != text or widget.property(_SPOKEN):  # else readers would be given the markup
            spoken = widget.property(_SPOKEN) or ""
            if widget.accessibleDescription() in ("", spoken):
                widget.setAccessibleDescription(text)
            widget.setProperty(_SPOKEN, text)


def tip(text: str) -> str:
    """A tool tip that shows exactly this text."""
    if len(text) <= _ONE_LINE and "<" not in text and "&" not in text:
        return text
    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"
