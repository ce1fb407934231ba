"""Cells of a table: what stands where on a card, edits of many at once, and blocks of text.

A table shows one kind of card, a card a row. A cell holds a field of the card, or a field of one
row of a list on it, which is found by its label: "Demo" among the conversions.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from canvas_app.document.base import Model
from canvas_app.document.canvas import MOST_CARDS, Canvas
from canvas_app.document.cards import CARD_KINDS, Card, SegmentCard, new_card
from canvas_app.document.estimate import Estimate
from canvas_app.document.panes import Lane
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit, assembled, revised
from canvas_app.editing.edits import fresh_id
from canvas_app.editing.placement import FreePlaces
from canvas_app.editing.scenarios import with_value
from canvas_app.numbers.expressions import Case

# A spreadsheet takes what begins so for a formula, which may call for files and addresses; "-5"
# and "+3 %" it takes for the numbers that they are. An apostrophe makes it text.
_FORMULA = re.compile(r"'*[=@\t\r]|'+[+-]|[+-](?![\s\d.,\u2019$€£¥]*[%kKMB万亿]?$)")
_MADE_TEXT = re.compile(r"'+[=+\-@\t\r]")

RowKey = tuple[str, int]
"""A row of a list: its label, and which of those with the same label it is."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where on a card a value lives."""

    field: str
    row: RowKey | None = None
    """The row, where the field is a list."""
    inner: str = ""
    """The row's field."""
    number: bool = False
    """Whether it holds an estimate."""
    before: tuple[RowKey, ...] = dataclasses.field(default=(), compare=False)
    """The table's rows before this one: a card that lacks the row gets it behind them."""


# --- looking ------------------------------------------------------------------------------------


def row_keys(cards: Iterable[Card], field: str) -> tuple[RowKey, ...]:
    """The rows of a list over many cards, each once, in an order that keeps every card's own."""
    found: list[RowKey] = []
    for card in cards:
        keys = _keys(getattr(card, field))
        known = [found.index(key) for key in keys if key in found]
        at = known[0] if known else len(found)
        for key in keys:
            if key in found:
                at = found.index(key) + 1
            else:
                found.insert(at, key)
                at += 1
    return tuple(found)


def place_of(card: Card, slot: Slot) -> int | None:
    """Which row of a list the slot means on a card; None where the card has none like it."""
    keys = _keys(getattr(card, slot.field))
    return keys.index(slot.row) if slot.row in keys else None


def value_at(card: Card, slot: Slot) -> Any:
    """What stands in a cell: an Estimate, a word, or None."""
    if slot.row is None:
        return getattr(card, slot.field)
    at = place_of(card, slot)
    return None if at is None else getattr(getattr(card, slot.field)[at], slot.inner)


def number_at(card: Card, slot: Slot, case: Case) -> float | None:
    """The number of a cell in a case; the base where the case has none of its own."""
    estimate = value_at(card, slot)
    if estimate is None:
        return None
    return float(estimate.value_in(case))


def _keys(rows: Sequence[Any]) -> list[RowKey]:
    seen: dict[str, int] = {}
    keys = []
    for row in rows:
        label = row.label.strip()
        keys.append((label, seen.get(label, 0)))
        seen[label] = seen.get(label, 0) + 1
    return keys


# --- changing -----------------------------------------------------------------------------------

Values = Mapping[Slot, Any]
"""New values by slot: a number or None for an estimate, otherwise a word."""


def changed(
    canvas: Canvas, kind: str, changes: Mapping[str, Values], added: Sequence[Values], case: Case
) -> tuple[Canvas, tuple[str, ...]]:
    """Change cells of cards, and add cards of a kind; gives the ids of those added.

    A number is written where the case has its own: the base, the low or high value, or that of
    a scenario. The same canvas comes back where nothing is different. Raises RefusedEdit where a
    value can't be kept, and then nothing is changed.
    """
    moved: dict[Lane, list[str]] = {}
    cards: list[Card] = []
    for card in canvas.cards:
        after = with_values(card, changes[card.id], case) if card.id in changes else card
        lane = getattr(card, "lane", None)
        if isinstance(after, SegmentCard) and after.pane == "market" and after.lane != lane:
            moved.setdefault(after.lane, []).append(after.id)
        cards.append(after)
    if moved:
        cards = _settled(canvas, cards, moved)
    made = _added(canvas, cards, kind, added, case)
    if not made and all(new is old for new, old in zip(cards, canvas.cards, strict=True)):
        return canvas, ()
    if len(cards) + len(made) > MOST_CARDS:
        raise RefusedEdit(Text("A canvas holds at most {cards} cards.", cards=MOST_CARDS))
    return assembled(canvas, cards=(*cards, *made)), tuple(card.id for card in made)


def with_values(card: Card, values: Values, case: Case) -> Card:
    """The card with other values in some cells; the same card where none is different.

    A stage whose number was taken away is gone, as the empty cells of other cards say.
    """
    emptied: dict[str, set[RowKey]] = {}
    for slot, value in values.items():
        after = _with(card, slot, value, case)
        if slot.row is not None and value is None and after is not card:
            emptied.setdefault(slot.field, set()).add(slot.row)
        card = after
    # only now: when a row goes, the next one with its label gets its key
    for field, keys in emptied.items():
        rows = tuple(getattr(card, field))
        kept = tuple(
            row
            for key, row in zip(_keys(rows), rows, strict=True)
            if key not in keys or _has_number(row)
        )
        card = card if len(kept) == len(rows) else revised(card, **{field: kept})
    return card


def _with(card: Card, slot: Slot, value: Any, case: Case) -> Card:
    if slot.row is not None:
        return _with_row(card, slot, value, case)
    old = getattr(card, slot.field)
    new = value
    if slot.number:
        new = with_number(old, value, case, _assumed(type(card), slot.field))
    return card if new is old or new == old else revised(card, **{slot.field: new})


