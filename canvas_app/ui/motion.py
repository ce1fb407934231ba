"""Short motions that show where something went, 160 ms, slowing down; none where nobody wants any.

Whatever moves is only shown moving: the document, and what a motion leads to, are there before it
begins. The next thing that somebody does ends it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPointF, QRectF, QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

if TYPE_CHECKING:
    from canvas_app.ui.board.zooming import ZoomingView

DURATION = 160
"""Milliseconds."""
MOST_MOVED = 300
"""More cards than these jump: so many can't be followed with the eyes."""

_INTERRUPTS = frozenset(
    (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.NativeGesture,
        QEvent.Type.TouchBegin,
        QEvent.Type.Resize,
    )
)


def platform_moves(widget: QWidget) -> bool:
    """Whether the platform wants motion at all."""
    wish = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(wish, None, widget) > 0


class Motion(QVariantAnimation):
    """Tells how far a motion has come, from 0 to 1, until it ends or is interrupted."""

    def __init__(self, parent: QObject, duration: int = DURATION) -> None:
        super().__init__(parent)
        self.setDuration(duration)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._step: Callable[[float], None] | None = None
        self._done: Callable[[], None] | None = None
        self.valueChanged.connect(self._go)
        self.finished.connect(self._end)

    def begin(self, step: Callable[[float], None], done: Callable[[], None] | None = None) -> None:
        """Start, in place of a motion that runs."""
        self.stop()
        self._step, self._done = step, done
        self.start()

    @property
    def runs(self) -> bool:
        return self.state() == QVariantAnimation.State.Running

    def _go(self, value: object) -> None:
        if self._step is not None and isinstance(value, float):
            self._step(value)

    def _end(self) -> None:
        done, self._step, self._done = self._done, None, None
        if done is not None:
            done()


class ViewGlide(QObject):
    """Moves what a view shows, from what it shows now. It stays where somebody interrupts it."""

    def __init__(self, view: ZoomingView) -> None:
        super().__init__(view)
        self._view = view
        self._motion = Motion(self)
        self._from, self.to = QRectF(), QRectF()
        self.zoom = 1.0

    @property
    def runs(self) -> bool:
        return self._motion.runs

    def begin(self, zoom: float, centre: QPointF) -> None:
        """Glide until a point is in the middle at a zoom."""
        view = self._view
        self.stop()
        self._from = view.seen()
        size = view.viewport().size().toSizeF() / zoom
        self.to = QRectF(QPointF(), size)
        self.to.moveCenter(centre)
        self.zoom = zoom
        view.viewport().installEventFilter(self)
        self._motion.begin(self._step, self._arrive)

    def stop(self) -> None:
        """Stay here."""
        self._motion.stop()
        self._view.viewport().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INTERRUPTS:
            self.stop()
        return False

    def _step(self, part: float) -> None:
        # both edges move in straight lines, so what stays in place on the whole never wavers
        start, end = self._from, self.to
        width = start.width() + (end.width() - start.width()) * part
        centre = start.center() + (end.center() - start.center()) * part
        self._view.look_at(self._view.viewport().width() / width, centre)

    def _arrive(self) -> None:
        self.stop()
        self._view.look_at(self.zoom, self.to.center())


class CardsMotion(QObject):
    """Lets cards that have a new place be seen on their way to it.

    Their items stand at their new places already. Whatever happens to the document or begins on
    the board meanwhile finds them there.
    """

    def __init__(self, view: ZoomingView) -> None:
        super().__init__(view)
        self._view = view
        self._motion = Motion(self)
        self._ways: dict[str, tuple[QPointF, QPointF]] = {}
        view.board.session.changed.connect(self.stop)

    def begin(self, before: Mapping[str, QPointF]) -> None:
        """Let cards come from where they were; `before` may name cards that have not moved."""
        self.stop()
        cards = self._view.board.cards
        ways = {
            id: (QPointF(place), QPointF(cards[id].pos()))
            for id, place in before.items()
            if id in cards and cards[id].pos() != place
        }
        if not ways or len(ways) > MOST_MOVED or not self._view.moves:
            return
        self._ways = ways
        self._view.viewport().installEventFilter(self)
        self._step(0.0)
        self._motion.begin(self._step, self.stop)

    def stop(self) -> None:
        """Put them where they belong."""
        ways, self._ways = self._ways, {}
        if not ways:
            return
        self._motion.stop()
        self._view.viewport().removeEventFilter(self)
        board = self._view.board
        board.restore(ways.keys() & board.cards.keys())
        self._view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INTERRUPTS:
            self.stop()
        return False

    def _step(self, part: float) -> None:
        board = self._view.board
        for id, (start, end) in self._ways.items():
            if id in board.cards:
                board.cards[id].setPos(start + (end - start) * part)
        board.follow_links(self._ways.keys() & board.cards.keys())
        self._view.viewport().update()
