"""What a gesture on a block of cells would change: paste, clear, fill down. Nothing is half done.

A block with one cell that can't be read changes nothing and names the cell, as a spreadsheet
refuses what does not fit rather than guess.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from canvas_app.document.cards import Card
from canvas_app.document.text import Text
from canvas_app.editing.cells import Slot, place_of, read_block, write_block
from canvas_app.ui.numbers.cards_grid import CardsGrid, UnreadableCell
from canvas_app.ui.numbers.grid import Grid


class Block(NamedTuple):
    """A rectangle of cells; the last row and column are inside."""

    top: int
    left: int
    bottom: int
    right: int

    def cells(self) -> Iterator[tuple[int, int]]:
        for row in range(self.top, self.bottom + 1):
            for column in range(self.left, self.right + 1):
                yield row, column


@dataclass
class Plan:
    """New values: by card and slot, and for cards to add."""

    changes: dict[str, dict[Slot, Any]] = field(default_factory=dict)
    added: list[dict[Slot, Any]] = field(default_factory=list)
    passed_over: bool = False
    """Whether calculated cells lay in the block; they stay as they are."""


def copied(grid: Grid, block: Block, *, headings: bool = False) -> str:
    """A block as text for spreadsheets and for here: plain numbers with all their digits."""
    special = {grid.add_row, grid.total_row}
    rows = [r for r in range(block.top, block.bottom + 1) if r not in special]
    if not rows:
        rows = [r for r in range(block.top, block.bottom + 1) if r == grid.total_row]
    columns = range(block.left, block.right + 1)
    lines = [[grid.cell(r, c).plain for c in columns] for r in rows]
    if headings:
        lines.insert(0, [grid.columns[c].title for c in columns])
    return write_block(lines)


def typed(grid: CardsGrid, row: int, column: int, text: str) -> Plan:
    """One cell that somebody typed into. Raises UnreadableCell."""
    slot = grid.columns[column].slot
    plan = Plan()
    if slot is None or row == grid.total_row:
        return plan
    value = grid.read(row, column, text)
    card = grid.card(row)
    if card is not None:
        plan.changes[card.id] = {slot: value}
    elif text.strip() and row == grid.add_row:
        plan.added.append({slot: value})
    return plan


def pasted(grid: CardsGrid, block: Block, text: str) -> Plan:
    """A text from a spreadsheet over a block; rows below the last card become new cards.

    A single cell fills the whole block, a smaller text repeats where the block is a multiple of
    it, and a larger one goes on beyond the block. Raises UnreadableCell, which names the cell.
    """
    cells = _without_headings(grid, block.left, read_block(text))
    if not cells or block.top == grid.total_row:
        return Plan()
    high, wide = len(cells), len(cells[0])
    here_high, here_wide = block.bottom - block.top + 1, block.right - block.left + 1
    rows = here_high if here_high % high == 0 else high
    columns = here_wide if here_wide % wide == 0 else wide
    _check_width(grid, block.left, cells, columns)
    plan = Plan()
    for r in range(rows):
        row = block.top + r
        new: dict[Slot, Any] = {}
        if row >= grid.end and (r >= high or grid.add_row is None):
            break  # repeating fills what is there, and makes no new cards
        for c in range(min(columns, len(grid.columns) - block.left)):
            _put(grid, plan, new, row, block.left + c, cells[r % high][c % wide])
        if new:
            plan.added.append(new)
    return plan


def cleared(grid: CardsGrid, block: Block) -> Plan:
    """Nothing in the cells of a block, as far as they may be empty."""
    plan = Plan()
    for row, column in block.cells():
        head, card = grid.columns[column], grid.card(row)
        if card is None or head.slot is None:
            continue
        if head.is_number or (head.choices and head.optional):
            plan.changes.setdefault(card.id, {})[head.slot] = None
        elif not head.choices:
            plan.changes.setdefault(card.id, {})[head.slot] = ""
    return plan


def filled_down(grid: CardsGrid, block: Block) -> Plan:
    """The first row of a block in the rows below it; for one row, what stands above it."""
    source = block.top if block.bottom > block.top else block.top - 1
    if grid.card(max(source, 0)) is None or source < 0:
        return Plan()
    text = copied(grid, Block(source, block.left, source, block.right))
    below = Block(source + 1, block.left, min(block.bottom, grid.end - 1), block.right)
    return pasted(grid, below, text) if below.bottom >= below.top else Plan()


def _put(
    grid: CardsGrid, plan: Plan, new: dict[Slot, Any], row: int, column: int, text: str
) -> None:
    head, card = grid.columns[column], grid.card(row)
    if head.slot is None:
        plan.passed_over = plan.passed_over or bool(text.strip())
        return
    if not text.strip() and (card is None or (head.choices and not _there(card, head.slot))):
        return  # a new card begins with what is usual, and a stage that is not there stays so
    try:
        value = grid.read(row, column, text)
    except UnreadableCell as error:
        where = card.name if card else Text("new row {n}", n=row - grid.end + 1)
        raise UnreadableCell(
            Text(
                "Nothing was pasted. {card}, {column}: {why}",
                card=where,
                column=head.title,
                why=error.text,
            )
        ) from error
    if card is None:
        new[head.slot] = value
    else:
        plan.changes.setdefault(card.id, {})[head.slot] = value


def _there(card: Card, slot: Slot) -> bool:
    return slot.row is None or place_of(card, slot) is not None


def _without_headings(grid: Grid, left: int, cells: list[list[str]]) -> list[list[str]]:
    """The cells without a first row that only repeats the titles of the columns."""
    titles = [column.title for column in grid.columns[left : left + len(cells[0])]]
    return cells[1:] if cells[0] == titles else cells


def _check_width(grid: Grid, left: int, cells: list[list[str]], columns: int) -> None:
    room = len(grid.columns) - left
    if columns > room and any(cell.strip() for row in cells for cell in row[room:]):
        raise UnreadableCell(
            Text(
                "Nothing was pasted. The block has {columns} columns, and from here on the table "
                "has {room}.",
                columns=columns,
                room=room,
            )
        )
