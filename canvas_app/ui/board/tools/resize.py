"""Giving a card another size by one of its corners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.ui.board.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


class Resize(Tool):
    """Drags one corner of a card."""

    def __init__(self, view: BoardView, id: str, corner: str, start: QPointF) -> None:
        super().__init__(view)
        self.id, self.corner = id, corner
        self.frame = self.scene.cards[id].frame
        self.start = start
        self.result = QRectF(self.frame)

    def move(self, pointer: Pointer) -> None:
        dx, dy = pointer.at.x() - self.start.x(), pointer.at.y() - self.start.y()
        least_width, least_height = edits.SMALLEST
        frame = QRectF(self.frame)
        if "left" in self.corner:
            frame.setLeft(min(frame.left() + dx, frame.right() - least_width))
        else:
            frame.setRight(max(frame.right() + dx, frame.left() + least_width))
        if "top" in self.corner:
            frame.setTop(min(frame.top() + dy, frame.bottom() - least_height))
        else:
            frame.setBottom(max(frame.bottom() + dy, frame.top() + least_height))
        self.result = QRectF(
            round(frame.x()), round(frame.y()), round(frame.width()), round(frame.height())
        )
        self.scene.cards[self.id].stretch(self.result)
        self.scene.follow_links({self.id})
        self.view.repaint_overlay()

    def finish(self, pointer: Pointer) -> None:
        id, r = self.id, self.result
        if r == self.frame or not self.session.apply(
            Text("Resize card"),
            lambda canvas: edits.resize_card(canvas, id, r.x(), r.y(), r.width(), r.height()),
        ):
            self.scene.restore({id})
        self.view.repaint_overlay()

    def cancel(self) -> None:
        self.scene.restore({self.id})
        self.view.repaint_overlay()

    @property
    def hides_grips(self) -> bool:
        return False
