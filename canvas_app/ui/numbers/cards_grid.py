"""A table of cards as a grid: a card a row, a row to add one, and a row of totals."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from canvas_app.document.cards import CARD_KINDS, Card
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.editing.cells import Slot, place_of, value_at
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.functions import Either
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Input, Quantity
from canvas_app.numbers.shown import Shown
from canvas_app.numbers.typed import UnreadableNumber, read_number
from canvas_app.ui.numbers.columns import Column, columns_of
from canvas_app.ui.numbers.grid import (
    BLANK,
    Cell,
    Grid,
    Tone,
    decimal_sign,
    figure_cell,
    is_unsure,
    number_plain,
    number_text,
)
from canvas_app.ui.numbers.records import CardTable

ADD, TOTAL = "+", "="
"""Ids of the rows that are no cards; no card's id has such signs."""
Derived = dict[str, Quantity]


class UnreadableCell(ValueError):
    """Text that can't stand in a cell; `text` says what was expected."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


class CardsGrid(Grid):
    """The cells of one kind of card in one case."""

    def __init__(
        self,
        table: CardTable,
        model: Model,
        case: Case,
        shown: Shown,
        derived: Derived,
        *,
        looks: bool = False,
    ) -> None:
        """`looks` says that the canvas is only looked at: no row invites to type."""
        super().__init__(model.canvas, case, shown)
        self.table, self.model = table, model
        kind = CARD_KINDS[table.kind]
        self.cards = tuple(c for c in model.canvas.cards if type(c) is kind and c.counts)
        self.columns = columns_of(table, self.cards, model)
        self.end = len(self.cards)
        """The first row below the cards: a new card would stand there."""
        adds = bool(table.add) and not looks
        self.add_row = self.end if adds else None
        rows = [*(card.id for card in self.cards), *([ADD] if adds else [])]
        if self.cards and (table.totals or any(f.total for f in table.figures)):
            self.total_row = len(rows)
            rows.append(TOTAL)
        self.rows = tuple(rows)
        self._derived = derived

    def renewed(self, before: Grid) -> Iterable[int]:
        if not isinstance(before, CardsGrid):
            return range(len(self.rows))
        old = {card.id: card for card in before.cards}
        rows = [n for n, card in enumerate(self.cards) if old.get(card.id) is not card]
        return [*rows, *range(self.end, len(self.rows))]

    def name_of(self, row: int) -> str:
        if row < len(self.cards):
            return self.cards[row].name
        return tr(self.table.add) if row == self.add_row else tr("Total")

    def card(self, row: int) -> Card | None:
        """The card of a row; None where a new one would stand, or the totals."""
        return self.cards[row] if row < len(self.cards) else None

    def made(self, row: int, column: int) -> Cell:
        head = self.columns[column]
        if row == self.total_row:
            return self._total(head, column)
        if row == self.add_row:
            if column == 0:
                return Cell(f"+ {tr(self.table.add)}", "", Tone.ADD, editable=True)
            return Cell("", "", Tone.BLANK, head.slot is not None, head.is_number)
        card = self.cards[row]
        if head.figure is not None:
            figure = self.model.by_key.get(f"{card.id}.{head.figure.key}")
            return BLANK if figure is None else figure_cell(figure, self.case, self.shown)
        assert head.slot is not None
        if head.is_number:
            return self._number(card, head, head.slot)
        return self._word(card, head, head.slot, column)

    def _total(self, head: Column, column: int) -> Cell:
        if column == 0:
            return Cell(tr("Total"), tr("Total"), Tone.FIGURE)
        key = head.figure.total if head.figure else self.table.totals.get(head.key, "")
        figure = self.model.by_key.get(key) if key else None
        return BLANK if figure is None else figure_cell(figure, self.case, self.shown)

    def _word(self, card: Card, head: Column, slot: Slot, column: int) -> Cell:
        value = value_at(card, slot)
        text = tr(head.choices[value]) if value in head.choices else (value or "")
        if column == 0 and not text.strip():
            return Cell(card.name, "", Tone.QUIET, editable=True)
        there = slot.row is None or place_of(card, slot) is not None
        return Cell(text, text, Tone.PLAIN, editable=there)

    def _number(self, card: Card, head: Column, slot: Slot) -> Cell:
        estimate = value_at(card, slot)
        quantity = self.model.by_key.get(f"{card.id}.{_place(card, slot)}")
        measure: Any = head.measure
        if isinstance(estimate, Estimate):
            value = float(estimate.value_in(self.case))
            tone = Tone.PLAIN if estimate.typed_in(self.case) is not None else Tone.QUIET
            text, plain = number_text(measure, value, self.shown), number_plain(measure, value)
            unsure = is_unsure(quantity, self.canvas)
            return Cell(text, plain, tone, True, True, quantity, unsure)
        instead = self._derived.get(f"{card.id}.{slot.field}")
        counts = instead.result(self.case) if instead is not None else None
        if isinstance(counts, float):
            text = number_text(measure, counts, self.shown)
            return Cell(text, "", Tone.ASSUMED, True, True, instead)
        if head.assumed is not None and (slot.row is None or place_of(card, slot) is not None):
            text = number_text(measure, head.assumed, self.shown)
            return Cell(text, "", Tone.ASSUMED, True, True, quantity)
        return Cell("", "", Tone.BLANK, True, True, quantity)

    def read(self, row: int, column: int, text: str) -> Any:
        """What a text means in a cell: a number, a word, or None for nothing.

        Raises UnreadableCell with a sentence that says what was expected.
        """
        head = self.columns[column]
        if head.is_number:
            if not text.strip():
                return None
            try:
                return read_number(text, decimal=decimal_sign(), percent=head.measure == "share")
            except UnreadableNumber as error:
                raise UnreadableCell(error.text) from error
        if not head.choices:
            return text
        return _chosen(head, text)


def _chosen(head: Column, text: str) -> Any:
    wanted = text.strip().casefold()
    for value, title in head.choices.items():
        if wanted in (str(value).casefold(), title.casefold(), tr(title).casefold()):
            return value
    if not wanted and head.optional:
        return None
    words = ", ".join(tr(title) for title in head.choices.values())
    raise UnreadableCell(Text("“{typed}” is none of: {words}.", typed=text.strip(), words=words))


def _place(card: Card, slot: Slot) -> str:
    if slot.row is None:
        return slot.field
    return f"{slot.field}.{place_of(card, slot)}.{slot.inner}"


def derived_of(model: Model) -> Derived:
    """By an input's key, the quantity that counts while nothing is typed there.

    The model says so itself: a figure is *either* the typed input *or else* something else.
    """
    found: Derived = {}
    for figure in model.quantities:
        either = figure.expression
        if isinstance(either, Either) and isinstance(either.second, Quantity):
            typed = either.first
            if isinstance(typed, Input) and typed.estimate is None:
                found[typed.key] = either.second
    return found
