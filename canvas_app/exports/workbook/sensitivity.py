"""The Sensitivity sheet: one input at a time at its low and at its high case, calculated live.

Each block is sorted as at export. The figures made anew stand in the workings below, a cell for
every step, so that no formula is long and nobody has to believe a number.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from canvas_app.document.text import N_
from canvas_app.exports.workbook import looks
from canvas_app.exports.workbook.grid import FIRST, Axis, Call, Chart, Formula, Grid, Home, Series
from canvas_app.exports.workbook.inputs import BASE, columns
from canvas_app.exports.workbook.job import Job
from canvas_app.exports.workbook.place import letters, quoted
from canvas_app.exports.workbook.table import NARROWEST, widest
from canvas_app.exports.workbook.text import shortened
from canvas_app.numbers.expressions import Address
from canvas_app.numbers.quantities import Figure, Measure
from canvas_app.numbers.sensitivity import CLEAREST, UNSTATED, Swing, swings
from canvas_app.numbers.variation import InputAt

(
    INPUT, UNIT, AT_LOW, IN_USE, AT_HIGH, LOW_FIGURE, FIGURE, HIGH_FIGURE, LOW_CHANGE, HIGH_CHANGE,
    SWING, CLARITY, RISK, AGREES,
) = range(FIRST, FIRST + 14)  # fmt: skip
MOST = 15
"""Inputs in a block, so that the bars of its chart stay readable."""
LONGEST_FORMULA = 120
HEADS_BEFORE_ROWS = 3
_WIDTHS = {INPUT: 52.0, UNIT: 18.0, CLARITY: 10.0, AGREES: 16.0}
_HEADS = (
    (INPUT, N_("Input")),
    (UNIT, N_("Unit")),
    (AT_LOW, N_("Low")),
    (IN_USE, N_("In use")),
    (AT_HIGH, N_("High")),
    (LOW_FIGURE, N_("{figure} at low")),
    (FIGURE, N_("{figure} in use")),
    (HIGH_FIGURE, N_("{figure} at high")),
    (LOW_CHANGE, N_("Change at low")),
    (HIGH_CHANGE, N_("Change at high")),
    (SWING, N_("Swing")),
    (CLARITY, N_("Clarity")),
    (RISK, N_("Risk")),
    (AGREES, N_("Off by, where it is in use")),
)
_HOWS = {
    AT_LOW: N_("Its low in Inputs, or else its base"),
    IN_USE: N_("Its live value"),
    AT_HIGH: N_("Its high in Inputs, or else its base"),
    LOW_FIGURE: N_("Calculated again below"),
    FIGURE: N_("With every input as it is in use"),
    HIGH_FIGURE: N_("Calculated again below"),
    LOW_CHANGE: N_("At low − in use"),
    HIGH_CHANGE: N_("At high − in use"),
    SWING: N_("Between low and high"),
    CLARITY: N_("1 guess, 5 known"),
    RISK: N_("Swing × lack of clarity"),
    AGREES: N_("Where low or high is in use, both must agree"),
}


@dataclass(frozen=True)
class Block:
    """What moves one figure: the swings that are shown, and how many more there are."""

    target: Figure
    shown: tuple[Swing, ...]
    more: int
    too_long: int


def sensitivity_sheet(job: Job) -> Grid:
    """The headline figure of the market, and what a customer is worth against their cost."""
    grid = job.grid("sensitivity", "red", AGREES)
    for column in range(INPUT, AGREES + 1):
        grid.widths[column] = _WIDTHS.get(column, NARROWEST)
    blocks = tuple(_blocks(job))
    row = 4
    if not blocks:
        for sentence in (
            N_("Nothing to show yet: no input that a figure rests on has a low or a high value."),
            N_("Type a low and a high where you are unsure, and export again."),
        ):
            grid.put(row, FIRST, job.t(sentence), "line")
            grid.heights[row] = 20.0
            row += 1
        return grid
    note = N_(
        "One input at a time at its low and at its high; all others as in the scenario in use. "
        "Sorted as at export; the numbers are live."
    )
    grid.put(row, FIRST, job.t(note), "meta")
    row += 2
    tables = []
    for block in blocks:
        tables.append(row)
        row = _table(job, grid, row, block)
        row = _chart(job, grid, row, block, tables[-1])
    for block, table_at in zip(blocks, tables, strict=True):
        row = _workings(job, grid, row, block)
        _figures_at(job, grid, table_at, block)
    job.agreements = [
        (job.say(block.target.label), *_agreement(job, block, at))
        for block, at in zip(blocks, tables, strict=True)
    ]
    return grid


def _blocks(job: Job) -> Iterator[Block]:
    size = job.model.sizing.bottom_up
    market = [f for f in (size.som, size.sam, size.tam) if isinstance(job.value(f), float)]
    for target in (*market[:1], job.model.economics.ltv_cac):
        found = swings(job.model, target, job.case)
        short = [swing for swing in found if _is_short(job, swing)]
        if short:
            left = len(found) - len(short)
            yield Block(target, tuple(short[:MOST]), len(short[MOST:]), left)


def _is_short(job: Job, swing: Swing) -> bool:
    """Whether every step's formula keeps to what can be read in a cell."""

    def at(quantity: object) -> str:
        try:
            return job.places.seen_from("sensitivity")(quantity)  # type: ignore[arg-type]
        except ValueError:
            return "D9999"

    steps = (*swing.with_low.steps, *swing.with_high.steps)
    return all(len(step.own_formula(at)) <= LONGEST_FORMULA for step in steps)


