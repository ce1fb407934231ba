"""The quiet outline around a group that is selected. Nobody can take hold of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.theme import colour_of
from canvas_app.editing.groups import Groups
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.overlay import union_of

if TYPE_CHECKING:
    from canvas_app.ui.board.view import BoardView

_AROUND = 8.0
"""How far from its cards, in pixels of the view."""


class GroupOutline(Grip):
    """Painted as long as all cards of a group are selected."""

    changes = False

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._canvas: Canvas | None = None
        self._chosen: frozenset[str] = frozenset()
        self._found: list[list[str]] = []

    def extent(self) -> QRectF:
        return union_of(self._around(group) for group in self._groups())

    def _around(self, group: list[str]) -> QRectF:
        board = self.view.board
        return board.content([id for id in group if id in board.cards])

    def paint(self, painter: QPainter) -> None:
        for group in self._groups():
            area = self._around(group)
            around = _AROUND / self.view.zoom
            pen = QPen(colour_of(self.view.theme.selection), 1, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 4])
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(area).adjusted(-around, -around, around, around)
            painter.drawRoundedRect(box, around, around)

    def _groups(self) -> list[list[str]]:
        """The selected groups, looked up once for a canvas and a selection."""
        canvas, chosen = self.view.session.canvas, self.view.session.selection
        if canvas is not self._canvas or chosen != self._chosen:
            self._canvas, self._chosen = canvas, chosen
            self._found = Groups(canvas).fully_in(chosen) if len(chosen) > 1 else []
        return self._found
