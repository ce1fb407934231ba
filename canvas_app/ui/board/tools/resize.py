"""Giving a card another size by one of its corners or sides."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from canvas_app.document.panes import Rect
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.editing.guides import Side
from canvas_app.editing.resizing import anchored, stretched, wider
from canvas_app.ui.board.tools.hints import GuideHints, rect_of
from canvas_app.ui.board.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


_HANDLES = 32
"""How far from a card's sides there are handles, in pixels of the view."""


class Resize(Tool):
    """Drags one corner or side of a card, which never gets smaller than its words.

    Shift keeps its proportions, Alt its middle; Ctrl turns the guides off.
    """

    def __init__(self, view: BoardView, id: str, sides: frozenset[Side], start: QPointF) -> None:
        super().__init__(view)
        self.id, self.start = id, start
        self.item = self.scene.cards[id]
        self.card = self.item.card
        # a collapsed card is as high as its title; what it is when open stays
        self.sides = sides - {"top", "bottom"} if self.card.collapsed else sides
        self.frame = self.result = rect_of(self.item)
        self.hints = GuideHints(view, {id})
        self.painted = self._handles()

    def move(self, pointer: Pointer) -> None:
        dx, dy = pointer.at.x() - self.start.x(), pointer.at.y() - self.start.y()
        keeps, both = pointer.shift and not self.card.collapsed, pointer.alt
        pulled: set[Side] = set()
        if not pointer.control:
            raw = self._stretched(dx, dy, keeps, both)
            pulled = set(self.sides)
            if keeps and len(pulled) > 1:  # the other side follows
                level = {"left", "right"}
                pulled = pulled & level if wider(self.frame, raw) else pulled - level
            way = self.hints.guides().stretched(raw, self.hints.reach, pulled)
            dx, dy = dx + way[0], dy + way[1]
        frame = self._stretched(dx, dy, keeps, both)
        width, height = float(round(frame.width)), float(round(frame.height))
        self._show(anchored(self.frame, self.sides, width, height, both_ways=both))
        needed = float(ceil(self.item.words.frame_height(0)))
        if not self.card.collapsed and height < needed:
            self._show(anchored(self.frame, self.sides, width, needed, both_ways=both))
        self.scene.follow_links({self.id})
        self.hints.show(self.hints.guides().hints(rect_of(self.item), pulled))
        before, self.painted = self.painted, self._handles()
        self.view.viewport().update(before.united(self.painted))

    def _handles(self) -> QRegion:
        """Where on the view handles are painted around the card."""
        frame = self.view.viewportTransform().mapRect(self.item.frame).toAlignedRect()
        outer = frame.adjusted(-_HANDLES, -_HANDLES, _HANDLES, _HANDLES)
        return QRegion(outer).subtracted(frame.adjusted(_HANDLES, _HANDLES, -_HANDLES, -_HANDLES))

    def _stretched(self, dx: float, dy: float, proportions: bool, both_ways: bool) -> Rect:
        return stretched(self.frame, self.sides, dx, dy, least=edits.SMALLEST,
                         proportions=proportions, both_ways=both_ways)  # fmt: skip

    def _show(self, frame: Rect) -> None:
        self.result = Rect(float(round(frame.x)), float(round(frame.y)), frame.width, frame.height)
        self.item.stretch(QRectF(*self.result))

    def paint(self, painter: QPainter) -> None:
        self.hints.paint(painter)

    def finish(self, pointer: Pointer) -> None:
        self.hints.clear()
        id, r = self.id, self.result
        height = self.card.height if self.card.collapsed else r.height
        if r == self.frame or not self.session.apply(
            Text("Resize card"),
            lambda canvas: edits.resize_card(canvas, id, r.x, r.y, r.width, height),
        ):
            self.scene.restore({id})
        self.view.repaint_overlay()

    def cancel(self) -> None:
        self.hints.clear()
        self.scene.restore({self.id})
        self.view.repaint_overlay()

    @property
    def hides_grips(self) -> bool:
        return False


def fit_height(view: BoardView, id: str) -> None:
    """Make a card as high as its words."""
    item = view.board.cards[id]
    card, height = item.card, float(ceil(item.words.frame_height(0)))
    if not card.collapsed and height != card.height:
        view.session.apply(
            Text("Resize card"),
            lambda canvas: edits.resize_card(canvas, id, card.x, card.y, card.width, height),
        )
