"""`gtm-canvas numbers` and `check`: what a canvas amounts to, and what to look at."""

from __future__ import annotations

import argparse

from canvas_app.commands.output import FOUND, show, show_json
from canvas_app.commands.reading import case_of, model_in
from canvas_app.document.text import N_, Translate
from canvas_app.numbers.findings import findings
from canvas_app.numbers.report import figures_data, figures_table


def numbers(options: argparse.Namespace, translate: Translate) -> int:
    """Print every figure."""
    model, shown = model_in(options, translate)
    case = case_of(model.canvas, options.case)
    if options.json:
        show_json(figures_data(model, case, shown))
    else:
        show(figures_table(model, case, shown), end="")
    return 0


def check(options: argparse.Namespace, translate: Translate) -> int:
    """Print the findings."""
    titles = {"error": N_("error"), "warning": N_("warning"), "hint": N_("hint")}
    model, shown = model_in(options, translate)
    found = findings(model, case_of(model.canvas, options.case), shown)
    for finding in found:
        severity = translate(titles[finding.severity])
        show(f"{severity}: {finding.text.in_language(translate)}")
    return FOUND if found else 0
