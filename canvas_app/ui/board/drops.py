"""What is dragged onto the board: kinds of cards from the palette, and from other programs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from canvas_app.editing.placement import lane_at, pane_at
from canvas_app.ui.board.taken import can_be_dropped, taken
from canvas_app.ui.board.zooming import ZoomingView
from canvas_app.ui.palette import KIND_MIME


class DropView(ZoomingView):
    """Shows where something would land, and tells what was dropped."""

    kind_dropped = Signal(str, QPointF)
    """A kind of card from the palette, and where its middle is to be."""
    dropped = Signal(object, QPointF)
    """Something else that was dropped, as a `Taken`, and where."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _for_the_board(event):
            _copy(event)
        else:
            event.ignore()  # canvases and workbooks are the window's

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not _for_the_board(event):
            event.ignore()
            return
        at = self.to_canvas(event.position())
        canvas = self.board.session.canvas
        looks = self.board.session.read_only is not None  # who drops here is told so
        pane = None if looks else pane_at(canvas, at.x(), at.y())
        self.board.light(pane, lane_at(canvas, at.y()) if pane == "market" else None)
        _copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.board.light(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self.board.light(None)
        at, data = self.to_canvas(event.position()), event.mimeData()
        if data.hasFormat(KIND_MIME):
            _copy(event)
            self.kind_dropped.emit(bytes(data.data(KIND_MIME).data()).decode(), at)
        elif _for_the_board(event) and (found := taken(data)) is not None:
            _copy(event)
            self.dropped.emit(found, at)
        else:
            event.ignore()


def _for_the_board(event: QDropEvent) -> bool:
    data = event.mimeData()
    return data.hasFormat(KIND_MIME) or can_be_dropped(data)


def _copy(event: QDropEvent) -> None:
    """Take what is dragged as a copy, so that the other program keeps its own."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
