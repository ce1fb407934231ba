"""The Arrange menu: cards in line and in layers, groups, locks, and the panes."""

from __future__ import annotations

from canvas_app.document.text import N_
from canvas_app.ui.actions.record import Action

MENU = N_("&Arrange")

ARRANGE: tuple[Action, ...] = (
    Action("tidy", N_("Tid&y up"), MENU, "desk.arrange.tidy", (), ("Ctrl+Shift+T",),
           "layout-grid", canvas=True, changes=True),
    Action("align-left", N_("Align &left"), MENU, "desk.arrange.align", ("left",),
           ("Ctrl+Shift+Left",), "align-start-vertical", board=True, needs="two",
           separated=True, changes=True),
    Action("align-centre", N_("Align &centres"), MENU, "desk.arrange.align", ("centre",), (),
           "align-center-vertical", board=True, needs="two", changes=True),
    Action("align-right", N_("Align &right"), MENU, "desk.arrange.align", ("right",),
           ("Ctrl+Shift+Right",), "align-end-vertical", board=True, needs="two", changes=True),
    Action("align-top", N_("Align to&ps"), MENU, "desk.arrange.align", ("top",),
           ("Ctrl+Shift+Up",), "align-start-horizontal", board=True, needs="two", changes=True),
    Action("align-middle", N_("Align &middles"), MENU, "desk.arrange.align", ("middle",), (),
           "align-center-horizontal", board=True, needs="two", changes=True),
    Action("align-bottom", N_("Align &bottoms"), MENU, "desk.arrange.align", ("bottom",),
           ("Ctrl+Shift+Down",), "align-end-horizontal", board=True, needs="two", changes=True),
    Action("distribute-across", N_("Distribute &across"), MENU, "desk.arrange.distribute",
           ("horizontal",), ("Ctrl+Alt+H",), "align-horizontal-space-between", board=True,
           needs="three", changes=True),
    Action("distribute-down", N_("Distribute &down"), MENU, "desk.arrange.distribute",
           ("vertical",), ("Ctrl+Alt+V",), "align-vertical-space-between", board=True,
           needs="three", changes=True),
    Action("to-front", N_("Bring to &front"), MENU, "desk.arrange.order", ("front",), ("]",),
           "bring-to-front", board=True, needs="cards", separated=True, changes=True),
    Action("forward", N_("Bring f&orward"), MENU, "desk.arrange.order", ("forward",),
           ("Ctrl+]",), board=True, needs="cards", changes=True),
    Action("backward", N_("Send back&ward"), MENU, "desk.arrange.order", ("backward",),
           ("Ctrl+[",), board=True, needs="cards", changes=True),
    Action("to-back", N_("&Send to back"), MENU, "desk.arrange.order", ("back",), ("[",),
           "send-to-back", board=True, needs="cards", changes=True),
    Action("group", N_("&Group"), MENU, "desk.arrange.group", (), ("Ctrl+G",), "group",
           board=True, needs="two", separated=True, changes=True),
    Action("ungroup", N_("&Ungroup"), MENU, "desk.arrange.ungroup", (), ("Ctrl+Shift+G",),
           "ungroup", board=True, needs="cards", changes=True),
    Action("lock", N_("Loc&k or unlock"), MENU, "desk.arrange.lock", (), ("Ctrl+Shift+L",),
           "lock", board=True, needs="cards", changes=True),
    Action("panes-columns", N_("Panes in fi&ve columns"), MENU, "desk.arrange.lay_out",
           ("columns",), (), "columns-3", canvas=True, separated=True, changes=True),
    Action("panes-three-two", N_("Panes in rows of &3 + 2"), MENU, "desk.arrange.lay_out",
           ("three_two",), (), "layout-dashboard", canvas=True, changes=True),
    Action("panes-centre", N_("Mark&et pane in the middle"), MENU, "desk.arrange.lay_out",
           ("centre",), (), "gallery-horizontal", canvas=True, changes=True),
    Action("panes-beginning", N_("Panes as in the beg&inning"), MENU, "desk.arrange.lay_out",
           ("beginning",), (), "layout-template", canvas=True, changes=True),
)  # fmt: skip
