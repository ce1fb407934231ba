"""The Insert menu: one action for each kind of card."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions.record import Action

MENU = N_("&Insert")
PREFIX = "insert-"
"""Of their ids, before the kind."""


def insert_actions() -> tuple[Action, ...]:
    """One action for each kind of card. Asked for when the first canvas opens, not before:
    the kinds need pydantic."""
    from canvas_app.document.cards import CARD_KINDS  # noqa: PLC0415 (after the first paint)

    made: list[Action] = []
    home: object = ""  # a line above the first, too
    for kind, card in CARD_KINDS.items():
        made.append(
            Action(
                PREFIX + kind,
                card.LABEL,
                MENU,
                "desk.add_kind",
                (kind,),
                separated=home != card.HOME,
                changes=True,
            )
        )
        home = card.HOME
    return tuple(made)
