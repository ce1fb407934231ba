"""What stands above a canvas that came out of another program's file."""

from __future__ import annotations

from canvas_app.document.text import N_, Text
from canvas_app.imports.json_canvas.opening import Brought

_TWO = N_("{first} {others}")


def words_about(brought: Brought, name: str) -> Text:
    """Where it comes from, what to do with it, and what to know of it, in this order."""
    if brought.foreign:
        first = Text(
            "The cards of “{name}” lie beside the panes, ready to be dragged in. Saving makes a "
            "new file; “{name}” stays as it is.",
            name=name,
        )
    else:
        first = Text(
            "This canvas comes from “{name}”. Saving makes a new file; “{name}” stays as it is.",
            name=name,
        )
    made = first
    for remark in brought.remarks:
        made = Text(_TWO, first=made, others=remark)
    return made
