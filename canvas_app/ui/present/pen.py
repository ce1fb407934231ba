"""Marks that are drawn on a slide and vanish by themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPen, QPixmap

from canvas_app.drawing.theme import DARK
from canvas_app.ui.motion import Motion
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.present.tools import MouseTool

LASTS: Final = 3500
"""Milliseconds until a mark begins to fade, once it has been drawn."""
FADES: Final = 500
WIDTH: Final = 7.0
"""In units of the slide."""
_NEAR: Final = 2.5
"""A hand that moves less adds no point."""


@dataclass
class Mark:
    """A line that was drawn with the button down, in units of the slide."""

    path: QPainterPath
    last: QPointF
    until: int | None = None
    """When it begins to fade, in milliseconds of the pen's clock; None while it is drawn."""
    left: float = 1.0
    """How much of it is still to be seen."""
    points: int = field(default=1)

    def add(self, at: QPointF) -> None:
        """Go on to a point, in a curve: a hand draws no corners between two readings."""
        middle = (self.last + at) / 2
        if self.points == 1:
            self.path.lineTo(middle)
        else:
            self.path.quadTo(self.last, middle)
        self.last, self.points = at, self.points + 1


class Pen(QObject, MouseTool):
    """Draws wherever the button is down, as long as it is on."""

    drawn = Signal(QRectF)
    """A part of the slide looks different; an empty rectangle is all of it."""
    switched = Signal()

    def __init__(self, talk: Talk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self.on = False
        self.animated = True
        self.marks: list[Mark] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._begin_fading)
        self._fade = Motion(self, FADES)
        talk.moved.connect(self.clear)

    def switch(self, on: bool) -> None:
        """Take it, or put it away. What was drawn goes in its own time."""
        if on != self.on:
            self.cancel()
            self.on = on
            self.switched.emit()

    @property
    def colour(self) -> QColor:
        """Of nothing else on a slide, and seen on both themes."""
        return QColor("#FF5A5F" if self._talk.theme is DARK else "#E0252B")

    @property
    def pointer(self) -> QCursor:
        """What the mouse looks like with it: a dot of its colour."""
        dot = QPixmap(32, 32)
        dot.fill(Qt.GlobalColor.transparent)
        painter = QPainter(dot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(255, 255, 255), 1.5))
        painter.setBrush(self.colour)
        painter.drawEllipse(QPointF(16, 16), 5.5, 5.5)
        painter.end()
        return QCursor(dot, 16, 16)

    # --- drawing -------------------------------------------------------------------------------

    def takes(self, at: QPointF) -> bool:
        return self.on

    def press(self, at: QPointF) -> None:
        path = QPainterPath(at)
        path.lineTo(at + QPointF(0.01, 0))  # a press without a movement is a dot
        self.marks.append(Mark(path, at))
        self.drawn.emit(_around(at, at))

    def move(self, at: QPointF) -> None:
        mark = self._unfinished
        if mark is not None and (at - mark.last).manhattanLength() >= _NEAR:
            before = mark.path.currentPosition()
            box = _around(before, mark.last).united(_around(mark.last, at))
            mark.add(at)
            self.drawn.emit(box)

    def release(self, at: QPointF) -> None:
        mark = self._unfinished
        if mark is not None:
            box = _around(mark.path.currentPosition(), mark.last)
            mark.path.lineTo(mark.last)
            mark.until = self._clock.elapsed() + LASTS
            self.drawn.emit(box)
            self._wait_for_next()

    def cancel(self) -> bool:
        mark = self._unfinished
        if mark is not None:
            self.release(mark.last)
        return mark is not None

    @property
    def _unfinished(self) -> Mark | None:
        return self.marks[-1] if self.marks and self.marks[-1].until is None else None

    def clear(self) -> None:
        """Wipe all marks off."""
        self._wait.stop()
        self._fade.stop()
        if self.marks:
            self.marks.clear()
            self.drawn.emit(QRectF())

    # --- vanishing -----------------------------------------------------------------------------

    def _wait_for_next(self) -> None:
        """Nothing wakes up before the first mark is to fade."""
        times = [mark.until for mark in self.marks if mark.until is not None]
        if times and not self._fade.runs:
            self._wait.start(max(min(times) - self._clock.elapsed(), 0))

    def _begin_fading(self) -> None:
        if self.animated:
            self._fade.begin(self._step, self._faded)
        else:
            self._faded()

    def _due(self) -> list[Mark]:
        now = self._clock.elapsed()
        return [mark for mark in self.marks if mark.until is not None and mark.until <= now]

    def _step(self, part: float) -> None:
        box = QRectF()
        for mark in self._due():
            # one that became due while others fade goes with them from where it is
            mark.left = min(mark.left, 1.0 - part)
            box = box.united(mark.path.boundingRect().adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH))
        self.drawn.emit(box)

    def _faded(self) -> None:
        gone = self._due()
        self.marks = [mark for mark in self.marks if mark not in gone]
        self.drawn.emit(QRectF())
        self._wait_for_next()

    def paint(self, painter: QPainter) -> None:
        """All marks, in units of the slide."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.colour, WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in self.marks:
            painter.setOpacity(mark.left)
            painter.drawPath(mark.path)
        painter.setOpacity(1.0)


def _around(a: QPointF, b: QPointF) -> QRectF:
    return QRectF(a, b).normalized().adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH)
