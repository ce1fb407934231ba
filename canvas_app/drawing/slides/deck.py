"""What the slides of a talk are made from, and what all of them share: sizes, colours, words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, ImageCard
from canvas_app.document.stops import HEADLINES, Stop, title_of
from canvas_app.document.text import Text, Translate
from canvas_app.drawing.board import Board, Step, no_step
from canvas_app.drawing.branding import Look, look_of
from canvas_app.drawing.charts.words import LEAD, broken, width_of
from canvas_app.drawing.decoding import Album
from canvas_app.drawing.face import Face, face_of, results_of
from canvas_app.drawing.fonts import BOLD, SEMIBOLD
from canvas_app.drawing.slides.parts import HIGH, Align, Role, Upright, Weight, Writing
from canvas_app.drawing.theme import Theme
from canvas_app.drawing.words import Words
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.shown import Shown

HEADLINE: Final = 56
KICKER: Final = 26
BODY: Final = 28
LABEL: Final = 24
FIGURE: Final = 46
LANE: Final = 28
SMALLEST: Final = 24
"""What can still be read from the back of a room, at 1080 p. Nothing is written smaller."""
CHART_SCALE: Final = 2.2
"""A chart's smallest words, of 11, are then 24 high."""

SLIDER_HIGH: Final = 92.0
"""Of one slider with its name and its value."""

WEIGHTS: Final[dict[Weight, QFont.Weight]] = {
    "normal": QFont.Weight.Normal, "semibold": SEMIBOLD, "bold": BOLD,
}  # fmt: skip


@dataclass(frozen=True)
class Deck:
    """A canvas in a case, for one reader and one medium."""

    canvas: Canvas
    model: Model
    case: Case
    shown: Shown
    look: Look
    width: float = 1920.0
    scales: tuple[float, ...] = (3.0, 2.6, 2.2)
    """How many times as large as on the canvas cards may be, the best first. Where not even the
    last one lets all fit, they go on to another slide. At 2.2 the smallest words on a card, of 11,
    are 24 high."""
    sliders: int = 0
    """For how many sliders room is left beside a pane's cards."""
    kept: dict[tuple[object, ...], tuple[Card, tuple[str, ...], Words, float]] = field(
        default_factory=dict, compare=False
    )
    """Words of cards that were laid out already. A talk hands them on from step to step of a
    slider, which changes one card; only ever within one thread."""
    plan: Model | None = None
    """The plan beside which something else is tried: figures that differ from it say so."""
    on_paper: bool = False
    """Whether nobody can ask what a folded card holds, or drag anything."""
    native: bool = False
    """Whether its parts become things that somebody else goes on editing: slides move, so none says
    where in the talk it is, and the overview is words, not the canvas."""
    step: Step = no_step
    """Called while cards are laid out and painted; what it raises ends the work."""

    @property
    def theme(self) -> Theme:
        return self.look.theme

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The stops that are presented."""
        return tuple(stop for stop in self.canvas.talk if not stop.hidden)

    @property
    def margin(self) -> float:
        return self.width * 0.056

    @property
    def content(self) -> QRectF:
        """Where a slide's own things are: below its headline, above the figures."""
        return QRectF(self.margin, 218, self.width - 2 * self.margin, HIGH - 218 - 182)

    @property
    def chart_scale(self) -> float:
        """How large charts are drawn where they have room: read at arm's length, or on a wall."""
        return CHART_SCALE if self.native or not self.on_paper else 1.5

    def say(self, text: str | Text) -> str:
        """In the reader's language."""
        return self.shown.line(text)

    def title_of(self, stop: Stop) -> str:
        """How a stop is called in lists: "Market", "Funnel", "Chosen cards"."""
        return self.say(Text(title_of(stop)))

    def headline_of(self, stop: Stop) -> str:
        """What stands over a stop: what somebody wrote, or what is usual."""
        if stop.headline.strip():
            return stop.headline.strip()
        usual = HEADLINES.get(stop.shows)
        return self.say(Text(usual)) if usual else self.title_of(stop)

    @cached_property
    def results(self) -> dict[str, tuple[str, ...]]:
        """What was calculated about cards."""
        return results_of(self.model, self.shown, self.case)

    @cached_property
    def _album(self) -> Album:
        return Album()

    @cached_property
    def board(self) -> Board:
        """The canvas as it is."""
        return Board(self.canvas, self.model, self.shown, self.theme, step=self.step)

    def image_of(self, card: Card) -> QImage | None:
        """An image card's picture, where it can be shown."""
        if not isinstance(card, ImageCard) or not card.image:
            return None
        found = next((i for i in self.canvas.images if i.sha256 == card.image), None)
        return self._album.of(found) if found else None

    def face(self, card: Card) -> Face:
        """What a card says on a slide: nothing in letters that are too small, no comments."""
        face = face_of(card, self.shown, self.results.get(card.id, ()))
        size = "normal" if face.size == "small" else face.size
        folded = face.collapsed and not self.on_paper
        return replace(face, comments=0, locked=False, size=size, collapsed=folded,
                       family=self.look.family)  # fmt: skip

    def write(
        self,
        rect: QRectF,
        text: str,
        *,
        size: int = BODY,
        weight: Weight = "normal",
        colour: str = "",
        align: Align = "left",
        upright: Upright = "top",
        most: int = 99,
        mark: str = "",
        role: Role = "",
    ) -> Writing:
        """Words broken into lines that fit a rectangle's width."""
        lines = broken(text, rect.width(), size, WEIGHTS[weight], most, self.look.family)
        return Writing(
            rect=rect,
            lines=tuple(lines),
            size=size,
            colour=colour or self.theme.ink,
            weight=weight,
            align=align,
            upright=upright,
            mark=mark,
            role=role,
            whole=text if "".join(text.split()) == "".join("".join(lines).split()) else "",
        )

    def wide(self, text: str, size: int, weight: Weight = "normal") -> float:
        """How wide a text is on one line."""
        return width_of(text, size, WEIGHTS[weight], self.look.family)


