"""The Summary sheet: scenario selector, headline figures, charts, methods, findings, checks."""

from __future__ import annotations

from typing import Any

from canvas_app.document.cards.market import LEVELS
from canvas_app.document.text import N_
from canvas_app.exports.workbook import explained, looks
from canvas_app.exports.workbook.channels import CAC_COLUMN, CHANNELS_FIRST
from canvas_app.exports.workbook.checks import failures, headlines
from canvas_app.exports.workbook.grid import (
    FIRST,
    Axis,
    Call,
    Chart,
    Choices,
    Formula,
    Grid,
    Series,
    Typed,
)
from canvas_app.exports.workbook.job import NAME_OF_CASE, NAME_OF_CASES, NAME_OF_FAILED, Job
from canvas_app.exports.workbook.place import letters, literal
from canvas_app.exports.workbook.projection import (
    BINDING,
    DELIVERED,
    NAME_OF_BINDING,
    delivery_lines,
    years_across,
)
from canvas_app.exports.workbook.table import widest
from canvas_app.exports.workbook.text import pages
from canvas_app.numbers.checks.base import Severity
from canvas_app.numbers.findings import findings
from canvas_app.numbers.quantities import Figure

LABEL, VALUE, UNIT, NAME, HOW = range(FIRST, FIRST + 5)
CASE_ROW, CHECK_ROW, HEAD = 4, 5, 7
CHART_ROWS = 15
CHART_LINE = 16.0
_THIRDS = ((0.0, 0.325), (0.34, 0.66), (0.675, 1.0))
"""Where each chart begins and ends along the columns."""
SEVERITY_TITLES: dict[Severity, str] = {
    "error": N_("Error"),
    "warning": N_("Warning"),
    "hint": N_("Hint"),
}
_WIDTHS = {LABEL: 34.0, VALUE: 20.0, UNIT: 20.0, NAME: 20.0, HOW: 62.0}


def summary_sheet(job: Job) -> Grid:
    """What somebody looks at first, and perhaps only."""
    grid = job.grid("summary", "ink", HOW)
    grid.widths.update(_WIDTHS)
    grid.put(1, LABEL, job.canvas.title or job.t(N_("Untitled canvas")), "band:ink")
    day = job.made_at.strftime("%Y-%m-%d")
    who = " · ".join(filter(None, (job.canvas.author.strip(), day)))
    grid.put(2, LABEL, who, "meta")
    _selector(job, grid)
    _master_check(job, grid)
    row = _headlines(job, grid)
    charts_at = row
    row += CHART_ROWS + 1
    for chart_row in range(charts_at, row):
        grid.heights[chart_row] = CHART_LINE
    methods_at = row
    row = _methods(job, grid, row)
    grid.print_rows = [(1, methods_at - 1)]
    _findings(job, grid, row)
    grid.print_rows.append((methods_at, grid.last_row))
    _charts(job, grid, charts_at, methods_at)
    grid.freeze, grid.head_rows = 3, (1, 2)
    return grid


def _selector(job: Job, grid: Grid) -> None:
    grid.put(CASE_ROW, LABEL, job.t(N_("Scenario")), "headline label")
    grid.put(CASE_ROW, VALUE, Typed(job.labels[job.case]), "selector")
    note = job.t(N_("Choose one: the whole workbook follows."))
    grid.put(CASE_ROW, UNIT, note, "line")
    grid.choices.append(Choices(((CASE_ROW, VALUE),), named=NAME_OF_CASES))
    grid.heights[CASE_ROW] = 22.0
    job.names[NAME_OF_CASE] = (grid.key, CASE_ROW, VALUE)


def _master_check(job: Job, grid: Grid) -> None:
    fine, bad = job.t(N_("all passed")), job.t(N_("some fail: see Checks"))
    grid.put(CHECK_ROW, LABEL, job.t(N_("Workbook checks")), "headline label")
    verdict = Formula(
        lambda at: f"IF({NAME_OF_FAILED}=0,{literal(fine)},{literal(bad)})",
        bad if failures(job) else fine,
    )
    grid.put(CHECK_ROW, VALUE, verdict, "result")
    grid.heights[CHECK_ROW] = 22.0


