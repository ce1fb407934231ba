"""The Edit menu, the keys that move and choose cards, and what is inserted besides cards."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions import insert
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
                    "desk.arrange.nudge",
                    (float(dx * far), float(dy * far)),
                    (f"{prefix}{key}",),
                    board=True,
                    hidden=True,
                    changes=True,
                )
            )
    return tuple(made)


_ARROWS = (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1))


def _by_arrows() -> tuple[Action, ...]:
    """What the arrows do with Ctrl and Alt: go, select, move between panes and lanes, resize."""
    made = []
    for key, dx, dy in _ARROWS:
        low = key.lower()
        made += [
            Action(f"go-{low}", N_("Go to the next card in this direction"), MENU,
                   "desk.keys.go", (low,), (f"Ctrl+{key}",), board=True, hidden=True),
            Action(f"extend-{low}", N_("Select the next card in this direction too"), MENU,
                   "desk.keys.extend", (low,), (f"Alt+Shift+{key}",), board=True, hidden=True),
            Action(f"grow-{low}", N_("Make wider, narrower, taller or shorter"), MENU,
                   "desk.keys.grow", (dx * 10.0, dy * 10.0), (f"Ctrl+Alt+{key}",), board=True,
                   hidden=True, changes=True),
        ]  # fmt: skip
    return tuple(made)


EDIT: tuple[Action, ...] = (
    Action("undo", N_("&Undo"), MENU, "desk.session.undo", (), (Key.Undo,), "undo-2", changes=True),
    Action("redo", N_("&Redo"), MENU, "desk.session.redo", (), ("Ctrl+Shift+Z", "Ctrl+Y"),
           "redo-2", changes=True),
    Action("cut", N_("Cu&t"), MENU, "desk.transfer.cut", (), (Key.Cut,), "scissors", board=True,
           needs="selection", separated=True, numbers="cut", changes=True),
    Action("copy", N_("&Copy"), MENU, "desk.transfer.copy", (), (Key.Copy,), "copy", board=True,
           needs="selection", numbers="copy"),
    Action("copy-picture", N_("Copy as picture"), MENU, "desk.pictures.copy", (),
           ("Ctrl+Shift+C",), "image", canvas=True),
    Action("paste", N_("&Paste"), MENU, "desk.transfer.paste", (), (Key.Paste,),
           "clipboard-paste", board=True, numbers="paste"),
    Action("paste-plain", N_("Paste as plain te&xt"), MENU, "desk.transfer.paste_plain", (),
           ("Ctrl+Shift+V",), board=True),
    Action("duplicate", N_("&Duplicate"), MENU, "desk.commands.duplicate", (), ("Ctrl+D",),
           "square-stack", board=True, needs="selection", changes=True),
    Action("delete", N_("De&lete"), MENU, "desk.commands.delete", (), ("Del", "Backspace"),
           "trash-2", board=True, needs="selection", numbers="clear", changes=True),
    Action("select-all", N_("Select &all"), MENU, "desk.commands.select_all", (),
           (Key.SelectAll,), board=True, separated=True, numbers="select_all"),
    Action("edit-card", N_("&Edit card"), MENU, "desk.commands.edit", (),
           ("F2", "Return", "Enter"), "pencil", board=True, needs="selection", changes=True),
    Action("details", N_("Deta&ils of the card"), MENU, "desk.details", (),
           ("Alt+Return", "Alt+Enter"), "sliders-horizontal", board=True, needs="selection"),
    Action("next-link", N_("Next link of the card"), MENU, "desk.keys.next_link", (), ("Alt+L",),
           board=True, needs="selection", hidden=True),
    Action("next-comment", N_("Next &open comment"), MENU, "desk.next_comment", separated=True),
    Action("next-card", N_("Next card"), MENU, "desk.keys.step", (1,), ("Tab",),
           board=True, hidden=True),
    Action("previous-card", N_("Previous card"), MENU, "desk.keys.step", (-1,),
           ("Shift+Tab",), board=True, hidden=True),
    *(Action(f"lane-{name}", N_("Move to the lane above or below"), MENU, "desk.keys.to_lane",
             (step,), (key,), board=True, hidden=True, changes=True)
      for name, step, key in (("up", -1, "Alt+Up"), ("down", 1, "Alt+Down"))),
    *(Action(f"pane-{name}", N_("Move to the pane before or after"), MENU, "desk.keys.to_pane",
             (step,), (key,), board=True, hidden=True, changes=True)
      for name, step, key in (("left", -1, "Alt+Left"), ("right", 1, "Alt+Right"))),
    Action("open-menu", N_("Menu of the card"), MENU, "desk.keys.open_menu", (), ("Shift+F10",),
           board=True, hidden=True),
    *(Action(f"{name}-region", N_("Next or previous pane or panel"), MENU, "desk.regions.go",
             (step,), (key,), hidden=True)
      for name, step, key in (("next", 1, "F6"), ("previous", -1, "Shift+F6"))),
    *_nudges(),
    *_by_arrows(),
)  # fmt: skip

INSERT: tuple[Action, ...] = (
    Action("new-after", N_("&New card after this one"), insert.MENU, "desk.keys.new_after", (),
           ("Ctrl+Return", "Ctrl+Enter"), board=True, changes=True),
    Action("link", N_("L&ink cards…"), insert.MENU, "desk.keys.link", (), ("Ctrl+L",),
           "arrow-right", board=True, needs="cards", changes=True),
    Action("comment", N_("Co&mment"), insert.MENU, "desk.comment", (), ("Ctrl+Alt+M",),
           "message-square", needs="one", changes=True),
)  # fmt: skip
"""What is inserted besides the kinds of cards."""
