"""The whole model of a canvas: every quantity, its name in the workbook, and the headlines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.numbers.book import Block, Book
from canvas_app.numbers.channels import Channels, channels
from canvas_app.numbers.economics import Economics, economics
from canvas_app.numbers.pricing import Blend, Tier, blend, tiers
from canvas_app.numbers.quantities import Choice, Figure, Input, Quantity
from canvas_app.numbers.research import Research, research
from canvas_app.numbers.sizing import Sizing, sizing


@dataclass(frozen=True)
class Model:
    """Every quantity of one canvas. Cheap to make: do it anew for each changed canvas."""

    canvas: Canvas
    tiers: tuple[Tier, ...]
    blend: Blend | None
    sizing: Sizing
    channels: Channels
    economics: Economics
    research: tuple[Research, ...]
    inputs: tuple[Input, ...]
    choices: tuple[Choice, ...]
    quantities: tuple[Figure, ...]
    blocks: Mapping[str, Block]
    """What was made for each card, to be used again while the card stays the same."""

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that are printed and have a name in the workbook."""
        return tuple(figure for figure in self.quantities if figure.listed)

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
        """Inputs, choices and figures by their key."""
        everything: Iterable[Quantity] = (*self.inputs, *self.choices, *self.quantities)
        return {quantity.key: quantity for quantity in everything}

    @cached_property
    def names(self) -> dict[str, str]:
        """The workbook's defined names by key: `in_…` for inputs, `out_…` for figures.

        Never like `TAM2026`, which some programs read as the address of a cell.
        """
        taken: set[str] = set()
        made: dict[str, str] = {}
        for prefix, group in (("in", (*self.inputs, *self.choices)), ("out", self.figures)):
            for quantity in group:
                made[quantity.key] = _free_name(f"{prefix}_{quantity.key}", taken)
        return made


def model_of(canvas: Canvas, before: Model | None = None) -> Model:
    """Define every quantity of a canvas. Values are worked out when they are asked for.

    With the model of an earlier state, only what changed since is made anew.
    """
    book = Book(canvas, before.blocks if before else {})
    all_tiers = tiers(book)
    mixed = blend(book, all_tiers, "tier_revenue") if all_tiers else None
    sized = sizing(book, all_tiers)
    ways = channels(book)
    unit = economics(book, sized, ways, mixed)
    surveys = research(book)
    _other_inputs(book)
    return Model(
        canvas,
        all_tiers,
        mixed,
        sized,
        ways,
        unit,
        surveys,
        tuple(book.inputs),
        tuple(book.choices),
        tuple(book.figures),
        book.blocks,
    )


def _other_inputs(book: Book) -> None:
    """Estimates that no figure uses yet: the workbook's reader gets them all the same."""
    used = {quantity.key for quantity in book.inputs}
    for card in book.canvas.cards:
        for field in _quantity_fields(type(card)) if card.counts else ():
            if getattr(card, field) is not None and f"{card.id}.{field}" not in used:
                book.typed(card, field)


@cache
def _quantity_fields(kind: type[Card]) -> tuple[str, ...]:
    """The fields of a kind of card that hold an estimate."""
    extras = {name: about.json_schema_extra for name, about in kind.model_fields.items()}
    return tuple(n for n, extra in extras.items() if isinstance(extra, dict) and "measure" in extra)


def _free_name(wanted: str, taken: set[str]) -> str:
    """A valid name that is not taken; spreadsheets don't tell capitals apart."""
    base = re.sub(r"\W", "_", wanted, flags=re.ASCII)
    name, n = base, 2
    while name.lower() in taken or any(f"{name.lower()}_{end}" in taken for end in ("low", "high")):
        name, n = f"{base}_{n}", n + 1
    taken |= {name.lower(), f"{name.lower()}_low", f"{name.lower()}_high"}
    return name
