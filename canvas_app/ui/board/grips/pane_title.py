"""A pane's title, by which it is moved with all its cards; a double click shows the pane whole."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from canvas_app.document.panes import Pane
from canvas_app.drawing.panes import header_rect, qrect
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.tools.pane import MovePane
from canvas_app.ui.board.tools.tool import Tool


class PaneTitle(Grip):
    """A card, or the +, that lies over it is taken instead."""

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.SizeAllCursor if self._pane_at(at) else None

    def press(self, at: QPointF) -> Tool | None:
        pane = self._pane_at(at)
        assert pane is not None
        return MovePane(self.view, pane, at)

    def double_press(self, at: QPointF) -> bool:
        pane = self._pane_at(at)
        assert pane is not None
        self.view.fit(qrect(self.view.board.panes[pane].frame.rect))
        return True

    def _pane_at(self, at: QPointF) -> Pane | None:
        board = self.view.board
        for pane, item in board.panes.items():
            if header_rect(item.frame).contains(at):
                free = board.card_at(at) is None and board.plus_at(at) is None
                return pane if free else None
        return None
