"""Fingers on the slide: a tap goes on or back, so does a swipe; one that rests is a laser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QTouchEvent

from canvas_app.ui.present.mouse import Mouse
from canvas_app.ui.present.talk import Talk

_BACK: Final = 1 / 3
"""The part of the window, at its left, where a tap goes back."""
_STILL: Final = 12.0
"""Pixels that a finger which only taps may move."""
_SWIPE: Final = 0.05
"""The part of the window's width that a swipe crosses."""
_RESTS: Final = 550
"""Milliseconds."""


class Fingers(QObject):
    """Tells apart what a finger means. What a mouse would drag, a finger drags."""

    def __init__(self, talk: Talk, mouse: Mouse, width: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._talk, self._mouse, self._width = talk, mouse, width
        self._from: QPointF | None = None
        self._at = QPointF()
        self._dragging = self._pointing = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_RESTS)
        self._rest.timeout.connect(self._point)

    def touched(self, event: QTouchEvent) -> None:
        """Fingers came, moved or went."""
        points = event.points()
        if event.type() == QEvent.Type.TouchCancel or len(points) != 1:
            self._forget()
            return
        at = points[0].position()
        if event.type() == QEvent.Type.TouchBegin:
            self._from = self._at = at
            self._dragging = self._mouse.grab(at)
            if not self._dragging:
                self._rest.start()
        elif self._from is None:
            return
        elif event.type() == QEvent.Type.TouchUpdate:
            self._move(at)
        else:
            self._lift(at)

    def _move(self, at: QPointF) -> None:
        assert self._from is not None
        self._at = at
        if self._dragging:
            self._mouse.drag(at)
        elif self._pointing:
            self._talk.point(self._mouse.place(at))
        elif (at - self._from).manhattanLength() > _STILL:
            self._rest.stop()

    def _lift(self, at: QPointF) -> None:
        assert self._from is not None
        way, start = at - self._from, self._from
        if self._dragging:
            self._mouse.drop(at)
        elif not self._pointing:
            self._step(start, way)
        self._dragging = False
        self._forget()

    def _step(self, start: QPointF, way: QPointF) -> None:
        wide = self._width()
        if way.manhattanLength() <= _STILL:
            self._mouse.step(start.x() >= wide * _BACK)
        elif abs(way.x()) > max(wide * _SWIPE, 2 * abs(way.y())):
            self._mouse.step(way.x() < 0)

    def _point(self) -> None:
        if self._talk.blank or self._talk.over:
            return
        self._pointing = True
        self._talk.point(self._mouse.place(self._at))

    def _forget(self) -> None:
        self._rest.stop()
        if self._dragging:
            self._mouse.cancel()
        if self._pointing:
            self._talk.point(None)
        self._from, self._dragging, self._pointing = None, False, False
