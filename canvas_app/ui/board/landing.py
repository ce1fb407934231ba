"""Where new cards land: at the pointer, in the middle of the view, or where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.errors import DocumentError
from canvas_app.document.text import Text
from canvas_app.drawing.card import Words
from canvas_app.drawing.face import face_of
from canvas_app.editing import clipboard
from canvas_app.editing.placement import MARGIN_BELOW, area, pane_at
from canvas_app.i18n import tr
from canvas_app.numbers.shown import Shown
from canvas_app.ui.board.heights import shown_height
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.session import Session

Size = tuple[float, float]


class Landing:
    """Puts what was pasted or dropped onto the canvas of one session."""

    def __init__(self, session: Session, view: BoardView) -> None:
        self.session, self.view = session, view

    def lay(self, label: Text, canvas: Canvas, cards: Sequence[Card], at: QPointF | None) -> None:
        """Put new cards onto a canvas: at the pointer, or in the middle; many where it is free."""
        if not cards:
            return
        sizes = [(card.width, self.height(card, card.width)) for card in cards]
        x, y, room = self._corner(canvas, sizes, at)
        places = clipboard.in_columns(sizes, x, y, room)
        try:
            after, made = clipboard.put(canvas, cards, places)
        except DocumentError as error:
            self.session.refused.emit(error.text)
            return
        self.land(label, after, made)

    def land(self, label: Text, after: Canvas, made: Sequence[str]) -> None:
        """Take over a canvas with new cards, select them and bring them into view."""
        if not made or not self.session.apply(label, lambda _: after, select=made):
            return
        frame, seen = self.view.board.content(made), self.view.seen()
        # of more than fits into the view, the beginning
        room = QSizeF(
            min(frame.width(), seen.width() * 0.7), min(frame.height(), seen.height() / 2)
        )
        self.view.show_area(QRectF(frame.topLeft(), room))

    def middle(self) -> QPointF:
        """The middle of what is in view."""
        return self.view.seen().center()

    def height(self, card: Card, width: float) -> float:
        """How high a card is shown in a width, one that is not on the board yet too."""
        if card.id in self.view.board.cards:
            return shown_height(self.view.board)(card, width)
        return Words(face_of(card, self.shown()), width).frame_height(card.height)

    def shown(self) -> Shown:
        """Writes figures as the board does."""
        canvas = self.session.canvas
        return Shown(canvas.currency, canvas.language, tr, self.session.case)

    def _corner(
        self, canvas: Canvas, sizes: Sequence[Size], at: QPointF | None
    ) -> tuple[float, float, float | None]:
        """Where the first of new cards lies, and how broad they may be together."""
        width, height = sizes[0]
        if at is None:
            return self._free_corner(canvas, sizes)
        x, y = at.x() - width / 2, at.y() - height / 2
        pane = pane_at(canvas, at.x(), at.y())
        if pane is None or len(sizes) == 1:
            return x, y, None
        inside = area(canvas, pane)  # beside each other only as far as the pane reaches
        return max(x, inside.x), max(y, inside.y), inside.right - max(x, inside.x)

    def _free_corner(self, canvas: Canvas, sizes: Sequence[Size]) -> tuple[float, float, None]:
        """In the middle of the view; below everything where several would hide what is there."""
        block = QRectF()
        for (w, h), (x, y) in zip(sizes, clipboard.in_columns(sizes, 0, 0), strict=True):
            block = block.united(QRectF(x, y, w, h))
        block.moveCenter(self.middle())
        while any((c.x, c.y) == (round(block.x()), round(block.y())) for c in canvas.cards):
            block.translate(20, 20)
        hides = block.height() > self.view.seen().height() * 0.7 or self.view.board.cards_in(block)
        if len(sizes) > 1 and hides:
            left = min(frame.x for frame in canvas.panes)
            return left, self.view.board.content().bottom() + MARGIN_BELOW, None
        return block.x(), block.y(), None
