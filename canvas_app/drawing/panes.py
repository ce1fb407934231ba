"""Paints the five panes and the three lanes, with what each amounts to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from canvas_app.document.panes import (
    HEADER,
    LANE_HEADER,
    LANE_TITLES,
    LANES,
    PANE_QUESTIONS,
    PANE_TITLES,
    Lane,
    Pane,
    PaneFrame,
    Rect,
    lane_rects,
)
from canvas_app.document.text import Translate
from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.drawing.theme import RADIUS, Theme, colour_of

_DEPTHS = (0.025, 0.06, 0.13)
"""How much of the accent's colour the lanes have, from outside in."""
_LIT = 0.14
"""How much more of it the head of a lane has where what is being dragged would land."""
_EDGE = 2.0
"""Within how much of its outline a line is painted."""


@dataclass(frozen=True)
class PaneNotes:
    """The short words that panes and lanes carry at their right: "3 segments", "$2.30B TAM"."""

    panes: Mapping[Pane, str]
    lanes: Mapping[Lane, str]
    hints: Mapping[Pane, str]
    """What an empty pane says to do next."""

    def of(self, pane: Pane) -> tuple[object, ...]:
        """All that is said about one pane."""
        lanes = self.lanes if pane == "market" else None
        return self.panes.get(pane), self.hints.get(pane), lanes


def paint_pane(
    painter: QPainter,
    frame: PaneFrame,
    notes: PaneNotes,
    theme: Theme,
    translate: Translate,
    *,
    lit: bool = False,
    lit_lane: Lane | None = None,
    plus: bool = True,
    tidy: bool = False,
    within: QRectF | None = None,
) -> None:
    """Paint one pane. `lit` shows that a dragged card would land on it, `plus` leaves room for
    the + that adds a card, `tidy` for what tidies the pane up, `within` is the part that is to
    be seen."""
    rect = qrect(frame.rect)
    painter.setPen(QPen(theme.accent(frame.pane), 1.5) if lit else QPen(colour_of(theme.line), 1))
    painter.setBrush(colour_of(theme.surface))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    right = 14 if not plus else 66 if tidy else 40  # see plus_rect and tidy_rect
    room = rect.adjusted(0, 0, -right, 0)
    if within is None or within.intersects(header_rect(frame)):
        _paint_header(painter, room, frame.pane, notes, theme, translate)
    if frame.pane == "market":
        for lane, lane_rect in lane_rects(frame).items():
            if within is None or within.intersects(_around(lane_rect)):
                _paint_lane(painter, lane, lane_rect, notes, theme, translate, lit_lane == lane)
    hint = notes.hints.get(frame.pane)
    if hint and frame.pane != "market":
        _paint_hint(painter, rect.adjusted(24, HEADER, -24, -16), hint, theme)


def _paint_header(
    painter: QPainter,
    rect: QRectF,
    pane: Pane,
    notes: PaneNotes,
    theme: Theme,
    translate: Translate,
) -> None:
    title, question = translate(PANE_TITLES[pane]), translate(PANE_QUESTIONS[pane])
    note = notes.panes.get(pane, "")
    left, baseline = rect.left() + 14, rect.top() + 27
    painter.setFont(font(14, SEMIBOLD))
    painter.setPen(colour_of(theme.ink))
    painter.drawText(QPointF(left, baseline), title)
    left += QFontMetricsF(painter.font()).horizontalAdvance(title) + 9
    painter.setFont(font(12))
    metrics = QFontMetricsF(painter.font())
    note_width = metrics.horizontalAdvance(note)
    right = rect.right() - note_width
    painter.setPen(theme.accent(pane))
    painter.drawText(QPointF(right, baseline), note)
    painter.setPen(colour_of(theme.muted))
    shown = metrics.elidedText(question, Qt.TextElideMode.ElideRight, right - left - 10)
    painter.drawText(QPointF(left, baseline), shown)


def header_rect(frame: PaneFrame) -> QRectF:
    """Where a pane's title and what it amounts to stand."""
    return QRectF(frame.x, frame.y, frame.width, HEADER)


def note_rect(frame: PaneFrame, lane: Lane) -> QRectF:
    """Where a lane's title and what it amounts to stand."""
    return _head(lane_rects(frame)[lane])


