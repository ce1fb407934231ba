"""What the pointer is doing: small states with a beginning, an end and a way back.

A tool previews on items only. Its end makes one change of the document; cancelling puts
everything back to where it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from canvas_app.document.text import Text
from canvas_app.drawing.links import loose_path
from canvas_app.editing import edits
from canvas_app.editing.placement import lane_at, pane_at, placed, places

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

_LEAST_LINK = 40
"""How far a link into empty space must be drawn to make a card there, in pixels."""


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is on the canvas, and the keys held down."""

    at: QPointF
    modifiers: Qt.KeyboardModifier

    @property
    def shift(self) -> bool:
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)


class Tool:
    """A gesture that is under way."""

    def __init__(self, view: BoardView) -> None:
        self.view = view
        self.scene = view.board
        self.session = view.session

    def move(self, pointer: Pointer) -> None:
        """The pointer moved."""

    def finish(self, pointer: Pointer) -> None:
        """The button was let go: make the change."""

    def cancel(self) -> None:
        """Esc, or the window lost the pointer: as if nothing had happened."""


class Marquee(Tool):
    """Selects the cards that a rectangle touches."""

    def __init__(self, view: BoardView, start: QPointF, add: bool) -> None:
        super().__init__(view)
        self.start = start
        self.before = self.session.selection
        self.kept = self.before if add else frozenset()
        self.area = QRectF(start, start)
        if not add:
            self.session.select(())

    def move(self, pointer: Pointer) -> None:
        self.area = QRectF(self.start, pointer.at).normalized()
        self.session.select(self.kept | self.scene.cards_in(self.area))
        self.view.repaint_overlay()

    def cancel(self) -> None:
        self.session.select(self.before)
        self.view.repaint_overlay()


class DragCards(Tool):
    """Moves the selected cards; the numbers follow as soon as one changes its pane or lane."""

    def __init__(self, view: BoardView, start: QPointF) -> None:
        super().__init__(view)
        self.start = start
        self.ids = self.session.selection
        canvas = self.session.canvas
        self.cards = [card for card in canvas.cards if card.id in self.ids]
        self.places = places(self.cards)
        self.delta = QPointF(0, 0)
        for card in self.cards:
            self.scene.cards[card.id].setZValue(2e9 + card.order)
        view.repaint_overlay()  # once: from here on only what moves is painted

    def move(self, pointer: Pointer) -> None:
        delta = pointer.at - self.start
        if pointer.shift:
            wide = abs(delta.x()) >= abs(delta.y())
            delta = QPointF(delta.x(), 0) if wide else QPointF(0, delta.y())
        self.delta = QPointF(round(delta.x()), round(delta.y()))
        for card in self.cards:
            self.scene.cards[card.id].setPos(card.x + self.delta.x(), card.y + self.delta.y())
        self.scene.follow_links(self.ids)
        canvas = self.session.canvas
        under_x, under_y = self._grip()
        pane = pane_at(canvas, under_x, under_y)
        self.scene.light(pane, lane_at(canvas, under_y) if pane == "market" else None)
        moved = [
            placed(canvas, card, card.x + self.delta.x(), card.y + self.delta.y())
            for card in self.cards
        ]
        now = places(moved)
        if now != self.places:
            self.places = now
            self.session.preview(edits.move_cards(canvas, self.ids, self.delta.x(), self.delta.y()))

    def _grip(self) -> tuple[float, float]:
        card = next(
            (c for c in self.cards if c.rect.contains(self.start.x(), self.start.y())),
            self.cards[0],
        )
        return (
            card.x + self.delta.x() + card.width / 2,
            card.y + self.delta.y() + card.height / 2,
        )

    def finish(self, pointer: Pointer) -> None:
        self.scene.light(None)
        ids, dx, dy = self.ids, self.delta.x(), self.delta.y()
        changed = self.session.apply(
            Text("Move {n} cards", n=len(ids)) if len(ids) > 1 else Text("Move card"),
            lambda canvas: edits.move_cards(canvas, ids, dx, dy),
        )
        if not changed:
            self.scene.restore(ids)
        self._settle()

    def cancel(self) -> None:
        self.scene.light(None)
        self.session.preview(None)
        self.scene.restore(self.ids)
        self._settle()

    def _settle(self) -> None:
        by_id = self.session.canvas.by_id
        for id in self.ids & by_id.keys():
            self.scene.cards[id].setZValue(by_id[id].order)
        self.view.repaint_overlay()


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


class DrawLink(Tool):
    """Draws a link from a card to the card under the pointer, or to a new one on empty space."""

    def __init__(self, view: BoardView, id: str, start: QPointF) -> None:
        super().__init__(view)
        self.id = id
        self.start = self.tip = start
        self.target: str | None = None

    def move(self, pointer: Pointer) -> None:
        self.tip = pointer.at
        item = self.scene.card_at(pointer.at)
        self.target = item.card.id if item and item.card.id != self.id else None
        self.view.repaint_overlay()

    def path(self) -> tuple[QPainterPath, QPointF, QPointF]:
        """The curve to be painted over the board."""
        return loose_path(self.scene.cards[self.id].frame, self.tip)

    def finish(self, pointer: Pointer) -> None:
        start, end = self.id, self.target
        if end is not None:
            self.session.apply(
                Text("Link cards"), lambda canvas: edits.add_link(canvas, start, end)[0]
            )
        elif self._went_far(pointer.at) and self.scene.card_at(pointer.at) is None:
            self.view.linked_wanted.emit(start, pointer.at)
        self.view.repaint_overlay()

    def _went_far(self, at: QPointF) -> bool:
        """Whether this was more than a click on the handle."""
        way = (at - self.start) * self.view.zoom
        return way.manhattanLength() > _LEAST_LINK

    def cancel(self) -> None:
        self.view.repaint_overlay()


class Pan(Tool):
    """Drags the paper."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self.last: QPointF | None = None

    def move_by(self, position: QPointF) -> None:
        """Follow the pointer, in pixels of the view."""
        if self.last is not None:
            self.view.pan(position.x() - self.last.x(), position.y() - self.last.y())
        self.last = position
