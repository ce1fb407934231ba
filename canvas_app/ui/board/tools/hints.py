"""Guides in a gesture: what the cards that don't move pull at, and the lines that show it."""

from __future__ import annotations

from collections.abc import Collection
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QRegion

from canvas_app.document.panes import PANES, Rect, lane_rects
from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.drawing.theme import colour_of
from canvas_app.editing.guides import Gap, Guides, Hints, Line
from canvas_app.editing.placement import area
from canvas_app.ui.board.items.card import CardItem

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

REACH = 6.0
"""How near something must come to be pulled, in pixels of the view."""
_MOST = 2_000
"""More cards in view are specks, which nobody lines up by eye; gathering them would be felt."""
_BAR = 4
"""Half the length of the bars at the ends of a gap, in pixels."""
_PILL_ROOM = 8
"""How much longer than its words a gap must be to hold them; a shorter one has them beside."""


class GuideHints:
    """Pulls what moves, and paints why."""

    def __init__(self, view: BoardView, moving: Collection[str]) -> None:
        self.view, self.moving = view, moving
        self.shown = Hints()
        self._guides = Guides(())
        self._around: list[Rect] = []
        self._known, self._seen = QRectF(), QRectF()

    def guides(self) -> Guides:
        """What there is in view: nothing pulls that can't be seen."""
        seen = self.view.seen()
        if seen != self._seen:  # once a gesture, unless it scrolls
            self._seen = seen
            if not self._known.contains(seen):
                wide, high = seen.width() / 2, seen.height() / 2
                self._known = seen.adjusted(-wide, -high, wide, high)
                self._around = self._cards(self._known)
            cards = [rect for rect in self._around if _touches(rect, seen)]
            self._guides = Guides(cards if len(cards) <= _MOST else (), self._rooms())
        return self._guides

    @property
    def reach(self) -> float:
        """How near things pull, on the canvas."""
        return REACH / self.view.zoom

    def show(self, hints: Hints) -> None:
        """Paint these from now on."""
        if hints != self.shown:
            before, self.shown = self._where(), hints
            self.view.viewport().update(before.united(self._where()))

    def let_move(self, moving: Collection[str]) -> None:
        """From now on these move, and everything else pulls at them."""
        self.moving = moving
        self._known = self._seen = QRectF()

    def clear(self) -> None:
        """Paint nothing."""
        self.show(Hints())

    def _cards(self, near: QRectF) -> list[Rect]:
        left, top, right, bottom = near.left(), near.top(), near.right(), near.bottom()
        found = []
        for id, item in self.view.board.cards.items():
            if id not in self.moving:
                card = item.card  # cheaper to ask than the item, of which there may be thousands
                if card.x < right and card.y < bottom and card.x + card.width > left:
                    frame = Rect(card.x, card.y, card.width, item.rect().height())
                    if frame.bottom > top:
                        found.append(frame)
        return found

    def _rooms(self) -> list[Rect]:
        canvas = self.view.session.canvas
        rooms = [area(canvas, pane) for pane in PANES if pane != "market"]
        rooms += [area(canvas, "market", lane) for lane in lane_rects(canvas.frame("market"))]
        return [room for room in rooms if room.width > 0 and room.height > 0]

    # --- painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint lines and gaps, in whole pixels of the view whatever the zoom."""
        if not self.shown:
            return
        theme = self.view.theme
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme.accent("positioning"), 1))
        for line in self.shown.lines:
            painter.drawLine(*self._ends(line))
        for gap in self.shown.gaps:
            start, end = self._gap_ends(gap)
            bar = QPointF(0, _BAR) if gap.level else QPointF(_BAR, 0)
            painter.drawLine(start, end)
            painter.drawLine(start - bar, start + bar)
            painter.drawLine(end - bar, end + bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(font(11, SEMIBOLD))
        for gap in self.shown.gaps:
            pill = self._pill(gap)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent("positioning"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(colour_of(theme.surface))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, _words(gap))
        painter.restore()

    def _ends(self, line: Line) -> tuple[QPointF, QPointF]:
        if line.upright:
            return self._pixel(line.at, line.start), self._pixel(line.at, line.end)
        return self._pixel(line.start, line.at), self._pixel(line.end, line.at)

    def _gap_ends(self, gap: Gap) -> tuple[QPointF, QPointF]:
        if gap.level:
            return self._pixel(gap.start, gap.at), self._pixel(gap.end, gap.at)
        return self._pixel(gap.at, gap.start), self._pixel(gap.at, gap.end)

    def _pill(self, gap: Gap) -> QRectF:
        """In the middle of its gap, or beside where that is too short."""
        start, end = self._gap_ends(gap)
        metrics = QFontMetricsF(font(11, SEMIBOLD))
        width, height = metrics.horizontalAdvance(_words(gap)) + 10, metrics.height() + 2
        middle = (start + end) / 2
        length = (end - start).manhattanLength()
        if gap.level and length < width + _PILL_ROOM:
            middle += QPointF(0, height / 2 + _BAR + 3)
        elif not gap.level and length < height + _PILL_ROOM:
            middle += QPointF(width / 2 + _BAR + 3, 0)
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)

    def _where(self) -> QRegion:
        """What is painted, in pixels of the view."""
        region = QRegion()
        for line in self.shown.lines:
            region += _around(QRectF(*self._ends(line)), 2)
        for gap in self.shown.gaps:
            region += _around(QRectF(*self._gap_ends(gap)), _BAR + 2)
            region += _around(self._pill(gap), 2)
        return region

    def _pixel(self, x: float, y: float) -> QPointF:
        at = self.view.viewportTransform().map(QPointF(x, y))
        return QPointF(floor(at.x()), floor(at.y()))


def _touches(rect: Rect, seen: QRectF) -> bool:
    return (
        rect.x < seen.right() and seen.left() < rect.right
        and rect.y < seen.bottom() and seen.top() < rect.bottom
    )  # fmt: skip


def _words(gap: Gap) -> str:
    return str(round(gap.size))


def _around(area: QRectF, edge: int) -> QRect:
    return area.normalized().toAlignedRect().adjusted(-edge, -edge, edge, edge)


def rect_of(item: CardItem) -> Rect:
    """Where a card is seen to lie."""
    frame = item.frame
    return Rect(frame.x(), frame.y(), frame.width(), frame.height())
