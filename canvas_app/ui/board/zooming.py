"""A view that zooms to the pointer and pans like paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from canvas_app.ui.board.items.card import Detail
from canvas_app.ui.board.scene import BoardScene

SMALLEST_ZOOM, LARGEST_ZOOM = 0.08, 4.0
READABLE = 0.72
"""Below this zoom, words on cards are hard to read."""
FEW_CARDS = 250
"""Up to so many cards, words stay readable further out."""


class ZoomingView(QGraphicsView):
    """Zooms, pans, fits, and chooses how much detail is painted."""

    zoom_changed = Signal(float)

    def __init__(self, board: BoardScene, parent: QWidget | None = None) -> None:
        super().__init__(board, parent)
        self.board = board
        self.wheel_zooms = False
        self._as_opened = True
        self.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def zoom(self) -> float:
        """1 is 100 %."""
        return self.transform().m11()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the point of the view `at` (its centre if None) stays where it is."""
        self._as_opened = False
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        anchor = at if at is not None else QPointF(self.viewport().rect().center())
        before = self.to_canvas(anchor)
        factor = zoom / self.zoom
        self.scale(factor, factor)
        after = self.to_canvas(anchor)
        self.translate(after.x() - before.x(), after.y() - before.y())
        self._set_detail()
        self.zoom_changed.emit(self.zoom)

    def pan(self, dx: float, dy: float) -> None:
        """Move the paper by pixels."""
        self._as_opened = False
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - round(dx))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - round(dy))

    def fit(self, area: QRectF | None = None) -> None:
        """Show an area whole, or everything; never larger than 100 % (150 % for an area)."""
        target = (area or self.board.content()).adjusted(-14, -14, 14, 14)
        zoom = self._zoom_for(target)
        if zoom is None:
            return
        self._as_opened = False
        self.resetTransform()
        zoom = min(max(zoom, SMALLEST_ZOOM), 1.0 if area is None else 1.5)
        self.scale(zoom, zoom)
        self.centerOn(target.center())
        self._set_detail()
        self.zoom_changed.emit(self.zoom)

    def fit_at_first(self) -> None:
        """Show everything where it can be read so, otherwise the panes and what is beside them."""
        whole = self._zoom_for(self.board.content())
        if whole is not None and whole < READABLE:
            panes = self.board.content_of_panes()
            self.fit(panes)
            above = self.mapFromScene(panes.topLeft()).y() - 14
            if above > 0:  # room that is left shows what lies below the panes
                self.pan(0, -above)
        else:
            self.fit()
        self._as_opened = True

    def _zoom_for(self, area: QRectF) -> float | None:
        room = self.viewport().rect()
        if room.width() < 10 or room.height() < 10:
            return None
        return min(room.width() / area.width(), room.height() / area.height())

    def to_canvas(self, position: QPointF) -> QPointF:
        """A point of the view as a point of the canvas, with fractions of pixels kept."""
        inverse, _ = self.viewportTransform().inverted()
        return inverse.map(position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # until somebody zooms or pans: a window manager may resize a window just after it opens
        if self._as_opened and event.size().width() > 200:
            self.fit_at_first()

    def _set_detail(self) -> None:
        few = len(self.board.cards) <= FEW_CARDS
        full, title = (0.35, 0.2) if few else (0.7, 0.5)
        self.board.set_detail(
            Detail.FULL
            if self.zoom >= full
            else Detail.TITLE
            if self.zoom >= title
            else Detail.BLOCK
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        pixels, angle = event.pixelDelta(), event.angleDelta()
        dy = pixels.y() if not pixels.isNull() else angle.y() / 2
        dx = pixels.x() if not pixels.isNull() else angle.x() / 2
        if control != self.wheel_zooms:
            self.set_zoom(
                self.zoom * 1.0035 ** (dy * (1 if pixels.isNull() else 2)), event.position()
            )
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not dx:
            self.pan(dy, 0)
        else:
            self.pan(dx, dy)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.set_zoom(self.zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)
