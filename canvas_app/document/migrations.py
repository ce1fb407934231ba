"""How files of older format versions become the present one: pure functions, dict to dict.

To change the format: raise `VERSION` in canvas.py, add the step that leads to it here, and
freeze a fixture of the old version under tests/document/fixtures/ that is never edited again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from canvas_app.document.canvas import FORMAT, VERSION
from canvas_app.document.errors import NewerDocument, UnreadableDocument
from canvas_app.document.text import Text

Plain = dict[str, Any]
Step = Callable[[Plain], Plain]

STEPS: Mapping[int, Step] = {}
"""`STEPS[n]` turns a document of version n into one of version n + 1."""


def migrate(plain: Plain, steps: Mapping[int, Step] = STEPS, to: int = VERSION) -> Plain:
    """Bring a parsed file to version `to`.

    Raises UnreadableDocument where the file is no canvas, NewerDocument where its version is
    above `to`.
    """
    if plain.get("format") != FORMAT:
        raise UnreadableDocument(
            Text(
                "This is JSON, but not a GTM Canvas: its “format” is "
                "missing or names another program."
            )
        )
    version = plain.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise UnreadableDocument(Text("The canvas does not say which format version it has."))
    if version > to:
        raise NewerDocument(
            Text(
                "This canvas was written by a newer version of GTM Canvas (format {theirs}, "
                "this program knows {ours}). Please update the program.",
                theirs=version,
                ours=to,
            )
        )
    while version < to:
        plain = {**steps[version](plain), "version": version + 1}
        version += 1
    return plain
