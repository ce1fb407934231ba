"""The whole model of a canvas: every quantity, its name in the workbook, and the headlines."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from itertools import chain

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import (
    CARD_KINDS,
    Card,
    ChannelCard,
    MarketTotalCard,
    SegmentCard,
)
from canvas_app.numbers.book import Block, Book, Pieces
from canvas_app.numbers.channels import Channels, channels
from canvas_app.numbers.delivery import Delivery, delivery
from canvas_app.numbers.economics import Economics, economics
from canvas_app.numbers.pricing import Blend, Tier, blend, tiers
from canvas_app.numbers.projection import Projection, projection
from canvas_app.numbers.quantities import Choice, Figure, Input, Quantity, Series
from canvas_app.numbers.research import Research, research
from canvas_app.numbers.sizing import Sizing, sizing
from canvas_app.numbers.years import years

_USED_WHOLLY = (SegmentCard, MarketTotalCard, ChannelCard)
"""Kinds of cards whose every number some figure uses."""


@dataclass(frozen=True)
class Model:
    """Every quantity of one canvas. Cheap to make: do it anew for each changed canvas."""

    canvas: Canvas
    tiers: tuple[Tier, ...]
    blend: Blend | None
    sizing: Sizing
    channels: Channels
    economics: Economics
    projection: Projection
    delivery: Delivery
    research: tuple[Research, ...]
    blocks: Mapping[str, Block]
    """What was made for each card, to be used again while the card stays the same."""
    pieces: Pieces
    """The same and all the rest, in the order of the definitions."""

    @property
    def inputs(self) -> tuple[Input, ...]:
        """Every number that is typed or could be."""
        return self.pieces.inputs

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Every choice among words that decides what counts."""
        return self.pieces.choices

    @property
    def quantities(self) -> tuple[Figure, ...]:
        """Every figure but the yearly ones, which are made when somebody asks for them."""
        return self.pieces.figures

    @property
    def yearly(self) -> tuple[Series, ...]:
        """The figures that there is one of for every year."""
        return self.pieces.series

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that are printed and have a name in the workbook."""
        single = (figure for figure in self.quantities if figure.listed)
        return (*single, *(figure for figure in self.yearly_figures if figure.listed))

    @property
    def yearly_figures(self) -> tuple[Figure, ...]:
        """The figures of every year."""
        return tuple(chain.from_iterable([series.figures for series in self.yearly]))

    @property
    def headlines(self) -> tuple[Figure, ...]:
        """The figures of the strip below the canvas."""
        size, unit = self.sizing.bottom_up, self.economics
        return (
            size.tam,
            size.sam,
            size.som,
            unit.arpa,
            self.channels.cac,
            unit.ltv_cac,
            unit.payback,
        )

    @cached_property
    def by_key(self) -> dict[str, Quantity]:
        """Inputs, choices and figures by their key, without the yearly ones."""
        everything: Iterable[Quantity] = (*self.inputs, *self.choices, *self.quantities)
        return {quantity.key: quantity for quantity in everything}

    def find(self, key: str) -> Quantity | None:
        """A quantity by its key, "tam.year.3" among them."""
        if key in self.by_key:
            return self.by_key[key]
        row, _, year = key.rpartition(".year.")
        found = next((series for series in self.yearly if series.key == row), None)
        wanted = int(year) if year.isdecimal() else -1
        return found(wanted) if found and wanted in found.years else None

    @cached_property
    def names(self) -> dict[str, str]:
        """The workbook's defined names by key: `in_…` for inputs, `out_…` for figures.

        Never like `TAM2026`, which some programs read as the address of a cell.
        """
        taken: set[str] = set()
        made: dict[str, str] = {}
        ends = ("low", "high", *self.scenario_names.values())
        for prefix, group in (("in", (*self.inputs, *self.choices)), ("out", self.figures)):
            for quantity in group:
                made[quantity.key] = _free_name(f"{prefix}_{quantity.key}", taken, ends)
        return made

    @cached_property
    def scenario_names(self) -> dict[str, str]:
        """What the workbook's names of inputs end with in a scenario, by the scenario's id."""
        taken = {"low", "base", "high"}
        return {
            scenario.id: _free_name(scenario.id, taken, ()) for scenario in self.canvas.scenarios
        }


def model_of(canvas: Canvas, before: Model | None = None) -> Model:
    """Define every quantity of a canvas. Values are worked out when they are asked for.

    With the model of an earlier state, only what changed since is made anew; where no number
    can have changed, as when a note is moved, nothing is.
    """
    if before is not None and _only_words_differ(before.canvas, canvas):
        return replace(before, canvas=canvas)
    kept = before.blocks if before and _settings(before.canvas) == _settings(canvas) else {}
    book = Book(canvas, kept)
    all_tiers = tiers(book)
    key = "tier_revenue"
    mixed = book.part(key, all_tiers, partial(blend, book, all_tiers, key)) if all_tiers else None
    sized = sizing(book, all_tiers)
    ways = channels(book)
    unit = economics(book, sized, ways, mixed)
    projected = projection(book, years(book), sized)
    delivered = delivery(book, projected, ways, unit)
    surveys = research(book)
    _other_inputs(book)
    return Model(
        canvas,
        all_tiers,
        mixed,
        sized,
        ways,
        unit,
        projected,
        delivered,
        surveys,
        book.blocks,
        Pieces(book.pieces),
    )


def _settings(canvas: Canvas) -> tuple[object, ...]:
    """What the quantities of every card are made of, besides the card."""
    return canvas.currency, canvas.target_year, canvas.base_year, canvas.horizon


def _only_words_differ(before: Canvas, after: Canvas) -> bool:
    """Whether all that changed are cards that hold no number, and where things lie."""
    if len(before.cards) != len(after.cards) or before.links is not after.links:
        return False
    wordy = _wordy()
    for old, new in zip(before.cards, after.cards, strict=True):
        if old is not new and not (type(old) is type(new) and type(old) in wordy):
            return False
    return all(getattr(before, name) == getattr(after, name) for name in _that_count())


@cache
def _wordy() -> frozenset[type[Card]]:
    """The kinds of cards that no quantity is made of."""
    kinds = (kind for kind in CARD_KINDS.values() if kind not in _USED_WHOLLY)
    return frozenset(kind for kind in kinds if not _quantity_fields(kind))


@cache
def _that_count() -> tuple[str, ...]:
    """The fields of a document on which quantities or their names may rest."""
    words = ("cards", "links", "images", "panes", "brand", "stops")
    return tuple(name for name in Canvas.model_fields if name not in words)


def _other_inputs(book: Book) -> None:
    """Estimates that no figure uses yet: the workbook's reader gets them all the same."""
    cards = tuple(chain.from_iterable(book.counting(kind) for kind in _not_used_wholly()))
    book.part("other_inputs", cards, partial(_unused, book, cards))


