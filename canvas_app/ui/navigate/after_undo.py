"""Shows where something was undone or done again: brought into view, outlined for a moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.theme import CARD_RADIUS
from canvas_app.ui.board.layer import Layer
from canvas_app.ui.board.overlay import union_of
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
        if not view.isVisible():
            return
        cards, rest = changed_places(view, before, after)
        frames = rest + [view.board.cards[id].frame for id in cards]
        if not frames:
            return
        self._bring_into_view(frames)
        old = before.by_id
        view.move_items({id: QPointF(old[id].x, old[id].y) for id in cards if id in old})
        if view.moves and len(frames) <= MOST_MOVED:
            self.flash.begin(cards, rest)

    def _bring_into_view(self, frames: list[QRectF]) -> None:
        area = QRectF()
        for frame in frames:
            area = area.united(frame)
        seen = self._view.seen()
        small = area.width() <= seen.width() and area.height() <= seen.height()
        # of what is spread widely, a part in view is enough: nobody wants to be zoomed out
        if small or not any(seen.contains(frame) for frame in frames):
            self._view.show_area(area)


def changed_places(
    view: BoardView, before: Canvas, after: Canvas
) -> tuple[list[str], list[QRectF]]:
    """The cards that differ; and where panes and the ends of links do, or cards lay that went."""
    cards, old, new = view.board.cards, before.by_id, after.by_id
    changed: list[str] = []
    places: list[QRectF] = []
    if before.cards is not after.cards:
        changed = [id for id, card in new.items() if old.get(id) is not card]
        places += [QRectF(*card.rect) for id, card in old.items() if id not in new]
    if before.links is not after.links:
        was = {link.id: link for link in before.links}
        now = {link.id: link for link in after.links}
        for link in (*after.links, *before.links):
            if was.get(link.id) is not now.get(link.id):
                ends = {link.start, link.end} & cards.keys()
                places += [cards[id].frame for id in sorted(ends - set(changed))]
    if before.panes is not after.panes:
        frames = {frame.pane: frame for frame in before.panes}
        places += [QRectF(*frame.rect) for frame in after.panes if frames[frame.pane] is not frame]
    return changed, places


class Flash(Layer):
    """Outlines that widen and fade."""

    def __init__(self, view: BoardView) -> None:
        self._view = view
        self._motion = Motion(view, FLASH)
        self._cards: list[str] = []
        self._places: list[QRectF] = []
        self._part = 1.0

    @property
    def frames(self) -> list[QRectF]:
        """What is outlined at the moment; a card that is on its way takes its outline along."""
        cards = self._view.board.cards
        return self._places + [cards[id].frame for id in self._cards if id in cards]

    def begin(self, cards: list[str], places: list[QRectF]) -> None:
        """Outline cards and places for a moment."""
        self._cards, self._places = cards, places
        if self not in self._view.layers:
            self._view.layers.append(self)
        self._motion.begin(self._step, self._end)

    def _step(self, part: float) -> None:
        self._part = part
        self._view.repaint_overlay()

    def _end(self) -> None:
        self._cards, self._places = [], []
        if self in self._view.layers:
            self._view.layers.remove(self)
        self._view.repaint_overlay()

    def extent(self) -> QRectF | None:
        return union_of(self.frames)

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        view = self._view
        tone = QColor(view.theme.selection)
        tone.setAlphaF(max(0.0, 1.0 - self._part))
        pen = QPen(tone, 2.5)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = (2 + _FAR * self._part) / view.zoom
        for frame in self.frames:
            around = frame.adjusted(-wide, -wide, wide, wide)
            if around.intersects(exposed):
                painter.drawRoundedRect(around, CARD_RADIUS + wide, CARD_RADIUS + wide)
