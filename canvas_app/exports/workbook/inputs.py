"""The Inputs sheet: the only one with typed numbers. Everything else is calculated from it."""

from __future__ import annotations

from dataclasses import dataclass

from canvas_app.document.estimate import Source
from canvas_app.document.panes import PANES
from canvas_app.document.text import N_
from canvas_app.exports.workbook import looks
from canvas_app.exports.workbook.grid import Choices, Formula, Grid, Typed
from canvas_app.exports.workbook.job import (
    NAME_OF_CASE,
    NAME_OF_CASE_NUMBER,
    NAME_OF_CASES,
    Job,
)
from canvas_app.exports.workbook.place import letters
from canvas_app.exports.workbook.text import source_words
from canvas_app.numbers.expressions import Address, Case
from canvas_app.numbers.passport import cell_name
from canvas_app.numbers.provenance import clarity_of, source_of
from canvas_app.numbers.quantities import Choice, Input, Quantity

ID, CARD, QUANTITY, UNIT, LOW, BASE = range(2, 8)
CASE_NUMBER_ROW = 3
IN_USE_ROW = 5
HEAD = 6
_CASE_WIDTH = 13.0


@dataclass(frozen=True)
class Columns:
    """Where the cases stand, and what follows them: a column for each named scenario."""

    of: dict[Case, int]

    @property
    def last_case(self) -> int:
        return LOW + len(self.of) - 1

    @property
    def live(self) -> int:
        return self.last_case + 1

    @property
    def source(self) -> int:
        return self.live + 1

    @property
    def as_of(self) -> int:
        return self.live + 2

    @property
    def clarity(self) -> int:
        return self.live + 3

    def across(self, row: int) -> str:
        """The cells of all cases in a row."""
        return f"{letters(LOW)}{row}:{letters(self.last_case)}{row}"


def columns(job: Job) -> Columns:
    """Low, base and high, then the scenarios in their order."""
    return Columns({case: LOW + i for i, case in enumerate(job.cases)})


def _heads(job: Job, at: Columns) -> list[tuple[int, str, float]]:
    return [
        (ID, job.t(N_("Name")), 30.0),
        (CARD, job.t(N_("Card")), 26.0),
        (QUANTITY, job.t(N_("Quantity")), 28.0),
        (UNIT, job.t(N_("Unit")), 15.0),
        *((column, job.labels[case], _CASE_WIDTH) for case, column in at.of.items()),
        (at.live, job.t(N_("Live")), _CASE_WIDTH),
        (at.source, job.t(N_("Source")), 46.0),
        (at.as_of, job.t(N_("As of")), 12.0),
        (at.clarity, job.t(N_("Clarity")), 9.0),
    ]


def inputs_sheet(job: Job) -> Grid:
    """A row for every input, whether something is typed there or not."""
    at = columns(job)
    grid = job.grid("inputs", "blue", at.clarity)
    heads: list[tuple[str, float]] = []
    for column, title, width in _heads(job, at):
        numeric = LOW <= column <= at.live
        style = "number head" if numeric else "head" if column < at.source else "unit head"
        grid.put(HEAD, column, title, f"{style}:{grid.accent}")
        grid.widths[column] = width
        heads.append((title, width - 2))
    grid.heights[HEAD] = 22.0
    grid.fit(HEAD, heads)
    _case_number(job, grid, at)
    note = N_(
        "Blue numbers are typed: change them, and everything else follows. Low and high are the "
        "values in the low and in the high case; where one is empty, the base counts."
    )
    grid.put(4, ID, job.t(note), "meta")
    grid.freeze, grid.head_rows = HEAD + 1, (1, HEAD)
    row = HEAD + 1
    for quantity in _in_order(job):
        if isinstance(quantity, Choice):
            _choice_row(job, grid, row, quantity, at)
        elif isinstance(quantity, Input):
            _input_row(job, grid, row, quantity, at)
        row += 1
    grid.filter = (HEAD, ID, row - 1, at.clarity)
    _validations(job, grid, at)
    return grid


