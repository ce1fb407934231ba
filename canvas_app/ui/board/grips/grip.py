"""What every grip is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from canvas_app.drawing.theme import colour_of
from canvas_app.ui.board.overlay import NOWHERE
from canvas_app.ui.board.tools.tool import Tool

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView


class Grip:
    """Something on the board that can be taken hold of."""

    changes: ClassVar[bool] = True
    """Whether it changes something: such a grip isn't there where a canvas is only looked at."""

    def __init__(self, view: BoardView) -> None:
        self.view = view

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        """The cursor over it; None where a point of the canvas is elsewhere."""
        return None

    def press(self, at: QPointF) -> Tool | None:
        """The gesture that begins here, at a point where `cursor` gave one.

        None where a press does something at once.
        """
        return None

    def double_press(self, at: QPointF) -> bool:
        """A double click here; whether it meant something."""
        return False

    def hover(self, at: QPointF | None) -> None:
        """The pointer is here without a button; None where it left, or is over something else."""

    def extent(self) -> QRectF:
        """What it is painted around, on the canvas."""
        return NOWHERE

    def paint(self, painter: QPainter) -> None:
        """Paint it, on the canvas."""


def handle_pen(view: BoardView, painter: QPainter) -> None:
    """What handles are painted with."""
    pen = QPen(colour_of(view.theme.selection), 1.4)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(colour_of(view.theme.surface))
