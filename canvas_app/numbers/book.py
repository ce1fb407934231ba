"""Collects the quantities of one canvas, in the order in which they are defined."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from operator import is_
from typing import Any, TypeVar

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, OfferCard
from canvas_app.document.estimate import Estimate, Source
from canvas_app.document.text import N_, Text
from canvas_app.numbers.expressions import Expression
from canvas_app.numbers.functions import Later
from canvas_app.numbers.quantities import Choice, Figure, Input, Measure, Series

T = TypeVar("T")
C = TypeVar("C", bound=Card)


@dataclass(slots=True)
class Loose:
    """What was made by itself, between one block and the next."""

    inputs: list[Input] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    series: list[Series] = field(default_factory=list)


class Waiting:
    """Figures that nothing else rests on: made when somebody asks for them."""

    inputs: tuple[Input, ...] = ()
    choices: tuple[Choice, ...] = ()
    series: tuple[Series, ...] = ()

    def __init__(self, make: Callable[[], tuple[Figure, ...]]) -> None:
        self._make = make

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures."""
        return self._make()


class Pieces:
    """Quantities in the order of their definitions, listed when somebody asks."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces

    @cached_property
    def inputs(self) -> tuple[Input, ...]:
        """Every number that is typed or could be."""
        return tuple(chain.from_iterable([piece.inputs for piece in self.pieces]))

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """Every choice among words that decides what counts."""
        return tuple(chain.from_iterable([piece.choices for piece in self.pieces]))

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure but the yearly ones."""
        return tuple(chain.from_iterable([piece.figures for piece in self.pieces]))

    @cached_property
    def series(self) -> tuple[Series, ...]:
        """Rows of yearly figures."""
        return tuple(chain.from_iterable([piece.series for piece in self.pieces]))


class Block(Pieces):
    """What was made for one card, and of what: it serves again while nothing of that changed."""

    def __init__(
        self,
        made_of: tuple[object, ...],
        result: Any,
        pieces: Sequence[Piece],
        inside: Mapping[str, Block],
    ) -> None:
        super().__init__(pieces)
        self.made_of, self.result = made_of, result
        self.inside = inside
        """The blocks that it was made of, which serve again when it does not."""


Piece = Block | Loose | Waiting