def _unused(book: Book, cards: Iterable[Card]) -> None:
    loose = [
        (card, field)
        for card in cards
        for field in _quantity_fields(type(card))
        if getattr(card, field) is not None
    ]
    ids = {card.id for card, _ in loose}
    inputs = chain.from_iterable(piece.inputs for piece in book.pieces)
    used = {quantity.key for quantity in inputs if quantity.card in ids}
    for card, field in loose:
        if f"{card.id}.{field}" not in used:
            book.typed(card, field)


@cache
def _not_used_wholly() -> tuple[type[Card], ...]:
    kinds = (kind for kind in CARD_KINDS.values() if kind not in _USED_WHOLLY)
    return tuple(kind for kind in kinds if _quantity_fields(kind))


@cache
def _quantity_fields(kind: type[Card]) -> tuple[str, ...]:
    """The fields of a kind of card that hold an estimate."""
    extras = {name: about.json_schema_extra for name, about in kind.model_fields.items()}
    return tuple(n for n, extra in extras.items() if isinstance(extra, dict) and "measure" in extra)


def _free_name(wanted: str, taken: set[str], ends: Collection[str]) -> str:
    """A valid name that is not taken, with any of the ends; spreadsheets ignore capitals."""
    base = re.sub(r"\W", "_", wanted, flags=re.ASCII)
    name, n = base, 2
    while not taken.isdisjoint(names := _with_ends(name, ends)):
        name, n = f"{base}_{n}", n + 1
    taken.update(names)
    return name


def _with_ends(name: str, ends: Collection[str]) -> set[str]:
    return {name.lower(), *(f"{name}_{end}".lower() for end in ends)}
