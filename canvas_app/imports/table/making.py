"""Rows as cards: every cell finds its field or stays, with its heading, in the card's text.

Nothing is lost: what can't be read as the number or the choice that a field wants, and what no
field wants at all, stands in the text as "heading: value".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from canvas_app.document.canvas import MOST_CARDS, Canvas
from canvas_app.document.cards import Card, new_card
from canvas_app.document.estimate import Source
from canvas_app.document.text import Text
from canvas_app.editing.cells import Slot, with_values
from canvas_app.editing.change import RefusedEdit, revised
from canvas_app.editing.edits import fresh_id
from canvas_app.editing.regions import ShownHeight, as_it_is
from canvas_app.imports.table.fields import OUT, TEXT, TITLE, Target, target_of
from canvas_app.imports.table.matching import Matching, readers, words_in
from canvas_app.imports.table.numbers import Reader, is_nothing, period_of
from canvas_app.imports.table.placing import Place, placed_cards
from canvas_app.imports.table.reading import Table
from canvas_app.imports.table.words import chosen, plain_words, words_for
from canvas_app.numbers.typed import UnreadableNumber

Translate = Callable[[str], str]

_LONGEST_LINE, _LONGEST_TEXT, _MOST_LINES = 1_000, 50_000, 50
_MANY = 200
_APART = 1_000.0
_BULLETS = " \t-*•·–"


@dataclass(frozen=True)
class Value:
    """One cell as it will be read. `value` is None where there is nothing."""

    value: Any = None
    unread: bool = False
    """Whether the field could not take it: it stands in the text."""
    partly: bool = False
    """Whether only some of its words could be taken; the others stand in the text."""


@dataclass
class Draft:
    """A row on its way to a card: what was read of each cell, by column."""

    cells: list[Value] = field(default_factory=list)
    fields: dict[str, Any] = field(default_factory=dict)
    slots: dict[Slot, Any] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Plan:
    """What a table becomes."""

    kind: str
    drafts: tuple[Draft, ...]
    readers: tuple[Reader | None, ...]

    @property
    def unread(self) -> int:
        """How many cells stand in the text, because their field could not take them."""
        cells = (cell for draft in self.drafts for cell in draft.cells)
        return sum(cell.unread or cell.partly for cell in cells)

    def filled(self, columns: Sequence[str]) -> list[tuple[Target, int]]:
        """The fields that cards get, in the order of the columns, and how many cards get each."""
        count: Counter[str] = Counter()
        for draft in self.drafts:
            keys = {
                key
                for key, cell in zip(columns, draft.cells, strict=True)
                if cell.value is not None and not cell.unread
            }
            count.update(keys)
        own = [key for key in dict.fromkeys(columns) if key not in (OUT, TEXT, TITLE)]
        return [(target_of(self.kind, key), count[key]) for key in own if count[key]]


def plan_of(
    table: Table, matching: Matching, *, decimal: str = ".", translate: Translate = str
) -> Plan:
    """Read every cell for its field."""
    kind, how = matching.kind, readers(table, matching, decimal)
    heads = [matching.heading(table, n) for n in range(table.width)]
    targets = [target_of(kind, key) for key in matching.columns]
    billing = _billing(matching, heads)
    drafts = []
    for row in matching.rows(table):
        draft = Draft()
        if billing is not None:
            draft.fields["billing"] = billing
        for n, cell in enumerate(row):
            draft.cells.append(_take(draft, targets[n], how[n], cell, heads[n], translate))
        drafts.append(draft)
    return Plan(kind, tuple(drafts), tuple(how))


def made_of(
    canvas: Canvas, plan: Plan, at: Place | None = None, height: ShownHeight = as_it_is
) -> tuple[Canvas, tuple[str, ...]]:
    """The canvas with a card for each row; gives their ids.

    They lie at free places of their kind's home pane, because only there do they count; where
    there is too little room, the pane is tidied up and grows. Dropped outside of it, they lie
    where they were dropped, in rows. Raises RefusedEdit where they are too many.
    """
    if len(canvas.cards) + len(plan.drafts) > MOST_CARDS:
        raise RefusedEdit(Text("A canvas holds at most {cards} cards.", cards=MOST_CARDS))
    taken = set(canvas.by_id)
    cards = []
    for draft in plan.drafts:
        id = fresh_id(plan.kind, taken)
        taken.add(id)
        cards.append(_card(plan.kind, id, draft))
    lanes = ["lane" in draft.fields for draft in plan.drafts]
    return placed_cards(canvas, plan.kind, cards, lanes, at, height)


# --- cells --------------------------------------------------------------------------------------


def _take(
    draft: Draft,
    target: Target,
    reader: Reader | None,
    cell: str,
    heading: str,
    translate: Translate,
) -> Value:
    if not cell.strip() or target.key == OUT:
        return Value()
    if target.key == TITLE:
        return _title(draft, cell)
    if target.shape == "text":
        own = plain_words(heading) in words_for("", TEXT)  # it says "Notes", as a text does
        _into_text(draft, "" if own else heading, cell)
        return Value(cell)
    if is_nothing(cell):
        return Value()
    said = len(draft.lines)
    try:
        value = _read(draft, target, reader, cell, heading, translate)
    except ValueError:
        value = None
    if value is None:
        _into_text(draft, heading or translate(target.title), cell)
        return Value(cell, unread=True)
    return Value(value, partly=len(draft.lines) > said)


def _title(draft: Draft, cell: str) -> Value:
    words = " ".join(cell.split())
    if len(words) > _LONGEST_LINE:
        _into_text(draft, "", cell)
        return Value(cell, unread=True)
    draft.fields[TITLE] = words
    return Value(words)


def _read(
    draft: Draft,
    target: Target,
    reader: Reader | None,
    cell: str,
    heading: str,
    translate: Translate,
) -> Any:
    """What a cell means in a field, put into the draft; None where it means nothing there."""
    key = target.key
    if reader is not None:
        try:
            number = reader.number(cell)
        except UnreadableNumber:
            return None
        if target.shape == "rows":
            label = heading.strip()[:_LONGEST_LINE] or translate(target.title)
            _add_row(draft, key, label, number)
        else:
            draft.slots[Slot(key, number=True)] = number
        return number
    if target.shape == "choice":
        value = _chosen(target, cell, translate)
        if value is not None:
            draft.fields[key] = value
        return value
    if target.shape == "choices":
        return _choices(draft, target, cell, heading, translate)
    if target.shape == "lines":
        signs = "\n;；" if key != "tags" else "\n;；,，、"
        return _lines(draft, key, cell, signs)
    words = " ".join("".join(c for c in cell if c >= " " or c.isspace()).split())
    if not words or len(words) > _LONGEST_LINE:
        return None
    draft.fields[key] = Source(text=words) if target.shape == "source" else words
    return words


def _add_row(draft: Draft, field: str, label: str, number: float | None) -> None:
    """One more stage or filter, behind those of the columns before it."""
    rows = tuple(slot.row for slot in draft.slots if slot.field == field and slot.row is not None)
    same = sum(1 for row in rows if row[0] == label)
    draft.slots[Slot(field, (label, same), "share", True, rows)] = number


def _chosen(target: Target, cell: str, translate: Translate) -> Any:
    value = chosen(target.key, target.choices, cell)
    if value is None:
        own = {key: translate(title) for key, title in target.choices.items()}
        value = chosen(target.key, own, cell)
    return value


def _choices(
    draft: Draft, target: Target, cell: str, heading: str, translate: Translate
) -> tuple[Any, ...] | None:
    """The words of a list that are known; the others go into the text."""
    found: list[Any] = []
    unknown: list[str] = []
    whole = _chosen(target, cell, translate)
    for word in [cell] if whole is not None else words_in(cell):
        value = _chosen(target, word, translate)
        if value is None:
            unknown.append(word)
        else:
            found.append(value)
    if not found:
        return None
    if unknown:
        _into_text(draft, heading or translate(target.title), ", ".join(unknown))
    known = (*draft.fields.get(target.key, ()), *found)
    draft.fields[target.key] = tuple(dict.fromkeys(known))
    return tuple(found)


def _lines(draft: Draft, key: str, cell: str, signs: str) -> tuple[str, ...] | None:
    for sign in signs:
        cell = cell.replace(sign, "\n")
    lines = [line.strip(_BULLETS) for line in cell.split("\n")]
    lines = [line for line in lines if line]
    known = draft.fields.get(key, ())
    if len(known) + len(lines) > _MOST_LINES or any(len(x) > _LONGEST_LINE for x in lines):
        return None
    draft.fields[key] = (*known, *lines)
    return tuple(lines)


def _into_text(draft: Draft, heading: str, cell: str) -> None:
    words = cell.strip("\n")
    head = " ".join(heading.split()).rstrip(":：")
    if not head:
        draft.lines.append(words)
    else:
        sign = "\n" if "\n" in words else " "
        draft.lines.append(f"{head}:{sign}{words}")


def _billing(matching: Matching, heads: Sequence[str]) -> str | None:
    """How often a price is paid, where its heading says so: "Price per year"."""
    if matching.kind != "tier" or "billing" in matching.columns:
        return None
    for key, head in zip(matching.columns, heads, strict=True):
        if key == "price" and (period := period_of(head)) is not None:
            return period.billing
    return None


# --- cards --------------------------------------------------------------------------------------


def _card(kind: str, id: str, draft: Draft) -> Card:
    text = "\n".join(draft.lines)
    if len(text) > _LONGEST_TEXT:
        raise RefusedEdit(
            Text("A card holds at most {most} characters of text, and this has {count}. "
                 "Paste it in parts.", most=_LONGEST_TEXT, count=len(text))
        )  # fmt: skip
    card = new_card(kind, id, text=text)
    return with_values(revised(card, **draft.fields), draft.slots, "base")
