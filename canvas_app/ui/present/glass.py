"""A pane of glass over the slide and whatever lies on it: laser and pen are in front of all.

While either is in use, it keeps the mouse from sliders and buttons below: whoever draws over a
slider does not want to move it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from canvas_app.ui.present.laser import paint_laser, spot

if TYPE_CHECKING:
    from canvas_app.ui.present.stage import Stage

_OWN = Qt.FindChildOption.FindDirectChildrenOnly


class Glass(QWidget):
    """Covers a stage, but not what covers all of it as well, such as a question. Mouse events
    that it takes go on to the stage, which knows their meaning."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._pointed: QPointF | None = None
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        stage.talk.pointed.connect(self._follow)
        stage.pen.switched.connect(self._follow)
        stage.pen.drawn.connect(self._show_marks)
        # after whoever puts something on the stage
        stage.arranged.connect(self._arrange, Qt.ConnectionType.QueuedConnection)

    def _arrange(self) -> None:
        stage, talk = self._stage, self._stage.talk
        self.setGeometry(stage.rect())
        self.setVisible(not (talk.blank or talk.over))
        self.raise_()
        for child in stage.findChildren(QWidget, options=_OWN):
            if child.isVisible() and child is not self and child.geometry() == stage.rect():
                child.raise_()  # a question, or the sheet of keys

    def _follow(self) -> None:
        stage = self._stage
        free = not (stage.talk.lasing or stage.pen.on)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, free)
        before, self._pointed = self._pointed, stage.talk.laser
        for at in (before, self._pointed):
            if at is not None:
                self.update(stage.from_slide(spot(at)).adjusted(-1, -1, 1, 1))

    def _show_marks(self, part: QRectF) -> None:
        self.update(self._stage.from_slide(part) if not part.isEmpty() else self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        stage = self._stage
        if self._pointed is None and not stage.pen.marks:
            return
        painter = QPainter(self)
        place = stage.place
        painter.translate(place.corner)
        painter.scale(place.scale, place.scale)
        stage.pen.paint(painter)
        if self._pointed is not None:
            paint_laser(painter, self._pointed, place.scale * self.devicePixelRatioF())
        painter.end()
