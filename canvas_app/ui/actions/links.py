"""What the Edit menu does to the selected link."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions import edit
from canvas_app.ui.actions.record import Action

LINKS: tuple[Action, ...] = (
    Action("edit-label", N_("Edit link la&bel"), edit.MENU, "desk.links.edit_label", (), (),
           "pencil", board=True, needs="link", separated=True, changes=True),
    Action("reverse-link", N_("Re&verse link"), edit.MENU, "desk.links.reverse", (), (), "",
           board=True, needs="link", changes=True),
)  # fmt: skip
