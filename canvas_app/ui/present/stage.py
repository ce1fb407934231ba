"""The slide of a talk in a widget of its shape: painted, glided to, covered, and drawn upon."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from canvas_app.ui.motion import Motion, platform_moves
from canvas_app.ui.present.covers import paint_cover
from canvas_app.ui.present.glass import Glass
from canvas_app.ui.present.glide import Flight, flight_of, overview_of
from canvas_app.ui.present.pen import Pen
from canvas_app.ui.present.pictures import Pictures, Place
from canvas_app.ui.present.talk import Talk

Overlay = Callable[[QPainter], None]
_AHEAD: Final = 150
"""Milliseconds of rest, after which what comes next is painted ahead."""


class Stage(QWidget):
    """Shows where a talk is. Nothing here answers to keys or the mouse."""

    arranged = Signal()
    """The slide has another place, is another one, or began or ceased to rest: what lies on it,
    such as its sliders, must be placed anew, and is shown only while `rests`."""

    def __init__(self, talk: Talk, parent: QWidget | None, kind: Qt.WindowType) -> None:
        super().__init__(parent, kind)
        self.talk = talk
        self.animated = True
        """Whether slides glide; where the platform wants no motion, they don't anyway."""
        self.overlays: list[Overlay] = []
        """Painted above the slide, in its units, without painting the slide again."""
        self.held: frozenset[str] = frozenset()
        """Cards that are in somebody's hand, and so not on the slide."""
        self.pen = Pen(talk, self)
        self.pictures = Pictures()
        self._motion = Motion(self)
        self._flight: Flight | None = None
        self._part = 0.0
        self._shown = talk.slide
        self.glass = Glass(self)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD)
        self._ahead.timeout.connect(self._paint_ahead)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        talk.moved.connect(self._moved)
        talk.changed.connect(self.repaint_slide)
        talk.blanked.connect(self._covered)

    @property
    def rests(self) -> bool:
        """Whether the slide itself is seen, in its place."""
        talk = self.talk
        return not (talk.blank or talk.over or self._flight)

    def to_slide(self, at: QPointF) -> QPointF:
        """A place in the window in units of the slide."""
        return self.place.to_slide(at)

    def from_slide(self, rect: QRectF) -> QRect:
        """A rectangle of the slide in the window."""
        return self.place.from_slide(rect).toAlignedRect()

    @property
    def place(self) -> Place:
        """Where the slide is in the window."""
        return Place(self.talk.width, self.size())

    def repaint_slide(self) -> None:
        """The slide looks different: other cards are held, or its figures or theme changed."""
        self._land()
        self.pictures.forget()
        self._shown = self.talk.slide
        self.update()
        self.arranged.emit()

    def _moved(self) -> None:
        """Another slide: fly there, unless somebody is in a hurry."""
        hurry = self._flight is not None
        self._land()
        before, self._shown = self._shown, self.talk.slide
        if not hurry and self._moves and before is not self._shown:
            self._flight = flight_of(self.talk, self.pictures, self.place, before)
            self._part = 0.0
            self._motion.setDuration(self._flight.milliseconds)
            self._motion.setEasingCurve(QEasingCurve.Type.OutQuad)
            self._motion.begin(self._fly, self._land)
        self.update()
        self.arranged.emit()

    @property
    def _moves(self) -> bool:
        seen = self.isVisible() and not self.size().isEmpty() and not self.pictures.size.isEmpty()
        return self.animated and seen and platform_moves(self)

    def _fly(self, part: float) -> None:
        self._part = part
        self.update()

    def _land(self) -> None:
        self._ahead.start()
        if self._flight is not None:
            self._flight = None
            self._motion.stop()
            self.update()
            self.arranged.emit()

    def _covered(self) -> None:
        self._land()
        self.update()
        self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._land()
        self.talk.set_shape(self.width(), self.height())
        self.arranged.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees needs no pictures: at 4K they are 130 MB, and Python may keep a window
        for long after Qt has freed it."""
        super().hideEvent(event)
        self._land()
        self._ahead.stop()
        self.pictures.forget()

    def _paint_ahead(self) -> None:
        """Paint what is likely to be asked for next while nobody waits for it."""
        talk = self.talk
        if not self.isVisible() or self.pictures.size.isEmpty():
            return
        overview = overview_of(talk) if self._moves else None
        for slide in (overview, talk.next_slide, talk.slide):
            if slide is not None:
                held = self.held if slide is talk.slide else frozenset[str]()
                self.pictures.of(slide, talk.deck, held)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        talk = self.talk
        self.pictures.fit(self.size(), self.devicePixelRatioF())
        if talk.blank or talk.over:
            paint_cover(painter, talk, self.size())
        elif self._flight is not None:
            self._flight.paint(painter, self._part)
        else:
            painter.drawPixmap(0, 0, self.pictures.of(talk.slide, talk.deck, self.held))
            self._paint_above(painter)
        painter.end()

    def _paint_above(self, painter: QPainter) -> None:
        place = self.place
        painter.translate(place.corner)
        painter.scale(place.scale, place.scale)
        for overlay in self.overlays:
            painter.save()
            overlay(painter)
            painter.restore()
