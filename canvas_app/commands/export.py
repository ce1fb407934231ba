"""`gtm-canvas export`: a canvas in other formats, each by its file's suffix."""

from __future__ import annotations

import argparse
import os
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from canvas_app import doctor
from canvas_app.commands.output import UserError, say
from canvas_app.commands.progress import Progress
from canvas_app.commands.reading import canvas_in, case_of
from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text, Translate
from canvas_app.exports import EXPORTERS, Exporter, exporter_for
from canvas_app.exports.request import Option, Options, Request
from canvas_app.files.writer import write_atomically

WRITTEN: dict[Option, str] = {
    "case": "--case",
    "paper": "--paper",
    "theme": "--theme",
    "scale": "--scale",
    "transparent": "--transparent",
    "only": "--only",
    "notes": "--no-notes",
    "own_key": "--strict",
}
"""How each option is typed."""


def export(options: argparse.Namespace, translate: Translate) -> int:
    """Make all that is asked for, and only then write it: one that fails leaves none behind."""
    exporters = [_exporter(out) for out in options.out]
    wanted = _wanted(options, exporters)
    to_edit = any(out.name.lower().endswith(".json") for out in options.out)
    canvas = canvas_in(options.file, translate, to_edit=to_edit)
    _refuse_strangers(canvas, wanted.only)
    painting = _without_window() if any(each.needs_qt for each in exporters) else None
    request = Request(canvas, case_of(canvas, options.case or "base"), translate, wanted)
    made = []
    with Progress(translate) as progress:
        for out, exporter in zip(options.out, exporters, strict=True):
            progress.begin(out.name, paints=exporter.needs_qt)
            made.append(exporter.export(replace(request, tell=progress.tell)))
    for out, export in zip(options.out, made, strict=True):
        # An earlier export can be made again; a canvas under that name could not.
        written = write_atomically(out, export.data, keep_backup=out.suffix.lower() == ".json")
        for remark in (*export.remarks, *([written.warning] if written.warning else [])):
            say(Text("“{name}”: {what}", name=out.name, what=remark), translate)
    del painting
    return 0


def formats_help() -> str:
    """Every suffix, what it is, and the options that mean something to it."""
    width = max(len(each.suffix) for each in EXPORTERS)
    lines = []
    for each in EXPORTERS:
        options = " ".join(WRITTEN[option] for option in each.options)
        lines.append(
            f"  {each.suffix:{width}}  {each.title}" + (f" ({options})" if options else "")
        )
    return "the suffix of OUT says what is made:\n" + "\n".join(lines)


def _exporter(out: Path) -> Exporter:
    exporter = exporter_for(out.name)
    if exporter is None:
        raise UserError(
            Text(
                "“{name}” can't be exported: its name must end with one of {known}.",
                name=out.name,
                known=", ".join(each.suffix for each in EXPORTERS),
            )
        )
    if exporter.missing is not None:
        raise UserError(exporter.missing)
    return exporter


def _wanted(options: argparse.Namespace, exporters: Sequence[Exporter]) -> Options:
    """What was typed; it must mean something to one of the formats at least."""
    typed: dict[Option, object] = {
        "paper": options.paper,
        "theme": options.theme,
        "scale": options.scale,
        "transparent": options.transparent,
        "only": frozenset(options.only) if options.only else None,
        "notes": options.notes,
        "own_key": options.own_key,
    }
    given = {option: value for option, value in typed.items() if value is not None}
    known = {option for each in exporters for option in each.options}
    asked = [*given, "case"] if options.case is not None else list(given)
    for option in asked:
        if option not in known:
            raise UserError(
                Text(
                    "{option} means nothing to {formats}.",
                    option=WRITTEN[option],
                    formats=", ".join(dict.fromkeys(each.suffix for each in exporters)),
                )
            )
    return replace(Options(), **given)  # type: ignore[arg-type]


def _refuse_strangers(canvas: Canvas, only: Collection[str]) -> None:
    strangers = sorted(set(only) - {card.id for card in canvas.cards})
    if strangers:
        raise UserError(
            Text(
                "This canvas has no card of the id {ids}; “gtm-canvas numbers FILE --json” and the "
                "file itself name them.",
                ids=", ".join(f"“{id}”" for id in strangers[:5]),
            )
        )


def _without_window() -> object:
    """A Qt application that paints but shows nothing; it must be kept while painting."""
    problem = doctor.picture_problem()
    if problem is not None:
        raise UserError(problem)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 (a workbook needs none of it)

    from canvas_app.drawing import fonts  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication(["gtm-canvas"])
    fonts.load()
    return application
