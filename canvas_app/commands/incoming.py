"""`gtm-canvas import`: what was changed in a workbook that came back."""

from __future__ import annotations

import argparse

from canvas_app.commands.output import FOUND, UserError, say, show
from canvas_app.document.text import Text, Translate
from canvas_app.files.opening import read_canvas, save_canvas
from canvas_app.imports.comparison import with_changes
from canvas_app.imports.report import comparison_table
from canvas_app.imports.workbook import compare, read_workbook
from canvas_app.numbers.shown import Shown


def take_over(options: argparse.Namespace, translate: Translate) -> int:
    """Take changes over from a workbook, and print them."""
    opened = read_canvas(options.file)
    found = compare(opened.canvas, read_workbook(options.workbook))
    shown = Shown(opened.canvas.currency, options.lang or "en", translate)
    if found.other_document and not (options.yes or options.dry_run):
        raise UserError(
            Text(
                "“{workbook}” was made of another canvas than “{file}”; nothing was changed. "
                "--dry-run shows the differences, --yes takes them over all the same.",
                workbook=options.workbook.name,
                file=options.file.name,
            )
        )
    show(comparison_table(found, shown), end="")
    after = with_changes(opened.canvas, found.ready)
    left = len(found.changes) - len(found.ready)
    if options.dry_run or after is opened.canvas:
        told = Text("Nothing to take over; no file was written.")
        if found.ready:
            told = Text("Changes that would be made: {count}.", count=len(found.ready))
    else:
        out = options.out or options.file
        written = save_canvas(after, out, None if options.out else opened.sha256)
        if written.warning is not None:
            say(written.warning, translate)
        told = Text("Changes written to {name}: {count}.", name=out.name, count=len(found.ready))
    show(told.in_language(translate))
    if found.changed_since:
        show(
            Text("The canvas was changed since the workbook was made of it.").in_language(translate)
        )
    if left:
        show(Text("{count} left as they are, see their notes.", count=left).in_language(translate))
    return FOUND if left or found.left_out else 0
