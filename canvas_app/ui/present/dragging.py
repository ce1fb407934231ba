"""Segments on the slide of the market can be dragged to another lane; the figures follow."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from canvas_app.document.cards import SegmentCard
from canvas_app.document.panes import LANE_TITLES, Lane
from canvas_app.document.text import Text
from canvas_app.drawing.slides.paint import paint_card_part
from canvas_app.drawing.slides.parts import CardPart
from canvas_app.drawing.theme import DARK, colour_of
from canvas_app.editing.what_if import in_lane
from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.present.tools import MouseTool

_FAR: Final = 10.0
"""A hand that clicks may move so far, in units of the slide."""
_SHADE: Final = ((18.0, 12), (11.0, 22), (5.0, 34))
"""The shadow of a card that is lifted: how far it reaches, and how dark it is there."""


class CardDrag(MouseTool):
    """Takes presses on segments that lie in a lane. One that doesn't move goes on, as elsewhere."""

    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self, talk: Talk, window: AudienceWindow) -> None:
        self._talk, self._window = talk, window
        self._part: CardPart | None = None
        self._from = QPointF()
        self._at = QPointF()
        self._lifted = False
        self._lane: Lane | None = None
        self._lanes: dict[Lane, QRectF] = {}
        """Where the lanes were when it began: they share their room anew while the card is over
        another one, and must not run away from the pointer."""

    @property
    def holds(self) -> bool:
        """Whether a card is in somebody's hand."""
        return self._lifted

    def takes(self, at: QPointF) -> bool:
        return self._under(at) is not None

    def press(self, at: QPointF) -> None:
        self._part, self._from, self._at = self._under(at), at, at
        self._lane = self._part.lane if self._part is not None else None
        self._lanes = self._talk.slide.lanes

    def move(self, at: QPointF) -> None:
        if self._part is None:
            return
        self._at = at
        if not self._lifted:
            if (at - self._from).manhattanLength() < _FAR:
                return
            self._lifted = True
            self._window.held = frozenset((self._part.card.id,))
            self._window.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._window.repaint_slide()
        lane = self._lane_at(at)
        if lane != self._lane:
            self._lane = lane
            self._preview(lane)
        self._window.update()

    def release(self, at: QPointF) -> None:
        part, lane, lifted = self._part, self._lane_at(at), self._lifted
        self._put_down()
        if part is None:
            return
        if not lifted:
            self._talk.forward()
        elif lane is not None and lane != part.lane:
            label = Text("What if: {card} in {lane}", card=part.card.name,
                         lane=Text(LANE_TITLES[lane]))  # fmt: skip
            self._talk.trial.play.apply(label, partial(in_lane, id=part.card.id, lane=lane))
        else:
            self._talk.trial.play.preview(None)

    def cancel(self) -> bool:
        """Put the card back where it was."""
        if self._part is None:
            return False
        self._put_down()
        self._talk.trial.play.preview(None)
        return True

    def paint(self, painter: QPainter) -> None:
        """The card in the hand, and the lane into which it would fall."""
        if self._part is None or not self._lifted:
            return
        deck, slide = self._talk.deck, self._talk.slide
        rect = slide.lanes.get(self._lane) if self._lane is not None else None
        if rect is not None:
            accent = QColor(colour_of(deck.theme.accents["market"]))
            painter.setPen(QPen(accent, 4))
            accent.setAlpha(28)
            painter.setBrush(accent)
            painter.drawRoundedRect(rect, 16, 16)
        painter.translate(self._at - self._from)
        self._paint_shade(painter, self._part.rect)
        ratio = painter.deviceTransform().m11()
        paint_card_part(painter, self._part, deck, device_ratio=ratio)

    def _paint_shade(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        darker = 3 if self._talk.theme is DARK else 1
        for reach, alpha in _SHADE:
            painter.setBrush(QColor(0, 0, 0, alpha * darker))
            around = rect.adjusted(-reach / 2, 0, reach / 2, reach)
            painter.drawRoundedRect(around, 14 + reach / 2, 14 + reach / 2)

    def _put_down(self) -> None:
        self._part, self._lane = None, None
        if self._lifted:
            self._lifted = False
            self._window.held = frozenset()
            self._window.unsetCursor()
            self._window.repaint_slide()

    def _preview(self, lane: Lane | None) -> None:
        part, play = self._part, self._talk.trial.play
        if part is None or lane is None or lane == part.lane:
            play.preview(None)
        else:
            play.try_out(partial(in_lane, id=part.card.id, lane=lane))

    def _under(self, at: QPointF) -> CardPart | None:
        slide = self._talk.slide
        if not slide.lanes:
            return None
        return next(
            (part for part in reversed(slide.cards)
             if part.lane is not None and part.rect.contains(at) and _moves(part)),
            None,
        )  # fmt: skip

    def _lane_at(self, at: QPointF) -> Lane | None:
        """The lane under the pointer; between two, that above or below, as near as it is."""
        lanes = self._talk.slide.lanes
        return next(
            (n for n, rect in lanes.items() if rect.adjusted(0, -6, 0, 6).contains(at)), None
        )


def _moves(part: CardPart) -> bool:
    card = part.card
    return isinstance(card, SegmentCard) and card.pane == "market" and not card.locked
