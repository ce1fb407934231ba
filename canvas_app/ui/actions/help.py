"""The Help menu."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions.record import Action

MENU = N_("&Help")

HELP: tuple[Action, ...] = (
    Action("shortcuts", N_("&Keyboard and mouse"), MENU, "overlays.shortcuts", (),
           ("F1", "?"), "keyboard"),
    Action("about", N_("&About GTM Canvas"), MENU, "about"),
)  # fmt: skip