def _headlines(job: Job, grid: Grid) -> int:
    heads = (
        (LABEL, N_("Figure"), "head"),
        (VALUE, N_("Value"), "number head"),
        (UNIT, N_("Unit"), "unit head"),
        (NAME, N_("Name, and its explanation"), "unit head"),
        (HOW, N_("How it comes about, or what is missing"), "unit head"),
    )
    for column, title, style in heads:
        grid.put(HEAD, column, job.t(title), f"{style}:ink")
    grid.heights[HEAD] = 22.0
    grid.fit(HEAD, [(job.t(title), _WIDTHS[column] - 3) for column, title, _ in heads])
    row = HEAD + 1
    for figure in headlines(job):
        _headline(job, grid, row, figure)
        row += 1
        if figure is job.model.delivery.som:
            _limit(job, grid, row)
            row += 1
    return row + 1


def _headline(job: Job, grid: Grid, row: int, figure: Figure) -> None:
    name = job.name_of(figure)
    grid.put(row, LABEL, job.say(figure.label), "headline label")
    grid.put(row, VALUE, Call(figure), "headline", table=1)
    grid.put(row, UNIT, job.say(figure.unit), "unit")
    grid.put(row, NAME, name, "link")
    how = explained.cell(job, letters(explained.HOW), figure)
    why = explained.cell(job, letters(explained.WHY), figure)
    value = f"{letters(VALUE)}{row}"
    how_words, why_words = explained.words_of(job, figure)
    lacks = job.t(N_("an input is missing"))
    words = how_words, why_words or lacks
    text = Formula(
        lambda at: f'IF(ISNUMBER({value}),{how},IF({why}="",{literal(lacks)},{why}))',
        words[0] if isinstance(job.value(figure), float) else words[1],
    )
    grid.put(row, HOW, text, "how")
    grid.links[row, NAME] = f"{explained.cell(job, letters(explained.LABEL), figure)}"
    grid.fit(row, [(max(words, key=len), _WIDTHS[HOW] * 1.1)])
    grid.widths[VALUE] = max(grid.widths[VALUE], widest(job, figure) * 1.25 + 3)
    grid.heights[row] = max(26.0, grid.heights[row])


def _limit(job: Job, grid: Grid, row: int) -> None:
    """Whether the channels or the demand limit the target year."""
    limit = job.model.delivery.binding(job.case)
    grid.put(row, LABEL, job.t(N_("What limits it")), "headline label")
    words = job.t(BINDING[limit]) if limit else ""
    grid.put(row, VALUE, Formula(lambda at: NAME_OF_BINDING, words), "headline")
    grid.put(row, UNIT, job.t(N_("Channels or Demand")), "unit")
    grid.put(row, NAME, NAME_OF_BINDING, "link")
    grid.links[row, NAME] = NAME_OF_BINDING
    how = job.t(N_("The smaller of what the channels can win and what customers would buy"))
    grid.put(row, HOW, how, "how")
    grid.heights[row] = 26.0


def _methods(job: Job, grid: Grid, row: int) -> int:
    """TAM, SAM and SOM by each method, and how far apart they are."""
    sizing = job.model.sizing
    grid.put(row, LABEL, job.t(N_("Methods")), "section:ink")
    grid.heights[row] = 26.0
    grid.put(row + 1, LABEL, job.t(N_("Method")), "head:ink")
    for i, level in enumerate(LEVELS):
        grid.put(row + 1, VALUE + i, job.t(LEVELS[level]), "number head:ink")
    unit = job.say(sizing.bottom_up.tam.unit)
    grid.put(row + 1, HOW, job.t(N_("Unit")), "unit head:ink")
    grid.heights[row + 1] = 20.0
    row += 2
    for method in sizing.methods:
        grid.put(row, LABEL, job.say(method.title), "label")
        for i, figure in enumerate((method.tam, method.sam, method.som)):
            grid.put(row, VALUE + i, Call(figure), "calculation", table=2)
            needed = widest(job, figure) + 3.0
            grid.widths[VALUE + i] = max(grid.widths[VALUE + i], needed)
        grid.put(row, HOW, unit, "unit")
        grid.heights[row] = 20.0
        row += 1
    grid.put(row, LABEL, job.t(N_("Apart by, in %: largest ÷ smallest − 1")), "total label")
    for i, level in enumerate(LEVELS):
        grid.put(row, VALUE + i, Call(sizing.agreement[level]), "total", table=2)
    tolerated = job.shown.full(job.tolerance, job.tolerance.evaluate(job.case))
    note = job.t(N_("%; up to {tolerance} is tolerated"), tolerance=tolerated)
    grid.put(row, HOW, note, "unit")
    grid.heights[row] = 20.0
    return row + 2


