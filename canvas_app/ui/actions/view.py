"""The View menu."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions.record import Action

MENU = N_("&View")

VIEWS: dict[str, str] = {"canvas": N_("&Canvas"), "numbers": N_("&Numbers")}
"""The views of an open canvas, in the order of the switch in the header."""

VIEW: tuple[Action, ...] = (
    *(Action(f"view-{view}", title, MENU, "desk.show_view", (view,), (f"Ctrl+{n}",))
      for n, (view, title) in enumerate(VIEWS.items(), start=1)),
    Action("zoom-in", N_("Zoom &in"), MENU, "desk.zoom_by", (1.25,), ("Ctrl++", "Ctrl+="),
           "plus", canvas=True, separated=True),
    Action("zoom-out", N_("Zoom &out"), MENU, "desk.zoom_by", (0.8,), ("Ctrl+-",), "minus",
           canvas=True),
    Action("zoom-100", N_("Zoom to &100 %"), MENU, "desk.zoom_to", (1.0,), ("Ctrl+0",),
           canvas=True),
    Action("fit", N_("&Fit everything"), MENU, "desk.fit_all", (), ("Shift+1",), "maximize",
           board=True),
    Action("fit-selection", N_("Fit &selection"), MENU, "desk.fit_selection", (), ("Shift+2",),
           board=True, needs="selection"),
    Action("case-low", N_("&Low case"), MENU, "desk.session.set_case", ("low",), ("Alt+1",),
           separated=True),
    Action("case-base", N_("&Base case"), MENU, "desk.session.set_case", ("base",), ("Alt+2",)),
    Action("case-high", N_("&High case"), MENU, "desk.session.set_case", ("high",), ("Alt+3",)),
    Action("new-scenario", N_("&New scenario…"), MENU, "desk.ask_for_scenario", (), ("Alt+4",)),
    Action("panels", N_("Side &panels"), MENU, "desk.toggle_panels", (), ("Ctrl+\\",),
           separated=True, canvas=True),
    Action("full-screen", N_("F&ull screen"), MENU, "toggle_full_screen", (), ("F11",)),
)  # fmt: skip
