"""The Inputs sheet: the only one with typed numbers. Everything else is calculated from it."""

from __future__ import annotations

from canvas_app.document.estimate import Source
from canvas_app.document.panes import PANES
from canvas_app.document.text import N_
from canvas_app.exports.workbook import looks
from canvas_app.exports.workbook.grid import Choices, Formula, Grid, Typed
from canvas_app.exports.workbook.job import (
    CASE_TITLES,
    NAME_OF_CASE,
    NAME_OF_CASE_NUMBER,
    Job,
)
from canvas_app.exports.workbook.place import letters
from canvas_app.exports.workbook.text import source_words
from canvas_app.numbers.expressions import CASES, Address
from canvas_app.numbers.provenance import clarity_of, source_of
from canvas_app.numbers.quantities import Choice, Input, Quantity

ID, CARD, QUANTITY, UNIT, LOW, BASE, HIGH, LIVE, SOURCE, AS_OF, CLARITY = range(2, 13)
CASE_NUMBER_ROW = 3
HEAD = 6

_HEADS = (
    (ID, N_("Name"), 30.0),
    (CARD, N_("Card"), 26.0),
    (QUANTITY, N_("Quantity"), 28.0),
    (UNIT, N_("Unit"), 15.0),
    (LOW, CASE_TITLES["low"], 13.0),
    (BASE, CASE_TITLES["base"], 13.0),
    (HIGH, CASE_TITLES["high"], 13.0),
    (LIVE, N_("Live"), 13.0),
    (SOURCE, N_("Source"), 46.0),
    (AS_OF, N_("As of"), 12.0),
    (CLARITY, N_("Clarity"), 9.0),
)


def inputs_sheet(job: Job) -> Grid:
    """A row for every input, whether something is typed there or not."""
    grid = job.grid("inputs", N_("Inputs"), "blue", CLARITY)
    for column, title, width in _HEADS:
        numeric = LOW <= column <= LIVE
        style = "number head" if numeric else "head" if column < SOURCE else "unit head"
        grid.put(HEAD, column, job.t(title), f"{style}:{grid.accent}")
        grid.widths[column] = width
    grid.heights[HEAD] = 22.0
    _case_number(job, grid)
    note = N_(
        "Blue numbers are typed: change them, and everything else follows. Low and high are the "
        "values in the low and in the high case; where one is empty, the base counts."
    )
    grid.put(4, ID, job.t(note), "meta")
    grid.freeze, grid.head_rows = HEAD + 1, (1, HEAD)
    row = HEAD + 1
    for quantity in _in_order(job):
        if isinstance(quantity, Choice):
            _choice_row(job, grid, row, quantity)
        elif isinstance(quantity, Input):
            _input_row(job, grid, row, quantity)
        row += 1
    grid.filter = (HEAD, ID, row - 1, CLARITY)
    _validations(job, grid)
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


def _case_number(job: Job, grid: Grid) -> None:
    grid.put(CASE_NUMBER_ROW, ID, job.t(N_("Case in use, as a number")), "meta")
    heads = f"{letters(LOW)}{HEAD}:{letters(HIGH)}{HEAD}"

    def number(at: Address) -> str:
        return f'IFERROR(MATCH({NAME_OF_CASE},{heads},0),"")'

    grid.put(CASE_NUMBER_ROW, CARD, Formula(number, CASES.index(job.case) + 1.0), "here")
    grid.put(CASE_NUMBER_ROW, QUANTITY, job.t(N_("column: 1 Low, 2 Base, 3 High")), "unit")
    job.names[NAME_OF_CASE_NUMBER] = (grid.key, CASE_NUMBER_ROW, CARD)


def _input_row(job: Job, grid: Grid, row: int, quantity: Input) -> None:
    estimate = quantity.estimate
    low, base, high = (
        (estimate.low, estimate.base, estimate.high) if estimate else (None, quantity.assumed, None)
    )
    for column, typed in ((LOW, low), (BASE, base), (HIGH, high)):
        number = None if typed is None else float(typed)
        grid.put(row, column, Typed(number, quantity.measure), "input")
        if typed is not None:
            shown = looks.shown_width(typed, quantity.measure, job.currency)
            grid.widths[column] = max(grid.widths[column], shown + 3.0)
            grid.widths[LIVE] = max(grid.widths[LIVE], shown + 3.0)
    name = job.name_of(quantity)
    for end, column in (("", BASE), ("_low", LOW), ("_high", HIGH)):
        job.names[f"{name}{end}"] = (grid.key, row, column)
    source, as_of = _source(job, quantity)
    _words(job, grid, row, quantity, name, source)
    grid.put(row, AS_OF, as_of or None, "inner")
    clarity = clarity_of(quantity, job.canvas) if estimate else None
    grid.put(row, CLARITY, Typed(clarity and float(clarity)), "input")


def _choice_row(job: Job, grid: Grid, row: int, quantity: Choice) -> None:
    grid.put(row, LOW, None, "closed")
    grid.put(row, BASE, Typed(quantity.value), "choice")
    grid.put(row, HIGH, None, "closed")
    name = job.name_of(quantity)
    job.names[name] = (grid.key, row, BASE)
    _words(job, grid, row, quantity, name, job.t(N_("chosen on the canvas")))
    grid.put(row, AS_OF, None, "label")
    grid.put(row, CLARITY, None, "label")


def _words(job: Job, grid: Grid, row: int, quantity: Quantity, name: str, source: str) -> None:
    words = {
        ID: (name, "unit"),
        CARD: (quantity.subject or _subject(job, quantity), "label"),
        QUANTITY: (job.say(quantity.label), "label"),
        UNIT: (_unit(job, quantity), "unit"),
        SOURCE: (source, "how"),
    }
    for column, (text, style) in words.items():
        grid.put(row, column, text, style)
    live: float | str
    live = quantity.value if isinstance(quantity, Choice) else job.value(quantity)
    measure = None if isinstance(quantity, Choice) else quantity.measure
    style = "centred" if isinstance(quantity, Choice) else "calculation"
    grid.put(row, LIVE, Formula(LiveFormula(row), live, measure), style, home_of=quantity)
    grid.heights[row] = 20.0
    small = {"unit": 1.15, "how": 1.15}
    sizes = [
        (text, grid.widths[column] * small.get(style, 1.0))
        for column, (text, style) in words.items()
    ]
    grid.fit(row, sizes)


class LiveFormula:
    """The value of a row in the case in use: its own where it is typed, otherwise the base."""

    def __init__(self, row: int) -> None:
        cells = f"{letters(LOW)}{row}:{letters(HIGH)}{row}"
        typed = f"INDEX({cells},{NAME_OF_CASE_NUMBER})"
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


def _validations(job: Job, grid: Grid) -> None:
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
        cells.extend((place.row, column) for column in (LOW, BASE, HIGH))
        clarities.append((place.row, CLARITY))
    grid.choices.extend(Choices(tuple(cells), choices) for choices, cells in words.items())
    grid.choices.append(Choices(tuple(numbers)))
    grid.choices.append(Choices(tuple(shares), share=True))
    grid.choices.append(Choices(tuple(clarities), ("1", "2", "3", "4", "5")))
