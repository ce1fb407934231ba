"""What menus and keys do to the selected link."""

from __future__ import annotations

from canvas_app.document.text import Text
from canvas_app.editing.links import reversed_link
from canvas_app.ui.board.link_label import LinkLabelEditor
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.session import Session


class LinkCommands:
    """Commands on the selected link of one session."""

    def __init__(self, session: Session, view: BoardView) -> None:
        self.session, self.view = session, view
        self.editor = LinkLabelEditor(view)

    def edit_label(self) -> None:
        """Write on the selected link, in place."""
        if self.session.selected_link is not None:
            self.editor.edit(self.session.selected_link)

    def reverse(self) -> None:
        """Let the selected link lead the other way."""
        link = self.session.selected_link
        if link is not None:
            self.session.apply(Text("Reverse link"), lambda canvas: reversed_link(canvas, link))
