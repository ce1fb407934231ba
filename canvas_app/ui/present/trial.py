"""What is tried in a talk: a copy of the canvas to ask "what if" of, and the way back to the plan.

The document itself isn't touched: everything is done to `play`, a session that ends with the talk.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.editing.change import assembled
from canvas_app.editing.what_if import Tried, tried
from canvas_app.numbers.cases import known_case
from canvas_app.numbers.model import model_of
from canvas_app.ui.session import Session


class Trial(QObject):
    """A session of its own beside that of the document."""

    ended = Signal()
    """What was tried is forgotten: the plan is shown."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.play = Session(session.canvas, self)
        self.play.set_case(session.case)
        self._began = session.case
        self._tried: tuple[Canvas, Tried] | None = None

    @property
    def plan(self) -> Canvas:
        """The document, to which "what if" is compared."""
        return self.session.canvas

    @property
    def tried(self) -> Tried:
        """What is different from the plan."""
        play = self.play
        if self._tried is None or self._tried[0] is not play.canvas:
            model = play.model if play.shown is play.canvas else model_of(play.canvas, play.model)
            self._tried = play.canvas, tried(self.session.model, model, play.case)
        return self._tried[1]

    @property
    def wonders(self) -> bool:
        """Whether what is shown is not the plan."""
        return self.play.dirty and bool(self.tried)

    @property
    def elsewhere(self) -> bool:
        """Whether what was kept is shown, rather than what the talk began with."""
        return self.play.case != self._began and not self.wonders

    def begin_again(self) -> None:
        """Show the case with which the talk began; what was kept stays a scenario."""
        self.session.set_case(known_case(self.plan, self._began))
        self._began = self.session.case
        self.back_to_plan()

    def back_to_plan(self) -> None:
        """Forget what was tried."""
        self._tried = None
        self.play.start_over(self.plan, self.session.case)
        self.ended.emit()

    def follow(self, before: Canvas, after: Canvas) -> None:
        """The plan was edited meanwhile. An edit of the presentation leaves what is tried as it
        is; what was kept, or any other edit, is the plan from now on."""
        if self.wonders and before.cards is after.cards and before.scenarios is after.scenarios:
            edit = partial(assembled, stops=after.stops, brand=after.brand, images=after.images)
            self.play.apply(Text("Presentation"), edit, merge_key="presentation")
        else:
            self.back_to_plan()