def _findings(job: Job, grid: Grid, row: int) -> None:
    grid.put(row, LABEL, job.t(N_("Findings at export")), "section:ink")
    grid.heights[row] = 26.0
    row += 1
    found = findings(job.model, job.case, job.shown)
    if not found:
        grid.put(row, LABEL, job.t(N_("Nothing to look at.")), "note")
        return
    # The sentence is written over four columns that stay empty beside it.
    room = sum(grid.widths[column] for column in (VALUE, UNIT, NAME, HOW))
    for finding in found:
        text = job.say(finding.text)
        style = "severe" if finding.severity == "error" else "label"
        grid.put(row, LABEL, job.t(SEVERITY_TITLES[finding.severity]), style)
        for column in (VALUE, UNIT, NAME, HOW):
            grid.put(row, column, None, "label")
        pieces = pages(text, room * 1.2, 1)
        grid.put(row, VALUE, pieces[0], "line")
        grid.heights[row] = 20.0
        row += 1
        for piece in pieces[1:]:
            grid.put(row, VALUE, piece, "line")
            grid.heights[row] = 20.0
            row += 1


def _charts(job: Job, grid: Grid, row: int, methods_at: int) -> None:
    """The market, the methods where several have numbers, CAC where several channels have one."""
    sizing, channels = job.model.sizing, job.model.channels
    made: list[dict[str, Any]] = []
    if any(isinstance(job.value(f), float) for f in headlines(job)[:3]):
        first = HEAD + 1
        made.append(
            {
                "title": job.t(N_("Market: TAM, SAM, SOM")),
                "sheet": "summary",
                "names": _down(first, LABEL, 3),
                "series": (Series((HEAD, VALUE), _down(first, VALUE, 3), looks.SHADES[0]),),
                "colours": looks.SHADES,
                "sideways": True,
            }
        )
        made.append(
            {
                "title": job.t(DELIVERED),
                "sheet": "projection",
                "names": years_across(job),
                "series": delivery_lines(job),
                "shape": "lines",
                "across": Axis(),
                "up": Axis("", looks.short_money_format(job.currency, job.canvas.language)),
            }
        )
    with_numbers = [m for m in sizing.methods if isinstance(job.value(m.tam), float)]
    if len(with_numbers) > 1:
        head = methods_at + 1
        rows = [(methods_at + 2 + i, m) for i, m in enumerate(sizing.methods) if m in with_numbers]
        colours = (looks.ACCENTS["market"], looks.ACCENTS["distribution"], looks.ACCENTS["price"])
        made.append(
            {
                "title": job.t(N_("The methods side by side")),
                "sheet": "summary",
                "names": _across(head, VALUE, 3),
                "series": tuple(
                    Series((at, LABEL), _across(at, VALUE, 3), colour)
                    for (at, _), colour in zip(rows, colours, strict=False)
                ),
                "up": Axis("", looks.short_money_format(job.currency, job.canvas.language)),
            }
        )
    with_cac = [c for c in channels.each if isinstance(job.value(c.cac), float)]
    if len(with_cac) > 1:
        first, count = CHANNELS_FIRST, len(channels.each)
        made.append(
            {
                "title": job.t(N_("CAC per channel")),
                "sheet": "channels",
                "names": _down(first, FIRST, count),
                "series": (
                    Series(
                        job.t(N_("CAC")),
                        _down(first, CAC_COLUMN, count),
                        looks.ACCENTS["distribution"],
                    ),
                ),
                "sideways": True,
            }
        )
    if not made:
        grid.put(row, LABEL, job.t(N_("Charts need at least one market figure.")), "note")
    for i, chart in enumerate(made[: len(_THIRDS)]):
        start, end = (grid.part_way(LABEL, HOW, share) for share in _THIRDS[i])
        grid.charts.append(Chart(rows=(row, row + CHART_ROWS), start=start, end=end, **chart))


def _down(row: int, column: int, count: int) -> tuple[tuple[int, int], ...]:
    return tuple((row + i, column) for i in range(count))


def _across(row: int, column: int, count: int) -> tuple[tuple[int, int], ...]:
    return tuple((row, column + i) for i in range(count))
