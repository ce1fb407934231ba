"""What a right click offers: for the selected cards, for a link, for a pane, for the paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from canvas_app.document.panes import PANE_TITLES, Pane
from canvas_app.document.text import N_, Text
from canvas_app.i18n import tr
from canvas_app.ui.actions.arrange import ARRANGE
from canvas_app.ui.actions.made import Actions
from canvas_app.ui.board.arranging import ArrangeCommands

_CARDS = ("edit-card", "link", "comment", "collapse", "", "cut", "copy", "copy-picture", "paste",
          "duplicate", "delete", "")  # fmt: skip
_LINK = ("edit-label", "reverse-link", "delete")
_PAPER = ("paste", "copy-picture", "select-all", "fit", "")
_ALIGN = tuple(a.id for a in ARRANGE if a.id.startswith(("align", "distribute")))
_LAYERS = ("to-front", "forward", "backward", "to-back")
_PANES = tuple(a.id for a in ARRANGE if a.id.startswith("panes"))


def fill_context_menu(
    menu: QMenu, actions: Actions, arrange: ArrangeCommands, pane: Pane | None
) -> None:
    """Fill a menu with what can be done to the selection; without one, to a pane or the paper."""
    session = arrange.session
    if session.selection:
        _add(menu, actions, _CARDS)
        if len(session.selection) > 1:
            _add(_submenu(menu, N_("Align")), actions, _ALIGN)
            _add(menu, actions, ("tidy",))
        _add(_submenu(menu, N_("Layers")), actions, _LAYERS)
        _add(menu, actions, ("", "group", "ungroup", "lock"))
        return
    if session.selected_link is not None:
        _add(menu, actions, _LINK)
        return
    if pane is not None:
        made = menu.addAction(tr(Text("Tidy up {pane}", pane=Text(PANE_TITLES[pane]))))
        made.setIcon(actions.each["tidy"].icon())
        made.triggered.connect(partial(_tidy, arrange, pane))
        made.setEnabled(session.read_only is None)
        menu.addSeparator()
    _add(menu, actions, _PAPER)
    _add(_submenu(menu, N_("Arrange panes")), actions, _PANES)


def _tidy(arrange: ArrangeCommands, pane: Pane, checked: bool = False) -> None:
    arrange.tidy_pane(pane)


def _submenu(menu: QMenu, title: str) -> QMenu:
    return menu.addMenu(tr(title))


def _add(menu: QMenu, actions: Actions, ids: tuple[str, ...]) -> None:
    """Add actions by their id; "" is a line."""
    for id in ids:
        if id:
            menu.addAction(actions.each[id])
        else:
            menu.addSeparator()
