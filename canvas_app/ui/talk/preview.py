"""A slide of the open canvas, small, as it will be presented in one theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.stops import STANDARD, Stop
from canvas_app.drawing.slides.deck import deck_of
from canvas_app.drawing.slides.make import slides_of
from canvas_app.drawing.slides.paint import paint_slide
from canvas_app.drawing.slides.parts import HIGH
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model

_RATIO = 16 / 9
_PAUSE_MS = 40
"""How long nothing must have changed before it is painted again: typing is not to wait for it."""


class SlidePreview(QWidget):
    """Keeps the proportions of a slide in whatever room it is given."""

    def __init__(self, theme: Theme, name: str, edge: str) -> None:
        super().__init__()
        self._theme, self._edge = theme, edge
        self._shown: tuple[Canvas, Model, Case, Stop] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._paint_anew)
        self._image: QImage | None = None
        self.setAccessibleName(name)
        self.setMinimumSize(160, 90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_slide(self, canvas: Canvas, model: Model, case: Case, stop: Stop) -> None:
        """Show a stop of a canvas, painted when it is seen."""
        first, self._shown = self._shown is None, (canvas, model, case, stop)
        if first:
            self._paint_anew()
        else:
            self._pause.start()

    def _paint_anew(self) -> None:
        self._image = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(384, 216)

    @property
    def place(self) -> QRect:
        """Where the slide is painted."""
        width = min(self.width(), round(self.height() * _RATIO))
        room = QRect(0, 0, width, round(width / _RATIO))
        room.moveCenter(self.rect().center())
        return room

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.place
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(place.width() * ratio), round(place.height() * ratio))
        if self._image is None or self._image.size() != wanted:
            self._image = self._painted(wanted)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 8, 8)
        painter.setClipPath(shape)
        painter.drawImage(place, self._image)
        painter.setClipping(False)
        painter.strokePath(shape, QPen(colour_of(self._edge), 1))
        painter.end()

    def _painted(self, size: QSize) -> QImage:
        made = QImage(size, QImage.Format.Format_RGB32)
        made.fill(colour_of(self._theme.paper))
        if self._shown is None or size.isEmpty():
            return made
        canvas, model, case, stop = self._shown
        deck = deck_of(canvas, case, self._theme, tr, model=model)
        slide = slides_of(deck, stop)[0]
        painter = QPainter(made)
        painter.scale(size.height() / HIGH, size.height() / HIGH)
        paint_slide(painter, slide, deck)
        painter.end()
        return made


def telling_stop(canvas: Canvas) -> Stop:
    """A stop on which a brand is seen: a pane with cards, better than an empty one."""
    panes = [stop for stop in canvas.talk if stop.shows in _FULL and not stop.hidden]
    held = {card.pane for card in canvas.cards}
    return next((stop for stop in panes if stop.shows in held), (panes or list(STANDARD))[0])


_FULL = ("market", "customer", "distribution", "positioning", "price")
