"""`gtm-canvas new`: a canvas from a template."""

from __future__ import annotations

import argparse
import os
import secrets

from canvas_app import paths
from canvas_app.commands.output import UserError, say
from canvas_app.document.text import Text, Translate
from canvas_app.editing.edits import set_fields
from canvas_app.files.opening import read_canvas, save_canvas


def new(options: argparse.Namespace, translate: Translate) -> int:
    """Write a canvas of a template's."""
    ending = ".gtm.json"
    found = {
        file.name.removesuffix(ending): file
        for file in sorted((paths.resources() / "templates").glob(f"*{ending}"))
    }
    if options.template not in found:
        raise UserError(
            Text(
                "There is no template “{name}”; there are: {known}.",
                name=options.template,
                known=", ".join(found) or "–",
            )
        )
    if os.path.lexists(options.out) and not options.force:
        raise UserError(
            Text("“{name}” exists already; --force overwrites it.", name=options.out.name)
        )
    canvas = read_canvas(found[options.template]).canvas
    written = save_canvas(set_fields(canvas, id=secrets.token_hex(8)), options.out)
    if written.warning is not None:
        say(written.warning, translate)
    return 0
