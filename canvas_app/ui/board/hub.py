"""The many links of cards that are dragged: straight lines until the gesture rests."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter

from canvas_app.drawing.boxes import Box, Point, around
from canvas_app.drawing.links import link_pen

CROWD = 100
"""More lines than these do not follow at every step, and are painted without smooth edges."""
_PAUSE = 0.03

Spoke = tuple[str, str, Point, Point]
"""The two cards of a link, and where their middles were."""


class Hub:
    """Lines from middle to middle."""

    def __init__(self) -> None:
        self.lines: list[QLineF] = []
        self._spokes: Sequence[Spoke] = ()
        self._area: Box | None = None
        self._drawn_at = 0.0

    def begin(self, spokes: Sequence[Spoke]) -> None:
        """These links are straight from now on."""
        self._spokes, self._drawn_at = spokes, 0.0

    def follow(self, moved: Mapping[str, Box]) -> Box | None:
        """Some cards are elsewhere: what is to be painted again. A crowd waits for a moment."""
        now = time.perf_counter()
        if len(self._spokes) > CROWD and now - self._drawn_at < _PAUSE:
            return None  # so many lines are seen well enough some thirty times a second
        self._drawn_at = now
        at = {id: box.middle for id, box in moved.items()}
        lines = [(at.get(a) or a_at, at.get(b) or b_at) for a, b, a_at, b_at in self._spokes]
        self.lines = [QLineF(*a, *b) for a, b in lines]
        before, self._area = self._area, around([end for line in lines for end in line])
        return self._area if before is None else self._area.united(before)

    def end(self) -> Box | None:
        """No more lines: what they leave."""
        area = self._area
        self.lines, self._spokes, self._area = [], (), None
        return area


def paint_straight(painter: QPainter, lines: Collection[QLineF], colour: QColor) -> None:
    """Paint lines without heads, as thin as they can be seen."""
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    if len(lines) > CROWD:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(link_pen(colour, 0.0))
    painter.drawLines(list(lines))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
