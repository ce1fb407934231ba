"""What every gesture is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is on the canvas, and the keys held down."""

    at: QPointF
    modifiers: Qt.KeyboardModifier

    @property
    def shift(self) -> bool:
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)

    @property
    def alt(self) -> bool:
        return bool(self.modifiers & Qt.KeyboardModifier.AltModifier)

    @property
    def control(self) -> bool:
        """Cmd on a Mac."""
        return bool(self.modifiers & Qt.KeyboardModifier.ControlModifier)


class Tool:
    """A gesture that is under way."""

    scrolls = True
    """Whether the board scrolls when the pointer comes near its edge."""

    def __init__(self, view: BoardView) -> None:
        self.view = view
        self.scene = view.board
        self.session = view.session

    def move(self, pointer: Pointer) -> None:
        """The pointer moved, or a key was pressed or let go, or the board scrolled beneath it."""

    def finish(self, pointer: Pointer) -> None:
        """The button was let go: make the change."""

    def cancel(self) -> None:
        """Esc, or the window lost the pointer: as if nothing had happened."""

    def extent(self) -> QRectF | None:
        """What it is painted around, on the canvas; None where that may be anywhere."""
        return None

    def paint(self, painter: QPainter) -> None:
        """Paint above the cards what the gesture shows, on the canvas."""

    @property
    def hides_grips(self) -> bool:
        """Whether handles would be in the way meanwhile."""
        return True

    @property
    def cursor(self) -> Qt.CursorShape | None:
        """The cursor while it goes on; None for the one that was there when it began."""
        return None
