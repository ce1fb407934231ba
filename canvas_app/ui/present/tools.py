"""What a press on the slide can do instead of going on: drag a card, draw, move something."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt


class MouseTool:
    """Takes the presses on some places of the slide. All places are in units of the slide."""

    cursor: Qt.CursorShape | None = Qt.CursorShape.PointingHandCursor
    """Over what it takes; None for the usual one."""

    def takes(self, at: QPointF) -> bool:
        """Whether a press there is its own. Only asked while the slide is seen and rests."""
        return False

    def press(self, at: QPointF) -> None:
        """The button went down on a place that it takes."""

    def move(self, at: QPointF) -> None:
        """The mouse moved with the button down."""

    def release(self, at: QPointF) -> None:
        """The button was let go."""

    def cancel(self) -> bool:
        """Put back what it holds: Esc, another stop, the end; whether it held anything."""
        return False