def _table(job: Job, grid: Grid, row: int, block: Block) -> int:
    grid.parts.append(row)
    target = block.target
    title = job.t(N_("What moves {figure} most"), figure=job.say(target.label))
    grid.put(row, INPUT, title, f"section:{grid.accent}")
    grid.heights[row] = 26.0
    unit = job.say(target.unit)
    units = dict.fromkeys(range(LOW_FIGURE, SWING + 1), unit)
    units |= {UNIT: job.t(N_("as in Inputs")), CLARITY: "1–5", RISK: unit, AGREES: "%"}
    texts: list[tuple[str, float]] = []
    for column, head in _HEADS:
        said = job.t(head, figure=job.say(target.label))
        style = "head" if column == INPUT else "unit head" if column == UNIT else "number head"
        grid.put(row + 1, column, said, f"{style}:{grid.accent}")
        texts.append((said, grid.widths[column] - 1))
        if column == INPUT:
            continue
        of_input = AT_LOW <= column <= AT_HIGH
        named = job.t(N_("of the input")) if of_input else units[column]
        grid.put(row + 2, column, named, "unit right" if column > UNIT else "unit")
        grid.put(row + 3, column, job.t(_HOWS[column]) if column in _HOWS else None, "unit right")
    grid.put(row + 2, INPUT, job.t(N_("Unit")), "unit")
    grid.put(row + 3, INPUT, job.t(N_("How")), "how")
    grid.heights[row + 1] = 20.0
    grid.fit(row + 1, texts)
    grid.fit(row + 2, [(unit, grid.widths[SWING] * 1.1)], 12.5)
    hows = [(job.t(how), grid.widths[column] * 1.1) for column, how in _HOWS.items()]
    grid.fit(row + 3, hows, 12.5)
    table = grid.new_table()
    for i, swing in enumerate(block.shown):
        _values(job, grid, row + HEADS_BEFORE_ROWS + 1 + i, swing, table)
    row += HEADS_BEFORE_ROWS + 1 + len(block.shown)
    for count, sentence in (
        (block.more, N_("{count} more inputs move it less.")),
        (block.too_long, N_("{count} more inputs reach it in too many ways to be shown here.")),
    ):
        if count:
            grid.put(row, INPUT, job.t(sentence, count=count), "line")
            row += 1
    return row + 1


def name_of(job: Job, swing: Swing) -> str:
    """Card and quantity: Remote SMB · Obtainable share."""
    words = (swing.input.subject, job.say(swing.input.label))
    return shortened(" · ".join(filter(None, words)), 60)


def _values(job: Job, grid: Grid, row: int, swing: Swing, table: int) -> None:
    """The input's own columns."""
    name = name_of(job, swing)
    grid.put(row, INPUT, name, "label")
    grid.put(row, UNIT, job.say(swing.input.unit), "unit")
    for column, which in ((AT_LOW, swing.low), (AT_HIGH, swing.high)):
        content = Formula(_in_case(job, which), job.value(which), which.measure)
        grid.put(row, column, content, "called", table=table, home_of=which)
        grid.widths[column] = max(grid.widths[column], widest(job, which) + 3.0)
    grid.put(row, IN_USE, Call(swing.input), "called", table=table)
    grid.widths[IN_USE] = max(grid.widths[IN_USE], widest(job, swing.input) + 3.0)
    clarity = _clarity(job, swing)
    known = float(swing.clarity) if swing.clarity else ""
    content = Formula(lambda at: f'IF({clarity}="","",{clarity})', known, "count")
    grid.put(row, CLARITY, content, "called", table=table)
    grid.heights[row] = 20.0
    grid.fit(row, [(name, grid.widths[INPUT]), (job.say(swing.input.unit), _WIDTHS[UNIT])])


