"""The options of a document's last export, as far as they still mean something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from canvas_app.exports import Exporter
from canvas_app.exports.request import PAPERS, SCALES, THEMES, Option, Options
from canvas_app.remembered_exports import FormatMemory, Word

_VALID: dict[Option, Callable[[Word], bool]] = {
    "paper": lambda value: value in PAPERS,
    "theme": lambda value: value in THEMES,
    "scale": lambda value: not isinstance(value, bool) and value in SCALES,
    "transparent": lambda value: isinstance(value, bool),
    "notes": lambda value: isinstance(value, bool),
    "own_key": lambda value: isinstance(value, bool),
}
"""Which values are remembered of whom: neither the case nor the cards, which are today's."""


def options_from(memory: FormatMemory, exporter: Exporter) -> Options:
    """The options of last time; the usual ones where there are none, or none that are valid."""
    found = {
        name: memory.options[name]
        for name in exporter.options
        if name in memory.options and name in _VALID and _VALID[name](memory.options[name])
    }
    return replace(Options(), **found)  # type: ignore[arg-type]


def words_of(options: Options, exporter: Exporter) -> dict[str, Word]:
    """What is worth remembering of them."""
    return {name: getattr(options, name) for name in exporter.options if name in _VALID}
