"""How cards show their words: in the Edit menu, below what changes the cards themselves."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions.edit import MENU
from canvas_app.ui.actions.record import Action

LARGER, SMALLER = "Ctrl+>", "Ctrl+<"
"""Not Ctrl+Shift+>: Qt does not ask again for the Shift that a sign needs, so no keyboard types
that. And not the key of the full stop as well, which would be the same press: ambiguous."""

TEXT: tuple[Action, ...] = (
    Action("larger-text", N_("Lar&ger text"), MENU, "desk.texts.resize", (1,), (LARGER,),
           board=True, needs="cards", separated=True, changes=True),
    Action("smaller-text", N_("S&maller text"), MENU, "desk.texts.resize", (-1,), (SMALLER,),
           board=True, needs="cards", changes=True),
    Action("collapse", N_("Collapse or expa&nd"), MENU, "desk.texts.collapse", (), ("Ctrl+M",),
           board=True, needs="cards", changes=True),
)  # fmt: skip
