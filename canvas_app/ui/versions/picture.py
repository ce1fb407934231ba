"""A canvas as a picture in a frame, with a word where there is none yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme, colour_of

_RADIUS = 10.0


class CanvasPicture(QWidget):
    """Shows a picture as large as it fits, on paper."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.image: QImage | None = None
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)

    @property
    def room(self) -> QSize:
        """How many pixels of the screen there are."""
        return self.size() * self.devicePixelRatioF()

    def show_image(self, image: QImage, name: str) -> None:
        """Show a picture; `name` is what it shows, for whom it is read out to."""
        self.image = image
        self.setAccessibleName(name)
        self.update()

    def say(self, words: str) -> None:
        """Show words in the place of a picture."""
        self.image, self.words = None, words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        around = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        inside = QPainterPath()
        inside.addRoundedRect(around, _RADIUS, _RADIUS)
        painter.fillPath(inside, colour_of(theme.paper))
        if self.image is not None and not self.image.isNull():
            painter.setClipPath(inside)
            whole = Qt.AspectRatioMode.KeepAspectRatio
            size = self.image.size().scaled(around.size().toSize(), whole)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(around.center())
            painter.drawImage(place, self.image)
            painter.setClipping(False)
        else:
            painter.setFont(fonts.font(13))
            painter.setPen(colour_of(theme.muted))
            room = around.adjusted(24, 24, -24, -24)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.words)
        painter.setPen(QPen(colour_of(theme.line), 1))
        painter.drawPath(inside)
        painter.end()
