"""The sliders on a slide: what somebody asks "what if" with, and everybody sees the answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from canvas_app.document.text import Text
from canvas_app.drawing.slides.deck import SLIDER_HIGH
from canvas_app.drawing.slides.parts import HIGH
from canvas_app.editing.what_if import with_input
from canvas_app.ui.present.lever_slider import ASIDE, LeverSlider
from canvas_app.ui.present.levers import Lever
from canvas_app.ui.present.slide_view import SlideView
from canvas_app.ui.present.stage import Stage
from canvas_app.ui.present.talk import Talk


class Sliders(QObject):
    """The sliders of the shown stop, in the room that its slide leaves for them.

    They lie on a widget that shows the slide: the audience's window, or the presenter's view of
    it. `home` gets the keys back.
    """

    def __init__(self, talk: Talk, on: Stage | SlideView, home: QWidget) -> None:
        super().__init__(on)
        self.talk, self.on, self.home = talk, on, home
        self.each: list[LeverSlider] = []
        talk.levers_changed.connect(self.place)
        if isinstance(on, Stage):
            on.arranged.connect(self.place)
        else:
            for signal in (talk.moved, talk.changed, talk.blanked):
                signal.connect(self.place)
            on.installEventFilter(self)
        self.place()

    def place(self) -> None:
        """Show what belongs on the slide, where it belongs, as it is now."""
        slide = self.talk.slide
        levers = self.talk.levers if slide.sliders is not None else ()
        if [slider.lever for slider in self.each] != list(levers):
            self._renew(levers)
        seen = self.on.rests if isinstance(self.on, Stage) else not self._covered
        for n, slider in enumerate(self.each):
            assert slide.sliders is not None
            slider.setGeometry(self._place_of(place_of(slide.sliders, n, len(self.each))))
            slider.follow()
            slider.setVisible(seen)

    @property
    def _covered(self) -> bool:
        return bool(self.talk.blank) or self.talk.over

    def _place_of(self, rect: QRectF) -> QRect:
        if isinstance(self.on, Stage):
            return self.on.from_slide(rect)
        room = self.on.room
        scale = room.height() / HIGH
        place = QRectF(rect.topLeft() * scale + room.topLeft(), rect.size() * scale)
        return place.toAlignedRect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def _renew(self, levers: tuple[Lever, ...]) -> None:
        """Others. The keys belong to the talk again."""
        if any(slider.hasFocus() for slider in self.each):
            self.home.setFocus()
        for slider in self.each:
            slider.hide()
            slider.deleteLater()
        self.each = []
        for lever in levers:
            slider = LeverSlider(lever, self.talk, self.on, self.home)
            slider.tried.connect(partial(_try, self.talk, lever))
            slider.let_go.connect(self.talk.trial.play.history.end_merging)
            self.each.append(slider)


def place_of(room: QRectF, n: int, count: int) -> QRectF:
    """The place of a slider in the room for all of them: below each other, or in a low room beside
    each other. The thumb reaches beyond the track, so that tracks end where words do."""
    if room.height() < count * SLIDER_HIGH - 1:
        between = 56.0
        wide = (room.width() - (count - 1) * between) / count
        rect = QRectF(room.left() + n * (wide + between), room.top(), wide, SLIDER_HIGH)
    else:
        rect = QRectF(room.left(), room.top() + n * SLIDER_HIGH, room.width(), SLIDER_HIGH)
    return rect.adjusted(-ASIDE, 0, ASIDE, 0)


def _try(talk: Talk, lever: Lever, value: float) -> None:
    """One step of a slider: the slide follows at once, the document knows nothing of it."""
    if not isValid(talk):
        return
    play = talk.trial.play
    label = Text("What if: {quantity}", quantity=lever.name)
    key, case, model = lever.key, play.case, play.model
    play.apply(label, lambda canvas: with_input(canvas, key, case, value, model),
               merge_key=f"what-if {key}")  # fmt: skip
