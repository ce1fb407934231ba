"""A widget that shows a slide, as large as fits: the presenter's current and next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from canvas_app.drawing.slides.deck import Deck
from canvas_app.drawing.slides.paint import paint_slide
from canvas_app.drawing.slides.parts import HIGH, Slide
from canvas_app.drawing.theme import Theme, colour_of


class SlideView(QWidget):
    """Shows what `find` gives, and nothing where it gives none. It is painted when it is seen."""

    pressed = Signal()
    pointed = Signal(object)
    """Where the pointer is on the slide, in its units; None once it has left."""

    def __init__(
        self,
        find: Callable[[], tuple[Slide, Deck] | None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find, self._theme = find, theme
        self._image: QImage | None = None
        self._stale = True
        self.message = ""
        """What is said where there is no slide."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(480, 270)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 90)

    def heightForWidth(self, width: int) -> int:
        found = self._find()
        return round(width * HIGH / (found[0].width if found else HIGH * 16 / 9))

    def renew(self) -> None:
        """Another slide, or another state of it."""
        self._stale = True
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.renew()

    @property
    def room(self) -> QRectF:
        """Where the slide is in the widget."""
        found = self._find()
        wide = found[0].width if found else HIGH * 16 / 9
        size = QRectF(0, 0, wide, HIGH).size()
        size.scale(QRectF(self.rect()).size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def _painted(self) -> QImage | None:
        found = self._find()
        if found is None:
            return None
        slide, deck = found
        ratio = self.devicePixelRatioF()
        size = (self.room.size() * ratio).toSize()
        image = QImage(size, QImage.Format.Format_RGB32)
        if image.isNull():
            return None
        scale = size.width() / slide.width
        painter = QPainter(image)
        painter.scale(scale, scale)
        paint_slide(painter, slide, deck, device_ratio=scale)
        painter.end()
        return image

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._stale:
            self._image, self._stale = self._painted(), False
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None:
            painter.drawImage(self.room, self._image)
            painter.setPen(QPen(colour_of(self._theme.edge), 1))
            painter.drawRect(self.room.adjusted(0, 0, -1, -1))
        else:
            painter.fillRect(self.room, colour_of(self._theme.line))
            painter.setPen(colour_of(self._theme.muted))
            painter.drawText(self.room, Qt.AlignmentFlag.AlignCenter, self.message)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        room = self.room
        at = event.position() - room.topLeft()
        inside = room.contains(event.position())
        self.pointed.emit(at * (HIGH / room.height()) if inside else None)

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit(None)
