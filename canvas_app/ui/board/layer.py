"""Something painted above the cards and below the handles, such as what was found."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter


class Layer:
    """Painted with the board as long as it is in `BoardView.layers`."""

    def extent(self) -> QRectF | None:
        """What it is painted around, on the canvas; None where that may be anywhere."""
        return None

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint what lies in a part of the canvas."""
