"""All actions and menus, in their order."""

from __future__ import annotations

from canvas_app.ui.actions import arrange, edit, file, help, insert, links, look, text, view
from canvas_app.ui.actions.record import Action

MENUS: tuple[str, ...] = (file.MENU, edit.MENU, insert.MENU, arrange.MENU, view.MENU, help.MENU)

ACTIONS: tuple[Action, ...] = (
    *file.FILE,
    *edit.EDIT,
    *edit.INSERT,
    *links.LINKS,
    *text.TEXT,
    *look.SETTINGS,
    *arrange.ARRANGE,
    *view.VIEW,
    *look.LOOK,
    *help.HELP,
)
"""Without the kinds of cards, which need pydantic: they come with the first canvas."""
