"""`gtm-canvas export`: a canvas in other formats, each by its file's suffix."""

from __future__ import annotations

import argparse
import os

from canvas_app import doctor
from canvas_app.commands.output import UserError, say
from canvas_app.commands.reading import canvas_in, case_of
from canvas_app.document.text import Text, Translate
from canvas_app.exports import EXPORTERS, exporter_for
from canvas_app.exports.request import Request
from canvas_app.files.writer import write_atomically


def export(options: argparse.Namespace, translate: Translate) -> int:
    exporters = []
    for out in options.out:
        exporter = exporter_for(out.name)
        if exporter is None:
            known = ", ".join(each.suffix for each in EXPORTERS)
            raise UserError(
                Text(
                    "“{name}” can't be exported: its name must end with one of {known}.",
                    name=out.name,
                    known=known,
                )
            )
        exporters.append(exporter)
    to_edit = any(out.name.lower().endswith(".json") for out in options.out)
    canvas = canvas_in(options.file, translate, to_edit=to_edit)
    painting = without_window() if any(each.needs_qt for each in exporters) else None
    # All are made before the first is written, so that one that fails leaves none behind.
    case = case_of(canvas, options.case)
    made = [each.export(Request(canvas, case, translate)) for each in exporters]
    for out, export in zip(options.out, made, strict=True):
        # An earlier export can be made again; a canvas under that name could not.
        written = write_atomically(out, export.data, keep_backup=out.suffix.lower() == ".json")
        for remark in (*export.remarks, *([written.warning] if written.warning else [])):
            say(Text("“{name}”: {what}", name=out.name, what=remark), translate)
    del painting
    return 0


def without_window() -> object:
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
