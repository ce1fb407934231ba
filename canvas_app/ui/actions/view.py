"""The View menu."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions.record import Action, Key

MENU = N_("&View")
TALK = N_("P&resentation")

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
    Action("back-to-content", N_("Back &to content"), MENU, "desk.navigate.back_to_content", (),
           ("Ctrl+Home",), "scan", board=True),
    Action("find", N_("Find in can&vas…"), MENU, "desk.navigate.find", (), (Key.Find,), "search",
           separated=True),
    Action("find-next", N_("Find next"), MENU, "desk.navigate.find_next", (1,), ("F3",),
           canvas=True, hidden=True),
    Action("find-previous", N_("Find previous"), MENU, "desk.navigate.find_next", (-1,),
           ("Shift+F3",), canvas=True, hidden=True),
    Action("commands", N_("Comman&ds…"), MENU, "overlays.commands", (),
           ("Ctrl+K", "Ctrl+Shift+P"), "sparkles"),
    Action("case-low", N_("&Low case"), MENU, "desk.session.set_case", ("low",), ("Alt+1",),
           separated=True),
    Action("case-base", N_("&Base case"), MENU, "desk.session.set_case", ("base",), ("Alt+2",)),
    Action("case-high", N_("&High case"), MENU, "desk.session.set_case", ("high",), ("Alt+3",)),
    Action("new-scenario", N_("New scen&ario…"), MENU, "desk.ask_for_scenario", (), ("Alt+4",),
           changes=True),
    Action("panels", N_("Side &panels"), MENU, "desk.toggle_panels", (), ("Ctrl+\\",),
           separated=True, canvas=True),
    Action("minimap", N_("&Map"), MENU, "desk.navigate.toggle_minimap", canvas=True,
           checked="desk.navigate.shows_minimap"),
    Action("wheel-zooms", N_("Mouse &wheel zooms"), MENU, "desk.navigate.toggle_wheel",
           canvas=True, checked="desk.navigate.wheel_zooms"),
    Action("focus-mode", N_("Focus mod&e"), MENU, "desk.navigate.toggle_focus", (), ("Ctrl+.",),
           "eye", canvas=True, separated=True, checked="desk.navigate.focused"),
    Action("present", N_("&Present"), MENU, "desk.presenting.start", (), ("F5",), "presentation",
           group=TALK),
    Action("present-beside", N_("Present with &notes beside"), MENU, "desk.presenting.beside", (),
           ("Alt+F5",), group=TALK),
    Action("edit-talk", N_("&Edit presentation…"), MENU, "desk.talk.show", group=TALK),
    Action("full-screen", N_("F&ull screen"), MENU, "toggle_full_screen", (), ("F11",)),
)  # fmt: skip
