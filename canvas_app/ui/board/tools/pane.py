"""Moving a pane with all that lies on it, and giving it another size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from canvas_app.document.canvas import Canvas
from canvas_app.document.panes import PANE_TITLES, Pane, Rect
from canvas_app.document.text import Text
from canvas_app.drawing.market_panel import panel_rect
from canvas_app.drawing.panes import qrect
from canvas_app.drawing.theme import RADIUS, colour_of
from canvas_app.editing.change import assembled
from canvas_app.editing.layouts import swapped
from canvas_app.editing.panes import (
    Arranged,
    Side,
    landing,
    moved,
    resize_pane,
    resized_to,
    snapped,
    snapped_side,
    with_sides,
)
from canvas_app.editing.regions import Frames, framed, with_frame, with_frames
from canvas_app.ui.board.heights import shown_height
from canvas_app.ui.board.items.panes import PANE_Z
from canvas_app.ui.board.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

_REACH = 8.0
"""How near to others' edges a pane snaps, in pixels of the view."""
_LEAST = 4.0
"""A shorter way is a click."""
_PANE_IN_HAND, _CARDS_IN_HAND = 1.9e9, 3e9
"""Above everything that lies on the board; a card's own order is added."""


class _PaneTool(Tool):
    """Shows panes and cards where they would be, without touching the document."""

    def __init__(self, view: BoardView, pane: Pane, start: QPointF) -> None:
        super().__init__(view)
        self.pane, self.start = pane, start
        self.canvas = self.session.canvas
        self.rect = self.canvas.frame(pane).rect
        self.height = shown_height(self.scene)
        self._elsewhere: set[str] = set()
        self._stretched: set[str] = set()
        view.repaint_overlay()

    def _show(self, frames: Frames, places: dict[str, Rect]) -> None:
        """Show panes and cards elsewhere, and those that are no longer moved where they were."""
        scene, by_id = self.scene, self.canvas.by_id
        for frame in frames:
            item = scene.panes[frame.pane]
            if item.frame != frame:
                item.show_pane(frame, item.notes)
        panel, rect = scene.panel, panel_rect(assembled(self.canvas, panes=frames))
        if rect != panel.rect:
            panel.show_model(rect, panel.model, panel.case, panel.shown)
        back = self._elsewhere - places.keys()
        for id in back:
            self._put(id, by_id[id].rect)
        for id, place in places.items():
            self._put(id, place)
        scene.follow_links(back | places.keys())
        self._elsewhere = set(places)

    def _put(self, id: str, place: Rect) -> None:
        """Show a card at a place; only where it has another size are its words laid out anew."""
        card, item = self.canvas.by_id[id], self.scene.cards[id]
        other = (place.width, place.height) != (card.width, card.height)
        if other or id in self._stretched:
            item.stretch(qrect(place))
        else:
            item.setPos(place.x, place.y)
        if other:
            self._stretched.add(id)

    def _settle(self) -> None:
        """After a change: what it did not touch goes back to where it was."""
        now = self.session.canvas.by_id
        same = {id for id in self._elsewhere if now.get(id) is self.canvas.by_id[id]}
        self.scene.restore(same)
        for item in self.scene.panes.values():
            item.setZValue(PANE_Z)

    def cancel(self) -> None:
        for frame in self.session.canvas.panes:
            item = self.scene.panes[frame.pane]
            item.show_pane(frame, item.notes)
            item.setZValue(PANE_Z)
        panel, rect = self.scene.panel, panel_rect(self.session.canvas)
        if rect != panel.rect:
            panel.show_model(rect, panel.model, panel.case, panel.shown)
        self.scene.light(None)
        self.scene.restore(self._elsewhere)
        self.view.repaint_overlay()