def first_and_last(job: Job) -> tuple[int, int]:
    """The rows of the table of inputs."""
    count = len(job.model.inputs) + len(job.model.choices) + len(job.settings)
    return HEAD + 1, HEAD + count


def _in_order(job: Job) -> list[Quantity]:
    """By pane and card; a segment's lane first. Settings last."""
    cards = {card.id: i for i, card in enumerate(job.canvas.cards)}
    count = len(cards)

    def place(quantity: Quantity) -> tuple[int, int, int]:
        card = job.canvas.by_id.get(quantity.card or quantity.key.split(".")[0])
        if card is None:
            return len(PANES), count, 0
        pane = PANES.index(card.pane) if card.pane else len(PANES)
        return pane, cards[card.id], 0 if isinstance(quantity, Choice) else 1

    everything: list[Quantity] = [*job.model.choices, *job.model.inputs]
    return [*sorted(everything, key=place), *job.settings]


def _case_number(job: Job, grid: Grid, at: Columns) -> None:
    """Which case is in use: a mark above its column, and the mark's place as a number."""
    grid.put(CASE_NUMBER_ROW, ID, job.t(N_("Case in use, as a number")), "meta")
    marks = at.across(IN_USE_ROW)
    number = Formula(
        lambda _: f'IFERROR(MATCH(1,{marks},0),"")', job.cases.index(job.case) + 1.0, "count"
    )
    grid.put(CASE_NUMBER_ROW, CARD, number, "here")
    grid.put(CASE_NUMBER_ROW, QUANTITY, job.t(N_("counted from Low, which is 1")), "unit")
    job.names[NAME_OF_CASE_NUMBER] = (grid.key, CASE_NUMBER_ROW, CARD)
    grid.put(IN_USE_ROW, ID, job.t(N_("Case in use, marked with 1")), "meta")
    grid.put(IN_USE_ROW, UNIT, job.t(N_("1 or 0")), "unit")
    for case, column in at.of.items():
        mark = Formula(_InUse(column), float(case == job.case), "count")
        grid.put(IN_USE_ROW, column, mark, "calculation")
    job.names[NAME_OF_CASES] = (grid.key, HEAD, LOW, at.last_case)


class _InUse:
    """1 where a column's head is the word that was chosen. A match would take ? for any letter."""

    def __init__(self, column: int) -> None:
        self._text = f"IF({letters(column)}{HEAD}={NAME_OF_CASE},1,0)"

    def __call__(self, at: Address) -> str:
        return self._text


def _input_row(job: Job, grid: Grid, row: int, quantity: Input, at: Columns) -> None:
    estimate = quantity.estimate
    name = job.name_of(quantity)
    for case, column in at.of.items():
        typed = estimate.typed_in(case) if estimate else None
        if estimate is None and case == "base":
            typed = quantity.assumed
        number = None if typed is None else float(typed)
        grid.put(row, column, Typed(number, quantity.measure), "input")
        job.names[cell_name(job.model, name, case)] = (grid.key, row, column)
        if typed is not None:
            shown = looks.shown_width(typed, quantity.measure, job.currency)
            grid.widths[column] = max(grid.widths[column], shown + 3.0)
            grid.widths[at.live] = max(grid.widths[at.live], shown + 3.0)
    source, as_of = _source(job, quantity)
    _words(job, grid, row, quantity, name, source, at)
    grid.put(row, at.as_of, as_of or None, "as of")
    clarity = clarity_of(quantity, job.canvas) if estimate else None
    grid.put(row, at.clarity, Typed(clarity and float(clarity)), "input")


