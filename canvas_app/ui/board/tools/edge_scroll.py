"""Scrolling the board while something is dragged near the view's edge.

The nearer to the edge (and beyond it), the faster. A clock runs only meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QTimer

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

ZONE = 36.0
"""How near to the edge scrolling begins, in pixels."""
FASTEST = 1500.0
"""Pixels a second, reached one zone beyond the edge."""
_TICK_MS = 16
_LONGEST_MS = 50
"""After a pause, the paper goes on as if so much time had passed: it never leaps."""


class EdgeScroll(QObject):
    """Scrolls for the view's tool, and lets it follow."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view
        self._at = QPointF()
        self._free = QPointF()
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def runs(self) -> bool:
        """Whether the paper is moving."""
        return self._timer.isActive()

    def begin(self, at: QPointF) -> None:
        """A gesture begins at a point of the view: where that is near an edge, it alone is none."""
        self._at, self._free = at, self._depth(at)

    def follow(self, at: QPointF) -> None:
        """The pointer moved to a point of the view."""
        self._at = at
        depth = self._depth(at)
        self._free = QPointF(_less(self._free.x(), depth.x()), _less(self._free.y(), depth.y()))
        if self._speed().isNull():
            self.stop()
        elif not self._timer.isActive():
            self._clock.start()
            self._timer.start()

    def stop(self) -> None:
        """Stand still at once."""
        self._timer.stop()

    def _scroll(self) -> None:
        seconds = min(self._clock.restart(), _LONGEST_MS) / 1000
        way = self._speed() * seconds
        self._view.pan(-way.x(), -way.y())
        self._view.carry_on()

    def _speed(self) -> QPointF:
        depth = self._depth(self._at)
        return QPointF(_fast(depth.x(), self._free.x()), _fast(depth.y(), self._free.y()))

    def _depth(self, at: QPointF) -> QPointF:
        """How deep in the zone, in zones: 1 at the edge, negative at the left and the top."""
        room = self._view.viewport().rect()
        return QPointF(_deep(at.x(), room.width()), _deep(at.y(), room.height()))


def _deep(at: float, length: float) -> float:
    zone = min(ZONE, length / 4)
    if at < zone:
        return (at - zone) / zone
    return max((at - (length - zone)) / zone, 0.0)


def _less(free: float, depth: float) -> float:
    """The depth at which a gesture began counts as none, until the pointer has left it."""
    if free * depth <= 0:
        return 0.0
    return min(free, depth, key=abs)


def _fast(depth: float, free: float) -> float:
    deep = min(abs(depth - free) / 2, 1.0)
    return (1 if depth > 0 else -1) * FASTEST * deep * deep
