"""What tidies up a pane: it stands left of the + while the pointer is over the pane's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from canvas_app.document.panes import PANE_TITLES, Pane
from canvas_app.document.text import Text
from canvas_app.drawing.panes import header_rect, tidy_rect
from canvas_app.i18n import tr
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.tools.tool import Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


class PaneTidy(Grip):
    """The panes paint it themselves; a card that lies over it hides it."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._hot: Pane | None = None

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.PointingHandCursor if self._pane_at(at) else None

    def press(self, at: QPointF) -> Tool | None:
        self.view.tidy_wanted.emit(self._pane_at(at))
        return None

    def hover(self, at: QPointF | None) -> None:
        hot = self._pane_at(at) if at is not None else None
        # over the title and the + too, which are other grips: so it asks for itself
        under = self.view.pointer
        for pane, item in self.view.board.panes.items():
            over = under is not None and header_rect(item.frame).contains(under)
            item.offer(over, over and pane == hot)
        if hot != self._hot:
            self._hot = hot
            title = Text("Tidy up {pane}", pane=Text(PANE_TITLES[hot])) if hot else None
            self.view.viewport().setToolTip(tr(title) if title else "")

    def _pane_at(self, at: QPointF) -> Pane | None:
        board = self.view.board
        for pane, item in board.panes.items():
            if tidy_rect(item.frame).adjusted(-2, -4, 2, 4).contains(at):
                return pane if board.card_at(at) is None else None
        return None
