"""Moving the selected cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.editing.placement import lane_at, pane_at, placed, places
from canvas_app.ui.board.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


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