def height_of(writing: Writing) -> float:
    """How high its lines are together."""
    return len(writing.lines) * writing.size * LEAD


def deck_of(
    canvas: Canvas,
    case: Case,
    theme: Theme,
    translate: Translate = str,
    *,
    model: Model | None = None,
    width: float = 1920.0,
    sliders: int = 0,
) -> Deck:
    """A talk on a screen. `width` is that of the screen, where its height is 1080."""
    shown = Shown(canvas.currency, canvas.language, translate, case)
    look = look_of(canvas, theme)
    return Deck(canvas, model or model_of(canvas), case, shown, look, width, sliders=sliders)


def paper_of(
    canvas: Canvas, case: Case, theme: Theme, translate: Translate = str, *, ratio: float
) -> Deck:
    """The same on paper of a ratio of width to height: smaller, so that a pane fits a page."""
    shown = Shown(canvas.currency, canvas.language, translate, case)
    scales = (2.2, 2.0, 1.8, 1.6, 1.4, 1.25, 1.1)
    return Deck(
        canvas, model_of(canvas), case, shown, look_of(canvas, theme), HIGH * ratio,
        scales=scales, on_paper=True,
    )  # fmt: skip


def native_of(canvas: Canvas, case: Case, theme: Theme, translate: Translate = str) -> Deck:
    """The same for a program in which others go on: all words, and a stop is one slide while its
    words can still be read."""
    shown = Shown(canvas.currency, canvas.language, translate, case)
    return Deck(
        canvas, model_of(canvas), case, shown, look_of(canvas, theme),
        scales=(2.6, 2.4, 2.2, 2.0, 1.8, 1.6, 1.45, 1.35, 1.25), on_paper=True, native=True,
    )  # fmt: skip