def _in_case(job: Job, which: InputAt) -> Callable[[Address], str]:
    column = columns(job).of[which.at]

    def write(at: Address) -> str:
        place = job.places.home(which.of)
        assert place is not None
        sheet = quoted(job.places.titles[place.sheet])
        own, base = (f"{sheet}!{letters(c)}{place.row}" for c in (column, BASE))
        return f'IF({own}<>"",{own},IF({base}<>"",{base},""))'

    return write


def _clarity(job: Job, swing: Swing) -> str:
    place = job.places.home(swing.input)
    assert place is not None
    sheet = quoted(job.places.titles[place.sheet])
    return f"{sheet}!{letters(columns(job).clarity)}{place.row}"


def _figures_at(job: Job, grid: Grid, table_at: int, block: Block) -> None:
    """The columns that need the workings."""
    row = table_at + HEADS_BEFORE_ROWS + 1
    target = block.target
    values = [
        job.value(figure) for swing in block.shown for figure in (swing.at_low, swing.at_high)
    ]
    known = [value for value in values if isinstance(value, float)]
    block_form = looks.number_format(target.measure, job.currency, known)
    table = grid.tables + 1
    for swing in block.shown:
        for column, figure in (
            (LOW_FIGURE, swing.at_low),
            (FIGURE, target),
            (HIGH_FIGURE, swing.at_high),
        ):
            style = "called" if column == FIGURE else "calculation"
            grid.put(row, column, Call(figure), style, table=table, form=block_form)
            grid.widths[column] = max(grid.widths[column], widest(job, figure) + 3.0)
        for column, write, value in _compared(job, swing, row):
            measure: Measure | None = "share" if column == AGREES else target.measure
            form = "" if column == AGREES else block_form
            grid.put(row, column, Formula(_fixed(write), value, measure), "calculation", form=form)
            if column != AGREES and isinstance(value, float):
                width = looks.shown_width(value, measure, job.currency) + 4.0
                grid.widths[column] = max(grid.widths[column], width)
        row += 1
    grid.new_table()


def _fixed(text: str) -> Callable[[Address], str]:
    return lambda at: text


def _compared(job: Job, swing: Swing, row: int) -> Iterator[tuple[int, str, float | str]]:
    """Column, formula and value of what follows from low, in use and high."""
    low, now, high = (job.value(f) for f in (swing.at_low, swing.target, swing.at_high))
    cell = {column: f"{letters(column)}{row}" for column in range(INPUT, AGREES + 1)}
    low_at, now_at, high_at = (cell[c] for c in (LOW_FIGURE, FIGURE, HIGH_FIGURE))
    yield LOW_CHANGE, f'IFERROR({low_at}-{now_at},"")', _less(low, now)
    yield HIGH_CHANGE, f'IFERROR({high_at}-{now_at},"")', _less(high, now)
    swung = _less(high, low)
    swung = abs(swung) if isinstance(swung, float) else ""
    yield SWING, f'IFERROR(ABS({high_at}-{low_at}),"")', swung
    clearest, floor = job.name_of(job.clearest), UNSTATED
    lack = f"({clearest}-MAX({floor},{cell[CLARITY]}))/({clearest}-{floor})"
    clarity = max(float(UNSTATED), float(swing.clarity or UNSTATED))
    share = (CLEAREST - clarity) / (CLEAREST - UNSTATED)
    risk = swung * share if isinstance(swung, float) else ""
    yield RISK, f'IFERROR({cell[SWING]}*{lack},"")', risk
    in_use, at_low, at_high = cell[IN_USE], cell[AT_LOW], cell[AT_HIGH]
    agrees = (
        f"IF({in_use}={at_low},ABS({low_at}/{now_at}-1),"
        f'IF({in_use}={at_high},ABS({high_at}/{now_at}-1),""))'
    )
    yield AGREES, f'IFERROR({agrees},"")', _off(job, swing, low, now, high)


def _agreement(job: Job, block: Block, table_at: int) -> tuple[str, float | str]:
    """The cells of the last column, and the largest number in them."""
    first = table_at + HEADS_BEFORE_ROWS + 1
    column = letters(AGREES)
    found = [
        _off(job, swing, *(job.value(f) for f in (swing.at_low, swing.target, swing.at_high)))
        for swing in block.shown
    ]
    known = [off for off in found if isinstance(off, float)]
    return f"{column}{first}:{column}{first + len(found) - 1}", max(known) if known else ""