def lit_rects(frame: PaneFrame, lane: Lane) -> tuple[QRectF, ...]:
    """The parts of a lane that look different while it is lit: its head and its edge."""
    rect = _around(lane_rects(frame)[lane])
    right, bottom = rect.width() - 2 * _EDGE, rect.height() - 2 * _EDGE
    return (
        rect.adjusted(0, 0, 0, LANE_HEADER + 2 * _EDGE - rect.height()),
        rect.adjusted(0, 0, -right, 0),
        rect.adjusted(right, 0, 0, 0),
        rect.adjusted(0, bottom, 0, 0),
    )


def _head(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, LANE_HEADER)


def _around(rect: Rect) -> QRectF:
    """A rectangle with the line around it."""
    return qrect(rect).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)


def plus_rect(frame: PaneFrame) -> QRectF:
    """Where the + of a pane is: it adds a card of the pane's first kind."""
    return QRectF(frame.x + frame.width - 32, frame.y + 11, 22, 22)


def tidy_rect(frame: PaneFrame) -> QRectF:
    """Where a pane is tidied up, while the pointer is over its title."""
    return plus_rect(frame).translated(-26, 0)


def paint_tidy(painter: QPainter, frame: PaneFrame, theme: Theme, *, hot: bool) -> None:
    """Four cards in order, left of the +."""
    rect = tidy_rect(frame)
    if hot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(frame.pane))
        painter.drawRoundedRect(rect, 6, 6)
    painter.setPen(QPen(theme.accent(frame.pane) if hot else colour_of(theme.faint), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    centre = rect.center()
    for dx in (-5.5, 1.0):
        for dy in (-5.5, 1.0):
            painter.drawRoundedRect(QRectF(centre.x() + dx, centre.y() + dy, 4.5, 4.5), 1, 1)


def paint_plus(painter: QPainter, frame: PaneFrame, theme: Theme, *, hot: bool) -> None:
    """The + at the right of a pane's title."""
    rect = plus_rect(frame)
    if hot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(frame.pane))
        painter.drawRoundedRect(rect, 6, 6)
    painter.setPen(QPen(theme.accent(frame.pane) if hot else colour_of(theme.faint), 1.6))
    centre = rect.center()
    painter.drawLine(centre - QPointF(5, 0), centre + QPointF(5, 0))
    painter.drawLine(centre - QPointF(0, 5), centre + QPointF(0, 5))


def _paint_lane(
    painter: QPainter,
    lane: Lane,
    rect: Rect,
    notes: PaneNotes,
    theme: Theme,
    translate: Translate,
    lit: bool,
) -> None:
    accent = theme.accent("market")
    edge = QColor(accent)
    depth = LANES.index(lane)
    # opaque, as it lies on the pane's surface: painting through a wide area costs twice as much
    fill = mixed(colour_of(theme.surface), accent, _DEPTHS[depth])
    edge.setAlphaF(1.0 if lit else 0.35 + 0.15 * depth)
    pen = QPen(edge, 1.4 if lit else 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(fill)
    box = qrect(rect)
    painter.drawRoundedRect(box, 10, 10)
    if lit:  # its head and its edge, not all of it: whatever lies on it would be painted anew
        painter.save()
        painter.setClipRect(_head(rect), Qt.ClipOperation.IntersectClip)
        painter.setBrush(mixed(colour_of(theme.surface), accent, _DEPTHS[depth] + _LIT))
        painter.drawRoundedRect(box, 10, 10)
        painter.restore()
    header = QRectF(box.left() + 11, box.top(), box.width() - 22, LANE_HEADER)
    painter.setFont(font(12, SEMIBOLD))
    painter.setPen(accent)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(header, middle | Qt.AlignmentFlag.AlignLeft, translate(LANE_TITLES[lane]))
    painter.setFont(font(13, SEMIBOLD))
    painter.setPen(colour_of(theme.ink))
    painter.drawText(header, middle | Qt.AlignmentFlag.AlignRight, notes.lanes.get(lane, ""))
    if lane == "target" and (hint := notes.hints.get("market")):
        _paint_hint(painter, box.adjusted(16, LANE_HEADER, -16, -10), hint, theme)


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """What a translucent colour over another looks like."""
    pairs = zip(under.getRgb()[:3], over.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(below + (above - below) * share) for below, above in pairs))


def _paint_hint(painter: QPainter, rect: QRectF, hint: str, theme: Theme) -> None:
    painter.setFont(font(12))
    painter.setPen(colour_of(theme.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, hint)


def qrect(rect: Rect) -> QRectF:
    """A rectangle of the document as Qt's."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)
