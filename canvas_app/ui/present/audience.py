"""The window that the audience sees: a slide over a whole screen, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from canvas_app.i18n import tr
from canvas_app.ui.present.pictures import Pictures, Place
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.present.tools import MouseTool

Overlay = Callable[[QPainter], None]


class AudienceWindow(QWidget):
    """Shows where a talk is, over a whole screen."""

    arranged = Signal()
    """The slide has another place, is another one, or began or ceased to rest: what lies on it,
    such as its sliders, must be placed anew, and is shown only while `rests`."""

    def __init__(self, talk: Talk, parent: QWidget | None = None) -> None:
        kind = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        super().__init__(parent, kind)
        self.talk = talk
        self.animated = True
        """Whether slides glide; where the platform wants no motion, they don't anyway."""
        self.tools: list[MouseTool] = []
        """Asked in their order what a press on the slide is for."""
        self.overlays: list[Overlay] = []
        """Painted above the slide, in its units, without painting the slide again."""
        self.held: frozenset[str] = frozenset()
        """Cards that are in somebody's hand, and so not on the slide."""
        self._tool: MouseTool | None = None
        self._pictures = Pictures()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(tr("Presentation"))
        talk.moved.connect(self._moved)
        talk.changed.connect(self.repaint_slide)
        talk.blanked.connect(self._moved)

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    # --- the slide -----------------------------------------------------------------------------

    @property
    def rests(self) -> bool:
        """Whether the slide itself is seen, in its place."""
        return not self.talk.blank

    def to_slide(self, at: QPointF) -> QPointF:
        """A place in the window in units of the slide."""
        return self._place.to_slide(at)

    def from_slide(self, rect: QRectF) -> QRect:
        """A rectangle of the slide in the window."""
        return self._place.from_slide(rect).toAlignedRect()

    def repaint_slide(self) -> None:
        """The slide looks different: other cards are held, or its figures changed."""
        self._pictures.forget()
        self.update()
        self.arranged.emit()

    @property
    def _place(self) -> Place:
        return Place(self.talk.slide.width, self.size())

    def _moved(self) -> None:
        self.update()
        self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.talk.set_shape(self.width(), self.height())
        self.arranged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._pictures.fit(self.size(), self.devicePixelRatioF())
        picture = self._pictures.of(self.talk.slide, self.talk.deck, self.held)
        painter.drawPixmap(0, 0, picture)
        place = self._place
        painter.translate(place.corner)
        painter.scale(place.scale, place.scale)
        for overlay in self.overlays:
            painter.save()
            overlay(painter)
            painter.restore()
        painter.end()

    # --- the mouse -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.to_slide(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self.rests:
            self._tool = next((tool for tool in self.tools if tool.takes(at)), None)
            if self._tool is not None:
                self._tool.press(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._tool is not None:
            self._tool.move(self.to_slide(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._tool is not None and event.button() == Qt.MouseButton.LeftButton:
            tool, self._tool = self._tool, None
            tool.release(self.to_slide(event.position()))