def _less(a: float | str, b: float | str) -> float | str:
    """The difference as spreadsheets give it: 0 where only the last bits of a number differ."""
    if not isinstance(a, float) or not isinstance(b, float):
        return ""
    return 0.0 if math.isclose(a, b, rel_tol=2.0**-48) else a - b


def _off(
    job: Job, swing: Swing, low: float | str, now: float | str, high: float | str
) -> float | str:
    in_use = job.value(swing.input)
    if in_use == job.value(swing.low):
        other = low
    elif in_use == job.value(swing.high):
        other = high
    else:
        return ""
    if not isinstance(other, float) or not isinstance(now, float) or not now:
        return ""
    off = _less(other / now, 1.0)
    return abs(off) if isinstance(off, float) else ""


def _chart(job: Job, grid: Grid, row: int, block: Block, table_at: int) -> int:
    count = len(block.shown)
    first = table_at + HEADS_BEFORE_ROWS + 1
    high = max(10, count + 7)
    changes = [
        abs(value)
        for swing in block.shown
        for figure in (swing.at_low, swing.at_high)
        if isinstance(value := _less(job.value(figure), job.value(block.target)), float)
    ]
    if not any(changes):
        return row
    form = "0.0"
    if block.target.measure == "money":
        form = looks.scaled_money_format(job.currency, job.canvas.language, max(changes))
    label = job.say(block.target.label)
    for at in range(row, row + high):
        grid.heights[at] = 18.0
    grid.charts.append(
        Chart(
            title=job.t(N_("What moves {figure}: change from the value in use"), figure=label),
            sheet=grid.key,
            names=_down(first, INPUT, count),
            series=(
                Series(job.t(N_("Input at its low")), _down(first, LOW_CHANGE, count), _LOW_COLOUR),
                Series(
                    job.t(N_("Input at its high")), _down(first, HIGH_CHANGE, count), _HIGH_COLOUR
                ),
            ),
            rows=(row, row + high),
            start=(INPUT, 0.0),
            end=(HIGH_CHANGE, 0.0),
            sideways=True,
            around=True,
            up=Axis("", form),
        )
    )
    return row + high + 1


_LOW_COLOUR, _HIGH_COLOUR = looks.ACCENTS["distribution"], looks.ACCENTS["market"]


def _down(row: int, column: int, count: int) -> tuple[tuple[int, int], ...]:
    return tuple((row + i, column) for i in range(count))


def _workings(job: Job, grid: Grid, row: int, block: Block) -> int:
    """Every figure made again, a cell each: step by step from the input to the result."""
    grid.parts.append(row)
    label = job.say(block.target.label)
    title = job.t(N_("Workings: {figure} calculated again"), figure=label)
    grid.put(row, INPUT, title, f"section:{grid.accent}")
    grid.heights[row] = 26.0
    heads = ((INPUT, N_("Step")), (UNIT, N_("Unit")), (AT_LOW, N_("Value")), (IN_USE, N_("How")))
    for column in range(INPUT, AGREES + 1):
        grid.put(row + 1, column, None, f"head:{grid.accent}")
    for column, head in heads:
        style = {UNIT: "unit head", AT_LOW: "number head", IN_USE: "unit head"}.get(column, "head")
        grid.put(row + 1, column, job.t(head), f"{style}:{grid.accent}")
    grid.heights[row + 1] = 20.0
    row += 2
    for swing in block.shown:
        name = name_of(job, swing)
        for which, variation in (
            (N_("{input} at its low"), swing.with_low),
            (N_("{input} at its high"), swing.with_high),
        ):
            grid.put(row, INPUT, job.t(which, input=name), "step")
            grid.fit(row, [(job.t(which, input=name), grid.widths[INPUT])])
            row += 1
            table = grid.new_table()
            for step in variation.steps:
                _step(job, grid, row, step, table)
                row += 1
    return row + 1


def _step(job: Job, grid: Grid, row: int, step: Figure, table: int) -> None:
    label = job.say(step.label.values.get("figure", step.label))  # type: ignore[arg-type]
    if step.subject:
        label = job.t(N_("{figure} ({card})"), figure=label, card=step.subject)
    grid.put(row, INPUT, label, "inner")
    grid.put(row, UNIT, job.say(step.unit), "unit")
    grid.put(row, AT_LOW, Home(step), "calculation", table=table)
    grid.widths[AT_LOW] = max(grid.widths[AT_LOW], widest(job, step) + 3.0)
    grid.put(row, IN_USE, shortened(step.own_words(job.shown.translate), 150), "line")
    grid.fit(row, [(label, grid.widths[INPUT] - 2), (job.say(step.unit), _WIDTHS[UNIT])])
