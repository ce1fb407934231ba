"""The short words on panes and lanes: how many cards, what a lane amounts to, what to do first."""

from __future__ import annotations

from collections import Counter

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import PersonaCard
from canvas_app.document.cards.customer import ROLES
from canvas_app.document.panes import PANES, Lane, Pane
from canvas_app.document.text import N_, Text
from canvas_app.drawing.panes import PaneNotes
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown

_COUNTED: dict[Pane, tuple[str, str, str]] = {
    "market": ("segment", N_("1 segment"), N_("{n} segments")),
    "distribution": ("channel", N_("1 channel"), N_("{n} channels")),
    "positioning": ("message", N_("1 message"), N_("{n} messages")),
    "price": ("tier", N_("1 tier"), N_("{n} tiers")),
}
_HINTS: dict[Pane, str] = {
    "market": N_("Drag a segment here: who could you win first?"),
    "customer": N_("Who decides, who uses, who pays?\nDrag a persona here."),
    "distribution": N_("How do customers hear of you and buy?\nDrag a channel here."),
    "positioning": N_("Why you and not somebody else?\nDrag a message here."),
    "price": N_("What do they pay, and for what?\nDrag a tier here."),
}


def notes_of(model: Model, shown: Shown, case: Case) -> PaneNotes:
    """The words for every pane and lane of a canvas."""
    canvas = model.canvas
    kinds = Counter([card.kind for card in canvas.cards if card.pane and card.counts])
    panes = {"customer": _roles(canvas, shown)}
    for pane, (kind, one, many) in _COUNTED.items():
        n = kinds[kind]
        panes[pane] = "" if not n else shown.line(Text(one) if n == 1 else Text(many, n=n))
    used = {card.pane for card in canvas.cards}
    hints = {pane: shown.line(Text(_HINTS[pane])) for pane in PANES if pane not in used}
    return PaneNotes({pane: panes[pane] for pane in PANES}, _lanes(model, shown, case), hints)


def _lanes(model: Model, shown: Shown, case: Case) -> dict[Lane, str]:
    size = model.sizing.bottom_up
    lanes: dict[Lane, str] = {}
    for lane, figure in (("total", size.tam), ("serviceable", size.sam), ("target", size.som)):
        value = figure.evaluate(case)
        if not isinstance(value, Absent):
            lanes[lane] = f"{shown.value(figure, value)} {shown.line(figure.label)}"  # type: ignore[index]
    return lanes


def _roles(canvas: Canvas, shown: Shown) -> str:
    if canvas.audience == "b2c":
        return ""
    people = [c for c in canvas.cards if isinstance(c, PersonaCard) and c.counts]
    if not people:
        return ""
    held = {role for person in people for role in person.roles}
    return shown.line(Text("{n} of {all} roles", n=len(held), all=len(ROLES)))