class Book:
    """Makes inputs out of cards' fields and figures out of expressions, and keeps them all.

    `before` are the blocks of an earlier state of the canvas with the same settings: cards that
    are the same objects keep their quantities, and with them the values that are known already.
    """

    def __init__(self, canvas: Canvas, before: Mapping[str, Block]) -> None:
        self.canvas = canvas
        self.blocks: dict[str, Block] = {}
        self._before = before
        self.pieces: list[Piece] = []
        """Everything that was made or kept, in order."""
        self.last_year = max(canvas.horizon, canvas.target_year)
        self._counting: dict[type[Card], list[Card]] = {}
        for card in canvas.cards:
            if card.counts:
                self._counting.setdefault(type(card), []).append(card)
        self.per_year = Text("{currency} / year", currency=canvas.currency)

    def counting(self, kind: type[C]) -> tuple[C, ...]:
        """The cards of a kind that lie where they count, in the order of the canvas."""
        return tuple(self._counting.get(kind, ()))  # type: ignore[arg-type]

    @cached_property
    def offers(self) -> tuple[OfferCard, ...]:
        """The offers that count; the first that states a number is the one that is asked.

        The first made, not the hindmost: bringing a card to the front changes no figure.
        """
        return self.counting(OfferCard)

    def block(self, made_of: tuple[object, ...], card: Card, make: Callable[[], T]) -> T:
        """What `make` makes for a card; taken from before while all it is made of is the same."""
        return self.part(card.id, (card, *made_of), make)

    def part(self, key: str, made_of: tuple[object, ...], make: Callable[[], T]) -> T:
        """What `make` makes under a key of its own; taken from before as a card's block is."""
        old = self._before.get(key)
        if (
            old is not None
            and len(old.made_of) == len(made_of)
            and all(map(is_, old.made_of, made_of))
        ):
            self.blocks[key] = old
            if old.inside:
                self.blocks.update(old.inside)
            self.pieces.append(old)
            kept: T = old.result
            return kept
        start, outside = len(self.pieces), self.blocks
        self.blocks = {}
        self.pieces.append(Loose())
        result = make()
        block = Block(made_of, result, self.pieces[start:], self.blocks)
        self.pieces[start:] = [block]
        outside.update(self.blocks)
        outside[key] = block
        self.blocks = outside
        return result

    @property
    def _loose(self) -> Loose:
        """Where what is made now is kept."""
        last = self.pieces[-1] if self.pieces else None
        if not isinstance(last, Loose):
            last = Loose()
            self.pieces.append(last)
        return last

    def typed(self, card: Card, field: str) -> Input:
        """The input of a card's quantity field, whether something is typed there or not."""
        about = type(card).model_fields[field]
        return self._input(card, field, Text(about.title or field), getattr(card, field), about)

    def row_typed(self, card: Card, field: str, row: int, inner: str, label: Text) -> Input:
        """The input in one row of a list field, such as a filter's share."""
        item = getattr(card, field)[row]
        about = type(item).model_fields[inner]
        place = f"{field}.{row}.{inner}"
        return self._input(card, place, label, getattr(item, inner), about)

    def missing(self, card_type: type[Card], field: str, key: str) -> Input:
        """The place of a number that no card holds."""
        about = card_type.model_fields[field]
        made = self._make(key, None, "", field, Text(about.title or field), None, about)
        self._loose.inputs.append(made)
        return made

    def setting(self, key: str, label: str, measure: Measure, unit: Text, value: float) -> Input:
        """A number from the document's settings."""
        source = Source(text=N_("document setting"))
        made = Input(
            key=key,
            label=Text(label),
            measure=measure,
            unit=unit,
            estimate=Estimate(base=value, source=source),
            setting=True,
        )
        self._loose.inputs.append(made)
        return made

    def choice(self, card: Card, field: str, choices: tuple[str, ...]) -> Choice:
        """A card's choice among words that decides what counts."""
        title = type(card).model_fields[field].title or field
        made = Choice(
            key=f"{card.id}.{field}",
            label=Text(title),
            measure="number",
            unit="",
            card=card.id,
            subject=card.name,
            value=getattr(card, field),
            choices=choices,
        )
        self._loose.choices.append(made)
        return made

    def figure(
        self,
        key: str,
        label: Text,
        expression: Expression | Callable[[], Expression],
        measure: Measure = "money",
        unit: Text | str | None = None,
        card: Card | None = None,
        listed: bool = True,
    ) -> Figure:
        """A calculated quantity; money a year unless said otherwise.

        An expression over other years is given as what makes it, so that they are made only when
        somebody asks for the figure.
        """
        made = Figure(
            key=f"{card.id}.{key}" if card else key,
            label=label,
            measure=measure,
            unit=self.per_year if unit is None else unit,
            card=card.id if card else None,
            subject=card.name if card else "",
            expression=expression if isinstance(expression, Expression) else Later(expression),
            listed=listed,
        )
        self._loose.figures.append(made)
        return made

    def waiting(self, make: Callable[[], tuple[Figure, ...]]) -> Waiting:
        """Figures that nothing else rests on; `make` must not hold on to this book."""
        made = Waiting(make)
        self.pieces.append(made)
        return made

    def yearly(
        self,
        key: str,
        label: Text,
        define: Callable[[int], Expression],
        measure: Measure = "money",
        unit: Text | str | None = None,
        card: Card | None = None,
        *,
        first: int = 0,
        listed: bool = False,
        called: str = N_("{figure} in {year}"),
    ) -> Series:
        """A figure for each year from `first` to the last; `define` gives a year's expression.

        `called` is how a year's figure is called.
        """
        make = _YearlyFigure(
            f"{card.id}.{key}" if card else key,
            label,
            define,
            measure,
            self.per_year if unit is None else unit,
            card,
            self.canvas.base_year,
            listed,
            called,
        )
        made = Series(make.key, label, make, first, self.last_year)
        self._loose.series.append(made)
        return made

    def _input(
        self, card: Card, place: str, label: Text, estimate: Estimate | None, about: Any
    ) -> Input:
        key = f"{card.id}.{place}"
        made = self._make(key, card.id, card.name, place, label, estimate, about)
        self._loose.inputs.append(made)
        return made

    def _make(
        self,
        key: str,
        card: str | None,
        subject: str,
        field: str,
        label: Text,
        estimate: Estimate | None,
        about: Any,
    ) -> Input:
        extra = about.json_schema_extra
        unit: Text | str = Text(
            extra["unit"], currency=self.canvas.currency, year=self.canvas.target_year
        )
        if estimate is not None and estimate.unit:
            unit = estimate.unit
        return Input(
            key=key,
            label=label,
            measure=extra["measure"],
            unit=unit,
            card=card,
            subject=subject,
            field=field,
            estimate=estimate,
            assumed=extra.get("assumed"),
        )


@dataclass(frozen=True)
class _YearlyFigure:
    """Makes the figure of one year."""

    key: str
    label: Text
    define: Callable[[int], Expression]
    measure: Measure
    unit: Text | str
    card: Card | None
    base_year: int
    listed: bool
    called: str

    def __call__(self, year: int) -> Figure:
        card = self.card
        return Figure(
            f"{self.key}.year.{year}",
            Text(self.called, figure=self.label, year=self.base_year + year),
            self.measure,
            self.unit,
            card.id if card else None,
            card.name if card else "",
            expression=self.define(year),
            listed=self.listed,
            year=year,
        )
