"""Shows where something was undone or done again: brought into view, outlined for a moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.theme import CARD_RADIUS
from canvas_app.ui.board.layer import Layer
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.motion import MOST_MOVED, Motion

FLASH = 420
"""Milliseconds."""
_FAR = 6.0
"""Pixels by which the outline widens as it fades."""


class AfterUndo(QObject):
    """Hears of what was undone, and points at it."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view
        self.flash = Flash(view)
        view.session.undone.connect(self._show)

    def _show(self, before: Canvas, after: Canvas) -> None:
        view = self._view
        frames = changed_places(view, before, after) if view.isVisible() else []
        if not frames:
            return
        self._bring_into_view(frames)
        old = before.by_id
        moved = {
            card.id: QPointF(old[card.id].x, old[card.id].y)
            for card in after.cards
            if card.id in old
            and card is not old[card.id]
            and (card.x, card.y) != (old[card.id].x, old[card.id].y)
        }
        view.move_items(moved)
        if view.moves and len(frames) <= MOST_MOVED:
            self.flash.begin(frames)

    def _bring_into_view(self, frames: list[QRectF]) -> None:
        area = QRectF()
        for frame in frames:
            area = area.united(frame)
        seen = self._view.seen()
        small = area.width() <= seen.width() and area.height() <= seen.height()
        # of what is spread widely, a part in view is enough: nobody wants to be zoomed out
        if small or not any(seen.contains(frame) for frame in frames):
            self._view.show_area(area)


def changed_places(view: BoardView, before: Canvas, after: Canvas) -> list[QRectF]:
    """Where cards, links and panes that differ lie now, or lay before they went."""
    cards, old, new = view.board.cards, before.by_id, after.by_id
    places: list[QRectF] = []
    if before.cards is not after.cards:
        places += [cards[id].frame for id, card in new.items() if old.get(id) is not card]
        places += [QRectF(*card.rect) for id, card in old.items() if id not in new]
    if before.links is not after.links:
        was = {link.id: link for link in before.links}
        now = {link.id: link for link in after.links}
        for link in (*after.links, *before.links):
            if was.get(link.id) is not now.get(link.id):
                ends = [cards[id].frame for id in (link.start, link.end) if id in cards]
                places += ends
    if before.panes is not after.panes:
        frames = {frame.pane: frame for frame in before.panes}
        places += [QRectF(*frame.rect) for frame in after.panes if frames[frame.pane] is not frame]
    return places


class Flash(Layer):
    """Outlines that widen and fade."""

    def __init__(self, view: BoardView) -> None:
        self._view = view
        self._motion = Motion(view, FLASH)
        self._frames: list[QRectF] = []
        self._part = 1.0

    @property
    def frames(self) -> list[QRectF]:
        """What is outlined at the moment."""
        return self._frames

    def begin(self, frames: list[QRectF]) -> None:
        """Outline places for a moment."""
        self._frames = frames
        if self not in self._view.layers:
            self._view.layers.append(self)
        self._motion.begin(self._step, self._end)

    def _step(self, part: float) -> None:
        self._part = part
        self._view.repaint_overlay()

    def _end(self) -> None:
        self._frames = []
        if self in self._view.layers:
            self._view.layers.remove(self)
        self._view.repaint_overlay()

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        view = self._view
        tone = QColor(view.theme.selection)
        tone.setAlphaF(max(0.0, 1.0 - self._part))
        pen = QPen(tone, 2.5)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = (2 + _FAR * self._part) / view.zoom
        for frame in self._frames:
            around = frame.adjusted(-wide, -wide, wide, wide)
            if around.intersects(exposed):
                painter.drawRoundedRect(around, CARD_RADIUS + wide, CARD_RADIUS + wide)
