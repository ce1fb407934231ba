"""A link itself, and the two ends of the selected one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from canvas_app.drawing.theme import colour_of
from canvas_app.ui.board.grips.grip import Grip, handle_pen
from canvas_app.ui.board.overlay import NOWHERE
from canvas_app.ui.board.tools.link import MoveEnd
from canvas_app.ui.board.tools.tool import Tool

_REACH = 9.0
_RADIUS = 5.0


class LinkEnds(Grip):
    """Leads the selected link from or to another card."""

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.CrossCursor if self._end_at(at) is not None else None

    def press(self, at: QPointF) -> Tool | None:
        link, end = self.view.session.selected_link, self._end_at(at)
        assert link is not None
        assert end is not None
        return MoveEnd(self.view, link, end, at)

    def extent(self) -> QRectF:
        points = self.points()
        return QRectF(*points).normalized() if points else NOWHERE

    def paint(self, painter: QPainter) -> None:
        handle_pen(self.view, painter)
        radius = _RADIUS / self.view.zoom
        for n, point in enumerate(self.points()):
            if n == 1:
                painter.setBrush(colour_of(self.view.theme.selection))
            painter.drawEllipse(point, radius, radius)

    def points(self) -> tuple[QPointF, ...]:
        """Where the selected link leaves and arrives, on the canvas."""
        link, board = self.view.session.selected_link, self.view.board
        if link is None or link not in board.links:
            return ()
        start, end = board.wires.ports(link)
        return QPointF(*start.at), QPointF(*end.at)

    def _end_at(self, at: QPointF) -> bool | None:
        """Whether the second of the two ends is here; None where neither is."""
        reach = _REACH / self.view.zoom
        for n, point in reversed(list(enumerate(self.points()))):
            if max(abs(point.x() - at.x()), abs(point.y() - at.y())) <= reach:
                return bool(n)
        return None


class LinkLine(Grip):
    """Selects a link; a double click edits its label. Cards are above links."""

    changes = False

    def cursor(self, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.PointingHandCursor if self._link_at(at) else None

    def press(self, at: QPointF) -> Tool | None:
        self.view.session.select((), self._link_at(at))
        return None

    def double_press(self, at: QPointF) -> bool:
        link = self._link_at(at)
        if link is not None:
            self.view.label_wanted.emit(link)
        return link is not None

    def hover(self, at: QPointF | None) -> None:
        self.view.board.wires.hover(None if at is None else self._link_at(at))

    def _link_at(self, at: QPointF) -> str | None:
        board = self.view.board
        if board.card_at(at) is not None or board.plus_at(at) is not None:
            return None
        link = board.link_at(at, self.view.zoom)
        return link.link.id if link else None
