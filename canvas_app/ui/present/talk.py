"""A talk that is being given: where it is, and what is shown.

Nothing here paints. The audience's window and the presenter's show the same talk; whatever either
does to it, the other sees. What is tried in it is in its `trial`, and never in the document.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from PySide6.QtCore import QObject, QPointF, Signal

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.stops import Stop
from canvas_app.drawing.slides.deck import Deck, deck_of
from canvas_app.drawing.slides.make import slides_of
from canvas_app.drawing.slides.parts import HIGH, Slide
from canvas_app.drawing.theme import DARK, LIGHT, Theme
from canvas_app.drawing.words import Words
from canvas_app.editing.stops import same_but_notes
from canvas_app.i18n import tr
from canvas_app.ui.present.digits import Digits
from canvas_app.ui.present.levers import Lever, levers_of
from canvas_app.ui.present.trial import Trial
from canvas_app.ui.session import Session

Blank = Literal["", "black", "white"]
_WIDE: Final = 1920.0
_NARROWEST, _WIDEST = 4 / 3, 32 / 9
"""Screens of other shapes leave some of theirs unused."""


class Talk(QObject):
    """The stops of a canvas, one of which is shown, page by page."""

    moved = Signal(int)
    """Another page is shown: 1 forward, -1 back, 0 by a jump."""
    changed = Signal()
    """What is shown looks different, in place: another figure, theme or shape of the screen."""
    levers_changed = Signal()
    """Other sliders belong to what is shown, or "what if" was begun or ended."""
    blanked = Signal()
    """The slide went or came back: black, white, or the end of the talk."""
    pointed = Signal()
    """The laser pointer moved, appeared or went."""
    leaving = Signal()
    """Somebody wants to leave, although something was tried that nobody kept."""
    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.trial = Trial(session, self)
        self.theme: Theme = LIGHT
        self.blank: Blank = ""
        self.over = False
        """Whether somebody went on after the last slide. Going back shows it again."""
        self.lasing = False
        """Whether the laser follows the pointer."""
        self.laser: QPointF | None = None
        """Where it points, in units of the slide."""
        self.width = _WIDE
        self.page = 0
        self.digits = Digits(self)
        """The number of a stop that somebody is typing."""
        self._stop = self._first(session.talk_at)
        self._deck: Deck | None = None
        self._slides: dict[str, tuple[Slide, ...]] = {}
        self._levers: dict[str, tuple[Lever, ...]] = {}
        self._kept: dict[tuple[object, ...], tuple[Card, tuple[str, ...], Words, float]] = {}
        """Words of cards, from one step of a slider to the next."""
        self._asked = False
        self.trial.play.numbers_changed.connect(self._follow)
        self.trial.ended.connect(self._plan_again)
        session.changed.connect(self._document_changed)

    # --- where it is ---------------------------------------------------------------------------

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The stops that are presented; the first of all where every one is hidden."""
        talk = self.session.canvas.talk
        return tuple(stop for stop in talk if not stop.hidden) or talk[:1]

    @property
    def stop(self) -> Stop:
        """The stop that is shown."""
        return next((s for s in self.stops if s.id == self._stop), self.stops[0])

    @property
    def number(self) -> int:
        """Which of the stops that is, from 0."""
        return self.stops.index(self.stop)

    @property
    def slide(self) -> Slide:
        """What is shown."""
        slides = self.slides(self.stop)
        return slides[min(self.page, len(slides) - 1)]

    @property
    def next_slide(self) -> Slide | None:
        """What comes next; None at the end."""
        slides, at = self.slides(self.stop), self.number
        if self.page + 1 < len(slides):
            return slides[self.page + 1]
        return self.slides(self.stops[at + 1])[0] if at + 1 < len(self.stops) else None

    def forward(self) -> bool:
        """The next page or stop; whether there was one. Behind the last one, it is `over`."""
        if self.over:
            return False
        if self.page + 1 < len(self.slides(self.stop)):
            self._show(self._stop_id, self.page + 1, 1)
            return True
        if self.number + 1 < len(self.stops):
            self._show(self.stops[self.number + 1].id, 0, 1)
            return True
        self.over, self.blank = True, ""
        self.blanked.emit()
        return False

    def back(self) -> bool:
        """The page or stop before; whether there was one. From the end, it is the last slide."""
        if self.over:
            self.over = False
            self.blanked.emit()
            return True
        if self.page > 0:
            self._show(self._stop_id, self.page - 1, -1)
            return True
        if self.number > 0:
            stop = self.stops[self.number - 1]
            self._show(stop.id, len(self.slides(stop)) - 1, -1)
            return True
        return False

    def jump(self, number: int) -> bool:
        """A stop by its number from 0; whether there is such a one."""
        if not 0 <= number < len(self.stops):
            return False
        self._show(self.stops[number].id, 0, 0)
        return True

    @property
    def _stop_id(self) -> str:
        return self.stop.id

    def _first(self, wanted: str) -> str:
        ids = [stop.id for stop in self.stops]
        return wanted if wanted in ids else ids[0]

    def _show(self, stop: str, page: int, way: int) -> None:
        """Any step ends a blank screen: whoever goes on wants to be seen."""
        other = stop != self._stop
        self._stop, self.page = stop, page
        self.session.talk_at = stop
        if self.blank or self.over:
            self.blank, self.over = "", False
            self.blanked.emit()
        if other:
            self.levers_changed.emit()
        self.moved.emit(way)

    # --- what it looks like --------------------------------------------------------------------

    @property
    def deck(self) -> Deck:
        """What slides are made of now."""
        if self._deck is None:
            play = self.trial.play
            deck = deck_of(
                play.shown, play.case, self.theme, tr,
                model=play.model, width=self.width,
            )  # fmt: skip
            differs = play.shown.cards is not self.session.canvas.cards
            plan = self.session.model if differs else None
            self._deck = replace(deck, plan=plan, kept=self._kept)
        return self._deck

    def slides(self, stop: Stop) -> tuple[Slide, ...]:
        """The slides of a stop as they are now, with room for its sliders."""
        if stop.id not in self._slides:
            deck = replace(self.deck, sliders=len(self.levers_of(stop)))
            self._slides[stop.id] = slides_of(deck, stop)
        return self._slides[stop.id]

    def set_shape(self, width: float, height: float) -> None:
        """The shape of the screen on which it is shown, in any unit."""
        wide = round(max(min(width / max(height, 1.0), _WIDEST), _NARROWEST) * HIGH, 1)
        if wide != self.width:
            self.width = wide
            self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Light or dark."""
        self.theme = theme
        self._follow()

    def switch_theme(self) -> None:
        """The other one of light and dark."""
        self.set_theme(LIGHT if self.theme is DARK else DARK)

    def set_blank(self, blank: Blank) -> None:
        """Show nothing but black or white; the same once more shows the slide again."""
        self.blank = "" if blank == self.blank else blank
        self.blanked.emit()

    def switch_laser(self, on: bool) -> None:
        """Let the laser follow the pointer, or no longer."""
        self.lasing = on
        self.point(None)

    def point(self, at: QPointF | None) -> None:
        """Point the laser at a place of the slide; None takes it away."""
        self.laser = at
        self.pointed.emit()

    def _follow(self, *_: object) -> None:
        self._deck = None
        self._slides.clear()
        self.changed.emit()

    # --- what if -------------------------------------------------------------------------------

    @property
    def levers(self) -> tuple[Lever, ...]:
        """What the sliders of the shown stop move."""
        return self.levers_of(self.stop)

    def levers_of(self, stop: Stop) -> tuple[Lever, ...]:
        """The levers of a stop in the plan. They stay the same while somebody moves them."""
        if stop.id not in self._levers:
            self._levers[stop.id] = levers_of(self.session.model, stop, self.trial.play.case)
        return self._levers[stop.id]

    def _document_changed(self, before: Canvas, after: Canvas) -> None:
        """The plan was edited meanwhile, in notes that are on no slide or in more."""
        self._stop = self._first(self._stop)
        if not same_but_notes(before, after):
            self.trial.follow(before, after)

    def _plan_again(self) -> None:
        """Other sliders may matter now."""
        self._levers.clear()
        self._follow()
        self.levers_changed.emit()

    def end(self, *, anyway: bool = False) -> None:
        """It is over. Where something was tried that could be kept, whoever leaves is asked first
        what becomes of it; leaving once more throws it away."""
        keeps = self.trial.wonders and self.session.read_only is None
        if keeps and not self._asked and not anyway:
            self._asked = True
            self.leaving.emit()
        else:
            self.ended.emit()

    def stay(self) -> None:
        """Not to leave after all."""
        self._asked = False
