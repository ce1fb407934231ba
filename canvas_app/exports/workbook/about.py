"""The About sheet: what each sheet is, what the colours mean, and where the file comes from."""

from __future__ import annotations

from canvas_app import __version__
from canvas_app.document.text import N_
from canvas_app.exports.workbook.grid import FIRST, Grid
from canvas_app.exports.workbook.job import Job
from canvas_app.numbers.passport import DOC_ID, DOC_STATE, DOC_VERSION, state_of

LEFT, RIGHT = FIRST, FIRST + 1
_WIDTHS = {LEFT: 34.0, RIGHT: 110.0}

LEGEND = (
    ("input", N_("Blue on cream"), N_("Typed by hand. Change it, and everything follows.")),
    ("calculation", N_("Black"), N_("Calculated on this sheet.")),
    ("called", N_("Green"), N_("Called up from another sheet, so that formulas stay short.")),
    ("total", N_("Bold below a line"), N_("A total.")),
)
CONVENTIONS = (
    N_("Choose a scenario on the Summary: every sheet shows that case."),
    N_(
        "Low and high are the values in the low and in the high case, not the smaller and the "
        "larger number: the low case of churn is usually the larger figure. An empty one is the "
        "base."
    ),
    N_("A figure that lacks an input is empty, never 0; the Summary says what is missing."),
    N_("Lanes: total counts for TAM; serviceable for TAM and SAM; target for TAM, SAM and SOM."),
    N_("Nothing is rounded but for display."),
    N_(
        "The sheets are protected so that no formula is lost to a stray key; there is no "
        "password. To insert rows or change a formula, choose Unprotect Sheet."
    ),
    N_("A named scenario overrides single inputs; where its cell is empty, the base counts."),
    N_("Names begin with in_ for inputs (also …_low and …_high) and with out_ for figures."),
    N_("Findings and words about what is missing are as of the export; numbers are live."),
)


def about_sheet(job: Job) -> Grid:
    """Plain words for somebody who has never seen the program."""
    grid = job.grid("about", "grey", RIGHT)
    grid.widths.update(_WIDTHS)
    row = _section(grid, 4, job.t(N_("Sheets")))
    for sheet in job.sheets:
        row = _pair(grid, row, job.t(sheet.title), job.t(sheet.what))
    row = _section(grid, row + 1, job.t(N_("Colours")))
    for style, title, text in LEGEND:
        grid.put(row, LEFT, job.t(title), style)
        grid.put(row, RIGHT, job.t(text), "inner")
        grid.heights[row] = 20.0
        row += 1
    row = _section(grid, row + 1, job.t(N_("Conventions")))
    for sentence in CONVENTIONS:
        row = _pair(grid, row, "•", job.t(sentence))
    row = _section(grid, row + 1, job.t(N_("This file")))
    made = job.made_at.isoformat(sep=" ", timespec="minutes")
    facts = (
        (N_("Made with"), f"GTM Canvas {__version__}", ""),
        (N_("Exported"), made, ""),
        (N_("Document"), job.canvas.id, DOC_ID),
        (N_("Format version"), str(job.canvas.version), DOC_VERSION),
        (N_("Fingerprint of the inputs"), state_of(job.model), DOC_STATE),
        (N_("Currency"), job.canvas.currency, ""),
        (N_("Base year"), str(job.canvas.base_year), ""),
    )
    for title, text, name in facts:
        if name:  # by which the workbook is known when it comes back
            job.names[name] = (grid.key, row, RIGHT)
        row = _pair(grid, row, job.t(title), text)
    return grid


def _section(grid: Grid, row: int, title: str) -> int:
    grid.put(row, LEFT, title, f"section:{grid.accent}")
    grid.heights[row] = 26.0
    return row + 1


def _pair(grid: Grid, row: int, title: str, text: str) -> int:
    grid.put(row, LEFT, title, "label")
    grid.put(row, RIGHT, text, "label")
    grid.heights[row] = 20.0
    grid.fit(row, [(title, _WIDTHS[LEFT]), (text, _WIDTHS[RIGHT])])
    return row + 1