def _choice_row(job: Job, grid: Grid, row: int, quantity: Choice, at: Columns) -> None:
    for column in at.of.values():
        grid.put(row, column, None, "closed")
    grid.put(row, BASE, Typed(quantity.value), "choice")
    name = job.name_of(quantity)
    job.names[name] = (grid.key, row, BASE)
    _words(job, grid, row, quantity, name, job.t(N_("chosen on the canvas")), at)
    grid.put(row, at.as_of, None, "label")
    grid.put(row, at.clarity, None, "label")


def _words(
    job: Job, grid: Grid, row: int, quantity: Quantity, name: str, source: str, at: Columns
) -> None:
    words = {
        ID: (name, "unit"),
        CARD: (quantity.subject or _subject(job, quantity), "label"),
        QUANTITY: (job.say(quantity.label), "label"),
        UNIT: (_unit(job, quantity), "unit"),
        at.source: (source, "source"),
    }
    for column, (text, style) in words.items():
        grid.put(row, column, text, style)
    live: float | str
    live = quantity.value if isinstance(quantity, Choice) else job.value(quantity)
    measure = None if isinstance(quantity, Choice) else quantity.measure
    style = "centred" if isinstance(quantity, Choice) else "calculation"
    formula = Formula(LiveFormula(at, row), live, measure)
    grid.put(row, at.live, formula, style, home_of=quantity)
    grid.heights[row] = 20.0
    small = {"unit": 1.15, "source": 1.15}
    sizes = [
        (text, grid.widths[column] * small.get(style, 1.0))
        for column, (text, style) in words.items()
    ]
    grid.fit(row, sizes)


class LiveFormula:
    """The value of a row in the case in use: its own where it is typed, otherwise the base."""

    def __init__(self, at: Columns, row: int) -> None:
        typed = f"INDEX({at.across(row)},{NAME_OF_CASE_NUMBER})"
        base = f"{letters(BASE)}{row}"
        self._text = f'IFERROR(IF({base}="","",IF({typed}="",{base},{typed})),"")'

    def __call__(self, at: Address) -> str:
        return self._text


def _subject(job: Job, quantity: Quantity) -> str:
    """The card of a setting that belongs to one, such as a tier's payments a year."""
    card = job.canvas.by_id.get(quantity.key.split(".")[0])
    return card.name if card else job.t(N_("Document"))


def _unit(job: Job, quantity: Quantity) -> str:
    return job.t(N_("choice")) if isinstance(quantity, Choice) else job.say(quantity.unit)


def _source(job: Job, quantity: Input) -> tuple[str, str]:
    if quantity.estimate is None:
        if quantity.assumed is not None:
            return job.t(N_("assumed unless typed")), ""
        return job.t(N_("nothing typed yet")), ""
    if quantity.setting:
        return job.t(_text_of(quantity.estimate.source)), ""
    found = source_of(quantity, job.canvas)
    if found is None:
        return job.t(N_("no source given")), ""
    return source_words(found), found.as_of or ""


def _text_of(source: Source | None) -> str:
    return source.text if source else ""


def _validations(job: Job, grid: Grid, at: Columns) -> None:
    """Lists for choices, numbers for all else; a share is asked about beyond 0 and 100 %."""
    numbers: list[tuple[int, int]] = []
    shares: list[tuple[int, int]] = []
    clarities: list[tuple[int, int]] = []
    words: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for quantity in _in_order(job):
        place = job.places.home(quantity)
        assert place is not None
        if isinstance(quantity, Choice):
            words.setdefault(quantity.choices, []).append((place.row, BASE))
            continue
        cells = shares if quantity.measure == "share" else numbers
        cells.extend((place.row, column) for column in at.of.values())
        clarities.append((place.row, at.clarity))
    grid.choices.extend(Choices(tuple(cells), choices) for choices, cells in words.items())
    grid.choices.append(Choices(tuple(numbers)))
    grid.choices.append(Choices(tuple(shares), share=True))
    grid.choices.append(Choices(tuple(clarities), ("1", "2", "3", "4", "5")))
