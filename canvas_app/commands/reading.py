"""The canvas that a command is about, and the case of its numbers that is meant."""

from __future__ import annotations

import argparse
from pathlib import Path

from canvas_app.commands.output import UserError, say
from canvas_app.document.canvas import Canvas
from canvas_app.document.json_canvas import SUFFIX
from canvas_app.document.text import Text, Translate
from canvas_app.files.opening import look_at_canvas, read_canvas
from canvas_app.imports.json_canvas.opening import read_json_canvas
from canvas_app.numbers.cases import CASE_TITLES, case_named, case_title, cases_of
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.shown import Shown


def model_in(options: argparse.Namespace, translate: Translate) -> tuple[Model, Shown]:
    """The numbers of the command's file, and how they are shown."""
    canvas = canvas_in(options.file, translate)
    return model_of(canvas), Shown(canvas.currency, options.lang or "en", translate)


def canvas_in(path: Path, translate: Translate, *, to_edit: bool = False) -> Canvas:
    """The canvas of a file, of a JSON Canvas too. What a newer version wrote is looked at as far as
    it is understood, but no canvas is made of it that somebody would go on with."""
    if path.suffix.lower() == SUFFIX:
        brought = read_json_canvas(path, translate)
        for remark in brought.remarks:
            say(Text("“{name}”: {what}", name=path.name, what=remark), translate)
        return brought.canvas
    opened = read_canvas(path) if to_edit else look_at_canvas(path)
    if opened.newer is not None:
        say(Text("“{name}”: {what}", name=path.name, what=opened.newer.text), translate)
    return opened.canvas


def case_of(canvas: Canvas, wanted: str) -> Case:
    """The case that is meant: low, base, high, or a scenario by its id or its name."""
    found = case_named(canvas, wanted)
    if found is None:
        # as they are to be typed, which is the same in every language
        known = (
            case if case in CASE_TITLES else str(case_title(canvas, case))
            for case in cases_of(canvas)
        )
        raise UserError(
            Text(
                "There is no case “{case}” in this canvas; there are: {known}.",
                case=wanted,
                known=", ".join(known),
            )
        )
    return found
