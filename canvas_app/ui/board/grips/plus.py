"""The + at a pane's title, which adds a card there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from canvas_app.document.panes import Pane
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.tools.tool import Tool


class Plus(Grip):
    """The panes paint it themselves; a card that lies over it hides it."""

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.PointingHandCursor if self._pane_at(at) else None

    def press(self, at: QPointF) -> Tool | None:
        self.view.card_wanted.emit(self._pane_at(at))
        return None

    def hover(self, at: QPointF | None) -> None:
        hot = self._pane_at(at) if at is not None else None
        for pane, item in self.view.board.panes.items():
            item.heat(pane == hot)

    def _pane_at(self, at: QPointF) -> Pane | None:
        board = self.view.board
        pane = board.plus_at(at)
        return None if pane is None or board.card_at(at) else pane
