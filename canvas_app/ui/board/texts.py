"""What menus and keys do to how the selected cards show their words."""

from __future__ import annotations

from canvas_app.document.text import Text
from canvas_app.editing import texts
from canvas_app.ui.session import Session


class TextCommands:
    """Each command is one step for all selected cards."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def resize(self, step: int) -> None:
        """Larger text (1) or smaller text (-1)."""
        ids = self.session.selection
        self.session.apply(
            texts.label_of_step(step), lambda canvas: texts.resize_text(canvas, ids, step)
        )

    def collapse(self) -> None:
        """Show only the titles; where that is so for all of them, everything again."""
        ids, cards = self.session.selection, self.session.canvas.by_id
        collapsed = any(not cards[id].collapsed for id in ids)
        label = Text("Collapse") if collapsed else Text("Expand")
        self.session.apply(label, lambda canvas: texts.collapse(canvas, ids, collapsed))
