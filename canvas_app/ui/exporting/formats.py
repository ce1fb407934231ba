"""How each format is offered to somebody who chooses one."""

from __future__ import annotations

from dataclasses import dataclass

from canvas_app.document.text import N_
from canvas_app.exports import EXPORTERS, Exporter

_NOT_OFFERED = (".json",)
"""Saving makes it."""


@dataclass(frozen=True)
class Offered:
    """A format's icon, and in a sentence what somebody gets."""

    icon: str = "file"
    purpose: str = ""


_OFFERED: dict[str, Offered] = {
    ".pdf": Offered(
        "file-text",
        N_("To hand over and to print: an overview, a page for each pane, the figures, and every "
           "assumption with its source."),
    ),
    ".pptx": Offered(
        "presentation",
        N_("A deck to go on with: a slide for each stop of the talk, with texts, tables and charts "
           "that can be edited."),
    ),
    ".png": Offered("image", N_("The canvas as it looks, for a letter, a chat or a wiki.")),
    ".svg": Offered(
        "spline", N_("The canvas as it looks, sharp at any size, its texts still texts.")
    ),
    ".xlsx": Offered(
        "file-spreadsheet",
        N_("Every figure with its formula: change a blue cell, and all that follows from it "
           "changes. The case can be switched in it."),
    ),
    ".md": Offered("hash", N_("Cards and figures as plain text with headings, for a wiki.")),
    ".canvas": Offered(
        "layout-dashboard",
        N_("For Obsidian and other programs that read JSON Canvas 1.0: panes as groups, cards as "
           "notes, links as lines."),
    ),
}  # fmt: skip
"""In the order in which they are offered; others come after them."""


def offered_formats() -> tuple[Exporter, ...]:
    """The formats to choose from."""
    order = {suffix: n for n, suffix in enumerate(_OFFERED)}
    found = (each for each in EXPORTERS if each.suffix not in _NOT_OFFERED)
    return tuple(sorted(found, key=lambda each: order.get(each.suffix, len(order))))


def offer_of(suffix: str) -> Offered:
    """How a format is offered."""
    return _OFFERED.get(suffix, Offered())
