"""Dragging the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from canvas_app.ui.board.tools.tool import Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


class Pan(Tool):
    """Drags the paper."""

    scrolls = False

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self.last: QPointF | None = None

    def move_by(self, position: QPointF) -> None:
        """Follow the pointer, in pixels of the view."""
        if self.last is not None:
            self.view.pan(position.x() - self.last.x(), position.y() - self.last.y())
        self.last = position

    @property
    def hides_grips(self) -> bool:
        return False