def with_number(
    old: Estimate | None, number: float | None, case: Case, assumed: float | None = None
) -> Estimate | None:
    """An estimate with another number in a case; the same where it says that already.

    Without a base there is no estimate: a first number is the base, whatever the case, unless
    something is assumed while nothing is typed. That stays what counts in the other cases.
    """
    if old is None:
        if number is None:
            return None
        return Estimate(base=number) if assumed is None else with_value(old, case, number, assumed)
    own = old.typed_in(case)
    if number == own or (own is None and number == old.base):
        return old
    return with_value(old, case, number)


def _with_row(card: Card, slot: Slot, value: Any, case: Case) -> Card:
    rows: tuple[Any, ...] = getattr(card, slot.field)
    at = place_of(card, slot)
    if at is None:
        if value is None or not slot.number:
            return card  # a word alone makes no row
        label = slot.row[0] if slot.row else ""
        made = _row_model(card, slot.field).model_validate({"label": label})
        made = revised(made, **{slot.inner: Estimate(base=value)})
        behind = [n for n, key in enumerate(_keys(rows)) if key in slot.before]
        at = behind[-1] + 1 if behind else 0
        return revised(card, **{slot.field: (*rows[:at], made, *rows[at:])})
    old = getattr(rows[at], slot.inner)
    new = value
    if slot.number:
        new = with_number(old, value, case, _assumed(type(rows[at]), slot.inner))
    if new is old or new == old:
        return card
    row = revised(rows[at], **{slot.inner: new})
    return revised(card, **{slot.field: (*rows[:at], row, *rows[at + 1 :])})


def _assumed(kind: type[Model], field: str) -> float | None:
    """What counts while nothing is typed in a field."""
    extra = kind.model_fields[field].json_schema_extra
    assumed = extra.get("assumed") if isinstance(extra, dict) else None
    return float(assumed) if isinstance(assumed, int | float) else None


def _has_number(row: Model) -> bool:
    return any(isinstance(getattr(row, name), Estimate) for name in type(row).model_fields)


def _row_model(card: Card, field: str) -> type[Model]:
    made: type[Model] = get_args(type(card).model_fields[field].annotation)[0]
    return made


# --- places on the canvas -----------------------------------------------------------------------


def _settled(canvas: Canvas, cards: list[Card], moved: Mapping[Lane, list[str]]) -> list[Card]:
    """Segments that changed their lane, at free places of it."""
    leaving = {id for ids in moved.values() for id in ids}
    places = FreePlaces(canvas, [card for card in cards if card.id not in leaving])
    at: dict[str, tuple[float, float]] = {}
    for card in cards:
        if card.id in leaving and isinstance(card, SegmentCard):
            at[card.id] = places.take(card.width, card.height, "market", card.lane)
    return [revised(c, x=at[c.id][0], y=at[c.id][1]) if c.id in at else c for c in cards]


def _added(
    canvas: Canvas, cards: list[Card], kind: str, added: Sequence[Values], case: Case
) -> list[Card]:
    if not added:
        return []
    places, taken = FreePlaces(canvas, cards), set(canvas.by_id)
    order = max((card.order for card in cards), default=0)
    home = CARD_KINDS[kind].HOME
    made: list[Card] = []
    for values in added:
        order += 1
        card = new_card(kind, fresh_id(kind, taken), pane=home, order=order)
        card = with_values(card, values, case)
        lane = card.lane if isinstance(card, SegmentCard) else None
        x, y = places.take(card.width, card.height, home, lane)
        made.append(revised(card, x=x, y=y))
        taken.add(card.id)
    return made


# --- blocks of text -----------------------------------------------------------------------------


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Cells as spreadsheets put them on the clipboard: tabs between, a line a row.

    What a spreadsheet would take for a formula gets an apostrophe, which `read_block` takes away.
    """
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in rows)


def read_block(text: str, separator: str = "\t") -> list[list[str]]:
    """The cells of a text from a spreadsheet; every row is as long as the longest.

    A cell in quotes may hold separators, line breaks and doubled quotes.
    """
    rows = read_rows(text, separator)
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def read_rows(text: str, separator: str = "\t") -> list[list[str]]:
    """The same, each row as long as it was written."""
    rows: list[list[str]] = [[]]
    at, end = 0, len(text)
    while True:
        cell, at = _cell(text, at, separator)
        rows[-1].append(cell[1:] if _MADE_TEXT.match(cell) else cell)
        if at >= end:
            break
        if text[at] == separator:
            at += 1
            continue
        at += 2 if text.startswith("\r\n", at) else 1
        if at >= end:
            break  # the break behind the last row
        rows.append([])
    return rows


def _quoted(cell: str) -> str:
    if _FORMULA.match(cell):
        cell = f"'{cell}"
    if cell.startswith('"') or any(sign in cell for sign in "\t\r\n"):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _cell(text: str, at: int, separator: str) -> tuple[str, int]:
    """A cell, and where it ends: at a separator, at the end of its line or of the text."""
    ends = separator + "\r\n"
    if text.startswith('"', at):
        parts, here = [], at + 1
        while (quote := text.find('"', here)) >= 0:
            parts.append(text[here:quote])
            if text.startswith('"', quote + 1):
                parts.append('"')
                here = quote + 2
            elif quote + 1 == len(text) or text[quote + 1] in ends:
                return "".join(parts), quote + 1
            else:
                break  # a quote within a word: not a quoted cell after all
    stop = at
    while stop < len(text) and text[stop] not in ends:
        stop += 1
    return text[at:stop], stop
