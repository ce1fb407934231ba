"""What every chart is: a title, a sentence for those who can't see it, a height, and paint."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from canvas_app.drawing.charts.ink import Ink, Spot, Tone
from canvas_app.drawing.charts.words import LEAD, broken
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import Theme

_TITLE, _NOTE = 14, 12
_MOST_LINES = 3
_BELOW = 14.0
_EMPTY_ROOM = 96.0


@dataclass(frozen=True, kw_only=True)
class Chart(ABC):
    """A chart as plain data. `words` is its text alternative, whole sentences with the numbers.

    `note` is what the chart says in one sentence, `tone` whether that is good or bad news. With
    `empty`, a sentence that says what to type, there is nothing to draw and that is shown.
    """

    title: str
    words: str = ""
    note: str = ""
    tone: Tone = "quiet"
    empty: str | None = None

    def text(self) -> str:
        """The text alternative: for screen readers, and for pictures in documents."""
        return self.words or self.empty or self.title

    def height_for(self, width: float, *, titled: bool = True) -> float:
        """The height that the chart needs at a width."""
        header = self._header(width) if titled else 0.0
        if self.empty is not None:
            lines = len(broken(self.empty, _empty_width(width), 13))
            return header + max(_EMPTY_ROOM, lines * 13 * LEAD + 48)
        return header + self.body_height(width)

    def paint(
        self, painter: QPainter, rect: QRectF, theme: Theme, *, titled: bool = True
    ) -> tuple[Spot, ...]:
        """Paint into a rectangle; the places that show words on hover, the uppermost last."""
        return tuple(self.drawn(painter, rect, theme, titled=titled).spots)

    def drawn(self, painter: QPainter, rect: QRectF, theme: Theme, *, titled: bool = True) -> Ink:
        """Paint, and give all that came of it."""
        ink = Ink(painter, theme)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = rect.adjusted(0, self._write_header(ink, rect) if titled else 0, 0, 0)
        if self.empty is not None:
            self._write_empty(ink, body)
        else:
            self.draw(ink, body)
        painter.restore()
        return ink

    @abstractmethod
    def body_height(self, width: float) -> float:
        """The height below title and note."""

    @abstractmethod
    def draw(self, ink: Ink, body: QRectF) -> None:
        """Draw what is below title and note."""

    def _header(self, width: float) -> float:
        lines = len(broken(self.note, width, _NOTE, most=_MOST_LINES))
        return _TITLE * LEAD + (3 + lines * _NOTE * LEAD if lines else 0) + _BELOW

    def _write_header(self, ink: Ink, rect: QRectF) -> float:
        at = rect.topLeft() + QPointF(0, _TITLE)
        ink.text(at, self.title, size=_TITLE, weight=SEMIBOLD, room=rect.width())
        below = rect.adjusted(0, _TITLE * LEAD + 3, 0, 0)
        colour = ink.tone(self.tone)
        ink.paragraph(below, self.note, size=_NOTE, colour=colour, most=_MOST_LINES)
        return self._header(rect.width())

    def _write_empty(self, ink: Ink, body: QRectF) -> None:
        """Calm, in the middle, without a frame: the sentence teaches what to type."""
        width = _empty_width(body.width())
        high = len(broken(self.empty or "", width, 13)) * 13 * LEAD
        box = QRectF(body.center().x() - width / 2, body.center().y() - high / 2, width, high)
        ink.paragraph(box, self.empty or "", size=13, colour=ink.muted, align="centre")


def _empty_width(width: float) -> float:
    return max(min(width - 32, 420.0), 40.0)
