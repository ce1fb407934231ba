"""The Canvas sheet: the five panes as a board of cells, made for one landscape page.

A long text is shortened with a notice; the Cards sheet holds every text in full.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from canvas_app.document.cards import Card, SegmentCard
from canvas_app.document.panes import (
    LANE_TITLES,
    LANES,
    PANE_QUESTIONS,
    PANE_TITLES,
    Pane,
)
from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import FIRST, HIGHEST, Grid
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.text import clean, lines, shortened

LONGEST = 420
_TOP = 4
_HEAD_LINE, _LANE_LINE, _TITLE_LINE, _TEXT_LINE = 22.0, 19.0, 15.0, 13.5
_BETWEEN = 3.0
_GAP = 1.2
_MOST_BESIDE = 3
_PAGE = 0.62
"""Height of a landscape page divided by its width, with a little to spare."""
_POINTS = 5.4
"""Width of one column of text in points."""
_ROWS = 4
"""Rows of cells in a row of the board: pane heads, lane heads, titles, texts."""


@dataclass(frozen=True)
class Slot:
    """Two cells of the board, one below the other: a card's title and its text."""

    title: str
    text: str
    styles: tuple[str, str]


@dataclass(frozen=True)
class Row:
    """Cards side by side in a pane, below the head of the pane or of a lane where one begins."""

    slots: tuple[Slot, ...] = ()
    head: tuple[str, str] | None = None
    """The words and the style of a pane's head."""
    lane: tuple[str, str] | None = None


@dataclass(frozen=True)
class Shape:
    """How many cards stand side by side in a pane, and how wide each is."""

    beside: int
    width: float
    fits: bool = True

    @property
    def whole(self) -> float:
        return 3 * self.beside * (self.width + _GAP)

    def column(self, third: int, place: int) -> int:
        """The column of a slot: cells with a narrow gap after each."""
        return FIRST + 2 * (third * self.beside + place)


def board_sheet(job: Job) -> Grid:
    """The board, with the cards outside the panes below it."""
    thirds, shape = _best(job)
    last = shape.column(2, shape.beside - 1)
    grid = job.grid("canvas", "ink", last)
    for column in range(FIRST, last + 1):
        grid.widths[column] = shape.width if (column - FIRST) % 2 == 0 else _GAP
    row = _TOP
    for i in range(max(map(len, thirds))):
        row = _lay(grid, row, [third[i] if i < len(third) else Row() for third in thirds], shape)
    row = _outside(job, grid, row, shape)
    grid.print_rows.append((1, row - 1))
    grid.pages = 1 if shape.fits else 0
    if job.picture is not None:
        grid.put(row + 1, FIRST, job.t(N_("The canvas as it was at export")), "section:ink")
        grid.heights[row + 1] = 26.0
        grid.picture_at = row + 2
        grid.heights[row + 2] = HIGHEST
        grid.print_rows.append((row + 1, row + 3))
        grid.pages *= 2
    return grid


def _best(job: Job) -> tuple[tuple[list[Row], ...], Shape]:
    """The arrangement that prints largest on one landscape page."""
    found: list[tuple[float, tuple[list[Row], ...], Shape]] = []
    for beside in range(1, _MOST_BESIDE + 1):
        thirds = _thirds(job, beside)
        for width in range(24 if beside > 1 else 40, 96, 3):
            shape = Shape(beside, float(width))
            if _height(thirds, shape) <= _PAGE * shape.whole * _POINTS:
                found.append((shape.whole, thirds, shape))
                break
    if not found:  # more than a page can hold: as dense as is still readable
        return _thirds(job, _MOST_BESIDE), Shape(_MOST_BESIDE, 40.0, fits=False)
    _, thirds, shape = min(found, key=lambda item: item[0])
    return thirds, shape


def _thirds(job: Job, beside: int) -> tuple[list[Row], ...]:
    """Market; Customer over Distribution; Positioning over Price. Lower panes begin together."""
    middle, right = _pane(job, "customer", beside), _pane(job, "positioning", beside)
    upper = max(len(middle), len(right))
    for third in (middle, right):
        third.extend([Row()] * (upper - len(third)))
    middle.extend(_pane(job, "distribution", beside))
    right.extend(_pane(job, "price", beside))
    return _pane(job, "market", beside), middle, right


