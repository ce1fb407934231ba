"""The Edit menu, and the keys that move and choose cards."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions.record import Action, Key

MENU = N_("&Edit")


def _nudges() -> tuple[Action, ...]:
    made = []
    for key, dx, dy in (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1)):
        for prefix, far in (("", 1), ("Shift+", 10)):
            made.append(
                Action(
                    f"nudge-{prefix}{key}".lower(),
                    N_("Nudge"),
                    MENU,
                    "desk.commands.nudge",
                    (float(dx * far), float(dy * far)),
                    (f"{prefix}{key}",),
                    board=True,
                    hidden=True,
                )
            )
    return tuple(made)


EDIT: tuple[Action, ...] = (
    Action("undo", N_("&Undo"), MENU, "desk.session.undo", (), (Key.Undo,), "undo-2"),
    Action("redo", N_("&Redo"), MENU, "desk.session.redo", (), ("Ctrl+Shift+Z", "Ctrl+Y"),
           "redo-2"),
    Action("cut", N_("Cu&t"), MENU, "desk.transfer.cut", (), (Key.Cut,), "scissors", board=True,
           needs="selection", separated=True, numbers="cut"),
    Action("copy", N_("&Copy"), MENU, "desk.transfer.copy", (), (Key.Copy,), "copy", board=True,
           needs="selection", numbers="copy"),
    Action("paste", N_("&Paste"), MENU, "desk.transfer.paste", (), (Key.Paste,),
           "clipboard-paste", board=True, numbers="paste"),
    Action("paste-plain", N_("Paste as plain te&xt"), MENU, "desk.transfer.paste_plain", (),
           ("Ctrl+Shift+V",), board=True),
    Action("duplicate", N_("&Duplicate"), MENU, "desk.commands.duplicate", (), ("Ctrl+D",),
           "square-stack", board=True, needs="selection"),
    Action("delete", N_("De&lete"), MENU, "desk.commands.delete", (), ("Del", "Backspace"),
           "trash-2", board=True, needs="selection", numbers="clear"),
    Action("select-all", N_("Select &all"), MENU, "desk.commands.select_all", (),
           (Key.SelectAll,), board=True, separated=True, numbers="select_all"),
    Action("edit-card", N_("&Edit card"), MENU, "desk.commands.edit", (),
           ("F2", "Return", "Enter"), "pencil", board=True, needs="selection"),
    Action("to-front", N_("Bring to &front"), MENU, "desk.commands.to_front", (), ("]",),
           board=True, needs="selection"),
    Action("next-card", N_("Next card"), MENU, "desk.commands.select_next", (1,), ("Tab",),
           board=True, hidden=True),
    Action("previous-card", N_("Previous card"), MENU, "desk.commands.select_next", (-1,),
           ("Shift+Tab",), board=True, hidden=True),
    *_nudges(),
)  # fmt: skip
