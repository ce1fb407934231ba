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

    changes = False

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        if self._pane_at(at) is None:
            return None
        looks = self.view.session.read_only is not None  # then it can still be shown whole
        return Qt.CursorShape.ArrowCursor if looks else Qt.CursorShape.SizeAllCursor

    def press(self, at: QPointF) -> Tool | None:
        pane = self._pane_at(at)
        assert pane is not None
        if self.view.session.read_only is not None:
            return None
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
