"""Drawing a link from a card, and leading an end of a link to another card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.drawing.links import Drawn, box_of, drawn, link_pen, paint_line
from canvas_app.drawing.routing import plain
from canvas_app.drawing.theme import CARD_RADIUS, colour_of
from canvas_app.editing import edits
from canvas_app.editing.links import link_between, relinked
from canvas_app.ui.board.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

_LEAST_LINK = 40
"""How far a link into empty space must be drawn to make a card there, in pixels."""


class LinkTool(Tool):
    """Leads from a card to the pointer, or to the card under it; the figures follow already."""

    def __init__(self, view: BoardView, fixed: str, tip: QPointF) -> None:
        super().__init__(view)
        self.fixed, self.tip = fixed, tip
        self.target: str | None = None

    def move(self, pointer: Pointer) -> None:
        self.tip = pointer.at
        item = self.scene.card_at(pointer.at)
        target = item.card.id if item and item.card.id != self.fixed else None
        if target != self.target:
            self.target = target
            if target is not None:
                self.session.try_out(lambda canvas: self.outcome(canvas, target))
            else:
                self.session.preview(None)
        self.view.repaint_overlay()

    def outcome(self, canvas: Canvas, target: str) -> Canvas:
        """What the canvas would be if the gesture ended on a card."""
        raise NotImplementedError

    def cancel(self) -> None:
        self.session.preview(None)
        self.view.repaint_overlay()

    @property
    def cursor(self) -> Qt.CursorShape | None:
        return Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter) -> None:
        colour = colour_of(self.view.theme.selection)
        cards = self.scene.cards
        if self.target in cards:
            frame = cards[self.target].frame
            fill = QColor(colour)
            fill.setAlpha(26)
            pen = QPen(colour, 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(fill)
            edge = 3 / self.view.zoom
            radius = CARD_RADIUS + edge
            painter.drawRoundedRect(frame.adjusted(-edge, -edge, edge, edge), radius, radius)
        if self.fixed in cards:
            wide = 1.5 / min(self.view.zoom, 1.0)
            paint_line(painter, self._line(), link_pen(colour, 9.0, wide))

    def _line(self) -> Drawn:
        cards = self.scene.cards
        there = cards[self.target].frame if self.target else self._at_pointer()
        here, there_ = box_of(cards[self.fixed].frame), box_of(there)
        return drawn(plain(here, there_) if self.leads_away else plain(there_, here))

    def _at_pointer(self) -> QRectF:
        return QRectF(self.tip.x() - 1, self.tip.y() - 1, 2, 2)

    @property
    def leads_away(self) -> bool:
        """Whether the arrow is at the pointer."""
        return True


class DrawLink(LinkTool):
    """Draws a link from a card to the card under the pointer, or to a new one on empty space."""

    def __init__(self, view: BoardView, id: str, start: QPointF) -> None:
        super().__init__(view, id, start)
        self.start = start

    def outcome(self, canvas: Canvas, target: str) -> Canvas:
        return edits.add_link(canvas, self.fixed, target)[0]

    def finish(self, pointer: Pointer) -> None:
        start, end = self.fixed, self.target
        if end is not None:
            there = link_between(self.session.canvas, start, end)
            self.session.apply(
                Text("Link cards"), lambda canvas: edits.add_link(canvas, start, end)[0]
            )
            if there is not None:
                self.session.select((), there.id)
        elif self._went_far(pointer.at) and self.scene.card_at(pointer.at) is None:
            self.view.linked_wanted.emit(start, pointer.at)
        self.view.repaint_overlay()

    def _went_far(self, at: QPointF) -> bool:
        """Whether this was more than a click on the handle."""
        way = (at - self.start) * self.view.zoom
        return way.manhattanLength() > _LEAST_LINK


class MoveEnd(LinkTool):
    """Leads one end of a link to another card; anywhere else, it stays where it was."""

    def __init__(self, view: BoardView, link: str, end: bool, at: QPointF) -> None:
        item = view.board.links[link].link
        super().__init__(view, item.start if end else item.end, at)
        self.link, self.end = link, end
        self.target = item.end if end else item.start
        self.view.board.wires.lift(link)

    @property
    def leads_away(self) -> bool:
        return self.end

    def outcome(self, canvas: Canvas, target: str) -> Canvas:
        start, end = self._ends(target)
        if link_between(canvas, start, end) is not None:
            return canvas
        return relinked(canvas, self.link, start, end)

    def finish(self, pointer: Pointer) -> None:
        self.view.board.wires.lift(None)
        target = self.target
        if target is None:
            self.session.preview(None)
        else:
            start, end = self._ends(target)
            there = link_between(self.session.canvas, start, end)
            if there is not None:
                self.session.preview(None)
                self.session.select((), there.id)
            else:
                self.session.apply(
                    Text("Link to another card") if self.end else Text("Link from another card"),
                    lambda canvas: relinked(canvas, self.link, start, end),
                )
        self.view.repaint_overlay()

    def cancel(self) -> None:
        self.view.board.wires.lift(None)
        super().cancel()

    def _ends(self, target: str) -> tuple[str, str]:
        return (self.fixed, target) if self.end else (target, self.fixed)
