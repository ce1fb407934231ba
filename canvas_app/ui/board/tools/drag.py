"""Moving the selected cards, or copies of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.panes import Lane, Pane, Rect
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.editing.dropping import drop_cards
from canvas_app.editing.placement import lane_at, middle_of, pane_at, place_at
from canvas_app.ui.board.tools.copies import Copies
from canvas_app.ui.board.tools.hints import GuideHints
from canvas_app.ui.board.tools.tool import Pointer, Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

_IN_HAND = 2e9
"""Above every card that lies on the board; its own order is added."""


class DragCards(Tool):
    """Moves the selected cards; the numbers follow as soon as one changes its pane or lane.

    Shift keeps to one axis, Ctrl turns the guides off, and with Alt the cards stay and copies
    go; each may be pressed and let go at any time.
    """

    def __init__(self, view: BoardView, start: QPointF) -> None:
        super().__init__(view)
        self.start = start
        self.canvas = self.session.canvas
        self.cards = movable(view)
        self.ids = frozenset(card.id for card in self.cards)
        self.items = {id: self.scene.cards[id] for id in self.ids}
        self.delta = QPointF(0, 0)
        self.previewed = (False, self._places())
        self.box = _around(item.frame for item in self.items.values())
        self.held = next(
            (c for c in self.cards if self.items[c.id].frame.contains(start)), self.cards[0]
        )
        self.hints = GuideHints(view, self.ids)
        self.copies: Copies | None = None
        """While Alt is held."""
        self._lift()
        view.repaint_overlay()  # once: from here on only what moves is painted

    def move(self, pointer: Pointer) -> None:
        delta = pointer.at - self.start
        level = upright = True
        if pointer.shift:
            level = abs(delta.x()) >= abs(delta.y())
            upright = not level
            delta = QPointF(delta.x(), 0) if level else QPointF(0, delta.y())
        self._copy(pointer.alt)
        guided = not pointer.control
        if guided:
            guides = self.hints.guides()
            way = guides.moved(self._box_at(delta), self.hints.reach, level=level, upright=upright)
            delta += QPointF(*way)
        self.delta = QPointF(round(delta.x()), round(delta.y()))
        self._show()
        if guided:
            self.hints.show(self.hints.guides().hints(self._box_at(self.delta)))
        else:
            self.hints.clear()
        self._light()
        self._preview()

    def finish(self, pointer: Pointer) -> None:
        copied = self.copies is not None
        self._end()
        if self.delta.isNull():
            self._put_back()
        elif copied:
            self._put_back()
            made: list[str] = []
            if self.session.apply(Text("Duplicate"), lambda canvas: self._copied(canvas, made),
                                  select=made):  # fmt: skip
                originals = [card.id for card in self.cards]
                self.view.copied.emit(dict(zip(originals, made, strict=True)))
        else:
            ids, dx, dy, covered = self.ids, self.delta.x(), self.delta.y(), self._covered()
            if not self.session.apply(
                Text("Move {n} cards", n=len(ids)) if len(ids) > 1 else Text("Move card"),
                lambda canvas: drop_cards(canvas, ids, dx, dy, covered),
            ):
                self._put_back()
            self._lay_down()

    def cancel(self) -> None:
        self._end()
        self.session.preview(None)
        hand = {id: item.pos() for id, item in self.items.items()}
        self._put_back()
        if self.session.canvas is self.canvas:  # not where undo has taken them elsewhere
            self.view.cards_motion.begin(hand)

    def paint(self, painter: QPainter) -> None:
        if self.copies is not None:
            self.copies.paint(painter)
        self.hints.paint(painter)

    @property
    def cursor(self) -> Qt.CursorShape | None:
        return Qt.CursorShape.DragCopyCursor if self.copies is not None else None

    # --- a step ------------------------------------------------------------------------------

    def _box_at(self, delta: QPointF) -> Rect:
        box = self.box
        return Rect(box.x + delta.x(), box.y + delta.y(), box.width, box.height)

    def _copy(self, copying: bool) -> None:
        """Let copies go instead of the cards, or the cards again."""
        if copying == (self.copies is not None):
            return
        if copying:
            self._put_home()
            self._lay_down()
            self.copies = Copies(self.view, self.ids)
            self.hints.let_move(())  # copies line up with their originals too
        elif self.copies is not None:
            self.copies.hide()
            self.copies = None
            self.hints.let_move(self.ids)
            self._lift()

    def _show(self) -> None:
        if self.copies is not None:
            self.copies.show(self.delta)
            return
        dx, dy = self.delta.x(), self.delta.y()
        for card in self.cards:
            self.items[card.id].setPos(card.x + dx, card.y + dy)
        self.scene.follow_links(self.ids)

    def _light(self) -> None:
        """Show where the card under the pointer would land."""
        canvas, card = self.session.canvas, self.held
        x, y = middle_of(card, card.x + self.delta.x(), card.y + self.delta.y())
        pane = pane_at(canvas, x, y)
        self.scene.light(pane, lane_at(canvas, y) if pane == "market" else None)

    def _preview(self) -> None:
        """Let the figures follow, as soon as any card comes to another pane or lane."""
        ids, dx, dy = self.ids, self.delta.x(), self.delta.y()
        now = (self.copies is not None, self._places())
        if now == self.previewed:
            return
        self.previewed = now
        if self.copies is not None:
            self.session.try_out(lambda canvas: edits.duplicate(canvas, ids, dx, dy)[0])
        else:
            self.session.try_out(lambda canvas: edits.move_cards(canvas, ids, dx, dy))

    def _places(self) -> list[tuple[Pane | None, Lane | None]]:
        canvas, dx, dy = self.session.canvas, self.delta.x(), self.delta.y()
        return [place_at(canvas, card, card.x + dx, card.y + dy) for card in self.cards]

    # --- the end -----------------------------------------------------------------------------

    def _copied(self, canvas: Canvas, made: list[str]) -> Canvas:
        """The canvas with the copies; `made` gets their ids, which are to be selected."""
        after, ids = edits.duplicate(canvas, self.ids, self.delta.x(), self.delta.y())
        made += ids
        return after

    def _covered(self) -> set[str]:
        """The cards that the moved ones lie over."""
        return {
            id
            for item in self.items.values()
            for id in self.scene.cards_in(item.frame.adjusted(1, 1, -1, -1))
        } - self.ids

    def _end(self) -> None:
        self.scene.light(None)
        self.hints.clear()
        if self.copies is not None:
            self.copies.hide()
            self.copies = None

    def _put_home(self) -> None:
        for card in self.cards:
            self.items[card.id].setPos(card.x, card.y)
        self.scene.follow_links(self.ids)

    def _put_back(self) -> None:
        self.scene.restore(self.ids)
        self._lay_down()
        self.view.repaint_overlay()

    def _lift(self) -> None:
        for card in self.cards:
            self.items[card.id].setZValue(_IN_HAND + card.order)

    def _lay_down(self) -> None:
        by_id = self.session.canvas.by_id
        for id in self.ids & by_id.keys():
            self.scene.cards[id].setZValue(by_id[id].order)


def movable(view: BoardView) -> list[Card]:
    """The selected cards that the pointer may move."""
    if view.session.read_only is not None:
        return []
    chosen = view.session.selection
    return [card for card in view.session.canvas.cards if card.id in chosen and not card.locked]


def _around(frames: Iterable[QRectF]) -> Rect:
    area = QRectF()
    for frame in frames:
        area = area.united(frame)
    return Rect(area.x(), area.y(), area.width(), area.height())