class MovePane(_PaneTool):
    """Drags a pane by its title. Let go over another pane, the two change places."""

    def __init__(self, view: BoardView, pane: Pane, start: QPointF) -> None:
        super().__init__(view, pane, start)
        self.way = QPointF()
        self.lands = self.rect
        self.other: Pane | None = None
        self._begun = False

    def move(self, pointer: Pointer) -> None:
        way = pointer.at - self.start
        if not self._begun and way.manhattanLength() * self.view.zoom < _LEAST:
            return
        if not self._begun:
            self._begun = True
            self._lift()
        if pointer.shift:
            wide = abs(way.x()) >= abs(way.y())
            way = QPointF(way.x(), 0) if wide else QPointF(0, way.y())
        to = self.rect._replace(x=round(self.rect.x + way.x()), y=round(self.rect.y + way.y()))
        self.other = self._under(pointer.at)
        if self.other is None and not pointer.control:
            to = snapped(self.canvas, self.pane, to, _REACH / self.view.zoom)
        self.way = QPointF(to.x - self.rect.x, to.y - self.rect.y)
        self.lands = landing(self.canvas, self.pane, to)
        frames = with_frame(self.canvas, framed(self.canvas.frame(self.pane), to))
        self._show(frames, self._cards())
        self.scene.light(self.other)
        self.view.repaint_overlay()

    def _cards(self) -> dict[str, Rect]:
        dx, dy = self.way.x(), self.way.y()
        return {
            card.id: Rect(card.x + dx, card.y + dy, card.width, card.height)
            for card in self.canvas.cards
            if card.pane == self.pane
        }

    def _lift(self) -> None:
        """Above everything else on the board, as something in somebody's hand is."""
        self.scene.panes[self.pane].setZValue(_PANE_IN_HAND)
        for card in self.canvas.cards:
            if card.pane == self.pane:
                self.scene.cards[card.id].setZValue(_CARDS_IN_HAND + card.order)

    def _under(self, at: QPointF) -> Pane | None:
        """The other pane that the pointer is over."""
        return next(
            (
                frame.pane
                for frame in self.canvas.panes
                if frame.pane != self.pane and frame.rect.contains(at.x(), at.y())
            ),
            None,
        )

    def paint(self, painter: QPainter) -> None:
        rect = self.rect if self.other is not None else self.lands
        shown = self.scene.panes[self.pane].frame.rect
        if self.other is not None:
            rect = self.canvas.frame(self.other).rect
        elif rect == shown:
            return
        pen = QPen(colour_of(self.view.theme.selection), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 4])
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(*rect), RADIUS, RADIUS)

    def finish(self, pointer: Pointer) -> None:
        self.scene.light(None)
        if not self._begun:
            self.session.select(())  # as a click on any empty place does
            return
        pane, other, way, height = self.pane, self.other, self.way, self.height
        before = {id: item.pos() for id, item in self.scene.cards.items()}
        title = Text(PANE_TITLES[pane])

        def move(canvas: Canvas) -> Canvas:
            if other is not None:
                return swapped(canvas, pane, other, height)
            made = moved(canvas, pane, way.x(), way.y(), height)
            return with_frames(canvas, made.frames, made.places, height)

        label = (
            Text("Swap {pane} and {other}", pane=title, other=Text(PANE_TITLES[other]))
            if other is not None
            else Text("Move {pane}", pane=title)
        )
        if self.session.apply(label, move):
            self._settle()
            self.view.cards_motion.begin(before)
        else:
            self.cancel()


class ResizePane(_PaneTool):
    """Drags an edge or a corner of a pane; its neighbours make room."""

    def __init__(self, view: BoardView, pane: Pane, sides: frozenset[Side], start: QPointF) -> None:
        super().__init__(view, pane, start)
        self.sides = sides
        self.to = self.rect

    def move(self, pointer: Pointer) -> None:
        at: dict[Side, float] = {
            "left": self.rect.x,
            "right": self.rect.right,
            "top": self.rect.y,
            "bottom": self.rect.bottom,
        }
        way, reach = pointer.at - self.start, _REACH / self.view.zoom
        wanted: dict[Side, float] = {}
        for side in self.sides:
            to = at[side] + (way.x() if side in ("left", "right") else way.y())
            if not pointer.control:
                to = snapped_side(self.canvas, self.pane, side, to, reach)
            wanted[side] = to
        self.to = with_sides(self.canvas, self.pane, wanted)
        made: Arranged = resized_to(self.canvas, self.pane, self.to, self.height)
        self._show(made.frames, made.places)
        self.view.repaint_overlay()

    def finish(self, pointer: Pointer) -> None:
        pane, to, height = self.pane, self.to, self.height
        if to != self.rect and self.session.apply(
            Text("Resize {pane}", pane=Text(PANE_TITLES[pane])),
            lambda canvas: resize_pane(canvas, pane, to, height),
        ):
            self._settle()
        else:
            self.cancel()
