"""A view that zooms to the pointer and pans like paper."""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QInputDevice,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QWidget

from canvas_app.ui.board.items.card import Detail
from canvas_app.ui.board.scene import BoardScene
from canvas_app.ui.motion import CardsMotion, ViewGlide, platform_moves

SMALLEST_ZOOM, LARGEST_ZOOM = 0.08, 4.0
READABLE = 0.72
"""Below this zoom, words on cards are hard to read."""
FEW_CARDS = 250
"""Up to so many cards, words stay readable further out."""
EDGE = 14.0
"""Room around what is fitted, on the canvas."""
FOOT = 32
"""Pixels at the bottom that fitting leaves for the zoom control."""
NOTCH = 120
"""One click of a wheel, in Qt's eighths of a degree; finer wheels turn by parts of it."""
_PER_NOTCH = 60.0
"""Pixels."""
_STEP, _STRIDE = 0.08, 0.75
"""Parts of the view that an arrow key moves it by, alone and with Shift."""
_PER_PIXEL = 1.0035
"""A notch zooms by 1.23, a trackpad with Ctrl twice as fast as it scrolls."""


class ZoomingView(QGraphicsView):
    """Zooms, pans, fits, and chooses how much detail is painted."""

    zoom_changed = Signal(float)
    moved = Signal()
    """Another part of the canvas is shown, or as much of it in another size."""

    def __init__(self, board: BoardScene, parent: QWidget | None = None) -> None:
        super().__init__(board, parent)
        self.board = board
        self.wheel_zooms = False
        self.animated = True
        """Whether motions are shown; where the platform wants none, there are none anyway."""
        self.glide = ViewGlide(self)
        self.cards_motion = CardsMotion(self)
        self.as_opened = True
        """Until somebody moves it, a view that changes its size fits anew."""
        self._rest = QPointF()
        """Parts of pixels that scrolling has not yet moved by."""
        self._fingers = 0.0
        self._wheel_zoomed = False
        self.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        if sys.platform != "darwin":  # there trackpads say themselves that they are pinched
            # else Qt stops telling of fingers as soon as the first one has become the mouse
            self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    @property
    def zoom(self) -> float:
        """1 is 100 %."""
        return self.transform().m11()

    @property
    def moves(self) -> bool:
        """Whether a motion would be seen, and is wanted."""
        seen = self.isVisible() and not self.viewport().size().isEmpty()
        return self.animated and seen and platform_moves(self)

    def seen(self) -> QRectF:
        """The part of the canvas that is in view."""
        room = QRectF(self.viewport().rect())
        return QRectF(self.to_canvas(room.topLeft()), room.size() / self.zoom)

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the point of the view `at` (its centre if None) stays where it is."""
        self.glide.stop()
        self.as_opened = False
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        anchor = at if at is not None else QRectF(self.viewport().rect()).center()
        before = self.to_canvas(anchor)
        factor = zoom / self.zoom
        self.scale(factor, factor)
        after = self.to_canvas(anchor)
        self.translate(after.x() - before.x(), after.y() - before.y())
        self._zoomed()

    def pan(self, dx: float, dy: float) -> None:
        """Move the paper by pixels; parts of a pixel wait until they are a whole one."""
        self.glide.stop()
        self.as_opened = False
        self._rest += QPointF(dx, dy)
        x, y = math.trunc(self._rest.x()), math.trunc(self._rest.y())
        self._rest -= QPointF(x, y)
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - x)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - y)

    def step(self, dx: float, dy: float) -> None:
        """Show what lies further in a direction: a part of the view for 1, most of it for 10."""
        far = _STEP if max(abs(dx), abs(dy)) <= 1 else _STRIDE
        room = self.viewport().size()
        x = math.copysign(room.width() * far, dx) if dx else 0.0
        y = math.copysign(room.height() * far, dy) if dy else 0.0
        self.pan(-x, -y)

    def look_at(self, zoom: float, centre: QPointF) -> None:
        """Show a point in the middle at a zoom, at once."""
        if zoom != self.zoom:
            self.resetTransform()
            self.scale(zoom, zoom)
            self._set_detail()
            self.zoom_changed.emit(self.zoom)
        self.centerOn(centre)
        off = (centre - self.seen().center()) * self.zoom
        if max(abs(off.x()), abs(off.y())) > 0.5:  # centring cuts off parts of a pixel
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(off.x()))
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(off.y()))
        self._rest = QPointF()
        self.moved.emit()

    def go(self, zoom: float, centre: QPointF) -> None:
        """Show a point in the middle at a zoom, gliding there where motion is wanted."""
        self.as_opened = False
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        if self.moves:
            self.glide.begin(zoom, centre)
        else:
            self.glide.stop()
            self.look_at(zoom, centre)

    def zoom_to(self, zoom: float) -> None:
        """Zoom around the middle, gliding."""
        self.go(zoom, self.glide.to.center() if self.glide.runs else self.seen().center())

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out around the middle; presses in quick succession add up."""
        self.zoom_to((self.glide.zoom if self.glide.runs else self.zoom) * factor)

    def fit(self, area: QRectF | None = None) -> None:
        """Show an area whole, or everything; never larger than 100 % (150 % for an area)."""
        if place := self._place_of(area):
            self.go(*place)

    def show_area(self, area: QRectF, margin: float = 40) -> bool:
        """Bring an area into view where it is outside, at a zoom at which it fits; whether it was.

        Nothing moves under the pointer without need.
        """
        seen = self.seen()
        if seen.contains(area) or area.isNull():
            return False
        edge = margin / self.zoom
        wanted = area.adjusted(-edge, -edge, edge, edge)
        if wanted.width() > seen.width() or wanted.height() > seen.height():
            room = self.viewport().size()
            across = (area.width() + 2 * margin) or 1.0, (area.height() + 2 * margin) or 1.0
            zoom = min(room.width() / across[0], room.height() / across[1], self.zoom)
            self.go(zoom, area.center())
            return True
        target = QRectF(seen)
        target.moveLeft(min(max(target.left(), wanted.right() - target.width()), wanted.left()))
        target.moveTop(min(max(target.top(), wanted.bottom() - target.height()), wanted.top()))
        self.go(self.zoom, target.center())
        return True

    def move_items(self, before: Mapping[str, QPointF]) -> None:
        """Let cards be seen coming from where they were, by id, to where they are now."""
        self.cards_motion.begin(before)

    def fit_at_first(self) -> None:
        """Show everything where it can be read so, otherwise the panes and what is beside them."""
        whole = self._place_of(None)
        self.glide.stop()
        if whole is not None and whole[0] < READABLE:
            panes = self.board.content_of_panes()
            place = self._place_of(panes)
            if place is not None:
                self.look_at(*place)
            above = self.mapFromScene(panes.topLeft()).y() - EDGE
            if above > 0:  # room that is left shows what lies below the panes
                self.pan(0, -above)
        elif whole is not None:
            self.look_at(*whole)
        self.as_opened = True

    def _place_of(self, area: QRectF | None) -> tuple[float, QPointF] | None:
        """The zoom and the middle that show an area, or everything, whole."""
        target = (self.board.content() if area is None else area).adjusted(-EDGE, -EDGE, EDGE, EDGE)
        foot = FOOT if area is None else 0  # the control is not to cover what is fitted
        room = QSizeF(self.viewport().width(), self.viewport().height() - foot)
        if room.width() < 10 or room.height() < 10:
            return None
        zoom = min(room.width() / target.width(), room.height() / target.height())
        zoom = min(max(zoom, SMALLEST_ZOOM), 1.0 if area is None else 1.5)
        spare = room.height() - target.height() * zoom
        return zoom, target.center() + QPointF(0, max(0.0, foot - spare) / 2 / zoom)

    def to_canvas(self, position: QPointF) -> QPointF:
        """A point of the view as a point of the canvas, with fractions of pixels kept."""
        inverse, _ = self.viewportTransform().inverted()
        return inverse.map(position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # until somebody zooms or pans: a window manager may resize a window just after it opens
        if self.as_opened and event.size().width() > 200:
            self.fit_at_first()
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.moved.emit()

    def _zoomed(self) -> None:
        self._rest = QPointF()
        self._set_detail()
        self.zoom_changed.emit(self.zoom)
        self.moved.emit()

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

    # --- wheel, trackpad, fingers ------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, angle = event.pixelDelta(), event.angleDelta()
        exact = not pixels.isNull()
        dx = float(pixels.x()) if exact else angle.x() / NOTCH * _PER_NOTCH
        dy = float(pixels.y()) if exact else angle.y() / NOTCH * _PER_NOTCH
        if self._zooms(event):
            self.set_zoom(self.zoom * _PER_PIXEL ** (dy * (2 if exact else 1)), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not dx:
            self.pan(dy, 0)
        else:
            self.pan(dx, dy)
        event.accept()

    def _zooms(self, event: QWheelEvent) -> bool:
        """Whether a turn of the wheel zooms. What rolls on by itself goes on as it began."""
        if event.phase() == Qt.ScrollPhase.ScrollMomentum:
            return self._wheel_zoomed
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        device = event.device()
        trackpad = device is not None and device.type() == QInputDevice.DeviceType.TouchPad
        by_setting = self.wheel_zooms and not shift and not trackpad
        self._wheel_zoomed = control != by_setting
        return self._wheel_zoomed

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):  # over the map and the like, which leave it to us
            self.wheelEvent(event)
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.set_zoom(self.zoom * (1 + event.value()), event.position())
                return True
        elif isinstance(event, QTouchEvent) and self._pinched(event):
            return True
        return super().viewportEvent(event)

    def pinch_begins(self) -> None:
        """A second finger came: what the first one has begun was not meant."""

    def _pinched(self, event: QTouchEvent) -> bool:
        """Two fingers zoom and pan at once; one finger is the mouse's."""
        points, device = event.points(), event.device()
        screen = device is not None and device.type() == QInputDevice.DeviceType.TouchScreen
        if not screen or len(points) != 2 or event.type() == QEvent.Type.TouchEnd:
            self._fingers = 0.0
            return False
        first, second = (point.position() for point in points)
        apart = math.hypot(first.x() - second.x(), first.y() - second.y())
        middle = (first + second) / 2
        if self._fingers and apart:
            before = sum((point.lastPosition() for point in points), QPointF()) / 2
            self.pan(middle.x() - before.x(), middle.y() - before.y())
            self.set_zoom(self.zoom * apart / self._fingers, middle)
        else:
            self.pinch_begins()
        self._fingers = apart
        event.accept()
        return True
