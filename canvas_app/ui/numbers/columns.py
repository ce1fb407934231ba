"""The columns of a table of cards, from what the card class says about its fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from canvas_app.document.base import Model
from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import CARD_KINDS, Card
from canvas_app.document.text import Text
from canvas_app.editing.cells import Slot, row_keys
from canvas_app.i18n import tr
from canvas_app.numbers.model import Model as Numbers
from canvas_app.numbers.quantities import Figure
from canvas_app.ui.inspector.about import About, Shape, about, offered
from canvas_app.ui.numbers.records import CardTable, FigureColumn


@dataclass(frozen=True)
class Column:
    """One column. `slot` is where on a card it is kept; a calculated one has a `figure`."""

    key: str
    title: str
    unit: str = ""
    help: str = ""
    measure: str = ""
    slot: Slot | None = None
    assumed: float | None = None
    choices: Mapping[Any, str] = field(default_factory=dict, hash=False)
    optional: bool = True
    figure: FigureColumn | None = None
    wide: bool = False

    @property
    def is_number(self) -> bool:
        return bool(self.measure)


NAME = Slot("title")


def columns_of(table: CardTable, cards: Sequence[Card], model: Numbers) -> tuple[Column, ...]:
    """Name, choices and words, inputs, then the calculated figures."""
    kind, canvas = CARD_KINDS[table.kind], model.canvas
    name = Column("title", tr("Name"), slot=NAME, wide=True)
    own = [a for a in offered(kind) if a.name not in Card.model_fields and table.shows(a.name)]
    words = [_field(a, canvas) for a in own if a.shape in (Shape.CHOICE, Shape.LINE)]
    inputs: list[Column] = []
    for each in own:
        if each.shape is Shape.ESTIMATE:
            inputs.append(_field(each, canvas))
        elif each.row is not None and "label" in each.row.model_fields:
            first = table.first_rows.get(each.name, "")
            inputs += _rows(each, each.row, cards, canvas, tr(first) if first else "")
    figures = tuple(_figures(table, cards, model))
    return (name, *words, *inputs, *figures)


def _field(about: About, canvas: Canvas) -> Column:
    number = about.shape is Shape.ESTIMATE
    return Column(
        about.name,
        tr(about.title),
        _unit(about, canvas),
        tr(about.help) if about.help else "",
        about.measure if number else "",
        Slot(about.name, number=number),
        about.assumed,
        about.choices,
        about.optional,
    )


def _rows(
    outer: About, row: type[Model], cards: Sequence[Card], canvas: Canvas, first: str
) -> Iterator[Column]:
    """A column for each row that any card has; `first` is offered while none has one."""
    inner = [a for a in (about(row, n) for n in row.model_fields if n != "label") if a.title]
    several = sum(a.shape is Shape.ESTIMATE for a in inner) > 1
    keys = row_keys(cards, outer.name) or (((first, 0),) if first else ())
    for n, key in enumerate(keys):
        label = key[0] or str(n + 1)
        for each in inner:
            number = each.shape is Shape.ESTIMATE
            if not number and each.shape is not Shape.CHOICE:
                continue
            head = tr(outer.title if number and not several else each.title)
            yield Column(
                f"{outer.name}/{key[1]}/{key[0]}/{each.name}",
                tr("{list}: {row}", list=head, row=label),
                _unit(each, canvas),
                tr(each.help) if each.help else "",
                each.measure if number else "",
                Slot(outer.name, key, each.name, number, keys[:n]),
                each.assumed,
                each.choices,
                each.optional,
            )


def _figures(table: CardTable, cards: Sequence[Card], model: Numbers) -> Iterator[Column]:
    """A column where any card has the figure; its title and unit are the figure's own."""
    for each in table.figures:
        if each.only_with and not any(getattr(card, each.only_with) for card in cards):
            continue
        found = next(
            (q for c in cards if (q := model.by_key.get(f"{c.id}.{each.key}")) is not None), None
        )
        if isinstance(found, Figure):
            yield Column(
                f"figure/{each.key}",
                tr(found.label),
                tr(found.unit) if isinstance(found.unit, Text) else found.unit,
                measure=found.measure,
                figure=each,
            )


def _unit(about: About, canvas: Canvas) -> str:
    if not about.unit:
        return ""
    return tr(about.unit, currency=canvas.currency, year=canvas.target_year)