def _pane(job: Job, pane: Pane, beside: int) -> list[Row]:
    words = f"{job.t(PANE_TITLES[pane])} · {job.t(PANE_QUESTIONS[pane])}"
    cards = sorted(
        (c for c in job.canvas.cards if c.pane == pane), key=lambda c: (c.order, c.y, c.x)
    )
    if pane == "market":
        rows = _lanes(job, cards, beside)
    else:
        rows = _side_by_side(job, cards, beside) or [Row()]
    return [replace(rows[0], head=(words, f"pane:{pane}")), *rows[1:]]


def _lanes(job: Job, cards: Sequence[Card], beside: int) -> list[Row]:
    """Segments lane by lane, then the other cards of the pane."""
    groups: list[tuple[str, list[Card]]] = [
        (LANE_TITLES[lane], [c for c in cards if isinstance(c, SegmentCard) and c.lane == lane])
        for lane in LANES
    ]
    others = [c for c in cards if not isinstance(c, SegmentCard)]
    if others:
        groups.append((N_("Also in this pane"), others))
    rows: list[Row] = []
    for title, inside in groups:
        found = _side_by_side(job, inside, beside) or [Row()]
        rows.append(replace(found[0], lane=(job.t(title), "lane:market")))
        rows.extend(found[1:])
    return rows


def _side_by_side(job: Job, cards: Sequence[Card], beside: int) -> list[Row]:
    slots = [_slot(job, card) for card in cards]
    return [Row(tuple(slots[i : i + beside])) for i in range(0, len(slots), beside)]


def _slot(job: Job, card: Card) -> Slot:
    colour = card.colour or card.COLOUR
    summary = job.shown.joined(card.summary(job.shown))
    title = card.title.strip() or job.t(card.LABEL)
    notice = " … " + job.t(N_("(in full on the sheet Cards)"))
    text = shortened(clean(card.text).strip(), LONGEST, notice)
    body = "\n".join(filter(None, (shortened(clean(summary), LONGEST, notice), text)))
    return Slot(shortened(clean(title), 160), body, (f"card title:{colour}", f"card text:{colour}"))


def _heights(rows: Sequence[Row], shape: Shape) -> tuple[float, float, float, float]:
    """The points that the four rows of cells of one row of the board need."""
    title, text = 0.0, 0.0
    for row in rows:
        for slot in row.slots:
            title = max(title, lines(slot.title, shape.width - 4) * _TITLE_LINE + 5)
            if slot.text:
                size = lines(slot.text, (shape.width - 4) * 1.06) * _TEXT_LINE + 5
                text = max(text, size)
    return (
        _HEAD_LINE if any(row.head for row in rows) else _BETWEEN,
        _LANE_LINE if any(row.lane for row in rows) else _BETWEEN,
        min(title or 15.0, HIGHEST),
        min(max(text, _BETWEEN), HIGHEST),
    )


def _height(thirds: tuple[list[Row], ...], shape: Shape) -> float:
    count = max(map(len, thirds))
    rows = ([third[i] for third in thirds if i < len(third)] for i in range(count))
    return 70.0 + sum(sum(_heights(row, shape)) for row in rows)


def _lay(grid: Grid, at: int, rows: Sequence[Row], shape: Shape) -> int:
    """One row of the board: three panes side by side. Gives the row after it."""
    for third, row in enumerate(rows):
        for line, head in enumerate((row.head, row.lane)):
            if head:
                first, last = shape.column(third, 0), shape.column(third, shape.beside - 1)
                for column in range(first, last + 1):
                    words = head[0] if column == first else None
                    grid.put(at + line, column, words, head[1])
        for place, slot in enumerate(row.slots):
            column = shape.column(third, place)
            grid.put(at + 2, column, slot.title or None, slot.styles[0])
            grid.put(at + 3, column, slot.text or None, slot.styles[1])
    for i, height in enumerate(_heights(rows, shape)):
        grid.heights[at + i] = height
    return at + _ROWS


def _outside(job: Job, grid: Grid, row: int, shape: Shape) -> int:
    """Cards in the margin: parked, or notes about the whole."""
    cards = [card for card in job.canvas.cards if card.pane is None]
    if not cards:
        return row
    grid.put(row, FIRST, job.t(N_("Outside the panes (not counted)")), "section:ink")
    grid.heights[row] = 26.0
    row += 1
    for found in _side_by_side(job, cards, 3 * shape.beside):
        slots = found.slots
        thirds = range(0, len(slots), shape.beside)
        rows = [Row(slots[i : i + shape.beside]) for i in thirds]
        row = _lay(grid, row, rows, shape)
    return row
